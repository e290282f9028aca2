//! What the two service letters of an S10 number say.

use crate::lang::{Text, text, texts};

/// The service of two letters, as S10-12 assigns them.
pub(super) fn of(letters: &str) -> &'static Text {
    match letters.as_bytes() {
        [b'C', ..] => &PARCEL,
        [b'E', ..] => &EMS,
        [b'H', ..] => &E_COMMERCE,
        [b'L', ..] => &TRACKED,
        [b'R', ..] => &REGISTERED,
        [b'V', ..] => &INSURED,
        [b'U', ..] => &UNTRACKED,
        [b'M', ..] => &M_BAG,
        [b'Q', b'A'..=b'M'] => &REPLY,
        [b'A', b'V'..=b'Z'] | [b'G', b'A' | b'D'] | [b'B' | b'D' | b'N' | b'P' | b'Z', ..] => &BILATERAL,
        _ => &UNASSIGNED,
    }
}

texts! {
    "s10_service":

    EMS = "ems" => text! {
        en: "express mail (EMS), tracked, with signature",
        zh: "特快专递（EMS），可跟踪，签收投递",
        fr: "courrier express (EMS), suivi, contre signature",
        es: "correo exprés (EMS), con seguimiento y firma",
        nl: "expreszending (EMS), met tracking en handtekening",
        it: "posta celere (EMS), tracciata, con firma",
        de: "Expresssendung (EMS), mit Sendungsverfolgung und Unterschrift",
        pl: "przesyłka ekspresowa (EMS), śledzona, za podpisem",
        tr: "hızlı posta (EMS), takipli, imza karşılığı",
        pt: "encomenda expressa (EMS), com rastreio e assinatura",
        id: "kiriman kilat (EMS), terlacak, dengan tanda tangan",
        ru: "экспресс-отправление (EMS), отслеживается, под подпись",
    },

    PARCEL = "parcel" => text! {
        en: "parcel, tracked",
        zh: "包裹，可跟踪",
        fr: "colis, suivi",
        es: "paquete, con seguimiento",
        nl: "pakket, met tracking",
        it: "pacco, tracciato",
        de: "Paket, mit Sendungsverfolgung",
        pl: "paczka, śledzona",
        tr: "paket, takipli",
        pt: "encomenda, com rastreio",
        id: "paket, terlacak",
        ru: "посылка, отслеживается",
    },

    E_COMMERCE = "e_commerce" => text! {
        en: "e-commerce parcel, tracked",
        zh: "电商包裹，可跟踪",
        fr: "colis e-commerce, suivi",
        es: "paquete de comercio electrónico, con seguimiento",
        nl: "e-commercepakket, met tracking",
        it: "pacco e-commerce, tracciato",
        de: "E-Commerce-Paket, mit Sendungsverfolgung",
        pl: "paczka e-commerce, śledzona",
        tr: "e-ticaret paketi, takipli",
        pt: "encomenda de comércio eletrônico, com rastreio",
        id: "paket e-niaga, terlacak",
        ru: "посылка из интернет-магазина, отслеживается",
    },

    TRACKED = "tracked" => text! {
        en: "tracked small packet, without signature",
        zh: "跟踪小包，无需签收",
        fr: "petit envoi suivi, sans signature",
        es: "pequeño paquete con seguimiento, sin firma",
        nl: "kleine zending met tracking, zonder handtekening",
        it: "piccolo pacchetto tracciato, senza firma",
        de: "Kleinsendung mit Sendungsverfolgung, ohne Unterschrift",
        pl: "śledzona mała paczka, bez podpisu",
        tr: "takipli küçük paket, imzasız",
        pt: "pequena encomenda rastreada, sem assinatura",
        id: "paket kecil terlacak, tanpa tanda tangan",
        ru: "мелкое отправление с отслеживанием, без подписи",
    },

    REGISTERED = "registered" => text! {
        en: "registered small packet or letter, with signature",
        zh: "挂号小包或信件，签收投递",
        fr: "lettre ou petit envoi recommandé, contre signature",
        es: "pequeño paquete o carta certificados, con firma",
        nl: "aangetekende kleine zending of brief, met handtekening",
        it: "piccolo pacchetto o lettera raccomandata, con firma",
        de: "Einschreiben (Kleinsendung oder Brief), mit Unterschrift",
        pl: "polecona mała paczka lub list, za podpisem",
        tr: "taahhütlü küçük paket veya mektup, imza karşılığı",
        pt: "pequena encomenda ou carta registrada, com assinatura",
        id: "paket kecil atau surat tercatat, dengan tanda tangan",
        ru: "заказное письмо или мелкое отправление, под подпись",
    },

    INSURED = "insured" => text! {
        en: "insured letter, with signature",
        zh: "保价信件，签收投递",
        fr: "lettre avec valeur déclarée, contre signature",
        es: "carta asegurada, con firma",
        nl: "verzekerde brief, met handtekening",
        it: "lettera assicurata, con firma",
        de: "Wertbrief, mit Unterschrift",
        pl: "list wartościowy, za podpisem",
        tr: "değer konulmuş mektup, imza karşılığı",
        pt: "carta com valor declarado, com assinatura",
        id: "surat berasuransi, dengan tanda tangan",
        ru: "письмо с объявленной ценностью, под подпись",
    },

    UNTRACKED = "untracked" => text! {
        en: "ordinary small packet (the number only identifies it)",
        zh: "平常小包（号码仅用于识别）",
        fr: "petit envoi ordinaire (le numéro ne sert qu'à l'identifier)",
        es: "pequeño paquete ordinario (el número solo lo identifica)",
        nl: "gewone kleine zending (het nummer dient alleen ter herkenning)",
        it: "piccolo pacchetto ordinario (il numero serve solo a identificarlo)",
        de: "gewöhnliche Kleinsendung (die Nummer dient nur der Kennzeichnung)",
        pl: "zwykła mała paczka (numer służy tylko do jej oznaczenia)",
        tr: "adi küçük paket (numara yalnızca tanıtma içindir)",
        pt: "pequena encomenda simples (o número apenas a identifica)",
        id: "paket kecil biasa (nomor hanya sebagai pengenal)",
        ru: "простое мелкое отправление (номер только обозначает его)",
    },

    M_BAG = "m_bag" => text! {
        en: "bag of printed matter (M bag)",
        zh: "印刷品专袋",
        fr: "sac d'imprimés (sac M)",
        es: "saca de impresos (saca M)",
        nl: "zak met drukwerk (M-zak)",
        it: "sacco di stampe (sacco M)",
        de: "Beutel mit Drucksachen (M-Beutel)",
        pl: "worek z drukami (worek M)",
        tr: "basılı kâğıt torbası (M torbası)",
        pt: "mala de impressos (mala M)",
        id: "kantong barang cetakan (kantong M)",
        ru: "мешок с печатными изданиями",
    },

    REPLY = "reply" => text! {
        en: "international business reply",
        zh: "国际商业回函",
        fr: "correspondance commerciale-réponse internationale",
        es: "respuesta comercial internacional",
        nl: "internationale antwoordzending",
        it: "risposta commerciale internazionale",
        de: "internationale Werbeantwort",
        pl: "międzynarodowa przesyłka z odpowiedzią handlową",
        tr: "uluslararası ticari cevap gönderisi",
        pt: "resposta comercial internacional",
        id: "balasan bisnis internasional",
        ru: "международный коммерческий ответ",
    },

    BILATERAL = "bilateral" => text! {
        en: "domestic service, or one that posts have agreed on",
        zh: "国内业务，或邮政之间商定的业务",
        fr: "service intérieur, ou convenu entre opérateurs postaux",
        es: "servicio nacional, o acordado entre servicios postales",
        nl: "binnenlandse dienst, of afgesproken tussen postbedrijven",
        it: "servizio interno, o concordato tra operatori postali",
        de: "Inlandsdienst oder zwischen Postunternehmen vereinbarter Dienst",
        pl: "usługa krajowa lub uzgodniona między pocztami",
        tr: "yurt içi hizmet veya posta idareleri arasında kararlaştırılan hizmet",
        pt: "serviço nacional, ou acordado entre correios",
        id: "layanan dalam negeri, atau yang disepakati antarpos",
        ru: "внутренняя услуга или согласованная между почтами",
    },

    UNASSIGNED = "unassigned" => text! {
        en: "no service of the S10 standard",
        zh: "S10 标准未定义的业务",
        fr: "aucun service de la norme S10",
        es: "ningún servicio de la norma S10",
        nl: "geen dienst van de S10-norm",
        it: "nessun servizio dello standard S10",
        de: "kein Dienst der Norm S10",
        pl: "brak takiej usługi w normie S10",
        tr: "S10 standardında böyle bir hizmet yok",
        pt: "nenhum serviço da norma S10",
        id: "bukan layanan standar S10",
        ru: "в стандарте S10 такой услуги нет",
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letters_say_what_s10_assigns() {
        assert_eq!(of("UN").en, UNTRACKED.en);
        assert_eq!(of("LZ").en, TRACKED.en);
        assert_eq!(of("AV").en, BILATERAL.en);
        assert_eq!(of("AA").en, UNASSIGNED.en);
        assert_eq!(of("QN").en, UNASSIGNED.en);
    }
}
