//! Portuguese: from the label to the country of destination.

use super::super::sheet::{Sheet, trap, usual};
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
        trap(Transit, &[
            ("pagamento + confirmado|aprovado|realizado|recebido|compensado|efetuado|concluído - não|aguard*|liberado|liberação|necessári*|será", "Pagamento recebido"),
            ("tributo*|imposto*|taxa pago|paga|pagos|pagas", "Imposto pago"),
            ("@parcel devolvid*|restituíd* aos|ao correios|operador_postal|ctt|fluxo_postal - remetente", "Pacote devolvido ao fluxo postal"),
            ("pronto|pronta|liberad* para? a? entrega|distribuição - saiu|retir*|levant*|alfând*|fiscal*", "Pronta para distribuição"),
            ("chegou|chegada|recebid*|encaminhad*|entregue|transferid*|transferência|está|enviad*|expedid* em|na|no|ao|para|à|a .. @hub|curadoria|distribuição|triagem|tratamento - não|retirada|retirar|alfândega|saiu|tentativa|remetente|aérea|caixa|será_devol*|mal|errad*|pagamento|fiscal*|parceir*|coleta|companhia|transportadora_local|ainda|destinatário|vendedor|aduan*|transportadora|sua_espera", "Chegou à unidade de distribuição"),
            ("armazém|centro|unidade|filial|base .. aguard* distribuição|entrega|triagem|saída|transferência|expedição", "Na base, a aguardar transferência: base aguarda transferência"),
            ("preparação|preparado|preparada|preparando|pronto .. envio|enviar|sair|saída|transporte .. país_de_destino|centro|próxima|destino - remetente|vendedor|retir*|levant*", "Preparado para transporte ao centro"),
            ("preparação|preparado|preparando|preparada|pronto para a|sua? entrega|distribuição - vendedor|remetente|loja|saiu", "Preparado para a entrega"),
            ("aguard*|espera .. decolagem|voo|avião|embarque", "Aguarda voo"),
            ("pronto|pronta|prontos para ser|a? entregue|entrega - levant*|retir*|não", "Pronta para entrega"),
        ]),
        trap(HandedToAirline, &[
            ("companhia_aérea|cia_aérea|linha_aérea|transportadora_aérea + entreg*|repassad*|recebid*|aceit*|transferid*|chegou", "Entregue à companhia aérea"),
        ]),
        trap(Handover, &[
            ("entregue|repassad*|transferid*|encaminhad*|passad* à|ao|aos|para|a @carrier - não|saiu|destinatário|remetente|recebid*|unidade", "Repassado à CTT"),
            ("entregue|repassad*|transferid*|entrega|encaminhad*|enviad*|passad*|recebid* .. transportadora_local|parceiro|parceira|operador_local|correio_local|empresa_de_entrega|transportador|última_milha|transportadora_parceira|correios_do_destino|empresa_local|entregador_local|transportadora - não|saiu|destinatário|aguard*", "Repassado à transportadora local"),
            ("redespacho|redespachad*|redirecionad*_à_transportadora|subcontratad*|repasse", "Redespachado por parceiro"),
            ("transferid*|entregue|passad*|cedid* .. correios_locais|operador_local|parceiro_local|transportadora_local|operador_postal", "Entregue ao operador postal"),
        ]),
        trap(Registered, &[
            ("prestes a ser? pego|ser|coletado|enviado|retirado|postado", "Prestes a ser coletado"),
            ("etiqueta|pré_postagem|guia|rótulo + emitid*|criad*|gerad*|impress*|registrad*", "Etiqueta criada"),
            ("informações|dados|informação|aviso|pré_alerta|registro + recebid*|enviad*|eletrôni*|transmitid*|registrad*|submetid* - autoridade|fiscal*|alfândega|órgão*|aduan*|análise|faltam|não", "Dados do envio recebidos"),
            ("@parcel + criad*|registrad*|cadastrad*|preparad*|preparação|embalad*|separad*|confirmad*|anunciad*|pré_postad* - saiu|entrega|fiscal*|mal|chegada", "Pedido criado"),
            ("preparando|preparação|prepara|separação|embalagem|em_preparo + @sender|envio|pedido|encomenda|objeto|pacote", "O vendedor está preparando o pacote"),
            ("aguard* + postagem|coleta|envio|entrega_do_remetente|entrega_pelo_remetente|o_remetente|postar|postado|despacho_pelo - cliente|retirada|fiscal*|aduan*|postal", "Aguardando postagem pelo vendedor"),
            ("ainda + não + postad*|recebemos|postou|recebid*_do_remetente", "Ainda não postado"),
            ("solicitação + recebida + pacote|envio|postagem|objeto", "Solicitação de envio recebida"),
            ("pagamento aprovado|confirmado + prepara*|separação|produção|faturad*|estoque", "Pagamento confirmado, em separação"),
            ("aguard*|espera|em_espera + transportadora|coletor|motorista_para_coleta|saída_do_vendedor|embarque_do_vendedor - cliente|retirada|destinatári*|fiscal*|aduan*|entrega", "À espera da transportadora"),
            ("não|ainda_não|nunca postado|postada|enviado|enviada|despachado|despachada|expedido", "Pedido não enviado"),
            ("aguard* recolha|coleta|levantamento|entrega por|pelo|da|na|no|do operador|estafeta|motorista|transportadora|parceiro|carteiro|remetente|rede", "Aguarda coleta pela transportadora: aguarda coleta da transportadora"),
            ("^ contratado|contratada|em_aberto|vinculado|cadastrado|pendente|gerado|criado $", "Criado"),
            ("solicitação|pedido|ordem de coleta|recolha|postagem recebid*|aceit*|criad*|registrad*|enviad* - não", "Ordem de coleta criada"),
            ("coleta|recoleta|recolha autorizad*|reagendad*|agendad*|programad*|cadastrad*|remarcad*|liberad* - não|falh*", "Recolha reagendada"),
            ("caminho|rumo|indo|saiu|rota + coleta|coletar|loja|vendedor|recolha + endereço|do|da|para|buscar - entrega|entregue|levant*", "Indo para a loja coletar: indo para a loja, coleta"),
            ("buscando|procurando|localizando|aguardando|selecionando condutor|motorista|entregador|motoboy|parceiro", "Procurando motorista"),
            ("ct_e|cte|mdf_e|conhecimento|manifesto|nota_fiscal|romaneio autorizad*|emitid*|gerad*|criad*", "Romaneio emitido"),
            ("@parcel importado|importada|integrado|inserido|incluído|recebido no|em|na sistema|plataforma", "Pedido inserido no sistema"),
            ("saiu|sairá|a_caminho|rota para|da|de coleta|coletar|buscar|recolher", "Motorista saiu para coletar"),
            ("vendedor|loja|lojista|remetente .. embal*|empacot*|prepar*", "A loja está embalando o produto"),
        ]),
        usual(Accepted, &[
            ("postad*|postagem|aceite|aceito|aceita|aceitação|coletad*|coleta|recolhid* - etiqueta|aguard*", "Encomenda postada"),
            ("recebid* + remetente|transportadora|vendedor|origem|postagem|empresa_de_logística|correios_da_china|correio_de_origem", "Recebido do vendedor"),
            ("@parcel + recebid*|admitid*|coletad* - unidade|centro|base|importação|pedido", "Encomenda recebida"),
            ("recebemos + encomenda|pacote|objeto", "Recebemos a sua encomenda"),
            ("connosco|conosco|em_nosso_poder|nas_nossas_mãos|na_nossa_posse|em_nossa_posse", "O pacote está em nosso poder"),
        ]),
        usual(Consolidation, &[
            ("consolid* - desconsolid*", "Em consolidação"),
        ]),
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
            ("recebid*|chegou|entrou no|em brasil|portugal - correios|unidade|agência|centro|alfândega|pelos", "Objeto chegou em Portugal"),
        ]),
        usual(Transit, &[
            ("reenviad*|reimpress*|remanejad*|trânsito|transito|transferência|transferido|transferida|a_caminho|encaminhad*|transporte|transportad*|caminho|movimentação|voo|aeroporto|avião|navio|caminhão|contêiner|carregad*|descarregad*", "Reenviado"),
            ("chegou|chegada|recebid*|receção|recepção|partiu|partida|saiu|saída|expedi*|despachad*|enviad*|embarcad*|triagem|triad*|processad*|processamento|tratamento|separad*|conferid*|escanead*|classificad*|manuseio|unidade|centro|base|agência|armazém|hub", "Chegou a Curitiba"),
            ("aterr*|aterriss*|pousou|desembarc*|bordo|avião|aeronave|navio|contentor|contêiner|enviámos|enviamos|expedimos|despachámos|despachamos", "Aterrou no Porto"),
            ("deixou|saiu|partiu o|a|do|da|de nosso|nossa? armazém|depósito|loja|centro|hub|instalações", "Deixou a nossa loja"),
            ("alocad*|embarque|embarcad*|desembarque|desembarcad*|carregamento|descarga|unitiz*|consolidad* .. aeronave|avião|voo|aéreo|navio|veículo|confirmad*|iniciad*|concluíd*", "Desembarque concluído"),
            ("@parcel|carga + plataforma|armazém|hub|centro|estação|entreposto|terminal - levant*|retir*|remetente", "Envio na plataforma"),
            ("recepção|receção|expedição nacional|local|regional", "Expedição local"),
        ]),
        usual(Registered, &[
            ("aguard* + entrada|recepção|receção|chegada - cliente|retirad*|alfând*|aduan*|fiscal*|levant*", "Aguarda receção na rede"),
        ]),
        trap(ArrivalCountry, &[
            ("cheg*|aterrou|aterrissou|desembarc*|recebid* .. aeroporto .. destino|chegada - aduan*|alfând*|fiscal*|saiu", "Desembarcou no aeroporto de destino"),
            ("cheg*|recebid*|entrada ao|no aeroporto|porto de|do destino|importação|chegada|país_de_destino - aduan*|alfând*|fiscal*|saiu", "Encomenda recebida: chegada ao aeroporto de destino"),
            ("cheg*|aterrou|aterrissou .. país|brasil|portugal .. aguard*|espera|pendente .. fiscaliza*|aduan*|alfând*|desembaraço|desalfandegamento", "Chegou a Portugal e aguarda a alfândega"),
        ]),
        trap(Accepted, &[
            ("objeto|encomenda recolhido|recolhida", "Encomenda recolhida"),
            ("vendedor|remetente|lojista|loja deixou|entregou|postou|despachou|enviou|depositou o|a|seu|sua? @parcel - não|ainda|devol*", "O lojista despachou a encomenda"),
            ("entrou|deu_entrada|recebid*|admitid*|integrad* na|em|no nossa? rede|circuito|sistema_postal - cliente|dados", "Deu entrada na nossa rede"),
            ("recolha|coleta|levantamento feita|feito|efetuad*|realizad*|concluíd*|finalizad* - não|destinatári*|cliente", "Levantamento efetuado na loja do remetente: coleta finalizada"),
            ("feita|efetuada|realizada|concluída a|uma? recolha|coleta", "Realizada a coleta"),
            ("entregue|postad*|deixad* .. transportadora|correios|estafeta|logística .. pelo|por|pela remetente|vendedor|loja|lojista - não|ainda", "Entregue aos Correios pelo vendedor"),
        ]),
        trap(Departure, &[
            ("saiu|saída|partiu|partida|expedid* .. centro_internacional|unidade_de_intercâmbio|unidade_internacional|centro_de_intercâmbio .. origem|exterior|china", "Partiu da unidade internacional de origem"),
        ]),
    ],
};
