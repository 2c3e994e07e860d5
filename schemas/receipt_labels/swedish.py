"""What Swedish receipts call their fields, most usual first."""

from schemas.receipt_labels.vocabulary import ReceiptWords

SWEDISH = ReceiptWords(
    title="""
        kvitto, kassakvitto, kundens kvitto, kundkvitto, kortkvitto, kundexemplar, kopia kvitto, kvittokopia,
        kassanota, kontantnota, parkeringskvitto, kontantkvitto, kund ex, returkvitto, taxikvitto, koptkvitto
    """,
    merchant="butik, saljare, handlare, forsaljningsstalle, inkopsstalle, forsaljare, butiksnamn, saljforetag",
    address="adress, butiksadress, butikens adress",
    purchase_date="""
        datum, kopdatum, datum tid, inkopsdatum, kvittodatum, transaktionsdatum, forsaljningsdatum, datum och
        tid, datum kl, betaldatum, betalningsdatum
    """,
    not_purchase_date="""
        giltig till, giltigt till, bytesratt till, oppet kop till, retur senast, bast fore, fodelsedatum,
        ankomst, avresa, utgangsdatum
    """,
    currency="valuta, belopp i, alla belopp i, alla priser i",
    tax_total="""
        moms, varav moms, total moms, moms totalt, summa moms, momsbelopp, moms kr, inkl moms, totalt moms, moms
        ingar med, varav moms totalt, moms sek, momssumma, moms ingar, moms belopp
    """,
    not_tax="momsreg nr, momsregnr, org nr, momssats, exkl moms, momsunderlag, momspliktigt, moms nr",
    grand_total="""
        totalt, summa, att betala, total, totalt sek, summa sek, att betala sek, totalsumma, totalbelopp, totalt
        kr, belopp, summa kr, summa att betala, totalt att betala, kopesumma, total sek, slutsumma, belopp att
        betala, totalt inkl moms, kop, summa totalt, tot, summa inkl moms, belopp sek, summa kop, total kr,
        total inkl moms, att betala kr, kontokop
    """,
    not_total="""
        vaxel, vaxel tillbaka, tillbaka, kontant, kontanter, delsumma, netto, rabatt, total rabatt, summa
        rabatt, antal artiklar, antal varor, varor, du har sparat, du sparade, dricks, exkl moms, momsunderlag,
        summa moms, total moms, poang, bonus, erhallet, mottaget, betalt kontant, oresavrundning, avrundning,
        pant, ater
    """,
    cues="""
        växel, kontant, kontanter, kassa, kassör, kort, kortköp, öppet köp, välkommen åter, tack för ditt köp,
        kontaktlöst, terminal, bytesrätt, kassanr, org nr, kvittonr, du betjänades av, betjänad av,
        kontrollenhet, spara kvittot, köp, kortbetalning, swish, självscanning
    """,
)
