//! Days and times among digits.

/// Year, month, day, hour, minute and second in a row. No Russian post office and no courier's depot
/// begins with 200 to 203, so little else looks like that.
pub(super) fn is_date_time(digits: &[u8]) -> bool {
    let pair = |at: usize| match digits.get(at..at + 2) {
        Some(&[a, b]) if a.is_ascii_digit() && b.is_ascii_digit() => (a - b'0') * 10 + (b - b'0'),
        _ => 99,
    };
    pair(0) == 20
        && pair(2) < 40
        && matches!(pair(4), 1..=12)
        && matches!(pair(6), 1..=31)
        && pair(8) < 24
        && pair(10) < 60
        && pair(12) < 60
}

/// A date in ISO order, with a time or without.
pub(super) fn is_date(raw: &str) -> bool {
    let bytes = raw.as_bytes();
    matches!(
        bytes,
        [b'1' | b'2', y1, y2, y3, b'-' | b'/' | b'.', m1, m2, b'-' | b'/' | b'.', d1, d2, rest @ ..]
            if [y1, y2, y3, m1, m2, d1, d2].iter().all(|d| d.is_ascii_digit())
                && rest.first().is_none_or(|next| !next.is_ascii_digit())
    )
}
