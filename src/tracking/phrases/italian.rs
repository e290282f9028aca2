//! Italian: Poste Italiane, SDA, BRT, GLS, Nexive, DHL, InPost, Cainiao.

use super::pattern::Lists;
use super::sheet::{Sheet, trap, usual, weak};
use crate::basis::Basis;
use crate::term::Stage::*;

#[rustfmt::skip] // one list a line
const LISTS: Lists = &[
    ("carrier", super::carrier::LAST_MILE),
    ("recipient", "destinatario|destinataria|cliente|acquirente|ricevente|consegnatario"),
    ("sender", "mittente|venditore|negozio|speditore|commerciante"),
    ("parcel", "pacco|spedizione|pacchetto|collo|ordine|articolo|merce|invio|oggetto|busta|plico|pacchi"),
    ("customs", "dogana|doganale|doganali|sdoganamento|sdoganato|sdoganata|sdoganare|sdogana|svincolo_doganale|doganiere|doganiera"),
    ("hub", "centro|filiale|hub|magazzino|sede|deposito|aeroporto|terminal|ufficio|piattaforma|stabilimento|struttura|smistamento|porto|stazione|agenzia|impianto|scalo|corriere"),
    ("point", "punto_di_ritiro|ufficio_postale|punto_poste|locker|armadietto|fermopoint|punto_di_consegna|punto_ritiro|pickup_point|parcelshop|tabaccheria|access_point|fermo_deposito|fermoposta|lockers|service_point|punto_inpost|edicola|fermo_point|punto_di_raccolta|pick_up_point"),
];

/// Words that void `consegnato`.
const DOUBT: &[&str] = &[
    "non|sarà|saranno|verrà|tentativo|tentata|tentato|fallit*|impossibile|mancata|previst*|stimat*|programmat*|domani|oggi|presto|prossim*|quando|appena|attesa|essere|ancora|senza|in_consegna|insuccesso|prima|può|possono|deve|chiest*|chiede|richiest*|desidera|obbligatori*|caso|se|opzione|scelt*|viene_effettuata|vengono|avvengono|lascerà|consegnerà|depositerà|doveva|dovrebbe|potrà",
    "mittente|venditore|reso|restitu*|ritorn*|rifiut*|respint*|smarrit*|danneggiat*|errat*|errore|sbagliat*|compagnia_aerea|corriere|centro|hub|paese|dogana|magazzino|aeroporto|filiale|dati|informazioni|avviso|annullat*|vettore|partner",
];

#[rustfmt::skip] // one row a line
pub(super) const SHEETS: &[Sheet] = &[Sheet {
    language: "it",
    basis: Basis::several("tracking pages of Poste Italiane, SDA, BRT, GLS, InPost and Cainiao in Italian", "2026-11"),
    common: "il|lo|la|i|gli|le|è|stato|stata|in|di|del|della|al|alla|allo|e|non|dal|dalla|presso|con|per|da|un|una|ha|si|sono|tuo|tua|che|nel|nella|su|sul|verso|l|abbiamo|siamo",
    lists: LISTS,
    doubt: DOUBT,
    groups: &[
        trap(Correction, &[
            ("stato|evento|informazione|messaggio|registrazione|consegna + precedente|ultimo|ultima + errat*|corrett*|annullat*|ignor*|errore|rettific*", "Lo stato precedente è errato"),
            ("ignorare|ignora|non_considerare + stato|evento|messaggio|precedente|ultimo", "Ignora il messaggio precedente"),
            ("storno|rettifica|revoca|correzione + consegna|stato|evento|esito", "Storno della consegna"),
        ]),
        trap(Returned, &[
            ("consegnat*|restituit*|reso|riconsegnat*|rientrat* al|dal|a mittente|venditore|speditore - sarà|verrà|in_corso|da_restituire", "Riconsegnato al mittente"),
            ("reso|restituzione|ritorno + completat*|consegnat*|effettuat*|concluso", "Reso completato"),
            ("^ reso|restituito|restituita|ritornato $", "Restituito"),
            ("@sender .. ricevuto|ricevuta|riavuto .. reso|ritorno|indietro", "Il venditore ha ricevuto indietro il reso"),
        ]),
        trap(Returning, &[
            ("reso|resa|restitu*|ritorn*|rientr*|rispedit*|rinvi* - dogana_restituisce|rinviata_la_consegna|filiale|consegna|sede|deposito", "Spedizione in reso"),
            ("restitu*|ritorn*|rispedit*|rientro|reso|rinviat*|ritorno + mittente|venditore|origine|speditore|corso|avviat*", "In ritorno al mittente"),
            ("in consegna|viaggio|transito + mittente + al|verso|ritorno", "In viaggio verso il mittente"),
            ("torna*|tornando|ritornando|rientrando|rispedendo + mittente|venditore|origine|negozio", "L'ordine torna al venditore"),
        ]),
        trap(Refused, &[
            ("rifiut*|respint* - dogan*|importazione|esportazione|autorità", "Rifiutato dal cliente"),
            ("destinatario|cliente|acquirente + non + voluto|vuole|accettato|accetta|desidera", "Il cliente non vuole la merce"),
        ]),
        trap(Unclaimed, &[
            ("non + ritirat*|riscosso|reclamato|prelevato - mittente|corriere|ancora|creat*|etichetta", "Pacco non ritirato"),
            ("giacenza|deposito|custodia|ritiro + scadut*|terminat*|compiuta|superat*|scadenza_superata", "Giacenza scaduta"),
            ("nessuno ha ritirato|reclamato", "Nessuno ha ritirato la merce"),
        ]),
        trap(Lost, &[
            ("smarrit*|perdut*|perso|persa|rubat*|furto|irreperibile_pacco|smarrimento|introvabile - volo|coincidenza", "Spedizione smarrita"),
            ("ammanco|manomess*|trafugat*|sottratt*|mancant* - indirizz*|civico|document*|dati|citofono|campanello|codice|nom*", "Ammanco nel collo"),
            ("non .. riusciamo|possiamo|siamo a? localizzare|trovare|rintracciare .. @parcel - indirizzo", "Non riusciamo a rintracciare la spedizione"),
        ]),
        trap(Damaged, &[
            ("danneggiat*|danno|danni|rott*|avariat*|danneggiamento - senza", "Collo danneggiato"),
        ]),
        trap(Destroyed, &[
            ("distrutt*|distruzione|smaltit*|eliminat*|macero", "Spedizione distrutta"),
        ]),
        trap(Cancelled, &[
            ("annullat*|cancellat*|annullamento|cancellazione - ritiro|volo|evento|precedente", "Ordine annullato"),
        ]),
        trap(CustomsRejected, &[
            ("@customs|importazione|esportazione|ingresso|autorità + rifiut*|respint*|sequestr*|confisc*|vietat*|negat*|non_autorizz*|non_ammess*", "Sequestrato dalla dogana"),
            ("sequestr*|confisc*", "Merce sequestrata"),
            ("merce|contenuto|articolo + vietat*|proibit*|pericolos*|non_ammess*", "Contenuto vietato"),
        ]),
        trap(PaymentDue, &[
            ("dogan*|oneri|dazi|dazio|iva|tasse|diritti|spese|tributi + pag*|dovut*|saldo|saldare|attesa_di_pagamento - pagati|pagato|effettuato|ricevuto|pagate|confermat*", "Oneri doganali da pagare"),
            ("pagamento + attesa|richiest*|necessari*|mancante|dovuto|insufficiente - ricevuto|effettuato|confermato", "In attesa di pagamento"),
            ("affrancatura insufficiente", "Affrancatura insufficiente"),
            ("oneri|dazi|iva|diritti|spese|importo da corrispondere|versare|pagare|regolare|saldare - pagat*", "Importo da versare"),
        ]),
        trap(CustomsHold, &[
            ("@customs + tratten*|ferm*|blocc*|ritard*|problem*|sospes*|giacenza|attesa_di_document*|anomalia - uscit*|rilasciat*|svincolat*", "Trattenuto in dogana"),
            ("@customs|importazione|importatore + document*|fattura|informazioni|dati|dichiarazione|codice_fiscale + manc*|richiest*|necessari*|attes*|attende|richiede|incomplet*|fornire|integra*|servono", "La dogana attende i documenti"),
            ("@customs + chiede|richiede|attende|esige|necessita|vuole + document*|fattura|informazioni|dati|prova", "La dogana vuole la fattura"),
        ]),
        trap(CustomsCleared, &[
            ("@customs|formalità|importazione + completat*|terminat*|rilasciat*|svincolat*|uscit*|conclus*|effettuat*|superat*|lasciat*|autorizzat*|liberat*|riuscit*|finit* - non|esportazione|origine|attesa|corso|in_fase|rilasciata_alla", "Sdoganamento completato"),
            ("sdoganat*|svincolat* - non|attesa|essere|export|esportazione", "Spedizione sdoganata"),
            ("verifica|controll*|fase|operazioni|procedura|iter + svincolo|dogan*|sdoganamento|importazione + completat*|conclus*|terminat*|finit*|superat* - non|attesa|in_corso|export|esportazione", "Conclusi i controlli per lo svincolo"),
            ("svincolo|svincolat* avvenut*|effettuat*|completat*|conclus*|eseguit*|dogan* - non|attesa|giacenza", "Svincolo eseguito"),
        ]),
        trap(CustomsExport, &[
            ("esportazione|export|origine|partenza + @customs|autorizzat*|formalità - importazione", "Dogana di esportazione"),
        ]),
        usual(CustomsIn, &[
            ("@customs|ispezione|quarantena|controllo_di_sicurezza|controlli_di_sicurezza", "In dogana"),
            ("@customs + presentat*|consegnat*|arrivat*|corso|controll*|ispezione|verifica|iniziat*|avviat*|attesa|transito|operazioni|procedura|formalità|lavorazione|inizio|accettat*", "Presentato in dogana"),
            ("importazione + corso|avviat*|iniziat*|operazioni", "Importazione in corso"),
        ]),
        trap(AddressIssue, &[
            ("indirizzo|numero_civico|civico|cap|citofono|recapito_telefonico + errat*|incomplet*|insufficient*|inesistent*|sconosciut*|mancante|sbagliat*|non_trovat*|inesatt*|imprecis*|non_corretto|assente|verific*|incert*", "Indirizzo incompleto"),
            ("@recipient|nominativo + non_presente_al|non_presente_sul|non_risulta|sconosciut*|trasferit*|inesistente|non_trovato|deceduto|irreperibile|traslocat*", "Destinatario trasferito"),
            ("manca|mancante|errat*|sbagliat*|senza|incomplet* + civico|via|cap|citofono|scala|interno|indirizzo|numero_civico", "Citofono mancante: manca il citofono"),
            ("@recipient|nome|nominativo|azienda + non|s + conosciut*|risulta|esiste|abita|risiede|residente", "L'azienda non risulta a quell'indirizzo"),
            ("nome|nominativo|cognome + non|assente|mancante|manca + citofono|campanello|cassetta|porta", "Il nominativo manca sul campanello"),
            ("destinatar*|indiriz* + sconosc*|inesistent*|incomplet*|errato|insuff*", "Destinatario sconosciuto"),
            ("non .. trovat*|localizzat*|individuat*|reperit* l|il|la|lo? indirizzo|via|civico|domicilio|numero_civico", "Non è stato individuato il domicilio"),
            ("completare|correggere|verificare|confermare l|il|lo? indirizzo|civico", "Verificare l'indirizzo"),
        ]),
        trap(AttemptFailed, &[
            ("non|mancata|impossibile|impossibilità|fallit* + consegn*|recapit*|consegnare|consegna - prima_di|dogan*|ritirat*|ancora|disponibile|corriere_non_ritira", "Impossibile consegnare il pacco"),
            ("tentativ*|tentat* + consegn*|recapit*|fallit*|visita|senza_successo", "Primo tentativo di consegna"),
            ("@recipient|nessuno + assente|non_presente|non_trovat*|non_risponde|in_casa|presente|non_disponibile|assenza|contattabile", "Cliente assente"),
            ("assente|assenza", "Assente al recapito"),
            ("negozio|azienda|ufficio|esercizio|attività|ditta + chius*", "Azienda chiusa"),
            ("chiuso|chiusa per", "Chiuso per ferie"),
            ("accesso + impossibile|negato|non|limitato", "Accesso impossibile"),
            ("avviso|cartolina + lasciat*|giacenza|rilasciato|immess*", "Lasciato avviso nella cassetta"),
            ("nuovo|secondo|altro|ulteriore|prossimo tentativo", "Seguirà un nuovo tentativo"),
            ("cassetta + piena|inaccessibile", "Cassetta piena"),
            ("nessuno|non ha|si|c|eri|era|eravate|hanno|abbiamo risposto|trovato|trovata|era|eri|casa|nessuno - smarrit*|dati|informazion*", "Non ha risposto nessuno"),
            ("passat* ma|e|senza|però", "Il postino è passato ma era chiuso"),
            ("contrassegno|importo|pagamento|denaro|contanti non pronto|disponibile|pagato|disponibili", "Contanti non disponibili"),
            ("riconsegna|nuova_consegna|seconda_consegna|riconsegnare - mittente", "Riconsegna programmata"),
            ("non|impossibile|senza|nessun + contatt*|raggiungibil*|rispost*|rintracciabil*|reperibil* - dogan*|indirizz*|mittente", "Nessuna risposta dal cliente: nessun contatto"),
            ("non|impossibile|impossibilità|senza + acced*|accesso|entrare|ingresso + edificio|palazzo|condominio|casa|via|stabile|cortile", "Impossibile entrare nel condominio"),
            ("cane|animale|pericolo + libero|consegna|accesso|domicilio", "Cane libero"),
            ("senza|non|mancanza|manca + documento|identità|età|maggiorenne + consegna|destinatario|cliente|valido - dogan*", "Cliente senza documento"),
            ("ultimo|primo|secondo|terzo|2|3|1 tentativo|passaggio - ritiro", "Terzo passaggio"),
            ("destinatario|azienda|ditta|negozio chiuso|assente|chiusa", "Ditta chiusa"),
            ("nessuno ha? aperto|risposto|apre|risponde", "Nessuno risponde al citofono"),
            ("troppo grande|grosso|voluminoso|ingombrante per", "Troppo voluminoso per il locker"),
            ("codice|campanello|citofono .. mancante|manca|assente|errato|guasto", "Citofono guasto"),
        ]),
        trap(OutForDelivery, &[
            ("in consegna - mittente|attesa|centro|filiale|punto|sede|ritardo|presa_in|non|corriere_locale", "Spedizione in consegna"),
            ("mezzo|furgone|veicolo|automezzo + consegn*|caricat*|corriere", "Caricato sul furgone del corriere"),
            ("uscit*|partit*|affidat*|pronto|pronta|in + per|in|la + consegna|recapito + oggi|portalettere|corriere_per|giro|uscita|pronta|postino|fase", "Uscita per la consegna"),
            ("portalettere|postino|corriere|autista|fattorino + arrivo|giro|strada|sta_consegnando|consegna_oggi|affidat*_al_portalettere|consegnerà - non|assente|ha_ritirato|ritirato", "Il portalettere è in giro"),
            ("sarà|verrà consegnat* oggi", "Sarà consegnato oggi"),
            ("in distribuzione", "In distribuzione"),
            ("giro di? consegn*", "Giro di consegne avviato"),
            ("in consegna + oggi|giornata|odierna|entro - mittente|non", "In consegna entro oggi"),
            ("corriere|portalettere|postino|autista|pacco|spedizione + sta arrivando|per_arrivare|consegnando - non|centro|filiale", "L'autista sta consegnando"),
            ("consegna|recapito|consegnat* previst*|stimat*|programmat* + oggi|odierna|in_giornata|della_giornata|nella_giornata", "Recapito previsto oggi"),
            ("bordo|sul|sull del|al? mezzo|furgone|automezzo|veicolo - filiale", "Collo sul furgone"),
            ("arriva|arriverà|riceverai|consegniamo|consegneremo|consegna + oggi|stamattina|in_giornata|stasera - non|filiale|centro|ritard*|tentat*", "Riceverai oggi il tuo ordine"),
            ("corriere|autista|fattorino|furgone + partit*|uscit*|in_viaggio|sta_arrivando + consegna|giornata|oggi|te - non|tentat*", "Il corriere è partito per la consegna"),
            ("consegna|recapito|distribuzione in corso|svolgimento|esecuzione - ritard*|organizzazione", "Recapito in corso"),
            ("lasciato|partit*|uscit* .. filiale|deposito|sede .. destinatario|destinataria|cliente|domicilio - mittente|ritiro", "Partito dalla filiale verso il destinatario"),
            ("consegnat*|arriv* tra|entro|fra pochi|alcuni|qualche minuti|istanti|minuto", "Sarà consegnato tra pochi minuti"),
        ]),
        trap(PickupReady, &[
            ("disponibile|pronto|pronta|attesa|giacente|può|puoi + ritir*|ritiro|giacenza - sarà|mittente|venditore|non_ritirat*|domani|scadut*|corriere|tentativo", "Pronto per il ritiro"),
            ("arrivat*|arrivo|lasciat*|consegnat*|depositat*|disponibile|giunt*|pronto|attende + @point - mittente|sarà|dal_destinatario|dal_cliente|ritirato|non|in_viaggio|accettat*", "Depositato nel locker"),
            ("in giacenza - istruzioni|disposizioni|svincolo|mittente", "In giacenza"),
            ("consegnat*|depositat*|arrivat*|giunt*|recapitat* a|presso|in|al|alla|nel + access_point|sede_ups|punto|locker|pickup|edicola|tabacch* - mittente|non|sarà|ritirato", "Giunto in un punto di raccolta"),
            ("fermo_deposito|fermo_posta|fermoposta|fermo_point|fermopoint|fermo_presso - mittente|istruzioni", "Fermo posta"),
            ("pronto|pronta|disponibile|ritir* + codice|pin|qr - non|domani|mittente|venditore|postale_errato|fiscale", "Ritira con il PIN"),
            ("ti|la|vi|le aspetta|attende|sta_aspettando|sta_attendendo", "La busta ti attende"),
            ("da|pronto_per ritirare|il_ritiro presso|al|in parcel_shop|punto|punto_di_ritiro|negozio|ufficio|locker", "Da ritirare in negozio"),
            ("è|si_trova già? al|presso|nel|in il|un? punto_di_ritiro|punto_ritiro|locker|punto_di_consegna|fermopoint|edicola - non|viaggio|mittente", "La busta è presso il locker"),
        ]),
        trap(Delivered, &[
            ("ritirat* dal|da|presso|in|nel destinatario|cliente|ufficio|punto|locker|acquirente|armadietto - non|sarà|mittente|attesa|pronto|può|disponibile", "Ritirato dal destinatario"),
            ("consegnat*|lasciat*|recapitat*|imbucat* + vicino|portineria|portiere|cassetta|familiare|reception|custode|convivente|condomino - non|sarà|tentativ*|avviso|piena|mancata|può|se", "Lasciato al portiere"),
            ("consegnat* al|alla destinatari*|cliente|acquirente - non|sarà|tentativ*", "Consegnato al cliente"),
            ("recapitat*|consegnat* allo|alla|in|nel|nello|a sportello|cassetta|scomparto|domicilio|mano|buca - non|tentativ*|sarà|avviso", "Recapitato in buca"),
            ("^ firmat* da|dal", "Firmato da Neri"),
            ("corriere|postino|portalettere|autista|fattorino ha lasciato|consegnato|depositato .. vicin*|portier*|portineria|porta|garage|cassetta|reception - non|avviso|se|può", "Il postino ha lasciato la busta in portineria"),
        ]),
        usual(Delivered, &[
            ("consegnat*|recapitat*", "Pacco consegnato"),
            ("consegna|recapito + effettuat*|completat*|riuscit*|avvenut*|successo|conclus*|eseguit*|confermat*", "Consegna effettuata"),
            ("firmato|ricevuto da|dal - mittente|venditore|corriere|vettore", "Firmato da Rossi"),
            ("@recipient + ritirato|ricevuto + ha", "Il cliente ha ritirato il pacco"),
            ("con_successo|a_buon_fine|regolarmente + in_data|data|consegna* - non", "Consegna a buon fine"),
            ("consegna|consegnat* parziale|parzialmente|positiv*|regolare|ok|riuscita|avvenuta", "Consegna regolare"),
            ("esito + positivo|consegnat*|ok|buon", "Esito ok"),
            ("dal|dalla|presso|da|al|alla un|una|il|la|suo|tuo? vicino|vicina|portiere|portinaio|custode", "Dalla vicina"),
            ("consegnat*|lasciat*|depositat* + luogo_sicuro|garage|giardino|terrazzo|balcone|collega|dipendente|ufficio_del_cliente", "Lasciato in giardino"),
            ("ricevut*|accettat*|firmat*|ritirat* dal|dalla|da signor|signora|sig|sigra|sig_ra|vicino|vicina|portiere|familiare|collega", "Firmato dal signor Neri"),
            ("vicino|vicina|portiere|portinaia|familiare|collega ha ricevuto|preso|accettato|ritirato", "La vicina ha preso il pacco"),
        ]),
        trap(Info, &[
            ("sms|e_mail|email|notifica|messaggio|avviso + inviat*|invio|fallit* - lasciat*|mittente|speditore|venditore|dati", "Inviato SMS al cliente"),
            ("@recipient + avvisat*|informat*|contattat*|notificat* - ritirare|preparando", "Destinatario avvisato"),
            ("sarà|verrà|saranno|previst*|stimat*|programmat* + consegn* - arrivat*|centro|partit*|corriere_è_partito|tentativ*|ritard*|oggi|smist*|riprogrammat*|ritiro|filiale", "Sarà consegnato domani"),
            ("prova|foto|firma|immagine + consegna|disponibile", "Prova di consegna disponibile"),
            ("reclamo|segnalazione|richiesta + apert*|ricevut*|registrat*", "Reclamo aperto"),
            ("pesat*|misurat*|rietichettat*", "Pacco pesato"),
            ("^ scegli|valuta|riceverai|puoi|ricordati|consulta|segui .. consegna|pacco|spedizione|data - ritir*", "Valuta la spedizione"),
            ("deve|dovrà essere consegnato|consegnata|recapitato .. personalmente|destinatario|mani", "Deve essere recapitato al destinatario"),
        ]),
        trap(Redirected, &[
            ("reindirizz*|inoltrat*_a_nuovo|deviat*|dirottat*|rispedito_a_nuovo|svincolo_richiesto|reinstradat*|riprogrammat*|consegna_concordata|posticipat*|appuntamento", "Reindirizzato a un altro indirizzo"),
            ("nuovo|altro|modificat*|cambio|cambiat* + indirizzo|data|punto|luogo - errat*", "Consegna a un altro indirizzo"),
            ("@recipient + richiest*|scelto|concordat*|posticip* - lasciato|depositat*|consegnato", "Il cliente ha richiesto un altro giorno"),
            ("@recipient + chiesto|richiesto|modificato|cambiato|deciso + indirizzo|data|punto|consegna|luogo", "L'acquirente ha modificato la data"),
            ("svincolo richiesto|disposto|ricevuto|dispost*", "Svincolo disposto"),
            ("nuova|nuovo|altra|altro|diversa|diverso + data|giorno|orario|luogo|indirizzo|punto + scelt*|fissat*|concordat*|selezionat*|richiest*|conferm*", "Nuovo giorno concordato"),
        ]),
        trap(Delayed, &[
            ("ritard*|rallentament*|disguid* - dogan*", "Consegna in ritardo"),
            ("sciopero|maltempo|forza_maggiore|incidente|festività|condizioni_meteo|guasto|alluvione", "Sciopero"),
            ("problema|anomalia|inconveniente + trasporto|operativ*|logistic*|tecnic*", "Problema di trasporto"),
            ("non ancora + arrivat*|partit*|smistat*", "Non ancora arrivato"),
            ("perso|persa volo|coincidenza|il_volo|la_coincidenza", "Volo perso: perso la coincidenza"),
            ("errore|errata|errato|sbagliat* di? avviamento|instradamento|smistamento|destinazione|percorso|spartizione", "Errore di spartizione"),
            ("instradat*|smistat*|inviat*|indirizzat* erroneamente|per_errore|in_modo_errato", "Smistata per errore"),
            ("consegna|recapito rinviat*|posticipat*|rimandat*|slittat*|spostat* - richiesta|cliente|destinatario", "Consegna rimandata"),
            ("guasto|incidente|avaria .. veicolo|camion|furgone|mezzo", "Incidente del furgone"),
            ("data|termine|tempo|tempi .. consegna .. superat*|trascors*|scadut*", "Termine di consegna superato"),
        ]),
        usual(Hold, &[
            ("ferm*|sospes*|tratten*|bloccat*|in_attesa|stoccat*", "Spedizione sospesa"),
        ]),
        trap(HandedToAirline, &[
            ("compagnia_aerea|vettore_aereo|linea_aerea + consegnat*|affidat*|ricevut*|trasferit*", "Affidato alla compagnia aerea"),
        ]),
        trap(Handover, &[
            ("consegnat*|affidat*|trasferit*|passat*|ceduto|ricevut*|preso_in_carico .. corriere|corriere_locale|vettore|partner|operatore|poste_locali|operatore_locale|servizio_postale|azienda_di_consegna|spedizioniere|società_di_consegna - aere*|mittente|sarà|non|attesa", "Affidato al partner per la consegna"),
            ("inoltrat*|trasferit*|passat*|affidat*|consegnat* al|a partner|corriere|vettore|operatore - mittente|non|locale_per_la_consegna", "Trasferita al vettore"),
        ]),
        trap(Registered, &[
            ("non|ancora|attesa + affidat*|consegnat*|ricevut*|affidamento + corriere|vettore|mittente|negozio|venditore - destinatari*|tentativo|dogan*", "Non ancora affidata al corriere"),
            ("etichetta|lettera_di_vettura|ldv + creat*|stampat*|generat*|emess*", "Etichetta stampata"),
            ("informazioni|dati|preavviso|info + ricevut*|trasmess*|inviat*|elettronic*|registrat*|acquisit* - dogana|mancanti|non", "Dati della spedizione ricevuti"),
            ("@parcel + creat*|registrat*|preparat*|preparazione|imballat*|confermat*|annunciat*|inserit*|preso_in_gestione - consegna|arriv*|dogan*", "Ordine creato"),
            ("attesa|ancora|presto|procinto|prossimo|sarà|verrà + ritir*|affidat*|prelevat*|consegna_da_parte|spedit*|mittente|preso_in_carico - cliente|destinatario|consegnat*|dogan*|pagamento|domani|punto|istruzioni|giacenza|disponibile", "In attesa di essere spedito"),
            ("pronto|pronta per la? spedi*|spedizione", "Pronto per la spedizione"),
            ("notifica|preavviso|avviso|annuncio|comunicazione + speditore|mittente|venditore|dati|invio|spedizione - recapito|consegn*|giacenza|lasciat*|ritiro|smistament*", "Preavviso del venditore"),
            ("corriere|vettore|brt|gls|sda + ricevut*|preparando|richiesta|incaricat* + ritir*|prelev*|richiesta - destinatario|cliente", "Corriere incaricato del ritiro: incaricato, ritiro domani"),
            ("attend*|aspett* + mittente|venditore|negozio + pacco|spedizione|ordine|consegn*|affid* - ritir*|pagament*|istruzioni|disposizioni", "Aspettiamo la spedizione dal venditore"),
            ("spedizione|pacco|ordine|ritiro prenotat*|programmat*|inserit*|acquistat*|registrat*", "Pacco prenotato"),
            ("ordine|ordini|acquisto ricevut*|confermat*|accettat*|registrat*|inserit*|elaborazione - corriere|consegn*", "Acquisto confermato"),
            ("attesa|attende|pronto|pronta .. ritiro|passaggio|presa .. corriere|vettore|brt|gls|sda|poste|dhl|ups - destinatario|cliente|punto", "In attesa del ritiro da parte del vettore"),
            ("etichetta .. generata|creata|stampata|emessa + attesa|ritiro", "Etichetta creata, in attesa di ritiro"),
            ("venditore|negozio|mittente .. imball*|confezion*|prepar*", "Il negozio confeziona la merce"),
        ]),
        trap(PickupFailed, &[
            ("ritiro + fallit*|non_riuscit*|non_effettuat*|mancato|annullat*|impossibile - destinatario|punto|cliente", "Ritiro non effettuato"),
            ("non|impossibile .. ritirare|prelevare|ritirat* .. mittente|venditore|speditore", "Impossibile prelevare dal venditore"),
        ]),
        usual(Accepted, &[
            ("accettat*|accettazione|preso_in_carico|presa_in_carico|presi_in_carico|ritirat*|prelevat*|impostat*|spedit*_dal_mittente|affidat*|partenza_dal_mittente - non|attesa|disponibile", "Preso in carico da Poste"),
            ("ricevut* + mittente|venditore|vettore|corriere|operatore|origine|logistica - locale|dati|informazioni", "Ricevuto dal venditore"),
            ("@parcel ricevut*|accettat*|ritirat*", "Pacco ricevuto"),
            ("ritiro|prelievo + effettuat*|mittente|completat*|avvenuto", "Ritiro effettuato"),
            ("abbiamo ricevuto|ritirato", "Abbiamo ricevuto il tuo pacco"),
            ("da_noi|con_noi|in_nostro_possesso|nella_nostra_rete|nelle_nostre_mani", "La merce è da noi"),
        ]),
        usual(Departure, &[
            ("partit*|uscit*|lasciat*|partenza + paese|cina|paese_di_origine|paese_di_partenza|estero|nazione", "Partito dalla Cina"),
            ("volo|aereo|velivolo + partit*|decollat*|partenza|imbarcat*", "L'aereo è decollato"),
            ("spedit*|inviat*|viaggio|rotta|transito + verso|per|al|paese_di_destinazione + estero|paese_di_destinazione|internazionale|italia|destinazione", "In viaggio verso il paese di destinazione"),
            ("esportat*|imbarcat*|decollat*|salpat*|in_volo", "Imbarcato"),
        ]),
        usual(ArrivalCountry, &[
            ("arrivat*|arrivo|giunt*|entrat*|atterrat*|ricevut* + paese|italia|nazione|paese_di_destinazione|svizzera - partit*|lasciat*|centro|origine|dogan*", "Arrivato in Italia"),
            ("importat*", "Importato"),
        ]),
        trap(Transit, &[
            ("arrivat*|arrivo|arrivati|giunt*|consegnat*|trasferit*|inviat*|ricevut*|entrat* .. centro|hub|smistamento|magazzino|aeroporto|terminal|piattaforma|filiale|sede|stabilimento|deposito|ufficio_di_scambio|centro_di_consegna - ritir*|mittente|non|aerea|dogan*|giacenza|tentativ*|destinatario|pronto|disponibile|restitu*", "Arrivato alla sede del corriere"),
            ("sarà disponibile|pronto", "Sarà disponibile domani"),
            ("spartit*|smistat*|preparat*|ordinat* per la|il recapito|consegna", "Smistato per la consegna di domani"),
            ("pagamento|oneri|dazi|spese|iva + ricevuto|pagati|pagate|pagata|confermato|effettuato|saldati|versati - non|attesa|mancato|sdogan*", "Dazi pagati"),
            ("in preparazione per|all l|il|la|lo? inoltro|trasporto|transito", "In preparazione per il trasporto"),
            ("preparazione|preparando|prepara|preparato per la|il consegna|recapito - mittente|venditore|negozio", "Si prepara per la consegna"),
            ("attesa|attende .. decollo|volo|aereo|imbarco", "In attesa di imbarco"),
            ("pronto|pronta per essere|la? consegnato|consegnata|consegna|recapito - ritir*|non", "Pronta per essere consegnata"),
        ]),
        usual(Transit, &[
            ("transito|viaggio|trasporto|trasferit*|trasferimento|inoltrat*|cammino|rotta|movimento|strada|spostamento|in_lavorazione_per_l_inoltro|arrivat*|partit*|partenza|uscit*|spedit*|inviat*|ricevut*|arrivo|giunt*|arrivati", "In viaggio"),
            ("smistat*|smistamento|lavorat*|lavorazione|elaborat*|scansionat*|processat*|presso_il_centro|volo|aeroporto|aereo|nave|camion|container|caricat*|scaricat*|spartit*|inoltrat*|classificat*|avviat*|atterrat*|sbarcat*|approdat*|giacent*", "In lavorazione"),
            ("filiale|hub|magazzino|centro|sede + presso|in|nel|al|alla|di", "Presso la filiale"),
            ("transitat*|transita|passat*|instradat* dal|per|da|attraverso|in|nel|presso", "Passata per Verona"),
            ("lasciato|uscit*|partit* il|la|l|lo|dal|dalla|dall nostro|nostra? magazzino|deposito|negozio|centro|hub|stabilimento|filiale", "Ha lasciato il nostro deposito"),
        ]),
        trap(NotFound, &[
            ("non|nessun|nessuna|nessuno + informazion*|trovat*|dati|dato|tracciamento|disponibil*|tracking|risultat* - indirizzo|destinatario|consegn*|dogan*|ritir*", "Nessun dato per questo numero"),
            ("nessun|nessuna|senza|non_ci_sono movimento|movimenti|storico|evento|eventi|aggiornamento|aggiornamenti|traccia", "Nessun aggiornamento"),
            ("nessun|nessuna|senza|non_c_è record|risultato|riscontro|registrazione|corrispondenza|dato", "Nessun risultato"),
        ]),
        trap(InvalidNumber, &[
            ("numero|codice + spedizione|tracciamento|tracking + non_valido|errato|invalido", "Codice di spedizione non valido"),
        ]),
        weak(Exception, &[
            ("eccezione|anomalia|problema|irregolarità", "Anomalia"),
        ]),
        trap(Hold, &[
            ("giacenza + sede|filiale|deposito|magazzino + corriere|gls|brt|sda|dhl|ups|tnt|vettore|mittente|istruzioni|svincolo - ritiro|ritirare|pronto", "In giacenza nella filiale del vettore"),
            ("giacenza|ferma|fermo + istruzioni|disposizioni|svincolo|mittente - ritiro|ritirar*|reso|restitu*", "Ferma in deposito, mancano disposizioni: in giacenza"),
            ("tratten*|ferm* .. su richiesta|indicazione|ordine|disposizione", "Fermata su indicazione del mittente: trattenuta su disposizione"),
            ("verifiche|accertamenti|controlli|verifica + corso|spedizione|in_corso - dogan*|sdogan*|svincolo|indirizzo|conclus*|completat*", "In corso accertamenti sulla spedizione"),
            ("giacenza|dossier|pratica + apert*|apertura|svincolo|gestione - scadut*|ritir*|compiuta", "Aperta pratica di giacenza"),
            ("attesa|attende|manca .. appuntamento|prenotazione|pianificazione|accordo|fissare - ritir*|dogan*", "In attesa di appuntamento"),
            ("giacenza chius*|aperta|in_gestione|gestita", "Giacenza gestita"),
        ]),
        usual(Delayed, &[
            ("volumi|traffico|volume|affluenza elevat*|intens*|alt*|eccezional*|picco", "Traffico intenso"),
        ]),
        usual(Exception, &[
            ("eccezione|imprevisto|anomalia + consegna|spedizione|recapito", "Imprevisto nella spedizione"),
        ]),
        trap(CustomsIn, &[
            ("attesa|corso|procedura|fase di? sdoganamento|dogana|importazione - document*|pagament*|dati|tratten*", "Procedura di importazione avviata"),
            ("viene|sta|essendo|essere .. sdoganat*|sdoganamento", "La merce viene sdoganata"),
        ]),
        trap(Departure, &[
            ("partit*|lasciat*|uscit* + frontiera|confine|territorio", "Ha lasciato il confine: lasciato"),
            ("partit*|uscit*|lasciato|partenza .. centro_di_scambio|centro_scambi|centro_scambio|ufficio_di_scambio .. origine|partenza|mittente", "Uscito dal centro scambi di partenza"),
        ]),
        trap(ArrivalCountry, &[
            ("arrivat*|giunt*|accettat* .. centro_scambi_internazionale|centro_di_scambio_internazionale|centro_scambio_internazionale - partit*|estero|origine", "Giunta al centro di scambio internazionale"),
            ("arriv*|atterrat*|giunt*|ricevut* .. aeroporto|porto .. destinazione|arrivo|destino|importazione - dogan*|sdogan*|partit*", "Atterrato nell'aeroporto del paese di destinazione"),
            ("arriv*|atterrat*|giunt* nel|in|a? paese|italia|destinazione .. in? attesa|attende di|lo|la? sdoganamento|dogan*", "Giunto in Italia, attende la dogana"),
        ]),
        usual(Handover, &[
            ("consegnat*|affidat*|passat* a|al|alla|ad @carrier|poste|nexive|corriere - non|ancora|mittente|destinatari*|punto|sede", "Affidato a SDA"),
        ]),
        trap(Accepted, &[
            ("pres* in consegna dal|da|dall|presso|al corriere|vettore|mittente|filiale|brt|gls|sda|poste|nostra|autista - destinatario|domani", "Presa in consegna dal vettore"),
            ("@sender ha|hanno consegnato|spedito|affidato|depositato|inviato|lasciato|portato - non|ancora|dati|etichetta", "Il negozio ha spedito la merce"),
            ("@sender + punto|negozio|locker|ufficio|agenzia|filiale + depositat*|consegnat*|lasciat*|portat* - reso|restitu*|al_mittente|ritir*", "Lasciato dal venditore in agenzia"),
        ]),
        weak(OutForDelivery, &[
            ("corriere|portalettere|postino|autista|fattorino - domani|non|ritir*|tentat*|consegnat*|attesa|mittente|assente", "Il tuo postino"),
        ]),
        usual(PickupReady, &[
            ("disponibile|custodito|conservato fino|per_i_prossimi|entro_il", "Custodito fino a venerdì"),
        ]),
        usual(Lost, &[
            ("non_troviamo|abbiamo_perso|non_abbiamo_trovato|introvabile|irreperibile + @parcel", "Non troviamo la merce"),
        ]),
        usual(Destroyed, &[
            ("gettat*|distrutt*|smaltit*|eliminat*|incenerit*|rottamat*", "Merce smaltita"),
        ]),
    ],
}];
