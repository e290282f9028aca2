//! Every shape prints itself as a regex: the regex crate must agree with the crate's own matcher.
#![cfg(feature = "text")]

use alitrack::formats;
use regex::Regex;

/// A small generator: the same texts on every run.
struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % n as u64) as usize
    }
}

#[test]
fn shapes_and_their_regexes_agree() {
    const ALPHABET: &[u8; 36] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    for format in formats() {
        for shape in format.shapes() {
            let regex = Regex::new(&format!("^(?:{shape})$")).unwrap();
            for example in format
                .examples_that_fit()
                .iter()
                .chain(format.examples_that_do_not())
            {
                for round in 0..40 {
                    let mut text = example.as_bytes().to_vec();
                    // The example as it is, then with one to three slips of three kinds.
                    for _ in 0..round % 4 {
                        let at = random.below(text.len());
                        match random.below(3) {
                            0 => text[at] = ALPHABET[random.below(36)],
                            1 => text.insert(at, ALPHABET[random.below(36)]),
                            _ if text.len() > 1 => drop(text.remove(at)),
                            _ => {}
                        }
                    }
                    let shown = String::from_utf8(text.clone()).unwrap();
                    assert_eq!(
                        shape.matches(&text),
                        regex.is_match(&shown),
                        "{} {shape} {shown}",
                        format.id()
                    );
                }
            }
        }
    }
}
