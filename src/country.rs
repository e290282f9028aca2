//! Countries as the post names them.

use core::fmt;
use core::str::FromStr;

use crate::coded::UnknownCode;

/// A country by its ISO 3166-1 alpha-2 code, and Kosovo (`XK`), which posts use although ISO has not assigned it.
///
/// # Example
///
/// ```
/// use alitrack::Country;
///
/// assert_eq!("br".parse(), Ok(Country::BR));
/// assert_eq!(Country::BR.code(), "BR");
/// // A common slip: the United Kingdom is GB.
/// assert!("UK".parse::<Country>().is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

macro_rules! countries {
    ($($code:ident)+) => {
        #[allow(missing_docs)] // each constant is named by its code
        impl Country {
            $(pub const $code: Country = Country::literal(stringify!($code));)+

            /// Every country, in the order of the codes.
            pub const ALL: &'static [Country] = &[$(Country::$code),+];
        }
    };
}

countries! {
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS
    BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE
    EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM
    HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC
    LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA
    NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
    SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO
    TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
}

/// One bit a second letter, one word a first letter: is this pair a country?
const KNOWN: [u32; 26] = {
    let mut known = [0; 26];
    let mut i = 0;
    while i < Country::ALL.len() {
        let [first, second] = Country::ALL[i].0;
        known[(first - b'A') as usize] |= 1 << (second - b'A');
        i += 1;
    }
    known
};

impl Country {
    const fn literal(code: &str) -> Self {
        let bytes = code.as_bytes();
        Self([bytes[0], bytes[1]])
    }

    /// Returns the country of two upper-case ASCII letters, or `None` if they name none.
    #[must_use]
    pub const fn from_letters(letters: [u8; 2]) -> Option<Self> {
        let [first, second] = letters;
        if first.is_ascii_uppercase()
            && second.is_ascii_uppercase()
            && KNOWN[(first - b'A') as usize] >> (second - b'A') & 1 == 1
        {
            Some(Self(letters))
        } else {
            None
        }
    }

    /// Returns the two-letter code.
    #[must_use]
    pub fn code(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl FromStr for Country {
    type Err = UnknownCode;

    /// Reads a two-letter code in either case.
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        match code.as_bytes() {
            [first, second] => Self::from_letters([first.to_ascii_uppercase(), second.to_ascii_uppercase()]),
            _ => None,
        }
        .ok_or_else(|| UnknownCode::new("country", code))
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Country({})", self.code())
    }
}
