"""The words by which receipts call their fields, by language, most usual first.

Compared without case, accents and punctuation.
"""

from schemas.wording import words, words_by_language

TITLE = words_by_language(
    en="receipt, sales receipt, cash receipt, till receipt, customer copy, merchant copy, cash sale",
    de="kassenbon, quittung, kassenbeleg, kassenzettel, barverkauf, kundenbeleg, bon, bewirtungsbeleg, beleg",
    fr="ticket de caisse, recu, ticket, quittance, justificatif de paiement, ticket client",
    es="recibo, ticket, tique, ticket de compra, justificante de pago",
    it="scontrino, scontrino fiscale, ricevuta, documento commerciale, ricevuta fiscale",
    nl="kassabon, kwitantie, bon, kasticket, betaalbewijs",
    pt="recibo, talao, talao de caixa, fatura simplificada, comprovativo de pagamento",
)
MERCHANT = words_by_language(
    en="merchant, merchant name, store, shop, vendor, sold by, retailer",
    de="handler, verkaufer, geschaft, filiale, markt, kassenbeleg von",
    fr="commercant, magasin, enseigne, vendeur, etablissement",
    es="comercio, establecimiento, tienda, vendedor, comerciante",
    it="esercente, negozio, punto vendita, venditore",
    nl="winkel, verkoper, filiaal, handelaar",
    pt="comerciante, estabelecimento, loja, vendedor",
)
ADDRESS = words_by_language(
    en="address, store address, merchant address, location",
    de="adresse, anschrift, filialadresse",
    fr="adresse, adresse du magasin",
    es="direccion, domicilio",
    it="indirizzo, sede",
    nl="adres, vestigingsadres",
    pt="morada, endereco",
)
PURCHASE_DATE = words_by_language(
    en="date, purchase date, date of purchase, transaction date, sale date, date time, receipt date",
    de="datum, kaufdatum, belegdatum, verkaufsdatum, datum uhrzeit, bondatum",
    fr="date, date d achat, date de vente, date heure, le",
    es="fecha, fecha de compra, fecha de venta, fecha hora, fecha de emision",
    it="data, data acquisto, data e ora, data vendita, data documento",
    nl="datum, aankoopdatum, datum tijd, verkoopdatum, bondatum",
    pt="data, data de compra, data hora, data da venda, data de emissao",
)
CURRENCY = words_by_language(
    en="currency, all amounts in, amounts in",
    de="wahrung, alle betrage in, betrage in, alle preise in",
    fr="devise, monnaie, montants en",
    es="moneda, divisa, importes en",
    it="valuta, divisa, importi in",
    nl="valuta, munteenheid, bedragen in",
    pt="moeda, divisa, valores em",
)
TAX_TOTAL = words_by_language(
    en="""
        tax, sales tax, vat, gst, hst, total tax, tax total, tax amount, vat amount, total vat, vat included,
        incl vat
    """,
    de="""
        mwst, mehrwertsteuer, ust, umsatzsteuer, enthaltene mwst, mwst betrag, inkl mwst, summe mwst, steuer,
        mwst gesamt
    """,
    fr="tva, dont tva, total tva, montant tva, taxes, tva incluse",
    es="iva, cuota iva, total iva, importe iva, iva incluido, impuestos, cuota",
    it="iva, di cui iva, totale iva, importo iva, imposta, iva inclusa",
    nl="btw, totaal btw, btw bedrag, waarvan btw, incl btw, bedrag btw",
    pt="iva, total iva, valor iva, iva incluido, imposto, total de iva",
)
GRAND_TOTAL = words_by_language(
    en="""
        total, grand total, amount due, total due, total amount, balance due, amount, total to pay, total incl
        vat, total sale, order total, sale total, purchase total
    """,
    de="""
        summe, gesamt, gesamtbetrag, total, zu zahlen, endbetrag, betrag, gesamtsumme, zahlbetrag, summe eur,
        total eur, brutto
    """,
    fr="total, total ttc, net a payer, montant du, a payer, total a payer, montant, montant ttc, total eur",
    es="total, total a pagar, importe total, importe, total compra, total eur, total con iva",
    it="""
        totale, totale complessivo, importo pagato, totale euro, da pagare, importo, totale da pagare, importo
        totale
    """,
    nl="totaal, te betalen, totaalbedrag, bedrag, totaal eur, totaal incl btw, totaal te betalen",
    pt="total, total a pagar, valor total, montante, total eur, valor a pagar, total pago",
)
NOT_TOTAL = words(
    """
        subtotal, sub total, zwischensumme, sous total, suma parcial, subtotale, subtotaal, change, change due,
        cash, cash tendered, tendered, ruckgeld, wechselgeld, gegeben, bar gegeben, rendu, monnaie rendue,
        especes, cambio, entregado, efectivo, resto, contante, contanti, wisselgeld, contant, troco, numerario,
        total items, items sold, number of items, artikelanzahl, nombre d articles, total savings, you saved,
        ersparnis, tip, gratuity, trinkgeld, pourboire, propina, mancia, fooi, gorjeta, points, punkte, net
        total, netto, total ht, base imponible, imponibile
    """
)
NOT_TAX = words(
    """
        tax id, tax number, tax no, vat number, vat no, vat id, vat reg no, gst no, ust id, ust idnr, ust id nr,
        steuernummer, steuer nr, n tva, numero tva, tva intracommunautaire, nif, cif, partita iva, p iva, codice
        fiscale, btw nummer, btw nr, nif contribuinte, before tax, excl tax, excl vat, ohne mwst, hors tva, sin
        iva, senza iva, excl btw, sem iva
    """
)
NOT_PURCHASE_DATE = words(
    """
        expiry date, best before, exp date, valid until, gultig bis, mindestens haltbar, date d expiration,
        valable jusqu au, caducidad, valido hasta, scadenza, valido fino, geldig tot, vervaldatum, validade,
        valido ate, return by, date of birth
    """
)

CUES = words_by_language(
    en="""
        cash, change, till, card, cashier, visa, mastercard, thank you for shopping, tendered, served by, trans,
        transaction, receipt no, tip, gratuity, sales associate, your server
    """,
    de="bar, kasse, rückgeld, gegeben, kartenzahlung, bon, kassierer, ec karte, zurück",
    fr="espèces, rendu, caisse, carte bancaire, ticket, versé, merci de votre visite, caissier",
    es="efectivo, cambio, caja, tarjeta, entregado, cajero, gracias por su compra",
    it="contante, contanti, resto, cassa, carta, scontrino, bancomat, cassiere, grazie e arrivederci, documento n",
    nl="contant, wisselgeld, kassa, pin, pinbetaling, terug, ontvangen, kassabon, bonnr, bon, bedankt en tot ziens",
    pt="numerário, troco, caixa, multibanco, talão, dinheiro, entregue",
)
