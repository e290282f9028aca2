//! The headings under which an answer is laid out, on a terminal or on a page.

use alloc::vec::Vec;

use super::{Phrase, Text, text};
use crate::coded::coded;

coded! {
    /// A heading of an answer.
    ///
    /// # Example
    ///
    /// ```
    /// use alitrack::{Heading, Language};
    ///
    /// assert_eq!(Heading::WhatToDo.text().get(Language::German), "Was Sie tun können");
    /// ```
    #[non_exhaustive]
    pub enum Heading, "heading" {
        /// What the number is.
        TheNumber = "the_number",
        /// What was tolerated or is wrong in what was typed.
        WhatWasTyped = "what_was_typed",
        /// What was probably meant.
        DidYouMean = "did_you_mean",
        /// What scanning to expect.
        WhatToExpect = "what_to_expect",
        /// The ranked causes.
        WhyItIsSilent = "why_it_is_silent",
        /// What speaks for and against.
        Evidence = "evidence",
        /// Actions with their days.
        WhatToDo = "what_to_do",
        /// Pages to look at.
        WhereToLook = "where_to_look",
        /// A message to copy.
        MessageToTheSeller = "message_to_the_seller",
        /// What else would help to know.
        WhatWouldHelp = "what_would_help",
    }
}

impl Heading {
    /// Returns the heading in twelve languages.
    #[must_use]
    pub const fn text(self) -> &'static Text {
        match self {
            Heading::TheNumber => &THE_NUMBER,
            Heading::WhatWasTyped => &WHAT_WAS_TYPED,
            Heading::DidYouMean => &DID_YOU_MEAN,
            Heading::WhatToExpect => &WHAT_TO_EXPECT,
            Heading::WhyItIsSilent => &WHY_IT_IS_SILENT,
            Heading::Evidence => &EVIDENCE,
            Heading::WhatToDo => &WHAT_TO_DO,
            Heading::WhereToLook => &WHERE_TO_LOOK,
            Heading::MessageToTheSeller => &MESSAGE_TO_THE_SELLER,
            Heading::WhatWouldHelp => &WHAT_WOULD_HELP,
        }
    }
}

/// Every heading, for the phrasebook.
pub(crate) fn headings() -> Vec<Phrase> {
    let phrase = |heading: &Heading| Phrase {
        group: "heading",
        code: heading.code(),
        text: heading.text(),
    };
    Heading::ALL.iter().map(phrase).collect()
}

static THE_NUMBER: Text = text! {
    en: "The number", zh: "号码", fr: "Le numéro", es: "El número", nl: "Het nummer", it: "Il numero",
    de: "Die Nummer", pl: "Numer", tr: "Numara", pt: "O código", id: "Nomor", ru: "Номер",
};

static WHAT_WAS_TYPED: Text = text! {
    en: "What was typed", zh: "输入内容", fr: "Votre saisie", es: "Lo que se escribió",
    nl: "Wat is ingevoerd", it: "Che cosa è stato digitato", de: "Was eingegeben wurde", pl: "Co wpisano",
    tr: "Yazılanlar", pt: "O que foi digitado", id: "Yang diketik", ru: "Что введено",
};

static DID_YOU_MEAN: Text = text! {
    en: "Did you mean", zh: "您是不是要找", fr: "Vouliez-vous dire", es: "Quizás quisiste decir",
    nl: "Bedoelde je", it: "Forse intendevi", de: "Meinten Sie", pl: "Czy chodziło o",
    tr: "Bunu mu demek istediniz", pt: "Você quis dizer", id: "Mungkin maksud Anda", ru: "Возможно, вы имели в виду",
};

static WHAT_TO_EXPECT: Text = text! {
    en: "What to expect", zh: "接下来会怎样", fr: "À quoi vous attendre", es: "Qué puedes esperar",
    nl: "Wat je kunt verwachten", it: "Che cosa aspettarti", de: "Was Sie erwarten können",
    pl: "Czego się spodziewać", tr: "Neler beklenebilir", pt: "O que esperar", id: "Perkiraan selanjutnya",
    ru: "Чего ожидать",
};

static WHY_IT_IS_SILENT: Text = text! {
    en: "What is probably happening", zh: "可能的原因", fr: "Ce qui se passe sans doute",
    es: "Qué está pasando probablemente", nl: "Wat er waarschijnlijk aan de hand is",
    it: "Che cosa sta probabilmente succedendo", de: "Was wahrscheinlich los ist",
    pl: "Co się prawdopodobnie dzieje", tr: "Büyük olasılıkla ne oluyor", pt: "O que provavelmente está acontecendo",
    id: "Apa yang mungkin terjadi", ru: "Что, скорее всего, происходит",
};

static EVIDENCE: Text = text! {
    en: "Evidence", zh: "依据", fr: "Indices", es: "Indicios", nl: "Aanwijzingen", it: "Indizi", de: "Anhaltspunkte",
    pl: "Przesłanki", tr: "Dayanaklar", pt: "Indícios", id: "Petunjuk", ru: "Признаки",
};

static WHAT_TO_DO: Text = text! {
    en: "What to do", zh: "怎么办", fr: "Que faire", es: "Qué hacer", nl: "Wat je kunt doen", it: "Che cosa fare",
    de: "Was Sie tun können", pl: "Co zrobić", tr: "Ne yapmalı", pt: "O que fazer", id: "Apa yang perlu dilakukan",
    ru: "Что делать",
};

static WHERE_TO_LOOK: Text = text! {
    en: "Where to look", zh: "查询网站", fr: "Où regarder", es: "Dónde consultar", nl: "Waar je kunt kijken",
    it: "Dove guardare", de: "Wo Sie nachsehen können", pl: "Gdzie sprawdzić", tr: "Nereye bakmalı",
    pt: "Onde consultar", id: "Di mana memeriksanya", ru: "Где посмотреть",
};

static MESSAGE_TO_THE_SELLER: Text = text! {
    en: "Message to the seller", zh: "给卖家的留言", fr: "Message au vendeur", es: "Mensaje al vendedor",
    nl: "Bericht aan de verkoper", it: "Messaggio al venditore", de: "Nachricht an den Verkäufer",
    pl: "Wiadomość do sprzedawcy", tr: "Satıcıya mesaj", pt: "Mensagem ao vendedor", id: "Pesan untuk penjual",
    ru: "Сообщение продавцу",
};

static WHAT_WOULD_HELP: Text = text! {
    en: "What would help to know", zh: "还需要了解", fr: "Ce qu'il serait utile de savoir",
    es: "Qué sería útil saber", nl: "Wat nog zou helpen", it: "Che cosa sarebbe utile sapere",
    de: "Was noch helfen würde", pl: "Co jeszcze pomogłoby wiedzieć", tr: "Bilinmesi yararlı olacaklar",
    pt: "O que mais seria útil saber", id: "Informasi lain yang akan membantu", ru: "Что ещё полезно знать",
};
