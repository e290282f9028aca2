//! German: DHL, Hermes, DPD, GLS, UPS, Deutsche Post, Österreichische Post, Swiss Post.

use super::pattern::Lists;
use super::sheet::{Sheet, trap, usual, weak};
use crate::basis::Basis;
use crate::term::Stage::*;

#[rustfmt::skip] // one list a line
const LISTS: Lists = &[
    ("carrier", super::carrier::LAST_MILE),
    ("recipient", "empfänger*|empfaenger*|adressat*|kunde|kunden|kundin|besteller*"),
    ("sender", "absender*|versender*|auftraggeber*|verkäufer*|verkaeufer*|händler*|haendler*"),
    ("parcel", "sendung|sendungen|paket|pakete|päckchen|packstück|ware|warensendung|artikel|brief|bestellung"),
    ("shop", "paketshop*|packstation|filiale|postfiliale|postamt|abholstation|abholstelle|abholort|paketbox|packshop|servicepoint|servicepunkt|service_point|access_point|abholpunkt|paketstation|schließfach|schliessfach|paketautomat|abholbox|pickup_point|pickpoint|pick_up_point|postpartner|ablagebox|parcelshop|depot_zur"),
    ("hub", "paketzentrum|paketzentren|briefzentrum|zustellbasis|depot|hub|verteilzentrum|logistikzentrum|sortierzentrum|sortieranlage|region|zielregion|niederlassung|umschlagzentrum|lager|lagerhaus|standort|zustellstützpunkt|zustelldepot|verteilerzentrum|zustellzentrum|frachtzentrum|flughafen|hafen|drehkreuz|station|umschlagbasis|umschlaglager|verarbeitungszentrum|bearbeitungszentrum|zielort|zielpaketzentrum|startpaketzentrum|verladezentrum|internationalen_paketzentrum|grenzausgangsstelle|zustellfiliale|verteilstation|zwischenlager|terminal"),
    ("not", "nicht|kein|keine|keinen|konnte_nicht"),
];

/// Words that void `delivered`.
const DOUBT: &[&str] = &[
    "nicht|kein|keine|wird|werden|soll|sollte|sobald|wenn|falls|voraussichtlich|geplant|heute|morgen|demnächst|demnaechst|noch",
    "zustellversuch*|versuch*|erfolglos*|gescheitert|fehlgeschlagen|falsch*|retour*|rück*|rueck*|absender*|versender*|auftraggeber*|unzustellbar*|storn*|irrtümlich*|bald",
    "zugestellt an|ans|im|in .. fluggesellschaft|paketzentrum|depot|hub|lager|zoll|zielland|verteilzentrum|transportunternehmen",
    "verlust|beschädigt|verweigert|termin|zustellzeit|sendungsdaten|daten|benachrichtig*",
];

#[rustfmt::skip] // one row a line
pub(super) const SHEETS: &[Sheet] = &[Sheet {
    language: "de",
    basis: Basis::several("tracking pages and event lists of DHL, Hermes, DPD, GLS, Austrian and Swiss Post", "2026-11"),
    common: "der|die|das|den|dem|des|ist|wurde|wird|im|in|an|am|beim|zum|zur|von|vom|mit|und|auf|ihr|ihre|ein|eine|einer|einem|einen|für|hat|sich|es|durch|aus|bei|sie|worden|war|nach",
    lists: LISTS,
    doubt: DOUBT,
    groups: &[
        trap(Correction, &[
            ("storno*|storniert* + ereignis|status|vorherige*|zustell*|letzte*|scan", "Storno des letzten Ereignisses"),
            ("vorherige*|letzte*|vorangegangene*|frühere* + status|ereignis*|meldung|scan|eintrag + korrig*|falsch*|fehlerhaft*|gelöscht|geloescht|ungültig*|inkorrekt*|nicht_korrekt|irrtüm*|aufgehoben|berichtig*|storn*|ignorier*", "Der letzte Scan war fehlerhaft"),
            ("status* + korrig*|korrektur*|fehlerhaft*|berichtig*|irrtüm*", "Korrektur des Status"),
            ("widerruf*|fehlscan*|fehlscannung|irrtümlich*|versehentlich*", "Zustellung: Widerruf"),
        ]),
        trap(Returned, &[
            ("absender*|versender*|auftraggeber* + zugestellt|ausgehändigt|ausgeliefert|abgeliefert|zurückgegeben|übergeben - wird|rückweg|vom_absender|nicht", "Dem Absender wieder zugestellt"),
            ("rücksendung|retoure|rücklieferung|ruecksendung + zugestellt|abgeschlossen|erfolgreich|angekommen|eingetroffen|erhalten - wird|eingeleitet", "Retoure abgeschlossen"),
            ("zurück|zurueck beim|bei_dem absender*|versender*|auftraggeber*", "Wieder zurück beim Absender"),
            ("an|zum|dem|den absender|versender|verkäufer|händler .. zurückgegeben|ausgehändigt|zugestellt|übergeben|ausgeliefert - wird|wurde_vom|daten|nicht", "Dem Händler wieder ausgehändigt: an den Händler ausgehändigt"),
        ]),
        trap(Returning, &[
            ("rücksendung*|retoure*|ruecksendung*|rücktransport*|rückführung|rücklieferung*|retournier*|rückläufer*|zurückgesandt|zurückgesendet|zurückgeschickt|zurueckgesandt|zurueckgesendet|zurueckgeschickt - zoll_zurück", "Retoure wurde veranlasst"),
            ("zurück|zurueck|rückweg|rückversand|retour + @sender", "Geht zurück an den Versender"),
            ("rückweg|rueckweg", "Auf dem Rückweg"),
            ("an den absender|versender|auftraggeber - übergabe|zugestellt", "Weiterleitung an den Absender"),
            ("wird|werden + zurück|retour* + gesendet|gesandt|geschickt|geleitet", "Das Paket wird zurück geschickt"),
            ("rücksende*|zurück|zurueck + wird|an|ins|in + ursprungsland|herkunftsland|versandland|aufgabeland", "Zurück ins Ursprungsland"),
        ]),
        trap(Refused, &[
            ("annahme|annahmeverweigerung|empfang|abnahme + verweiger*|abgelehnt|annahmeverweigerung", "Die Annahme wurde abgelehnt"),
            ("annahmeverweigerung*|verweigert|verweigerung", "Annahmeverweigerung durch Kunden"),
            ("@recipient + abgelehnt|ablehn*|verweiger*|lehnte", "Empfänger lehnte das Paket ab"),
        ]),
        trap(Unclaimed, &[
            ("nicht + abgeholt|abholung - konnte_nicht_abgeholt|absender*|beim", "Das Paket wurde nicht abgeholt"),
            ("lagerfrist|abholfrist|aufbewahrungsfrist + abgelaufen|überschritten|ablauf|verstrichen", "Abholfrist überschritten"),
            ("nichtabholung", "Nichtabholung"),
            ("annahmefrist|abholfrist|lagerfrist|aufbewahrungsfrist|abholzeit + verstrichen|abgelaufen|überschritten|vorbei|beendet - zurück", "Abholfrist überschritten"),
        ]),
        trap(Lost, &[
            ("verloren*|verlust|abhandengekommen|vermisst|unauffindbar|nicht_auffindbar|nicht_mehr_auffindbar|verschollen|gestohlen|diebstahl", "Verlust der Ware"),
            ("verbleib + unklar|unbekannt|ungeklärt", "Verbleib unklar"),
            ("nicht gefunden + @parcel|paketshop|depot", "Das Paket wurde im Depot nicht gefunden"),
            ("nachforsch*|suche + erfolglos|ohne_erfolg|ergebnislos", "Nachforschung ohne Erfolg"),
        ]),
        trap(Damaged, &[("beschädig*|beschaedig*|defekt|schaden|zerbrochen|bruch|beschädigung*|schadensfall|nachverpackt", "Paket beschädigt")]),
        trap(Destroyed, &[("vernicht*|entsorg*|zerstört*|zerstoert*", "Inhalt entsorgt")]),
        trap(Cancelled, &[
            ("storn*|abgebrochen|annulliert|widerrufen - status|ereignis", "Auftrag storniert"),
            ("zustellung|auslieferung|lieferung + nicht_fortgesetzt|eingestellt|nicht_weiter", "Die Zustellung wird eingestellt"),
        ]),
        trap(CustomsRejected, &[
            ("zoll|einfuhr|import + abgelehnt|zurückgewiesen|verweigert|beschlagnahm*|verboten|untersagt|eingezogen|ablehn*", "Einfuhr verboten"),
            ("beschlagnahm*|postsperre|sichergestellt|verbotene*", "Beschlagnahme"),
        ]),
        trap(PaymentDue, &[
            ("zoll*|einfuhr*|abgaben|zollgebühr*|steuer*|gebühr*|gebuehr*|nachentgelt|porto|mehrwertsteuer|umsatzsteuer|einfuhrabgaben|einfuhrumsatzsteuer|entgelt + zahl*|bezahl*|fällig|offen|begleich*|entricht*|nachentgelt|ausstehend* - wurde_bezahlt|wurden_bezahlt|bezahlt|nachnahme", "Einfuhrabgaben fällig"),
            ("zahlung|bezahlung|nachzahlung + aussteh*|wart*|erforderlich|offen|nötig|fehlt|erwartet", "Zahlung steht aus: wartet"),
        ]),
        trap(CustomsHold, &[
            ("zoll*|verzollung|zollamt + aufgehalten|festgehalten|angehalten|einbehalten|aufbewahrt|verwahrt|lagert|zurückgehalten|verzöger*|problem*|wartet|wartend|gestoppt|liegt_zur_abholung|hinterlegt", "Vom Zoll aufgehalten"),
            ("zoll*|einfuhr*|verzollung + dokument*|unterlagen|rechnung|angaben|informationen|papiere|daten|zollinhaltserklärung + fehl*|benötigt|erforderlich|unvollständig*|angefordert|nachreich*|reichen|einreichen|ausstehend|bitte", "Für den Zoll fehlen Unterlagen"),
            ("zoll*|verzollung + kontaktier*|wenden_sie|rückmeldung|erforderlich*", "Rückmeldung an den Zoll erforderlich"),
        ]),
        trap(CustomsCleared, &[
            ("zoll*|verzollung|importverzollung|einfuhr*|zollabfertigung + abgeschlossen|beendet|freigegeben|freigabe|erledigt|verlassen|erfolgt|erfolgreich|fertiggestellt|durchgeführt|passiert|abgefertigt - nicht|noch|export*|ausfuhr*|wird|übergeben|in_bearbeitung", "Verzollung beendet"),
            ("verzollt|zollfrei|zollfreigabe - nicht|wird|muss", "Die Sendung wurde verzollt"),
            ("import|einfuhr freigegeben|abgeschlossen", "Import abgeschlossen"),
        ]),
        trap(CustomsExport, &[
            ("export*|ausfuhr* + zoll*|verzollung|freigegeben|abfertigung|abgefertigt|zollabfertigung|freigabe|anmeldung|kontrolle", "Export: beim Zoll"),
            ("exportverzollung|ausfuhrabfertigung|exportabfertigung|ausfuhrverzollung|exportzoll*|ausfuhranmeldung|ausfuhrkontrolle|exportfreigabe", "Exportverzollung"),
        ]),
        usual(CustomsIn, &[
            ("zoll|verzollung|zollamt|zollabfertigung|zollbehandlung|zollbehörde|zollprüfung|zollverfahren|zollbeschau|importverzollung|zolllager|zollkontrolle|einfuhrverzollung|zollstelle|zollbearbeitung|zollanmeldung|zollgut|verzollungsprozess|zolldokument*|zollgestellung|zollfreilager|zollübergabe", "Beim Zollamt"),
            ("zoll*|verzollung + übergeben|vorgelegt|prüfung|bearbeitung|eingetroffen|begonnen|gestartet|gestellt|angemeldet|läuft|abfertigung", "Dem Zoll vorgelegt"),
            ("zollabfertigung|verzollung + nicht|noch + abgeschlossen|beendet|abgefertigt", "Verzollung noch nicht abgeschlossen"),
            ("import|einfuhr + abfertigung|bearbeitung|kontrolle", "Einfuhr: Kontrolle"),
            ("sicherheitskontrolle|sicherheitsprüfung|quarantäne", "Sicherheitskontrolle"),
        ]),
        trap(AddressIssue, &[
            ("adresse|anschrift|hausnummer|adressangaben|empfängeradresse|zustelladresse|lieferadresse|adressdaten|name|postleitzahl|klingel|straße + falsch*|fehlerhaft*|unvollständig*|unzureichend*|unbekannt|fehl*|inkorrekt*|nicht_gefunden|nicht_auffindbar|ungenau*|ungültig*|nicht_korrekt|unklar|prüf*|geklärt|klär*|existiert|nicht_zu_finden|ermittel*", "Die Hausnummer fehlt"),
            ("@recipient + unbekannt|verzogen|nicht_ermittel*|nicht_zu_ermitteln|umgezogen|verstorben|nicht_bekannt", "Adressat verzogen"),
            ("unbekannt verzogen", "Unbekannt verzogen"),
            ("adressproblem|adressfehler|adressklärung|adressrecherche|falschadresse", "Adressklärung"),
        ]),
        trap(AttemptFailed, &[
            ("nicht|erfolglos|vergeblich|konnte_nicht|keine|kein + zugestellt|ausgeliefert|zustellen|zustellung|auslieferung|zustellbar|geliefert|ausliefern|übergeben_werden|zugestellt_werden|ablieferung|auslieferbar|abgeliefert|zustellversuch - wetter*|zoll*|verzollung|fortgesetzt|wartet|wird_morgen", "Die Zustellung war nicht möglich"),
            ("zustellversuch*|auslieferversuch*|lieferversuch*|zustellhindernis*|auslieferungshindernis*|unzustellbar*|zustellhemmnis - retoure|rück*|zurück*", "Erster Zustellversuch"),
            ("@recipient + nicht_angetroffen|abwesend|nicht_da|nicht_zuhause|nicht_anwesend|nicht_zu_hause|nicht_erreichbar|nicht_erreicht|anzutreffen|nicht_verfügbar|nicht_mehrfach_angetroffen", "Der Kunde war nicht anwesend"),
            ("nicht|niemand|niemanden + angetroffen|anwesend|erreicht|erreichbar|zuhause|zu_hause|anzutreffen - rück*|zurück*", "Niemand war zu Hause"),
            ("zustellung|auslieferung|lieferung + fehlgeschlagen|gescheitert|unmöglich|erfolglos|misslungen|gescheitert|missglückt|verhindert", "Auslieferung gescheitert"),
            ("geschäft|firma|annahmestelle|warenannahme|betrieb|büro|unternehmen|betriebsferien + geschlossen|zu|betriebsferien|nicht_besetzt", "Firma geschlossen"),
            ("geschlossen|betriebsruhe|betriebsferien|betriebsurlaub", "Betriebsruhe"),
            ("kein|keinen + zugang|zutritt|zufahrt|zugangscode", "Kein Zutritt zum Gebäude"),
            ("benachrichtigungskarte|benachrichtigungsschein|abholkarte|abholschein|zettel + hinterlassen|eingeworfen|hinterlegt|zurückgelassen", "Abholkarte hinterlassen"),
            ("erneuter|neuer|weiterer|zweiter|nächster + zustellversuch|versuch", "Ein neuer Versuch folgt"),
            ("identifi*|identitäts*|alters*|altersprüfung|ident + fehlgeschlagen|nicht|gescheitert", "Altersprüfung nicht bestanden"),
            ("tan|pin|kennwort|code + falsch*|fehl*|ungültig*", "Falsche PIN am Zustellort"),
            ("nachnahme*|betrag|bargeld + nicht|fehlte", "Nachnahme nicht bezahlt"),
            ("briefkasten|paketkasten + voll|überfüllt|zu_klein", "Briefkasten voll"),
            ("@parcel + befindet|ist|liegt|eingetroffen + wieder|erneut + depot|verteilzentrum|lager|niederlassung|zustellbasis", "Das Paket ist wieder im Depot"),
        ]),
        trap(OutForDelivery, &[
            ("in zustellung|auslieferung|der_zustellung - nicht|verzöger*|rück*|übergeben_an", "In Auslieferung"),
            ("zustellfahrzeug|auslieferfahrzeug|lieferfahrzeug|zustelltour|auslieferungstour|liefertour|zustellroute - nicht|voraussichtlich_morgen|rück*", "Auf der Zustelltour"),
            ("wird|werden|befindet|ist + heute|gerade|jetzt + zugestellt|ausgeliefert|geliefert|zustellung|auslieferung", "Das Paket wird heute geliefert"),
            ("zusteller*|fahrer*|kurier*|bote|boten|postbote* + unterwegs|übergeben|übernommen|eingeladen|geladen|zugeordnet|zugewiesen|hat - nicht|lokalen|inselspediteur|abgeholt|abholung", "Dem Zusteller übergeben"),
            ("auf|unterwegs|zur + tour|zustellung|auslieferung + gegangen|verladen|geladen|vorbereitet|unterwegs|weg|gebracht", "Zur Auslieferung verladen"),
            ("auslieferung|zustellung gestartet|begonnen|läuft|heute", "Zustellung begonnen"),
            ("wird zugestellt|ausgeliefert $", "Wird zugestellt"),
            ("^ zustellung|auslieferung|wird_geliefert $", "Auslieferung"),
        ]),
        trap(PickupReady, &[
            ("abholbereit|abholung_bereit|bereitgestellt|zur_abholung|abgeholt_werden|selbstabholung|selbstabholer - wird|nicht|verpasst|absender*|auftrag|fahrer|beim_absender|wartet_auf_abholung|angemeldet|beauftragt|kurier", "Abholbereit bis Freitag"),
            ("hinterlegt|eingelegt|zugestellt|geliefert|abgegeben|eingestellt|eingetroffen|angekommen|gebracht|angeliefert|ausgeliefert|bereit|liegt|lagert|wartet + @shop - falsch*|abgegeben_worden|absender*|abgeholt|kundenhand|wird_morgen|nicht|vom_absender|kunde_im|empfänger_im|umgeleitet|weiterleit*", "In der Filiale hinterlegt"),
            ("kann|können + abgeholt|abholen|abholung - nicht", "Sie können es jetzt abholen"),
            ("@shop .. ab|bis .. abgeholt_werden|abholbereit|abholen|abholung - nicht|weitergeleitet|umgeleitet", "Zum Paketshop gebracht, ab Montag abholbereit"),
            ("lagert|aufbewahrt|lagerung + filiale|depot|postamt|postfach|abholung|selbstabholer", "Lagert beim Postamt"),
            ("postfach + eingelegt|bereit|eingetroffen", "Ins Postfach eingelegt"),
            ("erinnerung + abhol*", "Erinnerung an die Abholung"),
        ]),
        trap(Delivered, &[
            ("abgeholt|abholung + @recipient|empfänger|kundenhand - nicht|bereit|wird|kann|beim|versuch*|noch|wartet|nichtabholung", "Vom Kunden abgeholt"),
            ("zugestellt|übergeben|abgegeben|abgestellt|hinterlegt|abgelegt|ausgehändigt|ausgeliefert|geliefert + nachbar*|wunschnachbar*|ersatzempfänger*|mitbewohner*|familie*|hausbewohner*|briefkasten|ablageort|abstellort|wunschort|garage|carport|terrasse|haustür|rezeption|empfangsdame|pförtner|hausmeister|abstellgenehmigung|garagenvertrag|abstellerlaubnis - nicht|wird|kann|karte|gewählt|gewünscht|wurde_ausgewählt|soll|versuch", "Beim Nachbarn abgegeben"),
            ("zugestellt + @recipient - nicht|wird|versuch*|konnte|noch|falsch*|absender*|heute|soll|kein*", "Dem Kunden persönlich zugestellt"),
            ("entnommen|entnahm + packstation|empfänger*|paketkasten|paketbox - absender|nicht|zusteller|weitertransport|weiterbeförderung|paketboten|fahrer", "Die Empfängerin entnahm es der Packstation: Empfänger"),
        ]),
        usual(Delivered, &[
            ("zugestellt|ausgeliefert|ausgehändigt|abgeliefert", "Ihr Paket wurde zugestellt"),
            ("zustellung|auslieferung|lieferung|ablieferung + erfolgreich|erfolgt|abgeschlossen|durchgeführt|bestätigt", "Auslieferung erfolgreich"),
            ("@recipient + erhalten|empfangen|entgegengenommen|quittiert|abgeholt|übergeben", "Der Empfänger hat das Paket erhalten"),
            ("unterschrieben|quittiert|empfangen_von|angenommen_von|empfangsbestätigung", "Unterschrieben von: Huber"),
            ("geliefert", "Geliefert"),
            ("abgeholt + paketshop|filiale|packstation|postfiliale|shop|paketstation|abholstation - weitertransport|weiterbeförderung|paketbote*|zusteller*|fahrer|kurier*|nicht|absender", "Aus der Packstation abgeholt"),
            ("durch einwurf|briefkasten|einwurf zugestellt?", "Durch Einwurf in den Briefkasten"),
            ("zustellung|zugestellt|ablage|abgelegt + ablageort|wunschort|ablageplatz - nicht|wird|möglich|vereinbar*|gewählt", "Ablage am Wunschort"),
        ]),
        trap(Info, &[
            ("unbekannt* + wortlaut|status|ereignis|text|meldung", "Unbekannter Status"),
            ("benachricht*|e_mail|email|sms|mail|mitteilung + versandt|gesendet|verschickt|versendet|informiert|benachrichtigt|fehlgeschlagen", "SMS verschickt"),
            ("@recipient + informiert|benachrichtigt|avisiert|kontaktiert - nicht|angetroffen", "Empfänger wurde avisiert"),
            ("wunschnachbar*|wunschpaketshop|wunschfiliale|wunschpackstation|wunschtag|wunschort|ablageort|wunschzustellung|wunschtermin|abstellort|zustellwunsch|lieferwunsch + gewählt|ausgewählt|beauftragt|gebucht|hinterlegt_worden|angelegt|festgelegt|gewünscht", "Wunschnachbar gewählt"),
            ("voraussichtlich*|geplante*|erwartete*|ankündigung|vsl + zustell*|liefer*|ankunft - heute|laufe_des_tages|zurückgestellt|unterwegs|verzöger*|eingetroffen|gescheitert|sortiert|verlassen|transport*", "Voraussichtliche Zustellung am Montag"),
            ("wird|werden + morgen|nächsten|demnächst|bald|am|montag|dienstag|mittwoch|donnerstag|freitag|samstag + zugestellt|ausgeliefert|geliefert - angekommen|eingetroffen|abholung|depot|@hub|bearbeitet|verlassen", "Ihr Paket wird am Montag geliefert"),
            ("vermessen|gewogen|nachvermessen|sperrgut|umetikettiert|neu_etikettiert|gewicht|maße|nachverwogen|umverpackt|neues_label", "Das Paket wurde gewogen"),
            ("nachnahmebetrag|nachnahme + überwiesen|ausgezahlt|weitergeleitet", "Nachnahmebetrag überwiesen"),
            ("nachforsch*|reklamation|anfrage|beschwerde + eingeleitet|gestartet|eröffnet|eingegangen|gestellt|angelegt", "Nachforschung eingeleitet"),
            ("ablieferbeleg|unterschrift|foto|abliefernachweis + gespeichert|verfügbar|erfasst|hochgeladen", "Abliefernachweis verfügbar"),
            ("@recipient + wunschtag|wunschort|wunschnachbar|wunschfiliale|wunschtermin|wunschpaketshop - nicht|fehlg*|zurück*", "Kunde hat den Wunschort gewählt"),
        ]),
        trap(Redirected, &[
            ("umgeleitet|umleitung|nachsend*|nachgesend*|umverfügung|umverfügt|umgelenkt|umadressiert", "Umgeleitet an eine neue Anschrift"),
            ("neue|neuen|andere|anderen|geänderte + adresse|anschrift|filiale|zustelltag|termin|paketshop - falsch|versuch*", "Weiterleitung an eine andere Filiale"),
            ("@recipient + gewünscht|wunsch|geändert|anderen_tag|verschoben|umgebucht|terminwunsch|beauftragt", "Auf Wunsch des Empfängers verschoben"),
            ("wird|wurde + an|in|zu + @shop + weitergeleitet|umgeleitet|gebracht|weiterleitung - abgeholt_werden|abholbereit", "Wird an eine Filiale weitergeleitet"),
        ]),
        trap(Delayed, &[
            ("verzöger*|verspät*|verspaet*|verzoeger*", "Die Zustellung verzögert sich"),
            ("falschen|falsches|falsche|falscher + paketshop|depot|filiale|hermes|land|packstation|ort|niederlassung - zustellversuch*|adresse", "Zum falschen Depot geliefert, wird umgeleitet"),
            ("fehlgeleitet|fehlleitung|falsch_sortiert|falsch_geleitet|fehlverladen|falsch_verladen|irrläufer|fehlsortier*|falsches_depot|falschen_paketshop|fehlläufer", "Fehlgeleitet"),
            ("transport*|verlad*|sortier*|betrieb*|zustell*|technisch* + problem*|störung*|unregelmäßig*|schwierigkeiten|ausfall", "Störung beim Transport"),
            ("wetter|witterung|verkehr + aufgrund|wegen|schlecht*|bedingt*|bedingung*|verhältnis*|lage", "Wegen schlechtem Wetter"),
            ("witterungsbed*|wetterbed*|witterungsverh*|wetterverh*|wetterlage|verkehrsbed*|verkehrslage|streik|unwetter|feiertagsbedingt*|gesetzlicher_feiertag|höhere_gewalt|verkehrsunfall|unfall|hochwasser|panne", "Streik"),
            ("später|länger als erwartet|geplant|üblich", "Es dauert länger als üblich"),
            ("nächsten|nächster|folgenden + werktag|arbeitstag|zustelltag", "Zustellung am folgenden Werktag"),
            ("zustelltermin|liefertermin + verschoben|geändert|verpasst|nicht_eingehalten", "Der Liefertermin wurde verschoben"),
        ]),
        usual(Delayed, &[("rückstellung|rückgestellt|ladungsrückstellung|zurückstellung", "Rückstellung der Ladung")]),
        usual(Hold, &[
            ("zurückgestellt|zurückgehalten|angehalten|aufgehalten|gestoppt|zwischengelagert|lagerung|eingelagert|lagert|zustellstopp|aufbewahrt", "Die Sendung wurde zurückgestellt"),
            ("warte*|klärung|bearbeitungsstopp + anweisung*|klärung|freigabe|weisung", "Wartet auf Anweisungen"),
        ]),
        trap(OutForDelivery, &[
            ("laufe des tages|vormittags|nachmittags|vormittag|nachmittag + zugestellt|zustellung|ausgeliefert|geliefert - nicht|verzöger*|morgen", "Wird im Laufe des Tages ausgeliefert"),
        ]),
        trap(Delayed, &[
            ("zurückgestellt|hintangestellt + werktag|tag|morgen|später|verzöger* - wunsch|zoll*", "Zurückgestellt auf den nächsten Werktag"),
        ]),
        trap(AddressIssue, &[
            ("adressfehler*|anschriftenfehler*|adressierungsfehler*|adressmangel* + nicht|konnte|rück* + zugestellt|zustell*|ausgeliefert|rück*", "Wegen eines Adressfehlers nicht zugestellt"),
        ]),
        trap(Info, &[
            ("nachnahme*|nachnahmebetrag* + überweis*|überwiesen|ausgezahlt|auszahlung|gutgeschrieben", "Nachnahmebetrag überwiesen"),
        ]),
        trap(Handover, &[
            ("für|zur die? zustellung|auslieferung|endzustellung + übergeben|übergabe|weitergegeben + @carrier - absender|nicht", "Zur Zustellung an die Schweizerische Post übergeben"),
            ("übergeben|uebergeben|übergabe|übernommen|weitergegeben|übertragen|uebernommen + partner*|zustellpartner|zusteller_vor_ort|lokalen_zusteller|lokalen|spediteur*|inselspediteur|spedition|transporteur|dienstleister|zustelldienst|frachtführer|versandpartner|kurierdienst|deutsche_post|zustellunternehmen|transportpartner|lieferdienst|lokale_post|subunternehmer|logistikpartner - von|wird_in|absender|elektronisch|vorbereitet", "An den Zustellpartner übergeben"),
            ("zielland|bestimmungsland + übergeben|zustellorganisation|zusteller", "Im Zielland übergeben"),
        ]),
        trap(HandedToAirline, &[
            ("fluggesellschaft|airline|luftfracht* + übergeben|übernommen|erhalten|eingeliefert|zugestellt", "Der Fluggesellschaft übergeben"),
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
            ("versandbereit|versandfertig|kommissioniert|verpackt|wird_verpackt|versandvorbereitung|kommissionierung", "Versandfertig"),
        ]),
        trap(PickupFailed, &[
            ("abholung|abholversuch|abholauftrag + fehlgeschlagen|nicht|erfolglos|gescheitert|unmöglich - empfänger*|kunde_nicht", "Abholung fehlgeschlagen"),
        ]),
        usual(Accepted, &[
            ("abgeholt|abholung + absender*|versender*|erfolgreich|kunde|kunden|beim|verkäufer*|auftraggeber*|händler*", "Beim Versender abgeholt"),
            ("abholung|abgeholt|übernommen|einlieferung|eingeliefert|annahme|angenommen|aufgegeben|postaufgabe|aufgabe|abholscan", "Einlieferung"),
            ("eingeliefert|aufgegeben|abgegeben|abgegeben_worden + @shop|schalter|absender*", "Am Schalter abgegeben"),
            ("paketshop|paketbox|shop + abgegeben|eingeliefert|angenommen", "Im Shop angenommen"),
            ("dhl|dpd|gls|hermes|ups|post|wir + erhalten|übernommen|abgeholt|angenommen|übergeben", "DPD hat das Paket erhalten"),
            ("@parcel + übernommen|erhalten|angenommen|abgeholt", "Paket angenommen"),
            ("vom|von_dem absender|versender|auftraggeber + erhalten|übernommen|übergeben", "Vom Auftraggeber übernommen"),
        ]),
        usual(Consolidation, &[("konsolidier*|zusammengeführt|zusammenführung|zusammengefasst", "Konsolidierung im Lager")]),
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
            ("wird + morgen|demnächst|bald|heute + abholung|abholbereit|abgeholt|verfügbar", "Wird bald zur Abholung bereit sein"),
            ("@hub", "Im Depot"),
            ("@hub + angekommen|eingetroffen|verlassen|bearbeitet|sortiert|eingegangen|erreicht|abgefahren|eingang|ausgang|ankunft|abfahrt", "Hat das Depot verlassen"),
            ("unterwegs|transport|transportiert|transit|weitertransport|weitergeleitet|weiterleitung|befördert|beförderung|versandt|versendet|abtransport|weiterversand|verschickt", "Unterwegs"),
            ("bearbeitet|sortiert|bearbeitung|sortierung|umgeschlagen|umschlag|gescannt|eingangsscan|ausgangsscan|vorsortiert", "Sortiert"),
            ("angekommen|eingetroffen|eingegangen|ankunft|abfahrt|abgang|eingang|ausgang|abgefahren|verlassen|ausgangsscan|abgereist", "Angekommen in Leipzig"),
            ("verladen|verladung|geladen|entladen|entladung|beladen|beladung|gebindebeladung|umgeladen|verladescan|containerverladung|ausgeladen|ladeträger", "Entladen"),
            ("fahrzeug|lkw|flug|flugzeug|flughafen|container|gebinde|schiff|zug|tour", "Container im Hafen"),
            ("für + zustellung|auslieferung|transport|weitertransport|versand|weiterversand vorbereitet", "Für die Zustellung vorbereitet"),
            ("im zustellbezirk|zielgebiet|zielort", "Im Zielgebiet"),
            ("auf_dem_weg|auf_dem_transportweg|in_beförderung|im_versandnetz", "Auf dem Weg"),
            ("zielland + @hub|weitertransport|bearbeitet|verlassen|unterwegs", "Im Zielland bearbeitet"),
        ]),
        trap(NotFound, &[
            ("keine|keinen + information*|daten|sendungsdaten|tracking*|sendung|ergebnis*|status|sendungsverfolgung|angaben - zoll*", "Keine Angaben zu dieser Nummer"),
            ("nicht gefunden|bekannt", "Nummer nicht gefunden"),
        ]),
        trap(InvalidNumber, &[("ungültige|falsche|ungültig sendungsnummer|paketnummer|trackingnummer|nummer", "Ungültige Nummer")]),
        weak(Exception, &[("problem|ausnahme|störung|unregelmäßigkeit|sonderfall", "Ausnahme")]),
        usual(Returning, &[
            ("geht|gehen|läuft|kommt + zurück|retour - depot|paketzentrum|filiale|zustellbasis", "Das Päckchen läuft retour: geht zurück"),
        ]),
        usual(Handover, &[
            ("übergabe|übergeben|weitergabe|weitergeleitet|übernahme + paketdienst|partner*|zustelldienst|logistikpartner|kurierdienst|zusteller|spediteur|landespost|transporteur - absender|empfänger|zoll", "Weitergabe an den Zustelldienst vor Ort"),
        ]),
        trap(ArrivalCountry, &[
            ("angekommen|ankunft|eingetroffen|gelandet|erreicht + zielflughafen|bestimmungsflughafen|importflughafen|flughafen_im_zielland|flughafen_des_ziellandes - zoll*|verzoll*|abflug|verlassen", "Auf dem Zielflughafen gelandet"),
        ]),
        trap(Hold, &[
            ("lagerung|lagert|gelagert|eingelagert|aufbewahrt + wunsch|auftrag|antrag + @recipient|kunden|empfängers - filiale|postamt|packstation|paketshop", "Auf Wunsch des Kunden eingelagert"),
        ]),
        trap(AddressIssue, &[
            ("name|hausnummer|nachname + nicht|kein|keine|fehlt|ohne + briefkasten|klingel|klingelschild|türschild|haus", "Der Name fehlt auf dem Klingelschild"),
        ]),
        trap(ArrivalCountry, &[("import_paketzentrum|importpaketzentrum|importzentrum|import_zentrum + eingetroffen|angekommen|erreicht|bearbeitet - verlassen", "Im Importpaketzentrum eingetroffen")]),
        trap(Transit, &[
            ("weitertransport|weiterbeförderung + entnommen|abgeholt|übernommen|packstation|paketshop|filiale", "Zur Weiterbeförderung entnommen"),
            ("paketbote*|paketboten|zusteller*|fahrer|kurier*|abholer + filiale|paketshop|packstation|station|shop + abgeholt|entnommen|übernommen|geleert", "Vom Fahrer im Paketshop abgeholt"),
        ]),
        trap(AttemptFailed, &[("nach .. zustellversuch|zustellversuchen + zurück|rücktransport", "Nach dem Zustellversuch zurück in der Station")]),
        trap(Hold, &[("vorübergehend|zwischenzeitlich|einstweilen + lagert|gelagert|eingelagert|aufbewahrt|lagerung", "Vorübergehend eingelagert"), ("daten|angaben|informationen liegen nicht vor + zurückgestellt|angehalten|gestoppt", "Angaben liegen nicht vor, wird zurückgestellt")]),
    ],
}];
