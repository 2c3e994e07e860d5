"""What Portuguese invoices call their fields, most usual first."""

from schemas.invoice_labels.vocabulary import InvoiceWords

PORTUGUESE = InvoiceWords(
    invoice="""
        fatura, factura recibo, fatura recibo, factura, fatura simplificada, fatura fatura recibo, fatura
        proforma definitiva, nota de honorarios, fatura comercial, fatura eletronica, nota de debito, fatura
        global, fatura final, fatura de servicos, fatura a dinheiro, venda a dinheiro, fatura proforma paga,
        fatura mensal, fatura de adiantamento, fatura resumo
    """,
    credit_note="nota de credito, nota credito, nota de devolucao, nota de abono",
    invoice_number="""
        fatura n, factura n, numero da fatura, n da fatura, n fatura, numero da factura, fatura no, fatura,
        fatura numero, documento n, nota de credito n, factura, nr da fatura, no da fatura, n da factura, fatura
        recibo, factura recibo, fatura simplificada, documento nr, documento numero, n documento, n do
        documento, nr documento, numero do documento, doc n, n doc, nr doc, ft n, nota de credito, nota credito
        n, numero da nota de credito, nossa fatura, nossa factura, v fatura, referencia da fatura, ref fatura,
        serie e numero, fatura ft, fatura original ft, numero da conta fatura, num fatura, no fatura, nr fatura,
        fatura nr, fat n, fat no, ft no, n ft, fr n, fs n, no doc, documento no, no documento, num documento,
        numero doc, factura no, n factura, no factura, numero factura, serie numero, n serie doc, id fatura,
        recibo verde n, fatura recibo n, fatura recibo no
    """,
    not_invoice_number="""
        codigo de cliente, codigo cliente, cod cliente, cliente, conta cliente, contribuinte, nif, nipc, v
        contribuinte, nif cliente, encomenda, n da encomenda, v encomenda, vossa encomenda, sua encomenda, nota
        de encomenda, requisicao, v requisicao, guia de remessa, guia de transporte, guia, orcamento, proposta,
        contrato, processo, referencia, v referencia, vossa referencia, nossa referencia, sua referencia, ref, v
        ref, ref cliente, entidade, referencia multibanco, multibanco, referencia de pagamento, atcud, codigo
        atcud, atcud documento, hash, certificado n, processado por programa certificado n, certificacao,
        alvara, matricula, registo comercial, capital social, conservatoria, crc, iban, nib, conta, conta
        bancaria, swift, telefone, telef, telemovel, fax, pagina, pag, codigo postal, cpe, cui, contador, local
        de consumo, codigo local de consumo, apolice, reserva, quarto, obra, projeto, projecto, vendedor, lote,
        n de serie, fatura original, fatura de origem, factura de origem, documento de origem, documento origem,
        doc origem, doc de origem, ref fatura original, referente a fatura, ref a fatura, anula a fatura, fatura
        anterior, periodo de faturacao, tipo de documento, morada de faturacao, data da fatura, valor da fatura,
        total da fatura, via, original, n de operacao, debito direto, adc, autorizacao de debito, codigo de
        artigo, requisicao externa, ordem de compra, cabimento, compromisso, fornecedor n, condicoes de
        pagamento, modo de pagamento, forma de pagamento, armazem, transportador, viatura, centro de custo,
        centro de custos, motorista, tecnico, operador, hospede, programa certificado, processado por programa
        certificado, volumes, requisitante, local de carga, local de descarga, cod postal, utente, n utente,
        socio n, codigo de validacao
    """,
    issue_date="""
        data da fatura, data de emissao, data da factura, data emissao, data, emitida em, data fatura, data
        documento, data do documento, data doc, data de emissao da fatura, data de emissao da factura, data da
        emissao, data de faturacao, data de facturacao, emitido em, emitido a, emitida a, data da nota de
        credito, data nota de credito, data factura, data de fatura, fatura emitida em, data e hora de emissao,
        data emis, dt emissao, data de emissao do documento, faturado em, dt fatura, data do doc, data faturacao
    """,
    not_issue_date="""
        data de vencimento, vencimento, data de entrega, data da encomenda, data entrega, data da entrega, data
        encomenda, data de encomenda, encomenda de, data vencimento, data de venc, data venc, data limite, data
        limite de pagamento, data limite pagamento, data de pagamento, data pagamento, pagar ate, pagamento ate,
        data de debito, data do debito, debito em, data valor, data de carga, data de descarga, data carga, data
        descarga, data e hora de carga, inicio de transporte, data inicio transporte, carga, descarga, data
        servico, data do servico, data de prestacao, data da prestacao, data da operacao, periodo, periodo de
        faturacao, periodo de facturacao, data de inicio, data de fim, data inicio, data fim, data leitura, data
        da leitura, data de leitura, data de nascimento, check in, check out, entrada, saida, chegada, partida,
        data de chegada, data de partida, valido ate, validade, data de validade, data do contrato, data
        contrato, data documento origem, data doc origem, data da fatura original, data de origem, data de
        impressao, impresso em, proxima fatura, data requisicao, data guia, data da guia, data do orcamento,
        data de envio, data envio, data da reserva, data de entrada, data de saida
    """,
    due_date="""
        data de vencimento, vencimento, pagar ate, data vencimento, data limite de pagamento, vence em, ate, ate
        ao dia, ate a data, pagavel ate, data venc, data de venc, dt vencimento, venc, vencimento em, vencimento
        a, data limite pagamento, data limite para pagamento, data limite, limite de pagamento, pagamento ate,
        pagamento ate a data, pagamento ate ao dia, pagar ate ao dia, pagar ate a data, a pagar ate, a pagar ate
        ao dia, pagavel em, pagavel ate ao dia, data de pagamento, data pagamento, prazo de pagamento ate, prazo
        pagamento, data de debito, data do debito, debito em, debito a partir de, debito na conta em, sera
        debitado em, debitado em, data de cobranca, vence a, vence no dia, com vencimento em, com vencimento a,
        liquidar ate, a liquidar ate, liquidacao ate, regularizar ate, pague ate, pague ate ao dia, ultimo dia
        de pagamento, deve ser pago ate, pagavel o mais tardar ate, pagamento o mais tardar ate, data vencimento
        pagamento, data de vencimento da fatura, dt venc, debito em conta em, a debitar em, debito direto em,
        data do debito direto
    """,
    not_due_date="""
        desconto ate, se pago ate, desconto se pago ate, desconto de pronto pagamento ate, valido ate, validade
        ate, se pagar ate, proposta valida ate, pronto pagamento ate, se pago antes de, oferta valida ate,
        reclamacoes ate
    """,
    currency="""
        moeda, divisa, moeda da fatura, moeda do documento, valores em, todos os valores em, valores expressos
        em, precos em, montantes em, importancias em
    """,
    seller="""
        vendedor, fornecedor, emitente, prestador, de, dados do emitente, dados do fornecedor, dados do
        vendedor, emissor, vendido por, prestador de servicos, prestador do servico, emitido por, emitida por,
        remetente, transmitente
    """,
    buyer="""
        cliente, comprador, faturar a, destinatario, adquirente, para, faturado a, dados do cliente, dados
        cliente, nome do cliente, nome cliente, faturar para, facturar a, morada de faturacao, morada de
        facturacao, dados de faturacao, dados de facturacao, dados faturacao, faturacao, adquirente dos
        servicos, exmo s sr s, exmo sr, exmo s senhor es, exmo senhor, destinatario da fatura, titular do
        contrato, contratante, em nome de, comprador cliente, fatura para, fatura a, cliente faturacao, hospede,
        tomador, cliente final fatura
    """,
    not_party="""
        morada de entrega, local de entrega, morada entrega, morada de envio, morada de expedicao, endereco de
        entrega, endereco de envio, enviar para, entregar a, entregar em, entrega, local de descarga, local
        descarga, local de carga, local carga, descarga, carga, local de consumo, morada de consumo, local de
        fornecimento, morada de fornecimento, morada do local, local de instalacao, local da obra, obra,
        contacto, contactos, pessoa de contacto, a atencao de, ao cuidado de, vendedor comercial, comercial,
        gestor de cliente, gestor, operador, transportador, transportadora, motorista, banco, dados bancarios,
        titular da conta, beneficiario, sede, sede social, domicilio fiscal, assinatura, recebido por, elaborado
        por, morada postal, destinatario da mercadoria, consignatario, loja, delegacao, atendido por, utilizador
    """,
    vat_id="""
        nif, contribuinte, contribuinte n, numero de contribuinte, n contribuinte, nipc, contrib, nif nipc, nipc
        nif, nif pt, nif iva, numero fiscal, n fiscal, identificacao fiscal, numero de identificacao de pessoa
        coletiva, pessoa coletiva, vat, iva n, n iva, numero iva, numero de iva, id fiscal, n id fiscal, tax id,
        no contribuinte, n de contribuinte, no de contribuinte, num contribuinte, contrib n, cont n, n
        identificacao fiscal, numero de identificacao fiscal, vat n, pessoa coletiva n, n pessoa coletiva
    """,
    seller_vat_id="""
        nosso contribuinte, nif emitente, nif do emitente, nif fornecedor, nif vendedor, nosso nif, contribuinte
        emitente, nif empresa
    """,
    buyer_vat_id="""
        nif cliente, nif do cliente, contribuinte do cliente, v contribuinte, v n contribuinte, vosso
        contribuinte, v nif, vosso nif, seu nif, nif adquirente, nif do adquirente, nif comprador, nif
        destinatario, contribuinte cliente, contribuinte do adquirente, contribuinte adquirente, vat cliente,
        nif titular, nif do titular, vosso n contribuinte, vosso n de contribuinte, v no contribuinte,
        contribuinte n cliente, nif consumidor
    """,
    iban="""
        iban, conta iban, iban conta, codigo iban, iban bancario, iban para pagamento, iban transferencia, nib
        iban, iban nib, conta bancaria, transferencia para iban, iban de pagamento
    """,
    order_number="""
        numero da encomenda, v encomenda, vossa encomenda, encomenda n, n encomenda, sua encomenda, pedido n,
        nota de encomenda, n da encomenda, nr da encomenda, encomenda, v n encomenda, vosso pedido, v pedido,
        pedido, numero do pedido, n do pedido, requisicao, v requisicao, vossa requisicao, requisicao externa,
        requisicao cliente, ordem de compra, ordem n, n da ordem, po, v ref, v referencia, vossa referencia,
        vossa ref, sua referencia, referencia cliente, referencia do cliente, ref cliente, n compromisso, numero
        de compromisso, compromisso n, no de compromisso, ref encomenda, referencia da encomenda, encomenda
        cliente, encomenda de cliente, enc n, n enc, vossa enc, sua requisicao, v enc, v enc n, v encomenda n,
        enc cliente, encomenda no, encomenda do cliente, no encomenda, numero encomenda, n de encomenda, n da
        sua encomenda, sua encomenda n, requisicao n, requisicao no, n requisicao, v req, v req n, nota de
        encomenda n, ordem de compra n, n ordem de compra, pedido de compra, n pedido, po n, v ref encomenda
    """,
    not_order_number="""
        data encomenda, encomenda de, nossa encomenda, n ref, nossa referencia, nossa ref, confirmacao de
        encomenda, total da encomenda, valor da encomenda, folha de obra, ordem de servico, ordem de trabalho,
        encomenda minima, encomendado por, data requisicao, data do pedido
    """,
    lines_total="""
        valor das mercadorias, total de linhas, total iliquido mercadorias, total mercadoria, total mercadorias,
        total artigos, total mercadoria servicos, mercadoria servicos, mercadorias servicos, total produtos,
        soma das linhas, total linhas, total bruto, total servicos, valor bruto, total de mercadorias, iliquido
        total
    """,
    description="""
        descricao, designacao, artigo, produto, servico, descricao do artigo, descricao do produto, descricao do
        servico, descricao dos servicos, descricao artigo, descricao produto, descricao servico, descritivo,
        descriminacao, discriminacao, designacao do artigo, designacao do produto, designacao dos bens,
        designacao dos produtos, designacao dos bens ou servicos, bens ou servicos, artigos, produtos, servicos,
        produto servico, produtos servicos, designacao do servico, detalhe, detalhes, conceito, denominacao,
        nome, nome do artigo, prestacao, trabalhos, descricao dos trabalhos, descricao bens servicos, item,
        descricao da mercadoria, mercadoria, rubrica
    """,
    other_columns="""
        desconto, taxa, unidade, cod, codigo artigo, cod artigo, ref, referencia, artigo n, n artigo, n, linha,
        pos, un, und, uni, unid, u m, unidade medida, desc, desct, dsc, desc comercial, descontos, d, iva, tx
        iva, tx, cod iva, total iva, valor iva, total c iva, total com iva, preco c iva, pvp, pvp c iva, lote, n
        serie, validade, data, peso, volumes, caixas, armazem, arm, guia, periodo, ean, cod barras, cor,
        tamanho, quant ped, isencao, motivo, m isencao, ecovalor, ecotaxa, origem
    """,
    quantity="""
        quantidade, qtd, qtde, quant, unidades, qtd faturada, qte, qnt, qtds, qt, quantidade faturada,
        quantidade facturada, quant faturada, horas, dias, noites, consumo, kwh, pecas, uni, quant un, volume,
        qtd un, quantidades, qtdd, pessoas
    """,
    unit_price="""
        preco unitario, preco, preco unit, p unitario, valor unitario, preco unitario sem iva, preco unitario s
        iva, preco s iva, preco sem iva, preco un, preco uni, preco unid, preco por unidade, preco u, pr
        unitario, pr unit, p unit, p u, p un, p unid, pr un, preco liquido, preco base, preco hora, preco por
        hora, valor unit, valor un, valor hora, custo unitario, preco venda, preco de venda, preco unitario
        liquido, preco unit s iva, unitario, tarifa, preco iliquido, preco por noite, preco kg
    """,
    line_total="""
        total, valor, montante, valor total, total liquido, preco total, importe, valor liquido, total s iva,
        total sem iva, total linha, total da linha, valor sem iva, valor s iva, montante sem iva, montante
        liquido, valor total sem iva, liquido, total iliquido, iliquido, valor iliquido, importancia, preco
        total sem iva, subtotal, total parcial, valor bruto, total euros, base, base tributavel, incidencia,
        total artigo, soma, preco liquido total, tot liquido, valor da linha, total unit, preco tot
    """,
    tax_breakdown="""
        resumo de iva, resumo do iva, quadro resumo de iva, resumo de impostos, quadro de iva, detalhe do iva,
        resumo iva, quadro resumo do iva, discriminacao do iva
    """,
    tax_rate="""
        iva, taxa, taxa iva, taxa de iva, taxas, tx iva, tx, taxa imposto, taxa de imposto, taxa do iva, tx de
        iva, percentagem iva
    """,
    tax_basis="""
        base, incidencia, base tributavel, valor base, base de incidencia, incidencia iva, base incidencia,
        valor incidencia, base de iva, base iva, total base, bases, base imposto, valor sem iva, total liquido,
        liquido, valor tributavel, incidencias, base de imposto, total incidencia, valor s iva, total sem iva,
        base tributaria, valor liquido
    """,
    tax_amount="""
        iva, valor iva, imposto, valor do iva, montante iva, montante de iva, total iva, valor de iva, valor
        imposto, total imposto, valor do imposto, montante imposto, impostos, montante do iva, montante do
        imposto, imposto iva
    """,
    allowance_total="""
        desconto, total descontos, desconto total, desconto global, desconto cliente, desconto comercial, desc
        comercial, descontos, descontos comerciais, desconto financeiro, desc financeiro, desconto pronto
        pagamento, descontos totais, total de descontos, total desconto, valor desconto, valor do desconto,
        desconto de cliente, desconto por quantidade, desconto extra, desconto fatura, desconto adicional,
        rappel, bonificacao, promocao, cupao, vale de desconto, desconto em fatura, desconto especial,
        abatimento, abatimentos, desc, campanha, desconto aplicado
    """,
    charge_total="""
        portes, portes de envio, transporte, custos de envio, despesas de envio, porte, custo de envio, custos
        de transporte, despesas de transporte, gastos de envio, custo de entrega, custos de entrega, outras
        despesas, embalagem, despesas de embalagem, taxa de entrega, taxa de servico, ecovalor, ecotaxa, portes
        e embalagem, despesas administrativas, despesas de portes, frete, encargos, outros encargos, custos
        administrativos, manuseamento, taxa de expediente, sobretaxa, despesas de expedicao, portes envio,
        gastos de transporte, sobretaxa de combustivel, outros custos
    """,
    net_total="""
        total liquido, subtotal, base tributavel, total sem iva, valor liquido, incidencia, iliquido, total
        iliquido, total s iva, total sem impostos, total antes de iva, total antes de impostos, total antes de
        imposto, valor sem iva, valor s iva, valor total sem iva, montante sem iva, montante liquido, total
        base, total da base, base total, base de incidencia, total incidencia, valor tributavel, total
        tributavel, valor iliquido, total iliquido sem iva, soma, subtotal sem iva, subtotal s iva, total
        liquido sem iva, liquido, total eur sem iva, total mercadoria servicos, mercadoria servicos, total
        mercadorias e servicos, mercadorias servicos, total parcial, base de imposto, base do iva, total
        incidencia iva, incidencia iva, total fatura sem iva, total do documento sem iva, total honorarios,
        total excl iva, valor antes de iva, valor excl iva, total iva excluido, importancia liquida, total da
        mercadoria, total bruto, valor base, valor bruto, total servicos, base iva
    """,
    not_net_total="""
        peso liquido, liquido a pagar, total liquido a pagar, preco liquido, valor liquido a pagar, liquido a
        receber, peso liquido kg
    """,
    tax_total="""
        iva, total iva, imposto, total do iva, valor do iva, total de iva, total imposto, montante do iva, total
        de imposto, total de impostos, total impostos, impostos, valor de iva, montante de iva, montante do
        imposto, valor do imposto, valor imposto, iva total, iva 23, iva a taxa de, soma iva, soma do iva,
        imposto total, iva incluido no valor de, total dos impostos, total do imposto, iva liquidado, imposto
        sobre o valor acrescentado, valor total iva, valor total do iva, iva devido, iva normal
    """,
    not_tax_total="""
        taxa de iva, taxa iva, tx iva, iva nao incluido, sem iva, c iva, com iva, s iva, isento de iva, iva
        isento, isencao de iva, iva autoliquidacao, autoliquidacao, iva regime de isencao, regime de iva,
        contribuinte iva, resumo de iva, base iva, incidencia iva, imposto de selo, imposto do selo, imposto
        especial, retencao, retencao na fonte, irs, irc, nif iva, total com iva, total sem iva, total s iva,
        antes de iva, antes de impostos, motivo de isencao, iva de caixa, nao sujeito a iva, iva incluso nos
        precos, taxa municipal, total c iva, iva intracomunitario, base imposto, taxa de imposto, iva excluido
    """,
    grand_total="""
        total, total a pagar, total da fatura, total geral, valor total, total com iva, total documento, total
        fatura, total euros, total em euros, total do documento, total fatura recibo, total da factura, total
        factura, valor da fatura, valor total da fatura, valor da factura, valor do documento, valor total do
        documento, total c iva, total com impostos, total iva incluido, total com iva incluido, valor com iva,
        valor total com iva, valor c iva, montante total, montante a pagar, montante total a pagar, valor a
        pagar, valor total a pagar, total liquido a pagar, liquido a pagar, importancia total, importancia a
        pagar, total geral com iva, total pago, total final, valor final, total bruto com iva, total a liquidar,
        total da nota de credito, total nota de credito, valor da nota de credito, total do credito, total a
        creditar, valor a creditar, valor do credito, total a receber, a debitar, valor a debitar, total a
        debitar, valor do debito, montante da fatura, montante, total final a pagar, total conta, total desta
        fatura, total global, preco total com iva, total incl iva, soma total, total doc
    """,
    not_grand_total="""
        total imposto, total a transportar, total iliquido, total liquido, total sem iva, total s iva, total de
        iva, total iva, total do iva, total impostos, total de impostos, total de imposto, total base, total
        incidencia, total incidencia iva, total desconto, total descontos, total de descontos, total de
        descontos comerciais, total mercadoria, total mercadorias, total servicos, total artigos, total de
        artigos, total unidades, total quantidade, total qtd, total peso, total kg, total volumes, peso bruto,
        peso total, peso liquido, total horas, total linhas, total bruto, subtotal, soma, a transportar,
        transportado, transporte, total da pagina, total pagina, total retencao, retencao, valor da retencao,
        total consumo, consumo total, total adiantamentos, total antes de impostos, total antes de iva, valor
        pago, total de portes, saldo anterior, total parcial, total noites, total isento, valor iliquido, total
        kwh, total despesas, montante liquido
    """,
    prepaid_amount="""
        adiantamento, ja pago, pago, sinal, valor pago, valor ja pago, adiantamentos, total adiantamentos, valor
        adiantado, adiantado, adiantamento recebido, deducao de adiantamento, pago por conta, pagamento por
        conta, pagamentos por conta, entregas por conta, entrega por conta, valor entregue, sinal pago, sinal
        recebido, ja liquidado, liquidado, valor liquidado, pagamento recebido, pagamentos recebidos, pagamentos
        efetuados, pagamentos, pagamento efetuado, valor recebido, total recebido, montante pago, caucao, caucao
        paga, prestacoes pagas, menos adiantamento, a deduzir, pre pagamento, pagamento antecipado, montante ja
        pago
    """,
    rounding_amount="""
        arredondamento, arredondamentos, valor arredondamento, acerto, acerto de centimos, diferenca de
        arredondamento
    """,
    amount_due="""
        valor a pagar, total a pagar, a pagar, saldo, valor em divida, em falta, total a liquidar, valor em
        falta, montante em divida, total em divida, em divida, valor pendente, saldo em divida, saldo a pagar,
        saldo devedor, montante a pagar, montante total a pagar, valor total a pagar, falta pagar, por pagar,
        por liquidar, valor por liquidar, valor por pagar, a liquidar, valor a liquidar, valor restante,
        remanescente, valor remanescente, resta pagar, liquido a pagar, total liquido a pagar, saldo final,
        divida, total por liquidar, valor debitado, valor a debitar, importancia a pagar, total em aberto, valor
        em aberto, saldo em aberto, pendente, total pendente, montante em falta, a debitar, total final a pagar
    """,
)
