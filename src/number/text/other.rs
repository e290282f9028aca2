//! The names of numbers that are something else.

use crate::lang::{Text, text};

pub(in crate::number) const PRODUCT: Text = text! {
    en: "product", zh: "商品编号", fr: "produit", es: "producto", nl: "product", it: "prodotto", de: "Produkt",
    pl: "produkt", tr: "ürün", pt: "produto", id: "produk", ru: "товар",
};
pub(in crate::number) const VARIANT: Text = text! {
    en: "variant of a product", zh: "商品规格编号", fr: "variante d'un produit", es: "variante de un producto",
    nl: "variant van een product", it: "variante di un prodotto", de: "Variante eines Produkts",
    pl: "wariant produktu", tr: "ürün seçeneği", pt: "variação de um produto", id: "varian produk",
    ru: "вариант товара",
};
pub(in crate::number) const PHONE: Text = text! {
    en: "phone number", zh: "电话号码", fr: "numéro de téléphone", es: "número de teléfono",
    nl: "telefoonnummer", it: "numero di telefono", de: "Telefonnummer", pl: "numer telefonu",
    tr: "telefon numarası", pt: "número de telefone", id: "nomor telepon", ru: "номер телефона",
};
pub(in crate::number) const PAYMENT_CARD: Text = text! {
    en: "payment card", zh: "银行卡号", fr: "carte bancaire", es: "tarjeta de pago", nl: "betaalkaart",
    it: "carta di pagamento", de: "Zahlungskarte", pl: "karta płatnicza", tr: "ödeme kartı",
    pt: "cartão de pagamento", id: "kartu pembayaran", ru: "платёжная карта",
};
pub(in crate::number) const ISBN: Text = text! {
    en: "book (ISBN)", zh: "图书 (ISBN)", fr: "livre (ISBN)", es: "libro (ISBN)", nl: "boek (ISBN)",
    it: "libro (ISBN)", de: "Buch (ISBN)", pl: "książka (ISBN)", tr: "kitap (ISBN)", pt: "livro (ISBN)",
    id: "buku (ISBN)", ru: "книга (ISBN)",
};
pub(in crate::number) const EAN: Text = text! {
    en: "article in a shop (EAN)", zh: "商品条码 (EAN)", fr: "article de magasin (EAN)",
    es: "artículo de tienda (EAN)", nl: "artikel in een winkel (EAN)", it: "articolo di negozio (EAN)",
    de: "Artikel im Handel (EAN)", pl: "towar w sklepie (EAN)", tr: "mağaza ürünü (EAN)",
    pt: "artigo de loja (EAN)", id: "barang toko (EAN)", ru: "товар в магазине (EAN)",
};
pub(in crate::number) const IBAN: Text = text! {
    en: "bank account (IBAN)", zh: "银行账户 (IBAN)", fr: "compte bancaire (IBAN)",
    es: "cuenta bancaria (IBAN)", nl: "bankrekening (IBAN)", it: "conto bancario (IBAN)",
    de: "Bankkonto (IBAN)", pl: "konto bankowe (IBAN)", tr: "banka hesabı (IBAN)",
    pt: "conta bancária (IBAN)", id: "rekening bank (IBAN)", ru: "банковский счёт (IBAN)",
};
pub(in crate::number) const UUID: Text = text! {
    en: "UUID", zh: "UUID", fr: "UUID", es: "UUID", nl: "UUID", it: "UUID", de: "UUID", pl: "UUID",
    tr: "UUID", pt: "UUID", id: "UUID", ru: "UUID",
};
pub(in crate::number) const AMAZON_ORDER: Text = text! {
    en: "Amazon order", zh: "亚马逊订单", fr: "commande Amazon", es: "pedido de Amazon", nl: "Amazon-bestelling",
    it: "ordine Amazon", de: "Amazon-Bestellung", pl: "zamówienie Amazon", tr: "Amazon siparişi",
    pt: "pedido da Amazon", id: "pesanan Amazon", ru: "заказ Amazon",
};
pub(in crate::number) const EBAY_ORDER: Text = text! {
    en: "eBay order", zh: "eBay 订单", fr: "commande eBay", es: "pedido de eBay", nl: "eBay-bestelling",
    it: "ordine eBay", de: "eBay-Bestellung", pl: "zamówienie eBay", tr: "eBay siparişi",
    pt: "pedido do eBay", id: "pesanan eBay", ru: "заказ eBay",
};
pub(in crate::number) const TAOBAO_ORDER: Text = text! {
    en: "Taobao order", zh: "淘宝订单", fr: "commande Taobao", es: "pedido de Taobao", nl: "Taobao-bestelling",
    it: "ordine Taobao", de: "Taobao-Bestellung", pl: "zamówienie Taobao", tr: "Taobao siparişi",
    pt: "pedido do Taobao", id: "pesanan Taobao", ru: "заказ Taobao",
};
pub(in crate::number) const LAZADA_ORDER: Text = text! {
    en: "Lazada order", zh: "Lazada订单", fr: "commande Lazada", es: "pedido de Lazada", nl: "Lazada-bestelling",
    it: "ordine Lazada", de: "Lazada-Bestellung", pl: "zamówienie Lazada", tr: "Lazada siparişi",
    pt: "pedido da Lazada", id: "pesanan Lazada", ru: "заказ Lazada",
};
pub(in crate::number) const DANGEROUS_GOODS: Text = text! {
    en: "class of dangerous goods", zh: "危险品编号", fr: "classe de matières dangereuses",
    es: "clase de mercancía peligrosa", nl: "klasse gevaarlijke stoffen", it: "classe di merci pericolose",
    de: "Gefahrgutklasse", pl: "klasa towarów niebezpiecznych", tr: "tehlikeli madde sınıfı",
    pt: "classe de produtos perigosos", id: "kelas barang berbahaya", ru: "класс опасных грузов",
};
pub(in crate::number) const DATE: Text = text! {
    en: "date", zh: "日期", fr: "date", es: "fecha", nl: "datum", it: "data", de: "Datum", pl: "data",
    tr: "tarih", pt: "data", id: "tanggal", ru: "дата",
};
pub(in crate::number) const TIMESTAMP: Text = text! {
    en: "point in time", zh: "时间戳", fr: "horodatage", es: "fecha y hora", nl: "tijdstempel",
    it: "data e ora", de: "Zeitstempel", pl: "znacznik czasu", tr: "zaman damgası",
    pt: "data e hora", id: "stempel waktu", ru: "метка времени",
};
pub(in crate::number) const IMEI: Text = text! {
    en: "mobile phone (IMEI)", zh: "手机 (IMEI)", fr: "téléphone portable (IMEI)",
    es: "teléfono móvil (IMEI)", nl: "mobiele telefoon (IMEI)", it: "cellulare (IMEI)",
    de: "Mobiltelefon (IMEI)", pl: "telefon komórkowy (IMEI)", tr: "cep telefonu (IMEI)",
    pt: "celular (IMEI)", id: "ponsel (IMEI)", ru: "мобильный телефон (IMEI)",
};
pub(in crate::number) const ISIN: Text = text! {
    en: "security (ISIN)", zh: "证券 (ISIN)", fr: "titre financier (ISIN)", es: "título financiero (ISIN)",
    nl: "effect (ISIN)", it: "titolo (ISIN)", de: "Wertpapier (ISIN)", pl: "papier wartościowy (ISIN)",
    tr: "menkul kıymet (ISIN)", pt: "título (ISIN)", id: "surat berharga (ISIN)",
    ru: "ценная бумага (ISIN)",
};
pub(in crate::number) const LEI: Text = text! {
    en: "company (LEI)", zh: "企业 (LEI)", fr: "entreprise (LEI)", es: "empresa (LEI)", nl: "bedrijf (LEI)",
    it: "impresa (LEI)", de: "Unternehmen (LEI)", pl: "firma (LEI)", tr: "şirket (LEI)",
    pt: "empresa (LEI)", id: "perusahaan (LEI)", ru: "компания (LEI)",
};
pub(in crate::number) const CONTAINER: Text = text! {
    en: "shipping container", zh: "集装箱", fr: "conteneur", es: "contenedor", nl: "zeecontainer",
    it: "container", de: "Container", pl: "kontener", tr: "konteyner", pt: "contêiner", id: "peti kemas",
    ru: "контейнер",
};
pub(in crate::number) const IP_ADDRESS: Text = text! {
    en: "IP address", zh: "IP 地址", fr: "adresse IP", es: "dirección IP", nl: "IP-adres", it: "indirizzo IP",
    de: "IP-Adresse", pl: "adres IP", tr: "IP adresi", pt: "endereço IP", id: "alamat IP", ru: "IP-адрес",
};
pub(in crate::number) const REFERENCE: Text = text! {
    en: "reference of another kind", zh: "其他编号", fr: "référence d'une autre nature",
    es: "referencia de otro tipo", nl: "ander referentienummer", it: "riferimento di altro tipo",
    de: "andere Referenznummer", pl: "numer innego rodzaju", tr: "başka türde bir numara",
    pt: "referência de outro tipo", id: "nomor referensi lain", ru: "номер другого рода",
};
pub(in crate::number) const LINK: Text = text! {
    en: "link without a number", zh: "不含号码的链接", fr: "lien sans numéro", es: "enlace sin número",
    nl: "link zonder nummer", it: "link senza numero", de: "Link ohne Nummer", pl: "link bez numeru",
    tr: "numara içermeyen bağlantı", pt: "link sem número", id: "tautan tanpa nomor",
    ru: "ссылка без номера",
};
