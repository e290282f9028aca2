//! Portuguese: Correios, Loggi, Jadlog, Total Express, CTT, AliExpress in Brazil.

mod customs;
mod delivery;
mod journey;
mod trouble;

use super::pattern::Lists;
use super::sheet::Sheet;

pub(super) const SHEETS: &[Sheet] = &[trouble::SHEET, customs::SHEET, delivery::SHEET, journey::SHEET];

/// The commonest words.
const COMMON: &str = "o|a|os|as|foi|em|no|na|nos|nas|do|da|dos|das|para|pelo|pela|ao|à|não|seu|sua|e|com|são|está|de|um|uma|por|que|pacote|você|já|se|mais|é";

#[rustfmt::skip] // one list a line
const LISTS: Lists = &[
    ("carrier", super::carrier::LAST_MILE),
    ("recipient", "destinatário|destinatária|cliente|morador|comprador|recebedor"),
    ("sender", "remetente|vendedor|lojista|contratante|expedidor|loja"),
    ("parcel", "objeto|encomenda|pacote|envio|pedido|remessa|mercadoria|item|volume|carta|produto"),
    ("customs", "alfândega|aduana|aduaneira|aduaneiro|alfandegária|alfandegário|receita_federal|receita|rfb|anvisa|ibama|vigiagro|desalfandegamento|órgão_anuente|órgãos_anuentes|fiscalização|fiscal|exército"),
    ("hub", "unidade|centro|agência|hub|base|terminal|aeroporto|depósito|armazém|estação|filial|cdd|ctce|entreposto|instalação|galpão|transportadora|polo"),
];

/// Words that void `delivered`.
const DOUBT: &[&str] = &[
    "não|será|serão|sera|poderá|previsão|prevista|previsto|tentativa*|falha|aguard*|insucesso|impossível|ainda|quando|assim_que|amanhã|hoje|em_breve|a_ser|pronto_para|pode|podem|deve|a_pedido|pedida|pediu|solicit*|obrigatóri*|caso|se_não|se_ninguém|opção|escolh*|pedir|vou|deixar|deverá|pronta_para|deveria|devia|podia",
    "remetente|vendedor|devol*|recus*|extravi*|roub*|avari*|errad*|endereço_incorreto|incorret*|companhia_aérea|transportadora|alfândega|país|centro|hub|aeroporto|parceiro|informações|dados|data_de_entrega",
];
