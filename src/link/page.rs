//! The addresses of tracking pages. `{n}` is the number.
//!
//! None was opened while this was written: *several* means that independent public trackers link to the same
//! address, *single* that one does, *guess* that nothing was found or that the sources disagree.

use crate::basis::Basis;
use crate::country::Country;

/// One address: whose page it is, the address, and how well it is known.
pub(super) struct Address {
    pub(super) site: &'static str,
    pub(super) template: &'static str,
    pub(super) basis: Basis,
}

const fn several(site: &'static str, template: &'static str) -> Address {
    let basis = Basis::several("the same address in independent public trackers", "2026-11");
    Address {
        site,
        template,
        basis,
    }
}

const fn single(site: &'static str, template: &'static str, source: &'static str) -> Address {
    let basis = Basis::single(source, "2026-11");
    Address {
        site,
        template,
        basis,
    }
}

const fn guess(site: &'static str, template: &'static str) -> Address {
    let basis = Basis::guess(
        "general knowledge; no source, or sources that disagree",
        "2026-11",
    );
    Address {
        site,
        template,
        basis,
    }
}

pub(super) const CAINIAO: Address = several(
    "Cainiao",
    "https://global.cainiao.com/newDetail.htm?mailNoList={n}",
);
pub(super) const SHIP24: Address = several("Ship24", "https://www.ship24.com/tracking?p={n}");
pub(super) const SEVENTEEN_TRACK: Address = several("17TRACK", "https://t.17track.net/en#nums={n}");
pub(super) const ALIEXPRESS_TRACKING: Address = several(
    "AliExpress",
    "https://www.aliexpress.com/p/tracking/index.html?tradeOrderId={n}",
);
pub(super) const ALIEXPRESS_ORDER: Address = several(
    "AliExpress",
    "https://www.aliexpress.com/p/order/detail.html?orderId={n}",
);

/// The page of the carrier, by the ids of the formats that it serves.
#[rustfmt::skip]
pub(super) static CARRIERS: &[(&[&str], Address)] = &[
    (&["cainiao_lp", "cainiao_lp_loose", "cainiao_ap", "cainiao_cng", "cainiao_cnapy", "cainiao_cnusup",
       "cainiao_cn_generic", "cainiao_name", "cainiao_23", "cainiao_26", "cainiao_s0000", "ali_ae"], CAINIAO),
    (&["yanwen_yp", "yanwen_yn", "yanwen_y_cn", "yanwen_10", "yanwen_13"],
        several("Yanwen", "https://track.yw56.com.cn/en/querydel?nums={n}")),
    (&["yunexpress"], several("YunTrack", "https://www.yuntrack.com/parcelTracking?id={n}")),
    (&["fourpx", "fourpx_loose", "fourpx_12"], several("4PX", "https://track.4px.com/#/result/0/{n}")),
    (&["sf_intl", "sf_12"],
        guess("SF Express", "https://www.sf-express.com/us/en/dynamic_function/waybill/#search/bill-number/{n}")),
    (&["orange_connex"],
        single("Orange Connex", "https://www.orangeconnex.com/tracking?language=en&trackingnumber={n}", "geartrack")),
    (&["gofo"], single("GOFO", "https://www.gofoexpress.com/tracking.html?searchID={n}", "jkeen/tracking_number_data")),
    (&["russianpost_14"], several("Russian Post", "https://www.pochta.ru/tracking#{n}")),
    (&["cdek_10"], several("CDEK", "https://www.cdek.ru/ru/tracking?order_id={n}")),
    (&["novaposhta_14", "novaposhta_intl"], several("Nova Poshta", "https://novaposhta.ua/tracking/?cargo_number={n}")),
    (&["ukrposhta_13"], several("Ukrposhta", "https://track.ukrposhta.ua/tracking_UA.html?barcode={n}")),
    (&["moldova_14"], single("Poșta Moldovei", "https://www.posta.md/en/tracking?id={n}", "the post's own page")),
    (&["correos_23", "correos_16", "correos_pr18", "correos_pq20"], CORREOS),
    (&["correosexpress_16"],
        single("Correos Express", "https://s.correosexpress.com/SeguimientoSinCP/search?n={n}", "a public Spanish tracker")),
    (&["ctt_express_22"],
        single("CTT Express", "https://www.cttexpress.com/localizador-de-envios/?sc={n}", "a public Spanish tracker")),
    (&["mrw_12"], single("MRW",
        "https://www.mrw.es/seguimiento_envios/MRW_resultados_consultas.asp?modo=nacional&envio={n}", "a public Spanish tracker")),
    (&["colissimo"], LA_POSTE),
    (&["chronopost_15"], single("Chronopost",
        "https://www.chronopost.fr/tracking-no-cms/suivi-page?listeNumerosLT={n}", "PyPI tracking-url")),
    (&["mondialrelay", "mondialrelay_26"], several("Mondial Relay", "https://www.mondialrelay.fr/suivi-de-colis/?numeroExpedition={n}")),
    (&["postnl_3s"], several("PostNL", "https://jouw.postnl.nl/track-and-trace/{n}")),
    (&["bpost_24"], several("bpost", "https://track.bpost.cloud/btr/web/#/search?itemCode={n}")),
    (&["dhl_paket_20", "dhl_paket_12", "dhl_jjd"],
        several("DHL", "https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode={n}")),
    (&["dhl_express_10"], single("DHL Express",
        "https://www.dhl.com/global-en/home/tracking/tracking-express.html?submit=1&tracking-id={n}", "geartrack")),
    (&["dhl_ecommerce_gm", "dhl_ecommerce_14"],
        several("DHL eCommerce", "https://webtrack.dhlecs.com/orders?trackingNumber={n}")),
    (&["dhl_pl_11"], guess("DHL Poland", "https://www.dhl.com/pl-pl/home/tracking.html?tracking-id={n}")),
    (&["hermes_de_14", "hermes_de_h"],
        several("Hermes", "https://www.myhermes.de/empfangen/sendungsverfolgung/sendungsinformation#{n}")),
    (&["gls_11", "gls_trackid"], several("GLS", "https://gls-group.eu/GROUP/en/parcel-tracking?match={n}")),
    (&["dpd_14", "dpd_28"], several("DPD", "https://tracking.dpd.de/status/en_US/parcel/{n}")),
    (&["packeta"], single("Packeta", "https://tracking.app.packeta.com/en/{n}", "a Czech shop's tool")),
    (&["poczta_20", "pocztex"], POCZTA),
    (&["inpost_24"], several("InPost", "https://inpost.pl/sledzenie-przesylek?number={n}")),
    (&["evri_16"], several("Evri", "https://www.evri.com/track/parcel/{n}")),
    (&["yodel"], single("Yodel", "https://www.yodel.co.uk/tracking/{n}", "jkeen/tracking_number_data")),
    (&["parcelforce"], several("Parcelforce", "https://www.parcelforce.com/track-trace?trackNumber={n}")),
    (&["postat_22"], POST_AT),
    (&["swisspost_18"], SWISS_POST),
    (&["ptt_domestic"], PTT),
    (&["israel_domestic", "ali_rs_y"], ISRAEL_POST),
    (&["aramex"], single("Aramex", "https://www.aramex.com/track/results?ShipmentNumber={n}", "a public Israeli tracker")),
    (&["lotte_12"], guess("Lotte", "https://www.lotteglogis.com/home/reservation/tracking/linkView?InvNo={n}")),
    (&["hanjin"], single("Hanjin",
        "https://www.hanjin.com/kor/CMS/DeliveryMgr/WaybillResult.do?wblnum={n}", "shlee322/delivery-tracker")),
    (&["koreapost_13"], single("Korea Post",
        "https://service.epost.go.kr/trace.RetrieveDomRigiTraceList.comm?sid1={n}", "shlee322/delivery-tracker")),
    (&["sagawa_yamato_12"], single("Sagawa",
        "https://k2k.sagawa-exp.co.jp/p/web/okurijosearch.do?okurijoNo={n}", "public issue threads")),
    (&["auspost_article"], AUSTRALIA_POST),
    (&["canadapost_16"], CANADA_POST),
    (&["purolator_12", "purolator_alpha"],
        single("Purolator", "https://www.purolator.com/en/shipping/tracker?searchValue={n}", "jkeen/tracking_number_data")),
    (&["canpar"], single("Canpar",
        "https://www.canpar.com/en/track/tracking.jsp?reference={n}&locale=en", "jkeen/tracking_number_data")),
    (&["landmark"], single("Landmark Global", "https://track.landmarkglobal.com/?search={n}", "jkeen/tracking_number_data")),
    (&["usps_impb", "usps_20", "usps_legacy_91"], USPS),
    (&["ups_1z", "ups_waybill"], several("UPS", "https://www.ups.com/track?tracknum={n}")),
    (&["fedex_12", "fedex_15", "fedex_smartpost_20", "fedex_96_22", "fedex_34", "fedex_astra_32"],
        several("FedEx", "https://www.fedex.com/fedextrack/?trknbr={n}")),
    (&["ontrac", "lasership"], several("OnTrac", "https://www.ontrac.com/tracking/?number={n}")),
    (&["amazon_tba"], several("Amazon", "https://track.amazon.com/tracking/{n}")),
    (&["speedee"],
        single("Spee-Dee", "https://www.speedeedelivery.com/track/?tracking={n}", "jkeen/tracking_number_data")),
];

const USPS: Address = several("USPS", "https://tools.usps.com/go/TrackConfirmAction?tLabels={n}");
const LA_POSTE: Address = several(
    "La Poste",
    "https://www.laposte.fr/outils/suivre-vos-envois?code={n}",
);
const CORREOS: Address = several(
    "Correos",
    "https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number={n}",
);
const POCZTA: Address = several("Poczta Polska", "https://emonitoring.poczta-polska.pl/?numer={n}");
const POST_AT: Address = several(
    "Österreichische Post",
    "https://www.post.at/sv/sendungsdetails?snr={n}",
);
const SWISS_POST: Address = several(
    "Swiss Post",
    "https://service.post.ch/ekp-web/ui/entry/search/{n}",
);
const PTT: Address = several("PTT", "https://gonderitakip.ptt.gov.tr/Track/Verify?q={n}");
const ISRAEL_POST: Address = several(
    "Israel Post",
    "https://mypost.israelpost.co.il/itemtrace?itemcode={n}",
);
const AUSTRALIA_POST: Address = several(
    "Australia Post",
    "https://auspost.com.au/mypost/track/#/details/{n}",
);
const CANADA_POST: Address = several(
    "Canada Post",
    "https://www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor={n}",
);

/// The page on which a post shows S10 numbers, its own and those that it delivers. In the order of the codes.
#[rustfmt::skip]
pub(super) static POSTS: &[(Country, Address)] = &[
    (Country::AT, POST_AT),
    (Country::AU, AUSTRALIA_POST),
    (Country::BE, several("bpost", "https://track.bpost.cloud/btr/web/#/search?itemCode={n}")),
    (Country::BR, several("Correios", "https://rastreamento.correios.com.br/app/index.php?objetos={n}")),
    (Country::BY, several("Belpost", "https://webservices.belpost.by/searchRu/{n}")),
    (Country::CA, CANADA_POST),
    (Country::CH, SWISS_POST),
    (Country::CN, several("China Post EMS", "https://www.ems.com.cn/queryList?mailNo={n}")),
    (Country::DE, single("Deutsche Post",
        "https://www.deutschepost.de/de/s/sendungsverfolgung.html?piececode={n}", "a public Spanish tracker")),
    (Country::ES, CORREOS),
    (Country::FR, LA_POSTE),
    (Country::GB, several("Royal Mail", "https://www.royalmail.com/track-your-item#/tracking-results/{n}")),
    (Country::HK, guess("Hongkong Post", "https://www.hongkongpost.hk/en/mail_tracking/index.html?trackcode={n}")),
    (Country::IL, ISRAEL_POST),
    (Country::IT, several("Poste Italiane", "https://www.poste.it/cerca/index.html#/risultati-spedizioni/{n}")),
    (Country::KR, single("Korea Post",
        "https://service.epost.go.kr/trace.RetrieveEmsRigiTraceList.comm?POST_CODE={n}", "shlee322/delivery-tracker")),
    (Country::MY, single("Pos Malaysia", "https://track.pos.com.my/tracking?trackingNo={n}", "a public tracker's carrier table")),
    (Country::NL, several("PostNL", "https://postnl.post/tracktrace?B={n}")),
    (Country::PL, POCZTA),
    (Country::PT, several("CTT", "https://www.ctt.pt/feapl_2/app/open/objectSearch/objectSearch.jspx?objects={n}")),
    (Country::RU, several("Russian Post", "https://www.pochta.ru/tracking#{n}")),
    (Country::SA, guess("SPL Saudi Post", "https://splonline.com.sa/en/shipmentdetailsstatic/?tid={n}")),
    (Country::SE, guess("Direct Link", "https://www.directlink.com/track/{n}")),
    (Country::SG, single("SingPost", "https://www.singpost.com/track-items?track_number={n}", "a public tracker's carrier table")),
    (Country::TR, PTT),
    (Country::UA, several("Ukrposhta", "https://track.ukrposhta.ua/tracking_UA.html?barcode={n}")),
    (Country::US, USPS),
];
