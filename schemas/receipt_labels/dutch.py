"""What Dutch receipts call their fields, most usual first."""

from schemas.receipt_labels.vocabulary import ReceiptWords

DUTCH = ReceiptWords(
    title="""
        kassabon, kwitantie, bon, kasticket, betaalbewijs, aankoopbewijs, btw kasticket, klantenbon, kopie
        kaarthouder, kopie klant, tankbon, parkeerbon, transactiebon, ontvangstbewijs, kassaticket
    """,
    merchant="winkel, verkoper, filiaal, handelaar, winkelier",
    address="adres, vestigingsadres",
    purchase_date="""
        datum, aankoopdatum, datum tijd, verkoopdatum, bondatum, datum en tijd, transactiedatum, datum aankoop,
        kassadatum
    """,
    not_purchase_date="vervaldatum, ruilen voor, inwisselen voor, geldig tot, ruilen tot, houdbaar tot",
    currency="valuta, munteenheid, bedragen in",
    tax_total="""
        btw, totaal btw, btw bedrag, waarvan btw, incl btw, bedrag btw, btw totaal, inclusief btw, totale btw,
        waarvan totaal btw
    """,
    not_tax="btw nummer, btw nr, excl btw, btw tarief",
    grand_total="""
        totaal, te betalen, totaalbedrag, bedrag, totaal eur, totaal incl btw, totaal te betalen, totaal bedrag,
        eindtotaal, te betalen eur, totaal euro, subtotaal te betalen, totaal inclusief btw, te voldoen, bedrag
        eur, betaald bedrag
    """,
    not_total="""
        subtotaal, wisselgeld, contant, terug, retour, totaal korting, uw voordeel, aantal artikelen, netto
        totaal, korting totaal, totaal btw, saldo, spaarzegels, fooi
    """,
    cues="""
        contant, wisselgeld, kassa, pin, pinbetaling, terug, ontvangen, kassabon, bonnr, bon, bedankt en tot
        ziens, kassier, terminal, u bent geholpen door, bancontact, contactloos, medewerker, afronding
    """,
)
