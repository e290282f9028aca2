//! Amounts as readers of each language write them: numbers, weights, money (CLDR 48).

use core::fmt;

use super::Language;

/// The sign between thousands and the sign before decimals.
const fn separators(language: Language) -> (char, char) {
    match language {
        Language::English | Language::Chinese => (',', '.'),
        Language::French => ('\u{202f}', ','),
        Language::Polish | Language::Russian => ('\u{a0}', ','),
        Language::Spanish
        | Language::Dutch
        | Language::Italian
        | Language::German
        | Language::Turkish
        | Language::Portuguese
        | Language::Indonesian => ('.', ','),
    }
}

/// Writes a whole number; thousands are set apart from five digits on, which no language forbids.
pub(super) fn write_number(f: &mut fmt::Formatter<'_>, n: i64, language: Language) -> fmt::Result {
    if n < 0 {
        f.write_str("-")?;
    }
    write_grouped(f, n.unsigned_abs(), language)
}

fn write_grouped(f: &mut fmt::Formatter<'_>, n: u64, language: Language) -> fmt::Result {
    if n < 10_000 {
        return write!(f, "{n}");
    }
    let (between, _) = separators(language);
    let mut unit = 1;
    while n / unit >= 1000 {
        unit *= 1000;
    }
    write!(f, "{}", n / unit)?;
    while unit > 1 {
        unit /= 1000;
        write!(f, "{between}{:03}", n / unit % 1000)?;
    }
    Ok(())
}

/// Writes a weight: grams below a kilogram, from there kilograms without trailing zeros.
pub(super) fn write_grams(f: &mut fmt::Formatter<'_>, grams: u32, language: Language) -> fmt::Result {
    let (gram, kilogram) = match language {
        Language::Chinese => ("克", "千克"),
        Language::Russian => ("г", "кг"),
        _ => ("g", "kg"),
    };
    if grams < 1000 {
        return write!(f, "{grams}\u{a0}{gram}");
    }
    write_grouped(f, u64::from(grams / 1000), language)?;
    let (mut rest, mut width) = (grams % 1000, 3);
    if rest > 0 {
        while rest % 10 == 0 {
            rest /= 10;
            width -= 1;
        }
        let (_, decimal) = separators(language);
        write!(f, "{decimal}{rest:0width$}")?;
    }
    write!(f, "\u{a0}{kilogram}")
}

/// Writes an amount of US dollars; cents only where there are any.
pub(super) fn write_usd(f: &mut fmt::Formatter<'_>, cents: u64, language: Language) -> fmt::Result {
    let (before, after) = match language {
        Language::English | Language::Turkish => ("$", ""),
        Language::Chinese | Language::Indonesian => ("US$", ""),
        Language::Dutch | Language::Portuguese => ("US$\u{a0}", ""),
        Language::French => ("", "\u{a0}$US"),
        Language::Spanish => ("", "\u{a0}US$"),
        Language::Italian | Language::Polish => ("", "\u{a0}USD"),
        Language::German | Language::Russian => ("", "\u{a0}$"),
    };
    f.write_str(before)?;
    write_grouped(f, cents / 100, language)?;
    if cents % 100 > 0 {
        let (_, decimal) = separators(language);
        write!(f, "{decimal}{:02}", cents % 100)?;
    }
    f.write_str(after)
}

#[cfg(test)]
mod tests {
    use alloc::string::{String, ToString};

    use super::*;
    use crate::lang::{Text, Value, text};

    const SLOT: Text = text! {
        en: "{x}", zh: "{x}", fr: "{x}", es: "{x}", nl: "{x}", it: "{x}",
        de: "{x}", pl: "{x}", tr: "{x}", pt: "{x}", id: "{x}", ru: "{x}",
    };

    /// The value as written, with no-break spaces shown as `_` (U+00A0) and `~` (U+202F).
    fn written(value: Value, language: Language) -> String {
        SLOT.with(language, &[("x", value)])
            .to_string()
            .replace('\u{a0}', "_")
            .replace('\u{202f}', "~")
    }

    #[track_caller]
    fn assert_written(value: Value, expected: [&str; 12]) {
        for (language, expected) in Language::ALL.into_iter().zip(expected) {
            assert_eq!(written(value.clone(), language), expected, "{language}");
        }
    }

    #[test]
    fn money_stands_as_cldr_writes_it() {
        assert_written(
            Value::UsdCents(1_234_560),
            [
                "$12,345.60",
                "US$12,345.60",
                "12~345,60_$US",
                "12.345,60_US$",
                "US$_12.345,60",
                "12.345,60_USD",
                "12.345,60_$",
                "12_345,60_USD",
                "$12.345,60",
                "US$_12.345,60",
                "US$12.345,60",
                "12_345,60_$",
            ],
        );
        assert_eq!(written(Value::UsdCents(500), Language::English), "$5");
        assert_eq!(written(Value::UsdCents(5), Language::German), "0,05_$");
    }

    #[test]
    fn weights_change_to_kilograms_and_take_the_decimal_sign_of_the_language() {
        assert_eq!(written(Value::Grams(450), Language::Russian), "450_г");
        assert_eq!(written(Value::Grams(1500), Language::Polish), "1,5_kg");
        assert_eq!(written(Value::Grams(1050), Language::English), "1.05_kg");
        assert_eq!(written(Value::Grams(2000), Language::Chinese), "2_千克");
        assert_eq!(written(Value::Grams(0), Language::Dutch), "0_g");
        assert_eq!(
            written(Value::Grams(u32::MAX), Language::German),
            "4.294.967,295_kg"
        );
    }

    #[test]
    fn thousands_are_set_apart_from_five_digits_on() {
        assert_eq!(written(Value::Number(1234), Language::English), "1234");
        assert_eq!(written(Value::Number(10_000), Language::English), "10,000");
        assert_eq!(written(Value::Number(-1_000_007), Language::French), "-1~000~007");
        assert_eq!(
            written(Value::Number(i64::MIN), Language::English),
            "-9,223,372,036,854,775,808"
        );
    }
}
