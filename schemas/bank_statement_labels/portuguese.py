"""What Portuguese bank statements call their fields, most usual first."""

from schemas.bank_statement_labels.vocabulary import BankStatementWords

PORTUGUESE = BankStatementWords(
    title="""
        extrato bancario, extrato de conta, extrato, extracto bancario, extrato combinado, extrato integrado,
        extrato de conta corrente, extrato mensal, movimentos da conta, extrato de movimentos, consulta de
        movimentos, extracto, extracto de conta, extrato da conta, extrato consolidado
    """,
    cues="""
        saldo inicial, saldo final, saldo anterior, saldo, debito, credito, transferencia, data valor, movimentos,
        levantamento, comissao, debito direto, pagamento, multibanco, compra, saldo disponivel, total debitos, total
        creditos, transferencias
    """,
    holder="""
        titular, titular da conta, nome do titular, cliente, nome, em nome de, nome do cliente, titulares, conta de
    """,
    iban="iban, codigo iban, numero de conta, conta, nib iban",
    account_number="""
        numero de conta, n de conta, conta n, conta numero, numero da conta, nib, conta, n da conta, conta a ordem,
        conta corrente, no da conta, conta d o
    """,
    bank="banco, instituicao, agencia, balcao",
    statement_date="""
        data do extrato, data de emissao, emitido em, data, data extrato, data emissao, data de impressao, impresso
        em, emitida em, data do documento, data de fecho, data extracto
    """,
    period="""
        periodo, periodo de, de, desde, movimentos de, periodo do extrato, periodo entre, movimentos entre, data
        inicio, data inicial, desde o dia, extrato de, entre, data de inicio, periodo desde, intervalo, inicio do
        periodo
    """,
    period_end="""
        a, ate, periodo, periodo de, periodo do extrato, de, desde, movimentos de, ao, ate ao, data fim, data final,
        fim do periodo, periodo entre, movimentos entre, extrato de, e
    """,
    currency="""
        moeda, divisa, valores em, moeda da conta, divisa da conta, moeda conta, valores expressos em, montantes em
    """,
    opening="""
        saldo inicial, saldo anterior, saldo de abertura, saldo no inicio, saldo inicial em, saldo anterior em,
        saldo de inicio, saldo de abertura em, saldo no inicio do periodo, saldo do extrato anterior, saldo
        transportado, transporte, saldo inicio, saldo contabilistico inicial, saldo previo, saldo em
    """,
    closing="""
        saldo final, saldo atual, saldo de fecho, novo saldo, saldo de encerramento, saldo contabilistico final,
        saldo final em, saldo atual em, saldo de fim, saldo no fim do periodo, saldo contabilistico, saldo a
        transportar, saldo fim, saldo de fecho em, saldo disponivel final, saldo no final, saldo actual
    """,
    day="""
        data, data mov, data movimento, data do movimento, data lanc, data lancamento, data oper, data operacao,
        data da operacao, dia, data registo, data contabilistica, data do mov, data op
    """,
    description="""
        descricao, descricao do movimento, descritivo, movimento, detalhes, descritivo do movimento, operacao,
        detalhe, historico, movimento descricao, motivo, descricao da operacao, referencia, designacao
    """,
    amount="""
        montante, valor, importancia, valor eur, importancia eur, montante eur, valor em eur, quantia, valor do
        movimento, valor movimento, montantes
    """,
    debit="""
        debito, debitos, saidas, debito eur, debitos eur, saida, pagamentos, montante debito, valor debito, a
        debito, levantamentos
    """,
    credit="""
        credito, creditos, entradas, credito eur, creditos eur, entrada, recebimentos, montante credito, valor
        credito, a credito, depositos
    """,
    balance="""
        saldo, saldo contabilistico, saldo apos movimento, saldo eur, saldo apos, saldo disponivel, saldo final,
        saldo corrente, saldo da conta, saldo resultante
    """,
)
