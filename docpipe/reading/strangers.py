"""What papers call themselves that come with invoices and look like them, but are of no type that most sites know.

A quote, an order confirmed, a delivery note, a reminder: nobody may book or pay them as an invoice. A type that takes
one of these words for a heading of its own takes it out of this list.
"""

from schemas.wording import words_by_language

STRANGERS = words_by_language(
    en="""
        quote, quotation, price quotation, estimate, order confirmation, order acknowledgement, order acknowledgment,
        sales order, sales order confirmation, purchase order, delivery note, delivery docket, delivery slip, packing
        slip, packing list, despatch note, dispatch note, consignment note, bill of lading, waybill, air waybill,
        pro forma invoice, proforma invoice, proforma, pro forma, payment reminder, reminder, final reminder, first
        reminder, second reminder, overdue notice, past due notice, final notice, final demand, remittance advice,
        payment advice, goods received note, work order, job sheet, timesheet, price list, return note
    """,
    de="""
        angebot, kostenvoranschlag, kostenschätzung, offerte, auftragsbestätigung, bestellbestätigung,
        bestätigung ihrer bestellung, lieferschein, packliste, packzettel, proformarechnung,
        proforma rechnung, pro forma rechnung, mahnung, zahlungserinnerung, erste mahnung, zweite mahnung,
        letzte mahnung, arbeitsnachweis, stundenzettel, retourenschein, lieferavis, zahlungsavis, frachtbrief,
        preisliste
    """,
    fr="""
        devis, offre de prix, bon de commande, bon de livraison, bordereau de livraison, confirmation de commande,
        accusé de réception de commande, facture proforma, facture pro forma, proforma, relance, lettre de relance,
        relance de paiement, rappel de paiement, mise en demeure, avis de paiement, lettre de voiture
    """,
    es="""
        presupuesto, confirmación de pedido, albarán, albarán de entrega, nota de entrega, factura proforma,
        factura pro forma, recordatorio de pago, orden de compra, hoja de pedido, carta de porte
    """,
    it="""
        preventivo, conferma d ordine, conferma ordine, ordine di acquisto, documento di trasporto, ddt,
        bolla di consegna, fattura proforma, fattura pro forma, sollecito di pagamento, sollecito, buono d ordine,
        lettera di vettura
    """,
    nl="""
        offerte, prijsopgave, pakbon, orderbevestiging, opdrachtbevestiging, leverbon, afleverbon, vrachtbrief,
        proformafactuur, proforma factuur, pro forma factuur, aanmaning, herinnering, betalingsherinnering, inkooporder,
        bestelbon
    """,
    pt="""
        orçamento, guia de remessa, guia de transporte, nota de encomenda, confirmação de encomenda, fatura proforma,
        fatura pro forma, aviso de cobrança
    """,
    pl="""
        oferta, wycena, zamówienie, potwierdzenie zamówienia, wydanie zewnętrzne, dokument wz, list przewozowy,
        faktura proforma, faktura pro forma, proforma, wezwanie do zapłaty, przypomnienie o płatności
    """,
    sv="""
        offert, orderbekräftelse, följesedel, packsedel, fraktsedel, proformafaktura, proforma faktura, påminnelse,
        betalningspåminnelse, inköpsorder, kravbrev
    """,
    cs="""
        nabídka, cenová nabídka, objednávka, potvrzení objednávky, dodací list, proforma faktura, proforma, upomínka,
        výzva k úhradě
    """,
    da="tilbud, ordrebekræftelse, følgeseddel, pakkeseddel, fragtbrev, proformafaktura, rykker, betalingspåmindelse",
    no="tilbud, ordrebekreftelse, pakkseddel, fraktbrev, purring, betalingspåminnelse",
    fi="tarjous, tilausvahvistus, lähete, rahtikirja, maksumuistutus",
)
