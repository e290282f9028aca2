//! Dutch: PostNL, bpost, DHL, DPD, GLS, Homerr, Cainiao.

use super::pattern::Lists;
use super::sheet::{Sheet, trap, usual, weak};
use crate::basis::Basis;
use crate::term::Stage::*;

#[rustfmt::skip] // one list a line
const LISTS: Lists = &[
    ("carrier", super::carrier::LAST_MILE),
    ("recipient", "ontvanger|geadresseerde|klant|koper|bestemmeling|besteller"),
    ("sender", "afzender|verzender|verkoper|webwinkel|opdrachtgever|winkelier|webshop"),
    ("parcel", "pakket|pakketje|zending|brief|bestelling|artikel|goederen|collo|poststuk|order"),
    ("customs", "douane|inklaring|ingeklaard|inklaren|uitklaring|douaneafhandeling|douanecontrole|invoer|douaneformaliteiten|inklaringsproces|importinklaring"),
    ("point", "afhaalpunt|postnl_punt|postnl_locatie|parcelshop|servicepunt|postkantoor|locker|pakketautomaat|pakketkluis|postpunt|servicepoint|pickup_point|pakjesautomaat|pickuppunt|afhaallocatie|ophaalpunt|buurtpunt|winkelpunt|dhl_punt|pakketpunt|pick_up_punt|pakketshop"),
    ("hub", "sorteercentrum|depot|distributiecentrum|hub|magazijn|vestiging|luchthaven|terminal|verwerkingscentrum|kantoor|locatie|uitwisselingskantoor|centrum|faciliteit|station|sorteerlocatie|filiaal|bezorgcentrum|bezorgkantoor|distributiekantoor|warehouse|haven"),
];

/// Words that void `bezorgd`.
const DOUBT: &[&str] = &[
    "niet|geen|wordt|worden|zal|zullen|poging|mislukt*|onbestelbaar|verwacht*|gepland*|morgen|vandaag|binnenkort|zodra|als|wanneer|nog|onderweg|kon|kan|moet|voordat|straks|wil|willen|wilde|wilden|vraagt|gevraagd|verzoek*|keuze|kies|gekozen|afwezigheid|bezorgen_we|wij_bezorgen|optie|had|hadden|moeten",
    "afzender|verzender|verkoper|retour*|terug*|geweigerd|verloren|beschadigd|verkeerd*|fout*|luchtvaartmaatschappij|vervoerder|sorteercentrum|depot|hub|land|douane|gegevens|informatie|bericht|geannuleerd|datum|tijdstip",
];

#[rustfmt::skip] // one row a line
pub(super) const SHEETS: &[Sheet] = &[Sheet {
    language: "nl",
    basis: Basis::several("tracking pages of PostNL, bpost, DHL, DPD and Cainiao in Dutch", "2026-11"),
    common: "de|het|een|is|zijn|werd|wordt|worden|in|op|bij|van|naar|aan|voor|met|en|je|uw|jouw|we|wij|hebben|heeft|door|niet|geen|nog|er|om|dit|deze|ons|te|bent|u|uit",
    lists: LISTS,
    doubt: DOUBT,
    groups: &[
        trap(Correction, &[
            ("vorige|eerdere|laatste|voorgaande + status|melding|scan|bericht|gebeurtenis + onjuist|fout*|gecorrigeerd|ingetrokken|negeer|vervallen|geannuleerd|verkeerd|correctie", "De vorige melding was onjuist"),
            ("statuscorrectie|correctie|herroepen|herroeping|foutscan|foutief_gescand|per_ongeluk", "Correctie van de status"),
        ]),
        trap(Returned, &[
            ("terugbezorgd|teruggebracht|afgeleverd|bezorgd|retour|afgegeven bij|aan|bij_de|aan_de afzender|verzender|verkoper - wordt|onderweg|door", "Teruggebracht aan afzender: afgeleverd bij afzender"),
            ("retour|retourzending + afgeleverd|bezorgd|voltooid|ontvangen|afgerond|aangekomen - @hub|onderweg", "Retourzending voltooid"),
            ("terug bij afzender|verzender|de_afzender", "Terug bij afzender"),
            ("^ geretourneerd|teruggestuurd $", "Geretourneerd"),
        ]),
        trap(Returning, &[
            ("retour*|geretourneerd|teruggestuurd|teruggezonden|terugzending|teruggestuurd_naar|retourneren - retour_van_douane", "Retour naar de verkoper"),
            ("terug + naar|afzender|verzender|verkoper|herkomst", "Gaat terug naar de verzender"),
            ("naar de? afzender|verzender|verkoper", "Onderweg naar de afzender"),
        ]),
        trap(Refused, &[
            ("geweigerd|weigert|weigering|weigerde - toegang|douane|invoer|import|export", "Geweigerd door de klant"),
            ("@recipient + wilde|wil|wou + niet - thuis|bezorg*", "De klant wil het niet"),
        ]),
        trap(Unclaimed, &[
            ("niet + afgehaald|opgehaald|opgevraagd - afhaalzending|ophaalzending|onjuist_adres|adres_onjuist|geen_gehoor|niemand|afzender|bij_de_verkoper|konden", "Het pakket is niet afgehaald"),
            ("bewaartermijn|afhaaltermijn|bewaarperiode|ophaaltermijn + verlopen|verstreken|voorbij", "Bewaartermijn verlopen"),
        ]),
        trap(Lost, &[
            ("verloren|vermist|kwijt|kwijtgeraakt|weggeraakt|verdwenen|zoekgeraakt|gestolen|onvindbaar|diefstal|zoek_geraakt", "Pakket vermist"),
            ("kunnen|konden .. @parcel niet vinden|lokaliseren|terugvinden|traceren", "We konden de zending niet traceren"),
        ]),
        trap(Damaged, &[
            ("beschadigd*|beschadiging|schade|stuk|kapot - zonder", "Pakket beschadigd"),
            ("inhoud|product|artikel .. gebroken|kapot|stuk|lek", "Artikel is kapot"),
        ]),
        trap(Destroyed, &[
            ("vernietigd|vernietiging|weggegooid", "Zending vernietigd"),
        ]),
        trap(Cancelled, &[
            ("geannuleerd|annulering|geannulleerd|ingetrokken - vlucht|ophaal*|status", "Bestelling geannuleerd"),
        ]),
        trap(CustomsRejected, &[
            ("@customs|import|export + geweigerd|afgekeurd|in_beslag|verboden|inbeslaggenomen|afgewezen|niet_toegestaan", "Invoer geweigerd door de douane"),
            ("in_beslag|inbeslaggenomen|inbeslagname|verboden_inhoud", "In beslag genomen"),
        ]),
        trap(PaymentDue, &[
            ("invoerrechten|douanekosten|btw|invoerkosten|kosten|belasting|inklaringskosten|heffingen|invoerheffingen|douanerechten + betaal*|betal*|voldaan|openstaand|verschuldigd|te_betalen - zijn_betaald|is_betaald|betaald_door|is_voldaan|zijn_voldaan", "Invoerkosten te betalen"),
            ("betaling + wacht*|nodig|vereist|openstaand|verwacht - ontvangen|voltooid", "Wacht op betaling"),
            ("onvoldoende gefrankeerd", "Onvoldoende gefrankeerd"),
        ]),
        trap(CustomsHold, &[
            ("@customs + vastgehouden|aangehouden|opgehouden|vertraag*|vertraging|probleem|stil|tegengehouden|geblokkeerd - vrijgegeven", "Vastgehouden door de douane"),
            ("@customs|import + documenten|factuur|informatie|gegevens|formulieren + ontbre*|nodig|vereist|onvolledig|opgevraagd|wacht*|aanleveren|aanvullende", "Douane heeft een factuur nodig"),
            ("@customs + vraagt|verzoekt|eist|wil|heeft_nodig|wacht_op + document*|factuur|informatie|gegevens|bewijs", "De douane wil een factuur"),
        ]),
        trap(CustomsCleared, &[
            ("@customs + vrijgegeven|afgerond|voltooid|goedgekeurd|verlaten|afgehandeld|klaar|gereed|doorgelaten|ingeklaard|geslaagd - niet|export|wacht*|nog|wordt|uitvoer|overgedragen|aangeboden", "Vrijgegeven door de douane"),
            ("terug van douane|de_douane", "Terug van de douane"),
            ("douane + goedgekeurd|akkoord|toegelaten - niet|export", "De douane is akkoord"),
            ("douane|douanecontrole gepasseerd|doorlopen|gehaald|vrij - niet|export", "Douanecontrole doorlopen"),
        ]),
        trap(CustomsExport, &[
            ("export*|uitvoer* + douane|inklaring|vrijgegeven|goedgekeurd|aangifte|uitklaring - import", "Bij de exportdouane: export douane"),
            ("exportdouane|uitklaring|uitvoerdouane|exportaangifte", "Uitklaring"),
        ]),
        usual(CustomsIn, &[
            ("@customs|douanekantoor|inspectie|quarantaine|veiligheidscontrole|invoeraangifte|douaneaangifte|importaangifte", "Bij de douane"),
            ("@customs + aangeboden|overgedragen|aangekomen|controle|gestart|behandeling|bezig|verwerk*|controleert|proces|voorgelegd|ontvangen|inspectie", "Aangeboden bij de douane"),
        ]),
        trap(AddressIssue, &[
            ("adres|huisnummer|postcode|adresgegevens|bezorgadres + onjuist|onvolledig|onbekend|fout*|verkeerd|ontbreekt|niet_gevonden|incorrect|onduidelijk|bestaat_niet|ongeldig|controle|klopt_niet|incompleet", "Het huisnummer ontbreekt"),
            ("@recipient + onbekend|verhuisd|overleden - doorgestuurd|doorgezonden|nagezonden", "Ontvanger verhuisd"),
            ("onjuist*|onbekend*|ontbrekende|incorrect*|fout* adres|postcode|huisnummer|geadresseerde|bezorgadres", "Onjuiste geadresseerde"),
            ("ontbreekt|fout|verkeerd|klopt|onjuist|zonder|mist + huisnummer|straat|postcode|adres|toevoeging|bus", "Straat klopt niet"),
            ("adres|huisnummer .. niet gevonden|vinden|vindbaar|gelokaliseerd", "Het huisnummer is niet gevonden"),
            ("adres moet|dient .. aangevuld|gecontroleerd|gecorrigeerd|aangepast|bevestigd", "Het adres dient te worden gecontroleerd"),
        ]),
        trap(AttemptFailed, &[
            ("niet|kon|konden|geen|onmogelijk|mislukt* + bezorg*|afgeleverd|afleveren|aflever*|aanbieden|uitgereikt|levering|geleverd - douane|tijdig|op_tijd|vertraging", "We konden niet bezorgen"),
            ("bezorgpoging|afleverpoging|leverpoging|bestelpoging|poging - opnieuw_retour|ophaal*", "Bezorgpoging mislukt"),
            ("@recipient|niemand|geadresseerde + niet_thuis|afwezig|niet_aanwezig|thuis|niet_aangetroffen|aanwezig|gemist", "Niemand thuis"),
            ("niet thuis|aanwezig", "U was niet thuis"),
            ("bedrijf|winkel|zaak|kantoor|gesloten + gesloten|dicht - uitgesteld|vertraagd|vertraging", "Bedrijf gesloten"),
            ("bericht|kaartje|briefje + achtergelaten|brievenbus_gedaan", "Kaartje achtergelaten"),
            ("opnieuw|nogmaals|nieuwe|tweede + aanbieden|bezorgen|bezorgpoging|proberen|poging|aangeboden", "We bieden het opnieuw aan: nieuwe poging"),
            ("brievenbus + vol|te_klein|past_niet", "Brievenbus vol"),
            ("gemist + je|u|jou|we|wij", "Helaas gemist: we hebben u gemist"),
            ("komen|probeer|proberen|langs + nog_een_keer|opnieuw|nogmaals|morgen_weer", "We komen nogmaals langs"),
            ("niet|te + past|paste|toegestaan|groot|zwaar|vol + pakketautomaat|brievenbus|locker|kluis|automaat", "Te zwaar voor de locker: te groot"),
            ("niet|geen|onmogelijk + bereik*|contact|gehoor|telefonisch* + @recipient|klant|u|je - douane|adres", "Geen contact met de klant"),
            ("niet|geen|onmogelijk + toegang|binnen|bereikbaar|bereiken|betreden + gebouw|flat|pand|huis|straat|complex|erf", "Flat niet te betreden: niet bereikbaar pand"),
            ("hond|dier|gevaar + los|bezorg*|levering|erf|adres", "Hond los op het erf"),
            ("geen|zonder|ongeldig + legitimatie|legitimatiebewijs|identiteitsbewijs|id_bewijs|leeftijd*", "Geen legitimatie"),
            ("niet|geen|kon|onvoldoende + rembours|contant|geld|betalen - invoer*|douane|btw", "Geen geld voor het rembours"),
            ("laatste|eerste|tweede|derde|2e|3e poging|bezorgpoging|bezoek - ophaal*", "Tweede bezoek"),
            ("uitgesteld|niet_geleverd .. gesloten|afwezig|dicht", "Levering uitgesteld, winkel dicht"),
            ("toegang geweigerd|geblokkeerd|onmogelijk|niet_mogelijk|ontzegd", "Toegang ontzegd"),
            ("niemand deed|doet|heeft .. open|opengedaan|gereageerd", "Niemand heeft opengedaan"),
            ("neemt|nam|beantwoordt .. telefoon .. niet", "De klant beantwoordt de telefoon niet"),
        ]),
        trap(OutForDelivery, &[
            ("bezorger|chauffeur|koerier|postbode|pakketbezorger + onderweg|weg|heeft|vertrokken|overhandigd|bij - opgehaald|niet", "De bezorger is onderweg"),
            ("onderweg|vertrokken|klaar|gereed|meegegeven|geladen|uit|weg + bezorging|levering|bezorgd|aflevering|klant|bestelling|bezorgroute|bezorgbus|ontvanger - sorteer*|morgen|afhaalpunt|retour", "Vertrokken voor bezorging"),
            ("in bezorging|levering|uitreiking|distributie - centrum", "In bezorging"),
            ("bezorgroute|bezorgbus|bezorgvoertuig|bestelwagen|bestelbus|bezorgronde|leveringsronde|ronde", "Geladen in de bestelbus"),
            ("wordt|worden + vandaag|momenteel|nu + bezorgd|geleverd|afgeleverd - morgen", "Je pakket wordt vandaag bezorgd"),
            ("mee|meegegeven|meegenomen|bij + bezorger|koerier|chauffeur|postbode|pakketbezorger - niet|opgehaald|afgehaald|afzender", "Meegegeven aan de chauffeur"),
            ("komt|komen|bezorgen|brengen|ontvang|ontvangt|bezorging|levering + vandaag|vanavond|vanmiddag|vanochtend - niet|depot|sorteer*|vertraag*|lukt|later", "Wij brengen je bestelling vanavond"),
            ("bezorgen|leveren|brengen|komen + vandaag|vanavond|vanmiddag - niet|kon|konden|lukt|lukte", "Vandaag leveren wij je order"),
            ("bestelbus|bestelwagen|bezorgauto|bezorgbus|bus|wagen + geladen|beladen|vertrokken|onderweg - depot|sorteer*", "Bezorgauto vertrokken"),
            ("bezorging|levering|bezorgronde|uitreiking is|nu|momenteel bezig|gestart|begonnen|gaande", "Levering is gestart"),
        ]),
        trap(PickupReady, &[
            ("klaar|gereed|beschikbaar|ligt|kan|kunt|wacht + afgehaald|afhalen|opgehaald|ophalen|afhaling|afhaal*|halen - niet|wordt|afzender|verkoper|morgen|koerier|zal", "Klaar om af te halen"),
            ("bezorgd|aangekomen|afgeleverd|klaar|ligt|geleverd|gearriveerd|afgegeven|geplaatst|achtergelaten|beschikbaar|wacht + @point - morgen|afzender|wordt|niet|opgehaald|onderweg|afgehaald|ingeleverd|door|verkoper|zal", "Bezorgd bij een afhaalpunt"),
            ("klaar|gereed|beschikbaar|ophalen|afhalen + code|pincode|ophaalcode|qr - niet|morgen|afzender|verkoper|postcode", "Ophalen met pincode"),
            ("wacht|ligt|staat op|voor je|jou|u|klaar - niet|vervoer*", "De doos ligt voor je klaar"),
            ("is|ligt al|nu? bij|in|op het|een|de? afhaalpunt|postnl_punt|parcelshop|pakketautomaat|servicepunt|ophaalpunt - niet|onderweg|wordt|afzender", "De doos is in de pakketautomaat"),
        ]),
        trap(Delivered, &[
            ("afgehaald|opgehaald + ontvanger|klant|geadresseerde|afhaalpunt|postnl_punt|parcelshop|postkantoor|servicepunt|locker|automaat|pakketautomaat|punt - niet|klaar|kan|wordt|wacht*", "Afgehaald door de klant"),
            ("bezorgd|afgeleverd|afgegeven|geleverd|gelegd|achtergelaten + buren|buur|brievenbus|buurman|receptie|huisgenoot|voordeur|veilige_plek|conciërge|afgesproken_plek|nummer - niet|wordt|poging|kaartje|vol|bericht|kon|kan|als", "Afgegeven bij de buren"),
            ("bezorgd bij|aan de? ontvanger|klant|geadresseerde", "Bezorgd bij de klant"),
            ("afgehaald|opgehaald van|bij|op|uit de|het? @point|postkantoor|winkel - niet|klaar|kan|wordt|wacht*|afzender|door_postnl|door_vervoerder", "Afgehaald uit de pakketkluis"),
            ("bezorger|koerier|postbode|chauffeur heeft .. buren|buur*|conciërge|receptie|voordeur|deur|garage|brievenbus .. afgegeven|achtergelaten|gelegd|bezorgd|geplaatst - niet|kon|kaartje|bericht|kan|als", "De postbode heeft de brief bij de receptie achtergelaten"),
        ]),
        usual(Delivered, &[
            ("overhandigd|uitgereikt|afgegeven|overgedragen aan de? @recipient - niet|nog|wordt", "Overhandigd aan de klant"),
            ("bezorgd|afgeleverd|geleverd|uitgereikt", "Je pakket is bezorgd"),
            ("bezorging|levering|aflevering + geslaagd|voltooid|gelukt|succesvol|afgerond", "Levering geslaagd"),
            ("ontvangen|getekend door - vervoerder|afzender|verkoper|webwinkel", "Getekend door Jansen"),
            ("@recipient + ontvangen|opgehaald|in_ontvangst", "De ontvanger heeft het pakket ontvangen"),
            ("getekend|handtekening gezet|voor ontvangst?", "Handtekening gezet"),
            ("bij de|je|uw? buren|buurman|buurvrouw|conciërge|receptie", "Bij je buurvrouw"),
            ("bezorgd|achtergelaten|gelegd|neergezet|geplaatst|afgegeven + veilige_plek|schuur|garage|tuinhuis|berging|tuin|collega|huisgenoot|achterdeur", "Neergezet in de schuur"),
            ("ontvangst|ontvangen|aangenomen|getekend|genomen door de? heer|mevrouw|dhr|mw|mevr|buurman|buurvrouw|buren|collega|huisgenoot", "Aangenomen door de buren: aangenomen door buren"),
            ("buurman|buurvrouw|buren|receptie|conciërge|collega heeft|hebben .. aangenomen|ontvangen|in_ontvangst", "De buurvrouw heeft het aangenomen"),
        ]),
        trap(Info, &[
            ("@recipient + heeft|kreeg .. bericht|mail|sms", "De klant kreeg een bericht"),
            ("wordt|zal|verwachte|geplande|verwacht|gepland|verwachten|worden + bezorg*|geleverd|afgeleverd|levering|bezorging - aangekomen|gesorteerd|sorteer*|vandaag|onderweg|vertraag*|verwerkt|mislukt|afhaal*|vertrokken|vertraging|retour|poging", "Wordt morgen bezorgd"),
            ("verwachte bezorgdatum|levertijd|leverdatum|bezorgmoment|bezorgtijd", "Verwachte leverdatum: maandag"),
            ("bewijs|foto|handtekening + bezorging|beschikbaar|aflevering|levering", "Bewijs van levering beschikbaar"),
            ("onderzoek|klacht|melding + gestart|geopend|ingediend", "Onderzoek gestart"),
            ("gewogen|gemeten|herverpakt|nieuw_label", "Pakket gewogen"),
            ("keuze|voorkeur|wens van? + @recipient|buren|buur|bezorgen", "Wens van de klant: bij de buren"),
            ("e_mail|email|sms|brief|uitnodiging + verzonden|verstuurd|gestuurd", "Uitnodiging verstuurd"),
            ("^ kies|wijzig|beoordeel|je_kunt|u_kunt|volg .. bezorgmoment|bezorging|levering|pakket|bestelling|moment|adres - ophalen|afhalen|halen", "Wijzig je bezorgmoment"),
            ("naar_verwachting|waarschijnlijk|vermoedelijk + @parcel|bezorg*|geleverd|komt - vertraag*|vandaag|sorteer*", "Waarschijnlijk komt het pakket later deze week"),
            ("moet|dient .. persoonlijk|ontvanger|geadresseerde .. afgegeven|overhandigd|bezorgd|uitgereikt", "Moet aan de geadresseerde worden overhandigd"),
        ]),
        trap(Redirected, &[
            ("omgeleid|doorgestuurd|doorgezonden|nagezonden|omleiding|doorsturen", "Omgeleid naar een afhaalpunt"),
            ("ander|andere|nieuw|nieuwe|gewijzigd* + adres|datum|dag|afleveradres|bezorgmoment|locatie|afhaalpunt - onjuist", "Ander adres gekozen"),
            ("@recipient + gekozen|verzocht|gevraagd|gewijzigd|verzoek - afgeleverd|bezorgd|geplaatst|aangekomen", "Op verzoek van de klant uitgesteld"),
            ("bezorging|levering|bezorgdatum|leverdatum|bezorgmoment|aflevering|bezorgadres|leveradres .. gewijzigd|aangepast|veranderd|verplaatst|verzet|bijgewerkt - onjuist", "Levering verplaatst naar vrijdag"),
            ("wordt|worden bezorgd|afgeleverd|gebracht op|bij|naar een|het|de? @point - klaar|ophalen|morgen", "Wordt afgeleverd bij een servicepunt"),
            ("@point vol|gesloten|was_vol|is_vol + naar|ander|andere", "Servicepunt vol, naar een andere locatie"),
        ]),
        trap(Delayed, &[
            ("vertraag*|vertraging|later_dan|langer_dan|uitgesteld|oponthoud|sorteerfout|foutief_gesorteerd|missort|verkeerde_depot|verkeerde_locatie|fout_gesorteerd", "Het pakket is vertraagd"),
            ("verkeerd gesorteerd|gestuurd|gerouteerd|verzonden|gelabeld", "Verkeerd gesorteerd"),
            ("staking|weer*_omstandigheden|weersomstandigheden|overmacht|feestdag|ongeval|drukte|sneeuw|slecht_weer", "Staking"),
            ("probleem|storing|verstoring + transport|vervoer|sortering|technisch*|operationeel", "Storing in het transport"),
            ("nog niet + aangekomen|gesorteerd|vertrokken", "Nog niet aangekomen"),
            ("bijgewerkt|aangepast + sorry|helaas + bezorgmoment|bezorgtijd|levertijd", "Helaas, de levertijd is aangepast"),
            ("niet gesorteerd|verwerkt|geladen", "Niet geladen"),
            ("uitstel|oponthoud|achterstand|later + aflevering|bezorging|levering|wegens|vanwege|door", "Uitstel van bezorging"),
            ("lukt|lukte|gaat niet|vandaag|helaas + vandaag|tijdig|op_tijd + bezorgen|leveren|bezorgd - thuis|adres", "Het gaat vandaag niet lukken om te leveren: lukt vandaag"),
            ("pech|ongeluk|storing|defect + voertuig|vrachtwagen|bus|bestelbus|wagen", "Pech met de wagen"),
            ("bezorgdatum|levertijd|bezorgmoment .. overschreden|verstreken|verlopen", "Levertijd overschreden"),
        ]),
        usual(Hold, &[
            ("vastgehouden|aangehouden|opgeslagen|in_de_wacht|gepauzeerd|geblokkeerd|tijdelijk_opgeslagen|stilgelegd", "Tijdelijk opgeslagen"),
            ("wacht* + instructies|reactie|antwoord", "Wacht op instructies"),
            ("in voorraad|opslag|bewaring", "In opslag"),
        ]),
        trap(HandedToAirline, &[
            ("luchtvaartmaatschappij|airline + overgedragen|overhandigd|afgeleverd|ontvangen|aangeboden", "Overgedragen aan de luchtvaartmaatschappij"),
        ]),
        trap(Handover, &[
            ("overgedragen|overhandigd|overgegeven|afgegeven|ontvangen|aangeboden|doorgegeven .. vervoerder|bezorgpartner|partner|lokale_vervoerder|bezorgdienst|koerier|lokale|postbedrijf|pakketdienst|transporteur|pakketvervoerder|@carrier - luchtvaart*|afzender|nog_niet|wordt|elektronisch", "Overgedragen aan de lokale vervoerder"),
        ]),
        trap(Registered, &[
            ("label|etiket|verzendlabel|vrachtbrief + aangemaakt|gemaakt|geprint|afgedrukt|gegenereerd", "Label aangemaakt"),
            ("aangemeld|voorgemeld|aangekondigd|vooraangemeld|voormelding|vooraankondiging", "Pakket aangemeld"),
            ("gegevens|informatie|data|zendingsinformatie|zendinggegevens|info + ontvangen|doorgegeven|elektronisch|verzonden|geregistreerd|verwerkt|binnen - douane|ontbre*|geen", "Gegevens ontvangen"),
            ("@parcel + aangemaakt|geregistreerd|voorbereid|ingepakt|bevestigd|klaargemaakt", "Bestelling bevestigd"),
            ("nog_niet|wacht*|verwacht*|binnenkort|staat_op_het_punt + ontvangen|verzend*|afzender|verkoper|overgedragen|aangeboden|overhandig*|opgehaald|ingeleverd|verzonden - bezorgd|douane|betaling|ontvanger|instructies", "Nog niet ontvangen van de afzender"),
            ("voorbereid*|inpakken|ingepakt|bereidt + @sender|verzending|magazijn|bestelling|voor", "De verkoper bereidt de zending voor"),
            ("klaar|gereed voor verzending", "Klaar voor verzending"),
            ("ophaling|ophaalopdracht|afhaling + gepland|aangevraagd|geboekt|ingepland", "Ophaling gepland"),
            ("verwachten|verwacht|wachten op? @parcel|je_pakket|uw_pakket|de_zending|het_pakket|jouw_pakket - bezorgd|vandaag|betaling", "We wachten op de zending"),
            ("wacht*|klaar|gereed .. ophalen|ophaling|afhaling .. koerier|vervoerder|chauffeur|postnl|dhl|dpd - ontvanger", "Wacht op ophaling door de vervoerder"),
            ("verzendgegevens|zendingsgegevens|verzendinformatie|pakketgegevens|vooraanmelding|aanmelding ontvangen|elektronisch|verstuurd|doorgegeven|verwerkt", "Pakketgegevens doorgegeven"),
            ("verkoper|winkel|webshop|afzender .. inpakt|pakt|ingepakt|verpakt|verpakken", "De winkel verpakt je order"),
        ]),
        trap(PickupFailed, &[
            ("ophaling|ophalen|afhaling|ophaalpoging + mislukt|niet_gelukt|onmogelijk|niet_mogelijk", "Ophaling mislukt"),
            ("niet|geen + opgehaald|afgehaald|ophalen|afhalen + afhaalzending|afzender|verzender|verkoper|adres|label|verpakt|niemand_op_adres|geen_gehoor - @recipient|ontvanger|retour", "Niet opgehaald bij de verkoper"),
            ("afhaalzending|ophaalzending|afhaalopdracht|collectie + niet|mislukt|geannuleerd", "Afhaalopdracht mislukt"),
        ]),
        usual(Accepted, &[
            ("ingeleverd|aangenomen|geaccepteerd|opgehaald|in_ontvangst_genomen|afgegeven|verstuurd_door|gepost|acceptatie", "Ingeleverd bij een winkel"),
            ("opgehaald|ontvangen + afzender|verkoper|vervoerder|verzender|postnl|bpost|dhl|wij|logistiek*|dpd|webwinkel - lokale|gegevens|informatie|niet", "Opgehaald bij de verkoper"),
            ("@parcel + ontvangen - gegevens|informatie|ontvanger|douane", "Zending ontvangen"),
            ("^ @parcel is|werd? opgehaald|afgehaald|aangenomen $", "Zending opgehaald"),
            ("bij_ons|in_ons_bezit|in_ons_netwerk|in_onze_handen", "De zending is bij ons"),
        ]),
        usual(Consolidation, &[
            ("consolid*|samengevoegd|gebundeld", "Wordt samengevoegd"),
        ]),
        usual(Departure, &[
            ("vertrokken|verlaten|verzonden + land|china|herkomst|land_van_herkomst|land_van_verzending", "Vertrokken uit China"),
            ("vlucht|vliegtuig + vertrokken|opgestegen", "Het vliegtuig is vertrokken"),
            ("onderweg|verzonden|verstuurd + naar + land_van_bestemming|bestemmingsland|buitenland|nederland|belgië|het_land", "Onderweg naar het land van bestemming"),
            ("geëxporteerd", "Geëxporteerd"),
            ("grens|land + over|verlaten|gepasseerd|uit - aangekomen|douane", "De grens gepasseerd"),
        ]),
        usual(ArrivalCountry, &[
            ("aangekomen|gearriveerd|binnengekomen|ontvangen|geland + land|nederland|belgië|bestemmingsland|land_van_bestemming - vertrokken|verlaten|depot|sorteer*", "Aangekomen in Nederland"),
            ("geïmporteerd", "Geïmporteerd"),
        ]),
        trap(Transit, &[
            ("aangekomen|gearriveerd|ontvangen|vertrokken|verlaten|bezorgd|verwerkt|afgeleverd .. @hub - afhalen|afgehaald|niet|retour|douane|luchtvaart*|ophalen|beschikbaar", "Aangekomen op het depot"),
            ("wordt|is + morgen|binnenkort + beschikbaar|klaar + afhalen|afhaal*|ophalen|halen", "Morgen is het klaar om af te halen"),
            ("toegekomen|aangekomen|binnengekomen .. bezorgpartner|partner|platform|regionale|nationaal|depot - afhal*|retour", "Toegekomen op het nationaal platform"),
            ("maken|gemaakt|wordt|klaargemaakt|gereedgemaakt|voorbereid|klaar .. klaar?|voorbereid? voor bezorging|levering|verzending_naar_jou - winkel|verkoper|afzender", "We maken de zending klaar voor levering"),
            ("voorgemeld|aangemeld en? gescand|gesorteerd|verwerkt|geladen", "Aangemeld en verwerkt"),
            ("overgedragen|afgegeven|onderweg|verwacht|gebracht aan|naar|bij|op de|het|een? afhaallocatie|afhaalpunt|postnl_punt|servicepunt|pakketpunt|parcelshop|ander - klaar|ophalen|afhalen|opgehaald", "Onderweg naar het servicepunt"),
            ("ingenomen|overgenomen|overgedragen|afgehandeld aan|tijdens|door|op|bij de|het? sorteer*|route|rit|planbalie|depot|sortering|sorteergoot - afzender", "Overgenomen tijdens de rit"),
            ("betaling|invoerkosten|invoerrechten|kosten + ontvangen|betaald|voldaan|bevestigd - niet|nog|wacht*", "Betaling bevestigd"),
            ("bezorger|koerier|chauffeur .. depot|magazijn|sorteercentrum|distributiecentrum .. overgedragen|afgeleverd|gebracht|ingeleverd|afgegeven - niet", "De chauffeur heeft de order naar het depot gebracht"),
            ("wacht|wachten op vertrek|vlucht|vliegtuig", "Wacht op vliegtuig"),
        ]),
        usual(Transit, &[
            ("onderweg|transport|transit|vervoer|vervoerd|doorgezonden_naar|verplaatst|aangekomen|gearriveerd|vertrokken|verlaten|verzonden|verstuurd|ontvangen|binnengekomen|vlucht|vliegtuig|luchthaven|schip|container|vrachtwagen|@hub", "Onderweg"),
            ("gesorteerd|sortering|verwerkt|gescand|verwerking|gelost|geladen|sorteerproces|behandeld|sorteren|geland|landing|uitgeladen", "Gesorteerd"),
        ]),
        trap(NotFound, &[
            ("geen + informatie|gegevens|resultaten|tracking|gevonden|tracking_informatie - douane", "Geen gegevens gevonden"),
            ("niet gevonden|bekend|vindbaar", "Nummer niet gevonden"),
            ("geen|zonder bewegingen|beweging|historie|gebeurtenissen|updates|verloop|status|tracking", "Geen bewegingen"),
        ]),
        trap(InvalidNumber, &[
            ("ongeldig|onjuist|ongeldige|onjuiste + trackingnummer|nummer|barcode|code", "Ongeldig trackingnummer"),
        ]),
        weak(Exception, &[
            ("probleem|uitzondering|afwijking|bijzonderheid", "Afwijking"),
        ]),
        usual(OutForDelivery, &[
            ("distributieproces|bezorgproces|uitreikingsproces|distributierit", "In het bezorgproces"),
            ("onderweg|op_weg naar jouw|uw|het? adres|huis|huisadres|ontvanger|geadresseerde - punt|automaat", "Op weg naar jouw huis"),
        ]),
        trap(Accepted, &[
            ("afgehaald|opgehaald|ontvangen|aangenomen|in_ontvangst door|bij postnl|dpd|dhl|gls|bpost|ups|fedex|vervoerder|ons|de_vervoerder|postnl_punt - niet|nog|gegevens|informatie|klaar|beschikbaar|ontvanger|kan", "Door DPD ontvangen: ontvangen door DPD"),
            ("@sender heeft|hebben .. gegeven|ingeleverd|verzonden|verstuurd|afgegeven|overgedragen|gebracht|aangeboden - niet|nog|gegevens|label", "De webshop heeft het pakket verstuurd"),
            ("afgehaald|opgehaald door de? onze? bezorger|koerier|chauffeur|vervoerder|pakketbezorger - niet|ontvanger", "Opgehaald door onze koerier"),
            ("door afzender|verkoper|webshop .. overgedragen|ingeleverd|afgegeven|aangeboden|overhandigd - niet|nog", "Door de webshop: door verkoper ingeleverd"),
        ]),
        usual(Registered, &[
            ("afhaalopdracht|ophaalopdracht|opdracht + ontvangen|aangemaakt|bevestigd", "Opdracht bevestigd"),
        ]),
        usual(AddressIssue, &[
            ("adressering|geadresseerd|adres + onjuist*|fout*|verkeerd*|herstel*|correctie|gecorrigeerd", "Foute adressering"),
        ]),
        trap(ArrivalCountry, &[
            ("aangekomen|aankomst|geland|gearriveerd|ontvangen .. luchthaven|vliegveld|haven .. bestemming|bestemmingsland - douane*|vertrok*|verlaten", "Geland op het vliegveld van bestemming"),
            ("aangekomen|aankomst|geland + bestemmingsluchthaven", "Geland op bestemmingsluchthaven"),
            ("aangekomen|geland|gearriveerd in het? land|nederland|belgië .. wacht|wachtend|wachten op|voor de? inklaring|douane|inklaren", "Aangekomen in Nederland, wacht op de douane"),
        ]),
        weak(OutForDelivery, &[
            ("bezorger|chauffeur|koerier|postbode|pakketbezorger - morgen|niet|opgehaald|poging|bezorgd|afzender|automaat|pakketautomaat|locker", "Je postbode"),
        ]),
        usual(PickupReady, &[
            ("op_te_halen|af_te_halen|beschikbaar|ophalen|bewaard tot|t_m|tot_en_met", "Bewaard tot vrijdag"),
        ]),
        usual(Lost, &[
            ("@parcel .. kwijt|vermist|onvindbaar|spoorloos|zoekgeraakt", "De doos: order spoorloos"),
        ]),
        usual(Delayed, &[
            ("drukte|volume|volumes|pakketten hoge|hoog|grote|veel|uitzonderlijk*", "Volumes hoog"),
        ]),
        trap(Hold, &[
            ("wacht*|nog .. afspraak|inplannen|planning|bezorgafspraak - ophalen|douane", "Wacht op een afspraak"),
            ("wacht op keuze|kiezen|selectie .. bezorgmoment|datum|dag|tijdstip", "Wacht op keuze van de dag"),
        ]),
        usual(CustomsCleared, &[
            ("@parcel is|werd? vrijgegeven|ingeklaard - niet|wordt|betaling", "Order vrijgegeven"),
        ]),
        trap(Departure, &[
            ("vertrokken|verzonden uit|van|vanuit het? uitwisselingskantoor|uitwisselingscentrum - bestemming*|aankomst", "Verzonden vanuit het uitwisselingskantoor"),
        ]),
    ],
}];
