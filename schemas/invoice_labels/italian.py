"""What Italian invoices call their fields, most usual first."""

from schemas.invoice_labels.vocabulary import InvoiceWords

ITALIAN = InvoiceWords(
    invoice="fattura, fattura immediata, fattura differita",
    credit_note="nota di credito, nota credito, nota di accredito",
    invoice_number="""
        numero fattura, fattura n, fattura numero, n fattura, fattura nr, nr fattura, fattura, num fattura,
        numero documento, n documento, documento n, nota di credito n, numero nota di credito, nota credito n,
        nr documento
    """,
    not_invoice_number="""
        codice cliente, cod cliente, partita iva, p iva, ordine n, data fattura, fattura a, fattura di
        riferimento, rif fattura, numero ordine, numero cliente
    """,
    issue_date="""
        data fattura, data emissione, data di emissione, data documento, data della fattura, del, data, data
        doc, emessa il, data del documento, datata, in data
    """,
    not_issue_date="data scadenza, scadenza, data di scadenza, data consegna, data ordine, data di consegna, data ddt",
    due_date="""
        data scadenza, scadenza, data di scadenza, scadenza pagamento, da pagare entro, pagamento entro,
        scadenze, pagare entro il, entro il, da pagare entro il, da saldare entro il, entro e non oltre il,
        pagabile entro il, dovuto entro il
    """,
    not_due_date="sconto entro il, se pagato entro il, per pagamento entro il",
    currency="valuta, divisa, importi in",
    not_party="destinazione merce, indirizzo di consegna, luogo di consegna, destinazione",
    seller="venditore, fornitore, cedente, cedente prestatore, emittente, mittente, prestatore",
    buyer="""
        cliente, spett le, spettabile, cessionario, acquirente, destinatario, intestatario, fatturare a,
        cessionario committente, committente, fatturato a, dati cliente, intestata a
    """,
    vat_id="partita iva, p iva, piva, part iva, partita iva cf, p i, c f e p iva, vat, cod fiscale p iva",
    buyer_vat_id="partita iva cliente, p iva cliente, piva cliente, p iva del cliente",
    iban="iban, codice iban",
    order_number="""
        numero ordine, ordine n, n ordine, vostro ordine, ordine, rif ordine, ordine cliente, riferimento
        ordine, vs ordine, ordine di acquisto, vs ordine n, nr ordine, vostro riferimento, vs rif, ordine nr
    """,
    not_order_number="data ordine",
    lines_total="totale beni e servizi, totale merci, totale righe",
    description="""
        descrizione, articolo, prodotto, servizio, descrizione articolo, beni e servizi, oggetto, descrizione
        dei beni, descrizione beni servizi, prestazione, dettaglio
    """,
    other_columns="um, uom, codice, sconto, unita, aliquota",
    quantity="quantita, qta, q ta, ore, q, qta um, pezzi",
    unit_price="prezzo unitario, prezzo, prezzo unit, p unitario, costo unitario, pr unitario, prezzo un, tariffa",
    line_total="importo, totale, prezzo totale, importo netto, totale netto, imponibile, tot, valore, netto",
    tax_rate="iva, aliquota, aliquota iva, aliq, aliq iva",
    tax_basis="imponibile, base imponibile, totale imponibile, imponibile iva",
    tax_amount="imposta, iva, importo iva, totale imposta, ammontare iva, importo",
    allowance_total="""
        sconto, totale sconti, sconto totale, abbuono, sconto incondizionato, sconto commerciale, sconto
        cliente, sconto speciale
    """,
    charge_total="spese di spedizione, trasporto, spese di trasporto, spedizione, spese, spese accessorie",
    net_total="""
        totale imponibile, imponibile, totale netto, subtotale, netto, importo netto, base imponibile, totale
        merce, totale senza iva, totale imponibile netto, totale iva esclusa, totale al netto dell iva, totale
        esclusa iva
    """,
    not_net_total="netto a pagare, peso netto",
    tax_total="iva, totale iva, imposta, totale imposta, importo iva, totale imposte, ammontare iva, di cui iva",
    not_tax_total="partita iva, p iva, iva inclusa",
    grand_total="""
        totale fattura, totale, totale documento, totale da pagare, importo totale, totale complessivo, netto a
        pagare, totale iva inclusa, totale lordo, totale generale, totale nota di credito
    """,
    not_grand_total="totale iva, totale a riportare, riporto",
    prepaid_amount="acconto, gia pagato, gia versato, acconto ricevuto, anticipo, acconti, acconto versato, pagato",
    rounding_amount="arrotondamento",
    amount_due="netto a pagare, totale da pagare, da pagare, importo dovuto, saldo, residuo da pagare, saldo dovuto",
)
