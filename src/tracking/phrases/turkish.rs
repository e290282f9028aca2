//! Turkish: PTT, Yurtiçi Kargo, Aras Kargo, MNG, Sürat, UPS, HepsiJET, Trendyol Express, Cainiao.

use super::pattern::Lists;
use super::sheet::{Sheet, trap, usual, weak};
use crate::basis::Basis;
use crate::term::Stage::*;

#[rustfmt::skip] // one list a line
const LISTS: Lists = &[
    ("carrier", super::carrier::LAST_MILE),
    ("recipient", "alıcı|alıcıya|alıcının|alıcısına|alıcısı|müşteri|müşteriye|müşterinin|muhatap|muhatabına|muhataba|alıcısının|müşterisine"),
    ("sender", "gönderici|göndericiye|göndericinin|göndericisine|göndericisi|satıcı|satıcıya|satıcının|gönderen|gönderene|mağaza|göndericiden|satıcıdan|gönderenden"),
    ("parcel", "gönderi|gönderiniz|kargo|kargonuz|paket|paketiniz|ürün|sipariş|siparişiniz|koli|posta|gönderinin"),
    ("customs", "gümrük|gümrükte|gümrüğe|gümrükten|gümrükleme|gümrükçe|gümrüklendi"),
    ("hub", "merkez*|şube*|transfer|depo*|aktarma|tesis*|terminal*|havalimanı*|havaalanı*|dağıtım_merkezi|dağıtım_merkezine|birim*|acente*|hub|ofis*|müdürlüğü*|işleme|lojistik|istasyon*|ayrıştırma|liman*"),
];

/// Words that void `teslim edildi`.
const DOUBT: &[&str] = &[
    "edilemedi|edilemeyen|edilemiyor|edilmedi|edilememiştir|edilmemiş*|edilecek*|edilmek|edilmesi|bekl*|başarısız*|deneme*|planlan*|tahmini|yarın|bugün|yakında|zaman|henüz|değil|dağıtıma|hazır|üzere|ediliyor|edilmeden",
    "gönderici*|göndericiye|satıcı*|iade*|iadesi|red|reddedil*|kayıp|hasar*|yanlış*|hata*|havayolu*|hava_yolu*|kuryeye|taşıyıcı*|gümrük*|ülke*|merkez*|şube*|depo*|bilgi*|firma*|iptal*|transfer*|acente*|nokta*|kargo_firması*|kargoya",
];

#[rustfmt::skip] // one row a line
pub(super) const SHEETS: &[Sheet] = &[Sheet {
    language: "tr",
    basis: Basis::several("tracking pages of PTT, Yurtiçi, Aras, MNG and Cainiao in Turkish", "2026-11"),
    common: "ve|ile|için|bir|bu|olarak|tarafından|olan|da|de|edildi|edilmiştir|kargo|gönderi|gönderiniz|kargonuz|paketiniz|sonra|üzere|henüz|çıktı|ulaştı|alındı|verildi|yapıldı|oldu|bulunmaktadır",
    lists: LISTS,
    doubt: DOUBT,
    groups: &[
        trap(Correction, &[
            ("teslim|teslimat|zimmet|dağıtım iptal", "Teslim iptal edildi"),
            ("önceki|son + durum*|olay*|işlem*|bilgi*|kayıt* + hatalı*|yanlış*|iptal|düzelt*|geçersiz|dikkate_almayın*|geri_alın*", "Önceki durum hatalıdır"),
            ("durum düzeltme*|düzeltildi", "Durum düzeltmesi"),
            ("sehven|yanlışlıkla + teslim|işlem|girildi|okutul*", "Sehven girildi"),
        ]),
        trap(Returned, &[
            ("göndericiye|göndericisine|gönderene|satıcıya + teslim|iade_teslim|ulaş* + edildi|edilmiştir|teslim|ulaştı|verildi - edilecek|üzere|dağıtıma|yola|almadı|alınmadı|ediliyor", "Göndericiye teslim edildi"),
            ("iade* + tamamlan*|teslim_edildi|gerçekleş*|sonuçlan*|edildi - sürec*", "İade tamamlandı"),
            ("gönderici|satıcı .. iade* .. teslim_aldı|aldı|teslim_alındı", "Satıcı iadeyi aldı"),
        ]),
        trap(Returning, &[
            ("geri istendi|istenmiştir|çekildi", "Geri istendi"),
            ("iade*|iadesi|geri_gönder*|geri_dön*|iade_sürecinde - aranılmadı|aranmadı|gümrükten_iade|tamamlan*", "İade sürecinde"),
            ("göndericiye|göndericisine|gönderene|satıcıya + geri|dönüş|yola|gönderil*|iade|dağıtım*", "Gönderene geri gönderiliyor"),
        ]),
        trap(Refused, &[("kabul_etmedi|kabul_edilmedi|reddet*|reddedil*|almayı_reddetti|almak_istemedi|teslim_almadı|kabul_etmiyor|ret|red - gümrük*|ithalat*|ihracat*", "Alıcı kabul etmedi")]),
        trap(Unclaimed, &[
            ("süresi dol* + iade*", "Süresi dolduğu için iade"),
            ("teslim_alınmadığı*|alınmadığı*|gelmediği* + iade*", "Süresinde teslim alınmadığı için iade edilecek"),
            ("teslim_alınmadı|alınmayan|alınmadı|teslim_alınmayan|almaya_gelmedi - gönderici*|satıcı*", "Süresi içinde teslim alınmadı"),
            ("aranılmadı|aranmadı|uğranılmadı", "İade: aranılmadı"),
            ("bekleme|saklama süresi + dol*|bitti|aşıl*|sona", "Bekleme süresi doldu"),
        ]),
        trap(Lost, &[("kayıp|kayboldu|kaybol*|çalındı|çalınmış", "Kargo kayboldu")]),
        trap(Damaged, &[("hasar*|kırık|zarar_gör*|kırıl*|yırtık", "Gönderi hasarlı")]),
        trap(Destroyed, &[("imha*", "Gönderi imha edildi")]),
        trap(Cancelled, &[
            ("iptal* - durum|işlem|uçuş*|olay|teslim_alma", "Sipariş iptal edildi"),
            ("çıkışı|sevki|gönderimi engellendi|durduruldu|iptal", "Kargo sevki iptal"),
        ]),
        trap(CustomsRejected, &[("@customs|ithalat*|ihracat* + red*|reddedil*|el_konul*|yasak*|izin_verilmedi|uygun_bulunmadı", "Gümrük tarafından reddedildi"), ("el konuldu|konulmuştur|koyma", "Ürüne el konuldu"), ("yasaklı|yasak ürün|madde|eşya", "Yasaklı ürün")]),
        trap(PaymentDue, &[
            ("vergi*|gümrük|harç|ücret*|kdv + öde*|bekl*|tahsil*|ödemesi - kimlik|belge*|evrak*|fatura*|bilgi*|beyan*|işlem*|muayene*|kontrol*|ödendi|ödenmiştir|yapıldı|alındı|edildi|tamamlan*|kapıda", "Gümrük vergisi ödemesi bekleniyor"),
            ("ödeme* + bekl*|gerek*|yapılmadı|lazım - alındı|kapıda", "Ödeme bekleniyor"),
        ]),
        trap(CustomsHold, &[
            ("@customs + bekletil*|alıkon*|takıl*|gecik*|durdurul*|sorun*|tutul*|askı*", "Gümrükte alıkonuldu"),
            ("@customs|ithalat + belge*|evrak*|fatura*|bilgi*|kimlik*|beyan* + eksik*|gerek*|bekl*|isten*|talep*", "Gümrük için belge gerekiyor"),
        ]),
        trap(CustomsCleared, &[
            ("@customs|ithalat + tamamlan*|çıktı|çıkış|serbest|geçti|sonuçlan*|onaylan*|bitti|ayrıldı|bırakıldı|çekildi|çıkmıştır|sona_erdi - ihracat*|bekl*|henüz|başla*|çıkış_ülke|menşe|tamamlanmadı|tamamlanma*_bekl*", "Gümrük işlemleri tamamlandı"),
            ("gümrük onay* alındı|verildi|tamam*", "Gümrük onayı alındı"),
            ("gümrüklendi|gümrükten_çekildi", "Gümrüklendi"),
        ]),
        trap(CustomsExport, &[("ihracat*|çıkış_ülke*|menşe*|gönderim_ülkesi + gümrük*|işlem*|onay*|serbest*|tamam*", "İhracat gümrük işlemleri")]),
        usual(CustomsIn, &[
            ("@customs|ithalat|muayene|karantina|güvenlik_kontrolü|güvenlik_taraması", "Gümrükte"),
            ("@customs|ithalat + sunul*|teslim|ulaş*|işlem*|başla*|muayene*|kontrol*|inceleme*|geldi|girdi|giriş|gönderil*|sevk*|sürec*|devam|aktarıl*|beyan*|bekl*", "Gümrüğe sunuldu"),
        ]),
        trap(AddressIssue, &[
            ("tanınmıyor|taşınmış|taşındı|okunmuyor|adresten_ayrılmış|adresinden_ayrılmış - iade*", "Adreste tanınmıyor"),
            ("isim|soyad|soyadı + hatalı|yanlış|uyuşm*", "İsim hatalı"),
            ("adres*|posta_kodu|kapı_numarası|telefon* + yanlış*|hatalı|eksik*|yetersiz*|adres_bulunamadı|geçersiz|tespit_edilemedi|bilinm*|uyuşm*|belirsiz|kapsam*_dışı|düzelt*|teyi*", "Adres yetersiz"),
            ("adres|adresi|adresiniz|kapı_numarası|sokak .. bulunamadı|bulamadı|bulunamamıştır", "Sokak bulunamadı"),
        ]),
        trap(AttemptFailed, &[
            ("teslim|dağıtım|teslimat + edilemedi|edilemeyen|edilemiyor|edilememiştir|edilmedi|başarısız*|yapılamadı|gerçekleş*medi|gerçekleştirilemedi|olmadı|sağlanamadı|deneme* - gümrük*|alınmadı|iade*|edilene|teslim_alma", "Teslim edilemedi"),
            ("@recipient|adreste|adresinde|kimse + bulunamadı|yok|yoktu|bulunamadığı|adresinde_yok|ulaşılamadı|evde|yokluğ*|bulunmadığı|bulunamamıştır", "Alıcı adresinde bulunamadı"),
            ("adreste|adresinde|evde|yerinde değil", "Alıcı adreste değil"),
            ("telefon* + cevap*|açmıyor|açmadı|kapalı|ulaşılam*", "Telefona cevap vermiyor"),
            ("girilemedi|gidilemedi|girilememiştir|ulaşılamadı|devir|dağıtım_devri", "Binaya girilemedi"),
            ("kapalı + işyeri|iş_yeri|firma|mağaza|adres|ofis|kurum", "İşyeri kapalı"),
            ("ihbar|not|ihbarname|haber_kağıdı + bırakıl*", "İhbar bırakıldı"),
            ("tekrar|yeniden + teslim*|dağıtım*|dene*", "Tekrar denenecek: teslimat"),
            ("giriş|girişe .. izni|izin .. verilmedi|yok|vermedi", "Girişe izin yok"),
            ("not|ihbar|haber_notu bıraktı|bırakmıştır", "Postacı ihbar bıraktı"),
            ("kapıyı|kapı .. açan|açılmadı|açmadı .. olmadı|yok", "Kapıyı kimse açmadı: kapı açılmadı, kimse yok"),
        ]),
        trap(OutForDelivery, &[
            ("dağıtıma|dağıtım_için|teslimata|teslimat_için|teslim_için + çıktı|çıkarıl*|verildi|çıkar*|yola|kurye*|çıkmış*|yüklen*|sunul*|çıkış|aktarıl*|al* - hazır|iade|gönderici*", "Dağıtıma çıkarıldı"),
            ("dağıtım listesin*", "Dağıtım listesine alındı"),
            ("bugün + teslim + planlan*|yapılacak*", "Bugün teslim edilmesi planlanıyor"),
            ("dağıtımda|dağıtıma|kuryede|dağıtım_aracında|dağıtım_aracına|kurye_dağıtımda|teslimatta - iade|hazır|gönderici*", "Dağıtımda"),
            ("kurye*|dağıtıcı*|postacı*|dağıtım_görevlisi* + yola|yolda|teslim_edil*|üzerinde|verildi|geliyor|zimmet*|atandı|çıktı|getiriyor|yüklen* - edilemedi|satıcı*|gönderici*|denem*|teslim_aldı|alıma|almaya", "Kurye yola çıktı"),
            ("teslimat|alıcı adresine yönlendir*", "Teslimat adresine yönlendirildi"),
            ("saha|dağıtım personelinde|personeline|ekibinde|ekibine", "Saha personelinde"),
            ("adresinize|adresine|size|adresinizin doğru + yol*", "Adresinize doğru yola çıktı"),
            ("bugün + teslim edilecek", "Bugün teslim edilecek"),
            ("teslim ediliyor", "Teslim ediliyor"),
            ("şube*|dağıtım_merkez* .. ayrıldı|çıktı .. alıcı*|adres*|müşteri* .. doğru|yol* - gönderici*|iade*", "Şubeden çıktı, adresinize doğru yolda"),
            ("kurye*|dağıtıcı*|postacı .. yakın*|yaklaş*|birazdan|az_kaldı - satıcı*|alım*", "Kurye birazdan kapınızda"),
        ]),
        trap(PickupReady, &[
            ("işyerine|iş_yerine teslim edildi|edilmiştir? - dağıtım*|yetkili*|çalışan*", "PTT işyerine teslim edildi"),
            ("şubeden|şubemizden alın|alınız|alabilir*", "Şubeden alın"),
            ("işyerinde|şubede|merkezinde ihbar*", "PTT işyerinde ihbarlandı"),
            ("teslim_alınmay*|teslim_almanız|teslim_alabilir*|alınmaya|almaya|teslime|teslim_almay* + hazır|bekl*|uygun|alabilir*", "Teslim alınmaya hazır"),
            ("teslim_alabilirsiniz|alabilirsiniz|teslim_noktasında|teslimat_noktasında|gel_al|teslim_noktasına|teslimat_noktasına|kargo_dolabı*|kargomat*|teslim_noktası|kargo_otomatı|pudo|dolaba|dolabına|dolapta - gönderici*|edilecek|yola|teslim_edildi_alıcı*|teslim_alındı", "Şubeden teslim alabilirsiniz"),
            ("şubede|şubemizde|şubesinde|ptt_işyerinde|merkezinde + bekl*|hazır|alıcı|almanız - transfer|gönderici|aktarma|sevk*|gümrük*", "Şubede alıcısını bekliyor"),
        ]),
        trap(Delivered, &[
            ("şubeden teslim alındı - kurye*|gönderici*|iade*|araç*", "Şubeden teslim alındı"),
            ("kargomat*|noktasından|dolaptan|dolabından teslim? alındı|alınmıştır - kurye*|gönderici*|iade*", "Kargomattan teslim alındı"),
            ("teslim + edildi|edilmiştir|aldı|alındı + alıcı*|alıcısına|alıcıya|komşu*|kapıcı*|güvenlik*|müşteri*|muhata*|güvenliğe|resepsiyon*|yakını* - gönderici*|edilemedi|satıcı*|bekl*|kuryeye|iade*|edilecek|denem*|edilebilir", "Alıcısına teslim edildi"),
            ("kapıya|kapı_önüne|komşu*|kapıcıya|güvenliğe|resepsiyona|posta_kutusuna|garaja bıraktı|bırakıldı|teslim_etti|bırakmıştır - haber*|ihbar*|not|edilebilir", "Kargoyu komşuya bıraktı"),
        ]),
        usual(Delivered, &[
            ("alıcısına|alıcıya|müşteriye ulaştırıl*", "Alıcısına ulaştırıldı"),
            ("alıcıya|müşteriye|alıcısına|müşterisine teslim $", "Müşteriye teslim"),
            ("bırakıl* + adresin*|güvenli*|komşu*|kapı*|resepsiyon*|posta_kutusu* - ihbar*|not|haber*|bırakılsın|bırakılacak*|istiyor*", "Güvenliğe bırakıldı"),
            ("teslim edildi|edilmiştir|edildiği", "Kargonuz teslim edildi"),
            ("teslimat|teslim + tamamlan*|gerçekleş*|yapıldı|başarılı*|başarıyla", "Teslimat tamamlandı"),
            ("parçalı|kısmi|kısmen teslim*", "Parçalı teslimat"),
            ("memur*|bizzat|yakına|yakınına|kendisine|bireyine|çalışan*|yetkili*|muhtar*|kapıcı*|amirine teslim", "Yakınına teslim"),
            ("imza karşılığı", "İmza karşılığı verildi"),
            ("^ teslim_edildi|teslim $", "Teslim"),
        ]),
        trap(Info, &[
            ("haber verildi|verilmiştir", "Telefonla haber verildi"),
            ("sms|e_posta|mesaj|bildirim|bilgilendirme + gönderil*|iletil*|yapıldı|yapılamadı", "SMS gönderildi"),
            ("@recipient + bilgilendir*|bilgi_ver*|haber_ver*|arandı", "Müşteri bilgilendirildi"),
            ("teslim|teslimat + edilecek*|tahmini|planlan*|tarihi|yapılacak* - ulaş*|bugün|gecik*|merkez*|şube*|transfer*|ertelen*|dağıtıma|tekrar|denem*|gel*", "Yarın teslim edilecek"),
            ("tartıl*|ölçüldü|desi|yeniden_etiket*|ölçüm", "Kargo tartıldı"),
            ("şikayet|talep|başvuru + alındı|oluştur*|açıldı|kayded* - kargo_talebi|gönderi_talebi", "Şikayet kaydı oluşturuldu"),
            ("teslim_edilmelidir|teslim_edilmeli|teslim_alınmalıdır|imza_gereklidir", "Elden teslim edilmelidir"),
        ]),
        trap(Redirected, &[
            ("diğer|ikinci|üçüncü|başka|yeni|farklı adrese sevk*|yönlendir*", "Diğer adrese sevk"),
            ("şubesi değiştiril*", "Teslimat şubesi değiştirildi"),
            ("ileri tarih*", "İleri tarihli teslimat"),
            ("yönlendirme sürec*|işlem*|talebi", "Yönlendirme sürecinde"),
            ("adres*|tarihi*|teslimat_saati*|randevu* + değiş*|güncellen*|ertelen*|randevu* - yanlış*", "Adres değiştirildi"),
            ("@recipient + istek*|talep*|isteği* + ertelen*|değiş*|üzerine|randevu*", "Alıcının isteği üzerine ertelendi"),
            ("alıcı*|müşteri* .. isteği*|talebi* .. başka|farklı|ileri|yeni gün|güne|tarih*|adres*", "Müşteri talebi ile farklı güne alındı"),
        ]),
        trap(Delayed, &[
            ("gecik*|ertelen*|aksama*|rötar* - gümrük*", "Teslimat gecikti"),
            ("yanlış + şube*|yönlendir*|sevk*|gönderil*|aktar*|merkez*", "Yanlış şubeye sevk edildi"),
            ("mobil alan*|bölge*|mobil_dağıtım", "Mobil alan: sonra dağıtılacak"),
            ("grev|hava_şart*|doğal_afet|hava_koşul*|hava_muhalefeti|kar_yağışı|mücbir|tatil|kaza|olumsuz_hava|yoğunluk", "Olumsuz hava koşulları"),
            ("henüz + ulaşmadı|gelmedi|varmadı|çıkmadı", "Henüz ulaşmadı"),
            ("taşıma|operasyon*|nakliye|teknik + sorun*|aksaklık*|problem*", "Operasyonel aksaklık"),
        ]),
        weak(Hold, &[("bekliyor|bekleniyor|beklenmektedir", "Talimat bekleniyor")]),
        usual(Hold, &[("araştır*|bekletil*|durdurul*|askıda|beklemede|beklemeye_alındı|depolan*|muhafaza", "Gönderi akıbeti araştırılıyor")]),
        trap(HandedToAirline, &[("havayolu*|hava_yolu*|uçak_şirketi* + teslim|devredil*|verildi|alındı|kabul", "Havayoluna teslim edildi")]),
        trap(Handover, &[
            ("yerel|dağıtım_firma*|kargo_firma*|taşıyıcı*|teslimat_firma*|iş_ortağı*|partner*|kurye_firma*|dağıtım_şirket*|teslimat_ortağı*|kargo_şirket*|@carrier + teslim|devredil*|verildi|aktarıl*|alındı|alınmıştır|devret* - havayolu*|hazır|bekl*|edilecek|satıcı", "Yerel kargo firmasına teslim edildi"),
        ]),
        trap(Registered, &[
            ("sipariş*|siparişiniz alındı|verildi|onaylandı|alınmıştır - kargo*|teslim", "Sipariş alındı"),
            ("etiket|barkod|irsaliye|gönderi_kodu + oluştur*|basıl*|hazırlan*|üretil*", "Barkod oluşturuldu"),
            ("kayıt|kaydı|kayd edildi|oluştur*|yapıldı - geliş*|gümrük*|şikayet*", "Kayıt edildi"),
            ("bilgi*|veri*|elektronik* + alındı|iletil*|gönderil*|kayded*|girildi|ulaş* - gümrük*|sms|müşteri|eksik*|yok", "Gönderi bilgileri alındı"),
            ("@parcel + oluştur*|kayded*|hazırlan*|paketlen*|onaylan*|kaydı|hazırlık* - geliş*|dağıtım*|teslimat*|sevk", "Sipariş hazırlanıyor"),
            ("satıcı*|gönderici* + hazırl*|paketl*|bekl*|bildir*|oluştur*|kargoya_verecek", "Satıcı hazırlıyor"),
            ("kargoya|kuryeye|kargo_firmasına + verilecek|verilmedi|verilmesi|teslim_edilecek|bekl*|hazır", "Henüz kargoya verilmedi"),
            ("kurye* + alıma|almaya|alım", "Kurye alıma geliyor"),
            ("alım|toplama|kurye + talebi|planlan*|talep", "Alım talebi oluşturuldu"),
            ("bilgi*|veri* + alındı|iletil*|oluştur* + henüz + teslim_alınmadı|teslim_edilmedi|verilmedi|gelmedi|ulaşmadı", "Bilgiler alındı, kargo henüz verilmedi"),
            ("gönderici*|satıcı* + kayd*|oluştur*|barkod* + teslim_edilmedi|teslim_etmedi|verilmedi|vermedi|getirmedi", "Satıcı kayd oluşturdu, kargoya verilmedi"),
            ("gönderime|gönderilmeye|kargolanmaya|çıkışa hazır", "Gönderime hazır"),
        ]),
        trap(PickupFailed, &[
            ("toplama|alım|teslim_alma|adresten_alım + başarısız*|yapılamadı|alınamadı|edilemedi|iptal*", "Toplama başarısız"),
            ("gönderici*|satıcı* .. alamadı|alınamadı|teslim_alamadı", "Satıcıdan alınamadı"),
        ]),
        trap(Accepted, &[
            ("şubede|şubemizde|şubesinde|şubemize|merkezde|işyerinde|işyerimizde kabul_edil*|kabulü_yapıl* - alıcı*|gümrük*|aktarma|transfer*", "Şubemizde kabul edildi"),
            ("gönderici|satıcı|gönderen .. şubeye|kargoya|kuryeye teslim_etti|bıraktı|verdi|getirdi - henüz|iade", "Satıcı ürünü şubeye bıraktı"),
        ]),
        usual(Accepted, &[
            ("kabul|teslim_alındı|teslim_alınmıştır|kargoya_verildi|kargoya_verdi|kargoya_teslim_etti|alındı|teslim_aldı|kabulü|toplandı - bilgi*|sipariş|alınmaya|talep|yerel|merkez*|şube*|edilmedi", "Kabul edildi"),
            ("gönderici*|satıcı*|gönderen* + alındı|teslim_alındı|alınmıştır|toplandı - bilgi*", "Satıcıdan teslim alındı"),
            ("@parcel kabul|alındı", "Kargo alındı"),
        ]),
        usual(Consolidation, &[("birleştir*|konsolid*", "Paketler birleştiriliyor")]),
        usual(Departure, &[
            ("ayrıldı|çıktı|yola|çıkış|terk + ülke*|çin|yurt_dışı|menşe*|yurtdışı - dağıtım*|gümrük*|ulaş*|varış_ülke*_ulaş*", "Ülkeden çıktı"),
            ("uçak|uçuş + kalktı|havalandı|ayrıldı|hareket", "Uçak havalandı"),
            ("varış_ülkesine|hedef_ülkeye|türkiyeye|yurt_dışına + yola|yolda|sevk*|gönderil*", "Varış ülkesine sevk edildi"),
            ("ihraç", "İhraç edildi"),
            ("yurt_dışı*|yurtdışı*|yurt_dışına|ülkeden|ülkesinden + çık*|gönderil* - gümrük*|dağıt*", "Ülkeden çıktı"),
        ]),
        trap(ArrivalCountry, &[
            ("yurtdışı|yurt_dışı + geliş kaydı|kayd*", "Yurtdışı geliş kaydı yapıldı"),
            ("varış|hedef|alıcı ülke* .. teslim_alındı|kabul_edildi|ulaştı|vardı|indi|geldi|iniş - gümrük*|ayrıldı|çıktı", "Hedef ülkede teslim alındı"),
            ("ülke*|türkiye* .. ulaştı|geldi|indi|vardı .. gümrük* .. bekl*", "Türkiyeye geldi, gümrük işlemi bekliyor"),
        ]),
        usual(ArrivalCountry, &[("uçak|uçağı|uçuş iniş|indi", "Uçak iniş yaptı"), ("ulaştı|vardı|geldi|giriş|varış|ulaşmıştır|indi + ülke*|türkiye*|yurda|yurt_içi - ayrıldı|merkez*|çıktı|gümrük*", "Varış ülkesine ulaştı"), ("ithal edildi", "İthal edildi")]),
        trap(Transit, &[
            ("geliş kaydı|kayd*", "Geliş kaydı yapıldı"),
            ("torba*|torbası|zimmet* alındı|edildi|sevk*|eklen*|çıkar*|geliş* - kurye*|dağıtıcı*", "Torbası sevk edildi"),
            ("ulaştı|vardı|geldi|teslim_edildi|ayrıldı|çıktı|alındı|sevk*|gönderil*|giriş|çıkış|işlendi|aktarıl*|ulaşmıştır|varış|kabul|yola|edildi + @hub - alıcı*|dağıtıma|gümrük*|havayolu*|iade*|gönderici*|edilemedi|hazır|bekl*|kuryeye|satıcı*", "Transfer merkezine ulaştı"),
            ("kurye .. depoya|şubeye|merkeze|merkezine teslim_etti|bıraktı|getirdi|teslim_etmiştir - alıcı*|edemedi", "Kurye kargoyu merkeze getirdi"),
            ("uçak|uçağın|uçuş|kalkış|kalkışı .. bekliyor|bekleniyor|bekleme*", "Uçuş bekleniyor"),
            ("teslimata|dağıtıma|teslime hazır", "Dağıtıma hazır"),
        ]),
        usual(Transit, &[
            ("yolda|gidiyor|ilerliyor|transfer*|taşıma|taşın*|sevk*|nakil|transit|aktarma*|yolculuk|hareket|ulaştı|vardı|ayrıldı|geldi|gönderildi|çıktı|yola|varış|çıkış|torba*|çuval*|ayrıştır*|işlen*|tasnif*|tarandı|okutul*|işleme", "Transfer sürecinde"),
            ("çıkışı yapıl*", "Şube çıkışı yapıldı"),
            ("doğru|halinde|hareket hareket|yol*|ilerl*|ediyor|etti|halinde", "Varış şehrine doğru ilerliyor"),
            ("uçak|uçuş|havalimanı|yüklen*|indirildi|konteyner|araç*|indirme|yükleme|şubede|şubesinde|merkezde|merkezinde|depoda", "Araca yüklendi"),
            ("teslim*|dağıtım* + hazırl*", "Dağıtım için hazırlanıyor"),
        ]),
        trap(NotFound, &[("bilgi*|kayıt*|gönderi|veri|takip* + bulunamadı|bulunmamaktadır|yok|bulunmuyor|mevcut_değil", "Kayıt bulunamadı")]),
        trap(InvalidNumber, &[("takip numarası + geçersiz|hatalı|yanlış", "Takip numarası geçersiz")]),
        weak(Exception, &[("sorun|sorunlu|problem|problemli|istisna|aksilik", "Sorun")]),
        trap(Departure, &[
            ("yurt_dışına|yurtdışına çıkış|çıktı|gönderildi|sevk*", "Yurt dışına gönderildi"),
        ]),
        trap(ArrivalCountry, &[
            ("varış + havalimanı*|havaalanı*|limanı* + ulaştı|vardı|indi|geldi|ulaşmıştır - gümrük*|ayrıldı|çıktı", "Uçak varış havalimanına indi"),
        ]),
        trap(Accepted, &[("kargoya teslim edildi|edilmiştir - bekl*|henüz", "Kargoya teslim edildi"), ("gönderici|satıcı|gönderen @parcel? teslim_etti|kargoyu_teslim_etti|teslim_etmiştir", "Gönderici kargoyu teslim etti"), ("sipariş*|gönderi*|kargo*|paket* + kargoya_verildi|kargoya_verilmiş* - bekl*|henüz", "Siparişiniz kargoya verildi")]),
        usual(Registered, &[
            ("işlem görmemiş|görmedi|yapılmadı|yapılmamış", "Henüz işlem yapılmadı"),
        ]),
    ],
}];
