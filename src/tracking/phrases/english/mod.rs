//! English: also the wording of most Asian carriers, of AliExpress' own notes and of the postal union's events.

mod customs;
mod delivery;
mod journey;
mod start;
mod trouble;

use super::pattern::Lists;
use super::sheet::Sheet;

pub(super) const SHEETS: &[Sheet] = &[
    trouble::SHEET,
    customs::SHEET,
    delivery::SHEET,
    start::SHEET,
    journey::SHEET,
];

/// The commonest words.
const COMMON: &str = "the|a|an|is|are|was|were|has|have|been|at|in|on|to|from|by|for|of|with|and|or|your|you|our|we|it|its|this|will|be|not|as|please|no|that|up";

#[rustfmt::skip] // one list a line
const LISTS: Lists = &[
    ("recipient", "recipient|receipient|addressee|consignee|receiver|customer|buyer"),
    ("sender", "sender|shipper|seller|merchant|webmerchant|e_merchant|retailer|webshop|consignor|consigner|vendor|supplier"),
    ("parcel", "parcel|package|item|shipment|consignment|shipmen|mail|order|packet|letter|envelope|parcels|packages|shipments|items"),
    ("customs", "customs|custom|custom_house|customhouse|border_force|border_agency|border_control|border_services|border_guard|hmrc|cbsa"),
    ("country", "afghanistan|albania|algeria|argentina|armenia|australia|austria|azerbaijan|bahrain|bangladesh|belarus|belgium|bolivia|bosnia|brazil|bulgaria|cambodia|canada|chile|colombia|costa_rica|croatia|cyprus|czech|czechia|denmark|ecuador|egypt|estonia|ethiopia|finland|france|georgia|germany|ghana|greece|hungary|iceland|india|indonesia|iraq|ireland|israel|italy|japan|jordan|kazakhstan|kenya|korea|kuwait|kyrgyzstan|latvia|lebanon|lithuania|luxembourg|malaysia|malta|mexico|moldova|mongolia|montenegro|morocco|nepal|netherlands|the_netherlands|new_zealand|nigeria|norway|oman|pakistan|panama|paraguay|peru|philippines|poland|portugal|qatar|romania|russia|saudi_arabia|serbia|singapore|slovakia|slovenia|south_africa|south_korea|spain|sri_lanka|sweden|switzerland|tanzania|thailand|tunisia|turkey|ukraine|united_arab_emirates|united_kingdom|united_states|uruguay|usa|uk|the_uk|the_us|uae|uzbekistan|venezuela|vietnam"),
    ("point", "parcelshop|parcel_shop|packstation|service_point|servicepoint|access_point|pickup_point|pick_up_point|pickup_station|collection_point|collect_point|pickup_location|pick_up_location|parcel_point|paketshop|pudo|outlet|relay_point|kiosk|parcel_terminal|parcel_machine|pickup_shop|smart_box|smartbox|easybox|box_now|boxnow|parcelcenter|fermopoint|fermo_point|mypost24|paczkomat|z_box|zbox|alzabox|citypaq|punto_poste|balikovna|cabinet|postomat|packetbox|pickup_box|locker|lockers|locker_bank|automat"),
    ("firm", "ups|dhl|fedex|gls|dpd|tnt|hermes|evri|yodel|inpost|parcelforce|royal_mail|usps|canada_post|purolator|ontrac|lasership|aramex|startrack|australia_post|nz_post|postnord|posti|bpost|postnl|swiss_post|deutsche_post|la_poste|colissimo|chronopost|correos|seur|mrw|ctt|poste_italiane|brt|cainiao|4px|yanwen|yunexpress|sf_express|j_t|jt_express|ninja_van|china_post|ems|omniva|packeta|zasilkovna|nova_post|meest|delhivery|blue_dart|dtdc|ekart|amazon"),
    ("home", "porch|door|doorstep|front_door|mailbox|letterbox|letter_box|safe_place|safeplace|safe_location|secure_place|secure_location|garage|reception|garden|shed|concierge|receptionist|mail_room|mailroom|front_desk|lobby|patio|individual|household|neighbo*"),
    ("undone", "not|will|can_be|attempt*|fail*|unable|cannot|could|to_be|being|expected|scheduled|pending|planned|tomorrow|if|should|may|wrong|sender|return*|requested|notice|card"),
    ("hub", "hub|center|centre|facility|depot|warehouse|station|terminal|branch|office|airport|port|unit"),
];

/// Words that void `delivered`.
const DOUBT: &[&str] = &[
    "not|isn|wasn|couldn|never|cannot|can|unable|undeliver*|unsuccess*|unfortunately|without_success|if_nobody|if_no_one|if_you_are|should_have",
    "will|would|should|shall|to_be|being|must|once|when|until|before|soon|almost|nearly|yet|ready",
    "attempt*|fail*|miss*|wrong*|incorrect*|expect*|schedul*|estimat*|plan*|await*|pending|tomorrow|progress|working_days|business_days",
    "sender|shipper|seller|merchant|return*|rts|refus*|reject*|lost|damage*|cancel*|delay*",
    "deliver* to .. airline|airport|courier|carrier|line|hub|center|centre|warehouse|depot|country|region|office|\
     customs|facility|partner|station|terminal|port|transport|forwarder|sort*|company|service_point|shop",
    "deliver* to @firm",
    "information|data|info|document*|paperwork|broker|clearance|booking|appointment|notice|instruction*|option*|preference*|arrange*|today",
];
