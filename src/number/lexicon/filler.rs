//! Words that stand between a label and its number: beginnings of words, folded to plain lower case (`$` ends a whole word), and signs.

pub(super) const STEMS: &[&[&str]] = &[
    // Latin script: the stems of all languages written in it.
    &[
        "a$", "an$", "and$", "anda$", "aqui$", "av$", "avec$", "ben$", "cisla", "cislo", "coda", "code",
        "codes$", "codigo", "com$", "con$", "da$", "das$", "de$", "del$", "della$", "der$", "di$", "die$",
        "din$", "do$", "du$", "e$", "el$", "es$", "est$", "for$", "here$", "hier$", "ici$", "id$", "ids$",
        "ihr$", "ihre$", "is$", "ist$", "item$", "items$", "je$", "jest", "kod$", "kode", "kodu", "la$",
        "le$", "mit$", "n$", "no$", "nomeri", "nomor", "nos$", "nr$", "nro$", "num$", "numaran", "numarul",
        "number", "numbers$", "numer", "numere", "numero", "nummer", "nummeret", "nums$", "o$", "pin$",
        "qui$", "seu$", "su$", "sua$", "szam$", "szama", "the$", "to$", "tu$", "twoj", "twoja$", "und$",
        "uw$", "vase", "votre$", "with$", "your$", "z$",
    ],
    // Cyrillic script.
    &["ваш", "вашей", "код$", "кода", "номер", "о$", "с$"],
    // Hebrew.
    &["מספר"],
    // Arabic.
    &["رقم"],
];

pub(super) const SIGNS: &[&[&str]] = &[
    // Chinese.
    &["号码", "编号", "号", "为", "是"],
    // Korean.
    &["번호"],
];
