//! Brings a sentence into the one form in which sentences are compared.
//!
//! Carriers print the same words in capitals, with and without accents, in full-width letters, decomposed
//! (`e` and a combining accent), with a Turkish `İ` or `ı`, with curly or straight quotes. Folding removes
//! all of that, in one pass and linear time, and cuts the text into words. A Chinese, Japanese or Korean
//! character is a word of its own: the first two write no blanks, and Korean carriers set them at will.

use alloc::string::String;
use alloc::vec::Vec;

/// An event sentence is shorter; of a longer text only the beginning is looked at.
const MOST_WORDS: usize = 400;
/// Bytes of folded text after which reading stops, whatever the words are.
const MOST_BYTES: usize = 4_000;

/// A folded text and where its words stand.
#[derive(Debug, Default)]
pub(super) struct Folded {
    text: Vec<u8>,
    words: Vec<(u16, u16)>,
    keys: Vec<Key>,
}

/// The beginning of a word: its first four bytes.
pub(super) type Key = u32;

/// Returns the beginning of a word.
#[inline]
pub(super) fn key(word: &[u8]) -> Key {
    let mut key = [0; 4];
    for (to, from) in key.iter_mut().zip(word) {
        *to = *from;
    }
    Key::from_be_bytes(key)
}

impl Folded {
    /// Folds a text, at most its first 400 words.
    pub(super) fn of(text: &str) -> Self {
        let mut folded = Folded {
            text: Vec::with_capacity(text.len().min(MOST_BYTES)),
            words: Vec::with_capacity(16),
            keys: Vec::with_capacity(16),
        };
        folded.refill(text);
        folded
    }

    /// Folds another text into the same memory.
    pub(super) fn refill(&mut self, text: &str) {
        let folded = self;
        folded.text.clear();
        folded.words.clear();
        folded.keys.clear();
        let mut start = 0;
        for c in text.chars() {
            if folded.words.len() >= MOST_WORDS || folded.text.len() >= MOST_BYTES {
                break;
            }
            match fold(c) {
                Fold::Mark => {}
                Fold::Blank => folded.close(&mut start),
                Fold::Letter(c) => folded.push(c),
                Fold::Two(a, b) => {
                    folded.push(a);
                    folded.push(b);
                }
                Fold::Alone(c) => {
                    folded.close(&mut start);
                    folded.push(c);
                    folded.close(&mut start);
                }
                Fold::Jamo(c) => folded.compose(c, &mut start),
            }
        }
        folded.close(&mut start);
        folded.fill_keys();
    }

    fn fill_keys(&mut self) {
        let text = &self.text;
        let key_of =
            |&(from, to): &(u16, u16)| key(text.get(usize::from(from)..usize::from(to)).unwrap_or_default());
        self.keys.extend(self.words.iter().map(key_of));
    }

    /// Writes a letter: a Cyrillic one as one byte that begins no other character, all others as UTF-8.
    ///
    /// The index looks at the first bytes of a word; so they are four letters in either alphabet.
    fn push(&mut self, c: char) {
        match u8::try_from(u32::from(c).wrapping_sub(0x430)) {
            Ok(cyrillic @ 0..0x30) => self.text.push(0x80 + cyrillic),
            _ => self.text.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }

    /// Ends the word that began at `start`, if it has any letter.
    fn close(&mut self, start: &mut usize) {
        let end = self.text.len();
        // Both fit: reading stops soon after MOST_BYTES.
        if let (true, Ok(from), Ok(to)) = (*start < end, u16::try_from(*start), u16::try_from(end)) {
            self.words.push((from, to));
        }
        *start = end;
    }

    /// Joins a decomposed Korean letter with the one before it.
    fn compose(&mut self, jamo: char, start: &mut usize) {
        let last = self.words.last().map(|&(from, _)| usize::from(from));
        let joined = last
            .and_then(|from| self.text.get(from..))
            .and_then(|letter| core::str::from_utf8(letter).ok())
            .and_then(|letter| join(letter.chars().next()?, jamo));
        if let (Some(from), Some(_)) = (last, joined) {
            self.text.truncate(from);
            self.words.pop();
        }
        *start = self.text.len();
        self.push(joined.unwrap_or(jamo));
        self.close(start);
    }

    /// Returns the words with one blank between them.
    pub(super) fn to_text(&self) -> String {
        let words = (0..self.len()).filter_map(|index| core::str::from_utf8(self.word(index)).ok());
        words.collect::<Vec<_>>().join(" ")
    }

    /// Returns the beginnings of all words.
    pub(super) fn keys(&self) -> &[Key] {
        &self.keys
    }

    /// Returns the number of words.
    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// Returns the word at an index; past the end, the empty word.
    #[inline]
    pub(super) fn word(&self, index: usize) -> &[u8] {
        self.words
            .get(index)
            .and_then(|&(from, to)| self.text.get(usize::from(from)..usize::from(to)))
            .unwrap_or_default()
    }
}

/// Composes a Korean syllable of a letter and the syllable or letter before it.
fn join(last: char, jamo: char) -> Option<char> {
    let (last, jamo) = (u32::from(last), u32::from(jamo));
    match (last, jamo) {
        (0x1100..=0x1112, 0x1161..=0x1175) => {
            char::from_u32(0xAC00 + ((last - 0x1100) * 21 + (jamo - 0x1161)) * 28)
        }
        (0xAC00..=0xD7A3, 0x11A8..=0x11C2) if (last - 0xAC00) % 28 == 0 => {
            char::from_u32(last + (jamo - 0x11A7))
        }
        _ => None,
    }
}

enum Fold {
    /// Dropped without a trace: a combining accent, an invisible character.
    Mark,
    /// Parts words.
    Blank,
    Letter(char),
    Two(char, char),
    /// A word of its own.
    Alone(char),
    /// A decomposed Korean letter.
    Jamo(char),
}

#[inline]
fn fold(c: char) -> Fold {
    if c.is_ascii() {
        return if c.is_ascii_alphanumeric() {
            Fold::Letter(c.to_ascii_lowercase())
        } else {
            Fold::Blank
        };
    }
    fold_beyond_ascii(c)
}

fn fold_beyond_ascii(c: char) -> Fold {
    match c {
        '\u{300}'..='\u{36F}' | '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' => Fold::Mark,
        '\u{1100}'..='\u{11FF}' => Fold::Jamo(c),
        // Full-width ASCII stands 0xFEE0 above ASCII.
        '\u{FF01}'..='\u{FF5E}' => u32::from(c)
            .checked_sub(0xFEE0)
            .and_then(char::from_u32)
            .map_or(Fold::Blank, fold),
        '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' => Fold::Alone(simplified(c)),
        '\u{3041}'..='\u{3096}'
        | '\u{30A1}'..='\u{30FA}'
        | '\u{30FC}'
        | '\u{3005}'
        | '\u{AC00}'..='\u{D7A3}' => Fold::Alone(c),
        // Cyrillic, without a look at the tables of all scripts.
        '\u{410}'..='\u{42F}' => char::from_u32(u32::from(c) + 0x20).map_or(Fold::Blank, letter),
        '\u{430}'..='\u{45F}' => letter(c),
        _ if c.is_alphanumeric() => letter(c.to_lowercase().next().unwrap_or(c)),
        _ => Fold::Blank,
    }
}

/// Takes the accent off a lower-case letter.
fn letter(c: char) -> Fold {
    Fold::Letter(match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' | 'ạ' | 'ả' => 'a',
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
        'ď' | 'đ' | 'ð' => 'd',
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => 'e',
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => 'g',
        'ĥ' | 'ħ' => 'h',
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => 'i',
        'ĵ' => 'j',
        'ķ' => 'k',
        'ĺ' | 'ļ' | 'ľ' | 'ł' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => 'o',
        'ŕ' | 'ŗ' | 'ř' => 'r',
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => 's',
        'ţ' | 'ť' | 'ŧ' | 'ț' => 't',
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => 'u',
        'ŵ' => 'w',
        'ý' | 'ÿ' | 'ŷ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        // Decomposed, these are a letter and a mark; both spellings must meet.
        'ё' => 'е',
        'й' => 'и',
        'ї' => 'і',
        'ґ' => 'г',
        'ß' => return Fold::Two('s', 's'),
        'æ' => return Fold::Two('a', 'e'),
        'œ' => return Fold::Two('o', 'e'),
        other => other,
    })
}

/// Brings the traditional characters of postal words to their simplified form.
fn simplified(c: char) -> char {
    TRADITIONAL
        .binary_search_by_key(&c, |&(from, _)| from)
        .ok()
        .and_then(|at| TRADITIONAL.get(at))
        .map_or(c, |&(_, to)| to)
}

/// Characters of the event sentences only, sorted.
const TRADITIONAL: &[(char, char)] = &[
    ('丟', '丢'),
    ('來', '来'),
    ('係', '系'),
    ('個', '个'),
    ('備', '备'),
    ('傳', '传'),
    ('債', '债'),
    ('價', '价'),
    ('內', '内'),
    ('創', '创'),
    ('動', '动'),
    ('務', '务'),
    ('區', '区'),
    ('員', '员'),
    ('啓', '启'),
    ('啟', '启'),
    ('單', '单'),
    ('國', '国'),
    ('報', '报'),
    ('場', '场'),
    ('壞', '坏'),
    ('實', '实'),
    ('審', '审'),
    ('寶', '宝'),
    ('將', '将'),
    ('專', '专'),
    ('對', '对'),
    ('導', '导'),
    ('屆', '届'),
    ('師', '师'),
    ('庫', '库'),
    ('廣', '广'),
    ('廳', '厅'),
    ('彙', '汇'),
    ('後', '后'),
    ('從', '从'),
    ('應', '应'),
    ('戶', '户'),
    ('掃', '扫'),
    ('採', '采'),
    ('揀', '拣'),
    ('換', '换'),
    ('損', '损'),
    ('擇', '择'),
    ('擋', '挡'),
    ('擔', '担'),
    ('據', '据'),
    ('攔', '拦'),
    ('攬', '揽'),
    ('敗', '败'),
    ('時', '时'),
    ('書', '书'),
    ('東', '东'),
    ('條', '条'),
    ('極', '极'),
    ('樓', '楼'),
    ('機', '机'),
    ('檢', '检'),
    ('櫃', '柜'),
    ('權', '权'),
    ('歐', '欧'),
    ('歸', '归'),
    ('殘', '残'),
    ('氣', '气'),
    ('減', '减'),
    ('準', '准'),
    ('滯', '滞'),
    ('滿', '满'),
    ('為', '为'),
    ('無', '无'),
    ('燬', '毁'),
    ('狀', '状'),
    ('獲', '获'),
    ('環', '环'),
    ('畢', '毕'),
    ('異', '异'),
    ('當', '当'),
    ('發', '发'),
    ('監', '监'),
    ('盤', '盘'),
    ('確', '确'),
    ('稅', '税'),
    ('種', '种'),
    ('稱', '称'),
    ('積', '积'),
    ('節', '节'),
    ('簽', '签'),
    ('籤', '签'),
    ('紀', '纪'),
    ('約', '约'),
    ('紙', '纸'),
    ('終', '终'),
    ('組', '组'),
    ('結', '结'),
    ('絕', '绝'),
    ('絡', '络'),
    ('絲', '丝'),
    ('經', '经'),
    ('維', '维'),
    ('網', '网'),
    ('緊', '紧'),
    ('線', '线'),
    ('總', '总'),
    ('繫', '系'),
    ('繳', '缴'),
    ('續', '续'),
    ('義', '义'),
    ('聯', '联'),
    ('聲', '声'),
    ('臨', '临'),
    ('與', '与'),
    ('舊', '旧'),
    ('艙', '舱'),
    ('艦', '舰'),
    ('蓋', '盖'),
    ('處', '处'),
    ('號', '号'),
    ('補', '补'),
    ('裝', '装'),
    ('製', '制'),
    ('複', '复'),
    ('見', '见'),
    ('規', '规'),
    ('視', '视'),
    ('訂', '订'),
    ('計', '计'),
    ('訊', '讯'),
    ('託', '托'),
    ('記', '记'),
    ('許', '许'),
    ('詢', '询'),
    ('試', '试'),
    ('話', '话'),
    ('該', '该'),
    ('詳', '详'),
    ('認', '认'),
    ('誤', '误'),
    ('誰', '谁'),
    ('調', '调'),
    ('談', '谈'),
    ('請', '请'),
    ('證', '证'),
    ('識', '识'),
    ('議', '议'),
    ('護', '护'),
    ('變', '变'),
    ('讓', '让'),
    ('負', '负'),
    ('貨', '货'),
    ('貯', '贮'),
    ('買', '买'),
    ('費', '费'),
    ('貼', '贴'),
    ('資', '资'),
    ('賠', '赔'),
    ('賣', '卖'),
    ('質', '质'),
    ('賬', '账'),
    ('購', '购'),
    ('趕', '赶'),
    ('車', '车'),
    ('軌', '轨'),
    ('軍', '军'),
    ('較', '较'),
    ('載', '载'),
    ('輸', '输'),
    ('轉', '转'),
    ('辦', '办'),
    ('連', '连'),
    ('進', '进'),
    ('運', '运'),
    ('過', '过'),
    ('達', '达'),
    ('遞', '递'),
    ('遠', '远'),
    ('適', '适'),
    ('遲', '迟'),
    ('遷', '迁'),
    ('選', '选'),
    ('遺', '遗'),
    ('還', '还'),
    ('邊', '边'),
    ('郵', '邮'),
    ('鄉', '乡'),
    ('銷', '销'),
    ('錄', '录'),
    ('錯', '错'),
    ('鎖', '锁'),
    ('鎮', '镇'),
    ('鏈', '链'),
    ('鐵', '铁'),
    ('門', '门'),
    ('閉', '闭'),
    ('開', '开'),
    ('間', '间'),
    ('關', '关'),
    ('陸', '陆'),
    ('隊', '队'),
    ('際', '际'),
    ('隨', '随'),
    ('險', '险'),
    ('雙', '双'),
    ('雜', '杂'),
    ('離', '离'),
    ('難', '难'),
    ('電', '电'),
    ('靜', '静'),
    ('響', '响'),
    ('頁', '页'),
    ('項', '项'),
    ('順', '顺'),
    ('預', '预'),
    ('頒', '颁'),
    ('領', '领'),
    ('類', '类'),
    ('顯', '显'),
    ('飛', '飞'),
    ('飯', '饭'),
    ('館', '馆'),
    ('駐', '驻'),
    ('騎', '骑'),
    ('驗', '验'),
    ('驛', '驿'),
    ('體', '体'),
    ('點', '点'),
    ('齊', '齐'),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn folds(text: &str, expected: &[&str]) {
        let folded = Folded::of(text);
        let words: Vec<&str> = (0..folded.len())
            .map(|i| core::str::from_utf8(folded.word(i)).unwrap())
            .collect();
        assert_eq!(words, expected);
    }

    #[test]
    fn drops_case_and_accents() {
        folds("Étiquette CRÉÉE", &["etiquette", "creee"]);
        folds("Rücksendung, Straße", &["rucksendung", "strasse"]);
        folds("Wysłano do adresata", &["wyslano", "do", "adresata"]);
    }

    #[test]
    fn drops_accents_that_are_characters_of_their_own() {
        folds("e\u{301}tiquette cre\u{301}e\u{301}e", &["etiquette", "creee"]);
        let word = |text| Folded::of(text).word(0).to_vec();
        assert_eq!(word("Мои\u{306}"), word("мой"));
    }

    #[test]
    fn takes_every_turkish_i_for_an_i() {
        folds("İADE EDİLDİ ıslak ISLAK", &["iade", "edildi", "islak", "islak"]);
    }

    #[test]
    fn takes_full_width_letters_and_typographic_marks_for_plain_ones() {
        folds("ＤＥＬＩＶＥＲＥＤ！", &["delivered"]);
        folds(
            "d’acheminement – l'envoi\u{A0}: en\u{AD}voyé",
            &["d", "acheminement", "l", "envoi", "envoye"],
        );
    }

    #[test]
    fn makes_a_word_of_every_chinese_or_korean_character() {
        folds("已簽收 OK", &["已", "签", "收", "ok"]);
        folds("배송 완료", &["배", "송", "완", "료"]);
        folds("\u{1107}\u{1162}\u{1109}\u{1169}\u{11BC}", &["배", "송"]);
    }

    #[test]
    fn reads_only_the_beginning_of_a_long_text() {
        assert_eq!(Folded::of(&"word ".repeat(20_000)).len(), MOST_WORDS);
        assert!(Folded::of(&"x".repeat(100_000)).word(0).len() <= MOST_BYTES);
        assert_eq!(Folded::of("").word(7), b"");
    }

    #[test]
    fn keeps_its_table_sorted() {
        assert!(TRADITIONAL.is_sorted_by(|a, b| a.0 < b.0));
    }
}
