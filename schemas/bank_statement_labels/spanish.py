"""What Spanish bank statements call their fields, most usual first."""

from schemas.bank_statement_labels.vocabulary import BankStatementWords

SPANISH = BankStatementWords(
    title="""
        extracto de cuenta, extracto bancario, extracto, estado de cuenta, extracto de movimientos, extracto de la
        cuenta, extracto mensual, extracto de cuenta corriente, movimientos de cuenta, movimientos de la cuenta,
        consulta de movimientos, ultimos movimientos, resumen de cuenta, estado de cuenta bancario, extracto
        integrado, listado de movimientos, cartola
    """,
    cues="""
        saldo anterior, saldo final, saldo inicial, saldo, cargo, abono, transferencia, domiciliacion, fecha valor,
        recibo, transferencias, ingreso, reintegro, comision, saldo disponible, tarjeta, cajero, fecha operacion,
        total cargos, total abonos, nomina
    """,
    holder="""
        titular, titular de la cuenta, nombre del titular, titulares, cliente, nombre, a nombre de, nombre del
        cliente, titular es, nombre y apellidos, cotitulares
    """,
    iban="iban, codigo iban, numero de cuenta, cuenta, numero de cuenta iban, iban cuenta",
    account_number="""
        numero de cuenta, n de cuenta, cuenta n, cuenta, cuenta corriente, numero cuenta, ccc, codigo cuenta
        cliente, num cuenta, no de cuenta, nro de cuenta
    """,
    bank="banco, entidad, oficina, sucursal",
    statement_date="""
        fecha de emision, fecha del extracto, fecha extracto, fecha, emitido el, fecha de expedicion, fecha emision,
        fecha del documento, fecha de impresion, fecha de extracto, fecha del estado de cuenta, fecha de corte,
        fecha de cierre, impreso el, expedido el, fecha de liquidacion
    """,
    period="""
        periodo, periodo del, del, desde, periodo de liquidacion, movimientos del, desde el, periodo de consulta,
        periodo comprendido, fecha desde, fecha inicio, fecha inicial, extracto del, extracto desde, movimientos
        desde, entre el, fecha de inicio, del dia, desde fecha, periodo desde, comprendido entre, intervalo, entre
    """,
    period_end="""
        al, hasta, hasta el, periodo, periodo del, periodo de liquidacion, a, del, desde, desde el, movimientos del,
        extracto del, fecha hasta, fecha fin, fecha final, hasta fecha, y el, periodo desde, periodo comprendido,
        movimientos desde, fecha de fin
    """,
    currency="""
        moneda, divisa, importes en, divisa de la cuenta, moneda de la cuenta, importes expresados en, expresado en,
        divisa cuenta
    """,
    opening="""
        saldo anterior, saldo inicial, saldo de apertura, saldo previo, saldo al inicio, saldo al inicio del
        periodo, saldo de inicio, saldo al comienzo, saldo del extracto anterior, saldo extracto anterior, saldo de
        partida, saldo apertura, saldo inicio, saldo inicial al, saldo anterior al, saldo inicial del periodo, saldo
        a cuenta nueva, saldo arrastrado, saldo periodo anterior, saldo en fecha inicial, saldo previo al
    """,
    closing="""
        saldo final, saldo actual, saldo de cierre, nuevo saldo, saldo al final, saldo al final del periodo, saldo
        al cierre, saldo cierre, saldo de fin, saldo fin, saldo final al, saldo actual al, saldo a fecha, saldo
        final del periodo, saldo contable, saldo resultante, saldo a su favor, saldo al, saldo nuevo, saldo en fecha
        final, saldo total, saldo ultimo
    """,
    day="""
        fecha, fecha operacion, fecha de operacion, f operacion, fecha contable, fecha op, fecha oper, fecha mov,
        fecha movimiento, fecha de movimiento, f contable, dia, f oper, fecha apunte, fecha de la operacion
    """,
    description="""
        concepto, descripcion, movimiento, detalle, operacion, concepto y observaciones, concepto movimiento,
        detalle de la operacion, detalle operacion, descripcion de la operacion, observaciones, detalles, concepto
        de la operacion, referencia, motivo, transaccion, tipo de movimiento, mas datos, concepto detalle,
        descripcion del movimiento
    """,
    amount="""
        importe, importe eur, monto, cantidad, importe euros, importe en euros, importe operacion, valor, importe
        movimiento, monto de la operacion, cantidad eur, importe de la operacion
    """,
    debit="""
        debe, cargo, cargos, debito, salidas, adeudos, retiros, debitos, gastos, importe cargo, cargos eur, pagos,
        retiro, debe eur, importe debe, reintegros, salida, adeudo
    """,
    credit="""
        haber, abono, abonos, credito, entradas, ingresos, creditos, importe abono, abonos eur, deposito, depositos,
        haber eur, importe haber, entrada, cobros, ingreso
    """,
    balance="""
        saldo, saldo eur, saldo disponible, saldo tras operacion, saldo en euros, saldo contable, saldo resultante,
        saldo cuenta, saldo posterior
    """,
)
