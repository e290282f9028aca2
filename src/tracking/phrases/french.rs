//! French: La Poste, Colissimo, Chronopost, Mondial Relay, Colis Privé, DPD, bpost, Swiss Post, Canada Post.

use super::pattern::Lists;
use super::sheet::{Sheet, trap, usual, weak};
use crate::basis::Basis;
use crate::term::Stage::*;

#[rustfmt::skip] // one list a line
const LISTS: Lists = &[
    ("carrier", super::carrier::LAST_MILE),
    ("recipient", "destinataire|client|acheteur|réceptionnaire"),
    ("sender", "expéditeur|vendeur|émetteur|marchand|commerçant|e_commerçant|boutique"),
    ("parcel", "colis|envoi|paquet|package|courrier|article|commande|marchandise|pli|lettre"),
    ("point", "point_relais|point_de_retrait|relais|relais_colis|pickup|consigne|bureau_de_poste|bureau|point_relay|locker|point_pickup|point_de_proximité|casier|point_de_collecte|automate|agence|commerce_de_proximité|relais_pickup|distributeur_de_colis|point_postal|point_poste|point_d_enlèvement|point_d_accueil|magasin"),
    ("hub", "plateforme|plate_forme|centre|agence|site|dépôt|hub|entrepôt|installation|aéroport|terminal|gare|succursale|établissement|station|bureau|port|base|point_de_transit|centrale"),
    ("customs", "agence_des_services_frontaliers|services_frontaliers|douane|douanes|douanier|douanière|douanières|dédouanement|dédouané|dédouanée|dédouaner|douaniers"),
];

/// Words that void `livré`.
const DOUBT: &[&str] = &[
    "pas|non|n|sera|seront|serez|va|doit|prochainement|bientôt|demain|aujourd|lorsque|dès_que|dès_réception|tentative*|échec|échou*|impossible|infructueu*|prévu*|estimé*|attente|avant|en_cours|impossibilité|être|afin",
    "un|le|ce|notre|mon livre",
    "retour*|expéditeur|vendeur|refus*|perdu|endommagé*|avarié*|erreur|erroné*|compagnie_aérienne|transporteur|transitaire|commissionnaire|agent|centre|plateforme|pays|douane|hub|aéroport|informations|données|avis|annul*",
];

#[rustfmt::skip] // one row a line
pub(super) const SHEETS: &[Sheet] = &[Sheet {
    language: "fr",
    basis: Basis::several("tracking pages of La Poste, Chronopost, Mondial Relay, Colis Privé, DPD, bpost and Cainiao in French", "2026-11"),
    common: "le|la|les|est|votre|vos|a|été|en|du|au|aux|par|pour|et|dans|de|des|un|une|n|pas|colis|l|d|sur|son|sa|il|vous|nous|notre|avec|ce|ou|à|qui|sont|c",
    lists: LISTS,
    doubt: DOUBT,
    groups: &[
        trap(Correction, &[
            ("événement|statut|évènement|information|message|livraison + précédent*|dernier + annul*|erroné*|incorrect*|corrigé*|correction|erreur|rectifi*|ignor*|tenir_compte", "Le statut précédent est erroné"),
            ("ne pas tenir compte", "Merci de ne pas tenir compte du dernier message"),
            ("annulation|révocation|correction|rectification + événement|évènement|statut|livraison|scan|saisie", "Révocation de la livraison"),
            ("saisie|livraison|scan + par_erreur|erronée", "Livraison saisie par erreur"),
        ]),
        trap(Returned, &[
            ("livré*|remis*|rendu*|restitué*|retourné_et_livré + expéditeur|vendeur|émetteur - sera|cours|par_l|vers|par_le", "Remis à l'expéditeur"),
            ("retour + livré*|terminé|effectué*|reçu|achevé|remis", "Retour effectué"),
            ("^ retourné|retournée|restitué $", "Retourné"),
        ]),
        trap(Returning, &[
            ("retour* - douane|en_stock|point_de_retour_à|sans_retour", "Retour en cours"),
            ("retour*|renvoi|renvoyé*|réexpédié* + expéditeur|vendeur|émetteur|envoyeur|origine|cours|sera|va", "Renvoyé vers le vendeur"),
            ("renvoyé|renvoyée + à|au|vers + l|expéditeur|vendeur", "Colis renvoyé vers l'envoyeur"),
            ("livraison|route|acheminement + expéditeur|vendeur + vers|retour|à - pris|remis_par|livré", "En route vers l'expéditeur"),
        ]),
        trap(Refused, &[
            ("refus* - douane*|importation|exportation|retour|paiement|autorités|dédouan*", "Refusé à la porte"),
            ("refus* + destinataire|client|livraison|acheteur", "Le client a refusé la livraison"),
        ]),
        trap(Unclaimed, &[
            ("non_réclamé*|non_retiré*|non_récupéré*|pas_été_retiré*|pas_été_réclamé*|pas_été_récupéré*|pas_retiré*|pas_réclamé*|non_retrait|pas_récupéré*|non_collecté*_par_le_client", "Colis non réclamé"),
            ("délai|date|période + retrait|garde|conservation|instance + expir*|dépass*|écoulé*|passé*|terminé*", "Délai de garde dépassé"),
        ]),
        trap(Lost, &[
            ("perdu*|perte|égaré*|volé|volée|disparu*|spolié*", "Colis égaré"),
            ("colis|envoi|paquet introuvable", "Colis introuvable"),
            ("recherche* + sans_succès|infructueu*|abouti", "Recherches infructueuses"),
        ]),
        trap(Damaged, &[("endommag*|avarié*|avarie|abîmé*|détérioré*|cassé*|dégradé*|dommage|casse - sans", "Colis abîmé")]),
        trap(Destroyed, &[
            ("éliminé|éliminée|mis_au_rebut|mise_au_rebut", "L'article a été éliminé"),
            ("détrui*|destruction|mis_au_rebut|rebut", "Colis détruit")]),
        trap(Cancelled, &[("annul* - événement|évènement|statut|livraison_annul|précédent*|vol", "Commande annulée")]),
        trap(CustomsRejected, &[
            ("@customs|importation|exportation|entrée|autorités + refus*|rejet*|saisi*|confisqu*|interdit*|interdiction|prohib*|bloquée_définitivement|non_autoris*", "Importation refusée par la douane"),
            ("saisi|saisie|confisqué* par|en", "Confisqué par les autorités"),
            ("contenu|marchandise*|article* + interdit*|prohib*|dangereu*|illicite", "Contenu interdit"),
        ]),
        trap(PaymentDue, &[
            ("@customs|droits|taxes|taxe|tva|frais + pay*|régl*|acquitt*|montant_dû|est_dû|sont_dus|restant_dû|due|dues|exigible*|attente_de_paiement|à_percevoir - été_pay*|été_régl*|été_acquitt*|pas_de|payés_par|sont_payés|paiement_reçu|reçu|facture_manquante|preuve_de_paiement|justificatif*", "TVA à régler"),
            ("paiement|règlement|affranchissement + attente|requis|nécessaire|est_dû|insuffisant|demand*|manquant|attend* - reçu|confirmé|accepté", "En attente du paiement"),
            ("affranchissement insuffisant", "Affranchissement insuffisant"),
        ]),
        trap(CustomsHold, &[
            ("@customs + reten*|bloqu*|retard*|problème*|suspend*|attente_d*|anomalie|immobilis*|instance|retient|arrêt* - sortie|quitté|libéré|main_levée", "Retenu en douane"),
            ("@customs|importation|importateur + document*|facture|informations|justificatif*|pièce*|renseignements|déclaration + manqu*|attente|nécessaire*|demand*|requis*|incompl*|complément*|fourn*|absen*", "La douane demande une facture"),
            ("attente + documents|informations|facture|destinataire + @customs|import*", "En attente de documents pour la douane"),
        ]),
        trap(CustomsCleared, &[
            ("remis|remise|rendu|restitué|restituée par .. douane|douanes - pas|sera", "Rendu par les douanes"),
            ("formalités .. terminées|accomplies|effectuées|finalisées|achevées - pas|export_seulement", "Les formalités sont terminées"),
            ("@customs|formalités|contrôle + terminé*|achev*|libéré*|effectué*|quitté|sorti*|autoris*|levée|mainlevée|validé*|complété*|réussi*|fini*|sortie|accompli*|franchi - export*|pas|non|attente|cours|sera|origine|refus*|après|départ", "Dédouanement terminé"),
            ("dédouané* - non|pas|attente|être|sera|export*", "Colis dédouané"),
            ("libéré*|sorti* de|par|du la? douane|douanes|dédouanement", "Sorti de la douane"),
            ("retour* de? la? douane*", "Retour de la douane"),
            ("importation autorisée|terminée|validée", "Importation validée"),
        ]),
        trap(CustomsExport, &[
            ("export*|origine|expédition_du_pays|départ + @customs|formalités_d_exportation|contrôle|autorisé*|terminé* - import*", "Dédouanement à l'exportation"),
        ]),
        usual(CustomsIn, &[
            ("@customs", "En douane"),
            ("@customs + présent*|remis*|transmis*|arriv*|cours|contrôle|inspection|vérification|début*|commenc*|entré|entrée|traitement|attente_de_dédouanement|formalités|procédure|soumis*|autorités", "Présenté à la douane"),
            ("formalités import|export|importation|d_import|d_importation", "Formalités d'importation"),
            ("importation + cours|début*|traitement|contrôle", "Importation en cours"),
            ("inspection|quarantaine|contrôle_sanitaire|contrôle_de_sécurité|contrôle_sûreté", "Contrôle de sécurité"),
        ]),
        trap(AddressIssue, &[
            ("erreur* d adressage|adresse", "Erreur d'adressage"),
            ("adresse|numéro_de_rue|numéro_de_voie|nom|code_postal|digicode|boîte_aux_lettres|rue|coordonnées + incomplèt*|incorrect*|erroné*|inexist*|insuffis*|inconnu*|introuvable*|manqu*|inexact*|imprécis*|fausse|non_identifi*|invalide|illisible|corrig*|erreur|problème|vérifi*|préciser", "Adresse introuvable"),
            ("@recipient + inconnu*|déménagé|identifi* - avis|contact*", "Destinataire inconnu"),
            ("nom|numéro + absent|absente|manquant|manque .. boîte_aux_lettres|interphone|sonnette|façade|porte", "Le nom est absent sur la sonnette"),
            ("n_habite_pas|npai|plus_à_l_adresse|parti_sans", "N'habite pas à l'adresse indiquée"),
            ("défaut d|adresse adresse|adressage", "Défaut d'adressage"),
            ("adresse + incomplète|erronée|incorrecte|insuffisante|inconnue|manquante|inexacte", "Adresse inexacte"),
            ("adresse|coordonnées|code_postal + compléter|complément|vérifier|préciser|corriger|rectifier|introuvable", "Coordonnées à vérifier"),
        ]),
        trap(AttemptFailed, &[
            ("avons|a|ont pas? pu vous? le? la? remettre|livrer|distribuer|être_remis|être_livré|être_distribué - douane*|vendeur|expéditeur", "Nous n'avons pu vous livrer"),
            ("pas|non|impossible|impossibilité|n_a|échec|échoué* + livr*|distribu*|livraison|remis*|distribuer|remettre|remise - livraison_prévue|encore|douane*|retard*|réceptionné", "La livraison n'a pas pu être faite"),
            ("tentative*|essai + livr*|distribution|livraison|présentation|remise|échou*|passage - refus*|retour*", "Première tentative de livraison"),
            ("@recipient|client|personne + absen*|injoignable|pas_présent|indisponible|pas_joignable|pas_répond*|pas_disponible", "Client absent"),
            ("vous étiez|êtes absent*", "Vous étiez absent"),
            ("absence|absent", "En votre absence"),
            ("avis|avis_de_passage + déposé*|laissé*|remis|passage - électronique", "Un avis de passage vous attend"),
            ("fermé|fermée|fermeture|congés - point|conteneur|sac", "Établissement fermé"),
            ("accès|entrée + impossible|refusé|fermé|pas|bloqué|code|inaccessible", "Accès impossible"),
            ("nouvelle|seconde|deuxième|autre|prochaine présentation|tentative|livraison|passage", "Une nouvelle présentation aura lieu"),
            ("boîte_aux_lettres + pleine|trop_petite|saturée|inaccessible|absente", "Boîte aux lettres pleine"),
            ("remis_en|représent* + livraison|instance|distribution - relais", "Le colis sera représenté à la livraison"),
            ("identité + pas|non|impossible", "Identité non vérifiée"),
            ("incident|problème|anomalie|impossib*|échec + livraison|distribution|remise - douan*|transport|acheminement", "Problème lors de la remise"),
        ]),
        trap(OutForDelivery, &[
            ("en cours de livraison|distribution", "Colis en cours de distribution"),
            ("chargé* pour|en la? livraison|distribution|tournée - pas|sera", "Chargé pour la livraison"),
            ("véhicule|camion|camionnette|tournée + livr*|livreur|distribution|chargé*|facteur", "Chargé dans le camion de livraison"),
            ("en|part*|mis|mise|sorti*|départ|sortie|remis|pris + en|pour + livraison|tournée|distribution - point|relais|agence|site|centre|prépar*|bureau|pays|cours_de_préparation|mode|attente|retard*|problème|date|tentative|adresse", "Mis en livraison ce matin"),
            ("livreur|facteur|chauffeur|coursier + route|chemin|tournée|remis_au|pris_en_charge|confié|arrive|possession - absent|tentative|récupéré_chez|pas|a_pris", "Le livreur est en route"),
            ("sera|est + livré + aujourd_hui|ce_jour|dans_la_journée - plateforme|arrivé", "Votre colis sera livré aujourd'hui"),
            ("prêt pour|à la? livraison|distribution - site|prépar*", "Prêt pour la livraison"),
        ]),
        trap(PickupReady, &[
            ("disponible|disposition|prêt|arrivé*|attend|déposé*|livré*|en_attente_de_retrait|attente|remis*|instance|retir* + @point - facteur_déposé|sera_disponible|sera_livré|sera_déposé|sera_prochainement|expéditeur|vendeur|transit|pas|remis_au_destinataire|remis_à_son_destinataire|par_le_client|retiré_par|a_été_retiré|déposé_par|déposé_dans_un_point|collecte|acheminement|plateforme|prochainement|destinataire_a|demain|tri|distribution|douane*|livraison_en|traitement|aérien|pays|bientôt|récupéré|quitté|pris_en_charge|échange|fret", "Votre envoi vous attend en point relais"),
            ("disponible|prêt|attente|attend|instance|pouvez + retrait|retirer|retiré|enlèvement|récupérer|récupéré|collecté - sera_disponible|expéditeur|vendeur|pas_été|transporteur|expir*|dépass*|demain", "Vous pouvez retirer votre colis"),
            ("mis|mise en|à instance|disposition - sera", "Mis en instance"),
            ("à retirer|récupérer", "À retirer avant samedi"),
            ("^ en? instance $", "En instance"),
            ("vous|t attend - demain", "Votre paquet vous attend"),
        ]),
        trap(Delivered, &[
            ("retiré|récupéré|enlevé|remis|collecté par|au|à|à_son|a_été destinataire|client|acheteur|son_destinataire|retiré - pas|disposition|sera", "Remis au client"),
            ("livré*|remis*|déposé* + voisin*|gardien*|boîte_aux_lettres|concierge|accueil|réception|boîte_à_lettres|lieu_sûr|proche|pas_de_porte|mandataire|tiers|résidence - pas|sera|impossible|tentative|avis|peut|saturée|pleine", "Déposé dans la boîte aux lettres"),
            ("livré + destinataire|client|relais_contre|signature|contre - pas|sera|expéditeur|être", "Livré contre signature"),
        ]),
        usual(Delivered, &[
            ("livré*|distribué*", "Votre colis a été livré"),
            ("livraison|distribution + effectué*|réussi*|terminé*|succès|réalisé*|confirm*|achevée", "Livraison réussie"),
            ("@recipient + reçu|retiré|récupéré|réceptionné|pris_possession", "Le destinataire a retiré le colis"),
            ("signé par", "Signé par : Martin"),
            ("retiré|récupéré + @point|guichet - pas|non|attente", "Retiré au guichet"),
        ]),
        trap(Info, &[
            ("instruction|instructions|consigne|consignes de livraison reçue|reçues|enregistrée|enregistrées", "Consigne de livraison reçue"),
            ("sms|e_mail|email|mail|courriel|notification|message + envoy*|informé*|averti*|transmis|échou*|échec - données", "Un SMS vous a été envoyé"),
            ("@recipient + informé*|averti*|avisé*|contacté*|prévenu*", "Le destinataire est averti"),
            ("sera|seront|devrait|prévue|prévu|estimée|estimé|prochainement + livr*|livraison|distribu* - arriv*|plateforme|centre|absen*|tri|cours|retard*|aujourd|acheminement|prépar*|relais|traité|pris_en_charge|report*|tentative|site|pas", "Il sera livré demain"),
            ("livraison|date + prévue|estimée", "Livraison prévue lundi"),
            ("réclamation|enquête|demande + ouverte|enregistrée|reçue|cours", "Réclamation ouverte"),
            ("preuve|photo|signature|image + livraison|disponible|enregistr*", "Preuve de livraison disponible"),
            ("choix|préférence*|consigne* + livraison|voisin|enregistré* - casier|absent", "Choix de livraison enregistré"),
            ("pesé|mesuré|réétiqueté|réemballé|étiquette_remplacée", "Colis pesé"),
        ]),
        trap(Redirected, &[
            ("redirig*|réachemin*|réorient*|dérout*|réexpédi*|réadress* - expéditeur|vendeur|erreur|origine", "Redirigé vers un autre relais"),
            ("nouvelle|autre|modifi*|chang* + adresse|date|relais|point|bureau - erron*|incorrect*", "Livraison à une autre adresse"),
            ("@recipient|demande + reprogramm*|report*|demandé|choisi|souhait* + livraison|date|jour|adresse|relais|client", "Le client a choisi une autre date"),
            ("reprogramm*|replanifi*|report_de_livraison", "Livraison reprogrammée"),
        ]),
        trap(Delayed, &[
            ("retard*|différé*|perturb*|reporté* - douane*", "Livraison retardée"),
            ("erreur|mauvais*|fausse + tri|acheminement|orientation|direction|aiguillage|routage|destination", "Erreur de tri"),
            ("par erreur + arrivé|site|agence|envoyé|dirigé|orienté - livr*", "Arrivé par erreur sur une agence"),
            ("mal orienté|acheminé|dirigé|trié", "Mal orienté"),
            ("météo|neige + conditions|mauvais*|raison|cause|due|défavorable*", "Météo défavorable"),
            ("intempérie*|grève|force_majeure|accident|panne|jour_férié|incident|aléa|conditions_climatiques", "Grève"),
            ("plus long|longtemps que", "L'acheminement est plus long que prévu"),
            ("pas encore + arriv*|trié|parti|reçu_par_notre", "Pas encore arrivé"),
            ("problème|anomalie|incident|difficulté + transport|acheminement|technique|logistique|tri|exploitation", "Problème d'acheminement"),
            ("manqué la|le|sa? correspondance|vol|correspondance", "A manqué le vol"),
            ("jour ouvré|ouvrable suivant", "Le jour ouvrable suivant"),
            ("erreur|mauvais|mauvaise|par_erreur + tri|site|agence|acheminement|direction|réachemin*", "Mauvais tri, colis réacheminé"),
        ]),
        usual(Hold, &[
            ("attente|suspens - regroup*|transport|vol", "En attente"),
            ("suspens|suspendu*|bloqué*|stocké*|mis_en_attente|retenu*|immobilisé*|arrêté*|en_garde", "Envoi suspendu"),
            ("attente + instructions|consignes|réponse|informations", "En attente d'instructions"),
        ]),
        trap(HandedToAirline, &[("compagnie_aérienne|transporteur_aérien|compagnie + remis*|confié*|livré*|transmis*|transféré*|reçu", "Remis à la compagnie aérienne")]),
        trap(Handover, &[
            ("pris_en_charge|prise_en_charge|remis*|confié*|transmis*|transféré* .. livraison_finale|livraison_locale|dernier_kilomètre|livraison_à_domicile|distribution_finale - expéditeur|vendeur|sera|va|pas|attente|bientôt|prochainement", "Confié à Chronopost pour la livraison finale"),
            ("remis*|confié*|transmis*|transféré* à|au .. @carrier - expéditeur|vendeur|sera|va|pas|attente|bientôt|prochainement|relais", "Remis à DPD"),
            ("remis*|confié*|transféré*|transmis*|livré*|passé* .. transporteur|transitaire|commissionnaire_de_transport|partenaire|prestataire|transporteur_local|livreur_local|opérateur_local|poste_locale|poste_de_destination|service_de_livraison|sous_traitant|société_de_livraison|transporteur_final - aérien|sera|pas|attente|expéditeur|bientôt|va", "Confié au transporteur local"),
            ("reçu|pris_en_charge + par + transporteur_local|livreur_local|poste_locale|partenaire_local|dernier_kilomètre|société_de_livraison_locale", "Reçu par le transporteur local"),
        ]),
        trap(Registered, &[
            ("étiquette|bordereau|label|bon_de_transport|numéro_de_suivi + créé*|imprim*|édité*|généré*|émis*|attribué|annoncé", "Bordereau imprimé"),
            ("informations|données|annonce|infos|information|dossier|avis_électronique|préavis + reçu*|transmis*|électronique*|enregistr*|communiqué*|envoyé* - douane*|échec|manqu*|pas|complément*", "Données transmises par le vendeur"),
            ("prépar* + @sender|expédition|chez|commande|envoi|entrepôt - livraison|distribution|tournée", "Le vendeur prépare votre commande"),
            ("annoncé*|pré_annoncé*|préavis|déclaré* - livraison|douane*", "Colis annoncé"),
            ("attente|attend*|prochainement|bientôt|va|sera + remis*|dépôt|expéditeur|vendeur|pris_en_charge|déposé|collecté|ramassé*|prise_en_charge|expédié|confié - livr*|douane*|retour*|point|client|transit|disposition|destinataire|relais", "Bientôt remis par le vendeur"),
            ("pas|encore|non + pris_en_charge|remis|reçu|confié|expédié|déposé|posté - livr*|retour*|douane*|absen*", "Pas encore pris en charge"),
            ("@parcel + créé*|enregistré*|préparé*|emballé*|confirmé*|validé* - livraison|douane*", "Commande enregistrée"),
            ("enlèvement|collecte|ramassage + demand*|planifi*|programm*|prévu*|command*|organis* - échou*|impossible|pas", "Collecte programmée"),
            ("prêt à|pour l? être? expédi*|envoi|envoyé|expédition", "Prêt pour l'expédition"),
            ("point d être ramassé*|expédié*|collecté*", "Sur le point d'être expédié"),
            ("pris|prise|prises en compte|charge_informatiquement + informatique*|électronique*|commande|données", "Commande prise en compte"),
            ("pas|non|n + encore + pris|remis|confié|déposé|reçu + charge|poste|transporteur|nous|expéditeur - livr*|dédouan*", "Le colis n'a pas encore été déposé par l'expéditeur"),
        ]),
        trap(PickupFailed, &[
            ("pas pu être récupéré|collecté|enlevé|ramassé|collectée", "Le colis n'a pas pu être collecté"),
            ("enlèvement|collecte|ramassage + échou*|échec|impossible|pas|manqué|annulé", "Échec de l'enlèvement")]),
        usual(Accepted, &[
            ("pris|prise en charge", "Pris en charge par Colissimo"),
            ("déposé*|dépôt|posté*|collecté*|collecte|ramassé*|enlevé*|enlèvement|accepté*|acceptation|remis_par|admis* - attente|boîte|retrait|voisin|avis", "Collecté chez le vendeur"),
            ("pris en charge .. poste|colissimo|chronopost|dpd|gls|transporteur|mondial_relay|nous|expédition", "Pris en charge par notre agence GLS"),
            ("déposé* + @point|expéditeur|vendeur|agence|guichet", "Déposé par le vendeur au relais"),
            ("reçu + transporteur|logistique|expéditeur|vendeur|poste|poste_d_origine|nous|bureau_d_origine - local|données|informations|pas", "Reçu du vendeur"),
            ("avons reçu|récupéré|pris votre|le|en", "Nous avons reçu votre envoi"),
            ("@parcel reçu*|réceptionné* - informations|données|pas", "Colis reçu"),
        ]),
        usual(Consolidation, &[("consolid*|groupage|regroup* - dégroupage", "En attente de regroupement")]),
        usual(Departure, &[
            ("quitté|parti|départ|sorti|expédié + pays_d_origine|pays_de_départ|pays_d_expédition|chine|pays_expéditeur|bureau_d_échange|pays - douane*|arriv*|destination", "A quitté la Chine"),
            ("vol|avion|aéronef + parti|décoll*|départ|embarqu*|quitté", "L'avion a décollé"),
            ("expédié*|envoyé*|acheminé*|achemin*|route|transit|chemin + vers|à|pour + pays_de_destination|étranger|international|pays_destinataire", "En route vers le pays de destination"),
            ("exporté*|par_avion|par_voie_aérienne", "Expédié par avion"),
            ("sortie|sorti|quitté|départ du|de|le pays|territoire - arriv*|destination", "Sorti du territoire"),
        ]),
        usual(ArrivalCountry, &[
            ("arriv*|entré|entrée|reçu*|atterri|parvenu + pays|france|belgique|suisse|canada|pays_de_destination|territoire|luxembourg - quitté|centre|plateforme|transit|parti|douane*", "Arrivé en France"),
            ("importé*", "Importé"),
        ]),
        trap(Transit, &[
            ("arriv*|livré*|reçu*|transféré*|remis*|déposé*|entré|entrée|pris_en_charge .. tri|plateforme|plate_forme|hub|distribution|transit|logistique|aéroport|entrepôt|dépôt|traitement|échange - retrait|relais|point_de_retrait|sera_disponible|absen*|retour*|douane*|pas_pu|expéditeur|informations|données", "Arrivé à la plateforme logistique"),
            ("sera disponible|prêt + demain|prochainement|bientôt", "Sera disponible demain au relais"),
            ("site|centre|agence|plateforme|établissement de|en? distribution|livraison|votre - retrait|absen*", "Dans l'agence de livraison"),
        ]),
        usual(Transit, &[
            ("transit|achemin*|transport*|transfér*|transfert|route|chemin|réacheminé", "En transit"),
            ("arriv*|parti|départ|quitté|expédié*|envoyé*|reçu*|sorti*|entré|entrée", "Parti de Lyon"),
            ("trié*|tri|traité*|traitement|scanné*|flashé*|manutention", "Trié"),
            ("tri|traitement + effectué|cours|terminé", "Traitement en cours"),
            ("vol|avion|aéroport|navire|camion|conteneur|chargé*|déchargé*|embarqué*", "Chargé dans le conteneur"),
            ("plateforme|plate_forme|centre|hub|agence|entrepôt|dépôt|site", "À la plateforme"),
            ("prépar* + livraison|distribution|tournée", "Nous préparons la livraison"),
            ("contrôlé|contrôle|pesé_et_contrôlé|vérifié - douan*|identité", "Colis vérifié"),
            ("arrivé|arrivée|départ|parti|sortie|entrée agence|plateforme|plate_forme|dépôt|centre|site", "Sortie plateforme"),
        ]),
        trap(NotFound, &[
            ("aucun|aucune|pas|pas_de|sans + information*|suivi|donnée*|résultat|trouvé*|colis_trouvé", "Aucun suivi pour ce colis"),
            ("introuvable + numéro|suivi", "Numéro de suivi introuvable"),
        ]),
        trap(InvalidNumber, &[("numéro + suivi|colis + invalide|incorrect|erroné", "Numéro de suivi invalide")]),
        weak(Exception, &[("anomalie|exception|incident|problème|litige", "Anomalie")]),
        usual(AddressIssue, &[
            ("complément|précision + adresse", "Précision d'adresse demandée"),
        ]),
        trap(Hold, &[
            ("attente|attend + instruction*|consigne*|décision|réponse + expéditeur|client|vendeur - douan*|prépar*", "Attente de réponse du vendeur"),
        ]),
        trap(CustomsIn, &[
            ("cours|attente|procédure de|du|d? dédouanement|douane|contrôle_douanier - paiement|document*|bloqué|retenu|terminé*|fin", "Procédure de douane lancée"),
            ("attente de présentation .. douane|douanes|dédouanement", "En attente de présentation aux douanes"),
        ]),
        trap(ArrivalCountry, &[
            ("arriv*|atterri*|reçu* .. aéroport .. destination|arrivée - douan*|dédouan*|parti|départ|quitté", "Atterri sur un aéroport du pays de destination"),
        ]),
        trap(CustomsIn, &[("présenté|présentée|soumis|soumise|transmis|remis .. pour dédouanement|inspection|contrôle|examen - pas|sera", "Présenté à la douane pour dédouanement")]),
    ],
}];
