//! What the codes of all lists have in common, and where their sources disagree.

use alloc::string::String;

use super::*;

#[track_caller]
fn reading(vocabulary: Vocabulary, code: &str) -> Reading {
    vocabulary
        .meaning(code)
        .unwrap_or_else(|| panic!("{vocabulary} knows {code}"))
        .reading()
}

#[test]
fn every_code_is_found_however_it_is_written() {
    for &vocabulary in Vocabulary::ALL {
        for meaning in vocabulary.meanings() {
            let code = meaning.code();
            let spaced: String = code.replace('_', " ");
            for spelled in [code, &code.to_lowercase(), &code.to_uppercase(), &spaced] {
                assert_eq!(
                    vocabulary.meaning(spelled),
                    Some(meaning),
                    "{vocabulary} {spelled}"
                );
            }
        }
    }
}

#[test]
fn nothing_is_read_into_an_empty_or_foreign_code() {
    for &vocabulary in Vocabulary::ALL {
        for code in ["", " ", "no_such_code", "/", "8/", "_", "\u{1f4e6}", "AE_", "ä"] {
            if (vocabulary, code) != (Vocabulary::Pochta, "8/") {
                assert!(vocabulary.meaning(code).is_none(), "{vocabulary} {code:?}");
            }
        }
    }
}

#[test]
fn the_way_back_leads_to_the_same_stage() {
    for &vocabulary in Vocabulary::ALL {
        for meaning in vocabulary.meanings() {
            let stage = meaning.reading().stage();
            let back = vocabulary.code_for(stage).unwrap();
            assert_eq!(back.reading().stage(), stage, "{vocabulary} {}", meaning.code());
            assert!(back.reading().certainty() >= meaning.reading().certainty());
        }
    }
}

#[test]
fn every_code_that_moves_a_parcel_has_a_milestone_at_ship24() {
    for &vocabulary in Vocabulary::ALL {
        for meaning in vocabulary.meanings() {
            let milestone = meaning.reading().milestone();
            let crossing = crosswalk(vocabulary, meaning.code(), Vocabulary::Ship24Milestone);
            let expected = Some(milestone.code()).filter(|_| milestone != Milestone::None);
            // Ship24 knows no milestone for a notice, and one for every stage that moves.
            let found = crossing.map(|crossing| crossing.code());
            assert_eq!(found, expected, "{vocabulary} {}", meaning.code());
        }
    }
}

#[test]
fn only_a_doubtful_code_rests_on_a_guess() {
    for &vocabulary in Vocabulary::ALL {
        for meaning in vocabulary.meanings() {
            let guessed = meaning.basis().support() == crate::basis::Support::Guess;
            assert!(
                !guessed || meaning.reading().certainty() <= Certainty::Possible,
                "{}",
                meaning.code()
            );
        }
    }
}

/// What popular tables get wrong.
#[test]
fn what_sources_disagree_on_is_decided_for_the_buyer() {
    use Vocabulary::*;
    let cases = [
        (
            SeventeenTrackSub,
            "Exception_Delayed",
            Milestone::InTransit,
            Stage::Delayed,
        ),
        (
            AfterShipSubtag,
            "Exception_006",
            Milestone::InTransit,
            Stage::PaymentDue,
        ),
        (
            AfterShipSubtag,
            "Exception_003",
            Milestone::Exception,
            Stage::Refused,
        ),
        (
            SeventeenTrackSub,
            "DeliveryFailure_Rejected",
            Milestone::Exception,
            Stage::Refused,
        ),
        (
            Ship24Code,
            "customs_rejected",
            Milestone::Exception,
            Stage::CustomsRejected,
        ),
        (
            SeventeenTrackSub,
            "DeliveryFailure_InvalidAddress",
            Milestone::FailedAttempt,
            Stage::AddressIssue,
        ),
        (
            EasyPostDetail,
            "address_correction",
            Milestone::InTransit,
            Stage::AddressIssue,
        ),
        (AfterShipTag, "Expired", Milestone::InTransit, Stage::Stale),
        (
            Ship24Code,
            "data_order_cancelled",
            Milestone::Exception,
            Stage::Cancelled,
        ),
        (EasyPost, "error", Milestone::Pending, Stage::NotFound),
        (Cainiao, "CUS_TAX", Milestone::InTransit, Stage::PaymentDue),
        (Upu, "EDC", Milestone::InTransit, Stage::CustomsCleared),
        (Correios, "PAR 15", Milestone::InTransit, Stage::ArrivalCountry),
        (
            DhlIce,
            "DLVRD/SERPT",
            Milestone::AvailableForPickup,
            Stage::PickupReady,
        ),
        (DhlIce, "STORN", Milestone::None, Stage::Correction),
        (Hermes, "4072", Milestone::None, Stage::Correction),
    ];
    for (vocabulary, code, milestone, stage) in cases {
        let reading = reading(vocabulary, code);
        assert_eq!(
            (reading.milestone(), reading.stage()),
            (milestone, stage),
            "{vocabulary} {code}"
        );
    }
}

#[test]
fn a_code_of_two_meanings_is_only_possible() {
    use Vocabulary::*;
    for (vocabulary, code) in [
        (TrackingMore, "pickup"),
        (SeventeenTrackLegacy, "30"),
        (Pochta, "8/2"),
        (AliExpress, "buyer_accept_goods"),
    ] {
        assert_eq!(
            reading(vocabulary, code).certainty(),
            Certainty::Possible,
            "{vocabulary} {code}"
        );
    }
}

#[test]
fn a_list_says_how_many_codes_it_knows() {
    let size = |vocabulary: Vocabulary| vocabulary.meanings().len();
    assert_eq!(size(Vocabulary::Ship24Code), 20);
    assert_eq!(size(Vocabulary::SeventeenTrackSub), 30);
    assert_eq!(size(Vocabulary::EasyPostDetail), 28);
    assert_eq!(size(Vocabulary::Cainiao), 169);
    assert_eq!(size(Vocabulary::Upu), 25);
}
