//! Any text reads as an event or as none, and reads the same again.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    assert_eq!(alitrack::read_event(text), alitrack::read_event(text));
});
