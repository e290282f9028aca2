//! Which form of a noun stands after a whole number (CLDR cardinal rules, integers below a million).

use super::Language;

impl Language {
    /// Returns how many forms a counted noun has in this language's texts.
    #[allow(dead_code)] // the texts' own tests count the forms
    pub(crate) const fn plural_forms(self) -> usize {
        match self {
            // Turkish nouns stay singular after a number, Chinese and Indonesian ones have no plural.
            Language::Chinese | Language::Turkish | Language::Indonesian => 1,
            Language::Polish | Language::Russian => 3,
            _ => 2,
        }
    }

    /// Returns the index of the form that stands after `n`, less than [`Language::plural_forms`].
    pub(crate) const fn plural_form(self, n: u64) -> usize {
        let few = n % 10 >= 2 && n % 10 <= 4 && !(n % 100 >= 12 && n % 100 <= 14);
        match self {
            Language::Chinese | Language::Turkish | Language::Indonesian => 0,
            Language::French | Language::Portuguese => (n > 1) as usize,
            Language::Polish if n == 1 => 0,
            Language::Russian if n % 10 == 1 && n % 100 != 11 => 0,
            Language::Polish | Language::Russian if few => 1,
            Language::Polish | Language::Russian => 2,
            _ => (n != 1) as usize,
        }
    }
}
