//! Texts as people receive and write them; every number in them is invented or a published sample.

use alitrack::{FindMode, Finder, FoundNumber, Kind, Voucher, find_numbers};

fn canonical(found: &[FoundNumber]) -> Vec<&str> {
    found.iter().map(FoundNumber::canonical).collect()
}

/// Checks what is found: tracking numbers as they are, order numbers with `#` in front.
#[track_caller]
fn assert_found(text: &str, expected: &[&str]) {
    let found: Vec<String> = find_numbers(text)
        .iter()
        .map(|number| match number.kind() {
            Kind::OrderNumber => format!("#{}", number.canonical()),
            _ => number.canonical().to_owned(),
        })
        .collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn labels_vouch_in_twelve_languages() {
    for text in [
        "Tracking number: 400123456789",
        "您的运单号是400123456789，请查收",
        "Numéro de suivi : 400123456789",
        "Número de seguimiento: 400123456789",
        "Je trackingnummer is 400123456789",
        "Numero di tracciamento: 400123456789",
        "Sendungsnummer 400123456789",
        "Numer przesyłki: 400123456789",
        "Takip numarası: 400123456789",
        "Código de rastreio: 400123456789",
        "Nomor resi: 400123456789",
        "Трек-номер: 400123456789",
    ] {
        assert_found(text, &["400123456789"]);
    }
}

#[test]
fn labels_vouch_in_further_languages() {
    for text in [
        "운송장번호 400123456789 (대한통운), 문의 1588-0000",
        "お問い合わせ番号：400123456789",
        "ТТН 400123456789, Нова Пошта",
        "Číslo zásilky: 400123456789, sledování na webu",
        "Spårningsnummer: 400123456789",
        "Sporingsnummer 400123456789",
        "מספר מעקב: 400123456789",
        "رقم التتبع: 400123456789",
        "FedEx® 4001 2345 6785 scheduled",
    ] {
        let found = find_numbers(text);
        assert_eq!(found.len(), 1, "{text}");
        assert_eq!(found[0].kind(), Kind::TrackingNumber, "{text}");
    }
    for text in [
        "주문번호 8123456789012345 상품",
        "ご注文番号 8123456789012345 の商品",
        "Замовлення 8123456789012345 сплачено",
        "Objednávka č. 8123456789012345",
        "Ordrenummer: 8123456789012345",
        "ההזמנה שלך 8123456789012345",
        "رقم الطلب 8123456789012345",
    ] {
        assert_found(text, &["#8123456789012345"]);
    }
}

#[test]
fn a_number_that_words_call_a_parcel_s_has_a_format_of_parcels() {
    let found = find_numbers("物流单号：773001234567890");
    assert_eq!(found[0].kind(), Kind::TrackingNumber);
    assert!(
        found[0]
            .format()
            .is_none_or(|format| !format.as_str().starts_with("ali_order"))
    );
}

#[test]
fn orders_are_found_in_twelve_languages() {
    for text in [
        "Order 8123456789012345: shipped",
        "订单号8123456789012345已发货",
        "Commande n° 8123456789012345",
        "Pedido 8123456789012345: enviado",
        "Bestelnummer: 8123456789012345",
        "Ordine 8123456789012345",
        "Bestell-Nr.\n8123456789012345",
        "Zamówienie nr 8123456789012345",
        "Siparişiniz 8123456789012345",
        "Seu pedido 8123456789012345",
        "Pesanan 8123456789012345",
        "Заказ № 8123456789012345",
    ] {
        assert_found(text, &["#8123456789012345"]);
    }
}

#[test]
fn a_number_without_a_word_for_it_is_left_alone() {
    assert_found("I saw 400123456789 somewhere.", &[]);
    assert_found("Reference 400123456789", &[]);
    assert_found("Tracking is slow. Today 400123456789", &[]);
}

#[test]
fn numbers_that_prove_themselves_need_no_words() {
    assert_found(
        "Lorem LP00417285630928 ipsum 1Z999AA10123456784, dolor (RB123456785GB).",
        &["LP00417285630928", "1Z999AA10123456784", "RB123456785GB"],
    );
}

#[test]
fn split_numbers_are_put_together() {
    assert_found("sent as RB 123 456 785 GB today", &["RB123456785GB"]);
    assert_found("R B 1 2 3 4 5 6 7 8 5 G B", &["RB123456785GB"]);
    assert_found("rb-123-456-785-gb", &["RB123456785GB"]);
    assert_found("LP004172\n85630928", &["LP00417285630928"]);
    assert_found(
        "cut by the mail: 9400100000=\r\n123456789018",
        &["9400100000123456789018"],
    );
    assert_found(
        "in 94001 00000 12345 6789018 of them",
        &["9400100000123456789018"],
    );
    assert_found("RB\u{ad}123456785\u{200b}GB", &["RB123456785GB"]);
    assert_found("Order number: 8123 4567 8901 2345", &["#8123456789012345"]);
}

#[test]
fn what_is_glued_to_a_number_comes_off() {
    assert_found("运单号LP00417285630928已发货", &["LP00417285630928"]);
    assert_found("ＲＢ１２３４５６７８５ＧＢ", &["RB123456785GB"]);
    assert_found("trackingLP00417285630928", &["LP00417285630928"]);
    assert_found("АР00123456789012", &["AP00123456789012"]);
    assert_found(
        "**LP00417285630928**, <b>RB123456785GB</b>",
        &["LP00417285630928", "RB123456785GB"],
    );
}

#[test]
fn links_say_what_they_carry() {
    for (link, expected) in [
        (
            "https://t.17track.net/en#nums=LP00417285630928,RB123456785GB",
            &["LP00417285630928", "RB123456785GB"][..],
        ),
        ("http://track.4px.com/query/400123456789", &["400123456789"]),
        (
            "https://www.fedex.com/fedextrack/?trknbr=334455667787&x=1",
            &["334455667787"],
        ),
        (
            "https://x.com/p/order/detail.html?productId=1005001234567890&orderId=8134567890123456",
            &["#8134567890123456"],
        ),
        (
            "see https://example.com/find?q=parcel%20RB123456785GB.",
            &["RB123456785GB"],
        ),
        (
            "https://de.aliexpress.com/item/1005001234567890.html?sku_id=12000012345678901",
            &[],
        ),
        (
            "https://help.example.com/tracking/articles/123456789-What-is-it",
            &[],
        ),
        (
            "https://ae01.example.com/kf/S1234567890abcdef.jpg?ts=1700000000000",
            &[],
        ),
        ("https://example.com/c?shipmentId=400123456789", &[]),
    ] {
        assert_found(link, expected);
    }
}

#[test]
fn other_peoples_numbers_are_left_alone() {
    for text in [
        "$1,234,567.89 R$123,45 12345678元 €12345678",
        "+49 30 12345678, +1 (800) 463-3339, 1-800-463-3339, Call 18004633339",
        "电话：13800138000，取件码12345678",
        "2025-11-20 14:05:00, 20251120, 20251120140500, 20.11.2025",
        "3f786850e387550fdab836ed7e6dc881de23001b d41d8cd98f00b204e9800998ecf8427e c2a93964",
        "123e4567-e89b-42d3-a456-426614174000",
        "IBAN DE89 3704 0044 0532 0130 00 and GB82WEST12345698765432",
        "UN3480, part no. 12345678-90, model SM-G991B, ISBN 978-3-16-148410-0, EAN 5901234123457",
        "4111 1111 1111 1111, exp 12/27",
        "Kundennummer: 1234567890\nRechnungsnummer: 202512345678\nUSt-IdNr.: DE123456789",
        "Message-ID: <010201799b1c3f2a-8c1d2e3f-1234-4567-89ab-1234567890ab@eu.example.com>",
        "Meeting ID: 823 4567 8901, version 10.0.19041.1234, 192.168.100.200, 52.520008, 13.404954",
        "Order 112-1234567-1234567",
        "numbers that begin with UN***, such as LZ87124xx90CN",
        "Your package will arrive on 20251120",
        "5678901233@example.com",
        "您的快递已到，请联系快递员13800138000，快递13800138001",
        "Your parcel is late. Best regards\n0301234567\n5678901233",
    ] {
        assert_found(text, &[]);
    }
}

#[test]
fn the_nearest_label_counts() {
    assert_found(
        "Your parcel 12345678901 (reference: 98765432101)",
        &["12345678901"],
    );
    assert_found(
        "Your order 5678901235 has the tracking number 5678901235",
        &["5678901235"],
    );
    assert_found(
        "Tracking number: 9400100000123456789018, not 9200123456789012345678",
        &["9400100000123456789018"],
    );
}

#[test]
fn lists_and_tables_are_read_to_their_end() {
    let found = find_numbers("Tracking numbers: 400123456789, 400123456790 and 400123456791");
    assert_eq!(
        canonical(&found),
        ["400123456789", "400123456790", "400123456791"]
    );

    let table =
        "Shipment 334455667787 was split.\nPieces\n334455667788\nin transit\n334455667789\nin transit";
    let found = find_numbers(table);
    assert_eq!(
        canonical(&found),
        ["334455667787", "334455667788", "334455667789"]
    );
    assert_eq!(found[1].voucher(), Voucher::List);

    assert_found(
        "8123456789012345\n8123456789012346\n",
        &["#8123456789012345", "#8123456789012346"],
    );
    assert_found(
        r#"{"orderId":"8123456789012345","logistics_no":"400123456789"}"#,
        &["#8123456789012345", "400123456789"],
    );
}

#[test]
fn a_header_labels_its_column_whatever_stands_in_the_others() {
    let table = "order_id,tracking,carrier,date,price\n\
        8294556388534532,LP00524874473179,Cainiao,2026-10-02,12.99\n\
        8216554915521722,4PX3000794551422CN,4PX,2026-10-04,3.49\n";
    let numbers = [
        "#8294556388534532",
        "LP00524874473179",
        "#8216554915521722",
        "4PX3000794551422CN",
    ];
    assert_found(table, &numbers);
    assert_found(
        "| Bestellung | Sendung | Preis |\n|---|---|---|\n| 8227718851429708 | 400123456789 | 4,99 |",
        &["#8227718851429708", "400123456789"],
    );
    assert_found(
        "Order no.\tCustomer no.\tTotal\n8227718851429708\t8227718851429709\t4.99\n",
        &["#8227718851429708"],
    );
    // The header may stand far above, but in the same table.
    let row = |at: u32| format!("82277188514{at:05},{at:03} pieces of something rather long to read,4.99\n");
    let rows: String = (10..60).map(row).collect();
    let long = format!("order,content,price\n{rows}");
    assert_eq!(find_numbers(&long).len(), 50);
    assert_eq!(find_numbers(&format!("order,content,price\n\n{rows}")).len(), 0);
    let mut stream = Finder::new().stream();
    let mut found = Vec::new();
    for piece in long.split_inclusive(' ') {
        found.extend(stream.push(piece));
    }
    found.extend(stream.finish());
    assert_eq!(found, find_numbers(&long));
}

#[test]
fn a_number_said_again_needs_no_second_label() {
    let found = find_numbers("Waybill no. 5678901234 is here. Where is 5678901234?");
    assert_eq!(found.len(), 2);
    assert_eq!(found[1].voucher(), Voucher::Repeated);
}

#[test]
fn an_order_number_that_is_called_a_tracking_number_stays_an_order_number() {
    assert_found("My tracking number is 8134567890123456", &["#8134567890123456"]);
}

#[test]
fn a_mistyped_number_behind_its_label_is_shown_with_little_confidence() {
    let found = find_numbers("Tracking number: RB123456786GB");
    assert_eq!(canonical(&found), ["RB123456786GB"]);
    assert!(found[0].confidence() < 0.5);
    assert_found("such as RB123456786GB", &[]);
}

#[test]
fn strict_mode_believes_no_words() {
    let strict = Finder::new().mode(FindMode::Strict);
    let found = strict.find("Order 8123456789012345, tracking number 400123456789 or LP00417285630928");
    assert_eq!(canonical(&found), ["LP00417285630928"]);
}

#[test]
fn a_seam_loses_no_number() {
    let text = "Your order 8123456789012345 was sent.\nTracking number:\nRB 123 456 785 GB\n看运单号LP00417285630928。"
        .repeat(20);
    let whole = find_numbers(&text);
    assert_eq!(whole.len(), 60);
    for size in [1, 7, 64, 500, 1000] {
        let mut stream = Finder::new().stream();
        let mut found = Vec::new();
        let mut rest = text.as_str();
        while !rest.is_empty() {
            let end = (size..)
                .find(|end| rest.is_char_boundary(*end) || *end > rest.len())
                .unwrap();
            let (piece, tail) = rest.split_at(end.min(rest.len()));
            found.extend(stream.push(piece));
            rest = tail;
        }
        found.extend(stream.finish());
        assert_eq!(found, whole, "pieces of {size}");
    }
}

#[test]
fn a_carrier_named_in_front_comes_first() {
    for text in ["GLS 20189360332", "GLS Paket 20189360332 kommt morgen"] {
        let found = find_numbers(text);
        let format = found.first().and_then(FoundNumber::format);
        assert_eq!(format.map(|format| format.as_str()), Some("gls_11"), "{text}");
    }
}

#[test]
fn a_reference_vouches_for_what_begins_like_an_order() {
    assert_found(
        "Ref. Number: 8271953294417963\nPaid on: Sep 04",
        &["#8271953294417963"],
    );
    assert_found("Référence : 8187099880620482", &["#8187099880620482"]);
    assert_found("Ref: 4071953294417963", &[]);
}

#[test]
fn the_noun_of_a_key_says_what_its_value_is() {
    assert_found(r#"{"packageMinCreateTime":1789800000000}"#, &[]);
    assert_found(r#"{"trackingPhone":"13800138000"}"#, &[]);
    assert_found(r#"{"orderTotal":8203955732372614}"#, &[]);
    assert_found(r#"{"trackingNumber":"577417824035"}"#, &["577417824035"]);
    assert_found("Tracking updated at 1789800000000", &[]);
}

#[test]
fn the_place_behind_a_number_in_a_link_hides_nothing() {
    assert_found(
        "https://jouw.postnl.nl/track-and-trace/3SYZAB938456307-NL-1012AB",
        &["3SYZAB938456307"],
    );
}

#[test]
fn the_marks_of_a_quoted_mail_cut_no_number() {
    assert_found("> tracking: 4PX300\n> 1521662170CN", &["4PX3001521662170CN"]);
    assert_found(">> 4PX300=\r\n>> 1521662170CN", &["4PX3001521662170CN"]);
}

#[test]
fn the_orders_of_other_shops_are_left_alone() {
    assert_found("Your Walmart order 8203955732372614 has shipped", &[]);
    assert_found(
        "Your AliExpress order 8203955732372614 has shipped",
        &["#8203955732372614"],
    );
}
