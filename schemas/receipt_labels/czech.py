"""What Czech receipts call their fields, most usual first."""

from schemas.receipt_labels.vocabulary import ReceiptWords

CZECH = ReceiptWords(
    title="""
        uctenka, zjednoduseny danovy doklad, paragon, pokladni doklad, prodejka, pokladni uctenka, stvrzenka,
        doklad o zaplaceni, prijmovy pokladni doklad, kopie pro zakaznika, doklad o prodeji, paragonovy listek,
        danovy doklad zjednoduseny, pokladni blok, parkovaci listek, doklad o platbe kartou
    """,
    merchant="prodejce, obchodnik, prodejna, prodavajici, obchod, provozovatel, dodavatel, poskytovatel",
    address="adresa, adresa provozovny, adresa prodejny, provozovna, adresa prodejce",
    purchase_date="""
        datum, datum prodeje, datum nakupu, datum a cas, datum cas, datum vystaveni, datum transakce, datum
        uskutecneni zdanitelneho plneni, duzp, datum platby, vystaveno, dne, datum uctenky, datum a cas prodeje,
        datum trzby, datum vystaveni uctenky
    """,
    not_purchase_date="""
        platnost do, platny do, plati do, vraceni do, spotrebujte do, zaruka do, datum expirace, datum narozeni,
        prijezd, odjezd
    """,
    currency="mena, castky v, ceny v, vsechny castky v",
    tax_total="""
        dph, dph celkem, celkem dph, vyse dph, dan, dan celkem, castka dph, z toho dph, dan z pridane hodnoty,
        celkem dan, dph v kc, vyse dane, suma dph, dph kc
    """,
    not_tax="""
        dic, sazba dph, bez dph, zaklad dph, zaklad dane, s dph, vcetne dph, platce dph, neplatce dph, danovy
        doklad, celkem s dph, celkem bez dph
    """,
    grand_total="""
        celkem, celkem k uhrade, k uhrade, celkem kc, celkova castka, castka, celkem czk, k zaplaceni, suma,
        celkem k placeni, soucet, celkem s dph, k platbe, cena celkem, celkova cena, celkem k zaplaceni, celkem
        vc dph, celkova suma, k uhrade kc, castka celkem, k placeni, suma kc, castka kc, celkem vcetne dph,
        castka k uhrade, trzba celkem, total, celkem eur, castka czk
    """,
    not_total="""
        mezisoucet, hotove, hotovost, prijato, vraceno, vratit, zpet, sleva, celkova sleva, usetrili jste,
        usetreno, pocet polozek, pocet kusu, polozek, zaklad dane, zaklad, bez dph, celkem bez dph, celkem dph,
        dph celkem, zaokrouhleni, spropitne, body, sleva celkem, zaplaceno hotove, k vraceni, usetril jste
    """,
    cues="""
        hotovost, hotově, vráceno, pokladna, pokladní, karta, platba kartou, děkujeme za nákup, děkujeme za
        návštěvu, kartou, provozovna, účtenka č, fik, bkp, obsluhoval, stůl, bezkontaktně, přijato, platební
        karta, obsluha, eet, režim tržby, prodavač
    """,
)
