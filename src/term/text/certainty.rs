//! How sure an answer is, to stand beside it.

use crate::lang::{Text, text};

pub(in crate::term) const UNLIKELY: Text = text! {
    en: "unlikely",
    zh: "不太可能",
    fr: "peu probable",
    es: "poco probable",
    nl: "onwaarschijnlijk",
    it: "poco probabile",
    de: "unwahrscheinlich",
    pl: "mało prawdopodobne",
    tr: "pek olası değil",
    pt: "pouco provável",
    id: "kecil kemungkinannya",
    ru: "маловероятно",
};

pub(in crate::term) const POSSIBLE: Text = text! {
    en: "possible",
    zh: "有可能",
    fr: "possible",
    es: "posible",
    nl: "mogelijk",
    it: "possibile",
    de: "möglich",
    pl: "możliwe",
    tr: "olabilir",
    pt: "possível",
    id: "mungkin",
    ru: "возможно",
};

pub(in crate::term) const LIKELY: Text = text! {
    en: "likely",
    zh: "很可能",
    fr: "probable",
    es: "probable",
    nl: "waarschijnlijk",
    it: "probabile",
    de: "wahrscheinlich",
    pl: "prawdopodobne",
    tr: "muhtemelen",
    pt: "provável",
    id: "kemungkinan besar",
    ru: "вероятно",
};

pub(in crate::term) const CERTAIN: Text = text! {
    en: "certain",
    zh: "可以确定",
    fr: "certain",
    es: "seguro",
    nl: "zeker",
    it: "certo",
    de: "sicher",
    pl: "pewne",
    tr: "kesin",
    pt: "certo",
    id: "pasti",
    ru: "точно",
};
