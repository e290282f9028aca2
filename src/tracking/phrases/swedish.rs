//! Swedish: PostNord, DB Schenker, DHL, Budbee, Instabox, Early Bird, Bring.

use super::pattern::Lists;
use super::sheet::{Sheet, trap, usual, weak};
use crate::basis::Basis;
use crate::term::Stage::*;

#[rustfmt::skip] // one list a line
const LISTS: Lists = &[
    ("carrier", super::carrier::LAST_MILE),
    ("recipient", "mottagaren|mottagare|kunden|kund|adressaten|köparen"),
    ("sender", "avsändaren|avsändare|säljaren|butiken|avsändarens|avlämnaren"),
    ("parcel", "paketet|paket|försändelsen|försändelse|sändningen|sändning|kollit|kolli|brevet|försändelsens|beställningen|beställning|varan|ditt_paket|order|ordern"),
    ("customs", "tullen|tull|tullklarering|förtullning|tullklarerad|tullbehandling|tullverket|tullhantering|förtullad|förtullas|tullkontroll|importklarering|tulldeklaration|tullklarerat"),
    ("point", "ombud|ombudet|serviceställe|servicestället|utlämningsställe|utlämningsstället|paketbox|paketboxen|paketskåp|paketautomat|postombud|serviceombud|paketombud|skåp|box|boxen|serviceställetet|instabox|utlämning|terminal_för_avhämtning|pickup_point|utlämningsplats"),
    ("hub", "terminal|terminalen|sorteringsterminal|depå|depån|hubb|lager|lagret|flygplats|flygplatsen|utdelningskontor|utdelningskontoret|distributionsterminal|kontor|sorteringscentral|utrikesterminal|lokalkontor|terminaler|postkontor|utväxlingskontor|distributionscentral|sortering|regionterminalen|godsterminalen"),
];

/// Words that void `levererad`.
const DOUBT: &[&str] = &[
    "inte|ej|kommer|ska|skall|kunde|kan|försök*|misslyck*|beräkna*|planera*|förvänta*|imorgon|idag|snart|när|innan|ännu|ingen|inget|måste|väntar|vill|önskar|begär*|önskemål|om|val|valt|valfri*|skulle|borde",
    "avsändar*|säljaren|retur*|tillbaka|vägra*|förlorad|skadad|fel|felaktig*|flygbolag*|transportör|terminal*|tullen|land|depå|information|avi|avbruten|avbokad|makulerad|avisering",
];

#[rustfmt::skip] // one row a line
pub(super) const SHEETS: &[Sheet] = &[Sheet {
    language: "sv",
    basis: Basis::several("tracking pages of PostNord, DHL, Schenker and Cainiao in Swedish", "2026-11"),
    common: "är|har|till|på|av|för|med|och|den|det|ett|en|inte|från|vid|hos|din|ditt|vi|du|kommer|att|under|i|som|blivit|om|ut|hämtas",
    lists: LISTS,
    doubt: DOUBT,
    groups: &[
        trap(Correction, &[
            ("föregående|tidigare|senaste + status|händelse|registrering|skanning + felaktig*|fel|korriger*|rättad|annuller*|återkall*|ignorera|bortse", "Föregående status var felaktig"),
            ("korrigering|rättelse|återkallad|felskanning|felregistrering", "Korrigering av status"),
        ]),
        trap(Returned, &[
            ("levererad*|utlämnad*|återlämna*|lämnats|levererats|returnerad till? .. avsändaren|avsändare|säljaren - kommer|ska|på_väg|av_avsändaren|från_avsändaren|av_säljaren", "Utlämnad till avsändaren"),
            ("retur|returen + levererad|slutförd|mottagen|klar", "Returen slutförd"),
            ("^ returnerad|returnerat $", "Returnerad"),
            ("returnerats|återlämnats|skickats_tillbaka|lämnats_tillbaka till avsändar*|säljaren|butiken - kommer|ska|på_väg", "Har återlämnats till butiken: återlämnats till butiken"),
            ("avsändaren|säljaren har tagit_emot|fått|mottagit .. retur*|tillbaka", "Säljaren har fått returen"),
        ]),
        trap(Returning, &[
            ("retur*|returneras|återsänd*|återsänds|skickas_tillbaka|skickats_tillbaka|går_i_retur - tull_retur", "Går i retur"),
            ("tillbaka|åter|på_väg + avsändar*|säljaren - hos", "På väg tillbaka till avsändaren"),
        ]),
        trap(Refused, &[
            ("vägra*|nekad|nekade|avvisad|avböjt|nekat|vägrat - tull*|import*|export*", "Mottagaren vägrade ta emot"),
            ("@recipient + ville|vill + inte|ej", "Kunden vill inte ha varan"),
        ]),
        trap(Unclaimed, &[
            ("inte|ej + hämta*|uthämta*|avhämta*|hämtades - kan|säljaren|butiken|avsändar*", "Paketet hämtades inte"),
            ("liggetid*|lagringstid* + utgå*|slut|passera*|löpt", "Liggetiden har utgått"),
            ("outlöst|ej_utlöst|outhämtad*", "Outlöst"),
            ("avhämtningstid*|hämtningstid*|uthämtningstid*|liggetid*|lagringstid* + ute|ut|gått|slut|passerat*|löpt", "Uthämtningstiden är slut"),
        ]),
        trap(Lost, &[
            ("förlorad*|försvunn*|borttappa*|stulen|saknas_paket|förkommen|förkommit", "Paketet är borttappat"),
            ("kan|kunde inte hitta|lokalisera|spåra .. @parcel - adress*", "Vi kan inte lokalisera kollit"),
        ]),
        trap(Damaged, &[
            ("skada*|skador|trasig* - utan", "Paketet är skadat"),
        ]),
        trap(Destroyed, &[
            ("förstörd|destruera*|kassera*|makuleras_gods|destruktion", "Försändelsen har destruerats"),
        ]),
        trap(Cancelled, &[
            ("avbokad*|annuller*|avbruten|makulera*|avbeställ*|avbrutits - status|hämtning|flyg", "Beställningen är annullerad"),
            ("@recipient|avsändaren|säljaren har? avbokat|avbeställt|annullerat|makulerat", "Säljaren har annullerat ordern"),
        ]),
        trap(CustomsRejected, &[
            ("@customs|import|export + avvisa*|nekad*|beslag*|förbjud*|stoppad_permanent|konfisker*", "Beslagtagen av tullen"),
            ("beslagta*|konfisker*|förbjudet_innehåll", "Beslagtagen"),
        ]),
        trap(PaymentDue, &[
            ("moms|tull|tullavgift*|avgift*|skatt|importmoms|avgifter|porto + betal*|obetald*|inväntar - betald|betalats|mottagen", "Betala moms och tullavgift"),
            ("betalning|betalningen + vänt*|krävs|invänta*|saknas - mottagen", "Väntar på betalning"),
            ("betala .. moms*|importmoms*|tull*|avgift* - betalda|är_betald", "Betala tullavgiften nu"),
        ]),
        trap(CustomsHold, &[
            ("@customs + kvarhåll*|stopp*|försen*|problem|hållen|hålls|hålls_kvar|stannat|fastnat", "Kvarhållen i tullen"),
            ("@customs|import + dokument|faktura|uppgifter|information + sakna*|krävs|behövs|behöver|ofullständig*|invänta*|kompletter*", "Tullen behöver faktura"),
            ("@customs + begär|kräver|behöver|efterfrågar|vill_ha|väntar_på + dokument*|faktura|underlag|uppgifter|information", "Tullen kräver underlag"),
        ]),
        trap(CustomsCleared, &[
            ("@customs + klar|frisläpp*|frigiv*|frigett|godkän*|lämnat|avslutad|genomförd|färdig|slutförd|passerat|släppt - inte|ej|export*|vänt*|påbörja*|överlämna*", "Frisläppt från tullen"),
            ("tullklarerad|förtullad|förtullat|tullklarerat|förtullats|tullklarerats|släppt*_av_tullen|frigjord*_av_tullen - inte|ej|ska", "Paketet är tullklarerat"),
            ("tullbehandling*|tullklarering*|förtullning*|tullkontroll*|tullhantering* .. klar|slutförd|genomförd|avslutad|färdig|godkänd - inte|ej|export", "Tullkontrollen är avslutad"),
        ]),
        trap(CustomsExport, &[
            ("export* + tull*|klarer*|deklar*|godkän* - import", "Export: tullklarering"),
            ("exportklarering*|exportförtull*|exportdeklar*|exporttull*", "Exportförtullningen är klar"),
        ]),
        usual(CustomsIn, &[
            ("@customs|karantän|säkerhetskontroll|inspektion|importdeklaration|tulldeklaration|tulldeklarationen|importdeklarationen", "Hos tullen"),
            ("tullbehandla*|förtulla*|tullklarera* - klar|inte|ej|export*", "Paketet tullbehandlas nu"),
            ("@customs + överlämna*|behandla*|kontroll*|påbörja*|pågår|ankom*|väntar|inspekt*|anlänt|under|granskas", "Överlämnad till tullen"),
        ]),
        trap(AddressIssue, &[
            ("adress*|portkod|postnummer|husnummer + felaktig*|fel|ofullständig*|okänd|sakna*|inte_hitta*|otillräcklig*|ogiltig*|bristfällig*", "Adressen är ofullständig"),
            ("@recipient + okänd|flyttat|avflyttad", "Mottagaren har flyttat"),
            ("utan|saknar|saknas + husnummer|portkod|namn|lägenhetsnummer|gatunummer|adress", "Utan husnummer"),
            ("hittade|hittar|hittat|hitta|hittades|adressen|adress|gatan .. inte|ej .. adress*|gatan|huset|hittas|hittades|hittats", "Kuriren hittade inte huset"),
        ]),
        trap(AttemptFailed, &[
            ("inte|ej|kunde|misslyck*|omöjlig* + lever*|utdel*|dela|utlämn*|leverans* - tull*|ännu|hämta*|försen*|klar", "Kunde inte levereras"),
            ("leveransförsök|utdelningsförsök|försök - hämtningsförsök|retur*", "Leveransförsök utan resultat"),
            ("@recipient|ingen + inte_nås|inte_nå|ej_nås|inte_kontaktas|svarade_inte|inte_hemma|ej_anträffad|frånvarande|ej_hemma|hemma|inte_anträff*|inte_på_plats|anträffades", "Ingen hemma"),
            ("stängt|stängd + företag*|butik*|kontor*|mottagar*", "Företaget stängt"),
            ("avi + lämnad*|lämnats|lämnat", "Avi lämnad"),
            ("nytt|ny + leveransförsök|försök|utkörning", "Ny utkörning imorgon"),
            ("inte|ej|ingen|utan + nå|nås|kontakt*|svar|svarar|svarade + @recipient - tull*|adress*", "Ingen kontakt med kunden"),
            ("inte|ingen|ej|kunde + komma_in|kom_in|tillträde|åtkomst|passage|in_i + hus*|port*|fastighet*|bygg*|trapp*|gård*", "Kunde inte komma in i huset"),
            ("ingen|saknade|utan|ogiltig + legitimation|id_handling|leg|åldersgräns", "Ogiltig legitimation"),
            ("sista|första|andra|tredje försöket|försök|leveransförsöket|leveransförsök|besöket", "Andra försöket"),
            ("försöker|försök igen|på_nytt", "Vi försöker igen"),
            ("tillträde|åtkomst|inträde nekades|nekat|nekad|förbjudet|saknas|ej", "Åtkomst saknas"),
            ("för stor|stort|tungt för", "För tungt för boxen"),
            ("företaget|kunden|butiken|mottagaren .. semester", "Kunden har semester"),
            ("ingen + öppnade|svarade|var_hemma|tog_emot", "Ingen öppnade"),
        ]),
        trap(OutForDelivery, &[
            ("ute|på_väg|lastad*|lastats|utkörd + leverans|utdelning|utkörning|bilen|budbil|bud|chaufför*|mottagaren - ombud*|retur*|terminal*|försök|avsändar*", "Ute för utkörning"),
            ("utkörning|utdelning + pågår|påbörja*|startad|på|idag|under", "Utdelning pågår"),
            ("chauffören|budet|brevbäraren|föraren|kuriren + väg|har|kommer - inte|kunde|hämtat", "Budet är på väg"),
            ("på väg hem|ut till dig|mottagaren|kunden - ombud*", "På väg ut till kunden"),
            ("budet|föraren|chauffören|kuriren är nära|snart|framme|strax", "Kuriren är snart hos dig"),
            ("kommer|levereras|får|anländer|leverans + idag|i_dag|ikväll|i_kväll|förmiddag|eftermiddag - inte|terminal*|försen*|ombud*|ej|imorgon|i_morgon", "Du får ditt paket i dag"),
            ("vi|budet|chauffören levererar|kör|lämnar|kommer + idag|i_dag|ikväll|i_kväll - inte|imorgon", "Vi kör ut paketet idag"),
            ("budbilen|bilen|leveransbilen|lastbilen|skåpbilen|utkörningsbilen + lastad|lastat|lastats|packad|på_väg|rullar - terminal*", "Leveransbilen rullar"),
            ("leverans|leveransen|utkörningen|utdelningen pågår|påbörjad|påbörjats|startat|har_startat", "Leveransen pågår"),
            ("lämnat|avgått .. terminalen|depån|utdelningskontoret|terminal .. på_väg|vidare .. mottagaren|dig|kunden - retur*|ombud*", "Har lämnat depån, på väg hem till kunden"),
        ]),
        trap(PickupReady, &[
            ("hämta*|avhämtning|uthämtning|utlämning + klar*|redo|kan|finns|tillgänglig*|avisera* - kommer_att|inte|avsändar*|snart|imorgon|chaufför|hämtats|har_hämtats", "Klar för uthämtning"),
            ("ankommit|anlänt|kommit|kommit_fram|levererad*|levererats|finns|lämnad*|lämnat|lämnats|framme|placerad*|väntar|klart|avlämnad + @point - imorgon|i_morgon|på_väg|kommer|hämtats|hämtad|avsändar*|inte|inlämn*|av_mottagaren|utlämnad_till|omdirig*", "Har anlänt till ombudet"),
            ("klar*|redo|tillgänglig* för|till upphämtning|avhämtning|hämtning|uthämtning - kommer|snart|inte", "Redo för upphämtning"),
            ("lagt|lagts|placerat|placerats|levererats|insatt|inlagt i|hos|på ditt? paketskåp|box|boxen|skåp|skåpet|paketbox|paketboxen|ombud|ombudet|utlämningsställe", "Placerats i skåpet"),
            ("redo|klar|klart|hämta*|hämtas + kod|koden|hämtkod|pinkod|qr - inte|avsändar*|portkod|imorgon", "Hämta med din hämtkod"),
            ("väntar|ligger|finns på|för dig|er - inte|på_väg", "Brevet väntar på dig"),
            ("är|finns|ligger redan|nu? hos|i|på ombudet|ombud|paketskåpet|paketboxen|boxen|utlämningsstället - inte|på_väg|imorgon|i_morgon|snart|kommer|när|avsändar*", "Varan är i paketskåpet"),
        ]),
        trap(Delivered, &[
            ("hämtad|hämtats|uthämtad|uthämtat|avhämtat|hämtat_ut|hämtats_ut|utlämnad*|utlämnats|avhämtad|kvitterad + mottagar*|ombud*|av|till|box*|kund* - inte|kan|avsändar*|snart|chaufför|terminal*|transportör|hos_avsändaren", "Hämtad av mottagaren"),
            ("levererad*|lämnad*|lämnats|levererats + granne*|brevlåda*|dörr*|postlåda*|reception*|mottagaren - inte|kommer|försök|avi|kunde|ska|ombud*|kan|om", "Lämnad hos granne"),
            ("@recipient|kunden|du har|hade? hämtat|fått|tagit_emot|hämtade|mottagit - inte|ej|avsändar*|beställning*", "Köparen har hämtat kollit"),
            ("överlämnad|överlämnats|överlämnat|lämnad|utlämnad till mottagaren|kunden|mottagarens|adressaten - inte|ej|snart|kommer", "Överlämnat till kunden"),
        ]),
        usual(Delivered, &[
            ("levererad|levererat|levererats|utdelad|utdelat|utlämnad|avlämnad|utdelats", "Paketet är levererat"),
            ("leverans* + slutförd|genomförd|klar|lyckad", "Leveransen slutförd"),
            ("mottagaren har? fått|tagit_emot|mottagit|kvitterat", "Mottagaren har kvitterat"),
            ("kvitterat|kvitterad|signerat|signerad|mottaget av", "Signerat av Erik"),
            ("hos en|din|er? granne|grannen|vaktmästare|vaktmästaren|receptionen", "Hos din granne"),
            ("leverans*|utdelning*|utkörning* .. lyckad|lyckades|lyckats|utförd|avslutad", "Utkörningen lyckades"),
            ("levererad|lämnad|lämnats|lämnat|ställd|ställts|placerad + säker_plats|garage|garaget|altan|altanen|verandan|trappan|kollega|dörren|uppfarten", "Lämnad i garaget"),
            ("lämnades|lämnats|lämnat|hämtades|gavs ut", "Kollit lämnades ut i går"),
            ("granne|grannen|vaktmästare|vaktmästaren|receptionen|kollega har tagit_emot|mottagit|hämtat|fått", "Grannen har mottagit kollit"),
        ]),
        trap(Info, &[
            ("sms|e_post|mejl|avisering|notis|meddelande + skicka*|sänt|misslyck*", "SMS skickat"),
            ("@recipient + avisera*|informera*|meddela*|kontakta*", "Mottagaren är aviserad"),
            ("kommer|beräkna*|planera*|förvänta* + lever*|leverans*|utdel* - ankom*|terminal*|försen*|idag|försök|sorter*|hämta*|anlänt", "Beräknad leverans på fredag"),
            ("vägd|mätt|vägning|uppmätt|ommärkt", "Paketet är vägt: vägd"),
            ("kör|levererar|lämnar|delar .. imorgon|i_morgon|på_måndag|på_tisdag|på_onsdag|på_torsdag|på_fredag|nästa - inte", "Vi levererar i morgon"),
            ("^ du kan|har .. välja|ändra|följa|valt|boka", "Du kan följa paketet"),
            ("måste|ska|skall .. personligen|mottagaren|legitimation", "Ska lämnas personligen"),
        ]),
        trap(Redirected, &[
            ("omdirig*|eftersänd*|omdestiner*|vidarebefordra* - retur*", "Omdirigerat till ett annat ombud"),
            ("ny|nytt|annan|annat|ändra* + adress*|leveransdag|ombud|tid|datum - fel*", "Ändrad leveransdag"),
            ("mottagarens begäran|önskemål", "På mottagarens begäran"),
            ("bokats|bokad|bokat|flyttats|flyttad|ändrats|ändrad om|till_annan|till_en_annan|till_nytt - avbokad", "Tiden har bokats om"),
            ("leverans|leveransen|leveransdagen|utkörningen .. flyttats|flyttad|ändrats|skjutits_upp|ombokad|ombokats", "Leveransdagen har ändrats"),
            ("annan|ny|nytt|annat dag|tid|datum|adress .. begäran|önskemål", "Ny dag enligt önskemål"),
        ]),
        trap(Delayed, &[
            ("försen*|fördröj*|förskju* - tull*", "Paketet är försenat"),
            ("felsorter*|felsänd*|feldirig*|felskickad*|felsort*|väderförhåll*|väderleks*|strejk|snö|olycka|helgdag|force_majeure|leveransstörning*|transportstörning*|driftstörning*|störning*", "Felsorterat"),
            ("väder|vädret + dåligt|grund|svårt|extremt", "På grund av dåligt väder"),
            ("ännu|inte + anlänt|ankommit", "Har inte anlänt"),
            ("fel|felaktigt|felaktig sorterat|sorterad|skickat|skickad|skickats|terminal|destination|dirigerad", "Skickad till fel destination"),
            ("motorstopp|haveri|olycka|fel + bil*|lastbil*|fordon*", "Haveri på lastbilen"),
        ]),
        usual(Hold, &[
            ("stoppad*|lagras|lagring|vilande|pausad|hålls|väntar_på_instruktioner|kvarhållen", "Försändelsen är stoppad"),
        ]),
        trap(HandedToAirline, &[
            ("flygbolag* + överlämna*|lämna*|mottag*", "Överlämnad till flygbolaget"),
        ]),
        trap(Accepted, &[
            ("inlämna*|lämnats_in|lämnat_in|inlämnats|lämnats|lämnas_in av|hos|på avsändar*|@point|ombud*|ett_ombud - inte|ännu|snart|väntar|ska|retur*", "Inlämnad hos ett ombud"),
            ("@carrier|vi har mottagit|tagit_emot|hämtat|fått + @parcel - information|uppgifter|data|beställning*|mottagaren", "DHL har mottagit kollit"),
            ("ankommit|anlänt|kommit till|hos oss|postnord|dhl|schenker|bring|budbee|early_bird|citymail|airmee - när|uppdateras|avtal", "Kommit till Bring"),
            ("@sender har lämnat|skickat|lämnat_in|överlämnat|postat - inte|ännu|information|uppgifter", "Säljaren har postat kollit"),
            ("lämnat*|lämnats|överlämnat*|inlämnat* .. transportör*|postnord|bud|ombud .. av avsändaren|säljaren|butiken - inte|ännu", "Överlämnats till PostNord av butiken"),
        ]),
        trap(Registered, &[
            ("beställning* .. leverans* + fått|mottagit|tagit_emot|väntar", "Vi har fått en beställning på en leverans"),
            ("uppdateras|uppdatering* + när + ankommit|anländer|kommer|kommit|lämnats - hämta*|ombud*|tull*", "Uppdateras när försändelsen har ankommit till oss"),
            ("inväntar|väntar|avvaktar på? @parcel - tull*|hämta*|mottagar*|dig", "Avvaktar sändning"),
            ("aviinformation|avinformation|aviseringsinformation|förhandsavisering|förhandsinformation|förhandsaviserad|elektronisk_avisering|fraktinformation|paketinformation|sändningsinformation|försändelseinformation", "Förhandsavisering"),
            ("bokad|bokats|beställd|registrerad transport|hämtning|frakt|leverans|sändning", "Beställd frakt"),
            ("väntar|klar|redo .. hämtning|upphämtning .. transportör*|bud|chaufför*|postnord|dhl - mottagar*|ombud*", "Väntar på hämtning av budet: av bud"),
            ("etikett|fraktsedel + skapad|utskriven|skapats", "Etikett skapad"),
            ("information|uppgifter|data|avisering|aviserad|elektronisk* + motta*|fått|skickat|registrer*|överför*|elektronisk*|avsändar* - tull*|sms|sakna*", "Vi har fått information från avsändaren"),
            ("@parcel + skapad|registrer*|förbered*|packad|bekräfta*|föranmäld", "Försändelsen registrerad"),
            ("ännu|inte|inväntar|väntar|snart + inlämn*|avsändar*|motta* - lever*|hemma|tull*|retur*", "Ännu inte inlämnad"),
            ("avsändaren|säljaren|butiken + förbered*|packar|packat|skapat", "Avsändaren förbereder paketet"),
            ("hämtning|upphämtning + bokad|planerad|beställd", "Hämtning bokad"),
            ("ännu inte|ej inlämna*|lämnats|lämnats_in|mottag*|överlämna*", "Aviserat, men ännu inte inlämnat"),
        ]),
        trap(Departure, &[
            ("lyft|avgått|startat|flugit|avrest från .. flyg*|avgångsflyg*|ursprungsflyg*|avgångsland*", "Har lyft från flygplatsen"),
        ]),
        trap(Handover, &[
            ("överlämna*|överförd|överförts|lämnats_över + @carrier - på_ombud|avsändar*|mottagar*|elektronisk|inte", "Överlämnad till Bring"),
            ("överlämna*|lämnats|mottag*|överförd + transportör*|partner*|budfirma*|lokal*|distributör*|åkeri* - flygbolag*|avsändar*|elektronisk", "Överlämnad till lokal transportör"),
            ("lämnat|skickats|överförts + till transportör*|partner*|distributör*|fraktbolag*|åkeri* - flygbolag*|avsändar*|elektronisk", "Skickats till transportör"),
        ]),
        trap(PickupFailed, &[
            ("hämtning*|upphämtning|hämtningsförsök + misslyck*|kunde|bom|inte - mottagar*", "Hämtning misslyckades"),
            ("inte|ej .. hämta|hämtas|hämtat + avsändaren|säljaren|butiken", "Kunde inte hämtas hos säljaren"),
        ]),
        usual(Accepted, &[
            ("inlämnad*|inlämnats|lämnats_in|lämnat_in|mottagen|upphämtad|accepterad|hämtad_hos_avsändaren|mottagits|emottagen|hämtat_hos", "Inlämnad hos ombud"),
            ("hämtats|hämtad upp|från - mottagar*|ombud*|kund*", "Paketet har hämtats upp idag"),
            ("hos_oss|i_vårt_nätverk|i_våra_händer|i_vår_ägo", "Kollit är hos oss"),
            ("skickad|skickat|skickats|avsänt|postat av|från avsändar*|säljaren|butiken - tillbaka|retur*", "Avsänt från butiken"),
        ]),
        usual(Departure, &[
            ("lämnat|avgått|avrest + land|landet|kina|avsändarland*|ursprungsland*", "Har lämnat Kina"),
            ("flyg*|plan + avgått|lyft|avgång|startat", "Flyget har avgått"),
            ("på_väg|skickats|skickad + destinationsland*|utomlands|sverige|mottagarland*", "På väg till Sverige"),
        ]),
        usual(ArrivalCountry, &[
            ("ankom*|anlänt|kommit|landat + sverige|land|landet|destinationsland*|mottagarland* - terminal*|lämnat", "Har ankommit till Sverige"),
        ]),
        trap(Transit, &[
            ("ankom*|anlänt|lämnat|sorter*|levererad*|avgått|motta*|skicka* .. @hub - hämta*|inte|retur*|tull*|utkörning|flygbolag*|mottagar*|avsändar*|kunde", "Har anlänt till terminalen"),
            ("förbereds|förbereder|klargörs|görs_klar för leverans|utkörning|utdelning|utlämning - avsändar*|säljar*|butik*", "Försändelsen förbereds för utdelning"),
            ("@parcel är|har skickat|skickats|skickad|avsänt|avsänd|på_gång", "Ordern har skickats"),
            ("betalning|betalningen|avgift|avgiften|moms|tullavgiften + mottagen|betald|betalats|bekräftad|betalda - inte|ej|väntar|ännu", "Avgiften är betald"),
            ("vidaresänd*|vidarebefordra*|skickad_vidare|skickats_vidare|på_väg|transporteras .. @point|utlämningsställe*|mottagarens - hämta*|ny|annan", "Skickad vidare till ombudet"),
            ("budet|chauffören|föraren|kuriren .. lämnat|lämnade|överlämnat|levererat .. terminalen|lagret|depån|terminal - inte", "Budet lämnade varan på depån"),
            ("väntar|inväntar på? avgång|flyg|flyget|flygplan", "Väntar på flyg"),
            ("redo|klar|klart för|att? levereras|leverans|utdelning|utkörning", "Klart för utdelning"),
        ]),
        usual(Transit, &[
            ("på_väg|transport*|transit|vidaretransport|lastad*|lastats|lossad|omlast*|under_transport|ankom*|anlänt|avgått|lämnat|skickad*|skickats|avgång|ankomst|sorter*|hantera*|bearbeta*|skanna*|behandlas|flyg*|container|båt|lastbil|@hub", "Under transport"),
            ("landat|landade|landning|lossats", "Landat i Göteborg"),
            ("vi|butiken|säljaren har skickat|sänt|expedierat|levererat_till_transportör", "Butiken har expedierat ordern"),
        ]),
        trap(NotFound, &[
            ("ingen|inga|hittades_inte|hittar_inte + information|uppgifter|sökträff*|försändelse|data|paket|spårning - tull*|leverans*", "Ingen information hittades"),
            ("ingen|inga|saknas + spårning*|spårningsinformation|spårningsdata|händelser", "Inga händelser ännu"),
            ("inga|ingen|utan rörelser|rörelse|historik|uppdateringar|uppdatering|status", "Ingen historik"),
        ]),
        trap(InvalidNumber, &[
            ("ogiltigt|felaktigt + kollinummer|nummer|sändningsnummer|spårningsnummer", "Ogiltigt kollinummer"),
        ]),
        weak(Exception, &[
            ("avvikelse|problem|undantag", "Avvikelse"),
        ]),
        trap(ArrivalCountry, &[
            ("ankom*|anlänt|anlände|landat|mottaget|mottagits|mottagen + destinationsflyg*|destinationshamn*|destinationsland*|mottagarland*", "Landat på destinationsflygplatsen"),
            ("anlänt|ankommit|landat till|i sverige|landet|mottagarlandet|destinationslandet .. väntar|inväntar på? tull*|förtull*", "Anlänt till Sverige, väntar på tullen"),
        ]),
        weak(OutForDelivery, &[
            ("budet|bud|chauffören|föraren|kuriren|brevbäraren - imorgon|i_morgon|inte|hämta*|försök*|levererad|avsändar*", "Din kuriren"),
        ]),
        usual(PickupReady, &[
            ("tillgänglig|tillgängligt|finns_kvar|hämtas till|t_o_m|senast|fram_till", "Hämtas senast fredag"),
        ]),
        usual(Lost, &[
            ("hittar_inte|tappat_bort|borta|försvunnit + @parcel", "Vi har tappat bort kollit"),
        ]),
        usual(Delayed, &[
            ("hög|stor|stora|höga belastning|volym|volymer|paketvolymer|tryck", "Stora paketvolymer"),
        ]),
        trap(Hold, &[
            ("väntar|inväntar .. tidsbokning|bokning|tid|avtalad - hämta*|tull*|avsändar*", "Väntar på tidsbokning"),
        ]),
        usual(Destroyed, &[
            ("kasserat|kasserats|förstört|förstörts|destruerats|slängts|makulerats", "Kollit har slängts"),
        ]),
        usual(OutForDelivery, &[
            ("i leveransbilen|budbilen|bilen|utkörningsbilen|skåpbilen", "I budbilen"),
        ]),
    ],
}];
