//! The same inputs for everybody, made from a fixed seed: no real numbers.

use alitrack::{TrackingNumber, formats};

/// A small generator (SplitMix64), so that every run sees the same inputs.
pub struct Seed(pub u64);

impl Seed {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    pub fn digits(&mut self, count: usize) -> String {
        (0..count)
            .map(|_| char::from(b'0' + self.below(10) as u8))
            .collect()
    }
}

/// A thousand S10 numbers.
pub fn s10() -> Vec<String> {
    let mut seed = Seed(10);
    let countries = ["CN", "HK", "SG", "NL", "SE", "BR", "RU", "GB"];
    let services = ["RB", "LZ", "UN", "EV", "CP", "RX", "LX"];
    let mut number = || {
        let service = services[seed.below(services.len() as u64) as usize];
        let country = countries[seed.below(countries.len() as u64) as usize];
        let serial = seed.below(100_000_000) as u32;
        TrackingNumber::new_s10(service, serial, country.parse().expect("a country")).expect("an S10 number")
    };
    (0..1000).map(|_| number().to_string()).collect()
}

/// The same numbers, each with one digit changed.
pub fn slips() -> Vec<String> {
    let mut seed = Seed(11);
    let slip = |text: String| {
        let (at, by) = (2 + seed.below(8) as usize, 1 + seed.below(9) as u8);
        let mut bytes = text.into_bytes();
        bytes[at] = b'0' + (bytes[at] - b'0' + by) % 10;
        String::from_utf8(bytes).expect("ASCII")
    };
    s10().into_iter().map(slip).collect()
}

/// The examples of every format, and as many texts that are no number.
pub fn mix() -> Vec<String> {
    let mut seed = Seed(20);
    let mut all: Vec<String> = Vec::new();
    for format in formats() {
        for example in format.examples_that_fit() {
            all.push((*example).to_owned());
            let length = 6 + seed.below(20) as usize;
            all.push(seed.digits(length));
        }
    }
    // Shuffled, so that no branch predictor learns the catalogue by heart.
    for i in (1..all.len()).rev() {
        all.swap(i, seed.below(i as u64 + 1) as usize);
    }
    all
}

/// A thousand IBANs of one country with right check digits.
pub fn ibans() -> Vec<String> {
    let mut seed = Seed(30);
    (0..1000)
        .map(|_| {
            let body = seed.digits(18);
            // DE is 1314, the check digits are 00 while they are computed.
            let rest = format!("{body}131400")
                .bytes()
                .fold(0, |rest, c| (rest * 10 + u32::from(c - b'0')) % 97);
            format!("DE{:02}{body}", 98 - rest)
        })
        .collect()
}

/// Mails about orders, with a number every few lines.
pub fn mail() -> String {
    let numbers = s10();
    let mut text = String::new();
    for number in &numbers {
        text += "Hello,\r\nyour order has left our warehouse and is on its way to you. You can follow it with the tracking ";
        text += &format!("number {number} on the page of your post.\r\n");
        text += "It usually takes 15 to 45 days; customs may add some. The price was US $12.99, paid on 2025-11-20.\r\n";
        text += "Please do not confirm receipt before you have the parcel in your hands.\r\n\r\nYours,\r\nthe shop\r\n\r\n";
    }
    text
}

/// Prose without a number.
pub fn prose() -> String {
    "The post office of a small town opens at nine and closes when the last letter has been sorted. \
     Nobody there has ever lost a parcel, though some have waited longer than others. "
        .repeat(2000)
}
