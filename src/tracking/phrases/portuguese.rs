//! Portuguese: Correios, Loggi, Jadlog, Total Express, CTT, AliExpress in Brazil.

use super::pattern::Lists;
use super::sheet::{Sheet, trap, usual, weak};
use crate::basis::Basis;
use crate::term::Milestone;
use crate::term::Stage::*;

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
    "não|será|serão|sera|poderá|previsão|prevista|previsto|tentativa*|falha|aguard*|insucesso|impossível|ainda|quando|assim_que|amanhã|hoje|em_breve|a_ser|pronto_para",
    "remetente|vendedor|devol*|recus*|extravi*|roub*|avari*|errad*|endereço_incorreto|incorret*|companhia_aérea|transportadora|alfândega|país|centro|hub|aeroporto|parceiro|informações|dados|data_de_entrega",
];

#[rustfmt::skip] // one row a line
pub(super) const SHEETS: &[Sheet] = &[Sheet {
    language: "pt",
    basis: Basis::several("Correios' list of events, tracking pages of CTT, Loggi and Cainiao in Portuguese", "2026-11"),
    common: "o|a|os|as|foi|em|no|na|nos|nas|do|da|dos|das|para|pelo|pela|ao|à|não|seu|sua|e|com|são|está|de|um|uma|por|que|pacote|você|já|se|mais|é",
    lists: LISTS,
    doubt: DOUBT,
    groups: &[
        trap(Correction, &[
            ("desconsider* + informação|anterior|evento|status|última|mensagem", "Desconsidere o evento anterior"),
            ("informação|evento|status|lançamento|baixa anterior? + incorret*|estorn*|corrigid*|cancelad*|indevid*|equivocad*|correção - rota|endereço|pagamento", "Evento anterior corrigido"),
            ("estorno|estornado|estornada", "Estorno de entrega"),
            ("entrega|baixa + indevid*|equivocad*|por_engano|incorretamente", "Baixa lançada por engano"),
        ]),
        trap(Returned, &[
            ("entregue|devolvido|devolvida|distribuído|retirado|retirada|recebido|recebida ao|pelo|a|para|para_o remetente|vendedor - será|saiu|sair|não|solicitação|em|unidade|autorizad*", "Encomenda entregue ao remetente"),
            ("devolução|retorno concluíd*|realizad*|finalizad*|efetuad*|entregue", "Devolução concluída"),
            ("devolvido|devolvida + entregue + remetente|origem - será", "Devolvido e entregue na origem ao remetente"),
            ("^ devolvido|devolvida $", "Devolvida"),
        ]),
        trap(CustomsCleared, &[
            ("devolvid*|retorn* pela|da|de fiscalização|alfândega", "Retornado da alfândega"),
            ("dispensad*|isent*|sem_tributação|liberad* + imposto*|tribut*|pagamento|objeto|encomenda|pacote - aguard*|não|retirad*|pendente", "Encomenda isenta de impostos"),
        ]),
        trap(Returning, &[
            ("saiu|saída|sair|rota|trânsito + remetente|vendedor + entrega*|entregue|devolução|para", "Saiu para entrega ao vendedor"),
            ("devol*|retorn* - fiscalização|alfândega|tentativa|sujeito", "Objeto em devolução"),
            ("será|sendo|em|foi|processo + devol* - sujeito", "O pacote será devolvido"),
            ("retorno|retornando|retornado|retornou|retornará|voltando|reenviado + origem|remetente|vendedor|país|china", "Retornando ao país de origem"),
            ("devol* + país|origem|remetente|vendedor|autoridade|receita|determinada|autorizada|solicitação|solicitada|iniciada|endereço|recusad*", "Devolução determinada"),
            ("logística reversa", "Logística reversa em andamento"),
            ("encaminhado|encaminhada ao|para|a remetente|origem", "Encaminhado ao remetente"),
        ]),
        trap(Refused, &[
            ("recus* + @recipient|recebimento|receber|entrega|objeto|encomenda|pacote - fiscal*|alfândega|importação|receita|pagamento|devolvido|autoridade", "Cliente recusou o objeto"),
            ("^ recusado|recusada|recusou $", "Recusado"),
            ("retirada + não_autorizada|recusada - fiscal*", "Retirada não autorizada"),
        ]),
        trap(Unclaimed, &[
            ("não + retirou|retirado|retirada|procurado|procurada|reclamado|buscou|levantado|levantou|resgatado|compareceu - autorizada|saída", "O cliente não buscou a encomenda"),
            ("prazo|período + retirada|guarda|levantamento|permanência|armazenagem + expir*|encerrad*|esgotad*|vencid*|terminad*|excedid*", "Prazo de guarda esgotado"),
            ("abandonado|abandono + destinatário|pacote|objeto|encomenda", "Pacote em abandono"),
        ]),
        trap(Lost, &[
            ("extravi*|perdido|perdida|perda|roub*|furt*|desaparecid*|saque|saqueado|assalt*", "Encomenda extraviada"),
            ("não + localizad*|encontrad* + fluxo|objeto|encomenda|pacote|item - endereço|destinatário|número|sistema|rastreamento|morador|código", "Objeto não localizado"),
        ]),
        trap(Damaged, &[("avari*|danific*|quebrad*|incêndio|inundação|alagamento|sinistro|molhad*|acidente|dano|violado|violada|espoliad* - sem", "Pacote danificado")]),
        trap(Destroyed, &[
            ("refugad*|refugo", "Refugado"),
            ("destru*|refugo|descarte|descartad*|incinerad*|inutilizad*|leilão", "Encomenda destruída")]),
        trap(Cancelled, &[
            ("desistência|desistiu|desistiram", "Desistência do cliente"),
            ("cancel*|anulad*|suspensão_de_entrega - retirada|coleta|anterior|evento|informação|devolução", "Pedido cancelado")]),
        trap(CustomsRejected, &[
            ("@parcel + apreendid*|confiscad*|retido_definitiv*", "Pacote apreendido pela polícia"),
            ("apreendid*|apreensão|confiscad*|retido_definitiv*|perdimento|proibid*|proibição", "Apreendido na fronteira"),
            ("importação|exportação|entrada|saída_do_objeto|saída_do_país|ingresso + não|indeferid*|negad*|recusad* + autorizad*|permitid*|indeferid*|negad*|recusad*", "Importação não permitida"),
            ("não|negad* + autorizad* + fiscal*|alfândega|aduan*|receita|órgão*|entrada", "Entrada não autorizada pela alfândega"),
            ("@customs + recusad*|rejeitad*|indeferid*|negad*|reprovad*", "Rejeitado pela aduana"),
            ("conteúdo|item|objeto|mercadoria + proibid*|perigos*|não_permitid*|não_aceito", "Conteúdo não permitido"),
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
        ]),
        trap(Transit, &[
            ("pagamento + confirmado|aprovado|realizado|recebido|compensado|efetuado|concluído - não|aguard*|liberado|liberação|necessári*|será", "Pagamento recebido"),
            ("tributo*|imposto*|taxa pago|paga|pagos|pagas", "Imposto pago"),
        ]),
        trap(CustomsHold, &[
            ("retid* + @customs - liberad*", "Retido pela Receita"),
            ("retid* - liberad*|definitiv*", "Encomenda retida"),
            ("documentação|documentos|documento|fatura|dados|informações|cpf|cnpj|declaração|comprovante + problema*|pendente*|falta*|incompleto*|incompleta*|necessári*|solicit*|aguard*|incorret*|ausen*|insuficient*|complement*|divergen*|inválid*|apresent* - remetente_solicit*|endereço|enviad*|recebid*_eletr", "Falta a fatura comercial"),
            ("aguard* + informações|documentação|documentos|cliente|destinatário|importador|cpf|fiscalização_cliente|ação", "Aguardando documentos do importador"),
            ("ação|providência|regulariza*|exigência + necessári*|não|pendente|cliente|importador|destinatário", "Exigência pendente do importador"),
            ("@customs + atras*|problema*|pendência*|exigência*|parad*|suspens*|bloque*|aguardando_cliente|irregular*|interrompid*", "Parado na alfândega"),
            ("liberação|desembaraço|importação + problema*|atras*|não_realizad*|pendente|suspens*|bloque*|interrompid*", "Desembaraço suspenso"),
            ("faltam|falta|necessári* + informaç*|dados|document*|cpf|fatura - endereço|pagamento", "Falta o CPF: faltam dados"),
            ("solicit*|exigid*|pedid* + informaç*|document*|dados + aduan*|alfând* - respondid*|recebid*", "Pedidos documentos pela alfândega"),
        ]),
        trap(CustomsCleared, &[
            ("@customs|desembaraço|importação|despacho_aduaneiro|liberação + conclu*|finaliz*|liberad*|encerrad*|aprovad*|autorizad*|desembaraçad*|complet*|êxito|sucesso|saiu|isent* - não|exportação|aguard*|ainda|origem|pendente|encaminhad*|será|em_processo|para_liberação|iniciad*", "Desembaraço concluído"),
            ("liberad* - não|exportação|aguard*|envio|pagamento_para|retirada|após|será", "Encomenda liberada"),
            ("desalfandegad*|desembaraçad* - não|aguard*|ser", "Desalfandegado"),
            ("revisão + tributo* + conclu*|deferid*|aprovad* - alterad*|mantid*", "Revisão do tributo aprovada"),
            ("isent* + tribut*|impost*|taxa*", "Isento de impostos"),
            ("sem tributação|taxação|imposto|cobrança", "Sem tributação"),
            ("saiu|deixou|saída da|a alfândega|aduana", "Saiu da alfândega"),
        ]),
        trap(CustomsExport, &[
            ("exportação|exportar|alfândega_de_origem|aduana_de_origem|saída_aduaneira|alfândega_de_exportação|aduaneiro_de_exportação + alfândega|aduan*|liberad*|desembaraç*|desalfandeg*|fiscal*|conclu*|iniciad*|despacho|processo|autorizad*|alfandeg*|origem|país", "Desembaraço de exportação concluído"),
            ("@customs + exportação|país_de_origem|origem - devol*|retorn*", "Na alfândega do país de origem"),
        ]),
        usual(CustomsIn, &[
            ("@customs", "Na alfândega"),
            ("@customs + encaminhad*|análise|entregue|recebid*|apresentad*|início|iniciad*|andamento|aguard*|processo|procedimento|chegou|chegada|enviad*|inspeção|conferência|verificação|submetid*|controle", "Entregue à alfândega"),
            ("desembaraço|importação + processo|iniciad*|andamento|análise|registrad*|início|aguard*|declaração|etapa|conferência", "Importação em análise"),
            ("desembaraço|importação|dtrat|dir|duimp|admissão_temporária|conferência_aduaneira|declaração_de_importação", "Em desembaraço"),
            ("revisão + tributo*|imposto* + solicitad*|análise|pedid*|aguard*|alterad*|mantid*|indeferid*", "Revisão de tributo solicitada"),
            ("análise + autoridade|órgão|destinação|competente", "Em análise pela autoridade"),
            ("autoridade|órgão + competente|sanitária", "Encaminhado à autoridade sanitária"),
            ("inspeção|inspecionad*|quarentena|raio_x", "Em inspeção"),
        ]),
        trap(AddressIssue, &[
            ("localidade|logradouro|rua|bairro|cidade|município desconhecid*|inexistente|não_existe", "Rua inexistente"),
            ("inconsistência*|erro|erros|problema* + endereçamento|endereço", "Erro no endereçamento"),
            ("endereço|logradouro|número|numeração|cep|bairro|rua + incorret*|insuficient*|incomplet*|inexist*|errad*|não_encontrad*|não_localizad*|desconhecid*|inválid*|sem|falta*|impreciso|divergente - rastre*|seguimiento|entrega_não_pode|seguro|refazer|irregular", "CEP errado"),
            ("@recipient|empresa + desconhecid*|mudou|não_mora|mudança|falecid*|inexistente", "Cliente mudou de endereço"),
            ("mal endereçad*", "Encomenda mal endereçada"),
            ("número|numeração|rua|residência|casa|imóvel|cep|logradouro + não_existe|inexistente|não_encontrad*|não_localizad*|incorret*|insuficiente|errad* - rastre*", "A rua não foi encontrada: rua inexistente"),
            ("não + entrega|entregue|entregar + endereço|logradouro|cep|numeração + insuficiente|incorret*|incomplet*|inexistente|errad*|irregular", "Entrega não realizada: logradouro inexistente"),
        ]),
        trap(AddressIssue, &[
            ("necessári*|precisa|complet*|aguard*|atualiz*|inform* complement*|completar|corrigir|confirmar|atualizar + endereço", "Precisa corrigir o endereço"),
            ("complement* + endereço", "Complemente o seu endereço"),
        ]).under(Milestone::InTransit),
        trap(AttemptFailed, &[
            ("carteiro|entregador não? atendido|recebido - sim", "Carteiro não atendido"),
            ("carteiro não_atendido + entrega + não_realizada|não_efetuada", "Carteiro não atendido: entrega não realizada"),
            ("entrega não_realizada|não_efetuada|não_efetivada", "Entrega não realizada"),
            ("não + entregue|entrega|entregar|entregá* + pode|pôde|foi|efetuada|realizada|possível|conseguimos|concluída|ausente|atendido|entregue - remetente|disponível|retir*|saiu|chegou|atras*|prazo|pagamento|previsão|importação", "Não foi possível fazer a entrega"),
            ("não entregue - remetente", "Não entregue"),
            ("tentativa* + entrega|entregar - remetente|devol*|recus*", "Primeira tentativa de entrega"),
            ("tentativa* - coleta|devol*|pagamento|recus*", "Tentativa sem sucesso"),
            ("saída|entrega|distribuição não|sem efetuada|realizada|sucesso|êxito|concluída", "Distribuição não realizada"),
            ("entrega + falh*|frustrad*|insucesso|malsucedid*|mal_sucedid*|impossibilitad*|sem_sucesso|fracassad*|impossível", "Falha na entrega"),
            ("insucesso + entrega", "Insucesso na entrega"),
            ("@recipient|morador|pessoa|ninguém|responsável + ausente|não_atend*|não_encontrad*|não_estava|ausência|não_localizad*|para_receber|em_casa", "Morador ausente"),
            ("não atend*", "Campainha não atendida: carteiro não atendido"),
            ("empresa|estabelecimento|comércio|local|escritório|loja + fechad*|sem_expediente|não_funciona|falid*|extinta|inativa", "Estabelecimento fechado"),
            ("acesso|área + impedid*|negad*|sem_acesso|restrit*|sem_segurança|bloquead* - entrega_interna", "Sem acesso: acesso impedido"),
            ("nova|próxima|outra|segunda|terceira tentativa", "Faremos nova tentativa"),
            ("aviso|cartão + deixad*", "Aviso deixado na porta"),
            ("caixa + correio|correspondência|receptora + inexistente|cheia|ausente|inadequad*", "Caixa de correio inexistente"),
            ("destinatário|cliente|recebedor + não_apresentou|sem|não_possuía + documento*|identificação - aduan*|alfând*|fiscal*", "Cliente sem documento na entrega"),
            ("entrega não conseguida|concretizada", "Entrega não concretizada"),
            ("saída|rota|roteiro .. entrega .. cancelad*|suspens*", "Rota de entrega suspensa"),
        ]),
        trap(PickupReady, &[
            ("aguard*|disponível|pronto|pronta|liberad*|espera|esperando|disponibilizad* .. retirada|retirar|levantamento|levantado|coleta_pelo_cliente|retirado|retirada_pelo_cliente|recolha - será|remetente|encaminhado|vendedor|transportadora|saiu|amanhã|não", "Pronto para levantamento"),
            ("pode|poderá|venha|dirija|compareça + retirar|retirado|levantar|levantado|buscar - não", "Você já pode retirar o pacote"),
            ("entregue|depositad*|chegou|disponível|recebid*|encontra|está|deixad* .. ponto_de_retirada|ponto_de_coleta|locker|armário|pickup|ponto_pickup|loja_parceira|ponto_parceiro|caixa_postal|clique_e_retire|ponto_de_recolha|payshop|ponto_ctt|cacifo - será|remetente|não|vendedor|pelo_cliente", "Chegou ao ponto de retirada"),
            ("estação|loja|agência|posto de? ctt|correios + levant*|retir* - não|será|encaminhad*", "Aguarda na loja CTT para levantar"),
            ("caixa postal + disponível|aguard*", "Disponível em caixa postal"),
            ("no|em|ao ponto|posto|locker|cacifo|loja de|ctt|dpd? entrega|recolha|levantamento|parceir* - saiu|será|caminho|não|remetente|trânsito", "Na loja: já no ponto de recolha"),
        ]),
        trap(OutForDelivery, &[
            ("saiu|saída|em|a_caminho|pronto|rota|carregad*|veículo|indo + para|de|rota|veículo + entrega|distribuição - não|centro|unidade|agência|base|remetente|chegou|tentativa|locker|retirada|previsão|área|problema|ponto|data|aguard*|falha|devol*|quando|atras*", "Saiu para distribuição"),
            ("saiu para|em entrega|rota", "Pacote saiu para entrega"),
            ("em rota|distribuição|entrega - centro|unidade|não|ponto|remetente|área", "Em distribuição"),
            ("entregador|carteiro|motorista|estafeta + caminho|saiu|rota|recebeu|atribuído|próximo|com_o - não|ausente", "O entregador está a caminho"),
            ("será|vai_ser entregue hoje", "Será entregue hoje"),
            ("sendo entregue", "Está sendo entregue"),
            ("saiu + entrega + destinatário", "Saiu hoje para a entrega ao destinatário"),
        ]),
        trap(Delivered, &[
            ("retirad*|levantad*|coletad*|recolhid* + destinatário|cliente|comprador|locker|ponto - não|aguard*|disponível|será|pronto|pode|prazo|autorizad*|disponibilizad*", "Retirado pelo cliente"),
            ("entregue|entregou|deixad* + vizinh*|porteiro|portaria|caixa_de_correio|caixa_de_correios|caixa_do_correio|zelador|recepção|síndico|familiar|morador|condomínio|caixa_inteligente|correios_inteligente - não|será|falha|tentativa*|insucesso|possível", "Entregue na portaria"),
            ("entregue ao|à|a|para destinatári*|cliente|comprador - não|será|tentativa", "Entregue ao cliente"),
        ]),
        usual(Delivered, &[
            ("entregue", "Pacote entregue"),
            ("entrega + realizad*|efetuad*|conclu*|sucesso|finalizad*|confirmad*|efectuad*", "Entrega concluída"),
            ("recebid* pelo|por destinatário|cliente|comprador|morador|vizinho|porteiro", "Recebido pelo comprador"),
            ("assinad* por", "Assinado por Marta"),
            ("entrega conseguida|concretizada|bem_sucedida - não|tentativa", "Entrega concretizada"),
        ]),
        trap(Info, &[
            ("sms|e_mail|email|notificação|aviso|mensagem|lembrete + enviad*|envio|falh* - retir*", "SMS enviado"),
            ("@recipient + avisad*|informad*|notificad*|contactad*|contatad*", "Cliente avisado por e-mail"),
            ("será|vai_ser|previsão|previsto|prevista|estimad* + entregue|entrega - chegou|chegada|centro|unidade|alterad*|encaminhad*|atras*|reagend*|saiu|hoje|devol*|trânsito", "Previsão de entrega: sexta-feira"),
            ("comprovante|imagem|foto|assinatura + disponível|registrad*|entrega|digitalizad*", "Comprovante disponível"),
            ("reclamação|manifestação|pedido_de_informação|investigação + abert*|registrad*|recebid*|respondid*|iniciad*", "Reclamação registrada"),
            ("pesad*|pesagem|medid*|reetiquetad*|etiqueta_substituíd*|reembalad*", "Encomenda pesada e medida"),
            ("texto|mensagem|status|evento desconhecid*|não_identificad*", "Mensagem desconhecida"),
        ]),
        trap(Redirected, &[
            ("redirecion*|reencaminh*|reexpedi*|redirig*|desviad*", "Redirecionado para outro endereço"),
            ("@recipient + solicit*|pediu|alterou|escolheu|agendou + entrega|endereço|data|retirada|local - suspens*|devol*|revisão|remetente", "O destinatário pediu outra data"),
            ("entrega|endereço|data + alterad*|reagendad*|reprogramad*|agendad*|remarcad*|modificad* - atras*", "Entrega reagendada"),
            ("encaminhad* para|a retirada|entrega_interna + endereço|unidade|agência|local", "Encaminhado para retirada na agência"),
        ]),
        trap(Delayed, &[
            ("atras*|demora|imprevist*|ocorrência_operacional|contratempo - alfândega|fiscal*|aduan*", "Entrega atrasada"),
            ("mal encaminhad*|separad*|destinad*|triad*", "Pacote mal encaminhado"),
            ("correção|desvio|erro|equívoco + rota|encaminhamento|triagem|envio", "Correção de rota"),
            ("encaminhad*|enviad* + errad*|engano|equivocadamente|incorret*", "Enviado por engano a outra cidade"),
            ("ainda não + chegou|chegada|recebid*|saiu", "Ainda não chegou à unidade"),
            ("greve|chuvas_fortes|feriado|força_maior|condições_climáticas|paralisação|bloqueio_de_estrada|enchente|obstrução", "Greve"),
            ("prazo diferenciado|estendido|ampliado|prorrogado", "Área com prazo diferenciado"),
            ("problema*|falha|ocorrência|incidente + transporte|operacional|logístic*|rota|veículo|técnic*|triagem", "Problema no transporte"),
            ("perdeu|perda a|da|o|de? conexão|voo", "Perdeu o voo"),
        ]),
        usual(Hold, &[
            ("suspens*|parad*|em_espera|retenção|bloquead*|armazenad*|aguardando_instruções|custódia|guarda", "Entrega suspensa a pedido"),
            ("aguard* + instruç*|definição|orientação|resposta", "Aguardando instruções"),
            ("suspens*|bloquei*|retenção|interrup* + entrega|pedid*|solicit*", "Pedido de bloqueio da entrega"),
        ]),
        trap(HandedToAirline, &[
            ("companhia_aérea|cia_aérea|linha_aérea|transportadora_aérea + entreg*|repassad*|recebid*|aceit*|transferid*|chegou", "Entregue à companhia aérea"),
        ]),
        trap(Handover, &[
            ("entregue|repassad*|transferid*|encaminhad*|passad* à|ao|aos|para|a @carrier - não|saiu|destinatário|remetente|recebid*|unidade", "Repassado à CTT"),
            ("entregue|repassad*|transferid*|entrega|encaminhad*|enviad*|passad*|recebid* .. transportadora_local|parceiro|parceira|operador_local|correio_local|empresa_de_entrega|transportador|última_milha|transportadora_parceira|correios_do_destino|empresa_local|entregador_local|transportadora - não|saiu|destinatário|aguard*", "Repassado à transportadora local"),
        ]),
        trap(Registered, &[
            ("prestes a ser? pego|ser|coletado|enviado|retirado|postado", "Prestes a ser coletado"),
            ("etiqueta|pré_postagem|guia|rótulo + emitid*|criad*|gerad*|impress*|registrad*", "Etiqueta criada"),
            ("informações|dados|informação|aviso|pré_alerta|registro + recebid*|enviad*|eletrôni*|transmitid*|registrad*|submetid* - autoridade|fiscal*|alfândega|órgão*|aduan*|análise|faltam|não", "Dados do envio recebidos"),
            ("@parcel + criad*|registrad*|cadastrad*|preparad*|preparação|embalad*|separad*|confirmad*|anunciad*|pré_postad* - saiu|entrega|fiscal*|mal|chegada", "Pedido criado"),
            ("preparando|preparação|prepara|separação|embalagem|em_preparo + @sender|envio|pedido|encomenda|objeto|pacote", "O vendedor está preparando o pacote"),
            ("aguard* + postagem|coleta|envio|remetente|postar|postado|despacho_pelo - cliente|retirada|fiscal*|aduan*|postal", "Aguardando postagem pelo vendedor"),
            ("coleta|recolha + agendad*|solicitad*|marcad*|pedid*|programad* - não|falh*", "Coleta agendada"),
            ("ainda + não + postad*|recebemos|postou|recebid*_do_remetente", "Ainda não postado"),
            ("solicitação + recebida + pacote|envio|postagem|objeto", "Solicitação de envio recebida"),
        ]),
        trap(PickupFailed, &[
            ("coleta|recolha + não|falh*|cancelad*|frustrad*|sem_sucesso|tentativa", "Coleta não realizada"),
            ("coleta|recolha|coletado|coletada|recolhido|recolhida|tentativa_de_coleta|tentativa_de_recolha + não|falh*|tentativa|sem_sucesso|cancel* - destinatári*|cliente", "Pacote não recolhido"),
        ]),
        usual(Accepted, &[
            ("postad*|postagem|aceite|aceito|aceita|aceitação|coletad*|coleta|recolhid* - etiqueta|aguard*", "Encomenda postada"),
            ("recebid* + remetente|transportadora|vendedor|origem|postagem|empresa_de_logística|correios_da_china|correio_de_origem", "Recebido do vendedor"),
            ("@parcel + recebid*|admitid*|coletad* - unidade|centro|base|importação|pedido", "Encomenda recebida"),
            ("recebemos + encomenda|pacote|objeto", "Recebemos a sua encomenda"),
        ]),
        usual(Consolidation, &[("consolid* - desconsolid*", "Em consolidação")]),
        usual(Departure, &[
            ("saiu|partiu|saída|deixou|partida|expedid* + país|origem|china|exterior|remetente_país", "Saiu do país de origem"),
            ("voo|avião|aeronave + partiu|decolou|saiu|partida|embarcad*", "O avião decolou"),
            ("enviad*|encaminhad*|despachad*|a_caminho|trânsito|embarcad* + para|ao|rumo|do + brasil|portugal|país_de_destino|exterior|destino_internacional", "A caminho do Brasil"),
            ("embarcad*|embarque + voo|avião|aeroporto|exterior|internacional", "Embarque no avião"),
            ("exportad*", "Exportado"),
        ]),
        usual(ArrivalCountry, &[
            ("chegou|chegada|recebid*|ingress*|entrou|aterrissou|desembarc* + país_de_destino|brasil|portugal|país_destino|país_do_destinatário|correios_do_brasil|no_país|ao_país|no_destino|país - centro|não|encaminhad*|saiu|deixou", "Chegou ao Brasil"),
            ("recebido pelos correios", "Recebido pelos Correios"),
            ("importad*", "Importado"),
        ]),
        trap(Transit, &[
            ("chegou|chegada|recebid*|encaminhad*|entregue|transferid*|transferência|está|enviad*|expedid* em|na|no|ao|para|à|a .. @hub|curadoria|distribuição|triagem|tratamento - não|retirada|retirar|alfândega|saiu|tentativa|remetente|aérea|caixa|será_devol*|mal|errad*|pagamento|fiscal*|parceir*|coleta|companhia|transportadora_local|ainda|destinatário|vendedor|aduan*|transportadora", "Chegou à unidade de distribuição"),
        ]),
        usual(Transit, &[
            ("reenviad*|reimpress*|remanejad*", "Reenviado"),
            ("trânsito|transito|transferência|transferido|transferida|a_caminho|encaminhad*|transporte|transportad*|caminho|movimentação", "Em trânsito"),
            ("chegou|chegada|recebid*|receção|recepção|partiu|partida|saiu|saída|expedi*|despachad*|enviad*|embarcad*", "Chegou a Curitiba"),
            ("triagem|triad*|processad*|processamento|tratamento|separad*|conferid*|escanead*|classificad*|manuseio", "Em triagem"),
            ("voo|aeroporto|avião|navio|caminhão|contêiner|carregad*|descarregad*", "Voo chegou"),
            ("unidade|centro|base|agência|armazém|hub", "Na base"),
        ]),
        trap(NotFound, &[
            ("não + encontrad*|localizad*|há|existe*|possui|disponível|consta|cadastrad* + rastreamento|rastreio|informações|informação|código|dados|sistema|base|número|registro", "Não há informações de rastreio"),
            ("sem informações|informação|dados|registro*|rastreio|eventos", "Sem informações"),
        ]),
        trap(InvalidNumber, &[("código|número + rastre*|encomenda|objeto + inválid*|incorret*|errad*", "Código de rastreio inválido")]),
        weak(Exception, &[("exceção|anomalia|problema|ocorrência|irregularidade|anormal*", "Anomalia")]),
        usual(Registered, &[
            ("aguard* + entrada|recepção|receção|chegada - cliente|retirad*|alfând*|aduan*|fiscal*|levant*", "Aguarda receção na rede"),
        ]),
        trap(CustomsIn, &[
            ("informações|dados|documentos + prestad*|enviad*|análise|analisad* + cliente|destinatári*|análise - faltam|pendente", "Documentos do destinatário em análise"),
        ]),
        usual(AddressIssue, &[
            ("logradouro|numeração|endereço + irregular|insuficiente|inexistente", "Endereço inexistente na rua"),
        ]),
        trap(ArrivalCountry, &[
            ("cheg*|aterrou|aterrissou|desembarc*|recebid* .. aeroporto .. destino|chegada - aduan*|alfând*|fiscal*|saiu", "Desembarcou no aeroporto de destino"),
            ("cheg*|recebid*|entrada ao|no aeroporto de|do destino|país_de_destino - aduan*|alfând*|fiscal*|saiu", "Encomenda recebida: chegada ao aeroporto de destino"),
        ]),
        trap(AddressIssue, &[
            ("mudou se|de_endereço|de_morada", "O morador mudou-se"),
            ("não + entregue|entrega + mudou se|de_endereço|de_morada", "Carta não entregue: a pessoa mudou-se"),
        ]),
        trap(CustomsIn, &[("encaminhad*|enviad*|direcionad*|entregue para|à|a a? fiscalização|inspeção - conclu*|finaliz*|liberad*|exportação", "Encaminhado para a inspeção")]),
        trap(CustomsExport, &[("aguard*|autorização|desembaraço|liberação|fiscalização + exportação", "Autorização de exportação")]),
        trap(Registered, &[("saiu|sairá|a_caminho|rota para|da|de coleta|coletar|buscar|recolher", "Motorista saiu para coletar")]),
        trap(Redirected, &[("pedido|solicitação do|da cliente|destinatário|destinatária + direcionad*|encaminhad*|redirecionad*|alterad*|transferid*", "Encaminhado para outra unidade a pedido do destinatário")]),
        usual(Hold, &[("condicionad* + lote|pagamento|autorização|documento*", "Entrega condicionada ao lote")]),
    ],
}];
