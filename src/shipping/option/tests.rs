use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::*;

#[test]
fn there_are_thirty_one_options_and_each_has_a_row_of_its_own() {
    assert_eq!(ShippingOption::ALL.len(), 31);
    let labels: BTreeMap<&str, ShippingOption> =
        ShippingOption::ALL.iter().map(|o| (o.label(), *o)).collect();
    assert_eq!(labels.len(), 31);
}

#[test]
fn every_name_of_an_option_reads_back_to_it() {
    for option in ShippingOption::ALL.iter().copied() {
        let codes = option.service_codes().iter().map(ServiceCode::code);
        let printed = Language::ALL.iter().map(|l| option.name(*l));
        for name in codes
            .chain(printed)
            .chain(option.aliases().iter().copied())
            .chain([option.code()])
        {
            assert_eq!(ShippingOption::read(name), Some(option), "{name}");
            assert_eq!(
                ShippingOption::read(&name.to_uppercase()),
                Some(option),
                "{name} in capitals"
            );
        }
    }
}

#[test]
fn every_option_knows_how_long_it_usually_takes_everywhere() {
    for option in ShippingOption::ALL {
        let general: Vec<_> = option
            .days()
            .iter()
            .filter(|days| days.span() == Span::Door && days.reach() == Reach::Anywhere)
            .collect();
        assert_eq!(general.len(), 1, "{option}");
        assert_eq!(general[0].unit(), DayUnit::Calendar, "{option}");
    }
}

#[test]
fn the_classes_are_those_of_the_checkout() {
    let of = |class| ShippingOption::ALL.iter().filter(|o| o.class() == class).count();
    use ServiceClass::*;
    assert_eq!(
        [Express, Standard, Simple, Economy, Local, Seller].map(of),
        [7, 14, 2, 6, 1, 1]
    );
}

#[test]
fn codes_that_mislead_say_so() {
    let trapped: Vec<&str> = ShippingOption::ALL
        .iter()
        .flat_map(|o| o.service_codes())
        .filter(|code| code.trap().is_some())
        .map(ServiceCode::code)
        .collect();
    for code in ["YANWEN_JYT", "CPAP", "CAINIAO_ECONOMY", "EMS_ZX_ZX_US"] {
        assert!(trapped.contains(&code), "{code}");
    }
}

#[test]
fn blank_and_endless_texts_name_no_option() {
    for text in ["", "  ", "-", "＋＋", &"a".repeat(10_000)] {
        assert_eq!(ShippingOption::read(text), None);
    }
}
