//! The fields of interfaces and libraries that hold codes, by the names which their documents give them.

use super::Vocabulary;

/// Returns the list whose codes a field holds; letter case does not matter.
pub(super) fn vocabulary(name: &str) -> Option<Vocabulary> {
    FIELDS
        .iter()
        .find(|(field, _)| field.eq_ignore_ascii_case(name))
        .map(|&(_, vocabulary)| vocabulary)
}

const FIELDS: &[(&str, Vocabulary)] = &[
    ("ship24.statusMilestone", Vocabulary::Ship24Milestone),
    ("ship24.statusCategory", Vocabulary::Ship24Category),
    ("ship24.statusCode", Vocabulary::Ship24Code),
    ("17track.status", Vocabulary::SeventeenTrack),
    ("17track.sub_status", Vocabulary::SeventeenTrackSub),
    ("17track.legacy_int", Vocabulary::SeventeenTrackLegacy),
    ("aftership.tag", Vocabulary::AfterShipTag),
    ("aftership.subtag", Vocabulary::AfterShipSubtag),
    ("trackingmore.status", Vocabulary::TrackingMore),
    ("trackingmore.substatus", Vocabulary::TrackingMoreSub),
    ("easypost.status", Vocabulary::EasyPost),
    ("easypost.status_detail", Vocabulary::EasyPostDetail),
    ("shippo.status", Vocabulary::Shippo),
    ("karrio.TrackingStatus", Vocabulary::Karrio),
    (
        "delivery_tracker.TrackEventStatusCode",
        Vocabulary::DeliveryTracker,
    ),
    ("ha_parcel.ParcelStatus", Vocabulary::HaParcel),
    ("shopify.FulfillmentDisplayStatus", Vocabulary::Shopify),
    ("upu.emsevt", Vocabulary::Upu),
    ("aliexpress.logistics_status", Vocabulary::AliExpress),
    ("cainiao.actionCode", Vocabulary::Cainiao),
    ("cainiao.parcel_status", Vocabulary::CainiaoParcel),
    ("cainiao.group", Vocabulary::CainiaoGroup),
    ("pochta_ru.oper_type/attr", Vocabulary::Pochta),
    ("correios_br.type+status", Vocabulary::Correios),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_names_the_list_of_its_codes() {
        for (field, vocabulary) in FIELDS {
            assert_eq!(field.parse(), Ok(*vocabulary), "{field}");
            assert_eq!(field.to_uppercase().parse(), Ok(*vocabulary), "{field}");
        }
        assert!("17track.".parse::<Vocabulary>().is_err());
        assert!("".parse::<Vocabulary>().is_err());
    }
}
