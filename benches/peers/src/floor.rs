//! The least work that anybody could do: the S10 shape and its check digit, nothing else.

/// Tells whether the bytes are two letters, nine digits of which the last proves the others, two letters.
pub fn is_s10(text: &[u8]) -> bool {
    let &[a, b, d0, d1, d2, d3, d4, d5, d6, d7, check, y, z] = text else {
        return false;
    };
    if ![a, b, y, z].iter().all(u8::is_ascii_uppercase) {
        return false;
    }
    let mut sum = 0;
    for (digit, weight) in [d0, d1, d2, d3, d4, d5, d6, d7]
        .into_iter()
        .zip([8, 6, 4, 2, 3, 5, 9, 7])
    {
        let value = u32::from(digit.wrapping_sub(b'0'));
        if value > 9 {
            return false;
        }
        sum += value * weight;
    }
    let expected = match 11 - sum % 11 {
        10 => 0,
        11 => 5,
        digit => digit,
    };
    u32::from(check.wrapping_sub(b'0')) == expected
}
