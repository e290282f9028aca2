//! How often a random string of digits is taken for a tracking number.

use alitrack::{Kind, identify};

use crate::inputs::Seed;

const TRIES: usize = 2000;

/// One row a length: the length, then the share that alitrack and the peer accept, in percent.
pub fn table() -> Vec<(usize, f64, f64)> {
    let mut seed = Seed(40);
    (6..=34)
        .map(|length| {
            let (mut ours, mut theirs) = (0, 0);
            for _ in 0..TRIES {
                let text = seed.digits(length);
                ours += usize::from(identify(&text).kind() == Kind::TrackingNumber);
                theirs += usize::from(tracking_numbers::track(&text).is_some());
            }
            let share = |count| 100.0 * count as f64 / TRIES as f64;
            (length, share(ours), share(theirs))
        })
        .collect()
}
