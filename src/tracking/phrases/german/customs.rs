//! German: customs, on the way out and on the way in.

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
        trap(CustomsRejected, &[
            ("zoll|einfuhr|import + abgelehnt|zurückgewiesen|verweigert|beschlagnahm*|verboten|untersagt|eingezogen|ablehn*", "Einfuhr verboten"),
            ("beschlagnahm*|postsperre|sichergestellt|verbotene*", "Beschlagnahme"),
        ]),
        trap(PaymentDue, &[
            ("zoll*|einfuhr*|abgaben|zollgebühr*|steuer*|gebühr*|gebuehr*|nachentgelt|porto|mehrwertsteuer|umsatzsteuer|einfuhrabgaben|einfuhrumsatzsteuer|entgelt + zahl*|bezahl*|fällig|offen|begleich*|entricht*|nachentgelt|ausstehend* - wurde_bezahlt|wurden_bezahlt|bezahlt|nachnahme", "Einfuhrabgaben fällig"),
            ("zahlung|bezahlung|nachzahlung + aussteh*|wart*|erforderlich|offen|nötig|fehlt|erwartet", "Zahlung steht aus: wartet"),
            ("zoll*|einfuhrabgaben|abgaben|gebühren|gebühr|einfuhrumsatzsteuer|entgelt|nachentgelt + muss|müssen|bitte|noch|zu + bezahlt|bezahlen|beglichen|entrichtet|zahlen|entrichten|begleichen - wurde|wurden", "Bitte die Gebühren begleichen: bitte zahlen"),
        ]),
        trap(CustomsHold, &[
            ("zoll*|verzollung|zollamt + aufgehalten|festgehalten|angehalten|einbehalten|aufbewahrt|verwahrt|lagert|zurückgehalten|verzöger*|problem*|gestoppt|liegt_zur_abholung|hinterlegt", "Vom Zoll aufgehalten"),
            ("zoll*|einfuhr*|verzollung + dokument*|unterlagen|rechnung|angaben|informationen|papiere|daten|zollinhaltserklärung + fehl*|benötigt|erforderlich|unvollständig*|angefordert|nachreich*|reichen|einreichen|ausstehend|bitte", "Für den Zoll fehlen Unterlagen"),
            ("zoll*|verzollung + kontaktier*|wenden_sie|rückmeldung|erforderlich*", "Rückmeldung an den Zoll erforderlich"),
            ("wart*|fehl*|benötig*|angefordert|ausständig|nachreich* + zolldokument*|zollunterlagen|zollpapiere|zollerklärung|zollinhaltserklärung|handelsrechnung|proformarechnung", "Zollpapiere angefordert"),
            ("zoll*|zollamt + fordert|verlangt|braucht|benötigt|bittet|ersucht|wartet_auf + unterlagen|dokument*|rechnung|angaben|nachweis*|informationen", "Der Zoll verlangt eine Rechnung"),
        ]),
        trap(CustomsCleared, &[
            ("zoll*|verzollung|importverzollung|einfuhr*|zollabfertigung + abgeschlossen|beendet|freigegeben|freigabe|erledigt|verlassen|erfolgt|erfolgreich|fertiggestellt|durchgeführt|passiert|abgefertigt - nicht|noch|export*|ausfuhr*|wird|übergeben|in_bearbeitung", "Verzollung beendet"),
            ("verzollt|zollfrei|zollfreigabe - nicht|wird|muss", "Die Sendung wurde verzollt"),
            ("import|einfuhr freigegeben|abgeschlossen", "Import abgeschlossen"),
            ("zollprüfung|zollkontrolle|zollbeschau|zollabfertigung|verzollung|zoll + bestanden|passiert|durchlaufen|erfolgreich - nicht|export*|ausfuhr*", "Zollkontrolle durchlaufen"),
            ("verzollungsprozess|verzollungsvorgang|zollprozess|zollverfahren + abgeschlossen|beendet|erledigt - nicht", "Zollverfahren abgeschlossen"),
        ]),
        trap(CustomsExport, &[
            ("export*|ausfuhr* + zoll*|verzollung|freigegeben|abfertigung|abgefertigt|zollabfertigung|freigabe|anmeldung|kontrolle", "Export: beim Zoll"),
            ("exportverzollung|ausfuhrabfertigung|exportabfertigung|ausfuhrverzollung|exportzoll*|ausfuhranmeldung|ausfuhrkontrolle|exportfreigabe|ausfuhrzoll*|ausfuhrverzollung*|ausfuhrabfertigung*|exportabfertigung*|exportverzollung*", "Exportverzollung"),
        ]),
        usual(CustomsIn, &[
            ("zoll|verzollung|zollamt|zollabfertigung|zollbehandlung|zollbehörde|zollprüfung|zollverfahren|zollbeschau|importverzollung|zolllager|zollkontrolle|einfuhrverzollung|zollstelle|zollbearbeitung|zollanmeldung|zollgut|verzollungsprozess|zolldokument*|zollgestellung|einfuhrzollabfertigung|importzollabfertigung|zollformalitäten|zollfreilager|zollübergabe", "Beim Zollamt"),
            ("zoll*|verzollung + übergeben|vorgelegt|prüfung|bearbeitung|eingetroffen|begonnen|gestartet|gestellt|angemeldet|läuft|abfertigung", "Dem Zoll vorgelegt"),
            ("zollabfertigung|verzollung + nicht|noch + abgeschlossen|beendet|abgefertigt", "Verzollung noch nicht abgeschlossen"),
            ("import|einfuhr + abfertigung|bearbeitung|kontrolle", "Einfuhr: Kontrolle"),
            ("sicherheitskontrolle|sicherheitsprüfung|quarantäne|einfuhranmeldung|importanmeldung|einfuhranmeldungen|importverzollungsantrag|einfuhrdeklaration|zolldeklaration|verzollungsstatus|zollstatus", "Sicherheitskontrolle"),
            ("wird|werden .. verzollt|abgefertigt|gestellt - nicht", "Die Ware wird verzollt"),
        ]),
        trap(CustomsIn, &[
            ("verzollungsunterlagen|zollunterlagen|zolldokumente|zollanmeldung|zollerklärung eingereicht|eingegangen|übermittelt|abgegeben|angenommen|erstellt", "Zollanmeldung abgegeben"),
        ]),
        usual(CustomsCleared, &[
            ("@parcel wurde|ist? freigegeben|abgefertigt - nicht|wird", "Sendung freigegeben"),
        ]),
    ],
};
