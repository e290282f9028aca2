//! The headings under which an answer is laid out, on a terminal or on a page.

use super::{text, worded};

worded! {
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
        TheNumber = "the_number" => text! {
            en: "The number", zh: "号码", fr: "Le numéro", es: "El número", nl: "Het nummer", it: "Il numero",
            de: "Die Nummer", pl: "Numer", tr: "Numara", pt: "O código", id: "Nomor", ru: "Номер",
        },
        /// What was tolerated or is wrong in what was typed.
        WhatWasTyped = "what_was_typed" => text! {
            en: "What was typed", zh: "输入内容", fr: "Votre saisie", es: "Lo que se escribió",
            nl: "Wat is ingevoerd", it: "Che cosa è stato digitato", de: "Was eingegeben wurde",
            pl: "Co wpisano", tr: "Yazılanlar", pt: "O que foi digitado", id: "Yang diketik",
            ru: "Что введено",
        },
        /// What was probably meant.
        DidYouMean = "did_you_mean" => text! {
            en: "Did you mean", zh: "您是不是要找", fr: "Vouliez-vous dire", es: "Quizás quisiste decir",
            nl: "Bedoelde je", it: "Forse intendevi", de: "Meinten Sie", pl: "Czy chodziło o",
            tr: "Bunu mu demek istediniz", pt: "Você quis dizer", id: "Mungkin maksud Anda",
            ru: "Возможно, вы имели в виду",
        },
        /// What scanning to expect.
        WhatToExpect = "what_to_expect" => text! {
            en: "What to expect", zh: "接下来会怎样", fr: "À quoi vous attendre", es: "Qué puedes esperar",
            nl: "Wat je kunt verwachten", it: "Che cosa aspettarti", de: "Was Sie erwarten können",
            pl: "Czego się spodziewać", tr: "Neler beklenebilir", pt: "O que esperar",
            id: "Perkiraan selanjutnya", ru: "Чего ожидать",
        },
        /// The ranked causes.
        WhyItIsSilent = "why_it_is_silent" => text! {
            en: "What is probably happening", zh: "可能的原因", fr: "Ce qui se passe sans doute",
            es: "Qué está pasando probablemente", nl: "Wat er waarschijnlijk aan de hand is",
            it: "Che cosa sta probabilmente succedendo", de: "Was wahrscheinlich los ist",
            pl: "Co się prawdopodobnie dzieje", tr: "Büyük olasılıkla ne oluyor",
            pt: "O que provavelmente está acontecendo", id: "Apa yang mungkin terjadi",
            ru: "Что, скорее всего, происходит",
        },
        /// What speaks for and against.
        Evidence = "evidence" => text! {
            en: "Evidence", zh: "依据", fr: "Indices", es: "Indicios", nl: "Aanwijzingen", it: "Indizi",
            de: "Anhaltspunkte", pl: "Przesłanki", tr: "Dayanaklar", pt: "Indícios", id: "Petunjuk",
            ru: "Признаки",
        },
        /// Actions with their days.
        WhatToDo = "what_to_do" => text! {
            en: "What to do", zh: "怎么办", fr: "Que faire", es: "Qué hacer", nl: "Wat je kunt doen",
            it: "Che cosa fare", de: "Was Sie tun können", pl: "Co zrobić", tr: "Ne yapmalı",
            pt: "O que fazer", id: "Apa yang perlu dilakukan", ru: "Что делать",
        },
        /// Pages to look at.
        WhereToLook = "where_to_look" => text! {
            en: "Where to look", zh: "查询网站", fr: "Où regarder", es: "Dónde consultar",
            nl: "Waar je kunt kijken", it: "Dove guardare", de: "Wo Sie nachsehen können",
            pl: "Gdzie sprawdzić", tr: "Nereye bakmalı", pt: "Onde consultar", id: "Di mana memeriksanya",
            ru: "Где посмотреть",
        },
        /// A message to copy.
        MessageToTheSeller = "message_to_the_seller" => text! {
            en: "Message to the seller", zh: "给卖家的留言", fr: "Message au vendeur", es: "Mensaje al vendedor",
            nl: "Bericht aan de verkoper", it: "Messaggio al venditore", de: "Nachricht an den Verkäufer",
            pl: "Wiadomość do sprzedawcy", tr: "Satıcıya mesaj", pt: "Mensagem ao vendedor",
            id: "Pesan untuk penjual", ru: "Сообщение продавцу",
        },
        /// What else would help to know.
        WhatWouldHelp = "what_would_help" => text! {
            en: "What would help to know", zh: "还需要了解", fr: "Ce qu'il serait utile de savoir",
            es: "Qué sería útil saber", nl: "Wat nog zou helpen", it: "Che cosa sarebbe utile sapere",
            de: "Was noch helfen würde", pl: "Co jeszcze pomogłoby wiedzieć",
            tr: "Bilinmesi yararlı olacaklar", pt: "O que mais seria útil saber",
            id: "Informasi lain yang akan membantu", ru: "Что ещё полезно знать",
        },
    }

    /// Returns the heading in twelve languages.
    pub text: "heading"
}
