use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[track_caller]
fn assert_permission(option: ShippingOption, to: Country, cents: Option<u64>, expected: Permission) {
    let order = SellerDuties {
        usd_cents: cents,
        ..SellerDuties::new().by(option).to(to)
    };
    assert_eq!(order.permission(), expected, "{option} to {to} for {cents:?}");
}

#[test]
fn cheap_options_are_for_cheap_orders() {
    use Permission::{Allowed, Forbidden, Unsettled};
    use ShippingOption::{
        AliExpressSaver, AliExpressStandard, CainiaoSuperEconomy, ChinaPostRegistered, Dhl, EPacket,
    };
    assert_permission(CainiaoSuperEconomy, Country::US, Some(500), Allowed);
    assert_permission(CainiaoSuperEconomy, Country::US, Some(501), Forbidden);
    assert_permission(CainiaoSuperEconomy, Country::US, None, Unsettled);
    assert_permission(AliExpressSaver, Country::RU, Some(300), Allowed);
    assert_permission(CainiaoSuperEconomy, Country::RU, Some(300), Forbidden);
    assert_permission(CainiaoSuperEconomy, Country::UA, Some(1), Forbidden);
    assert_permission(CainiaoSuperEconomy, Country::DE, Some(10_000), Allowed);
    assert_permission(EPacket, Country::US, Some(2_000), Allowed);
    assert_permission(ChinaPostRegistered, Country::FR, Some(2_000), Unsettled);
    assert_permission(AliExpressStandard, Country::FR, Some(2_000), Allowed);
    assert_permission(Dhl, Country::BY, None, Allowed);
}

#[test]
fn a_number_is_owed_unless_an_untracked_option_is_allowed() {
    let order = SellerDuties::new()
        .by(ShippingOption::ChinaPostOrdinary)
        .to(Country::NL);
    assert!(!order.worth_usd_cents(300).owes_tracking());
    assert!(order.worth_usd_cents(900).owes_tracking());
    assert!(SellerDuties::new().owes_tracking());
    let kinds: Vec<_> = order.worth_usd_cents(900).list().iter().map(Duty::kind).collect();
    assert_eq!(
        kinds,
        [
            DutyKind::DeliveryTime,
            DutyKind::TrackedOption,
            DutyKind::ShipInTime,
            DutyKind::TrackingNumber
        ]
    );
}

#[test]
fn the_order_page_overrides_the_usual_processing_days() {
    let order = SellerDuties::new().ordered(day("2026-05-01"));
    assert_eq!(order.processing_deadline(), Some((day("2026-05-08"), false)));
    let order = order.processing_until(day("2026-05-31"));
    assert_eq!(order.processing_deadline(), Some((day("2026-05-31"), true)));
}

#[test]
fn answers_are_due_after_their_days() {
    let order = SellerDuties::new()
        .cancel_asked(day("2026-05-01"))
        .dispute_opened(day("2026-06-01"));
    let by = |kind| {
        order
            .list()
            .iter()
            .find(|duty| duty.kind() == kind)
            .and_then(Duty::by)
    };
    assert_eq!(by(DutyKind::AnswerCancellation), Some(day("2026-05-03")));
    assert_eq!(by(DutyKind::AnswerDispute), Some(day("2026-06-06")));
    let late = order
        .list()
        .iter()
        .filter(|duty| duty.is_overdue(day("2026-05-04")))
        .count();
    assert_eq!(late, 1);
}

#[test]
fn extreme_dates_are_answered() {
    for edge in [NaiveDate::MIN, NaiveDate::MAX] {
        let order = SellerDuties::new()
            .ordered(edge)
            .cancel_asked(edge)
            .dispute_opened(edge);
        assert_eq!(order.list().len(), 5);
        assert!(order.list().iter().all(|duty| !duty.is_overdue(edge)));
    }
}
