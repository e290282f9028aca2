//! German: delays, losses, returns, and what takes back an event.

use super::super::sheet::{Sheet, trap, usual, weak};
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
            ("@sender .. zurückerhalten|wieder_erhalten|rücksendung_erhalten|retoure_erhalten|zurückbekommen", "Versender hat die Ware zurückbekommen"),
        ]),
        trap(Returning, &[
            ("rücksendung*|retoure*|ruecksendung*|rücktransport*|rückführung|rücklieferung*|retournier*|rückläufer*|zurückgesandt|zurückgesendet|zurückgeschickt|zurueckgesandt|zurueckgesendet|zurueckgeschickt - zoll_zurück", "Retoure wurde veranlasst"),
            ("zurück|zurueck|rückweg|rückversand|retour + @sender", "Geht zurück an den Versender"),
            ("rückweg|rueckweg", "Auf dem Rückweg"),
            ("an den absender|versender|auftraggeber - übergabe|zugestellt", "Weiterleitung an den Absender"),
            ("wird|werden + zurück|retour* + gesendet|gesandt|geschickt|geleitet", "Das Paket wird zurück geschickt"),
            ("rücksende*|zurück|zurueck + wird|an|ins|in + ursprungsland|herkunftsland|versandland|aufgabeland", "Zurück ins Ursprungsland"),
            ("wird|werden|geht|gehen .. zurückgegeben|zurückgebracht|zurückgeliefert|zurückgeführt|retourniert|rückgeführt", "Wird zum Händler zurückgebracht"),
            ("retour|rücksendung + nicht|konnte + zugestellt|zustellbar", "Retour - nicht zustellbar"),
        ]),
        trap(Refused, &[
            ("annahme|annahmeverweigerung|empfang|abnahme + verweiger*|abgelehnt|annahmeverweigerung", "Die Annahme wurde abgelehnt"),
            ("annahmeverweigerung*|verweigert|verweigerung - zugang|zutritt|zufahrt|einlass", "Annahmeverweigerung durch Kunden"),
            ("@recipient + abgelehnt|ablehn*|verweiger*|lehnte", "Empfänger lehnte das Paket ab"),
            ("@recipient|kunde|kundin + wollte|will|möchte + nicht - zugestellt|termin|heute", "Die Kundin will die Ware nicht"),
        ]),
        trap(Unclaimed, &[
            ("nicht + abgeholt|abholung - konnte_nicht_abgeholt|absender*|beim", "Das Paket wurde nicht abgeholt"),
            ("nichtabholung", "Nichtabholung"),
            ("lagerfrist|aufbewahrungsfrist|abholfrist|lagerzeit + erreicht|abgelaufen|überschritten|verstrichen", "Maximale Lagerfrist erreicht"),
        ]),
        trap(Lost, &[
            ("verloren*|verlust|abhandengekommen|vermisst|unauffindbar|nicht_auffindbar|nicht_mehr_auffindbar|verschollen|gestohlen|diebstahl - anschrift|adresse|hausnummer|empfänger|kunde|kunden|name|straße", "Verlust der Ware"),
            ("verbleib + unklar|unbekannt|ungeklärt", "Verbleib unklar"),
            ("nicht gefunden + @hub|paketshop - adresse|anschrift|hausnummer", "Das Paket wurde im Depot nicht gefunden"),
            ("nachforsch*|suche + erfolglos|ohne_erfolg|ergebnislos", "Nachforschung ohne Erfolg"),
            ("können|konnten .. @parcel nicht auffinden|finden|lokalisieren|ausfindig", "Wir konnten den Brief nicht finden"),
        ]),
        trap(Damaged, &[
            ("beschädig*|beschaedig*|defekt|schaden|zerbrochen|bruch|beschädigung*|schadensfall|nachverpackt", "Paket beschädigt"),
        ]),
        trap(Destroyed, &[
            ("vernicht*|entsorg*|zerstört*|zerstoert*", "Inhalt entsorgt"),
        ]),
        trap(Cancelled, &[
            ("storn*|abgebrochen|annulliert|widerrufen - status|ereignis", "Auftrag storniert"),
            ("zustellung|auslieferung|lieferung + nicht_fortgesetzt|eingestellt|nicht_weiter", "Die Zustellung wird eingestellt"),
        ]),
        trap(Redirected, &[
            ("umgeleitet|umleitung|nachsend*|nachgesend*|umverfügung|umverfügt|umgelenkt|umadressiert", "Umgeleitet an eine neue Anschrift"),
            ("neue|neuen|andere|anderen|geänderte + adresse|anschrift|filiale|zustelltag|termin|paketshop - falsch|versuch*", "Weiterleitung an eine andere Filiale"),
            ("@recipient + gewünscht|wunsch|geändert|anderen_tag|verschoben|umgebucht|terminwunsch|beauftragt", "Auf Wunsch des Empfängers verschoben"),
            ("wird|wurde + an|in|zu + @shop + weitergeleitet|umgeleitet|gebracht|weiterleitung - abgeholt_werden|abholbereit|angetroffen", "Wird an eine Filiale weitergeleitet"),
            ("zustelltermin|liefertermin|termin|zustelltag + vereinbart|abgestimmt|abgesprochen - verpasst|nicht|fehlg*", "Liefertermin abgestimmt"),
            ("@recipient + wünscht|möchte|bittet|wählt|wählte|bat + tag|termin|ort|adresse|zeit|zustellung|lieferung|abholung", "Der Kunde möchte einen anderen Termin"),
            ("an|in|zur|zu eine|einer|die|den|der? @shop weitergeleitet|umgeleitet|verlegt|weitertransportiert", "An den Paketshop weitergeleitet"),
            ("neuer|neues|neue|anderer|anderes|andere|neuen|anderen + zustelltermin|liefertermin|tag|termin|zeitfenster|ort|adresse|lieferort + gewählt|vereinbart|bestätigt|gewünscht|ausgewählt|festgelegt|gebucht", "Anderes Zeitfenster gebucht"),
            ("zustellung|lieferung|auslieferung nach|mit|gemäß|zum terminvereinbarung|vereinbarung|termin|wunschtermin|absprache|terminabsprache - verpasst", "Auslieferung nach Absprache"),
            ("zustellung|lieferung|auslieferung .. verschoben|verlegt|umgebucht - verpasst|zurück*", "Die Lieferung wurde auf Montag verlegt"),
            ("auf ihren|wunsch|kundenwunsch|empfängers .. anderen|späteren|neuen tag|termin|datum|zeitpunkt", "Auf Kundenwunsch an einem späteren Termin"),
        ]),
        trap(Delayed, &[
            ("verzöger*|verspät*|verspaet*|verzoeger*|fehlgeleitet|fehlleitung|falsch_sortiert|falsch_geleitet|fehlverladen|falsch_verladen|irrläufer|fehlsortier*|falsches_depot|falschen_paketshop|fehlläufer", "Die Zustellung verzögert sich"),
            ("falschen|falsches|falsche|falscher + paketshop|depot|filiale|hermes|land|packstation|ort|niederlassung - zustellversuch*|adresse", "Zum falschen Depot geliefert, wird umgeleitet"),
            ("transport*|verlad*|sortier*|betrieb*|zustell*|technisch* + problem*|störung*|unregelmäßig*|schwierigkeiten|ausfall", "Störung beim Transport"),
            ("wetter|witterung|verkehr + aufgrund|wegen|schlecht*|bedingt*|bedingung*|verhältnis*|lage", "Wegen schlechtem Wetter"),
            ("witterungsbed*|wetterbed*|witterungsverh*|wetterverh*|wetterlage|verkehrsbed*|verkehrslage|streik|unwetter|feiertagsbedingt*|gesetzlicher_feiertag|höhere_gewalt|verkehrsunfall|unfall|hochwasser|panne", "Streik"),
            ("nächsten|nächster|folgenden + werktag|arbeitstag|zustelltag", "Zustellung am folgenden Werktag"),
            ("zustelltermin|liefertermin + verschoben|geändert|verpasst|nicht_eingehalten", "Der Liefertermin wurde verschoben"),
            ("straße|straßen|strecke|zufahrt|ort|gebiet gesperrt|blockiert|nicht_erreichbar|nicht_passierbar|überflutet", "Strecke gesperrt"),
            ("liefertermin|zustelltermin|lieferzeit|lieferdatum|zustelldatum|laufzeit .. überschritten|verstrichen|abgelaufen", "Lieferzeit überschritten"),
        ]),
        usual(Delayed, &[
            ("rückstellung|rückgestellt|ladungsrückstellung|zurückstellung", "Rückstellung der Ladung"),
            ("@parcel unvollständig|nicht_vollständig|teilweise|fehlmenge|teilsendung", "Sendung nicht vollständig"),
            ("dauert|dauern|benötigt|braucht etwas? länger|mehr_zeit", "Der Transport braucht mehr Zeit"),
            ("hohes|hohe|erhöhtes|starkes|großes paketaufkommen|sendungsaufkommen|aufkommen|sendungsmengen|paketmengen|auslastung", "Erhöhtes Sendungsaufkommen"),
        ]),
        usual(Hold, &[
            ("zurückgestellt|zurückgehalten|angehalten|aufgehalten|gestoppt|zwischengelagert|lagerung|eingelagert|lagert|zustellstopp|aufbewahrt", "Die Sendung wurde zurückgestellt"),
            ("warte*|klärung|bearbeitungsstopp + anweisung*|klärung|freigabe|weisung", "Wartet auf Anweisungen"),
        ]),
        trap(PickupFailed, &[
            ("abholung|abholversuch|abholauftrag + fehlgeschlagen|nicht|erfolglos|gescheitert|unmöglich - empfänger*|kunde_nicht", "Abholung fehlgeschlagen"),
            ("absender*|versender* + nicht + angetroffen|abgeholt|bereit|übergeben", "Absender nicht angetroffen"),
            ("nicht abholen|abgeholt|mitnehmen + absender*|versender*|verkäufer*", "Beim Verkäufer nicht abgeholt"),
        ]),
        trap(NotFound, &[
            ("keine|keinen + information*|daten|sendungsdaten|tracking*|sendung|ergebnis*|status|sendungsverfolgung|angaben - zoll*", "Keine Angaben zu dieser Nummer"),
            ("nicht gefunden|bekannt", "Nummer nicht gefunden"),
            ("keine|kein|keinerlei bewegung|bewegungen|ereignisse|ereignis|verlauf|sendungsverlauf|historie|einträge|aktualisierung", "Kein Sendungsverlauf"),
            ("kein|keine|keinen eintrag|eintragung|treffer|ergebnis|ergebnisse|datensatz|informationen - zoll*", "Kein Treffer"),
        ]),
        trap(InvalidNumber, &[
            ("ungültige|falsche|ungültig sendungsnummer|paketnummer|trackingnummer|nummer", "Ungültige Nummer"),
        ]),
        weak(Exception, &[
            ("problem|ausnahme|störung|unregelmäßigkeit|sonderfall", "Ausnahme"),
        ]),
        usual(Returning, &[
            ("geht|gehen|läuft|kommt + zurück|retour - depot|paketzentrum|filiale|zustellbasis", "Das Päckchen läuft retour: geht zurück"),
        ]),
        trap(Hold, &[
            ("lagerung|lagert|gelagert|eingelagert|aufbewahrt + wunsch|auftrag|antrag + @recipient|kunden|empfängers - filiale|postamt|packstation|paketshop", "Auf Wunsch des Kunden eingelagert"),
            ("nicht|keine systemkonform|transportfähig|sortierfähig|förderfähig|versandfähig|zugelassen", "Nicht transportfähig"),
            ("vorübergehend|zwischenzeitlich|einstweilen + lagert|gelagert|eingelagert|aufbewahrt|lagerung", "Vorübergehend eingelagert"),
            ("daten|angaben|informationen liegen nicht vor + zurückgestellt|angehalten|gestoppt", "Angaben liegen nicht vor, wird zurückgestellt"),
            ("wart* .. terminwahl|terminauswahl|terminvereinbarung|terminbestätigung|ihre_auswahl|wunschtermin", "Wartet auf Terminvereinbarung"),
        ]),
        usual(Lost, &[
            ("@parcel .. vermisst|verloren|abhanden|verschwunden|unauffindbar", "Die Ware ist verschwunden"),
        ]),
        usual(Redirected, &[
            ("beginn|start der? nachsendung|weiterleitung|umleitung", "Start der Nachsendung"),
        ]),
    ],
};
