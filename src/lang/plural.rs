//! Which form of a noun stands after a whole number (CLDR 48 cardinal rules, integers below a million).

use super::Language;

impl Language {
    /// Returns the index of the form that stands after `n`.
    ///
    /// Texts have one form in Chinese and Indonesian, which have no plural, and in Turkish, whose nouns
    /// stay singular after a number; three in Polish and Russian (one, few, many); two in the others.
    pub(crate) const fn plural_form(self, n: u64) -> usize {
        let few = n % 10 >= 2 && n % 10 <= 4 && !(n % 100 >= 12 && n % 100 <= 14);
        match self {
            Language::Chinese | Language::Turkish | Language::Indonesian => 0,
            Language::French | Language::Portuguese => (n > 1) as usize,
            Language::Polish if n == 1 => 0,
            Language::Russian if n % 10 == 1 && n % 100 != 11 => 0,
            Language::Polish | Language::Russian if few => 1,
            Language::Polish | Language::Russian => 2,
            Language::English
            | Language::Spanish
            | Language::Dutch
            | Language::Italian
            | Language::German => (n != 1) as usize,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The sample integers of CLDR's cardinal rules, first form first; `~` is a span.
    const SAMPLES: &[(Language, &[&str])] = &[
        (
            Language::Polish,
            &[
                "1",
                "2~4 22~24 32~34 42~44 52~54 62 102 1002",
                "0 5~21 25~31 35~41 100 111 112~114 1000 10000 100000",
            ],
        ),
        (
            Language::Russian,
            &[
                "1 21 31 41 51 61 71 81 101 1001",
                "2~4 22~24 32~34 42~44 52~54 62 102 1002",
                "0 5~20 25~30 35~40 100 111 112~114 211 1000 10000 100000",
            ],
        ),
        (Language::French, &["0 1", "2~17 21 100 101 1000 10000 100000"]),
        (
            Language::Portuguese,
            &["0 1", "2~17 21 100 101 1000 10000 100000"],
        ),
        (Language::English, &["1", "0 2~16 21 100 101 1000 10000 100000"]),
        (Language::Spanish, &["1", "0 2~16 21 100 101 1000 10000 100000"]),
        (Language::Dutch, &["1", "0 2~16 21 100 101 1000 10000 100000"]),
        (Language::Italian, &["1", "0 2~16 21 100 101 1000 10000 100000"]),
        (Language::German, &["1", "0 2~16 21 100 101 1000 10000 100000"]),
        (Language::Chinese, &["0~21 100 101 1000 100000"]),
        (Language::Indonesian, &["0~21 100 101 1000 100000"]),
        (Language::Turkish, &["0~21 100 101 1000 100000"]),
    ];

    #[test]
    fn the_form_follows_the_cardinal_rules_of_cldr() {
        for (language, forms) in SAMPLES {
            for (form, samples) in forms.iter().enumerate() {
                for sample in samples.split(' ') {
                    let (low, high) = sample.split_once('~').unwrap_or((sample, sample));
                    for n in low.parse::<u64>().unwrap()..=high.parse().unwrap() {
                        assert_eq!(language.plural_form(n), form, "{language} {n}");
                    }
                }
            }
        }
        assert_eq!(SAMPLES.len(), Language::ALL.len());
    }
}
