"""What Portuguese receipts call their fields, most usual first."""

from schemas.receipt_labels.vocabulary import ReceiptWords

PORTUGUESE = ReceiptWords(
    title="""
        recibo, talao, talao de caixa, fatura simplificada, comprovativo de pagamento, talao de venda, talao de
        compra, factura simplificada, copia cliente, comprovante, cupom fiscal, ticket
    """,
    merchant="comerciante, estabelecimento, loja, vendedor",
    address="morada, endereco",
    purchase_date="""
        data, data de compra, data hora, data da venda, data de emissao, data e hora, data da compra, data
        emissao, emitido em, data da transacao
    """,
    not_purchase_date="data de validade, validade, valido ate, troca ate",
    currency="moeda, divisa, valores em",
    tax_total="""
        iva, total iva, valor iva, iva incluido, imposto, total de iva, valor do iva, total do iva, montante
        iva, total imposto, iva total
    """,
    not_tax="nif contribuinte, sem iva, taxa iva",
    grand_total="""
        total, total a pagar, valor total, montante, total eur, valor a pagar, total pago, total euros, a pagar,
        total geral, valor pago, valor, total documento, importancia a pagar, total da compra, total liquido a
        pagar
    """,
    not_total="""
        troco, numerario, total descontos, poupanca, poupou, total iva, total artigos, n artigos, subtotal
        liquido, gorjeta
    """,
    cues="""
        numerário, troco, caixa, multibanco, talão, dinheiro, entregue, operador, obrigado pela sua visita,
        obrigado pela preferência, processado por programa certificado, cartão, mesa, volte sempre
    """,
)
