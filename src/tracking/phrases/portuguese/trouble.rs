//! Portuguese: delays, losses, returns, and what takes back an event.

use super::super::sheet::{Sheet, trap, usual, weak};
use crate::basis::Basis;
use crate::term::Stage::*;

#[rustfmt::skip] // one row a line
pub(super) const SHEET: Sheet = Sheet {
    language: "pt",
    basis: Basis::several("Correios' list of events, tracking pages of CTT, Loggi and Cainiao in Portuguese", "2026-11"),
    common: super::COMMON,
    lists: super::LISTS,
    doubt: super::DOUBT,
    groups: &[
        trap(Correction, &[
            ("desconsider* + informação|anterior|evento|status|última|mensagem", "Desconsidere o evento anterior"),
            ("informação|evento|status|lançamento|baixa anterior? + incorret*|estorn*|corrigid*|cancelad*|indevid*|equivocad*|correção - rota|endereço|pagamento", "Evento anterior corrigido"),
            ("estorno|estornado|estornada", "Estorno de entrega"),
            ("entrega|baixa + indevid*|equivocad*|por_engano|incorretamente", "Baixa lançada por engano"),
        ]),
        trap(Returned, &[
            ("entregue|devolvido|devolvida|distribuído|retirado|retirada|recebido|recebida ao|pelo|a|para|para_o remetente|vendedor - será|saiu|sair|não|solicitação|em|unidade|autorizad*", "Encomenda entregue ao remetente"),
            ("devolvido|devolvida + entregue + remetente|origem - será", "Devolvido e entregue na origem ao remetente"),
            ("^ devolvido|devolvida $", "Devolvida"),
            ("@sender .. recebeu|recuperou .. devolução|volta|devolvid*", "O vendedor recebeu a devolução"),
            ("reversa|logística_reversa|devolução + entregue|concluíd*|finalizad*|recebid* - destinatári*", "Reversa concluída"),
        ]),
        trap(Returning, &[
            ("saiu|saída|sair|rota|trânsito + remetente|vendedor + entrega*|entregue|devolução|para", "Saiu para entrega ao vendedor"),
            ("devol*|retorn* - fiscalização|alfândega|tentativa|sujeito|poderá|análise", "Objeto em devolução"),
            ("será|sendo|em|foi|processo + devol* - sujeito|poderá|análise", "O pacote será devolvido"),
            ("devol* + país|origem|remetente|vendedor|autoridade|receita|determinada|autorizada|solicitação|solicitada|iniciada|endereço|recusad* - poderá|análise", "Devolução determinada"),
            ("encaminhado|encaminhada ao|para|a remetente|origem", "Encaminhado ao remetente"),
            ("reversa|devolução|retorno solicitad*|solicitação|autorizad*|iniciad*|em_andamento|gerad*", "Reversa autorizada"),
            ("solicitação|pedido|autorização|início de|da|do reversa|devolução|retorno", "Autorização de devolução"),
        ]),
        trap(Refused, &[
            ("recus* + @recipient|recebimento|receber|entrega|objeto|encomenda|pacote - fiscal*|alfândega|importação|receita|pagamento|autoridade", "Cliente recusou o objeto"),
            ("^ recusado|recusada|recusou $", "Recusado"),
            ("retirada + não_autorizada|recusada - fiscal*", "Retirada não autorizada"),
            ("recusa|recusado|recusada por|do|da|de|pelo", "Recusa do comprador"),
        ]),
        trap(Unclaimed, &[
            ("não + retirou|retirado|retirada|procurado|procurada|reclamado|buscou|levantado|levantou|resgatado|compareceu - autorizada|saída", "O cliente não buscou a encomenda"),
            ("prazo|período + retirada|guarda|levantamento|permanência|armazenagem + expir*|encerrad*|esgotad*|vencid*|terminad*|excedid*", "Prazo de guarda esgotado"),
            ("abandonado|abandono + destinatário|pacote|objeto|encomenda", "Pacote em abandono"),
            ("não reclamad*|levantad*|retirad*|procurad* .. devol*|retorn* ao|à|para?", "Não levantado, devolvido ao vendedor"),
            ("devol*|retorn* .. não reclamad*|levantad*|retirad*|procurad*|buscad*", "Devolvida por não levantada"),
            ("ninguém levantou|retirou|recolheu|reclamou|buscou", "Ninguém retirou o objeto"),
        ]),
        trap(Lost, &[
            ("extravi*|perdido|perdida|perda|roub*|furt*|desaparecid*|saque|saqueado|assalt*", "Encomenda extraviada"),
            ("não + localizad*|encontrad* + fluxo|objeto|encomenda|pacote|item - endereço|destinatário|número|sistema|rastreamento|morador|código", "Objeto não localizado"),
            ("indenização|indemnização|ressarcimento|reembolso_por_extravio - não", "Indemnização em curso"),
            ("não .. conseguimos|podemos|foi_possível localizar|encontrar .. @parcel - endereço|morada|número", "Não conseguimos encontrar o seu objeto"),
        ]),
        trap(Damaged, &[
            ("avari*|danific*|quebrad*|incêndio|inundação|alagamento|sinistro|molhad*|acidente|dano|violado|violada|espoliad* - sem", "Pacote danificado"),
            ("@parcel|conteúdo|embalagem|carga + avariad*|danific*|quebrad*|violad*|molhad*|rasgad* - sem", "Embalagem rasgada"),
            ("@parcel|carga sinistrad*|violad*|espoliad*|amassad*|rasgad*", "Carga amassada"),
            ("@parcel|artigo|conteúdo|vidro + partid*|rachad*|estragad*|esmagad*|amolgad*|molhad* - saiu|partida|hora|filial|voo", "Artigo rachado"),
        ]),
        trap(Destroyed, &[
            ("refugad*|refugo|destru*|descarte|descartad*|incinerad*|inutilizad*|leilão", "Refugado"),
        ]),
        trap(Cancelled, &[
            ("desistência|desistiu|desistiram", "Desistência do cliente"),
            ("cancel*|anulad*|suspensão_de_entrega - retirada|coleta|anterior|evento|informação|devolução", "Pedido cancelado"),
        ]),
        trap(Redirected, &[
            ("redirecion*|reencaminh*|reexpedi*|redirig*|desviad*", "Redirecionado para outro endereço"),
            ("@recipient + solicit*|pediu|alterou|escolheu|agendou + entrega|endereço|data|retirada|local - suspens*|devol*|revisão|remetente", "O destinatário pediu outra data"),
            ("entrega|endereço|data + alterad*|reagendad*|reprogramad*|agendad*|remarcad*|modificad* - atras*", "Entrega reagendada"),
            ("encaminhad* para|a retirada|entrega_interna + endereço|unidade|agência|local", "Encaminhado para retirada na agência"),
            ("reentrega|nova_entrega|segunda_entrega|redistribuição solicitad*|agendad*|autorizad*|pedid*", "Reentrega autorizada"),
            ("nova|novo|outra|outro + data|dia|horário|local|morada|ponto + escolhid*|definid*|marcad*|selecionad*|acordad*|confirmad* - incorret*", "Novo horário acordado"),
            ("pedido|solicitação do|da cliente|destinatário|destinatária + direcionad*|encaminhad*|redirecionad*|alterad*|transferid*", "Encaminhado para outra unidade a pedido do destinatário"),
            ("outro|outra|novo|nova dia|data|endereço|morada|horário .. pedido|solicitação", "Nova data a pedido do cliente"),
        ]),
        trap(Delayed, &[
            ("atras*|demora|imprevist*|ocorrência_operacional|contratempo - alfândega|fiscal*|aduan*", "Entrega atrasada"),
            ("mal encaminhad*|separad*|destinad*|triad*", "Pacote mal encaminhado"),
            ("correção|desvio|erro|equívoco + rota|encaminhamento|triagem|envio", "Correção de rota"),
            ("encaminhad*|enviad* + errad*|engano|equivocadamente|incorret*", "Enviado por engano a outra cidade"),
            ("ainda não + chegou|chegada|recebid*|saiu", "Ainda não chegou à unidade"),
            ("greve|chuvas_fortes|feriado|força_maior|condições_climáticas|paralisação|bloqueio_de_estrada|enchente|obstrução", "Greve"),
            ("prazo diferenciado|estendido|ampliado|prorrogado", "Área com prazo diferenciado"),
            ("perdeu|perda a|da|o|de? conexão|voo", "Perdeu o voo"),
            ("destinado|destinada|endereçad*|pertence a|ao|à outro|outra|errado país|cidade|unidade|estado|centro", "Pacote endereçado a outra cidade"),
            ("avaria|pane|acidente|problema|quebra + veículo|viatura|camião|caminhão|carrinha|carro", "Pane no veículo"),
            ("chuva|temporal|tempestade|vento|neve|inundação|cheia|trânsito|acidente + entrega|impedid*|devido|causa|forte|intenso", "Trânsito intenso na rota"),
            ("pode|poderá|deve levar mais tempo", "A entrega pode levar mais tempo"),
            ("prazo|data .. entrega .. ultrapassad*|excedid*|vencid*|expirad*", "Prazo de entrega excedido"),
        ]),
        usual(Hold, &[
            ("suspens*|parad*|em_espera|retenção|bloquead*|armazenad*|aguardando_instruções|custódia|guarda", "Entrega suspensa a pedido"),
            ("suspens*|bloquei*|retenção|interrup* + entrega|pedid*|solicit*", "Pedido de bloqueio da entrega"),
            ("guardad*|armazenad*|mantid*|conservad*|parad* .. armazém|depósito|unidade|centro|loja - levant*|retir*", "Carga armazenada no centro"),
            ("condicionad* + lote|pagamento|autorização|documento*", "Entrega condicionada ao lote"),
        ]),
        trap(PickupFailed, &[
            ("coleta|recolha|coletado|coletada|recolhido|recolhida|tentativa_de_coleta|tentativa_de_recolha + não|falh*|tentativa|sem_sucesso|cancel* - destinatári*|cliente", "Pacote não recolhido"),
            ("não|impossível .. recolher|coletar|recolhid* .. remetente|vendedor", "Não foi possível coletar no vendedor"),
        ]),
        trap(NotFound, &[
            ("não + encontrad*|localizad*|há|existe*|possui|disponível|consta|cadastrad* + rastreamento|rastreio|informações|informação|código|dados|sistema|base|número|registro", "Não há informações de rastreio"),
            ("sem informações|informação|dados|registro*|rastreio|eventos", "Sem informações"),
            ("não|sem|ainda_não temos|há|existe|existem|possui|possuímos|dispomos|encontrámos|encontramos informação|informações|dados|registo|registos|registro|registros|movimento|movimentos|eventos", "Não temos dados"),
            ("sem|nenhum|nenhuma|não_há|não_existem movimento|movimentos|movimentação|movimentações|histórico|atualização|atualizações|rastro|ocorrências", "Nenhum movimento"),
            ("sem|não_há|nenhum|não_existe registo|registro|registos|dados|resultado|resultados|evento|eventos", "Nenhum resultado"),
        ]),
        trap(InvalidNumber, &[
            ("código|número + rastre*|encomenda|objeto + inválid*|incorret*|errad*", "Código de rastreio inválido"),
        ]),
        weak(Exception, &[
            ("exceção|anomalia|problema|ocorrência|irregularidade|anormal*", "Anomalia"),
        ]),
        trap(Hold, &[
            ("aguard*|espera|pendente + instruções|instrução|decisão|orientação|resposta|definição - fiscal*|aduan*", "À espera de decisão do remetente: aguarda decisão"),
            ("aguard* agendamento|autorização|liberação|definição|contato|contacto de|do|da|para entrega|cliente|destinatário|remetente", "Aguardando contato do cliente"),
            ("aguard* .. escolh*|selecion*|agendar|confirmar .. data|dia|horário", "Aguarda escolher um dia"),
            ("retid*|bloquead*|parad*|suspens* .. pedido|solicitação .. remetente|vendedor|expedidor", "Parado a pedido do vendedor"),
        ]),
        usual(Lost, &[
            ("perdemos|não_encontramos|não_encontrámos|em_paradeiro_desconhecido|sumiu + @parcel", "Não encontramos o objeto"),
        ]),
        usual(Delayed, &[
            ("volume|fluxo|demanda|procura|movimento elevad*|grande|alto|alta|intenso|de_encomendas", "Movimento intenso de Natal"),
        ]),
    ],
};
