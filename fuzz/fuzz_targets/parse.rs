//! Strict parses: what was parsed prints and parses back, an error points into the text.
#![no_main]

use alitrack::{OrderNumber, TrackingNumber};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    match text.parse::<TrackingNumber>() {
        Ok(number) => {
            assert_eq!(number.as_str().parse::<TrackingNumber>().as_ref(), Ok(&number));
            assert_eq!(
                format!("{number:#}").parse::<TrackingNumber>().as_ref(),
                Ok(&number)
            );
            assert!(number.masked().to_string().len() <= 200);
        }
        Err(err) => {
            assert!(
                text.get(err.range()).is_some(),
                "a range lies on character boundaries"
            );
            assert!(!err.to_string().is_empty());
            // What was meant takes a search of a thousand neighbours: one input in 128 asks for it.
            let is_asked = text.bytes().fold(0, u8::wrapping_add) % 128 == 0;
            if let Some(meant) = is_asked.then(|| err.suggestion()).flatten() {
                assert_eq!(meant.as_str().parse::<TrackingNumber>(), Ok(meant));
            }
        }
    }
    if let Ok(order) = text.parse::<OrderNumber>() {
        assert_eq!(order.as_str().parse::<OrderNumber>(), Ok(order));
    }
});
