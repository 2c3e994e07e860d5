"""What Spanish invoices call their fields, most usual first."""

from schemas.invoice_labels.vocabulary import InvoiceWords

SPANISH = InvoiceWords(
    invoice="""
        factura, factura simplificada, factura de venta, factura ordinaria, factura proforma definitiva, minuta,
        factura recapitulativa, factura completa, recibo factura, factura comercial, factura electronica,
        factura final, factura recibo, factura de servicios, minuta de honorarios, nota de honorarios, factura
        de anticipo, factura proforma pagada, factura definitiva, factura mensual
    """,
    credit_note="""
        factura rectificativa, nota de credito, abono, factura de abono, factura rectificativa por devolucion,
        nota de abono, factura abono, nota credito, abono de factura, rectificativa, factura rectificativa de
        abono, devolucion factura
    """,
    invoice_number="""
        numero de factura, n de factura, n factura, no factura, factura n, factura no, factura numero, num
        factura, factura num, factura, numero de documento, n de abono, factura rectificativa n, nº de factura,
        numero de abono, abono n, nota de credito n, numero factura, n documento, factura nro, nro factura, nro
        de factura, factura de venta n, n fra, fra n, num fra, n de fra, codigo de factura, codigo factura,
        referencia factura, referencia de factura, ref factura, serie y numero, numero y serie, serie factura,
        numero de serie, documento n, num documento, n de documento, numero documento, no documento, factura
        rectificativa, rectificativa n, n rectificativa, abono, nota de credito, nota de abono n, factura
        simplificada, n minuta, minuta n, su factura, nuestra factura, factura serie, serie y folio, folio de
        factura, folio factura, n de folio, folio interno, fra, fra no, fra numero, nro fra, no fra, no de fra,
        factura y serie, serie numero, n y serie, serie y n factura, n serie factura, fact n, fact num, n fact,
        num fact, num doc, n doc, documento numero, nro documento, nro de documento, id factura, identificador
        factura, numero fra, numero de fra, codigo de la factura, factura electronica n, minuta numero, numero
        de minuta, recibo n, n recibo factura
    """,
    not_invoice_number="""
        cliente n, n cliente, numero de cliente, n pedido, factura de origen, fecha de factura, factura a,
        facturar a, factura rectificada, numero de pedido, codigo cliente, codigo de cliente, cod cliente,
        cliente, referencia, referencia cliente, su referencia, nuestra referencia, ref cliente, s ref, n ref,
        albaran, albaranes, pedido, su pedido, presupuesto, contrato, referencia contrato, expediente, obra,
        proyecto, poliza, matricula, bastidor, cuenta, cuenta bancaria, iban, nif, cif, dni, telefono, fax,
        pagina, pag, cups, contador, reserva, localizador, habitacion, hab, registro mercantil, tomo, hoja,
        lote, n de serie, mandato, referencia mandato, ref mandato, referencia de domiciliacion, proveedor,
        codigo proveedor, agente, factura original, factura que rectifica, rectifica a la factura, rectifica a,
        rectifica factura, factura a rectificar, abono de factura, sobre factura, factura anterior, periodo de
        facturacion, direccion de facturacion, datos de facturacion, importe factura, total factura, tipo de
        factura, tipo factura, fecha factura, ticket n, n ticket, n operacion, ruta, n envio, expedicion,
        seguimiento, codigo postal, c p, codigo articulo, orden de compra, n socio, forma de pago, condiciones
        de pago, almacen, transportista, centro de coste, centro de costes, delegacion, tecnico, operario,
        repartidor, bultos, comensales, caja, cajero, kilometros, n orden, orden de trabajo, ot n, n parte,
        parte de trabajo, parte n, eori, cnae, n registro, colegiado, n colegiado, n poliza, contacto, atendido
        por, movil, tfno, tlf, n abonado, abonado, punto de suministro, referencia catastral, entidad, oficina
        contable, organo gestor, unidad tramitadora, dir3
    """,
    issue_date="""
        fecha de factura, fecha factura, fecha de emision, fecha de expedicion, fecha emision, fecha, fecha de
        abono, emitida el, fecha del documento, de fecha, fecha expedicion, con fecha, fechada el, fecha de la
        factura, fecha de facturacion, fecha facturacion, fecha del abono, fecha abono, fecha fra, fecha de fra,
        fecha doc, fecha documento, fecha de documento, emitido el, emitida, expedida el, expedido el, fecha
        emision factura, fecha de emision de la factura, fecha de emision factura, fecha expedicion factura,
        fecha rectificativa, fecha creacion, fecha de la nota de credito, facturado el, fecha fact, f factura, f
        emision, fec factura, fec emision, fecha de facturacion factura, fecha de la fra, f fra, f expedicion,
        fecha de exped, lugar y fecha, expedida en fecha, dia de emision, fecha del doc
    """,
    not_issue_date="""
        fecha de vencimiento, vencimiento, fecha de entrega, fecha de pedido, fecha vencimiento, fecha pedido,
        fecha de operacion, fecha del pedido, fecha albaran, fecha de albaran, fecha del albaran, fecha entrega,
        fecha envio, fecha de envio, fecha servicio, fecha de servicio, fecha del servicio, fecha operacion,
        fecha de devengo, fecha devengo, fecha de prestacion, fecha de prestacion del servicio, fecha pago,
        fecha de pago, fecha limite, fecha limite de pago, fecha de cobro, fecha de cargo, fecha cargo, fecha
        valor, fecha vto, fecha de venc, vto, fecha de entrada, fecha de salida, entrada, salida, llegada, fecha
        llegada, fecha salida, fecha de nacimiento, fecha nacimiento, fecha de inicio, fecha inicio, fecha fin,
        periodo, periodo de facturacion, periodo facturado, fecha de lectura, lectura anterior, lectura actual,
        fecha factura original, fecha factura rectificada, fecha presupuesto, fecha de presupuesto, fecha
        contrato, fecha de alta, fecha de impresion, fecha prevista, valido hasta, validez, fecha reserva, fecha
        expedicion mercancia, fecha de recogida, fecha orden, proxima factura
    """,
    due_date="""
        fecha de vencimiento, vencimiento, vence el, pagar antes del, fecha limite de pago, vto, fecha
        vencimiento, fecha de pago, a pagar antes del, fecha limite, pagadero antes del, a mas tardar el, hasta
        el, antes del, fecha vto, fecha de vto, fecha venc, f vencimiento, f vto, vencimientos, fecha de
        vencimiento de pago, fecha limite pago, fecha limite para el pago, pago antes del, pagar antes de,
        pagadero el, a pagar el, a pagar hasta el, pago hasta el, fecha de cargo, fecha cargo, cargo en cuenta
        el, fecha de cobro, fecha prevista de cobro, se cargara el, se cargara en su cuenta el, se cobrara el,
        vencimiento pago, vencimiento de pago, con vencimiento, con vencimiento a, plazo de pago hasta, fecha
        maxima de pago, fecha de pago limite, abonar antes del, a abonar antes del, pagar hasta el, pago el,
        domiciliacion el, fecha de domiciliacion, vencimiento factura, ultimo dia de pago, pagadero hasta el,
        pago a mas tardar el, debe pagarse antes del, pagadero a mas tardar el, fecha vencim, fecha de vencim, f
        venc, fec vto, fec vencimiento, vencto, pagar hasta, pagadero antes de, pagadero hasta, pago previsto,
        cargo previsto, fecha de cargo en cuenta, fecha del cargo, fecha de adeudo, se adeudara el, adeudo el,
        sera cargado el, importe a cargar el, a abonar hasta el, debera abonarse antes del, plazo maximo de
        pago, pagar a mas tardar el, fecha vencimiento pago
    """,
    not_due_date="""
        si paga antes del, descuento hasta el, si paga antes de, descuento si paga antes del, descuento por
        pronto pago hasta, dto si paga antes del, valido hasta el, oferta valida hasta, pronto pago hasta el, si
        se abona antes del
    """,
    currency="""
        moneda, divisa, importes en, tipo de moneda, moneda factura, moneda de la factura, todos los importes
        en, importes expresados en, precios en
    """,
    seller="""
        vendedor, proveedor, emisor, datos del emisor, emitida por, de, datos de la empresa, expedidor, datos
        del vendedor, datos del proveedor, datos empresa, datos emisor, emisor de la factura, vendido por,
        empresa emisora, prestador, expedida por, prestador del servicio, datos fiscales del emisor
    """,
    buyer="""
        cliente, facturar a, factura a, comprador, datos del cliente, destinatario, facturado a, direccion de
        facturacion, para, receptor, datos cliente, datos de facturacion, datos del comprador, nombre del
        cliente, razon social cliente, receptor de la factura, destinatario de la factura, titular del contrato,
        titular del suministro, cliente facturacion, facturar, direccion facturacion, a nombre de, datos
        fiscales, datos fiscales del cliente, sr sra, adquirente, pagador, nombre cliente, cliente factura,
        datos del titular, comprador cliente, datos del receptor, huesped
    """,
    not_party="""
        dirección de entrega, enviar a, entregar a, direccion de envio, direccion envio, direccion entrega,
        datos de envio, lugar de entrega, lugar entrega, entregar en, enviado a, destino mercancia,
        consignatario, direccion de suministro, direccion del suministro, punto de suministro, direccion de la
        obra, obra, contacto, persona de contacto, atendido por, le atendio, comercial, agente, representante,
        vendedor asignado, transportista, agencia de transporte, banco, entidad bancaria, entidad, datos
        bancarios, domicilio social, domicilio fiscal, beneficiario, titular de la cuenta, conductor, a la
        atencion de, att, remitente, recibi, lugar de prestacion, direccion postal, forma de pago, direccion de
        correspondencia, proyecto, centro de trabajo, cliente envio
    """,
    vat_id="""
        nif, cif, nif iva, n iva, cif nif, nif cif, numero de iva, n i f, vat, iva, c i f, cif dni, nif dni, dni
        nif, dni cif, nif cif dni, identificacion fiscal, nif intracomunitario, nif intra, nif vat, vat nif, cif
        vat, nif iva intracomunitario, iva intracomunitario, nie, cif nif dni, id fiscal, identificador fiscal,
        codigo fiscal, nif o cif, n identificacion fiscal, numero de identificacion fiscal, n de identificacion
        fiscal, cif intracomunitario, n iva intracomunitario, nif comunitario, n operador intracomunitario, vat
        number, vat id, id iva, identificacion iva
    """,
    seller_vat_id="""
        nuestro nif, nuestro cif, nif emisor, cif emisor, nif del emisor, nif vendedor, nif proveedor, cif
        proveedor, nif empresa
    """,
    buyer_vat_id="""
        nif cliente, cif cliente, nif del cliente, cif del cliente, nif iva cliente, su nif, su cif, nif
        comprador, nif destinatario, cif destinatario, nif receptor, nif titular, nif del titular, nif del
        destinatario, nif del comprador, cif comprador, nif cif cliente, cif nif cliente, nif dni cliente, vat
        cliente, su vat, nif adquirente
    """,
    iban="""
        iban, cuenta iban, codigo iban, cuenta bancaria iban, c c iban, cuenta de abono, cuenta corriente,
        numero de cuenta, n cuenta, n de cuenta, cta bancaria, cuenta bancaria, iban cuenta, domiciliacion iban,
        cuenta corriente iban
    """,
    order_number="""
        numero de pedido, n de pedido, n pedido, pedido, su pedido, pedido n, orden de compra, su referencia,
        numero pedido, num pedido, pedido no, no pedido, su pedido n, referencia pedido, no de pedido, su numero
        de pedido, su n pedido, s pedido, su n de pedido, pedido cliente, pedido del cliente, numero de orden, n
        orden, orden n, orden de pedido, o c, ref pedido, referencia de pedido, referencia del pedido,
        referencia su pedido, referencia cliente, ref cliente, su ref, s ref, vuestra referencia, vuestro
        pedido, v pedido, pedido de compra, n de orden, n pedido compra, nro pedido, nro de pedido, po, segun
        pedido, segun su pedido, su orden de compra, expediente de contratacion, n de su pedido, vuestro n
        pedido, vtro pedido, ped cliente, pedido cliente n, n pedido cliente, numero pedido cliente, orden
        compra, orden de compra n, n orden de compra, n oc, numero de orden de compra, n pedido de compra,
        pedido nro
    """,
    not_order_number="""
        fecha de pedido, fecha del pedido, nuestro pedido, nuestro n pedido, n ref, nuestra referencia, nuestra
        ref, confirmacion de pedido, pedido por, total pedido, importe pedido, pedido minimo, orden de trabajo,
        fecha orden, pedido interno, hoja de pedido
    """,
    lines_total="""
        importe bruto, suma de lineas, total lineas, suma importes, total articulos, total mercancia, total
        mercancias, total conceptos, suma conceptos, total bruto, total linea, importe lineas, total productos
    """,
    description="""
        descripcion, concepto, articulo, producto, servicio, detalle, descripcion del producto, conceptos,
        denominacion, descripcion articulo, descripcion del articulo, descripcion de los servicios, descripcion
        del servicio, descripcion de la mercancia, descripcion concepto, concepto descripcion, articulo
        descripcion, descripcion de articulos, producto servicio, productos, servicios, detalles, detalle de la
        factura, denominacion del producto, articulos, nombre del producto, designacion, trabajos realizados,
        descripcion de los trabajos, descripcion de producto, bienes o servicios, mercancia, nombre, servicio
        prestado, material, texto, concepto facturado, descripcion de conceptos
    """,
    other_columns="""
        unidad, dto, descuento, iva, referencia, codigo, ref, codigo articulo, cod, cod articulo, cod art,
        articulo n, referencia articulo, lote, n serie, ean, pos, linea, lin, n, ud, uds, u m, unidad de medida,
        medida, dtos, dto 1, dto 2, descuentos, tipo iva, imp iva, importe iva, cuota iva, r e, recargo, total
        iva inc, total con iva, precio con iva, pvp iva inc, importe con iva, bultos, cajas, peso, kilos, kg,
        fecha, albaran, periodo, talla, color, caducidad, origen, imp, fecha servicio, n pedido, envase, formato
    """,
    quantity="""
        cantidad, cant, uds, unidades, horas, ud, cdad, unid, unids, cant unid, cantidad uds, horas trabajadas,
        dias, noches, cantidades, cant facturada, cantidad facturada, consumo, piezas, pzas, kwh, total uds, un,
        ctdad, cantid, personas, h
    """,
    unit_price="""
        precio unitario, precio, p unitario, precio ud, precio unidad, p u, precio unit, tarifa, pvp, precio
        neto, importe unitario, p unit, pr unit, pr unitario, prec unit, prec unitario, pcio unit, precio por
        unidad, precio base, precio hora, euros hora, precio sin iva, precio unitario sin iva, precio unitario
        neto, importe unidad, coste unitario, coste, precio uni, precio u, precio kg, precio ud sin iva, precio
        venta, valor unitario, p neto, p ud, eur ud, precio por hora, precio dia, precio noche, base unidad,
        precio uds, p unidad
    """,
    line_total="""
        importe, total, importe neto, total neto, subtotal, precio total, importe total, neto, base, importe
        euros, importe linea, total linea, importe bruto, total sin iva, importe sin iva, subtotal sin iva,
        valor, suma, total bruto, total importe, imp neto, imp total, precio total sin iva, importe total sin
        iva, base imp, total base, neto linea, imp, importe base, valor total, total partida
    """,
    tax_breakdown="desglose iva, desglose de iva, detalle iva, desglose impuestos, resumen iva, resumen impuestos",
    tax_rate="""
        iva, tipo, tipo iva, tipo de iva, tasa, tipo impositivo, porcentaje iva, tipo de impuesto, tipo igic,
        igic, tipo gravamen, tasa iva
    """,
    tax_basis="""
        base, base imponible, importe base, base iva, b imponible, base imp, bases, bases imponibles, base igic,
        importe neto, neto, base sin iva, base de iva, importe sin iva, base impon, subtotal, total base
    """,
    tax_amount="""
        cuota, cuota iva, importe iva, iva, importe, cuota de iva, importe impuesto, impuesto, cuotas, total
        cuota, importe cuota, igic, cuota igic, imp iva, valor iva, total impuesto
    """,
    allowance_total="""
        descuento, descuento global, total descuento, dto, total descuentos, bonificacion, descuento comercial,
        descuento cliente, descuento especial, dto global, dto comercial, dto general, descuento general,
        importe descuento, importe dto, total dto, total dtos, dtos, descuentos, descuento total,
        bonificaciones, dto cliente, descuento factura, descuento por volumen, rappel, promocion, cupon, codigo
        promocional, dto p p, descuentos totales, dto factura, cupon descuento, descuento aplicado, dto especial
    """,
    charge_total="""
        gastos de envio, portes, envio, recargo, transporte, gastos de transporte, gastos envio, gastos de envio
        sin iva, portes y embalajes, porte, coste de envio, otros gastos, embalaje, embalajes, gastos de
        gestion, gastos de manipulacion, gastos de transporte sin iva, suplidos, financiacion, cargos, total
        cargos, envio y manipulacion, tasas, gastos de tramitacion, manipulacion, seguro y transporte, costes de
        envio, cargo por envio, gastos adicionales, ecotasa, cargos adicionales, recargos, total gastos
    """,
    net_total="""
        base imponible, subtotal, total neto, importe neto, total sin iva, neto, suma, total base imponible,
        base, importe sin iva, total bruto sin iva, importe base, b imponible, base imp, total base, total b
        imponible, base imponible total, suma bases, bases imponibles, total bases imponibles, total antes de
        iva, total antes de impuestos, importe antes de impuestos, total sin impuestos, importe sin impuestos,
        subtotal sin iva, neto total, total neto sin iva, importe base imponible, importe total sin iva, importe
        neto total, total bruto, importe bruto, suma base imponible, base imponible iva, subtotal neto, base i v
        a, total importe sin iva, suma importes, total parcial, total honorarios, honorarios, base sin iva,
        total factura sin iva, importe factura sin iva, base gravable, importe gravado, valor neto, suma
        subtotal, total servicios sin iva
    """,
    not_net_total="""
        peso neto, neto a pagar, neto kg, peso neto kg, peso neto total, liquido neto, neto a percibir, total
        neto a pagar, precio neto
    """,
    tax_total="""
        iva, total iva, cuota iva, importe iva, cuota, impuestos, total impuestos, total cuota iva, cuota de
        iva, cuota total iva, i v a, total impuesto, importe impuestos, importe de iva, suma iva, suma cuotas,
        total cuotas, cuotas iva, cuotas, iva 21, iva total, igic, total igic, cuota igic, impuesto, imp iva,
        iva repercutido, iva soportado, importe total iva, valor iva, total impuestos indirectos, iva incluido
        en el total, cuota total, importe igic, total cuotas iva, impuesto sobre el valor añadido
    """,
    not_tax_total="""
        iva incluido, nif, iva no incluido, sin iva, con iva, exento de iva, iva exento, iva intracomunitario,
        nif iva, n iva, tipo de iva, tipo iva, base iva, impuestos incluidos, impuestos no incluidos, antes de
        impuestos, inversion del sujeto pasivo, irpf, retencion, retencion irpf, total con iva, total sin iva,
        recargo de equivalencia, impuesto especial, impuesto electrico, impuesto electricidad, identificacion
        fiscal, iva inc, iva incl, iva no incl, desglose iva, operacion exenta, impuesto de sociedades, desglose
        de iva
    """,
    grand_total="""
        total factura, total, importe total, total a pagar, total con iva, total general, total eur, total
        factura iva incluido, total iva incluido, liquido a percibir, total abono, total importe, total fra,
        total con impuestos, total impuestos incluidos, total iva inc, importe factura, importe total factura,
        importe total de la factura, importe de la factura, total de la factura, total euros, total en euros,
        total importe factura, importe a pagar, importe total iva incluido, importe total con iva, importe con
        iva, total bruto con iva, liquido a pagar, suma total, total a abonar, total a devolver, importe del
        abono, importe abono, importe a devolver, total rectificativa, total nota de credito, total a percibir,
        total documento, total factura euros, total a cobrar, precio total, importe final, total final, total
        neto a pagar, total factura con iva, importe a abonar, valor total, monto total, total importe a pagar,
        total general factura
    """,
    not_grand_total="""
        suma y sigue, total iva, total base, total bases, total cuotas, total cuota, total impuestos, total
        unidades, total uds, total horas, total bultos, total kilos, total kg, total peso, peso total, total
        articulos, total lineas, total dto, total descuentos, total descuento, total base imponible, total b
        imponible, total sin iva, total sin impuestos, total antes de impuestos, total bruto, sub total, suma
        anterior, total pagina, total anterior, total retencion, retencion irpf, importe retencion, irpf, total
        consumo, consumo total, total pagado, total anticipos, total entregas a cuenta, total neto sin iva,
        total parcial, importe pagado, total portes, total gastos, total cargos, total bultos peso, total dias,
        importe sin iva, a cuenta, total suplidos, total energia, total honorarios, total recargo
    """,
    prepaid_amount="""
        anticipo, anticipo recibido, a cuenta, pagado, entregado a cuenta, ya pagado, pago a cuenta, anticipos,
        pagos a cuenta, entrega a cuenta, entregas a cuenta, total entregas a cuenta, anticipo a cuenta, menos
        anticipo, importe pagado, importe anticipado, total pagado, total anticipos, pagado a cuenta, cobrado,
        importe cobrado, ya cobrado, ya abonado, abonado, importe abonado, fianza, pago anticipado, pagos
        anticipados, pagos realizados, pago realizado, pago recibido, pagos recibidos, reserva pagada, señal,
        provision de fondos, anticipos recibidos, total pagos, anticipo facturado, a deducir anticipo
    """,
    rounding_amount="redondeo, ajuste redondeo, redondeos, ajuste por redondeo, diferencia de redondeo",
    amount_due="""
        total a pagar, importe a pagar, líquido a pagar, líquido, pendiente, resto a pagar, importe pendiente,
        saldo pendiente, pendiente de pago, a pagar, saldo, importe pendiente de pago, total pendiente, resta
        por pagar, saldo a pagar, importe restante, total pendiente de pago, importe debido, importe adeudado,
        liquido a percibir, saldo deudor, saldo total, queda pendiente, por pagar, total a abonar, importe total
        a pagar, total factura a pagar, pendiente de cobro, total a ingresar, importe a abonar, saldo restante,
        total debido, importe neto a pagar, neto a pagar, total neto a pagar, importe liquido a pagar, pendiente
        a pagar, monto a pagar, a ingresar, saldo factura, total adeudado
    """,
)
