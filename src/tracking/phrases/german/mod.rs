//! German: DHL, Hermes, DPD, GLS, UPS, Deutsche Post, Österreichische Post, Swiss Post.

mod customs;
mod delivery;
mod journey;
mod trouble;

use super::pattern::Lists;
use super::sheet::Sheet;

pub(super) const SHEETS: &[Sheet] = &[trouble::SHEET, customs::SHEET, delivery::SHEET, journey::SHEET];

/// The commonest words.
const COMMON: &str = "der|die|das|den|dem|des|ist|wurde|wird|im|in|an|am|beim|zum|zur|von|vom|mit|und|auf|ihr|ihre|ein|eine|einer|einem|einen|für|hat|sich|es|durch|aus|bei|sie|worden|war|nach";

#[rustfmt::skip] // one list a line
const LISTS: Lists = &[
    ("carrier", super::carrier::LAST_MILE),
    ("deputy", "übernahmsberechtigten|bevollmächtigten|bevollmächtigte|angestellten|angestellte|kollegen|kollegin|mitarbeiter|mitarbeiterin|familienmitglied|ersatzempfänger|ersatzabgabestelle|mitbewohner|rezeption"),
    ("recipient", "empfänger*|empfaenger*|adressat*|kunde|kunden|kundin|besteller*"),
    ("sender", "absender*|versender*|auftraggeber*|verkäufer*|verkaeufer*|händler*|haendler*"),
    ("parcel", "sendung|sendungen|paket|pakete|päckchen|packstück|ware|warensendung|artikel|brief|bestellung"),
    ("shop", "paketshop*|packstation|filiale|postfiliale|postamt|abholstation|abholstelle|abholort|paketbox|packshop|pudo|servicepoint|servicepunkt|service_point|access_point|abholpunkt|paketstation|schließfach|schliessfach|paketautomat|abholbox|pickup_point|pickpoint|pick_up_point|postpartner|paketautomaten|paketboxen|paketfach|abholfach|abholshop|ablagebox|parcelshop|depot_zur"),
    ("hub", "paketzentrum|paketzentren|briefzentrum|zustellbasis|depot|hub|verteilzentrum|logistikzentrum|sortierzentrum|sortieranlage|region|zielregion|niederlassung|umschlagzentrum|lager|lagerhaus|standort|zustellstützpunkt|zustelldepot|verteilerzentrum|zustellzentrum|frachtzentrum|flughafen|hafen|drehkreuz|station|umschlagbasis|umschlaglager|verarbeitungszentrum|bearbeitungszentrum|zielort|zielpaketzentrum|startpaketzentrum|verladezentrum|internationalen_paketzentrum|grenzausgangsstelle|zustellfiliale|verteilstation|zwischenlager|terminal"),
    ("not", "nicht|kein|keine|keinen|konnte_nicht"),
];

/// Words that void `delivered`.
const DOUBT: &[&str] = &[
    "nicht|kein|keine|wird|werden|soll|sollte|sobald|wenn|falls|voraussichtlich|geplant|heute|morgen|demnächst|demnaechst|noch|kann|können|möchte|wünscht|gewünscht|bei_abwesenheit|falls|option|beauftragt|montags",
    "zustellversuch*|versuch*|erfolglos*|gescheitert|fehlgeschlagen|falsch*|retour*|rück*|rueck*|absender*|versender*|auftraggeber*|unzustellbar*|storn*|irrtümlich*|bald",
    "zugestellt an|ans|im|in .. fluggesellschaft|paketzentrum|depot|hub|lager|zoll|zielland|verteilzentrum|transportunternehmen",
    "verlust|beschädigt|verweigert|termin|zustellzeit|sendungsdaten|daten|benachrichtig*",
];
