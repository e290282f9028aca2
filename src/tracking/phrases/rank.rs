//! Which row wins where several match, and how sure its reading is.

use super::sheet::Level;
use crate::term::{Certainty, Stage};

/// Levels first, then the words accounted for.
pub(super) fn rank(level: Level, stage: Stage) -> u16 {
    level as u16 * 0x400 + urgency(stage)
}

/// No pattern has a hundred words: words never outweigh a level.
pub(super) fn weight(words: usize) -> u16 {
    u16::try_from(words).unwrap_or(100).min(100)
}

/// A sentence that tells of a problem often tells of a place as well: the problem is what happened. Where it tells
/// of a return and of the reason, the reason is.
fn urgency(stage: Stage) -> u16 {
    match stage {
        Stage::Damaged | Stage::Destroyed | Stage::Refused => 9,
        Stage::Correction => 4,
        Stage::Returning | Stage::Returned | Stage::Lost => 3,
        Stage::CustomsRejected
        | Stage::Cancelled
        | Stage::PaymentDue
        | Stage::Unclaimed
        | Stage::AddressIssue => 2,
        Stage::CustomsHold
        | Stage::CustomsIn
        | Stage::CustomsCleared
        | Stage::AttemptFailed
        | Stage::Delayed
        | Stage::Info => 1,
        _ => 0,
    }
}

/// A lone word may say something else; what is weak stays so.
pub(super) fn certainty(level: Level, weight: usize) -> Certainty {
    match (level, weight) {
        (Level::Weak, _) => Certainty::Possible,
        (Level::Usual, 0 | 1) => Certainty::Likely,
        (Level::Usual | Level::Trap, _) => Certainty::Certain,
    }
}
