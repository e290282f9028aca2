//! Countries as the post names them.

mod names;
mod numeric;
mod posts;

use core::fmt;
use core::str::FromStr;

use crate::coded::UnknownCode;
use crate::lang::Language;

/// A country by its ISO 3166-1 alpha-2 code, and Kosovo (`XK`), which posts use although ISO has not assigned it.
///
/// # Example
///
/// ```
/// use alitrack::Country;
///
/// assert_eq!("br".parse(), Ok(Country::BR));
/// assert_eq!(Country::BR.code(), "BR");
/// // ISO reserves `UK` for the United Kingdom, whose code is `GB`.
/// assert_eq!("UK".parse(), Ok(Country::GB));
/// assert!("Brazil".parse::<Country>().is_err());
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

/// Every pair of letters, AA to ZZ: the code of a country is two of these bytes.
static PAIRS: [u8; 2 * 26 * 26] = {
    let mut pairs = [0; 2 * 26 * 26];
    let mut i = 0;
    while i < pairs.len() {
        let pair = i / 2;
        pairs[i] = b'A' + if i % 2 == 0 { pair / 26 } else { pair % 26 } as u8;
        i += 1;
    }
    pairs
};

impl Country {
    const fn literal(code: &str) -> Self {
        let bytes = code.as_bytes();
        Self([bytes[0], bytes[1]])
    }

    /// Returns the country of two upper-case ASCII letters, or `None` if they name none.
    #[must_use]
    #[inline]
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

    /// Returns the country of a two-letter code in either case, or `None` if it names none.
    ///
    /// `UK`, which ISO 3166 reserves for the United Kingdom, is `GB`.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::Country;
    ///
    /// const HOME: Country = Country::from_code("de").unwrap();
    /// assert_eq!(HOME, Country::DE);
    /// assert_eq!(Country::from_code("ZZ"), None);
    /// ```
    #[must_use]
    pub const fn from_code(code: &str) -> Option<Self> {
        match code.as_bytes() {
            [b'U' | b'u', b'K' | b'k'] => Some(Country::GB),
            [first, second] => Self::from_letters([first.to_ascii_uppercase(), second.to_ascii_uppercase()]),
            _ => None,
        }
    }

    /// Returns the country of an ISO 3166-1 numeric code, or `None` if it is not assigned.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::Country;
    ///
    /// assert_eq!(Country::from_numeric(276), Some(Country::DE));
    /// assert_eq!(Country::from_numeric(0), None);
    /// ```
    #[must_use]
    pub fn from_numeric(code: u16) -> Option<Self> {
        let at = numeric::NUMERIC
            .iter()
            .position(|known| *known == code && code != 0)?;
        Country::ALL.get(at).copied()
    }

    /// Returns the country's usual name in `language`, for example to fill a slot of a text.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Country, Language};
    ///
    /// assert_eq!(Country::DE.name(Language::English), "Germany");
    /// assert_eq!(Country::DE.name(Language::Polish), "Niemcy");
    /// ```
    #[must_use]
    pub fn name(self, language: Language) -> &'static str {
        let row = Country::ALL
            .binary_search(&self)
            .ok()
            .and_then(|at| names::NAMES.get(at));
        row.and_then(|row| row.get(language as usize))
            .copied()
            .unwrap_or_default()
    }

    /// Returns the post that issues the S10 numbers ending in this country's letters.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::Country;
    ///
    /// assert_eq!(Country::BR.post(), Some("Correios"));
    /// assert_eq!(Country::AQ.post(), None);
    /// ```
    #[must_use]
    pub fn post(self) -> Option<&'static str> {
        let at = posts::POSTS
            .binary_search_by_key(&self, |(country, _)| *country)
            .ok()?;
        posts::POSTS.get(at).map(|(_, post)| *post)
    }

    /// Returns the language to speak to a buyer in this country: its main official language where the
    /// crate speaks it, English everywhere else.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Country, Language};
    ///
    /// assert_eq!(Country::BR.language(), Language::Portuguese);
    /// assert_eq!(Country::MX.language(), Language::Spanish);
    /// // Swedish is not served.
    /// assert_eq!(Country::SE.language(), Language::English);
    /// ```
    #[must_use]
    pub const fn language(self) -> Language {
        match &self.0 {
            b"CN" | b"HK" | b"MO" | b"TW" => Language::Chinese,
            b"BF" | b"BJ" | b"BL" | b"CD" | b"CF" | b"CG" | b"CI" | b"CM" | b"FR" | b"GA" | b"GF" | b"GN"
            | b"GP" | b"HT" | b"LU" | b"MC" | b"MF" | b"MG" | b"ML" | b"MQ" | b"NC" | b"NE" | b"PF"
            | b"PM" | b"RE" | b"SN" | b"TD" | b"TF" | b"TG" | b"WF" | b"YT" => Language::French,
            b"AR" | b"BO" | b"CL" | b"CO" | b"CR" | b"CU" | b"DO" | b"EC" | b"ES" | b"GQ" | b"GT" | b"HN"
            | b"MX" | b"NI" | b"PA" | b"PE" | b"PR" | b"PY" | b"SV" | b"UY" | b"VE" => Language::Spanish,
            b"AW" | b"BE" | b"BQ" | b"CW" | b"NL" | b"SR" | b"SX" => Language::Dutch,
            b"IT" | b"SM" | b"VA" => Language::Italian,
            b"AT" | b"CH" | b"DE" | b"LI" => Language::German,
            b"PL" => Language::Polish,
            b"TR" => Language::Turkish,
            b"AO" | b"BR" | b"CV" | b"GW" | b"MZ" | b"PT" | b"ST" | b"TL" => Language::Portuguese,
            b"ID" => Language::Indonesian,
            b"BY" | b"KG" | b"KZ" | b"RU" => Language::Russian,
            _ => Language::English,
        }
    }

    /// Returns the two-letter code.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::Country;
    ///
    /// const HOME: &str = Country::DE.code();
    /// assert_eq!(HOME, "DE");
    /// ```
    #[must_use]
    pub const fn code(self) -> &'static str {
        let [first, second] = self.0;
        let at = 26 * (first - b'A') as usize + (second - b'A') as usize;
        // Every country is two letters, and every two letters are a pair.
        match PAIRS.split_at(2 * at).1.first_chunk::<2>() {
            Some(code) => match core::str::from_utf8(code) {
                Ok(code) => code,
                Err(_) => "",
            },
            None => "",
        }
    }
}

impl FromStr for Country {
    type Err = UnknownCode;

    /// Reads a two-letter code as [`Country::from_code`] does, with blanks around it.
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        let code = code.trim();
        Self::from_code(code).ok_or_else(|| UnknownCode::new("two-letter country", code, &[]))
    }
}

impl TryFrom<&str> for Country {
    type Error = UnknownCode;

    fn try_from(code: &str) -> Result<Self, UnknownCode> {
        code.parse()
    }
}

impl AsRef<str> for Country {
    fn as_ref(&self) -> &str {
        self.code()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_in_the_order_of_the_codes() {
        assert!(Country::ALL.is_sorted());
        assert!(posts::POSTS.is_sorted());
    }

    #[test]
    fn every_country_is_the_one_of_its_code() {
        for country in Country::ALL {
            assert_eq!(country.code().as_bytes(), country.0);
            assert_eq!(country.code().parse(), Ok(*country));
        }
    }

    #[test]
    fn every_country_has_a_name_in_every_language() {
        for country in Country::ALL {
            for language in Language::ALL {
                assert!(!country.name(language).trim().is_empty(), "{country} {language}");
            }
        }
    }

    #[test]
    fn names_stand_in_the_column_of_their_language() {
        let columns = Language::ALL.map(|language| Country::DE.name(language));
        let germany = [
            "Germany",
            "德国",
            "Allemagne",
            "Alemania",
            "Duitsland",
            "Germania",
            "Deutschland",
        ];
        assert_eq!(columns[..7], germany);
        assert_eq!(
            columns[7..],
            ["Niemcy", "Almanya", "Alemanha", "Jerman", "Германия"]
        );
    }
}
