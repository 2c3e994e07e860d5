"""The words by which invoices call their fields, by language, most usual first.

Compared without case, accents and punctuation, so "Rechnungs-Nr." stands here once, as `rechnungs nr`.
"""

from schemas.wording import Words, words, words_by_language

DOCUMENT_KINDS: dict[str, Words] = {
    "invoice": words_by_language(
        en="invoice, tax invoice, commercial invoice, vat invoice, bill, sales invoice",
        de="rechnung, handelsrechnung, faktura, schlussrechnung, abschlagsrechnung, kostenrechnung",
        fr="facture",
        es="factura, factura simplificada",
        it="fattura, fattura immediata, fattura differita",
        nl="factuur, rekening, verkoopfactuur, verzamelfactuur",
        pt="fatura, factura recibo, fatura recibo",
    ),
    "credit_note": words_by_language(
        en="credit note, credit memo, credit invoice, credit",
        de="gutschrift, rechnungskorrektur, rechnungs korrektur, korrekturrechnung, stornorechnung",
        fr="avoir, facture d avoir, note de credit",
        es="factura rectificativa, nota de credito, abono, factura de abono",
        it="nota di credito, nota credito, nota di accredito",
        nl="creditnota, creditfactuur, credit nota",
        pt="nota de credito",
    ),
}
TITLE: Words = {
    language: DOCUMENT_KINDS["invoice"][language] + DOCUMENT_KINDS["credit_note"][language]
    for language in DOCUMENT_KINDS["invoice"]
}
INVOICE_NUMBER = words_by_language(
    en="""
        invoice number, invoice no, invoice nr, invoice id, invoice, invoice ref, invoice reference, tax invoice no,
        tax invoice, bill number, bill no, credit note number, credit note no, credit note, credit memo no, credit
        memo, credit memo number, document number, document no, inv no
    """,
    de="""
        rechnungsnummer, rechnungs nr, rechnung nr, rechnungsnr, rechnung nummer, re nr, rg nr, rechnung,
        belegnummer, beleg nr, belegnr, gutschrift nr, gutschriftnummer, gutschrifts nr, gutschrift, faktura nr,
        fakturanummer, dokumentnummer, dokument nr, korrekturrechnung nr, re nummer, rechnungskorrektur nr,
        stornorechnung nr, belegnummer rechnung, rechnungs nummer
    """,
    fr="""
        facture n, facture no, numero de facture, n de facture, n facture, no facture, num facture, facture numero,
        facture, reference facture, ref facture, avoir n, avoir, numero de l avoir, numero d avoir, n d avoir, n
        avoir, numero du document, n de piece, facture d avoir n, numero
    """,
    es="""
        numero de factura, n de factura, n factura, no factura, factura n, factura no, factura numero, num factura,
        factura num, factura, numero de documento, n de abono, factura rectificativa n, nº de factura, numero de
        abono, abono n, nota de credito n, numero factura, n documento
    """,
    it="""
        numero fattura, fattura n, fattura numero, n fattura, fattura nr, nr fattura, fattura, num fattura, numero
        documento, n documento, documento n, nota di credito n, numero nota di credito, nota credito n, nr documento
    """,
    nl="""
        factuurnummer, factuur nummer, factuurnr, factuur nr, factuur no, factuur, creditnota nummer,
        creditnotanummer, creditfactuurnummer, nota nummer, notanummer, documentnummer, creditnota
    """,
    pt="""
        fatura n, factura n, numero da fatura, n da fatura, n fatura, numero da factura, fatura no, fatura, fatura
        numero, documento n, nota de credito n
    """,
)
NOT_INVOICE_NUMBER = words("""
    our ref, our reference, your ref, your reference, reference, ref, reference number, customer number, customer
    no, account number, order number, order no, delivery note, delivery note no, tax number, page, original invoice,
    related invoice, contract number, project number, phone, invoice period, invoice address, invoice amount,
    invoice total, bill to, invoice to, invoice date, vat no, company no, registration no, company number,
    kundennummer, kunden nr, kundennr, auftragsnummer, auftrags nr, auftrag nr, bestellnummer, bestell nr,
    lieferschein nr, lieferscheinnummer, lieferschein, steuernummer, steuer nr, vertragsnummer, ursprungsbeleg nr,
    ursprungsrechnung, reklamationsnummer, seite, rechnungsdatum, rechnungsadresse, rechnungsempfanger,
    rechnungsanschrift, rechnungsbetrag, rechnungswahrung, zu rechnung, rechnung vom, rechnungszeitraum,
    leistungszeitraum, projektnummer, projekt nr, zahlungsreferenz, lief nr, rechnung an, rechnung gemass,
    rechnungssumme, gemass rechnung, facture liee, facture d origine, facture a, adresse de facturation, date de
    facture, facture du, numero client, n client, code client, n de client, bon de livraison, bon de commande,
    siret, siren, facture concernee, facture acquittee, n de commande, cliente n, n cliente, numero de cliente, n
    pedido, factura de origen, fecha de factura, factura a, facturar a, factura rectificada, numero de pedido,
    codice cliente, cod cliente, partita iva, p iva, ordine n, data fattura, fattura a, fattura di riferimento, rif
    fattura, numero ordine, numero cliente, klantnummer, debiteurnummer, ordernummer, factuurdatum, factuuradres,
    kvk nummer, btw nummer, kvk, oorspronkelijke factuur, factuurbedrag
""")
ISSUE_DATE = words_by_language(
    en="""
        invoice date, date of issue, issue date, issued on, issued, date issued, bill date, invoice dated, credit
        note date, date of invoice, document date, dated, date, billing date
    """,
    de="""
        rechnungsdatum, rechnungs datum, belegdatum, beleg datum, ausstellungsdatum, gutschriftdatum,
        gutschriftsdatum, rechnung vom, datum, ausgestellt am, fakturadatum, rechnungsdat, vom, dokumentdatum,
        ausstelldatum, datum der rechnung
    """,
    fr="""
        date de facture, date de facturation, date facture, date d emission, facture du, emise le, date de l avoir,
        date d avoir, en date du, date, le, du, date du document, etablie le, emis le, date de la facture
    """,
    es="""
        fecha de factura, fecha factura, fecha de emision, fecha de expedicion, fecha emision, fecha, fecha de
        abono, emitida el, fecha del documento, de fecha, fecha expedicion, con fecha, fechada el
    """,
    it="""
        data fattura, data emissione, data di emissione, data documento, data della fattura, del, data, data doc,
        emessa il, data del documento, datata, in data
    """,
    nl="""
        factuurdatum, factuur datum, datum factuur, creditnotadatum, datum, notadatum, documentdatum, gedateerd,
        gedateerd op, d d, van
    """,
    pt="data da fatura, data de emissao, data da factura, data emissao, data, emitida em, data fatura",
)
NOT_ISSUE_DATE = words("""
    datum levering, datum van levering, date de la livraison, date d expedition, due date, delivery date, date of
    delivery, order date, payment date, date of supply, supply date, ship date, shipping date, date due, service
    date, service period, original invoice date, print date, bestelldatum, bestell datum, lieferdatum, liefer datum,
    leistungsdatum, leistungs datum, auftragsdatum, lieferschein datum, lieferscheindatum, falligkeitsdatum,
    falligkeit, liefertermin, zahlbar bis, fallig am, liefer und leistungsdatum, leistungszeitraum, valutadatum,
    druckdatum, auftrag datum lief, versanddatum, date d echeance, date echeance, date de livraison, date de
    commande, echeance, date de prestation, date de reglement, date limite, fecha de vencimiento, vencimiento, fecha
    de entrega, fecha de pedido, fecha vencimiento, fecha pedido, fecha de operacion, data scadenza, scadenza, data
    di scadenza, data consegna, data ordine, data di consegna, data ddt, vervaldatum, leverdatum, besteldatum,
    orderdatum, leveringsdatum, uiterste betaaldatum, data de vencimento, vencimento, data de entrega, data da
    encomenda
""")
DUE_DATE = words_by_language(
    en="""
        due date, payment due, date due, due by, due on, pay by, payable by, payment due date, due, payment due by,
        please pay by, to be paid by, payable until, payment date, please remit by, on or before, payment is due by,
        no later than, payable no later than, is payable by, due for payment by, payment is due on
    """,
    de="""
        falligkeitsdatum, fallig am, falligkeit, zahlbar bis, fallig, zahlbar bis zum, zahlungsziel, zu zahlen bis,
        zahlung bis, fallig bis, fallig zum, zahlungsfrist, bitte zahlen bis, spatestens bis, bis zum, bis
        spatestens, zahlbar spatestens am, netto bis, zahltag, ohne abzug fallig, ist bis, bis spatestens zum,
        zahlung bis zum, uberweisen bis
    """,
    fr="""
        date d echeance, echeance, date echeance, a payer avant le, payable au plus tard le, echeance le, date
        limite de paiement, a regler avant le, a payer au plus tard le, payable le, a regler le, date de reglement,
        payable avant le, echeance au, au plus tard le, avant le, reglement avant le, payable jusqu au
    """,
    es="""
        fecha de vencimiento, vencimiento, vence el, pagar antes del, fecha limite de pago, vto, fecha vencimiento,
        fecha de pago, a pagar antes del, fecha limite, pagadero antes del, a mas tardar el, hasta el, antes del
    """,
    it="""
        data scadenza, scadenza, data di scadenza, scadenza pagamento, da pagare entro, pagamento entro, scadenze,
        pagare entro il, entro il, da pagare entro il, da saldare entro il, entro e non oltre il, pagabile entro il,
        dovuto entro il
    """,
    nl="""
        vervaldatum, uiterste betaaldatum, betaaldatum, te betalen voor, betalen voor, vervaldag, te betalen
        uiterlijk, gelieve te betalen voor, uiterlijk te betalen op, betaling voor, voldoen voor, uiterlijk,
        uiterlijk op, uiterlijk voor, betalen uiterlijk op
    """,
    pt="""
        data de vencimento, vencimento, pagar ate, data vencimento, data limite de pagamento, vence em, ate, ate ao
        dia, ate a data, pagavel ate
    """,
)
NOT_DUE_DATE = words("""
    amount due, balance due, total due, fallige zahlung, skonto bis, discount until, skonto bei zahlung bis, skonto
    bis zum, bei zahlung bis, abzug bei zahlung bis, discount if paid by, if paid by, if paid before, pour reglement
    avant le, escompte avant le, si paga antes del, descuento hasta el, sconto entro il, se pagato entro il, per
    pagamento entro il, bij betaling voor, korting bij betaling voor, bij betaling uiterlijk, desconto ate, se pago
    ate
""")
CURRENCY = words_by_language(
    en="currency, invoice currency, all amounts in, amounts in",
    de="wahrung, rechnungswahrung, alle betrage in, betrage in",
    fr="devise, monnaie, devise de facturation, montants en",
    es="moneda, divisa, importes en",
    it="valuta, divisa, importi in",
    nl="valuta, munt, bedragen in",
    pt="moeda, divisa",
)
NOT_PARTY = words(
    """
    ship to, deliver to, delivery address, shipping address, delivered to, consignee, pay to, payee, contact, bank
    details, lieferadresse, lieferanschrift, warenempfänger, abweichender warenempfänger, abweichender
    zahlungsempfänger, zahlungsempfänger, ansprechpartner, lieferung an, empfangsstelle, steuerbevollmächtigter des
    verkäufers, versandadresse, adresse de livraison, livraison, livré à, livrer à, contact commercial, lieu de
    livraison, dirección de entrega, enviar a, entregar a, destinazione merce, indirizzo di consegna, luogo di
    consegna, destinazione, afleveradres, leveringsadres, verzendadres, contactpersoon, morada de entrega, local de
    entrega, bei rückfragen
    """
)
SELLER = words_by_language(
    en="""
        seller, supplier, from, vendor, issued by, sold by, billed by, invoice from, bill from, service provider,
        supplier details, seller details, our details
    """,
    de="""
        verkaufer, lieferant, rechnungssteller, leistungserbringer, rechnungsaussteller, absender, von,
        auftragnehmer, aussteller, dienstleister, leistender unternehmer
    """,
    fr="vendeur, fournisseur, emetteur, prestataire, emise par, de, facture par",
    es="vendedor, proveedor, emisor, datos del emisor, emitida por, de, datos de la empresa",
    it="venditore, fornitore, cedente, cedente prestatore, emittente, mittente, prestatore",
    nl="verkoper, leverancier, afzender, van, opdrachtnemer",
    pt="vendedor, fornecedor, emitente, prestador, de",
)
BUYER = words_by_language(
    en="""
        bill to, billed to, buyer, customer, invoice to, sold to, client, invoiced to, to, billing address, invoice
        address, customer name, customer details, bill to address, recipient, invoice recipient, issued to, invoice
        for, buyer details, bill for
    """,
    de="""
        rechnungsempfanger, kaufer, kunde, rechnung an, leistungsempfanger, rechnungsadresse, rechnungsanschrift,
        auftraggeber, kaufer leistungsempfanger, empfanger, besteller, an, kundenanschrift, abnehmer
    """,
    fr="""
        client, acheteur, facture a, adresse de facturation, destinataire, facturer a, a l attention de, adresse
        facturation, facturation, nom du client, doit, adresse a, facturee a
    """,
    es="""
        cliente, facturar a, factura a, comprador, datos del cliente, destinatario, facturado a, direccion de
        facturacion, para, receptor
    """,
    it="""
        cliente, spett le, spettabile, cessionario, acquirente, destinatario, intestatario, fatturare a, cessionario
        committente, committente, fatturato a, dati cliente, intestata a
    """,
    nl="klant, factuuradres, koper, factuur aan, afnemer, aan, klantgegevens, gefactureerd aan",
    pt="cliente, comprador, faturar a, destinatario, adquirente, para, faturado a",
)
_VAT_ID = words_by_language(
    en="""
        vat number, vat no, vat id, vat reg no, vat registration number, vat, vat registration no, tax id, vat id
        no, vat reg, vat identification number, gst no, vat registration
    """,
    de="""
        ust idnr, ust id nr, ust id, umsatzsteuer id, ustid, ustidnr, umsatzsteuer identifikationsnummer, uid, uid
        nr, umsatzsteuer idnr, ust identnummer, ust ident nr, mwst nr, umsatzsteuer id nr, uid nummer, vat id, mwst
        nummer, ust ident, ust identifikationsnummer
    """,
    fr="""
        tva, n tva, numero de tva, tva intracommunautaire, n tva intracommunautaire, n de tva, no tva, numero de tva
        intracommunautaire, numero tva, id tva, n tva intra, tva intracom, identifiant tva, tva intra, n de tva
        intracommunautaire
    """,
    es="nif, cif, nif iva, n iva, cif nif, nif cif, numero de iva, n i f, vat, iva, c i f",
    it="partita iva, p iva, piva, part iva, partita iva cf, p i, c f e p iva, vat, cod fiscale p iva",
    nl="btw nummer, btw nr, btw, btw id, btw identificatienummer, btwnummer, btw id nummer",
    pt="nif, contribuinte, contribuinte n, numero de contribuinte, n contribuinte, nipc",
)
SELLER_VAT_ID = {
    language: own + _VAT_ID[language]
    for language, own in words_by_language(
        en="our vat number, seller vat id, supplier vat no, our vat no",
        de="unsere ust idnr, unsere ust id, ust idnr verkaufer, unsere uid",
        fr="",
        es="",
        it="",
        nl="",
        pt="",
    ).items()
}
BUYER_VAT_ID = {
    language: own + _VAT_ID[language]
    for language, own in words_by_language(
        en="""
            customer vat number, customer vat no, your vat number, your vat no, buyer vat id, client vat number,
            customer vat id, your vat id, customer vat, buyer vat number, customer vat reg no, client vat
        """,
        de="""
            ihre ust idnr, ihre ust id, ust idnr kunde, ihre ust id nr, kunden ust idnr, ust id kunde, ihre
            umsatzsteuer id, ust idnr des kunden, ihre uid, kunden ust id, ust idnr des leistungsempfangers
        """,
        fr="""
            n tva client, tva client, votre n tva, tva acheteur, numero de tva client, n tva intracommunautaire
            client, votre numero de tva, tva intracommunautaire client, votre tva
        """,
        es="nif cliente, cif cliente, nif del cliente, cif del cliente, nif iva cliente",
        it="partita iva cliente, p iva cliente, piva cliente, p iva del cliente",
        nl="btw nummer klant, uw btw nummer, btw klant, uw btw nr, btw nr klant",
        pt="nif cliente, nif do cliente, contribuinte do cliente, v contribuinte",
    ).items()
}
IBAN = words_by_language(
    en="iban, account iban, iban number, bank account iban, iban no",
    de="iban, iban nr, bankverbindung iban, iban nummer",
    fr="iban, code iban",
    es="iban, cuenta iban",
    it="iban, codice iban",
    nl="iban, rekeningnummer, iban nummer",
    pt="iban",
)
ORDER_NUMBER = words_by_language(
    en="""
        order number, order no, purchase order, po number, po no, your order, purchase order number, customer order
        no, order ref, order reference, your order number, order id, your order no, order, purchase order no, po
        ref, customer order, your po, p o no, p o number, your ref, your reference, customer reference, po, customer
        po
    """,
    de="""
        bestellnummer, bestell nr, ihre bestellung, bestellung nr, bestellnr, ihre bestellnummer, auftragsnummer,
        auftrags nr, auftrag nr, ihre bestell nr, bestellung, auftragsnr, ihr auftrag, bestellreferenz,
        kundenbestellnummer, ihre bestellung nr, ihre auftragsnummer, ihr zeichen, ihre referenz, bestell nummer,
        kundenreferenz
    """,
    fr="""
        n de commande, numero de commande, bon de commande, commande n, votre commande, votre reference, reference
        commande, commande, n commande, ref commande, votre ref, bon de commande n, no de commande, votre commande
        n, reference client, no commande
    """,
    es="""
        numero de pedido, n de pedido, n pedido, pedido, su pedido, pedido n, orden de compra, su referencia, numero
        pedido, num pedido, pedido no, no pedido, su pedido n, referencia pedido, no de pedido
    """,
    it="""
        numero ordine, ordine n, n ordine, vostro ordine, ordine, rif ordine, ordine cliente, riferimento ordine, vs
        ordine, ordine di acquisto, vs ordine n, nr ordine, vostro riferimento, vs rif, ordine nr
    """,
    nl="""
        bestelnummer, ordernummer, order nummer, uw bestelling, inkoopordernummer, uw order, bestelling, uw
        referentie, inkooporder, ordernr, bestelnr, uw bestelnummer, uw ordernummer, po nummer, opdrachtnummer
    """,
    pt="""
        numero da encomenda, v encomenda, vossa encomenda, encomenda n, n encomenda, sua encomenda, pedido n, nota
        de encomenda
    """,
)
NOT_ORDER_NUMBER = words("""
    order date, bestelldatum, bestell datum, auftragsdatum, date de commande, fecha de pedido, data ordine,
    orderdatum, besteldatum, auftrag datum lief, our order number, our order, unsere auftragsnummer, unser auftrag,
    auftrag nr lief, our order no, our reference, unser zeichen, notre reference
""")
LINES_TOTAL = words("""
    sum of lines, goods value, goods total, total goods, total of lines, items total, summe positionen,
    positionssumme, warenwert, summe der positionen, total lignes, total des lignes, montant brut ht, total brut ht,
    total marchandises, totale beni e servizi, totale merci, totale righe, importe bruto, suma de lineas, total
    lineas, totaal regels, totaal goederen, total de linhas, valor das mercadorias
""")
LINE_ITEMS = words_by_language(
    en="items, line items",
    de="positionen",
    fr="lignes",
)
DESCRIPTION = words_by_language(
    en="""
        description, item, product, service, details, item description, product description, particulars,
        description of goods, services, article, work, goods and services, activity, items, goods, description of
        services, what
    """,
    de="""
        beschreibung, bezeichnung, artikelbezeichnung, artikel, leistung, leistungsbeschreibung, text, produkt,
        warenbezeichnung, artikelbeschreibung, position, produktbezeichnung, artikel bezeichnung, positionstext,
        tatigkeit, artikeltext
    """,
    fr="""
        description, designation, libelle, article, produit, prestation, designation des produits, details,
        intitule, prestations, nature de la prestation, objet
    """,
    es="""
        descripcion, concepto, articulo, producto, servicio, detalle, descripcion del producto, conceptos,
        denominacion
    """,
    it="""
        descrizione, articolo, prodotto, servizio, descrizione articolo, beni e servizi, oggetto, descrizione dei
        beni, descrizione beni servizi, prestazione, dettaglio
    """,
    nl="omschrijving, beschrijving, artikel, product, dienst, artikelomschrijving, werkzaamheden",
    pt="descricao, designacao, artigo, produto, servico",
)
OTHER_COLUMNS = words(
    """
    item code, item number, pos, position, no, nr,
    item no, article no, article number, sku, code, product code, part no, unit, units of
    measure, um, uom, discount, disc, vat, vat rate, tax, date, ref, reference, gtin, ean, artikelnr, art nr, artikel
    nr, artikelnummer, einheit, eh, me, rabatt, mwst, ust, mwst satz, ust satz, datum, lfd nr, ref article, remise,
    rem, tva, taux tva, unite, unidad, dto, descuento, iva, referencia, codice, sconto, unita, aliquota, eenheid,
    korting, btw, btw tarief, unidade, desconto, taxa, rate, mwst s, ust s, mwst in, art nr lief, art nr kunde, art nr
    lieferant, reference article, codigo
    """
)
QUANTITY = words_by_language(
    en="quantity, qty, units, hours, no of units, hrs, qty hrs, pieces, count, quantity shipped",
    de="menge, anzahl, stk, stuck, stunden, anz, stuckzahl, menge einheit, std, liefermenge",
    fr="quantite, qte, nombre, qte facturee, unites, heures, nb",
    es="cantidad, cant, uds, unidades, horas, ud, cdad",
    it="quantita, qta, q ta, ore, q, qta um, pezzi",
    nl="aantal, hoeveelheid, uren, stuks, aant",
    pt="quantidade, qtd, qtde, quant, unidades",
)
UNIT_PRICE = words_by_language(
    en="""
        unit price, price, rate, price per unit, unit cost, price each, unit price net, net price, each, unit rate,
        hourly rate, price unit, unit net price, unit, unit price excl vat
    """,
    de="""
        einzelpreis, preis, e preis, ep, nettopreis, stuckpreis, preis einheit, preis netto, e preis netto,
        einzelpreis netto, preis pro einheit, stundensatz, einheitspreis, preis je einheit, ep netto, einzel,
        einzelpreis in, eh preis, stk preis
    """,
    fr="""
        prix unitaire, pu, pu ht, prix unitaire ht, prix, p u, p u ht, prix u ht, tarif, prix unit ht, prix unit, p
        unitaire, prix u
    """,
    es="""
        precio unitario, precio, p unitario, precio ud, precio unidad, p u, precio unit, tarifa, pvp, precio neto,
        importe unitario
    """,
    it="prezzo unitario, prezzo, prezzo unit, p unitario, costo unitario, pr unitario, prezzo un, tariffa",
    nl="stuksprijs, prijs, prijs per stuk, eenheidsprijs, tarief, prijs per eenheid, stukprijs, p st",
    pt="preco unitario, preco, preco unit, p unitario, valor unitario",
)
LINE_TOTAL = words_by_language(
    en="""
        amount, total, line total, net amount, net, total net, total price, price total, total amount, net value,
        amount net, subtotal, line amount, extended, extended price, value, total excl vat, net total, sum, amount
        excl vat, item total, ext price, cost, price w o tax, price without tax, price excl tax, price excl vat
    """,
    de="""
        gesamtpreis, gesamt, betrag, summe, nettobetrag, gesamtbetrag, g preis, netto, nettowert, gp, gesamtpreis
        netto, positionsbetrag, betrag netto, gesamt netto, positionspreis, preis gesamt, positionssumme, total,
        positionsbetrag ohne ust, wert, warenwert, zeilensumme, netto gesamt, gesamtwert, gesamt in, summe netto,
        entgelt
    """,
    fr="""
        montant, montant ht, total ht, prix ht, total, prix total, prix total ht, montant total, total net, montant
        net, total ligne, montant net ht, ht, net ht
    """,
    es="importe, total, importe neto, total neto, subtotal, precio total, importe total, neto, base",
    it="importo, totale, prezzo totale, importo netto, totale netto, imponibile, tot, valore, netto",
    nl="bedrag, totaal, totaal excl btw, netto bedrag, nettobedrag, totaalprijs, subtotaal, regeltotaal",
    pt="total, valor, montante, valor total, total liquido, preco total, importe, valor liquido",
)
TAX_BREAKDOWN = words_by_language(
    en="tax breakdown, vat summary",
    de="steueraufschlusselung",
    fr="detail tva",
)
TAX_RATE = words_by_language(
    en="vat rate, tax rate, rate, vat, tax, vat code, gst rate, vat percent, sales tax rate",
    de="mwst, ust, steuersatz, mwst satz, ust satz, satz, mehrwertsteuer, umsatzsteuer, steuer",
    fr="taux, tva, taux tva, taux de tva, taxe",
    es="iva, tipo, tipo iva, tipo de iva, tasa, tipo impositivo",
    it="iva, aliquota, aliquota iva, aliq, aliq iva",
    nl="btw, btw tarief, tarief, btw percentage, percentage",
    pt="iva, taxa, taxa iva, taxa de iva",
)
TAX_BASIS = words_by_language(
    en="""
        net, net amount, taxable amount, goods, basis, base, tax base, net value, taxable, goods value, vat base,
        amount excl vat
    """,
    de="""
        netto, nettobetrag, bemessungsgrundlage, basisbetrag, basis, warenwert, nettowert, entgelt,
        steuerbasisbetrag, steuerbasis, steuerbasisbetrag, grundlage
    """,
    fr="base, base ht, montant ht, base imposable, total ht, ht, assiette",
    es="base, base imponible, importe base, base iva",
    it="imponibile, base imponibile, totale imponibile, imponibile iva",
    nl="grondslag, netto, over, bedrag excl btw, maatstaf, basis",
    pt="base, incidencia, base tributavel, valor base, base de incidencia",
)
TAX_AMOUNT = words_by_language(
    en="vat amount, tax amount, vat, tax, amount, tax total, vat total, total vat",
    de="""
        mwst betrag, steuerbetrag, ust betrag, mehrwertsteuer, mwst, ust, steuer, betrag, umsatzsteuer,
        umsatzsteuerbetrag
    """,
    fr="montant tva, montant, tva, montant de la tva, montant taxe, total tva",
    es="cuota, cuota iva, importe iva, iva, importe, cuota de iva",
    it="imposta, iva, importo iva, totale imposta, ammontare iva, importo",
    nl="btw bedrag, btw, bedrag, bedrag btw",
    pt="iva, valor iva, imposto, valor do iva, montante iva",
)
ALLOWANCE_TOTAL = words_by_language(
    en="""
        discount, total discount, allowance, less discount, allowances, total allowances, discount total, trade
        discount, volume discount, loyalty discount, rebate, customer discount, special discount, document discount
    """,
    de="""
        rabatt, nachlass, abzug, gesamtbetrag der abschlage, rechnungsrabatt, abschlage, summe abschlage,
        treuerabatt, mengenrabatt, preisnachlass, abzuglich rabatt, kundenrabatt, sonderrabatt, gesamtrabatt
    """,
    fr="""
        remise, remise globale, rabais, total remises, reduction, ristourne, escompte, remise commerciale, remise
        client, remise exceptionnelle
    """,
    es="""
        descuento, descuento global, total descuento, dto, total descuentos, bonificacion, descuento comercial,
        descuento cliente, descuento especial
    """,
    it="""
        sconto, totale sconti, sconto totale, abbuono, sconto incondizionato, sconto commerciale, sconto cliente,
        sconto speciale
    """,
    nl="korting, totale korting, totaal korting, factuurkorting, klantkorting, relatiekorting, speciale korting",
    pt="desconto, total descontos, desconto total, desconto global, desconto cliente, desconto comercial",
)
CHARGE_TOTAL = words_by_language(
    en="""
        shipping, freight, delivery charge, surcharge, carriage, postage, handling, delivery, shipping and handling,
        total charges, packing, shipping cost, delivery charges, postage and packing
    """,
    de="""
        versandkosten, fracht, zuschlag, versand, verpackung, porto, gesamtbetrag der zuschlage, frachtkosten,
        lieferkosten, zuschlage, transportkosten, summe zuschlage, versandkostenpauschale
    """,
    fr="""
        frais de port, port, frais de livraison, livraison, frais d expedition, frais de transport, frais annexes,
        emballage
    """,
    es="gastos de envio, portes, envio, recargo, transporte, gastos de transporte",
    it="spese di spedizione, trasporto, spese di trasporto, spedizione, spese, spese accessorie",
    nl="verzendkosten, toeslag, bezorgkosten, vracht, transportkosten, vrachtkosten",
    pt="portes, portes de envio, transporte, custos de envio, despesas de envio",
)
NET_TOTAL = words_by_language(
    en="""
        net total, total net, subtotal, net amount, total excl vat, total excluding vat, net, sub total, total
        before tax, amount excl vat, total ex vat, taxable amount, total without tax, net value, total net amount,
        subtotal excl vat, total before vat, subtotal without vat, total excl tax, invoice subtotal, net invoice
        total, total exclusive of vat, subtotal net
    """,
    de="""
        nettobetrag, netto, summe netto, gesamt netto, nettosumme, zwischensumme, rechnungssumme ohne ust,
        gesamtbetrag netto, netto gesamt, summe ohne mwst, total netto, netto summe, gesamtsumme netto,
        nettogesamtbetrag, rechnungsbetrag netto, zwischensumme netto, netto betrag, entgelt, summe exkl mwst, total
        exkl mwst, betrag netto, nettowert, gesamtnetto, gesamtbetrag ohne ust, summe positionen netto
    """,
    fr="""
        total ht, montant ht, total hors taxes, montant total ht, sous total ht, total net ht, sous total, net ht,
        total hors taxe, total h t, base ht, montant net ht, total general ht, montant hors taxes
    """,
    es="""
        base imponible, subtotal, total neto, importe neto, total sin iva, neto, suma, total base imponible, base,
        importe sin iva, total bruto sin iva, importe base
    """,
    it="""
        totale imponibile, imponibile, totale netto, subtotale, netto, importo netto, base imponibile, totale merce,
        totale senza iva, totale imponibile netto, totale iva esclusa, totale al netto dell iva, totale esclusa iva
    """,
    nl="""
        totaal excl btw, subtotaal, netto, totaal exclusief btw, nettobedrag, bedrag excl btw, totaal netto, totaal
        ex btw, netto totaal, subtotaal excl btw, bedrag exclusief btw
    """,
    pt="total liquido, subtotal, base tributavel, total sem iva, valor liquido, incidencia, iliquido, total iliquido",
)
NOT_NET_TOTAL = words("""
    net weight, nettogewicht, poids net, peso netto, peso neto, net 30 days, payable net, zahlbar netto, net a
    payer, netto a pagare, neto a pagar, total net ttc, netto te betalen, netto zahlbar, netto bis
""")
TAX_TOTAL = words_by_language(
    en="""
        vat, total vat, tax, vat amount, total tax, sales tax, tax amount, vat total, tax total, gst, plus vat,
        value added tax, amount of vat, total gst, vat at, tax at
    """,
    de="""
        mwst, ust, umsatzsteuer, mehrwertsteuer, summe mwst, mwst betrag, ust betrag, steuerbetrag, zzgl mwst, zzgl
        ust, gesamt mwst, steuer, gesamtsteuer, summe steuer, zuzuglich mwst, mwst gesamt, summe ust, gesamt ust,
        steuerbetrag in, ust gesamt, versicherungssteuer, zzgl umsatzsteuer, zuzuglich umsatzsteuer, zzgl
        mehrwertsteuer, umsatzsteuer gesamt, gesamtbetrag ust
    """,
    fr="""
        tva, total tva, montant tva, total taxes, montant de la tva, taxes, tva totale, total de la tva, montant
        total tva, dont tva, tva a
    """,
    es="""
        iva, total iva, cuota iva, importe iva, cuota, impuestos, total impuestos, total cuota iva, cuota de iva,
        cuota total iva, i v a
    """,
    it="iva, totale iva, imposta, totale imposta, importo iva, totale imposte, ammontare iva, di cui iva",
    nl="btw, totaal btw, btw bedrag, btw totaal, bedrag btw, waarvan btw",
    pt="iva, total iva, imposto, total do iva, valor do iva, total de iva, total imposto, montante do iva",
)
NOT_TAX_TOTAL = words("""
    vat no, vat number, vat id, vat reg no, tax id, tax number, ust idnr, ust id, umsatzsteuer id, steuernummer, n
    tva, numero de tva, tva intracommunautaire, partita iva, p iva, nif, btw nummer, total excl vat, total incl vat,
    total inkl mwst, total ohne ust, total ttc, iva incluido, iva inclusa, incl btw, excl btw, inkl mwst, inkl ust,
    taux tva, code tva, steuerfrei, vat rate, tax rate, tax point, tax invoice, mwst satz, mwst nr, steuersatz
""")
GRAND_TOTAL = words_by_language(
    en="""
        grand total, invoice total, total incl vat, total including vat, total amount, total, gross total, total
        gross, total inc vat, total payable, total to pay, total due, total invoice amount, gross amount, amount
        payable, invoice amount, total with tax, amount due, total inclusive of vat, credit total, total credit,
        total including tax, total in, gross, total amount due, balance due, total incl tax
    """,
    de="""
        gesamtbetrag, rechnungsbetrag, gesamtsumme, endbetrag, bruttobetrag, brutto, gesamt, summe brutto, gesamt
        brutto, bruttosumme, total, summe, zu zahlen, zahlbetrag, gesamtbetrag brutto, endsumme, rechnungssumme,
        total brutto, zu zahlender betrag, gutschriftsbetrag, rechnungsendbetrag, rechnungstotal, brutto gesamt,
        gesamtpreis, rechnungsbetrag brutto, gesamtbetrag inkl mwst, total inkl mwst, gesamtsumme brutto,
        gutschriftbetrag, endbetrag brutto, summe inkl mwst, bruttogesamtbetrag
    """,
    fr="""
        total ttc, montant ttc, net a payer, total a payer, montant total ttc, total, total general, montant total,
        total toutes taxes comprises, montant a payer, net a payer ttc, total t t c, ttc, total facture, total
        general ttc, montant du, montant de l avoir, total avoir
    """,
    es="""
        total factura, total, importe total, total a pagar, total con iva, total general, total eur, total factura
        iva incluido, total iva incluido, liquido a percibir, total abono, total importe
    """,
    it="""
        totale fattura, totale, totale documento, totale da pagare, importo totale, totale complessivo, netto a
        pagare, totale iva inclusa, totale lordo, totale generale, totale nota di credito
    """,
    nl="""
        totaal, totaal incl btw, te betalen, totaalbedrag, totaal inclusief btw, factuurbedrag, eindtotaal, totaal
        te betalen, factuurtotaal, totaal te voldoen, bruto, bedrag incl btw, totaalbedrag incl btw
    """,
    pt="""
        total, total a pagar, total da fatura, total geral, valor total, total com iva, total documento, total
        fatura
    """,
)
NOT_GRAND_TOTAL = words("""
    total a reporter, total reporte, total a transportar, totale a riportare, te transporteren totaal, total net,
    total ht, total tva, total vat, subtotal, total quantity, total hours, total weight, total pages, carried
    forward, brought forward, ubertrag, report, a reporter, zwischensumme, gesamtgewicht, gesamt netto, total
    discount, suma y sigue, riporto, transport, total taxes, total iva, totale iva, totaal btw, totaal excl btw,
    total lines, total charges, bruttopreis, bruttogewicht, artikelgesamtrabatt, positionssumme, total imposto,
    total before tax, gesamtrabatt, total prepaid, already paid, share capital, capital social, stammkapital
""")
PREPAID_AMOUNT = words_by_language(
    en="""
        prepaid, amount paid, paid, deposit, advance payment, less deposit, already paid, prepayment, payments
        received, down payment, less paid, deposit paid, payment on account, less payment on account, paid on
        account, less prepayment, paid to date
    """,
    de="""
        anzahlung, bereits bezahlt, erhaltene anzahlungen, bereits gezahlt, abzuglich anzahlung, vorauszahlung,
        geleistete anzahlung, anzahlungen, bezahlt, erhaltene anzahlung, abzgl anzahlung
    """,
    fr="acompte, acompte verse, deja paye, deja regle, acomptes, avance, moins acompte, deja verse",
    es="anticipo, anticipo recibido, a cuenta, pagado, entregado a cuenta, ya pagado, pago a cuenta, anticipos",
    it="acconto, gia pagato, gia versato, acconto ricevuto, anticipo, acconti, acconto versato, pagato",
    nl="aanbetaling, reeds betaald, voorschot, vooruitbetaald, reeds voldaan, aanbetaald",
    pt="adiantamento, ja pago, pago, sinal",
)
ROUNDING_AMOUNT = words_by_language(
    en="rounding, rounding amount, rounding adjustment, rounded",
    de="rundung, rundungsbetrag, rundungsdifferenz, rundungsausgleich",
    fr="arrondi, montant arrondi",
    es="redondeo",
    it="arrotondamento",
    nl="afronding",
    pt="arredondamento",
)
AMOUNT_DUE = words_by_language(
    en="""
        amount due, balance due, total due, amount payable, balance, outstanding, amount to pay, to pay, outstanding
        balance, balance to pay, remaining balance, total amount due, still to pay, please pay
    """,
    de="""
        zahlbetrag, zu zahlen, offener betrag, restbetrag, zu zahlender betrag, noch zu zahlen, restzahlung,
        verbleibender betrag, offen, noch offen, falliger betrag
    """,
    fr="""
        net a payer, reste a payer, montant du, solde, montant a payer, solde a payer, reste du, solde du, montant
        restant du
    """,
    es="""
        total a pagar, importe a pagar, líquido a pagar, líquido, pendiente, resto a pagar, importe pendiente, saldo
        pendiente, pendiente de pago, a pagar, saldo
    """,
    it="netto a pagare, totale da pagare, da pagare, importo dovuto, saldo, residuo da pagare, saldo dovuto",
    nl="te betalen, openstaand bedrag, nog te betalen, restbedrag, te voldoen, openstaand, resterend bedrag",
    pt="valor a pagar, total a pagar, a pagar, saldo, valor em divida, em falta",
)
