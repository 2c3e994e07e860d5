"""What Portuguese invoices call their fields, most usual first."""

from schemas.invoice_labels.vocabulary import InvoiceWords

PORTUGUESE = InvoiceWords(
    invoice="fatura, factura recibo, fatura recibo",
    credit_note="nota de credito",
    invoice_number="""
        fatura n, factura n, numero da fatura, n da fatura, n fatura, numero da factura, fatura no, fatura,
        fatura numero, documento n, nota de credito n
    """,
    issue_date="data da fatura, data de emissao, data da factura, data emissao, data, emitida em, data fatura",
    not_issue_date="data de vencimento, vencimento, data de entrega, data da encomenda",
    due_date="""
        data de vencimento, vencimento, pagar ate, data vencimento, data limite de pagamento, vence em, ate, ate
        ao dia, ate a data, pagavel ate
    """,
    not_due_date="desconto ate, se pago ate",
    currency="moeda, divisa",
    not_party="morada de entrega, local de entrega",
    seller="vendedor, fornecedor, emitente, prestador, de",
    buyer="cliente, comprador, faturar a, destinatario, adquirente, para, faturado a",
    vat_id="nif, contribuinte, contribuinte n, numero de contribuinte, n contribuinte, nipc",
    buyer_vat_id="nif cliente, nif do cliente, contribuinte do cliente, v contribuinte",
    iban="iban",
    order_number="""
        numero da encomenda, v encomenda, vossa encomenda, encomenda n, n encomenda, sua encomenda, pedido n,
        nota de encomenda
    """,
    lines_total="valor das mercadorias, total de linhas",
    description="descricao, designacao, artigo, produto, servico",
    other_columns="desconto, taxa, unidade",
    quantity="quantidade, qtd, qtde, quant, unidades",
    unit_price="preco unitario, preco, preco unit, p unitario, valor unitario",
    line_total="total, valor, montante, valor total, total liquido, preco total, importe, valor liquido",
    tax_rate="iva, taxa, taxa iva, taxa de iva",
    tax_basis="base, incidencia, base tributavel, valor base, base de incidencia",
    tax_amount="iva, valor iva, imposto, valor do iva, montante iva",
    allowance_total="desconto, total descontos, desconto total, desconto global, desconto cliente, desconto comercial",
    charge_total="portes, portes de envio, transporte, custos de envio, despesas de envio",
    net_total="""
        total liquido, subtotal, base tributavel, total sem iva, valor liquido, incidencia, iliquido, total
        iliquido
    """,
    tax_total="iva, total iva, imposto, total do iva, valor do iva, total de iva, total imposto, montante do iva",
    grand_total="""
        total, total a pagar, total da fatura, total geral, valor total, total com iva, total documento, total
        fatura
    """,
    not_grand_total="total imposto, total a transportar",
    prepaid_amount="adiantamento, ja pago, pago, sinal",
    rounding_amount="arredondamento",
    amount_due="valor a pagar, total a pagar, a pagar, saldo, valor em divida, em falta",
)
