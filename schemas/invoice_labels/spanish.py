"""What Spanish invoices call their fields, most usual first."""

from schemas.invoice_labels.vocabulary import InvoiceWords

SPANISH = InvoiceWords(
    invoice="factura, factura simplificada",
    credit_note="factura rectificativa, nota de credito, abono, factura de abono",
    invoice_number="""
        numero de factura, n de factura, n factura, no factura, factura n, factura no, factura numero, num
        factura, factura num, factura, numero de documento, n de abono, factura rectificativa n, nº de factura,
        numero de abono, abono n, nota de credito n, numero factura, n documento
    """,
    not_invoice_number="""
        cliente n, n cliente, numero de cliente, n pedido, factura de origen, fecha de factura, factura a,
        facturar a, factura rectificada, numero de pedido
    """,
    issue_date="""
        fecha de factura, fecha factura, fecha de emision, fecha de expedicion, fecha emision, fecha, fecha de
        abono, emitida el, fecha del documento, de fecha, fecha expedicion, con fecha, fechada el
    """,
    not_issue_date="""
        fecha de vencimiento, vencimiento, fecha de entrega, fecha de pedido, fecha vencimiento, fecha pedido,
        fecha de operacion
    """,
    due_date="""
        fecha de vencimiento, vencimiento, vence el, pagar antes del, fecha limite de pago, vto, fecha
        vencimiento, fecha de pago, a pagar antes del, fecha limite, pagadero antes del, a mas tardar el, hasta
        el, antes del
    """,
    not_due_date="si paga antes del, descuento hasta el",
    currency="moneda, divisa, importes en",
    not_party="dirección de entrega, enviar a, entregar a",
    seller="vendedor, proveedor, emisor, datos del emisor, emitida por, de, datos de la empresa",
    buyer="""
        cliente, facturar a, factura a, comprador, datos del cliente, destinatario, facturado a, direccion de
        facturacion, para, receptor
    """,
    vat_id="nif, cif, nif iva, n iva, cif nif, nif cif, numero de iva, n i f, vat, iva, c i f",
    buyer_vat_id="nif cliente, cif cliente, nif del cliente, cif del cliente, nif iva cliente",
    iban="iban, cuenta iban",
    order_number="""
        numero de pedido, n de pedido, n pedido, pedido, su pedido, pedido n, orden de compra, su referencia,
        numero pedido, num pedido, pedido no, no pedido, su pedido n, referencia pedido, no de pedido
    """,
    not_order_number="fecha de pedido",
    lines_total="importe bruto, suma de lineas, total lineas",
    description="""
        descripcion, concepto, articulo, producto, servicio, detalle, descripcion del producto, conceptos,
        denominacion
    """,
    other_columns="unidad, dto, descuento, iva, referencia, codigo",
    quantity="cantidad, cant, uds, unidades, horas, ud, cdad",
    unit_price="""
        precio unitario, precio, p unitario, precio ud, precio unidad, p u, precio unit, tarifa, pvp, precio
        neto, importe unitario
    """,
    line_total="importe, total, importe neto, total neto, subtotal, precio total, importe total, neto, base",
    tax_rate="iva, tipo, tipo iva, tipo de iva, tasa, tipo impositivo",
    tax_basis="base, base imponible, importe base, base iva",
    tax_amount="cuota, cuota iva, importe iva, iva, importe, cuota de iva",
    allowance_total="""
        descuento, descuento global, total descuento, dto, total descuentos, bonificacion, descuento comercial,
        descuento cliente, descuento especial
    """,
    charge_total="gastos de envio, portes, envio, recargo, transporte, gastos de transporte",
    net_total="""
        base imponible, subtotal, total neto, importe neto, total sin iva, neto, suma, total base imponible,
        base, importe sin iva, total bruto sin iva, importe base
    """,
    not_net_total="peso neto, neto a pagar",
    tax_total="""
        iva, total iva, cuota iva, importe iva, cuota, impuestos, total impuestos, total cuota iva, cuota de
        iva, cuota total iva, i v a
    """,
    not_tax_total="iva incluido, nif",
    grand_total="""
        total factura, total, importe total, total a pagar, total con iva, total general, total eur, total
        factura iva incluido, total iva incluido, liquido a percibir, total abono, total importe
    """,
    not_grand_total="suma y sigue, total iva",
    prepaid_amount="""
        anticipo, anticipo recibido, a cuenta, pagado, entregado a cuenta, ya pagado, pago a cuenta, anticipos
    """,
    rounding_amount="redondeo",
    amount_due="""
        total a pagar, importe a pagar, líquido a pagar, líquido, pendiente, resto a pagar, importe pendiente,
        saldo pendiente, pendiente de pago, a pagar, saldo
    """,
)
