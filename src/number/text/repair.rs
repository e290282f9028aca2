//! The step from what was typed to what was probably meant.

use crate::lang::{Text, text};

pub(in crate::number) const LOOK_ALIKE: Text = text! {
    en: "a look-alike character replaced",
    zh: "换掉了一个外形相近的字符",
    fr: "un caractère ressemblant remplacé",
    es: "un carácter parecido cambiado",
    nl: "een gelijkend teken vervangen",
    it: "un carattere simile sostituito",
    de: "ein ähnlich aussehendes Zeichen ersetzt",
    pl: "zamieniono podobny znak",
    tr: "benzer bir karakter değiştirildi",
    pt: "um caractere parecido trocado",
    id: "karakter yang mirip diganti",
    ru: "заменён похожий знак",
};

pub(in crate::number) const COUNTRY_CODE: Text = text! {
    en: "the country code corrected",
    zh: "更正了国家代码",
    fr: "le code pays corrigé",
    es: "el código de país corregido",
    nl: "de landcode verbeterd",
    it: "il codice del paese corretto",
    de: "der Ländercode berichtigt",
    pl: "poprawiono kod kraju",
    tr: "ülke kodu düzeltildi",
    pt: "o código do país corrigido",
    id: "kode negara diperbaiki",
    ru: "исправлен код страны",
};

pub(in crate::number) const SWAPPED: Text = text! {
    en: "two adjacent characters swapped back",
    zh: "对调了相邻的两个字符",
    fr: "deux caractères voisins remis dans l'ordre",
    es: "dos caracteres contiguos puestos en orden",
    nl: "twee tekens naast elkaar omgewisseld",
    it: "due caratteri vicini rimessi in ordine",
    de: "zwei benachbarte Zeichen zurückgetauscht",
    pl: "przestawiono dwa sąsiednie znaki",
    tr: "yan yana iki karakterin yeri değiştirildi",
    pt: "dois caracteres vizinhos recolocados em ordem",
    id: "dua karakter bersebelahan ditukar",
    ru: "переставлены два соседних знака",
};

pub(in crate::number) const MISSING: Text = text! {
    en: "a missing character added",
    zh: "补上了一个缺失的字符",
    fr: "un caractère manquant ajouté",
    es: "un carácter que faltaba añadido",
    nl: "een ontbrekend teken toegevoegd",
    it: "un carattere mancante aggiunto",
    de: "ein fehlendes Zeichen ergänzt",
    pl: "dodano brakujący znak",
    tr: "eksik bir karakter eklendi",
    pt: "um caractere que faltava acrescentado",
    id: "karakter yang hilang ditambahkan",
    ru: "добавлен пропущенный знак",
};

pub(in crate::number) const EXTRA: Text = text! {
    en: "a surplus character removed",
    zh: "删去了一个多余的字符",
    fr: "un caractère en trop retiré",
    es: "un carácter sobrante quitado",
    nl: "een overbodig teken verwijderd",
    it: "un carattere di troppo tolto",
    de: "ein überzähliges Zeichen entfernt",
    pl: "usunięto zbędny znak",
    tr: "fazla bir karakter silindi",
    pt: "um caractere a mais retirado",
    id: "karakter berlebih dihapus",
    ru: "убран лишний знак",
};

pub(in crate::number) const WRONG: Text = text! {
    en: "a character corrected",
    zh: "更正了一个字符",
    fr: "un caractère corrigé",
    es: "un carácter corregido",
    nl: "een teken verbeterd",
    it: "un carattere corretto",
    de: "ein Zeichen berichtigt",
    pl: "poprawiono jeden znak",
    tr: "bir karakter düzeltildi",
    pt: "um caractere corrigido",
    id: "satu karakter diperbaiki",
    ru: "исправлен один знак",
};
