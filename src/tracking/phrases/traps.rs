//! What looks like an event and is none, and what looks like another event than it is.

use alloc::vec::Vec;

use super::read_event;
use crate::term::{Milestone, Stage};

fn stage(text: &str) -> Option<Stage> {
    read_event(text).map(|reading| reading.stage())
}

#[test]
fn the_words_decide_and_not_the_language_that_was_asked_for() {
    // Indonesian carriers print English, Turkish capitals fold in their own way, Chinese has no blanks.
    assert_eq!(stage("Received at sorting center Bandung"), Some(Stage::Transit));
    assert_eq!(stage("GÖNDERİ TESLİM EDİLDİ"), Some(Stage::Delivered));
    assert_eq!(
        stage("gönderi teslim edi\u{307}ldi\u{307}"),
        Some(Stage::Delivered)
    );
    assert_eq!(stage("包裹已由本人签收"), Some(Stage::Delivered));
    assert_eq!(
        stage("Le colis a e\u{301}te\u{301} livre\u{301}"),
        Some(Stage::Delivered)
    );
}

#[test]
fn an_office_of_exchange_is_no_customs_office_and_a_final_delivery_is_one() {
    assert_eq!(
        read_event("The bag came in: arrival at outward OE").map(|reading| reading.milestone()),
        Some(Milestone::InTransit)
    );
    assert_ne!(
        stage("The bag came in: arrival at outward OE"),
        Some(Stage::CustomsIn)
    );
    assert_eq!(stage("Final delivery of the letter"), Some(Stage::Delivered));
}

#[test]
fn what_must_or_may_be_handed_over_has_not_been_and_a_notice_is_no_parcel() {
    let delivered: Vec<&str> = UNDELIVERED
        .iter()
        .copied()
        .filter(|text| read_event(text).is_some_and(|reading| reading.milestone() == Milestone::Delivered))
        .collect();
    assert!(delivered.is_empty(), "{delivered:?}");
}

const UNDELIVERED: &[&str] = &[
    "The letter must be handed over to the addressee in person",
    "The box is prepared to be delivered",
    "The driver left a notice in the letterbox",
    "Der Brief muss dem Kunden persönlich übergeben werden",
    "Der Bote hat eine Karte im Briefkasten hinterlegt",
    "Le pli doit être remis en mains propres au client",
    "Le facteur déposera le pli chez un voisin",
    "La carta debe ser entregada en mano al cliente",
    "El mensajero dejará la carta con un vecino",
    "A carta deve ser entregue em mãos ao cliente",
    "A carta está pronta para ser entregue",
    "La busta deve essere consegnata personalmente al cliente",
    "De brief moet persoonlijk aan de klant worden overhandigd",
    "List musi zostać doręczony do rąk własnych adresata",
    "Письмо должно быть вручено лично адресату",
    "Лист має бути вручений особисто адресату",
    "Mektup alıcıya elden teslim edilmelidir",
    "Brevet måste lämnas personligen till kunden",
    "信件须由收件人本人签收",
    "手紙はご本人にお渡しする必要があります",
    "우편물은 수취인 본인에게 전달되어야 합니다",
    "Surat harus diserahkan langsung ke penerima",
    "The letter can be delivered to a neighbour",
    "If nobody is home the letter is handed to a neighbour",
    "Der Brief kann beim Nachbarn abgegeben werden",
    "Si personne n'est là, le pli est remis à un voisin",
    "La carta debería haber sido entregada ayer",
    "A carta pode ser entregue a um vizinho",
    "La busta può essere consegnata a un vicino",
    "De brief kan bij de buren worden afgegeven",
    "List może zostać doręczony sąsiadowi",
    "Письмо должно было быть доставлено вчера",
    "Лист може бути вручений сусіду",
    "Brevet skulle ha levererats igår",
    "信件本应昨天送达",
    "편지는 어제 배송되었어야 합니다",
    "Surat bisa dititipkan ke tetangga",
];

#[test]
fn everyday_sentences_are_no_events() {
    let read: Vec<&str> = EVERYDAY
        .iter()
        .copied()
        .filter(|text| read_event(text).is_some())
        .collect();
    assert!(read.is_empty(), "{read:?}");
}

const EVERYDAY: &[&str] = &[
    "The weather is fine",
    "The weather in Paris is lovely today",
    "We had a nice day at the airport",
    "My address is in Berlin",
    "Customs of the ancient Greeks",
    "Payment methods: card and cash",
    "He has a locker at school",
    "The sale starts tomorrow",
    "Your order total is 25 dollars",
    "Buy two, get one free",
    "Free shipping on orders over 50 dollars",
    "How are you?",
    "See you at the station",
    "The door is open",
    "Our store opens at nine",
    "I lost my keys",
    "What time is it?",
    "My password does not work",
    "Summer sale: up to 50 percent off",
    "Leave a review and win a prize",
    "Contact our support team",
    "The price went up",
    "The center of the city",
    "He is out for lunch",
    "This film is destroyed by its ending",
    "Write us a mail",
    "Das Wetter ist schön",
    "Meine Adresse hat sich geändert",
    "Vielen Dank für Ihren Einkauf",
    "Der Preis beträgt zehn Euro",
    "Ich habe meine Schlüssel verloren",
    "Der Laden öffnet um neun",
    "Bis morgen",
    "Rabatt auf alle Schuhe",
    "Il fait beau aujourd'hui",
    "Merci pour votre achat",
    "Le prix est de dix euros",
    "J'ai perdu mes clés",
    "Bonne journée",
    "Une adresse à retenir",
    "Hace buen tiempo",
    "Gracias por su compra",
    "El precio es de diez euros",
    "He perdido mis llaves",
    "Buenos días",
    "La dirección del viento",
    "Oggi fa bel tempo",
    "Grazie per il suo acquisto",
    "Ho perso le chiavi",
    "Buona giornata",
    "Il prezzo è di dieci euro",
    "Het weer is mooi",
    "Bedankt voor uw aankoop",
    "Ik ben mijn sleutels kwijt",
    "Fijne dag",
    "Ładna dziś pogoda",
    "Dziękujemy za zakupy",
    "Pociąg odjechał",
    "Zgubiłem klucze",
    "Miłego dnia",
    "Bugün hava güzel",
    "Alışverişiniz için teşekkürler",
    "Tren kalktı",
    "Anahtarlarımı kaybettim",
    "İyi günler",
    "O tempo está bom",
    "Obrigado pela sua compra",
    "O comboio partiu",
    "Perdi as chaves",
    "Bom dia",
    "Cuaca hari ini cerah",
    "Terima kasih sudah berbelanja",
    "Kunci saya hilang",
    "Selamat pagi",
    "Сегодня хорошая погода",
    "Спасибо за покупку",
    "Я потерял ключи",
    "Добрый день",
    "Гарна сьогодні погода",
    "Дякуємо за покупку",
    "Добрий день",
    "Vädret är fint",
    "Tack för ditt köp",
    "Tåget har gått",
    "Jag har tappat mina nycklar",
    "Ha en bra dag",
    "今天天气很好",
    "感谢您的购买",
    "商店关门了",
    "火车开了",
    "我的钥匙丢了",
    "你好",
    "今日はいい天気です",
    "ご購入ありがとうございます",
    "店は閉まっています",
    "鍵をなくしました",
    "こんにちは",
    "오늘 날씨가 좋아요",
    "구매해 주셔서 감사합니다",
    "가게가 문을 닫았어요",
    "기차가 떠났어요",
    "열쇠를 잃어버렸어요",
    "안녕하세요",
];
