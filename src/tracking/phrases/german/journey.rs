//! German: from the label to the country of destination.

use super::super::sheet::{Sheet, trap, usual};
use crate::basis::Basis;
use crate::term::Stage::*;

#[rustfmt::skip] // one row a line
pub(super) const SHEET: Sheet = Sheet {
    language: "de",
    basis: Basis::several("tracking pages and event lists of DHL, Hermes, DPD, GLS, Austrian and Swiss Post", "2026-11"),
    common: super::COMMON,
    lists: super::LISTS,
    doubt: super::DOUBT,
    groups: &[
        trap(Handover, &[
            ("für|zur die? zustellung|auslieferung|endzustellung + übergeben|übergabe|weitergegeben + @carrier - absender|nicht", "Zur Zustellung an die Schweizerische Post übergeben"),
            ("übergeben|uebergeben|übergabe|übernommen|weitergegeben|übertragen|uebernommen + partner*|zustellpartner|zusteller_vor_ort|lokalen_zusteller|lokalen|spediteur*|inselspediteur|spedition|transporteur|dienstleister|zustelldienst|frachtführer|versandpartner|kurierdienst|deutsche_post|zustellunternehmen|transportpartner|lieferdienst|lokale_post|subunternehmer|logistikpartner - von|wird_in|absender|elektronisch|vorbereitet", "An den Zustellpartner übergeben"),
            ("zielland|bestimmungsland + übergeben|zustellorganisation|zusteller", "Im Zielland übergeben"),
            ("lieferung|übergabe|weitergabe|überstellung an|zum den? kurier|kurierdienst|zusteller|zustellpartner|paketdienst|frachtführer|transporteur|spediteur - empfänger", "Weitergabe an den Frachtführer"),
        ]),
        trap(HandedToAirline, &[
            ("fluggesellschaft|airline|luftfracht* + übergeben|übernommen|erhalten|eingeliefert|zugestellt", "Der Fluggesellschaft übergeben"),
            ("weiterflug|abflug|flug|verladung_ins_flugzeug|lufttransport + bereit|vorbereitet|bereitgestellt|übergeben|wartet - gelandet|abgeholt", "Bereit für den Flug: für den Flug bereitgestellt"),
            ("fluggesellschaft|airline + weitergeleitet|weitergegeben|transferiert", "An Airline weitergegeben"),
        ]),
        trap(Registered, &[
            ("elektronisch*|vorab|auftragsdaten|sendungsdaten|daten|paketdaten|versanddaten|sendungsinformation*|auftrag + angekündigt|übermittelt|erfasst|eingegangen|erhalten|angelegt|empfangen|vorliegen|liegen_vor|übertragen|registriert|bereitgestellt|eingestellt|gespeichert", "Paketdaten übermittelt"),
            ("angekündigt|vorangekündigt|avisiert|vorangemeldet|ankündigung|vorankündigung|vorankuendigung|voranmeldung|angemeldet - zoll*|empfänger|abholung_bereit|kunde", "Paket angekündigt"),
            ("versandetikett|label|versandschein|paketschein|etikett|versandmarke|paketmarke|frachtbrief|versandlabel + erstellt|gedruckt|erzeugt|generiert|gekauft|angelegt", "Etikett gedruckt"),
            ("noch|wartet|demnächst|in_kürze|bald + übergeben|erhalten|übergabe|eingeliefert|einlieferung|absender*|versender* - zugestellt|zoll*|abhol*|rück*|zurück*", "Noch nicht vom Absender erhalten"),
            ("vorbereit*|bereitet + versand|absender*|versender*|abholung|transport|verkäufer* - zustellung|auslieferung|weitertransport|zustellbasis|paketzentrum", "Der Versender bereitet das Paket vor"),
            ("@parcel + angelegt|registriert|erstellt|erfasst|vorgemeldet|gemeldet|verpackt|versandbereit|versandfertig", "Sendung angelegt"),
            ("abholauftrag|abholung|abholtermin + beauftragt|angemeldet|geplant|vereinbart|erteilt|gebucht|erstellt - bereit|verfügbar", "Abholung beauftragt"),
            ("bestellung + eingegangen|bestätigt|aufgegeben|erhalten|verpackt|bearbeitet|vorbereitet", "Bestellung bestätigt"),
            ("versandbereit|versandfertig|kommissioniert|verpackt|wird_verpackt|versandvorbereitung|kommissionierung|datenübermittlung|dateneinlieferung|datenübergabe|datenavis", "Versandfertig"),
            ("warten|wartet|erwarten|erwartet auf? ihr|das|die|den? paket|sendung|übergabe|einlieferung vom|von_dem|durch_den|des absender*|versender*|händler*|verkäufer*", "Wir erwarten die Sendung vom Händler"),
            ("abholung|abholer wird|erfolgt|ist|für|am geplant|morgen|beauftragt|vorgesehen|terminiert|montag|dienstag|mittwoch|donnerstag|freitag - bereit|empfänger", "Abholung ist vorgesehen"),
            ("wart*|bereit|fertig .. abholung|übergabe|übernahme .. paketdienst|fahrer|kurier|transporteur|spediteur|dhl|dpd|gls|hermes|ups - empfänger*|kunde*", "Bereit für die Übergabe an DHL"),
            ("@sender registriert|angelegt|erfasst|angekündigt|angemeldet .. abholung|übergabe|einlieferung", "Vom Händler angelegt, Übergabe folgt"),
            ("paketinfo|paketinformation*|sendungsinfo|paketdaten|sendungsdaten + übergeben|übermittelt|übertragen", "Paketdaten übergeben"),
            ("versender*|absender*|verkäufer*|händler* .. abholung .. bereit*|bereitgestellt", "Vom Verkäufer zur Abholung bereitgestellt"),
        ]),
        usual(Accepted, &[
            ("abgeholt|abholung + absender*|versender*|erfolgreich|kunde|kunden|beim|verkäufer*|auftraggeber*|händler*", "Beim Versender abgeholt"),
            ("abholung|abgeholt|übernommen|einlieferung|eingeliefert|annahme|angenommen|aufgegeben|postaufgabe|aufgabe|abholscan", "Einlieferung"),
            ("eingeliefert|aufgegeben|abgegeben|abgegeben_worden + @shop|schalter|absender*", "Am Schalter abgegeben"),
            ("dhl|dpd|gls|hermes|ups|post|wir + erhalten|übernommen|abgeholt|angenommen|übergeben", "DPD hat das Paket erhalten"),
            ("@parcel + übernommen|erhalten|angenommen|abgeholt", "Paket angenommen"),
            ("vom|von_dem absender|versender|auftraggeber + erhalten|übernommen|übergeben", "Vom Auftraggeber übernommen"),
            ("bei_uns|in_unserem_besitz|in_unserem_netz|in_unserem_netzwerk|in_unseren_händen", "Die Ware ist bei uns"),
        ]),
        usual(Consolidation, &[
            ("konsolidier*|zusammengeführt|zusammenführung|zusammengefasst", "Konsolidierung im Lager"),
        ]),
        usual(Departure, &[
            ("verlassen|abgang|abgeflogen|abgegangen|ausgegangen|ausgereist + land|ursprungsland|herkunftsland|versandland|startland|absendeland|aufgabeland|china|einlieferungsland", "Hat das Ursprungsland verlassen"),
            ("flug*|flugzeug + gestartet|abgeflogen|abflug|verlassen", "Das Flugzeug ist gestartet"),
            ("exportiert|ausland + versandt|weitergeleitet|gesendet|verschickt|transport", "Ins Ausland verschickt"),
            ("abflug|richtung_zielland|ins_zielland|zum_zielland|in_das_zielland", "Abflug"),
            ("weg|transport|versand|unterwegs ins|in_das|zum zielland|bestimmungsland", "Auf dem Weg ins Zielland"),
            ("wird + zielland + transportiert|gesendet", "Wird ins Zielland transportiert"),
            ("auslandssendung|grenzausgangsstelle + verlassen|ausgang", "Auslandssendung: Ausgang"),
        ]),
        usual(ArrivalCountry, &[
            ("zielland|bestimmungsland|empfangsland|empfängerland|bestimmungsort|importland + angekommen|eingetroffen|erreicht|ankunft|eingegangen|gelandet|angelangt|eingang", "Im Zielland angekommen"),
            ("deutschland|österreich|schweiz + angekommen|eingetroffen|ankunft|eingegangen", "In Österreich eingetroffen"),
            ("importiert|import_eingang|auslandseingang", "Importiert"),
        ]),
        usual(Transit, &[
            ("zustellung|auslieferung|zustelltag|liefertag|abholung|morgen + angekommen|eingetroffen|erreicht|bereit|verfügbar|vorbereitet + wird|für|morgen", "Im Depot angekommen, Zustellung morgen"),
            ("@hub|unterwegs|transport|transportiert|transit|weitertransport|weitergeleitet|weiterleitung|befördert|beförderung|versandt|versendet|abtransport|weiterversand|verschickt|fahrzeug|lkw|flug|flugzeug|flughafen|container|gebinde|schiff|zug|tour", "Im Depot"),
            ("@hub + angekommen|eingetroffen|verlassen|bearbeitet|sortiert|eingegangen|erreicht|abgefahren|eingang|ausgang|ankunft|abfahrt", "Hat das Depot verlassen"),
            ("bearbeitet|sortiert|bearbeitung|sortierung|sortierprozess|sortiervorgang|umgeschlagen|umschlag|gescannt|eingangsscan|ausgangsscan|vorsortiert|angekommen|eingetroffen|eingegangen|ankunft|abfahrt|abgang|eingang|ausgang|abgefahren|verlassen|abgereist", "Sortiert"),
            ("verladen|verladung|geladen|entladen|entladung|beladen|beladung|gebindebeladung|umgeladen|verladescan|containerverladung|ausgeladen|ladeträger|gelandet|landung|ausgeflogen|ausgeschifft", "Entladen"),
            ("für + zustellung|auslieferung|transport|weitertransport|versand|weiterversand vorbereitet", "Für die Zustellung vorbereitet"),
            ("im zustellbezirk|zielgebiet|zielort", "Im Zielgebiet"),
            ("auf_dem_weg|auf_dem_transportweg|in_beförderung|im_versandnetz", "Auf dem Weg"),
            ("zielland + @hub|weitertransport|bearbeitet|verlassen|unterwegs", "Im Zielland bearbeitet"),
            ("in verteilung|verarbeitung|sortierung|umverteilung|feinsortierung|vorsortierung", "In Feinsortierung"),
            ("an bord", "An Bord der Maschine"),
            ("paketzustellzentrum|zustellzentrum|paketverteilzentrum|briefverteilzentrum", "Im Paketverteilzentrum"),
        ]),
        usual(Handover, &[
            ("übergabe|übergeben|weitergabe|weitergeleitet|übernahme + paketdienst|partner*|zustelldienst|logistikpartner|kurierdienst|zusteller|spediteur|landespost|transporteur - absender|empfänger|zoll", "Weitergabe an den Zustelldienst vor Ort"),
        ]),
        trap(ArrivalCountry, &[
            ("angekommen|ankunft|eingetroffen|gelandet|erreicht + zielflughafen|zielhafen|bestimmungshafen|bestimmungsflughafen|importflughafen|flughafen_im_zielland|flughafen_des_ziellandes - zoll*|verzoll*|abflug|verlassen", "Auf dem Zielflughafen gelandet"),
            ("import_paketzentrum|importpaketzentrum|importzentrum|import_zentrum + eingetroffen|angekommen|erreicht|bearbeitet - verlassen", "Im Importpaketzentrum eingetroffen"),
            ("angekommen|eingetroffen|gelandet|erreicht|zielland|bestimmungsland|importland + zielland|bestimmungsland|importland|deutschland|österreich|schweiz + wartet|warten|vor|steht|bereit + verzollung|zoll|zollabfertigung - aufgehalten", "Im Bestimmungsland eingetroffen, wartet auf Zollabfertigung"),
        ]),
        trap(Transit, &[
            ("weitertransport|weiterbeförderung + entnommen|abgeholt|übernommen|packstation|paketshop|filiale", "Zur Weiterbeförderung entnommen"),
            ("paketbote*|paketboten|zusteller*|fahrer|kurier*|abholer + filiale|paketshop|packstation|station|shop + abgeholt|entnommen|übernommen|geleert", "Vom Fahrer im Paketshop abgeholt"),
            ("zollgebühr*|einfuhrabgaben|abgaben|zahlung|gebühren + bezahlt|eingegangen|erhalten|beglichen|bestätigt - noch|nicht|muss|müssen|bitte", "Abgaben beglichen"),
            ("fahrer*|kurier*|zusteller*|bote|boten .. depot|lager|niederlassung|paketzentrum|verteilzentrum|sortierzentrum .. übergeben|abgegeben|gebracht|abgeliefert|geliefert - nicht|verlassen", "Der Bote hat das Paket ins Depot gebracht"),
            ("zur|für zustellung|auslieferung bereit|vorgesehen|eingeplant - nicht", "Für Auslieferung vorgesehen"),
        ]),
        trap(Accepted, &[
            ("im|in|am einem|den|dem? paketshop|shop|schalter|annahmestelle|paketbox abgegeben|aufgegeben|eingeliefert|angenommen - abholung|abgeholt|empfänger|nachbar*|abholbereit", "Am Schalter aufgegeben"),
            ("@sender hat .. übergeben|eingeliefert|abgegeben|aufgegeben|versandt|verschickt - nicht|noch|daten", "Der Verkäufer hat die Ware verschickt"),
            ("@sender + shop|partnershop|annahmestelle|paketshop|filiale|postfiliale|paketbox + abgegeben|eingeliefert|hinterlegt|aufgegeben - zurück*|retour*|an_den", "Vom Händler in der Annahmestelle aufgegeben"),
        ]),
        trap(Departure, &[
            ("abgang|ausgang|verlassen|abfahrt + grenze|grenzstelle|grenzübergang|ausland|exportzentrum - import*", "Grenzübergang verlassen"),
            ("auswechslungsstelle|auswechslungsamt|austauschstelle|exportzentrum + verlassen|abgang|ausgang|abgegangen - ziel*|bestimmung*|import*|eingang", "Die Auswechslungsstelle verlassen"),
        ]),
    ],
};
