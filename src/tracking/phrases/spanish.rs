//! Spanish: Correos, SEUR, MRW, GLS, Correos Express, Correo Argentino, Chilexpress, Estafeta, Cainiao.

use super::pattern::Lists;
use super::sheet::{Sheet, trap, usual, weak};
use crate::basis::Basis;
use crate::term::Stage::*;

#[rustfmt::skip] // one list a line
const LISTS: Lists = &[
    ("carrier", super::carrier::LAST_MILE),
    ("recipient", "destinatario|destinataria|cliente|comprador|consignatario|receptor"),
    ("sender", "remitente|vendedor|expedidor|comercio|tienda_origen|emisor"),
    ("parcel", "paquete|envío|pedido|artículo|objeto|mercancía|encomienda|carta|bulto|pieza|orden|producto"),
    ("customs", "aduana|aduanas|aduanero|aduanera|aduaneros|aduaneras|aduanal|despacho_aduanero|vista"),
    ("hub", "centro|unidad|oficina|almacén|hub|instalación|instalaciones|planta|delegación|plataforma|aeropuerto|terminal|depósito|nave|sucursal|base|estación|puerto|bodega|agencia|franquicia|cedis"),
    ("point", "punto_de_recogida|oficina|punto_de_entrega|citypaq|locker|taquilla|consigna|punto_pickup|punto_de_conveniencia|punto_pack|sucursal|punto_de_retiro|punto_de_recolección|punto_de_servicio|tienda|estanco|casillero|armario|parcelshop|punto_inpost|punto_de_pack"),
];

/// Words that void `entregado`.
const DOUBT: &[&str] = &[
    "no|será|sera|serán|va_a|intento*|intentado|fallido*|fallida|imposible|pendiente|previst*|estimad*|programad*|mañana|hoy|próximamente|pronto|cuando|aún|ser|para_ser|todavía|espera|en_breve|sin",
    "remitente|vendedor|devol*|devuelt*|retorn*|rehus*|rechaz*|extravi*|perdid*|dañad*|errónea*|equivocad*|error|aerolínea|transportista|centro|país|aduana*|hub|almacén|aeropuerto|información|datos|aviso|incidencia|anulad*|oficina",
];

#[rustfmt::skip] // one row a line
pub(super) const SHEETS: &[Sheet] = &[Sheet {
    language: "es",
    basis: Basis::several("tracking pages of Correos, SEUR, MRW, GLS, Correo Argentino and Cainiao in Spanish", "2026-11"),
    common: "el|la|los|las|ha|han|sido|en|del|su|sus|para|por|y|se|al|con|de|un|una|no|está|lo|es|le|que|ya|más|hemos|fue|paquete|tu",
    lists: LISTS,
    doubt: DOUBT,
    groups: &[
        trap(Correction, &[
            ("estado|evento|información|mensaje|registro|entrega + anterior|último|previo + incorrect*|erróne*|corr*|anulad*|error|ignor*|rectific*|cancelad*", "El evento anterior es erróneo"),
            ("ignore|omita|desestime|haga_caso_omiso + anterior|mensaje|estado|evento|último", "Ignore el mensaje anterior"),
            ("corrección|rectificación|anulación|revocación + estado|evento|entrega|lectura|registro|situación", "Corrección de estado"),
            ("entrega|lectura|registro + por_error|errónea|equivocación", "Lectura por error"),
        ]),
        trap(Returned, &[
            ("entregado|devuelto|entregada|devuelta|restituido|recogido_por al|a|por|el remitente|vendedor|origen|expedidor - será|siendo|va|para|camino", "Entregado al remitente"),
            ("devolución|retorno + entregad*|completad*|realizad*|finalizad*|concluid*", "Devolución completada"),
            ("^ devuelto|devuelta $", "Devuelto"),
        ]),
        trap(Returning, &[
            ("devol*|devuel*|retorn* - aduana_devuelve|sin|devuelto_de_aduana", "En devolución"),
            ("devol*|devuel*|retorn*|regres*|reenvi*|reparto|vuelta + remitente|vendedor|origen|expedidor|proceso|iniciad*|será|china - proceso_de_reparto", "Regresa al vendedor"),
            ("en reparto|camino|tránsito|ruta + remitente|vendedor|devolución", "En reparto hacia el remitente"),
        ]),
        trap(Refused, &[
            ("rehus*|rechaz* - aduan*|importación|exportación|devol*|pago|aerolínea", "Rehusado en el domicilio"),
            ("rehus*|rechaz*|no_acept*|no_quiso|no_desea + @recipient", "El cliente no aceptó el paquete"),
        ]),
        trap(Unclaimed, &[
            ("no + retirado|recogido|reclamado|retirada|recogida|retiró|recogió|reclamada - se_ha_podido_recoger|remitente|transportista|origen", "El destinatario no retiró el paquete"),
            ("plazo|periodo|período|tiempo + recogida|retiro|almacenamiento|permanencia|custodia|estancia + caduc*|venc*|super*|expir*|finaliz*|agot*", "Plazo de recogida vencido"),
            ("caducado|sobrante|abandonado|abandono|vencido_en_oficina", "Envío caducado en lista"),
            ("plazo|período|periodo|tiempo + finalizad*|vencid*|expirad*|agotad*|terminad*|caducad*|cumplid* + retir*|recog*|custodia|almacenaje|depósito", "Plazo de recogida agotado"),
        ]),
        trap(Lost, &[
            ("extravi*|perdid*|pérdida|robad*|robo|hurto|desaparecid*|no_localizado|siniestro|sustraíd*", "Paquete extraviado"),
            ("extravi*|perdid*|robad*|hurt* + reportad*|declarad*|paquete|envío|confirmad* - conexión|vuelo", "Envío declarado como robado"),
        ]),
        trap(Damaged, &[("dañad*|averiad*|deteriorad*|daño|daños|desperfecto*|avería|roto - sin", "Paquete dañado")]),
        trap(Destroyed, &[("destru*|desechad*|eliminad*|incinerad*", "Paquete destruido")]),
        trap(Cancelled, &[("cancel*|anulad*|anulación - evento|estado|anterior|recogida|vuelo", "Pedido cancelado")]),
        trap(CustomsRejected, &[
            ("@customs|importación|exportación|entrada|ingreso + rechaz*|denegad*|incaut*|decomis*|confisc*|prohib*|no_autoriz*|retirado_por", "Decomisado por la aduana"),
            ("decomis*|incaut*|confisc*|aprehend*", "Paquete decomisado"),
            ("contenido|mercancía*|artículo* + prohib*|peligros*|restringid*|no_admitid*", "Mercancía prohibida"),
        ]),
        trap(PaymentDue, &[
            ("@customs|impuesto*|arancel*|tasas|tasa|iva|dua|derechos|tributo*|importe + pag*|abon*|adeud*|liquid*|cobr* - pagado|abonado|pago_recibido|pago_confirmado|confirmad*|realizad*|ya_pag*|contra|completad*", "Pendiente de pago de impuestos"),
            ("pago|abono|pagar|franqueo + pendiente|espera|esperando|requerid*|necesari*|falta|solicitad*|insuficiente|deb* - confirmad*|recibido|devol*", "En espera del pago"),
            ("franqueo insuficiente", "Franqueo insuficiente"),
        ]),
        trap(Transit, &[
            ("pago|impuestos|tasas + confirmad*|recibid*|realizad*|pagad*|abonad* - aduan*|liberad*|no|despach*", "Pago recibido"),
            ("en|de tránsito|ruta|camino .. llegará|destino|instalaciones|próximamente - país", "En camino, pronto llegará"),
            ("salida|salió|expedición de|del la|el? oficina|centro|unidad + cambio|internacional|tratamiento - origen", "Salida del centro de tratamiento"),
            ("oficina de cambio|intercambio - aduan*|llegada", "En la oficina de intercambio"),
        ]),
        trap(CustomsHold, &[
            ("@customs + reten*|detenid*|deten*|demor*|retras*|problem*|incidencia|bloque*|parad*|suspen*|inmoviliz*|estancad* - liberad*|salid*", "Detenido en la aduana"),
            ("@customs|importación|importador|despacho|dni + document*|factura|información|datos|trámites|declaración|gestión|nif + falt*|pendiente*|requier*|requer*|necesari*|solicit*|espera*|incomplet*|adicional*|aport*", "La aduana requiere la factura"),
            ("pendiente|espera|esperando + documentación|documentos|datos|factura|autorización + destinatario|cliente|aduan*|importa*", "Pendiente de documentación del cliente"),
            ("falta|faltan documentos|documentación|factura|datos", "Falta documentación"),
            ("reten*|detenid*|parad*|bloquead* + document*|factura|datos|dni|identificación - pago|pagar", "Detenido por falta de factura"),
        ]),
        trap(CustomsCleared, &[
            ("@customs|despacho|importación|levante + liberad*|finaliz*|complet*|terminad*|autoriz*|concluid*|superad*|salid*|despachad*|levante|exitos*|aprobad*|salió|nacionaliz* - entregad*|no|exportación|origen|pendiente|espera|proceso|será|en_curso", "Despacho aduanero finalizado"),
            ("despachad*|liberad*|nacionalizad*|levantad* + aduana*|importación - no|exportación|espera|pendiente|será", "Liberado por la aduana"),
            ("^ liberado|nacionalizado|desaduanado $", "Liberado"),
            ("salida|salido|salió|devuelto|regreso de|desde la? aduana*", "Salida de la aduana"),
            ("sin pago|cargos|impuestos|derechos", "Sin impuestos"),
            ("despachad*|liberad*|levante|autorizad* + aduan*|mercancía|importación - export*|pendiente|no|espera", "Mercancía con levante autorizado"),
        ]),
        trap(CustomsExport, &[
            ("exportación|país_de_origen|origen|salida_del_país + @customs|despacho|liberad*|autorizad*|trámite* - importación|devuelt*", "En la aduana de exportación"),
            ("despacho|liberado|autorizado de|para exportación", "Despacho de exportación"),
        ]),
        usual(CustomsIn, &[
            ("@customs|aduanal", "En aduana"),
            ("@customs + present*|entreg*|llegad*|inspección|revisión|proceso|trámite*|inici*|control|entrad*|transfer*|enviad*|verificación|despacho|en_curso|gestión|formalidades", "Presentado en la aduana"),
            ("despacho|importación + proceso|inici*|trámite|curso|pendiente|gestión", "Importación en trámite"),
            ("inspección|cuarentena|inspeccionad*|control_de_seguridad", "En inspección"),
            ("desaduan* - no", "Desaduanamiento"),
        ]),
        trap(AddressIssue, &[
            ("dirección|domicilio|código_postal + errad*|errónea|erróneo|equivocad*", "Dirección equivocada"),
            ("dirección|domicilio|señas|número_de_portal|calle|código_postal|teléfono|datos_de_entrega + incorrect*|incomplet*|erróne*|insuficient*|inexist*|desconocid*|no_encontrad*|inválid*|falt*|equivocad*|no_localiz*|no_existe|error|problema*|imprecis*|confirm*|ampli*|verific*", "Dirección incompleta"),
            ("@recipient|empresa + desconocid*|mudado|cambió_de_domicilio|no_vive|fallecid*|no_conoc*|se_mudó", "Destinatario desconocido"),
            ("no + entregad*|entrega|entregar + dirección|domicilio|señas + no|incorrect*|actual|incomplet*|desconocid*|errón*|insuficient*", "No entregado: domicilio erróneo"),
        ]),
        trap(AttemptFailed, &[
            ("no_se_encuentra|no_se_encontraba|no_hay_nadie|nadie|ausente + destinatario|cliente|domicilio|dirección", "No se encuentra el destinatario en el domicilio"),
            ("no entregad*|entregada + no_se_encuentra|no_hay_nadie|nadie|ausente + destinatario|dirección|domicilio", "No entregado: no hay nadie en el domicilio"),
            ("no|imposible|sin|imposibilidad|fallo + entreg*|entrega|reparto|repartid* - entrega_de|aduana*|encontrado_información|disponible|remitente|pendiente_de_pago|prohib*|recogid*", "No se ha podido entregar"),
            ("intento*|tentativa|intentó|intentado|intentamos + entrega*|entregar|reparto|fallid*|fallad*|visita - devol*|rehus*|rechaz*|recogida", "Primer intento de entrega"),
            ("entrega|reparto + fallid*|fallad*|fracasad*|infructuos*|sin_éxito|incidencia|no_realizad*", "Entrega fallida"),
            ("@recipient|nadie|persona + ausente|no_está|no_estaba|no_encontrad*|ilocalizable|no_localizad*|no_se_encuentra|no_disponible|ausencia|no_contest*|en_casa|no_responde", "Cliente ausente"),
            ("ausente|ausencia|ausente_reparto", "Ausente en reparto"),
            ("empresa|negocio|comercio|local|establecimiento|tienda|oficina|domicilio + cerrad*", "Comercio cerrado"),
            ("acceso + no|sin|imposible|restringid*|difícil", "Sin acceso al edificio"),
            ("aviso + dejad*|dejó|dejamos|buzón|llegada_dejad*", "Se dejó aviso en el buzón"),
            ("nuevo|segundo|próximo|otro intento|reparto|reintento", "Nuevo intento mañana"),
            ("buzón|casillero + llen*|inaccesible|pequeñ*", "Buzón lleno"),
        ]),
        trap(OutForDelivery, &[
            ("en reparto|distribución_domiciliaria|ruta_de_entrega|ruta_de_reparto - remitente|devol*|centro|unidad|ausente|oficina_de", "En reparto"),
            ("salió|sale|salido|saliendo|salida|listo|preparado|puesto|camino + a|para|en|de|hacia + reparto|entrega|distribución|domicilio - centro|unidad|país|origen|aduan*|devol*|intento|dirección|oficina|punto|planta|almacén|recog*", "Salió a reparto"),
            ("vehículo|furgoneta|camioneta|camión|coche|moto + reparto|entrega|cargad*|repartidor", "En la furgoneta de reparto"),
            ("repartidor|cartero|mensajero|conductor|motorista + camino|asignad*|entregad*_al|tiene|ruta|lleva|salió|recibió|recogió - ausente|no_pudo|intent*", "El repartidor está en camino"),
            ("será|se entregará|entregado + hoy - no|aún", "Se entregará hoy"),
            ("siendo entregado|repartido", "Está siendo entregado"),
            ("repartidor|cartero|mensajero + comienza|empieza|inicia|inició|comenzó", "El cartero inicia la entrega"),
            ("entregando|repartiendo", "Repartiendo"),
            ("en|cargado|asignado + ruta|vehículo + entrega|reparto|distribución|repartidor", "Cargado para la ruta de entrega"),
        ]),
        trap(PickupReady, &[
            ("disponible|listo|lista|espera|esperando|pendiente|puede|puedes|aguarda + recog*|retir*|recolec*|retiro|recogida - será|estará|remitente|vendedor|transportista|origen|mañana|no_recog*|mensajero|proveedor|venc*|caduc*|no_ha", "Disponible para su retiro"),
            ("llegó|llegad*|depositad*|entregad*|disponible|encuentra|está|esperándote|espera|dejado .. punto_de_recogida|punto_de_entrega|citypaq|locker|taquilla|consigna|punto_pickup|punto_de_conveniencia|punto_pack|punto_de_retiro|punto_de_servicio|casillero|oficina_de_correos|oficina_elegida|parcelshop|punto_de_recolección|apartado_postal - será|por_el_cliente|remitente|no|camino|admitid*", "Depositado en un punto de recogida"),
            ("concentrado|estacionado|avisado|disponible|depositad* .. oficina|lista|sucursal - será|no", "Avisado en oficina"),
            ("a disposición de? + destinatario|cliente|oficina", "A disposición del cliente en la sucursal"),
            ("lista de correos", "Lista de correos"),
            ("en oficina|sucursal - admitid*|destino|cambio|origen|depositado_en|clasific*", "En oficina"),
            ("recoger|retirar|recójalo|recógelo + oficina|punto|sucursal|tienda|antes - no|remitente|vendedor|será", "Recoger en la oficina antes del viernes"),
            ("depositado|depositada|entregado|entregada|dejado|llegado|disponible en|a el|la|un|una? parcel_shop|parcelshop|punto|pickup|citypaq|locker|taquilla|consigna|conveniencia|tienda_pickup|puntopack - no|remitente|será|ha_retirado|recogido", "Dejado en un Citypaq"),
            ("a disposición del|de destinatari*|cliente|comprador", "A disposición del cliente"),
        ]),
        trap(Delivered, &[
            ("@recipient ha? retirado|recogido|recolectado|recibido - no|para|pendiente|remitente|vendedor|será", "El cliente ha recogido el paquete"),
            ("recogido|retirado|recolectado|recogida por|en|de el|la|su|en destinatario|cliente|oficina|comprador|punto|interesado|sucursal|taquilla|citypaq - no|será|para|origen|listo|disponible|pendiente|remitente|vendedor", "Retirado por el cliente"),
            ("entregad*|dejad*|entregó + vecino|buzón|portería|portero|conserje|recepción|familiar|domicilio|buzones|persona_autorizada|puerta - no|será|intento*|fallid*|aviso|salió|sale|camino|imposible|lleno|ausente|listo|reparto", "Dejado en el buzón"),
            ("entregad* al|a_su|a_la|en destinatari*|cliente|comprador|domicilio - no|será|intento|devuelt*|ser", "Entregado al cliente"),
        ]),
        usual(Delivered, &[
            ("entregad*", "Envío entregado"),
            ("entrega + realizad*|efectuad*|completad*|éxito|exitosa|correcta*|finalizad*|conforme|satisfactoria|efectiva", "Entrega completada"),
            ("recibido por|conforme - remitente|logística|transportista|operador|empresa", "Recibido por: portería"),
            ("firmado por", "Firmado por Ana"),
            ("@recipient recogió|retiró|recibió|ha_recogido|ha_recibido", "El comprador recogió el paquete"),
        ]),
        trap(Info, &[
            ("sms|correo_electrónico|e_mail|email|notificación|mensaje|aviso_electrónico + enviad*|envió|fallid*|manda*", "SMS enviado"),
            ("@recipient + avisad*|informad*|notificad*|contactad* - oficina|lista", "Destinatario informado"),
            ("será|se_entregará|previst*|estimad*|programad*|prevista + entreg*|entrega - llegad*|llegó|centro|clasific*|reprogram*|retras*|intento|aduan*|hoy|devuelt*|tránsito|salido|salió|incidencia|camino", "Será entregado el próximo jueves"),
            ("fecha|hora estimad*|previst*|programad* - retras*", "Fecha estimada: lunes"),
            ("comprobante|prueba|foto|imagen|firma + entrega|disponible|digitalizad*|registrad*", "Prueba de entrega disponible"),
            ("reclamación|investigación|consulta|queja + abierta|iniciada|registrada|recibida", "Reclamación abierta"),
            ("preferencias|opciones + entrega", "Preferencias de entrega guardadas"),
            ("pesado|medido|reetiquetado|reembalado|repesado", "Paquete pesado"),
            ("será|estará + entregad* + fecha|concertada|acordada|prevista - retras*|llegad*|centro|modificad*|cambiad*", "Será entregado en la fecha acordada"),
        ]),
        trap(Redirected, &[
            ("redirig*|reexpedi*|reencamin*|desviad*|reenviad*_a_otr*|redireccion* - remitente|error", "Redirigido a otra oficina"),
            ("nueva|otra|cambio|cambi*|modific* + dirección|domicilio|fecha_de_entrega|fecha|entrega|oficina - incorrect*|errón*", "Cambio de dirección"),
            ("@recipient + solicit*|pidió|acord*|concert*|eligió|aplaz*", "El cliente solicitó otra fecha"),
            ("reprogramad*|entrega_concertada|concertad*|aplazad*", "Entrega reprogramada"),
            ("datos|dirección|entrega|fecha|lugar|punto + modificad*|cambiad*|actualizad*|variad* - incorrect*|error*", "Lugar de entrega cambiado"),
        ]),
        trap(Delayed, &[
            ("retras*|demor*|aplazamiento|imprevist* - aduan*", "Entrega con demora"),
            ("mal|erróneamente|equivocad* + encaminad*|clasificad*|dirigid*|enviad*|mal_encaminad*", "Mal encaminado"),
            ("error|errónea + clasificación|encaminamiento|ruta|destino|envío", "Error de clasificación"),
            ("clima|tiempo|climático|climáticas|climatológicas + condiciones|adverso|adversas|mal|malo|debido|causa|fenómeno", "Condiciones climáticas"),
            ("huelga|meteorológ*|nieve|fuerza_mayor|festivo|accidente|lluvia*|inundac*|temporal|bloqueo_de_carretera", "Huelga de transporte"),
            ("problema|incidencia|falla|avería|excepción + transporte|operativ*|logístic*|técnic*|ruta|vehículo|tránsito", "Problema de transporte"),
            ("aún|todavía no + lleg*|recibid*|salid*", "Todavía no ha llegado"),
            ("perdió|perdid* conexión|vuelo|la_conexión|el_vuelo", "Perdió el vuelo"),
        ]),
        usual(Hold, &[
            ("retenid*|detenid*|parad*|suspendid*|almacenad*|estacionad*|en_espera|pausad*", "Envío suspendido"),
            ("espera|pendiente + instrucciones|respuesta|confirmación|gestión", "En espera de instrucciones"),
            ("estacionado|estacionada|inmovilizado|en_espera|retenido|retenida - aduan*|salió|llegó|salida|recibid*|llegada|entrada|clasific*", "Inmovilizado en la base"),
        ]),
        trap(HandedToAirline, &[("aerolínea|línea_aérea|compañía_aérea + entreg*|recibid*|transfer*|aceptad*", "Entregado a la aerolínea")]),
        trap(Handover, &[
            ("entregad*|transferid*|cedid*|pasad*|recibid*|entrega|traspasad* .. transportista|transportista_local|operador|mensajería|socio|agente|empresa_de_transporte|empresa_de_mensajería|correo_local|empresa_de_reparto|repartidor_local|transporte_local|última_milla|operador_local|paquetería|courier|compañía_de_entrega|servicio_postal|@carrier - aérea|remitente|pendiente|no|será", "Entregado al transportista local"),
        ]),
        trap(Registered, &[
            ("pendiente|pendientes de entrada|recepción|recibir|depósito|admisión|recogida|entrega_por_el_remitente|ser_entregado_por - aduan*|destinatari*|cliente|documen*", "Pendiente de recepción en la red"),
            ("etiqueta|guía|albarán|documentado + cread*|generad*|impres*|emitid*", "Guía generada"),
            ("información|datos|prerregistr*|preavis*|pre_registr*|prerregistrado|preadmisión + recibid*|enviad*|electrónic*|transmitid*|registrad*|comunicad*|preregistr* - aduan*|no|falt*", "Datos del envío recibidos"),
            ("prerregistr*|preregistr*|pre_registr*|preavis*|preadmi*|prealert*", "Prerregistrado"),
            ("@parcel + cread*|registrad*|preparad*|embalad*|empaquetad*|confirmad*|anunciad*|grabad*|documentad* - entrega|llegada|salid*|admitid*", "Pedido creado"),
            ("prepar* + @sender|pedido|envío|paquete|expedición|almacén - entrega|reparto", "El vendedor prepara el envío"),
            ("pendiente|espera|esperando|aún_no|todavía_no|próximamente + depósito|entregar_a|admisión|recibir|recibido|remitente|vendedor|depositad*|envío|recolección|ser_recogido_por|recogida_por - destinatario|cliente|aduan*|pago|oficina|instrucciones", "Pendiente de depósito por el vendedor"),
            ("recogida|recolección + solicitad*|programad*|agendad*|planificad*|asignad* - no|fallid*", "Recogida programada"),
            ("listo|lista para enviar|envío|ser_enviado|despacho", "Listo para enviar"),
            ("punto de ser enviad*|recogid*|ser_recogid*", "A punto de ser enviado"),
            ("pre_admisión|preadmisión|pre_registro|prerregistr*|preaviso|pre_aviso|informado|informada|preregistr*|pre_admitido", "Preaviso del vendedor"),
            ("pendiente|espera|falta + recoger|recogida|recolección|recepción|admisión|entrega_por_el_remitente - destinatari*|cliente|punto|oficina|disponible|aduan*", "Pendiente: falta recoger por el transportista"),
        ]),
        trap(PickupFailed, &[("recogida|recolección + fallid*|no|cancelad*|imposible|sin_éxito - oficina|destinatario|plazo", "Recogida fallida")]),
        usual(Accepted, &[
            ("admitid*|admisión|aceptad*|aceptación|recogid*|recolectad*|recolección|depositad*|recogida|impuesto_en - aduan*|oficina_de_destino|destinatario|no", "Envío admitido"),
            ("recibid*|recepcion* + remitente|vendedor|transportista|empresa_logística|compañía_logística|origen|correos|operador_logístico|mensajería - local|datos|información|no", "Recibido del vendedor"),
            ("hemos recibido|recogido - información|datos", "Hemos recibido tu paquete"),
            ("@parcel recibido|recepcionado|admitido|recogido", "Paquete recibido"),
            ("admitid*|admisión|recepcionad* en|por el|la|las? oficina|correos|instalaciones|origen|punto|red - convenien*|recogida|pickup", "Admitido en el punto de origen"),
        ]),
        usual(Consolidation, &[
            ("consolid* - desconsolid*", "En consolidación"),
            ("agrupad*|consolidad*|unificad* + despacho|envío|paquete|carga|otros", "Unificado con otros envíos"),
        ]),
        usual(Departure, &[
            ("salid*|salió|sale|partió|abandon*|dejado|despachad*|salida + país_de_origen|china|país_origen|origen|oficina_de_cambio|país - llegad*|aduan*|destino|centro", "Salió de China"),
            ("aerolínea|vuelo|avión|aeronave + sali*|despeg*|partió|embarc*", "El avión despegó"),
            ("enviad*|camino|tránsito|rumbo|despachad*|expedid* + a|al|hacia|rumbo + país_de_destino|extranjero|internacional|exterior", "De camino al país de destino"),
            ("exportad*|embarcad*", "Exportado"),
        ]),
        usual(ArrivalCountry, &[
            ("lleg*|entrad*|recibid*|ingres*|arrib*|aterriz* + país_de_destino|país_destino|españa|méxico|chile|argentina|colombia|perú|al_país|país_del_destinatario|territorio|el_país|destino - centro|sali*|oficina|unidad|hub|aduan*", "Llegó al país de destino"),
            ("importad*", "Importado"),
        ]),
        trap(Transit, &[
            ("lleg*|entrad*|recibid*|entregad*|transferid*|ingres*|arrib*|está|enviad* en|a|al .. centro|unidad|almacén|hub|instalación|planta|delegación|plataforma|aeropuerto|terminal|depósito|nave|base|bodega|clasificación|oficina_de_cambio - no|recog*|retir*|disponible|remitente|aérea|aduan*|falt*|intento|devol*|cliente|aún|destinatario|incidencia|vendedor|oficina_de_cambio_de_destino", "Llegó al centro logístico"),
            ("será|estará + disponible|listo + recog*|retir*|mañana", "Mañana estará listo para retirar"),
        ]),
        usual(Transit, &[
            ("tránsito|transporte|camino|transfer*|traslad*|movimiento|transportad*|en_curso|en_ruta|viaje|encaminad*|trayecto", "En tránsito"),
            ("lleg*|salid*|salió|recibid*|enviad*|despachad*|expedid*|entrada|arrib*|partió|admitid*_en", "Llegó a Madrid"),
            ("clasific*|procesad*|proceso|escanead*|manipulad*|tratamiento|gestionad*", "Clasificado"),
            ("vuelo|aeropuerto|avión|buque|camión|contenedor|cargad*|descargad*", "Vuelo en escala"),
            ("unidad|centro|almacén|hub|plataforma|delegación", "En el almacén"),
            ("unidad|centro|oficina + reparto|distribución|destino", "En la unidad de reparto"),
        ]),
        trap(NotFound, &[
            ("sin trazabilidad|información|datos|movimientos|registros|resultados|eventos - aduan*|dirección", "Sin movimientos"),
            ("no|sin + información|datos|encontrad*|existe|registros|resultados|disponible|seguimiento|rastreo + seguimiento|rastreo|información|número|código|envío|paquete|datos - aduan*|dirección|entreg*", "No hay datos de seguimiento"),
            ("no encontrado|existe|hay_información|hay_datos", "No encontrado"),
        ]),
        trap(InvalidNumber, &[("número|código + seguimiento|guía|envío|rastreo + inválid*|incorrect*|no_válido|erróneo", "Número de seguimiento inválido")]),
        weak(Exception, &[("excepción|incidencia|anomalía|problema|irregularidad", "Incidencia")]),
        usual(Registered, &[
            ("^ informado|informada|documentado|grabado $", "Grabado"),
        ]),
        trap(Accepted, &[
            ("recogido|recogida|recolectado por gls|seur|correos|dhl|ups|mrw|nacex|dpd|fedex|el_transportista|la_agencia|el_mensajero - destinatari*|cliente|pendiente|disponible", "Recogido por MRW"),
        ]),
        usual(PickupReady, &[
            ("depositad*|dejad*|entregad* en el|un|la|una? point|pointcorner|point_corner|punto|corner|kiosco|librería|comercio", "Dejado en el kiosco"),
        ]),
        usual(Lost, &[
            ("siniestr*|extravi*|hurt*|robo|robad*|no_localizad*", "Bulto siniestrado"),
        ]),
        trap(Departure, &[
            ("salid*|salió|sale|despachad* .. oficina_de_cambio|oficina_cambio|oficina_internacional .. origen|saliente", "Salida de la oficina de cambio de origen"),
        ]),
        trap(ArrivalCountry, &[
            ("llegad*|llegó|entrad*|recibid* .. oficina_de_cambio|oficina_cambio|oficina_internacional .. destino|entrante", "Llegada a la oficina de cambio de destino"),
            ("lleg*|entrad*|arrib* .. país|destino|país_de_destino .. pendiente|próximamente|pronto .. entrar|presentar* .. aduan*", "Llegó al destino y está pendiente de entrar en la aduana"),
            ("lleg*|arrib*|aterriz*|recibid* .. aeropuerto .. destino|llegada - aduan*|sali*", "Aterrizó en el aeropuerto del país de destino"),
            ("lleg*|arrib*|recibid*|entrad* al|en aeropuerto de|del destino|país_de_destino - aduan*|sali*", "Arribo al aeropuerto de destino: arribado al aeropuerto de destino"),
        ]),
        trap(OutForDelivery, &[("proceso de entrega|reparto|distribución - no|aduan*|centro|devol*", "En proceso de reparto")]),
        trap(Delivered, &[("entregad* al? a? destinatario|cliente|destinataria|interesado - no|será|intento|pendiente|aún|para|transportista|remitente|por_el|sido_avisado", "Importación finalizada, entregado al destinatario")]),
        usual(Transit, &[("lectura|escaneo|escaneado|lecturado", "Lectura en delegación")]),
        trap(Accepted, &[("recibid* .. oficina|sucursal .. fuera horario|del|de horario|recolección", "Recibido en oficina fuera de horario de recolección")]),
        trap(Registered, &[("preimposición|preimposicion|pre_imposición|preimposicionado", "Preimposición")]),
        trap(Accepted, &[("ingreso|ingresado|ingresó al|a correo|correos|courier|sistema|red - aduan*|sucursal_destino", "Ingreso al courier")]),
        trap(OutForDelivery, &[("en distribución|reparto|ruta a|al cliente|destinatario|domicilio - no|aduan*|remitente", "En reparto al cliente")]),
        trap(PickupReady, &[("para|listo_para|disponible_para retiro|recojo|recoger|retirar en|por|de agencia|sucursal|oficina|tienda|punto - remitente", "Para retirar en tienda")]),
    ],
}];
