"""What Dutch invoices call their fields, most usual first."""

from schemas.invoice_labels.vocabulary import InvoiceWords

DUTCH = InvoiceWords(
    invoice="factuur, rekening, verkoopfactuur, verzamelfactuur",
    credit_note="creditnota, creditfactuur, credit nota",
    invoice_number="""
        factuurnummer, factuur nummer, factuurnr, factuur nr, factuur no, factuur, creditnota nummer,
        creditnotanummer, creditfactuurnummer, nota nummer, notanummer, documentnummer, creditnota
    """,
    not_invoice_number="""
        ordernummer, factuurdatum, factuuradres, kvk nummer, btw nummer, kvk, oorspronkelijke factuur,
        factuurbedrag, klantnummer, debiteurnummer
    """,
    issue_date="""
        factuurdatum, factuur datum, datum factuur, creditnotadatum, datum, notadatum, documentdatum, gedateerd,
        gedateerd op, d d, van
    """,
    not_issue_date="""
        datum van levering, datum levering, vervaldatum, leverdatum, besteldatum, orderdatum, leveringsdatum, uiterste
        betaaldatum
    """,
    due_date="""
        vervaldatum, uiterste betaaldatum, betaaldatum, te betalen voor, betalen voor, vervaldag, te betalen
        uiterlijk, gelieve te betalen voor, uiterlijk te betalen op, betaling voor, voldoen voor, uiterlijk,
        uiterlijk op, uiterlijk voor, betalen uiterlijk op
    """,
    not_due_date="bij betaling voor, korting bij betaling voor, bij betaling uiterlijk",
    currency="valuta, munt, bedragen in",
    not_party="afleveradres, leveringsadres, verzendadres, contactpersoon",
    seller="verkoper, leverancier, afzender, van, opdrachtnemer",
    buyer="klant, factuuradres, koper, factuur aan, afnemer, aan, klantgegevens, gefactureerd aan",
    vat_id="btw nummer, btw nr, btw, btw id, btw identificatienummer, btwnummer, btw id nummer",
    buyer_vat_id="btw nummer klant, uw btw nummer, btw klant, uw btw nr, btw nr klant",
    iban="iban, rekeningnummer, iban nummer",
    order_number="""
        bestelnummer, ordernummer, order nummer, uw bestelling, inkoopordernummer, uw order, bestelling, uw
        referentie, inkooporder, ordernr, bestelnr, uw bestelnummer, uw ordernummer, po nummer, opdrachtnummer
    """,
    not_order_number="orderdatum, besteldatum",
    lines_total="totaal regels, totaal goederen",
    description="omschrijving, beschrijving, artikel, product, dienst, artikelomschrijving, werkzaamheden",
    other_columns="eenheid, korting, btw, btw tarief",
    quantity="aantal, hoeveelheid, uren, stuks, aant",
    unit_price="stuksprijs, prijs, prijs per stuk, eenheidsprijs, tarief, prijs per eenheid, stukprijs, p st",
    line_total="bedrag, totaal, totaal excl btw, netto bedrag, nettobedrag, totaalprijs, subtotaal, regeltotaal",
    tax_rate="btw, btw tarief, tarief, btw percentage, percentage",
    tax_basis="grondslag, netto, over, bedrag excl btw, maatstaf, basis",
    tax_amount="btw bedrag, btw, bedrag, bedrag btw",
    allowance_total="""
        korting, totale korting, totaal korting, factuurkorting, klantkorting, relatiekorting, speciale korting
    """,
    charge_total="verzendkosten, toeslag, bezorgkosten, vracht, transportkosten, vrachtkosten",
    net_total="""
        totaal excl btw, subtotaal, netto, totaal exclusief btw, nettobedrag, bedrag excl btw, totaal netto,
        totaal ex btw, netto totaal, subtotaal excl btw, bedrag exclusief btw
    """,
    not_net_total="netto te betalen",
    tax_total="btw, totaal btw, btw bedrag, btw totaal, bedrag btw, waarvan btw",
    not_tax_total="btw nummer, incl btw, excl btw",
    grand_total="""
        totaal, totaal incl btw, te betalen, totaalbedrag, totaal inclusief btw, factuurbedrag, eindtotaal,
        totaal te betalen, factuurtotaal, totaal te voldoen, bruto, bedrag incl btw, totaalbedrag incl btw
    """,
    not_grand_total="te transporteren totaal, totaal btw, totaal excl btw",
    prepaid_amount="aanbetaling, reeds betaald, voorschot, vooruitbetaald, reeds voldaan, aanbetaald",
    rounding_amount="afronding",
    amount_due="te betalen, openstaand bedrag, nog te betalen, restbedrag, te voldoen, openstaand, resterend bedrag",
)
