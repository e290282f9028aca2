//! All that is said about a number, under review: `UPDATE=1 cargo test --test readings` rewrites
//! `tests/golden/readings.txt` and `tests/golden/catalogue.txt`; read the difference.
//!
//! The first example of every format is read in full, then every slip of one kind made in it, and at the
//! end the texts below: labels, other numbers, hidden characters.

#[path = "../golden/mod.rs"]
mod golden;
mod slips;

use std::fmt::Write as _;

use alitrack::form::Field;
use alitrack::format::{Check, Part, Piece, Promise, Shape};
use alitrack::{
    Basis, Country, Expect, Format, Identification, Identifier, Kind, Language, OrderNumber, TrackingNumber,
    formats, identify,
};
use golden::assert_golden;

/// What people paste besides a bare number.
#[rustfmt::skip]
const PASTED: &[&str] = &[
    // Around a number.
    "Tracking: lp 0006 8434 4024 73", "номер: RB123456785GB", "单号：LP00068434402473", "«RB 123-456-785.GB»",
    "https://t.example/track?nums=RB123456785GB&lang=en", "]C1420941039400111206206406260787",
    "８１４５６７８９０１２３８０４２", "\u{feff}RB\u{200b}123456785GB", "RВ123456785GВ", "(RB123456785GB)",
    "RB123456785GB RB123456785GB", "RB123456785GB, LP00068434402473", "rb123456785gb\n", "No. 1 RB123456785GB",
    // Orders.
    "8123456789012345", "order 8123456789012345", "1. 8123456789012345", "081234567890123", "3005 0049 0098 888",
    "8199633578334590", "300500490098888", "98765432109876", "order no 1234567890123456",
    // Other numbers.
    "+49 30 1234567", "0049301234567", "4111 1111 1111 1111", "378282246310005", "1005001234567890",
    "item 32912345678", "12000012345678901", "978-3-16-148410-0", "9783161484100", "0-306-40615-2", "4006381333931",
    "73513537", "DE89 3704 0044 0532 0130 00", "GB82WEST12345698765432", "DE89370400440532013001",
    "123e4567-e89b-12d3-a456-426614174000", "123e4567e89b12d3a456426614174000", "112-1234567-1234567", "12-34567-89012", "UN3480", "UN 3481",
    "2025-03-01", "01.03.2025", "03/01/2025 14:30", "14:30", "20250301", "1700000000", "1700000000000", "490154203237518",
    "US0378331005", "5493001KJTIIGC8Y1R12", "CSQU3054383", "CSQU3054384", "https://example.com/item", "www.example.com",
    "20250301143005", "20251301143005", "20250001143005", "20250332143005", "20250300143005", "20250301243005",
    "20250301146005", "20250301143060", "20090301143005", "20400301143005", "21250301143005", "12/31/2025", "31/12/2025",
    "+1234567", "+12345678", "+123456789012345", "+1234567890123456", "1-800-555-0199", "555-0199", "07 1234 5678", "030 12345678",
    "030 1234 5678", "0301234567", "00 1234 5678", "123 456 789", "12 345 67 89", "1 234 567 8901", "1-2-3-4-5-6-7",
    "978-0-306-40615-7", "979-10-90636-07-1", "977-0-306-40615-7", "0-8044-2957-X", "5555555555554444",
    "2221000000000009", "2220990000000000", "3530111333300000", "3527000000000000", "6011111111111117", "6010000000000000",
    "6500000000000002", "340000000000009", "360000000000009", "350000000000006", "860000000000005", "010000000000009",
    "020000000000007", "DE0007100000", "DE0007100001", "529900T8BM49AURSDO55", "529900T8BM49AURSDO56", "UN348", "UN34801",
    "0306406152", "0306406153", "0-306-40615-3", "080442957X", "4006381333932", "4000123456789", "3212345678901", "3312345678901",
    "ALI8199633578334590", "ALI4111111111111111", "ALI819963357833459", "ALI08199633578334590", "ALX8199633578334590", "7123456789012345",
    "7123456789012344", "61 2 345 678", "612 345 678", "212 555 0187", "06 123 45 67", "612-345-678", "978-0-306-40615-8", "9780306406158",
    "1-234-567-8901", "2-345-678-9012", "20240229120000", "20241332120000", "20250101240000", "20250101236000", "20250101235960", "20250101235959",
    "lazada 1234567890123", "lazada tracking 1234567890123", "lazada resi 1234567890123", "1-800-555-01999", "123-4567890-1234567", "12-34567-8901",
    // Hidden characters.
    "LZ87124xx90CN", "LZ87124**90CN", "RB12345678?GB", "RB1234XXXXXGB", "UB12345678XGB", "LP0006843440XXXX",
    "1Z5R8939035756712?", "????????????", "RB******5GB", "RX123456789XX", "8123XXXXXXXX2345", "X1234567890X",
    // Slips.
    "RB123456785UK", "RB123456785XX", "RB123456785QQ", "CP2O3456789CN", "LO123456I84CN", "LZ87124O690CN", "RB12345678GB",
    "RB1234567855GB", "RB124356785GB", "RB123456786GB", "R8123456785GB", "RB1234S6785GB", "LPOOO68434402473",
    "BR123456785G8", "rb123456785g", "LP0006843440247", "LP000684344024733", "YT22952912021OO142", "1Z5R89390357567128",
    // Nothing.
    "", " - ", "delivered", "abc", "12345", "123456", "1234567", "12345678", "A1", "AB12", "?", "x",
    "1234567890123456789", "999999999999", "123456789012", "1234567890", "12345678901", "1234567890123", "12345678901234",
    "0123456789012345678901234567890123456789012345678", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "ABCDEFGHIJKLM", "A1B2C3D4E5F6G", "00000000000000", "7a# 7a# 7a#",
];

/// Digits that several carriers use: where the parcel goes decides.
#[rustfmt::skip]
const AMBIGUOUS: &[&str] = &[
    "1234567890", "12345678901", "123456789012", "1234567890123", "12345678901231", "123456789012347", "1234567890123456",
    "123456789012345675", "12345678901234567891", "1234567890123456789014", "986578788855", "331881002500",
];

/// One slip of each kind, in the middle of a number or at its check digit.
fn slips(number: &str) -> Vec<(&'static str, String)> {
    let typed = number.as_bytes();
    let (middle, last) = (typed.len() / 2, typed.len() - 1);
    let put = |at: usize, c: u8| {
        let mut changed = typed.to_vec();
        changed[at] = c;
        changed
    };
    let other = |c: u8| match c {
        b'9' => b'0',
        b'Z' => b'A',
        c => c + 1,
    };
    let mut swapped = typed.to_vec();
    swapped.swap(middle, middle + 1);
    let mut missing = typed.to_vec();
    missing.remove(middle);
    let mut doubled = typed.to_vec();
    doubled.insert(middle, typed[middle]);
    let mut hidden = put(middle, b'?');
    hidden[middle + 1] = b'?';
    [
        ("first", put(0, other(typed[0]))),
        ("middle", put(middle, other(typed[middle]))),
        ("last", put(last, other(typed[last]))),
        (
            "letter",
            put(
                middle,
                if typed[middle].is_ascii_digit() {
                    b'O'
                } else {
                    b'0'
                },
            ),
        ),
        ("swapped", swapped),
        ("missing", missing),
        ("doubled", doubled),
        ("hidden", hidden),
    ]
    .map(|(slip, changed)| (slip, String::from_utf8(changed).unwrap_or_default()))
    .into()
}

fn list<T>(all: impl IntoIterator<Item = T>, show: impl Fn(T) -> String) -> String {
    all.into_iter().map(show).collect::<Vec<_>>().join(", ")
}

fn code(country: Option<Country>) -> String {
    country.map_or("-".into(), |country| country.to_string())
}

/// The verdict in one line.
fn verdict(seen: &Identification<'_>) -> String {
    let mut line = format!("{:?} {:.3}", seen.kind(), seen.confidence());
    if let Some(format) = seen.format() {
        let _ = write!(line, " {format}");
    }
    for problem in seen.problems() {
        let part = problem.part().map_or(String::new(), |part| format!(" in {part}"));
        let _ = write!(
            line,
            "; {problem} [{:?} at {}{part}]",
            problem.range(),
            problem.position()
        );
    }
    let suggestions = seen.suggestions();
    if !suggestions.is_empty() {
        let three = list(&suggestions[..suggestions.len().min(3)], |one| {
            format!("{} ({})", one.number(), one.repair())
        });
        let _ = write!(line, "; {} meant: {three}", suggestions.len());
    }
    if let Some(completions) = seen.completions() {
        let numbers = completions.numbers();
        let ends = [numbers.first(), numbers.last()].map(|one| one.map_or("-", String::as_str));
        let sign = if completions.is_exact() { "=" } else { ">=" };
        let _ = write!(
            line,
            "; completions {sign} {}: {} to {}",
            completions.count(),
            ends[0],
            ends[1]
        );
    }
    line
}

/// Everything that can be asked.
fn in_full(text: &mut String, input: &str, seen: &Identification<'_>) {
    let mut line = |name: &str, said: String| {
        if !said.is_empty() {
            let _ = writeln!(text, "  {name}: {said}");
        }
    };
    line("verdict", verdict(seen));
    line("canonical", seen.canonical().unwrap_or_default().into());
    let candidates = seen.candidates();
    line(
        "candidates",
        list(candidates.iter().take(4), |one| {
            let sign = if one.proves_itself() { "!" } else { "" };
            format!(
                "{}{sign} {:.3} {} {} check {}, {}, {}",
                one.format(),
                one.confidence(),
                one.issuer(),
                code(one.country()),
                one.check(),
                one.coverage(),
                one.role()
            )
        }),
    );
    line(
        "parts",
        list(seen.parts(), |part| {
            let meaning = part
                .meaning()
                .map(|meaning| meaning.display(Language::English).to_string());
            format!(
                "{} {} {:?}{}",
                part.part(),
                part.text(),
                part.range(),
                meaning.map_or(String::new(), |meaning| format!(" = {meaning}"))
            )
        }),
    );
    line(
        "notes",
        list(seen.notes(), |note| format!("{} {:?}", note.what(), note.range())),
    );
    if let Some(other) = seen.other_number() {
        line("other", other.label(Language::English).into());
    }
    match input.parse::<TrackingNumber>() {
        Ok(number) => line(
            "printed",
            format!(
                "{number:#} | {} | {} {} {} {}{}",
                number.masked(),
                number.issuer(),
                code(number.country()),
                number.coverage(),
                number.role(),
                number
                    .part(Part::Serial)
                    .map_or(String::new(), |serial| format!(" serial {serial}")),
            ),
        ),
        Err(err) => {
            let meant = err
                .suggestion()
                .map_or(String::new(), |meant| format!(" meant {meant}"));
            line(
                "no tracking number",
                format!("{} {:?}{meant}", err.code(), err.range()),
            );
        }
    }
    match input.parse::<OrderNumber>() {
        Ok(order) => line("order", format!("{order:#} {}", order.masked())),
        Err(err) => line("no order number", format!("{} {:?}", err.code(), err.range())),
    }
    if let Some(working) = seen.tracking_number().and_then(|number| number.working()) {
        line("working", working.lines().join(" | "));
    }
}

#[test]
fn all_that_is_said_about_a_number_is_as_reviewed() {
    let mut text = String::new();
    for format in formats() {
        let Some(example) = format.examples_that_fit().first() else {
            continue;
        };
        let _ = writeln!(text, "{} > {example}", format.id());
        in_full(&mut text, example, &identify(example));
        for (slip, number) in slips(example) {
            let _ = writeln!(text, "  {slip} {number}: {}", verdict(&identify(&number)));
        }
    }
    for input in PASTED {
        let _ = writeln!(text, "> {}", input.escape_debug());
        in_full(&mut text, input, &identify(input));
        for expect in [Expect::Tracking, Expect::Order] {
            let hinted = Identifier::new().expect(expect).destination(Country::DE);
            let _ = writeln!(text, "  {expect:?}, to DE: {}", verdict(&hinted.identify(input)));
        }
    }
    for input in AMBIGUOUS {
        let _ = writeln!(text, "> {input} by destination");
        for to in [
            Country::BR,
            Country::RU,
            Country::ES,
            Country::FR,
            Country::DE,
            Country::US,
            Country::PL,
        ] {
            let seen = Identifier::new().destination(to).identify(input);
            let second = seen.candidates();
            let second = second.get(1).map_or(String::new(), |one| {
                format!(", then {} {:.3}", one.format(), one.confidence())
            });
            let _ = writeln!(text, "  {to}: {}{second}", verdict(&seen));
        }
    }
    assert_golden("readings.txt", &text);
}

/// What a form says while a number is typed.
#[test]
fn what_a_number_can_become_is_as_reviewed() {
    let mut text = String::new();
    for format in formats() {
        let Some(example) = format.examples_that_fit().first() else {
            continue;
        };
        let _ = writeln!(text, "{} {example}", format.id());
        for end in [1, 4, 7, example.len() - 1] {
            let typing = Field::new(Expect::Any).typing(&example[..end]);
            let _ = writeln!(
                text,
                "  {}: {:?} next {} missing {:?}; {}; {}",
                &example[..end],
                typing.state(),
                typing.next(),
                typing.missing(),
                list(typing.formats().iter().take(2), |id| id.to_string()),
                typing.message(Language::English)
            );
        }
    }
    for typed in [
        "",
        " ",
        "lz 87124 o",
        "RB1234567856",
        "Tracking: RB",
        "rb-1",
        "ＲＢ１",
        "??",
        "12 34",
        "LP000X",
        "x y",
    ] {
        let typing = Field::new(Expect::Any).typing(typed);
        let _ = writeln!(
            text,
            "{typed:?}: {:?} {}",
            typing.state(),
            typing.message(Language::English)
        );
    }
    assert_golden("typing.txt", &text);
}

#[test]
#[should_panic(expected = "words of one piece are of one length")]
fn words_of_two_lengths_are_no_piece() {
    let _ = Piece::word(Part::Prefix, &["ACME", "ACM"]);
}

/// A carrier of the caller's own.
const ACME: Format = Format::new(
    "acme",
    "ACME",
    &[Shape::new(&[
        Piece::word(Part::Prefix, &["ACME", "ACMX"]),
        Piece::digits(Part::Serial, 9),
        Piece::check(),
    ])
    .check_from(4)],
    Basis::official("the carrier's own page", "2026-11"),
)
.check(Check::Luhn)
.examples(&["ACME1234567897"], &["ACME1234567890"])
.proved();

#[test]
fn a_carrier_of_the_callers_own_is_weighed_like_the_others() {
    const OWN: &[Format] = &[ACME];
    let identifier = Identifier::new().formats(OWN);
    let seen = identifier.identify("acmx123456789-7");
    assert_eq!(seen.kind(), Kind::TrackingNumber);
    let first = seen.candidates()[0];
    assert_eq!(
        (first.format().as_str(), first.check().code()),
        ("acme", "passed")
    );
    assert!(first.proves_itself() && first.confidence() > 0.999);
    assert_eq!(seen.tracking_number().map(|number| number.issuer()), Some("ACME"));
    assert_eq!(
        identify("ACMX1234567897").tracking_number(),
        None,
        "nobody else knows it"
    );
    assert_ne!(identifier.identify("ACME1234567890").kind(), Kind::TrackingNumber);
    let number = seen.tracking_number().expect("a number of ACME");
    assert_eq!(format!("{number:?}"), "TrackingNumber(ACMX1234567897, acme)");
}

/// A row of the catalogue with all that it says.
fn row(text: &mut String, format: &Format) {
    let basis = format.basis();
    let _ = writeln!(text, "{}: {} ({})", format.id(), format.name(), format.issuer());
    let coverage = match format.promise_of_scans() {
        Promise::Always(coverage) => coverage.to_string(),
        _ => "by number".into(),
    };
    let _ = writeln!(
        text,
        "  {} {} {:?} from {} to {}; check {}, proves itself: {}; scans {coverage}",
        format.purpose(),
        format.role(),
        format.commonness(),
        code(format.country()),
        list(format.serves(), Country::to_string),
        format.check_method().code(),
        format.proves_itself(),
    );
    for shape in format.shapes() {
        let _ = writeln!(text, "  {shape} of {:?}", shape.lengths());
    }
    let _ = writeln!(text, "  fit: {}", format.examples_that_fit().join(" "));
    let _ = writeln!(text, "  do not: {}", format.examples_that_do_not().join(" "));
    let _ = writeln!(
        text,
        "  {} {} {}",
        basis.support().code(),
        basis.as_of(),
        basis.source()
    );
}

#[test]
fn the_catalogue_is_as_reviewed() {
    let mut text = String::new();
    for format in formats() {
        row(&mut text, format);
    }
    assert_golden("catalogue.txt", &text);
}
