//! Every number of the catalogue with every slip at every place, in any dress, with words and hints around it: what is
//! said of it, counted where it is much.
//! `UPDATE=1 cargo test --test readings` rewrites `tests/golden/{slips,dressed,named,hinted}.txt`;
//! read the difference.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use alitrack::format::Purpose;
use alitrack::{Country, Expect, Identification, Identifier, Kind, formats, identify};

use super::golden::assert_golden;

/// The character that a hand or a camera takes for another.
fn alike(c: u8) -> u8 {
    const PAIRS: [(u8, u8); 6] = [
        (b'0', b'O'),
        (b'1', b'I'),
        (b'2', b'Z'),
        (b'5', b'S'),
        (b'6', b'G'),
        (b'8', b'B'),
    ];
    let other = PAIRS.iter().find_map(|&(digit, letter)| match c {
        _ if c == digit => Some(letter),
        _ if c == letter => Some(digit),
        _ => None,
    });
    other.unwrap_or(if c.is_ascii_digit() { b'A' } else { b'4' })
}

/// A slip at a place of a number, if it changes anything.
type Slip = fn(&[u8], usize) -> Option<Vec<u8>>;

fn with(number: &[u8], at: usize, change: impl FnOnce(&mut Vec<u8>)) -> Option<Vec<u8>> {
    let mut changed = number.to_vec();
    (at < number.len()).then(|| change(&mut changed));
    (changed != number).then_some(changed)
}

const SLIPS: [(&str, Slip); 7] = [
    ("another", |number, at| {
        with(number, at, |typed| {
            typed[at] = match typed[at] {
                b'9' => b'0',
                b'Z' => b'A',
                c => c + 1,
            };
        })
    }),
    ("alike", |number, at| {
        with(number, at, |typed| typed[at] = alike(typed[at]))
    }),
    ("missing", |number, at| {
        with(number, at, |typed| _ = typed.remove(at))
    }),
    ("doubled", |number, at| {
        with(number, at, |typed| typed.insert(at, typed[at]))
    }),
    ("swapped", |number, at| {
        if at + 1 == number.len() {
            return None;
        }
        with(number, at, |typed| typed.swap(at, at + 1))
    }),
    ("hidden", |number, at| with(number, at, |typed| typed[at] = b'*')),
    ("cut off", |number, at| {
        with(number, at, |typed| typed.truncate(at + 1))
    }),
];

/// What is said of the slips of one kind: how many of each verdict, and how many of them point at the slip.
fn tally(number: &str, slip: Slip) -> String {
    let mut said: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for at in 0..number.len() {
        let Some(typed) = slip(number.as_bytes(), at) else {
            continue;
        };
        let typed = String::from_utf8(typed).expect("all of it is ASCII");
        let seen = identify(&typed);
        let problem = seen.problems().into_iter().next();
        let code = problem.map_or("", |problem| problem.code().code());
        let (count, there) = said.entry(format!("{:?} {code}", seen.kind())).or_default();
        *count += 1;
        *there += usize::from(problem.is_some_and(|problem| problem.range() == (at..at + 1)));
    }
    let said = said.iter().map(|(what, (count, there))| match there {
        0 => format!("{count} {what}"),
        _ => format!("{count} {what} ({there} there)"),
    });
    said.collect::<Vec<_>>().join(", ")
}

#[test]
fn what_is_said_of_every_slip_is_as_reviewed() {
    let mut text = String::new();
    for format in formats() {
        let Some(example) = format.examples_that_fit().first() else {
            continue;
        };
        let _ = writeln!(text, "{} {example}", format.id());
        for (name, slip) in SLIPS {
            let _ = writeln!(text, "  {name}: {}", tally(example, slip));
        }
    }
    assert_golden("slips.txt", &text);
}

/// How numbers stand in mails, lists, tables and links.
const DRESS: &[(&str, &str)] = &[
    ("", " "),
    ("Tracking number: ", ""),
    ("tracking no. ", "."),
    ("Ihre Sendungsnummer lautet ", ", bitte"),
    ("3. ", "\n"),
    ("(", ")"),
    ("**", "**"),
    ("> ", "\r\n> "),
    ("\"trackingNumber\":\"", "\"}"),
    ("https://t.example/track?nums=", "&lang=en"),
    ("n. ", ""),
    ("No. ", ", France"),
    ("单号：", "。"),
];

/// A number in groups of so many characters.
fn grouped(number: &str, group: usize, sign: &str) -> String {
    let groups = number.as_bytes().chunks(group);
    groups.map(String::from_utf8_lossy).collect::<Vec<_>>().join(sign)
}

#[test]
fn a_number_is_the_same_in_any_dress() {
    for format in formats() {
        for example in format.examples_that_fit() {
            let bare = identify(example);
            if bare.kind() != Kind::TrackingNumber {
                continue;
            }
            let dressed = DRESS
                .iter()
                .map(|(before, after)| format!("{before}{example}{after}"));
            let in_groups = [(4, " "), (4, "-"), (3, " "), (2, "\u{a0}"), (5, ".")];
            let in_groups = in_groups.map(|(group, sign)| grouped(example, group, sign));
            for shown in dressed.chain(in_groups).chain([example.to_lowercase()]) {
                let seen = identify(&shown);
                let read = |seen: &Identification<'_>| {
                    (seen.kind(), seen.format(), seen.canonical().map(str::to_owned))
                };
                assert_eq!(read(&seen), read(&bare), "{shown:?}");
            }
        }
    }
}

fn format_of(seen: &Identification<'_>) -> &'static str {
    seen.format().map_or("-", |format| format.as_str())
}

/// A verdict in a few words.
fn told(seen: &Identification<'_>) -> String {
    format!("{:?} {} {:.2}", seen.kind(), format_of(seen), seen.confidence())
}

#[test]
fn a_carrier_that_is_named_changes_what_was_reviewed() {
    let mut text = String::new();
    for format in formats()
        .iter()
        .filter(|format| format.purpose() == Purpose::Tracking)
    {
        for example in format.examples_that_fit() {
            let bare = told(&identify(example));
            for issuer in [format.issuer(), "DHL", "GLS", "FedEx"] {
                let named = told(&identify(&format!("{issuer} {example}")));
                if named != bare {
                    let _ = writeln!(text, "{issuer} {example}: {named}, not {bare}");
                }
            }
        }
    }
    assert_golden("named.txt", &text);
}

#[test]
fn where_a_number_goes_and_what_is_asked_for_changes_what_was_reviewed() {
    let mut text = String::new();
    for format in formats() {
        for example in format.examples_that_fit() {
            let bare = told(&identify(example));
            for (hint, hints) in [
                ("to CA", Identifier::new().destination(Country::CA)),
                ("to DE", Identifier::new().destination(Country::DE)),
                ("an order", Identifier::new().expect(Expect::Order)),
                ("a parcel", Identifier::new().expect(Expect::Tracking)),
                (
                    "a parcel to CA",
                    Identifier::new()
                        .expect(Expect::Tracking)
                        .destination(Country::CA),
                ),
            ] {
                let seen = told(&hints.identify(example));
                let kind = |told: &str| told.rsplit_once(' ').map(|(kind, _)| kind.to_owned());
                if kind(&seen) != kind(&bare) {
                    let _ = writeln!(text, "{example}, {hint}: {seen}, not {bare}");
                }
            }
        }
    }
    assert_golden("hinted.txt", &text);
}
