//! The shipping room beside the others: what it names exists there.

use std::collections::BTreeSet;

use alitrack::shipping::{Misfit, ParcelSize};
use alitrack::{Calendar, Country, DeliveryWindow, Language, ShippingOption, Trip, formats};
use chrono::NaiveDate;

#[test]
fn every_number_to_expect_has_a_format_in_the_catalogue() {
    let known: BTreeSet<&str> = formats().iter().map(|format| format.id().as_str()).collect();
    let mut missing = BTreeSet::new();
    for option in ShippingOption::ALL {
        for number in option.numbers() {
            if !known.contains(number.format().as_str()) {
                missing.insert(number.format().as_str());
            }
        }
    }
    assert!(missing.is_empty(), "not in the catalogue: {missing:?}");
}

#[test]
fn options_are_named_by_the_ids_of_the_checkout_list() {
    let ids = "aliexpress_standard aliexpress_premium aliexpress_saver cainiao_super_economy_global \
               cainiao_super_economy cainiao_super_economy_special cainiao_expedited_economy \
               cainiao_expedited_standard cainiao_standard_special cainiao_saver_special cainiao_heavy \
               cainiao_consolidation aliexpress_choice aliexpress_local epacket ems e_ems china_post_registered \
               china_post_ordinary_plus china_post_air_parcel hongkong_post singapore_post yanwen_special_line \
               fourpx_yun_line dhl fedex ups tnt aramex correos_economy sellers_shipping_method";
    let codes: Vec<&str> = ShippingOption::ALL.iter().map(|option| option.code()).collect();
    assert_eq!(codes, ids.split_whitespace().collect::<Vec<_>>());
}

#[test]
fn service_codes_of_sellers_tools_read_as_their_options() {
    let rows = [
        ("CAINIAO_STANDARD", "aliexpress_standard"),
        ("CAINIAO_PREMIUM", "aliexpress_premium"),
        ("CAINIAO_ECONOMY", "aliexpress_saver"),
        ("AE_CN_SUPER_ECONOMY_G", "cainiao_super_economy_global"),
        ("SUNYOU_ECONOMY", "cainiao_super_economy"),
        ("CAINIAO_SUPER_ECONOMY_SG", "cainiao_super_economy_special"),
        ("CAINIAO_EXPEDITED_ECONOMY", "cainiao_expedited_economy"),
        ("AE_CAINIAO_STANDARD", "cainiao_expedited_standard"),
        ("CAINIAO_CONSOLIDATION_SA", "cainiao_consolidation"),
        ("EMS_ZX_ZX_US", "epacket"),
        ("CPAM", "china_post_registered"),
        ("CPAP", "china_post_air_parcel"),
        ("YANWEN_JYT", "china_post_ordinary_plus"),
        ("YANWEN_AM", "yanwen_special_line"),
        ("SGP_OMP", "singapore_post"),
        ("SINOTRANS_PY", "correos_economy"),
        ("UPSE", "ups"),
    ];
    for (code, id) in rows {
        assert_eq!(
            ShippingOption::read(code).map(ShippingOption::code),
            Some(id),
            "{code}"
        );
        assert_eq!(
            ShippingOption::read(&code.to_lowercase()).map(ShippingOption::code),
            Some(id)
        );
    }
}

#[test]
fn everything_that_is_said_of_a_trip_can_be_said_in_every_language() {
    let shipped = NaiveDate::from_ymd_opt(2026, 9, 21).unwrap();
    let trip = Trip::new()
        .by(ShippingOption::EPacket)
        .to(Country::BR)
        .shipped(shipped)
        .grams(2_300);
    let window = DeliveryWindow::of(&trip, &Calendar::new()).unwrap();
    let misfits = ShippingOption::EPacket.misfits(&ParcelSize::new().grams(2_300), Some(Country::BR));
    assert!(matches!(misfits[..], [Misfit::TooHeavy { grams: 2_300, .. }]));
    for language in Language::ALL {
        let said: BTreeSet<String> = window
            .adjustments()
            .iter()
            .map(|step| step.display(language).to_string())
            .chain(misfits.iter().map(|misfit| misfit.display(language).to_string()))
            .collect();
        assert!(
            said.iter().all(|words| !words.contains(['{', '}'])),
            "{language}: {said:?}"
        );
        assert!(said.len() >= 4, "{language}: {said:?}");
    }
}
