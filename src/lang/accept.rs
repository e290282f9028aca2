//! The language that a reader asked for in an Accept-Language header (RFC 9110, section 12.5.4).

use super::Language;

/// A weight in thousandths, as `q=0.5` writes 500.
type Weight = u16;

/// What a header says of one language: its best weight, and where that stood.
type Wish = Option<(Weight, usize)>;

impl Language {
    /// Returns the language that an `Accept-Language` header prefers among those that the crate speaks.
    ///
    /// The highest weight wins, among equals the one named first. A weight of 0 rules a language out, `*`
    /// stands for every language that is not named, of which English is the first. A part that cannot be
    /// read is skipped. Returns `None` if the header accepts none of the twelve: answer in
    /// [`Language::default`] then, or with status 406.
    ///
    /// One pass over the header, without allocation, whatever its length.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::Language;
    ///
    /// let header = "pt-BR,pt;q=0.9,en-US;q=0.8,en;q=0.7";
    /// assert_eq!(Language::from_accept_language(header), Some(Language::Portuguese));
    /// assert_eq!(Language::from_accept_language("ja, *;q=0.1"), Some(Language::English));
    /// assert_eq!(Language::from_accept_language("ja, ko;q=0.5"), None);
    /// ```
    #[must_use]
    pub fn from_accept_language(header: &str) -> Option<Self> {
        let mut wishes: [Wish; Language::ALL.len()] = [None; Language::ALL.len()];
        let mut any_other: Wish = None;
        for (place, part) in header.split(',').enumerate() {
            let Some((range, weight)) = weighted(part) else {
                continue;
            };
            let wish = if range == "*" {
                Some(&mut any_other)
            } else {
                Language::from_tag(range).and_then(|language| wishes.get_mut(language as usize))
            };
            if let Some(wish) = wish {
                prefer(wish, weight, place);
            }
        }
        let mut best: Option<(Weight, usize, Language)> = None;
        for (language, wish) in Language::ALL.into_iter().zip(wishes) {
            let Some((weight, place)) = wish.or(any_other) else {
                continue;
            };
            let better =
                best.is_none_or(|(most, first, _)| weight > most || (weight == most && place < first));
            if weight > 0 && better {
                best = Some((weight, place, language));
            }
        }
        best.map(|(_, _, language)| language)
    }
}

/// Keeps the higher weight, and the earlier place among equals.
fn prefer(wish: &mut Wish, weight: Weight, place: usize) {
    if wish.is_none_or(|(known, _)| weight > known) {
        *wish = Some((weight, place));
    }
}

/// Reads one part of the header: a range such as `pt-BR` and its weight, 1 unless said.
fn weighted(part: &str) -> Option<(&str, Weight)> {
    let mut fields = part.split(';').map(|field| field.trim_matches([' ', '\t']));
    let range = fields.next().filter(|range| !range.is_empty())?;
    let mut weight = 1000;
    for field in fields {
        let (name, value) = field.split_once('=')?;
        if name.trim_end().eq_ignore_ascii_case("q") {
            weight = thousandths(value.trim_start())?;
        }
    }
    Some((range, weight))
}

/// Reads `0`, `1`, or either with at most three decimals, up to 1.
fn thousandths(value: &str) -> Option<Weight> {
    let (whole, decimals) = value.split_once('.').unwrap_or((value, ""));
    if decimals.len() > 3 || !decimals.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let mut weight = match whole {
        "0" => 0,
        "1" => 1,
        _ => return None,
    };
    for place in 0..3 {
        let digit = decimals.as_bytes().get(place).map_or(0, |b| b - b'0');
        weight = weight * 10 + Weight::from(digit);
    }
    (weight <= 1000).then_some(weight)
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::*;

    #[track_caller]
    fn assert_prefers(header: &str, expected: Option<Language>) {
        assert_eq!(Language::from_accept_language(header), expected, "{header:?}");
    }

    #[test]
    fn the_highest_weight_wins_and_the_first_among_equals() {
        assert_prefers("en;q=0.5, ru", Some(Language::Russian));
        assert_prefers(
            "fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5",
            Some(Language::French),
        );
        assert_prefers("es;q=0.8, it;q=0.8", Some(Language::Spanish));
        assert_prefers("it;q=0.8, es;q=0.8", Some(Language::Italian));
        assert_prefers("nl;q=0.123, pl;q=0.124", Some(Language::Polish));
    }

    #[test]
    fn languages_that_are_not_served_are_passed_over() {
        assert_prefers("ja, ko;q=0.9, id;q=0.1", Some(Language::Indonesian));
        assert_prefers("sv", None);
        assert_prefers("", None);
    }

    #[test]
    fn weight_zero_rules_a_language_out() {
        assert_prefers("en;q=0", None);
        assert_prefers("en;q=0, *;q=0.5", Some(Language::Chinese));
        assert_prefers("*;q=0", None);
        assert_prefers("tr, *;q=0", Some(Language::Turkish));
    }

    #[test]
    fn the_wildcard_is_english_unless_a_named_language_stands_higher() {
        assert_prefers("*", Some(Language::English));
        assert_prefers("pl, *", Some(Language::Polish));
        assert_prefers("pl;q=0.2, *;q=0.9", Some(Language::English));
        assert_prefers("en;q=0.1, *;q=0.9", Some(Language::Chinese));
    }

    #[test]
    fn blanks_case_and_unknown_parameters_do_not_matter() {
        assert_prefers("\tDE-at ; Q=0.4 , PT_br ;q=0.5", Some(Language::Portuguese));
        assert_prefers("de;level=1;q=0.3, nl;q=0.2", Some(Language::German));
    }

    #[test]
    fn a_part_that_cannot_be_read_is_skipped() {
        for weight in [
            "2", "1.001", "-1", "0.1234", ".5", "", "0,5", "0.5.5", "a", "1e0", "\u{661}",
        ] {
            let mut header = String::from("en;q=");
            header.push_str(weight);
            header.push_str(", ru;q=0.001");
            assert_prefers(&header, Some(Language::Russian));
        }
        assert_prefers(",,;q=1,=,;;, de--AT, fr", Some(Language::French));
    }

    #[test]
    fn a_hostile_header_is_read_to_its_end() {
        let mut header = "a;q=1,".repeat(100_000);
        header.push_str(&";".repeat(100_000));
        header.push_str(",\u{1f4e6}, pl;q=0.1");
        assert_prefers(&header, Some(Language::Polish));
    }
}
