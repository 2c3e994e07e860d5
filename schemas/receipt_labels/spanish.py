"""What Spanish receipts call their fields, most usual first."""

from schemas.receipt_labels.vocabulary import ReceiptWords

SPANISH = ReceiptWords(
    title="""
        recibo, ticket, tique, ticket de compra, justificante de pago, factura simplificada, ticket de venta,
        tiquet, nota de venta, recibo de compra, copia cliente, comprobante de pago, copia para el cliente
    """,
    merchant="comercio, establecimiento, tienda, vendedor, comerciante, nombre del comercio",
    address="direccion, domicilio",
    purchase_date="""
        fecha, fecha de compra, fecha de venta, fecha hora, fecha de emision, fecha y hora, fecha operacion,
        fecha ticket, fecha de operacion, fecha factura
    """,
    not_purchase_date="""
        fecha de caducidad, devolucion hasta, cambio hasta, llegada, salida, fecha de nacimiento, caducidad,
        valido hasta
    """,
    currency="moneda, divisa, importes en",
    tax_total="""
        iva, cuota iva, total iva, importe iva, iva incluido, impuestos, cuota, total impuestos, total cuota,
        cuotas iva, igic, total cuota iva, cuota total
    """,
    not_tax="nif, cif, tipo iva, sin iva",
    grand_total="""
        total, total a pagar, importe total, importe, total compra, total eur, total con iva, total euros, a
        pagar, total ticket, total factura, importe a pagar, total pagado, total venta, total iva incl, total
        iva incluido
    """,
    not_total="""
        cambio, entregado, efectivo, base imponible, a devolver, total articulos, num articulos, total dto,
        ahorro, cambio a devolver, su ahorro, puntos, base, total descuento, total iva, propina, suma parcial
    """,
    cues="""
        efectivo, cambio, caja, tarjeta, entregado, cajero, gracias por su compra, le atendió, mesa, camarero,
        gracias por su visita, n operación, contactless, comensales
    """,
)
