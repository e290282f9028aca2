//! Polish: InPost, Poczta Polska, DPD, DHL, GLS, UPS, FedEx, Orlen Paczka, Cainiao.

use super::pattern::Lists;
use super::sheet::{Sheet, trap, usual, weak};
use crate::basis::Basis;
use crate::term::Stage::*;

#[rustfmt::skip] // one list a line
const LISTS: Lists = &[
    ("carrier", super::carrier::LAST_MILE),
    ("recipient", "odbiorca|odbiorcy|odbiorcę|odbiorcą|adresat|adresata|adresatem|adresatowi|klient|klienta|klientowi|kupujący"),
    ("sender", "nadawca|nadawcy|nadawcę|nadawcą|sprzedawca|sprzedawcy|sprzedawcę|zleceniodawca|zleceniodawcy|sprzedający"),
    ("parcel", "przesyłka|przesyłki|przesyłkę|paczka|paczki|paczkę|pakiet|zamówienie|list|towar|towaru|zlecenie"),
    ("customs", "celny|celna|celnej|celnego|celne|celnym|celnych|cło|cła|cle|celników|odprawa|odprawy|odprawie|odprawę|celnicy|celno|oclenie"),
    ("point", "paczkoma*|punkt|punkcie|punktu|placówce|placówka|placówki|urzędzie|automacie|automatu|pop|skrytce|parcelshop|kiosku|sklepie|pickup|maszynie|appkomat|automat_paczkowy|automacie_paczkowym|poczcie|paczkopunkcie|paczkopunkt"),
    ("plan", "jeśli|gdy|kiedy|po_odebraniu|oceń|wybierz|gratis|sms|powiadomieni*|wiadomoś*|zaplanowan*|planowan*|jutro|zostanie|będzie"),
    ("hub", "sortowni|sortownia|sortownię|oddział|oddziale|oddziału|centrum|hub|hubie|magazyn|magazynie|magazynu|terminal*|lotnisko|lotnisku|placówki|urząd|urzędu|wer|filia|filii|węzeł|węźle|bazie|baza|lokalizacji|jednostce|węzła|centrali|doręczeń"),
];

/// Words that void `doręczono`.
const DOUBT: &[&str] = &[
    "nie|zostanie|będzie|próba|próby|nieudan*|nieskuteczn*|niemożliw*|brak|planowan*|przewidywan*|szacowan*|jutro|dziś|dzisiaj|wkrótce|kiedy|gdy|jeszcze|oczekuje|do_doręczenia|awizo*|awiz*|ma_zostać|zanim|przed",
    "nadawc*|sprzedawc*|zwrot*|zwróc*|odmow*|odmów*|zagin*|uszkodz*|błęd*|linii_lotnicz*|przewoźnik*|sortown*|kraju|celn*|danych|dane|informacj*|anulow*|kurierowi|lotnisk*",
];

#[rustfmt::skip] // one row a line
pub(super) const SHEETS: &[Sheet] = &[Sheet {
    language: "pl",
    basis: Basis::several("tracking pages of InPost, Poczta Polska, DPD, DHL, FedEx and Cainiao in Polish", "2026-11"),
    common: "w|z|na|do|od|przez|się|jest|została|został|zostało|zostanie|nie|i|o|po|za|twoja|twoją|dla|ze|u|przy|przesyłka|paczka|oraz|pod|już|jej|że",
    lists: LISTS,
    doubt: DOUBT,
    groups: &[
        trap(Correction, &[
            ("poprzedni*|ostatni*|wcześniejsz* + status|zdarzeni*|wpis|komunikat|informacj* + błęd*|korekt*|skorygowan*|anulow*|zignor*|cofnięt*|nieprawidłow*", "Poprzedni status był błędny"),
            ("korekta|cofnięcie|wycofanie|sprostowanie + status*|zdarzeni*|doręczeni*|skan*", "Korekta statusu"),
            ("omyłkow*|pomyłkow*", "Omyłkowy skan"),
        ]),
        trap(Returned, &[
            ("doręcz*|zwrócon*|oddan*|wydan*|dostarczon*|odebran* .. do_nadawcy|nadawcy|sprzedawcy|nadawcę|zleceniodawcy - zostanie|będzie|od_nadawcy|odbiorcy|w_drodze|przekazan*|wydanie_do|kurier", "Doręczono do nadawcy"),
            ("zwrot + doręcz*|zakończon*|dostarczon*|zrealizowan*|odebran*", "Zwrot zakończony"),
            ("^ zwrócono|zwrócona|zwrot_zakończony $", "Zwrócono"),
        ]),
        trap(Returning, &[
            ("zwrot*|zwraca*|zwróc*|odesłan*|powrot*|zawrócon*|odsyłan* - cło|cła|celn*|odprawy|zwrotne_potwierdzenie|zwrotnego", "Zwrot przesyłki"),
            ("powrocie|powrót|wraca|zwrócona|zwrot*|w_drodze|odesłan*|do + nadawcy|sprzedawcy|zleceniodawcy - od_nadawcy", "W drodze do nadawcy"),
        ]),
        trap(Refused, &[("zwrot*|zwróc* + odmow*|odmów* + przyjęci*|odbior*|@recipient", "Zwrot: odmowa przyjęcia przez adresata"), ("odmow*|odmów*|odrzuc* - celn*|odprawy|import*|eksport*|cło|cła", "Odmowa przyjęcia"), ("nie_przyj* + @recipient", "Adresat nie przyjął paczki")]),
        trap(Unclaimed, &[
            ("czas|termin|okres .. oczekiwania|odbioru|odbiór|przechowywania .. skończył|upłynął|minął|zakończył|przekroczon*", "Termin odbioru minął"),
            ("niedoręczaln*", "Urząd przesyłek niedoręczalnych"),
            ("nie_odebran*|nieodebran*|nie_podjęt*|niepodjęt*|nie_został*_odebran*|nie_podj* - od_nadawcy|kurier", "Paczka nieodebrana"),
            ("termin|czas|okres + odbioru|przechowywania|składowania|awizacji + minął|upłynął|przekroczon*|mija|zakończył", "Minął termin odbioru"),
        ]),
        trap(Lost, &[("zagin*|zagub*|utracon*|skradzion*|kradzież|utrata|nie_odnalezion*|nie_została_odnalezion*|nie_można_odnaleźć", "Przesyłka zaginęła")]),
        trap(Damaged, &[("uszkodz*|zniszczona_w_transporcie|uszkodzenie - bez", "Paczka uszkodzona")]),
        trap(Destroyed, &[("zniszczon*|zutylizowan*|utylizacj*|zniszczenie", "Przesyłka zniszczona")]),
        trap(Cancelled, &[("anulow*|odwołan*|rezygnacj* - status|zdarzeni*|lot|odbiór", "Zamówienie anulowano")]),
        trap(CustomsRejected, &[
            ("@customs|import*|eksport*|celnik* + odmow*|odmów*|odrzuc*|zatrzymana_na_stałe|konfiskat*|skonfiskowan*|zakaz*|zajęt*|niedozwolon*|zabronion*", "Zajęta przez urząd celny"),
            ("konfiskat*|skonfiskowan*|zarekwirowan*|towar_zakazany|zabronion*_zawartość", "Konfiskata"),
        ]),
        trap(PaymentDue, &[
            ("cło|cła|vat|opłat*|należności|podatk*|podatek|celne|celnych|celna + opłac*|zapłat*|zapłac*|oczekuj*|wymagan*|uiszcz*|płatnoś*|koniecz*|do_zapłaty|uregul* - opłacono|opłacone|zapłacono|uregulowano|został*_opłacon*|niewystarcz*|odpraw*", "Należy zapłacić cło: cło do zapłaty"),
            ("płatność|płatności|zapłata|zapłaty|dopłata|dopłaty + oczekuj*|wymagan*|brak|konieczn* - otrzyman*|potwierdz*", "Oczekuje na zapłatę: wymagana zapłata"),
            ("oczekiw*|oczekuj* + opłat*|opłac*", "Oczekiwanie na opłacenie"),
        ]),
        trap(CustomsHold, &[
            ("@customs + zatrzym*|wstrzym*|opóźni*|problem*|zawieszon*|oczekuj*_na|blokad* - zwolnion*|zakończ*", "Zatrzymana przez urząd celny"),
            ("@customs|import* + dokument*|faktur*|dan*|informacj*|zgłoszeni* + brak*|wymag*|oczek*|niekompletn*|potrzebn*|uzupeł*|dostarcz* - przekazano_dane", "Urząd celny wymaga faktury"),
        ]),
        trap(CustomsCleared, &[
            ("@customs|import* + zakończ*|zwolnion*|zwolnien*|ukończ*|pomyśln*|dopuszcz*|opuści*|przeszł*|odprawion*|zrealizowan*|pozytywn* - nie|eksport*|wywoz*|oczekuj*|rozpoczęt*|przekazan*|trakcie|w_kraju_nadania|skierowan*", "Odprawa celna zakończona"),
            ("oclon*|odprawion* - nie|oczekuj*", "Przesyłka oclona"),
            ("zwrot*|zwróc* z|przez|od cła|urz*|odprawy|celn* - nadawc*", "Zwrot z cła"),
        ]),
        trap(CustomsExport, &[("eksport*|wywoz*|nadania|wywóz + celn*|odpraw*|zwolnion*|cła|cło - import*", "Odprawa celna eksportowa")]),
        usual(CustomsIn, &[
            ("@customs", "W urzędzie celnym"),
            ("@customs + przekazan*|przedstawion*|rozpoczęt*|trakcie|kontrol*|w_toku|przyjęt*|oczek*|zgłoszon*|skierowan*|weryfikacj*|trwa|proces*|dotarł*|przybył*|start*", "Przekazana do odprawy celnej"),
            ("kontrola|kontroli + celn*|bezpieczeństwa|graniczn*", "Kontrola bezpieczeństwa"),
            ("kwarantann*|inspekcj*", "Kwarantanna"),
        ]),
        trap(AddressIssue, &[
            ("adres*|numer_domu|kod_pocztowy|numer_mieszkania|dane_adresowe|telefon* + błęd*|niepełn*|niekompletn*|nieprawidłow*|nieznan*|brak*|niedokładn*|nie_istnieje|niewłaściw*|zły|niepoprawn*|weryfik*|problem - celn*|zmian*|adresata|brak_odbiorcy|brak_adresata|brak_klienta|brak_nikogo|nieobecn*|pod_adresem", "Błędny adres"),
            ("@recipient + nieznan*|przeprowadz*|wyprowadz*|nie_mieszka|zmarł|nie_znany", "Adresat nieznany"),
        ]),
        trap(AttemptFailed, &[
            ("nie|niemożliw*|nieudan*|nieskuteczn*|brak|niepowodzenie + doręcz*|dostarcz*|wydan*|dostaw*|doręczenie - jeszcze|odpraw*|danych|termin*|planow*|odebran*", "Nie udało się doręczyć"),
            ("próba|próby|próbę|próbie|prób + doręcz*|dostarcz*|nieudan*|dostaw*|nieskuteczn*|kolejn*|kontakt*", "Pierwsza próba dostawy"),
            ("@recipient|nikogo + nieobecn*|nie_zastan*|brak|niedostępn*|nie_było|nie_odpowiada|nieobecność|domu", "Nieobecność adresata"),
            ("nieobecn*|nie_zastano", "Klient nieobecny"),
            ("awizo*|awizowan*|awizo - odbiór_w|placówce|punkcie|odebra*|do_odbioru", "Awizo"),
            ("nie odbiera telefon*", "Odbiorca nie odbiera telefonu"),
            ("firma|sklep|biuro|siedziba|punkt + zamknięt*|nieczynn*", "Firma zamknięta"),
            ("brak dostęp*|możliwości|gotówki|pieniędzy", "Brak dostępu do posesji"),
            ("kolejn*|ponown*|następn* + dostaw*|doręcz*|prób*", "Kolejna dostawa jutro"),
        ]),
        trap(OutForDelivery, &[
            ("wydan*|przekazan*|załadowan*|pobran*|odebran* + do_doręczenia|doręczeni*|doręcze*|kurierowi|doręczycielowi|listonoszowi|samochód|samochodu|auta|pojazd*|kuriera|dostawy - nadawc*|odmow*|punkt*|oddział|zwrot|sprzedawc*|lokaln*|próba|od|odebrana_przez|odebrano_przez|odebrał*", "Przekazano kurierowi"),
            ("w doręczeniu|dostawie|doręczaniu - wyjątek|problem|opóźni*|nieprawidłow*|utrudn*|zakłóc*|pogod*", "W doręczeniu"),
            ("kurier|listonosz|doręczyciel|kierowca + drodze|wyruszył|jedzie|wiezie|dostarczy|doręczy|odebrał_z|dziś|dzisiaj|ma - nie|nieudan*|próba|nadawc*|sprzedawc*", "Kurier jest w drodze"),
            ("drodze|trasie + do_odbiorcy|doręcze*|do_adresata|do_klienta|do_ciebie|z_kurierem|dostaw*", "W trasie z kurierem"),
            ("zostanie|będzie + dziś|dzisiaj + doręcz*|dostarcz*", "Zostanie dziś doręczona"),
            ("dostawa|doręczenie|dostarczymy|doręczymy + dziś|dzisiaj - nie*|opóźn*|próba|przełoż*|termin|gratis|zamów", "Dostarczymy dziś"),
            ("trakcie|podczas doręcz*|dostawy|doręczania|doręczenia", "W trakcie doręczania"),
            ("wydano do doręczenia|doręczeń", "Wydano do doręczeń"),
            ("na pojeździe|samochodzie|aucie doręcz*|dostaw*|kurier*", "Na pojeździe doręczającym"),
            ("rozpocz* doręcz*|dostarcz*|trasę - nie", "Kurier rozpoczął doręczanie"),
            ("jedzie|wieziemy|wiezie + ciebie|odbiorcy|adresata - nadawc*", "Paczka jedzie do ciebie"),
        ]),
        trap(PickupReady, &[
            ("gotow*|czeka|oczekuj*|dostępn*|możesz|można + odbior*|odebra*|odbiór - zostanie|będzie|nadawc*|sprzedawc*|kurier*|jutro|nie_odebran*|zlecon*", "Gotowa do odbioru"),
            ("umieszczon*|dostarczon*|doręczon*|dotarł*|przyjęt*|czeka|dostępn*|złożon*|awiz*|oczekuj*|pozostawion*|pozostawieni*|umieszczeni* + @point - nadan*|zostanie|nadawc*|przez_odbiorc*|odebran*|w_drodze|nie|sortown*|przekierowan*|celn*|wysłan*|opuści*|nadawcz*", "Umieszczona w paczkomacie"),
            ("przypomnienie|przypominamy + oczekując*|czekając*|czeka|paczk*|przesyłk*", "Przypominamy o czekającej przesyłce"),
            ("przypomnienie|ostatni_dzień + odbi*|odbior*|paczk*", "Przypomnienie o odbiorze"),
            ("awiz* + placówce|punkcie|odbioru|urzędzie|odebra*", "Awizowano w placówce"),
            ("tymczasow*|zastępcz* + @point|automat*|paczkoma*|punk*", "Czeka w punkcie zastępczym"),
        ]),
        trap(Delivered, &[
            ("odebran* - nadawc*|od_sprzedawc*|sprzedawc*|kurier*|zostanie|przez_dhl|nie|do_doręcz*|gotow*|od|przez_dpd|zwrot|przez_firmę|przez_przewoźnik*|przez_ups|magazyn*|logist*|@plan", "Paczka odebrana"),
            ("doręczon*|dostarczon*|zostawion*|pozostawion*|przekazan* + sąsiad*|skrzynk*|recepcj*|ochron*|domownik*|portier*|drzwi*|osobie_uprawnionej|rodzin* - nie|zostanie|próba|będzie", "Doręczono do skrzynki"),
            ("doręczon*|dostarczon*|wydan* do|dla|klientowi|adresatowi|odbiorcy adresata|odbiorcy|klienta|rąk|$ - nie|zostanie|będzie|próba|drodze|przekazan*|wydano_do", "Wydano: dostarczono do klienta"),
            ("kurier|listonosz|doręczyciel + doręczył*|dostarczył*|wręczył*|przekazał* - nie|spróbuje|nadawc*", "Listonosz wręczył list"),
            ("doręczeni*|wydani* @parcel? w placów*|urzę*|punkcie|oddziale - do|nie|wymiany|niemoż*|nieud*|nadawc*|@plan", "Doręczenie w placówce"),
            ("trafił*|dotarł* do @recipient|rąk - nie", "Trafiła do odbiorcy"),
            ("^ doręczenie $", "Doręczenie"),
            ("wydan*|wydani* uprawnion*|osobie_uprawnionej|pełnomocnik*|adresatowi", "Wydanie uprawnionemu"),
            ("wydan* adresat*|odbiorc*|klient*|do_rąk - nadawc*|kurier*|nie|zostanie", "Wydano klientowi"),
        ]),
        usual(Delivered, &[
            ("doręczon*|dostarczon*|doręczenie_skuteczne|doręczono", "Przesyłkę doręczono"),
            ("doręczeni*|dostaw* + zakończon*|zrealizowan*|pomyśln*|skuteczn*|potwierdz*", "Dostawa zrealizowana"),
            ("podpisan* przez", "Podpisane przez Nowak"),
            ("@recipient odebrał*|otrzymał* - @plan", "Klient odebrał paczkę"),
            ("umieszczon*|doręczon*|włożon*|pozostawion* + skrzync*|skrzynce_oddawczej|skrzynce_pocztowej - awizo|zawiadomienie|nadawcz*|nie", "Włożona do skrzynce pocztowej"),
        ]),
        trap(Info, &[
            ("powiadomieni*|zawiadomieni*|przypomnieni* sms|email|e_mail|mailowe o", "Powiadomienie SMS o oczekiwaniu przesyłki"),
            ("wysłan*|wysłano przypomnieni*", "Wysłano przypomnienie"),
            ("sms|e_mail|email|powiadomieni*|wiadomoś*|zawiadomien* + wysłan*|wysłano|nieudan*|przekazan*", "Wysłano SMS"),
            ("@recipient + powiadomion*|poinformowan*|zawiadomion*", "Adresat powiadomiony"),
            ("zostanie|będzie|planowan*|przewidywan*|szacowan* + doręcz*|dostarcz*|dostaw* - dotarł*|sortown*|opóźni*|dziś|dzisiaj|próba|przekazan*|w_drodze|przyjęt*|zwrócon*|przełożon*|ponown*|kolejn*|nadawc*", "Zostanie doręczona jutro"),
            ("dostarczymy|doręczymy - dziś|dzisiaj|opóźn*", "Dostarczymy jutro"),
            ("termin|data planowan*|przewidywan*|dostawy - zmian*|opóźni*|przełożon*", "Data dostawy: poniedziałek"),
            ("potwierdzenie|podpis|zdjęcie + doręczenia|dostawy|dostępn*", "Potwierdzenie doręczenia dostępne"),
            ("reklamacj* + zgłoszon*|przyjęt*|rozpatrz*", "Reklamacja przyjęta"),
            ("zważon*|zmierzon*|przepakowan*|nowa_etykieta", "Paczka zważona"),
        ]),
        trap(Redirected, &[
            ("przekierowan*|przeadresowan*|dosłan*|dosłanie|przekierowanie - nadawc*", "Przekierowana do innego punktu"),
            ("zmian*|zmieni*|nowy|inny|inne|innym + adres*|termin*|punkt*|dat* - błęd*", "Zmiana adresu"),
            ("życzenie|prośbę|żądanie + @recipient", "Na prośbę odbiorcy przełożono dostawę"),
            ("przełożon*|umówion*", "Doręczenie umówione"),
        ]),
        trap(Delayed, &[
            ("opóźni*|wydłuż*|opóźnien* - celn*|odpraw*|cło", "Przesyłka opóźniona"),
            ("błęd* sortowan*|posortowan*|skierowan*|przesłan*", "Błędnie posortowana"),
            ("źle skierowan*|posortowan*|rozsortowan*", "Źle skierowana"),
            ("pogod* + warunk*|zł*|trudn*|powodu|niekorzystn*", "Trudne warunki pogodowe"),
            ("strajk|siła_wyższa|wypadek|śnieg|warunki_atmosferyczne|awari*", "Strajk"),
            ("problem*|zakłóceni*|utrudnieni* + transpor*|technicz*|operacyjn*|dostaw*", "Problem w transporcie"),
            ("jeszcze nie + dotarł*|przybył*|wyruszył*", "Jeszcze nie dotarła"),
        ]),
        usual(Hold, &[
            ("wstrzym*|zatrzyman*|przechowywan*|zawieszon*|magazynowan*|zmagazynowan*", "Doręczenie wstrzymane"),
            ("oczekuj*|oczekiw* + dyspozycj*|instrukcj*|decyzj*", "Oczekuje na dyspozycję"),
        ]),
        trap(HandedToAirline, &[("linii_lotniczej|liniom_lotniczym|linie_lotnicze|przewoźnik*_lotnicz*|przewoźnikowi_lotniczemu + przekazan*|dostarczon*|otrzyman*|doręczon*", "Przekazano liniom lotniczym")]),
        trap(Handover, &[
            ("przyjęt*|odebran*|przejęt* .. partner*|lokaln* - nadawc*", "Przyjęta przez partnera doręczającego"),
            ("przekazan*|wydan*|oddan*|otrzyman*|dostarczon*|doręczon* + lokaln*|partner*|przewoźnik*|firmie_kurierskiej|operator*|podwykonawc*|firmę_kurierską|firmy_kurierskiej|poczcie_docelowej|@carrier - lotnicz*|nadawc*|dane", "Przekazano lokalnemu przewoźnikowi"),
        ]),
        trap(Registered, &[
            ("etykiet*|list_przewozowy|listu_przewozowego + utworzon*|wydrukowan*|wygenerowan*|wystawion*|stworzon*|nadan*", "Utworzono etykietę"),
            ("dane|danych|informacj*|awizacj*|elektroniczn* + otrzyman*|przekazan*|przesłan*|zarejestrowan*|odebran*|elektroniczn*|przyjęt*|wprowadzon*|o_przesyłce - celn*|brak*|doręcz*", "Otrzymano dane przesyłki"),
            ("@parcel + utworzon*|zarejestrowan*|przygotowan*|przygotowyw*|spakowan*|potwierdzon*|przygotow*|zaawizowan*", "Paczka zarejestrowana"),
            ("przygotow*|pakuj*|szykuj* + @sender|wysyłk*|paczk*|zamówieni*|nadani* - doręcz*", "Sprzedawca przygotowuje paczkę"),
            ("oczekuj*|oczekiw*|jeszcze|nie|wkrótce|będzie + nadan*|nadani*|od_nadawcy|przekazan*_przez|odebran*_od|wysłan*|przyjęt*_od - doręcz*|celn*|zwrot*|do_nadawcy", "Oczekuje na nadanie"),
            ("odbiór|podjazd|zlecenie + zlecon*|zaplanowan*|zamówion*|przyjęt*|umówion* - gotow*|nie|klient*", "Odbiór zlecono kurierowi"),
            ("gotowa|gotowe|gotowy do nadania|wysyłki|wysłania", "Gotowa do wysyłki"),
            ("zarejestrowan* w systemie", "Zarejestrowana w systemie"),
            ("czekamy|czeka + przez_nadawcę|od_nadawcy|na_paczkę|na_przesyłkę|przez_sprzedawcę", "Czekamy na przekazanie przez nadawcę"),
            ("nadana elektronicznie|wirtualnie", "Nadana elektronicznie"),
        ]),
        trap(PickupFailed, &[
            ("odbioru|odbiór od_nadawcy|nadawcy|od_sprzedawcy + nieudan*|nie*|niepowodz*", "Próba odbioru od nadawcy nieudana"),
            ("nie odebr*|pobr* .. od_nadawcy|nadawcy|sprzedawcy", "Kurier nie odebrał od nadawcy"),
            ("@parcel|przesyłka|paczka nie_gotowa|niegotowa|nieprzygotowana|nie_przygotowana", "Paczka nieprzygotowana"),
            ("odbiór|odbioru + nieudan*|nie_powiódł|niemożliw*|niezrealizowan*|próba - klient*|termin*|odbiorc*", "Odbiór nieudany")]),
        usual(Accepted, &[
            ("nadan*|nadani*|przyjęt*|przyjęci*|przejęt*|podjęt* - oczekuj*|oddziale|sortown*|nie|elektroniczn*", "Nadana w placówce"),
            ("odebran*|przyjęt*|otrzyman*|pobran* + od_nadawcy|nadawcy|od_klienta|z_firmy|ze_sklepu|kuriera|od_sprzedawcy|przez_kuriera|przewoźnik*|sprzedawcy|firmę|dhl|dpd|logistyczn* - lokaln*|dane|do_nadawcy", "Odebrana od nadawcy"),
            ("nadana|nadano + paczkomacie|punkcie|placówce|oddziale", "Nadana w punkcie"),
            ("przyjęci*|nadani*|odbiór + placów*|punk*|urzęd*|nadawc*|paczkomac* - odbiorc*|doręcz*|celn*|gotow*", "Przyjęcie od nadawcy w punkcie"),
        ]),
        usual(Consolidation, &[("konsolidacj*|konsolidowan*|łączenie_paczek", "Konsolidacja paczek")]),
        usual(Departure, &[
            ("opuści*|wysłan*|wyjechał*|wyleciał*|wyszł*|odlot|odleci*|wylot + kraj*|chin*|kraju_nadania|kraj_nadania|nadania|granic*", "Opuściła Chiny"),
            ("samolot|lot|samolotu + wystartował|odleciał|wylot|odlot", "Samolot wystartował"),
            ("drodze|wysłan*|przesłan* + do_kraju|kraju_przeznaczenia|polski|zagranic*", "W drodze do kraju przeznaczenia"),
            ("wyeksportowan*|wylot", "Wylot"),
        ]),
        usual(ArrivalCountry, &[
            ("przybył*|dotarł*|nadeszł*|przyleciał*|przyjęt*|przyjęci*|wpłynęł*|przybyci*|przylot|przylec*|lądow* + kraj*|polsk*|docelow*_kraj*|przeznaczenia|docelowego - opuści*|sortown*|oddział*", "Dotarła do Polski"),
            ("zaimportowan*|nadejście_z_zagranicy|nadeszła_z_zagranicy", "Zaimportowana"),
            ("nadejści*|przybyci*|przyjazd|dotarci* + kraj*|polsk*|przeznaczeni*|zagranic*", "Przybycie do Polski"),
        ]),
        trap(Transit, &[
            ("urzędzie|urząd|urzędu|urzędem wymiany - celn*", "Odebranie w urzędzie wymiany"),
            ("przyję*|wysła*|nadejści* z ładun*", "Przyjęcie z ładunkiem"),
            ("rejestracj* w urzędzie|placówce|oddziale|sortowni", "Rejestracja w urzędzie"),
            ("przybył*|dotarł*|dostarczon*|przyjęt*|opuści*|przekazan*|wysłan*|nadeszł*|przesłan*|trafił*|jest .. @hub - odbior*|nie|lotnicz*|doręczenia|celn*|zwrot*|kurierowi|od_nadawcy|odebra*|awiz*|gotow*", "Przyjęta w oddziale"),
            ("będzie|zostanie + jutro|wkrótce + odbioru|gotow*|dostępn*", "Będzie gotowa do odbioru jutro"),
            ("dotarł*|przybył*|nadeszł*|wpłynęł*|przyjęci*|nadejści* .. doręczając*|docelow*|oddawcz* placówk*|urzęd*|oddział*|jednost* - odbior*|awiz*|gotow*", "Wpłynęła do oddawczej placówki"),
        ]),
        usual(Transit, &[
            ("trasie|drodze|transpor*|przewoz*|tranzyt*|tranzycie|przekazan*_dalej|przemieszcz*|wysłan*", "W transporcie"),
            ("przybył*|dotarł*|wyjechał*|opuści*|nadeszł*|wyruszył*|wyekspediowan*|odjazd|przyjazd|wyjazd|przyjści*|wyjści*", "Wyruszyła z Łodzi"),
            ("sortowan*|posortowan*|przetwarzan*|przetworzon*|zeskanowan*|skan*|rozładunek|załadunek|rozładowan*|załadowan*|przeładunek", "Posortowana"),
            ("lotu|samolot*|lotnisk*|statek|kontener*|ciężarówk*", "Na lotnisku"),
            ("@hub", "W sortowni"),
        ]),
        trap(NotFound, &[("numer* + nie_istnieje|nie_znaleziono|nieznany", "Numer nie istnieje"), ("brak|nie_ma|nie_znaleziono|nie + informacj*|danych|śledzeni*|wyników|przesyłki|znalezion*|numeru - celn*|doręcz*|odebran*|adres*", "Brak danych śledzenia")]),
        trap(InvalidNumber, &[("nieprawidłow*|błędn*|niepoprawn* numer", "Nieprawidłowy numer")]),
        weak(Transit, &[("w innym kraju", "W innym kraju")]),
        weak(Exception, &[("problem|wyjątek|nieprawidłowość|niezgodność", "Niezgodność")]),
        trap(Accepted, &[
            ("mamy|otrzymaliśmy|przejęliśmy|odebraliśmy + paczk*|przesyłk*", "Otrzymaliśmy przesyłkę"),
            ("odebran*|odebrał*|pobran* .. kurier*|od_nadawcy|nadawcz* - odbiorc*|adresat*|klient*|doręcz*|do_dostarcz*|nie", "Kurier pobrał z punktu: odebrała kurierka"),
            ("kurier* + odebrał*|pobrał*|zabrał* - odbiorc*|adresat*|klient*|doręcz*|nie", "Nasz kurier zabrał przesyłkę"),
        ]),
        usual(Exception, &[
            ("wyjątek|nieprawidłowość|zdarzenie + doręcz*|dostaw*|przesył*", "Nieprawidłowość w dostawie"),
        ]),
        trap(ArrivalCountry, &[
            ("przyby*|dotar*|wylądow*|przyję* .. lotnisk* .. docelow*|przeznaczenia - celn*|opuś*|wysłan*|wylot*", "Samolot wylądował na lotnisku docelowym"),
        ]),
        trap(Unclaimed, &[("minął|upłynął|skończył_się|przekroczono .. czas|termin|okres .. odbiór|odbioru|przechowywania", "Minął termin odbioru")]),
    ],
}];
