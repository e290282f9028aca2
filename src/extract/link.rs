//! What a link says about a number in it.

use super::scan::BEFORE;
use crate::number::lexicon::{Class, key_before, of_key};

/// Where in a link a number stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// The number fills a whole value or a whole step of the path.
    pub(super) is_whole: bool,
    /// It is the value of a name that says what it is.
    pub(super) is_named: bool,
    /// What the name of the value, or the path before it, says.
    pub(super) class: Option<Class>,
}

/// Steps of a path, and parts of a host, behind which a tracking number may stand.
const PATHS: &[&str] = &[
    "track", "trace", "parcel", "suivi", "sendung", "rastre", "seguim", "sledz", "otslez", "parcelle",
    "17track", "cainiao", "posta", "pochta", "followup",
];

/// Returns where in a link the number stands, or `None` if it stands in none.
pub(super) fn place(text: &str, start: usize, end: usize) -> Option<Place> {
    let bytes = text.as_bytes();
    let from = start.saturating_sub(BEFORE);
    let reach = bytes.get(from..start)?;
    let skipped = reach
        .iter()
        .rposition(|b| !is_link_byte(*b))
        .map_or(0, |at| at + 1);
    if skipped == reach.len() {
        return None;
    }
    let before = reach
        .get(skipped..)
        .and_then(|part| core::str::from_utf8(part).ok())?;
    let is_link = before.contains("://") || before.starts_with("www.") || before.contains(".htm");
    let name = key_before(before);
    if !is_link && name.is_none() {
        return None;
    }
    let opens = matches!(
        before.as_bytes(),
        [.., b'/' | b'=' | b'#' | b'&' | b'?' | b':' | b','] | [.., b'%', b'2' | b'3', _]
    );
    let closes = match bytes.get(end) {
        None | Some(b'/' | b'&' | b'#' | b'?' | b';' | b',') => true,
        Some(byte) => !is_link_byte(*byte),
    };
    let closes = closes || ends_with_place(bytes.get(end..).unwrap_or_default());
    // A full stop may end the sentence that the link stands in.
    let ends_sentence = bytes.get(end) == Some(&b'.') && bytes.get(end + 1).is_none_or(|b| !is_link_byte(*b));
    let by_name = name.and_then(of_key).filter(|class| *class != Class::Filler);
    Some(Place {
        is_whole: opens && (closes || ends_sentence),
        is_named: by_name.is_some(),
        class: by_name.or_else(|| of_path(before)),
    })
}

/// Whether a link goes on with the country and the postcode of the parcel's address, as in `-NL-1012AB`.
fn ends_with_place(rest: &[u8]) -> bool {
    let [b'-', a, b, b'-', postcode @ ..] = rest else {
        return false;
    };
    let letters = postcode.iter().take_while(|b| b.is_ascii_alphanumeric()).count();
    let ends = postcode
        .get(letters)
        .is_none_or(|b| !is_link_byte(*b) || matches!(b, b'/' | b'?' | b'&' | b'#'));
    a.is_ascii_uppercase() && b.is_ascii_uppercase() && matches!(letters, 4..=8) && ends
}

fn is_link_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"/:?#&=._-~%+,;@!$*[]".contains(&byte)
}

/// What the path in front of the number says: the nearest step with a meaning.
fn of_path(before: &str) -> Option<Class> {
    let before = before
        .split_once('?')
        .filter(|_| !before.contains('='))
        .map_or(before, |(path, _)| path);
    before
        .rsplit(['/', '?', '&', '#'])
        .filter(|step| !step.is_empty())
        .find_map(|step| {
            let has = |word: &&str| {
                step.as_bytes()
                    .windows(word.len())
                    .any(|part| part.eq_ignore_ascii_case(word.as_bytes()))
            };
            if [
                "article", "product", "item", "store", "issue", "pull", "question", "user",
            ]
            .iter()
            .any(&has)
            {
                return Some(Class::Other);
            }
            PATHS.iter().any(&has).then_some(Class::Tracking)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_place(text: &str, number: &str, expected: Option<(bool, Option<Class>)>) {
        let start = text.find(number).unwrap();
        let found = place(text, start, start + number.len());
        assert_eq!(
            found.map(|place| (place.is_whole, place.class)),
            expected,
            "{text}"
        );
    }

    #[test]
    fn the_name_of_a_value_says_what_it_is() {
        let tracking = Some((true, Some(Class::Tracking)));
        assert_place(
            "https://global.cainiao.com/detail.htm?mailNoList=1234&spm=a.1",
            "1234",
            tracking,
        );
        assert_place(
            "https://carrier.example/livetracking/?onlineIdentificador=1234&x=pt",
            "1234",
            tracking,
        );
        assert_place(
            "https://shop.example/detail.htm?orderId=1234",
            "1234",
            Some((true, Some(Class::Order))),
        );
        assert_place(
            "detail.htm?orderId=1234",
            "1234",
            Some((true, Some(Class::Order))),
        );
        assert_place(
            "https://x.com/package?shipmentId=1234",
            "1234",
            Some((true, Some(Class::Other))),
        );
    }

    #[test]
    fn the_path_says_what_stands_in_it() {
        assert_place(
            "http://track.4px.com/query/1234",
            "1234",
            Some((true, Some(Class::Tracking))),
        );
        assert_place(
            "https://www.pochta.ru/tracking#1234",
            "1234",
            Some((true, Some(Class::Tracking))),
        );
        assert_place(
            "see https://posta.hu/1234.",
            "1234",
            Some((true, Some(Class::Tracking))),
        );
        assert_place(
            "https://help.carrier.example/tracking/articles/1234-What",
            "1234",
            Some((false, Some(Class::Other))),
        );
        assert_place("https://x.com/a/1234.jpg", "1234", Some((false, None)));
        assert_place("in plain words 1234", "1234", None);
    }
}
