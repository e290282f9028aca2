//! Portuguese: customs, on the way out and on the way in.

use super::super::sheet::{Sheet, trap, usual};
use crate::basis::Basis;
use crate::term::Milestone;
use crate::term::Stage::*;

#[rustfmt::skip] // one row a line
pub(super) const SHEET: Sheet = Sheet {
    language: "pt",
    basis: Basis::several("Correios' list of events, tracking pages of CTT, Loggi and Cainiao in Portuguese", "2026-11"),
    common: super::COMMON,
    lists: super::LISTS,
    doubt: super::DOUBT,
    groups: &[
        trap(CustomsCleared, &[
            ("devolvid*|retorn* pela|da|de fiscalização|alfândega", "Retornado da alfândega"),
            ("dispensad*|isent*|sem_tributação|liberad* + imposto*|tribut*|pagamento|objeto|encomenda|pacote - aguard*|não|retirad*|pendente", "Encomenda isenta de impostos"),
            ("passou|ultrapassou|superou|saiu na|a|da|pela|o? alfândega|aduana|controlo|fiscalização", "Ultrapassou a aduana"),
            ("@customs|desembaraço|importação|despacho_aduaneiro|liberação + conclu*|finaliz*|liberad*|encerrad*|aprovad*|autorizad*|desembaraçad*|complet*|êxito|sucesso|saiu|isent* - não|exportação|aguard*|ainda|origem|pendente|encaminhad*|será|em_processo|para_liberação|iniciad*", "Desembaraço concluído"),
            ("liberad* - não|exportação|aguard*|envio|pagamento_para|retirada|após|será", "Encomenda liberada"),
            ("desalfandegad*|desembaraçad* - não|aguard*|ser", "Desalfandegado"),
            ("revisão + tributo* + conclu*|deferid*|aprovad* - alterad*|mantid*", "Revisão do tributo aprovada"),
            ("sem tributação|taxação|imposto|cobrança", "Sem tributação"),
            ("saída|saiu de|da|do alfândega|aduana|fiscalização", "Saída da alfândega"),
        ]),
        trap(CustomsRejected, &[
            ("@parcel + apreendid*|confiscad*|retido_definitiv*", "Pacote apreendido pela polícia"),
            ("apreendid*|apreensão|confiscad*|retido_definitiv*|perdimento|proibid*|proibição", "Apreendido na fronteira"),
            ("importação|exportação|entrada|saída_do_objeto|saída_do_país|ingresso + não|indeferid*|negad*|recusad* + autorizad*|permitid*|indeferid*|negad*|recusad*", "Importação não permitida"),
            ("@customs + recusad*|rejeitad*|indeferid*|negad*|reprovad*", "Rejeitado pela aduana"),
            ("conteúdo|item|objeto|mercadoria + proibid*|perigos*|não_permitid*|não_aceito", "Conteúdo não permitido"),
            ("etiqueta|postagem|autorização_de_postagem|pré_postagem expirad*|vencid*|caducad*|expirou|venceu", "Autorização de postagem vencida"),
            ("prazo + regularização|regularizar|exigência|documentação + encerrad*|expirad*|vencid*|esgotad*", "Prazo para regularizar expirado"),
        ]),
        trap(PaymentDue, &[
            ("prazo + pagamento + encerrad*|expirad*|vencid*|esgotad*", "O prazo de pagamento venceu: prazo encerrado"),
        ]).under(Milestone::Exception),
        trap(PaymentDue, &[
            ("aguard*|necessári*|pendente|efetue|realize|falta|solicitad*|disponível|precisa|exige|faça|obrigatóri* + pagamento|pagar|pague|tributo*|imposto*|taxa|taxas|icms - realizad*|confirmado|revisão|concluíd*|não_há|isent*|pago_com_sucesso|liberado", "Aguardando o pagamento dos tributos"),
            ("pagamento + não|pendente|recusado|vencido|expirado|atrasado|negado|inadimplente|falh* - realizad*_com|necessário_pagamento_não", "Pagamento não realizado"),
            ("pagamento|tributação|tributado|tributada|taxado|taxada|imposto_a_pagar|taxa_a_pagar|cobrança - sem|confirmado|confirmada|aprovado|realizado|recebido|compensado|concluíd*|efetuado|pago|revisão|isent*", "Objeto tributado"),
            ("despacho postal + aguard*|pag* - pago|confirmado|realizado", "Aguardando despacho postal"),
            ("tributo*|imposto*|taxa|icms + emitid*|devid*|calculad*|aguard*", "Imposto devido"),
            ("direitos|taxas|imposto*|iva|encargos|custos|despesas + por_pagar|a_pagar|em_falta|em_dívida|liquidar|regularizar|saldar - pago|pagos|pagas|paga", "Encargos por liquidar: encargos a liquidar"),
            ("aguardando|aguarda pagamento - pago|confirmado|cliente_efetuou", "Aguardando pagamento"),
            ("pague|pagar|efetue_o_pagamento|liquide .. impostos|taxas|tributos|iva|direitos - já|pagos", "Pague os direitos aduaneiros"),
        ]),
        trap(CustomsHold, &[
            ("retid* - liberad*|definitiv*", "Encomenda retida"),
            ("documentação|documentos|documento|fatura|dados|informações|cpf|cnpj|declaração|comprovante + problema*|pendente*|falta*|incompleto*|incompleta*|necessári*|solicit*|aguard*|incorret*|ausen*|insuficient*|complement*|divergen*|inválid*|apresent* - remetente_solicit*|endereço|enviad*|recebid*_eletr", "Falta a fatura comercial"),
            ("aguard* + informações|documentação|documentos|cliente|destinatário|importador|cpf|fiscalização_cliente|ação", "Aguardando documentos do importador"),
            ("ação|providência|regulariza*|exigência + necessári*|não|pendente|cliente|importador|destinatário", "Exigência pendente do importador"),
            ("@customs + atras*|problema*|pendência*|exigência*|parad*|suspens*|bloque*|aguardando_cliente|irregular*|interrompid*", "Parado na alfândega"),
            ("liberação|desembaraço|importação + problema*|atras*|não_realizad*|pendente|suspens*|bloque*|interrompid*", "Desembaraço suspenso"),
            ("solicit*|exigid*|pedid* + informaç*|document*|dados + aduan*|alfând* - respondid*|recebid*", "Pedidos documentos pela alfândega"),
            ("barreira|posto|retenção|retido|retida fiscal|fazendária|em_barreira|na_barreira", "Barreira fiscal"),
            ("@customs + pediu|pede|solicit*|exige|requer|requereu|necessita|precisa + document*|fatura|informaç*|comprovativo|comprovante|dados", "A alfândega exige a fatura"),
            ("@customs reteve|bloqueou|segurou|apreendeu_temporariamente|suspendeu|mandou_parar", "A aduana bloqueou o envio"),
        ]),
        trap(CustomsExport, &[
            ("exportação|exportar|alfândega_de_origem|aduana_de_origem|saída_aduaneira|alfândega_de_exportação|aduaneiro_de_exportação + alfândega|aduan*|liberad*|desembaraç*|desalfandeg*|fiscal*|conclu*|iniciad*|despacho|processo|autorizad*|alfandeg*|origem|país", "Desembaraço de exportação concluído"),
            ("@customs + exportação|país_de_origem|origem - devol*|retorn*", "Na alfândega do país de origem"),
            ("aguard*|autorização|desembaraço|liberação|fiscalização + exportação", "Autorização de exportação"),
        ]),
        usual(CustomsIn, &[
            ("@customs|desembaraço|importação|dtrat|dir|duimp|admissão_temporária|conferência_aduaneira|declaração_de_importação|inspeção|inspecionad*|quarentena|raio_x", "Na alfândega"),
            ("@customs + encaminhad*|análise|entregue|recebid*|apresentad*|início|iniciad*|andamento|aguard*|processo|procedimento|chegou|chegada|enviad*|inspeção|conferência|verificação|submetid*|controle", "Entregue à alfândega"),
            ("desembaraço|importação + processo|iniciad*|andamento|análise|registrad*|início|aguard*|declaração|etapa|conferência", "Importação em análise"),
            ("revisão + tributo*|imposto* + solicitad*|análise|pedid*|aguard*|alterad*|mantid*|indeferid*", "Revisão de tributo solicitada"),
            ("análise + autoridade|órgão|destinação|competente", "Em análise pela autoridade"),
            ("autoridade|órgão + competente|sanitária", "Encaminhado à autoridade sanitária"),
        ]),
        trap(CustomsIn, &[
            ("informações|dados|documentos + prestad*|enviad*|análise|analisad* + cliente|destinatári*|análise - faltam|pendente", "Documentos do destinatário em análise"),
            ("conferência|análise|verificação|fiscalização na|da|em|no barreira|posto|sefaz|alfândega|receita", "Verificação na SEFAZ"),
            ("encaminhad*|enviad*|direcionad*|entregue para|à|a a? fiscalização|inspeção - conclu*|finaliz*|liberad*|exportação", "Encaminhado para a inspeção"),
        ]),
    ],
};
