"""What Czech invoices call their fields, most usual first."""

from schemas.invoice_labels.vocabulary import InvoiceWords

CZECH = InvoiceWords(
    invoice="""
        faktura, faktura danovy doklad, danovy doklad, danovy doklad faktura, faktura vydana, vydana faktura,
        konecna faktura, vyuctovani, vyuctovaci faktura, vyuctovani sluzeb, zalohova faktura, zjednoduseny
        danovy doklad, uctenka danovy doklad, zuctovaci faktura, souhrnna faktura, obchodni faktura, faktura za
        sluzby, doklad o prodeji, sberna faktura, pravidelna faktura, faktura neplatce dph, nedanovy doklad
        faktura, elektronicka faktura
    """,
    credit_note="""
        dobropis, opravny danovy doklad, opravna faktura, opravny doklad, storno faktura, faktura dobropis,
        opravny danovy doklad dobropis
    """,
    invoice_number="""
        cislo faktury, faktura cislo, faktura c, c faktury, faktura, faktura danovy doklad c, faktura danovy
        doklad cislo, faktura danovy doklad, danovy doklad c, danovy doklad cislo, cislo dokladu, c dokladu,
        doklad c, doklad cislo, danovy doklad, dobropis c, dobropis cislo, cislo dobropisu, dobropis, opravny
        danovy doklad c, opravny danovy doklad cislo, opravny danovy doklad, evidencni cislo danoveho dokladu,
        evidencni cislo dokladu, evidencni cislo, ev c, ev cislo, ev c dokladu, faktura vydana c, faktura vydana
        cislo, cislo danoveho dokladu, faktura ev c, konecna faktura c, vyuctovani c, c danoveho dokladu, danovy
        doklad faktura c, faktura nr, cislo opravneho dokladu, faktura c danovy doklad, ev c danoveho dokladu,
        opravna faktura c, fa c, fa cislo, c fa, cislo fa, fakt c, cislo fakt, faktura danovy doklad c dokladu,
        doklad ev c, evidencni c, evidencni c dokladu, ev cislo dokladu, ev cislo danoveho dokladu, poradove
        cislo dokladu, cislo vyuctovani, vyuctovani cislo, konecna faktura cislo, zuctovaci faktura c, zuctovaci
        faktura cislo, faktura vydana ev c, oznaceni dokladu, oznaceni faktury, kod dokladu, id faktury, interni
        cislo dokladu, cislo opravneho danoveho dokladu, cislo ucetniho dokladu, danovy doklad cislo dokladu,
        faktura dokl c, c danoveho dokl, nase faktura c, nase faktura cislo
    """,
    not_invoice_number="""
        variabilni symbol, var symbol, vs, konstantni symbol, konst symbol, specificky symbol, spec symbol,
        cislo objednavky, c objednavky, objednavka c, objednavka cislo, objednavka, cislo uctu, c uctu, ucet,
        bankovni ucet, bankovni spojeni, cislo zakaznika, zakaznicke cislo, c zakaznika, kod zakaznika, ic, ico,
        dic, ic dph, cislo smlouvy, smlouva c, smlouva, dodaci list, dodaci list c, cislo dodaciho listu,
        puvodni doklad, puvodni doklad c, k dokladu c, k dokladu, k fakture c, k fakture, opravovany doklad,
        cislo puvodniho dokladu, puvodni danovy doklad, puvodni faktura, opravuje doklad, oprava faktury, datum
        faktury, telefon, strana, cislo zakazky, zakazka c, zakazka, cislo odberneho mista, odberne misto, ean,
        opm, fakturovane obdobi, fakturacni obdobi, fakturacni adresa, castka faktury, faktura za obdobi,
        spisova znacka, rodne cislo, cislo projektu, prijemka, cislo zasilky, zasilka c, cislo elektromeru,
        cislo jednaci, proforma, proforma faktura, zalohova faktura c, cislo pokladny, fik, bkp, stredisko,
        nakladove stredisko, cinnost, zpusob uhrady, forma uhrady, zpusob platby, zpusob dopravy, doprava,
        obchodni zastupce, referent, vyrizuje, vystavil, kontaktni osoba, sklad, ridic, spz, rz vozidla, stav
        km, pokoj, pokladna, pokladni, hmotnost, pocet kusu, pocet baliku, kod odberatele, cislo odberatele, c
        odberatele, cislo partnera, id partnera, cislo platce, cislo pojistky, pojistna smlouva, cislo clena,
        clenske cislo, cislo meridla, c meridla, vyrobni cislo, eori, konst s, razitko, cislo nabidky, nabidka
        c, nabidka
    """,
    issue_date="""
        datum vystaveni, datum vystaveni dokladu, vystaveno, vystaveno dne, datum vystaveni faktury, datum
        faktury, den vystaveni, vystavena dne, datum vyhotoveni, datum vystaveni danoveho dokladu, datum vyst,
        dne, ze dne, datum, datum dokladu, datum vystaveni opravneho danoveho dokladu, datum vystaveni
        dobropisu, vystaven dne, v praze dne, datum vystaveni uctenky, vyhotoveno, vyhotoveno dne, vystaveno v
        den, dat vystaveni, d vystaveni, datum vyst dokladu, datum vyst faktury, misto a datum vystaveni, misto
        a datum, datum fakturace, fakturovano dne, faktura ze dne, doklad ze dne, vystaveni dne, faktura
        vystavena dne, doklad vystaven dne
    """,
    not_issue_date="""
        datum splatnosti, splatnost, datum uskutecneni zdanitelneho plneni, datum zdanitelneho plneni, duzp,
        datum uskutecneni plneni, datum uskut zdanitelneho plneni, datum uskut zdan plneni, den uskutecneni
        zdanitelneho plneni, datum usk zdan plneni, datum zdan plneni, datum uzp, datum zd plneni, datum
        uskutecneni zdan plneni, uskutecneni zdanitelneho plneni, uskutecneni plneni, datum plneni, datum
        dodani, datum dodavky, datum objednavky, datum objednani, datum platby, datum prijeti platby, datum
        odeslani, datum tisku, datum uhrady, datum zaplaceni, zuctovaci obdobi, dodano, datum expedice, dppd,
        datum povinnosti priznat dan, datum odectu, datum narozeni, datum prijezdu, datum odjezdu, platnost do,
        objednano, datum puvodniho dokladu
    """,
    due_date="""
        datum splatnosti, splatnost, splatno, den splatnosti, splatno dne, splatna dne, splatne dne, splatne do,
        splatno do, uhradte do, uhradit do, zaplatit do, zaplatte do, splatnost faktury, splatnost dne,
        splatnost do, datum splat, termin splatnosti, k uhrade do, termin uhrady, faktura splatna dne, faktura
        je splatna do, lhuta splatnosti, nejpozdeji do, uhradte prosim do, prosime uhradte do, prosim uhradte
        do, se splatnosti do, splatnost faktury dne, uhradte nejpozdeji do, splatnost faktury do, datum spl,
        spl, spl dne, splatnost ke dni, splatne, splatne ke dni, splatno ke dni, datum splatnosti faktury, den
        spl, uhrada do, uhrada nejpozdeji do, uhradte ke dni, uhradte nejpozdeji dne, platba do, platba
        nejpozdeji do, zaplatte nejpozdeji do, termin platby, termin zaplaceni, datum inkasa, inkaso dne, bude
        inkasovano dne, strzeni z uctu dne, datum strzeni, uhradit nejpozdeji do, uhradit do dne, k uhrade
        nejpozdeji do, lhuta k uhrade do, posledni den splatnosti
    """,
    not_due_date="""
        sleva pri uhrade do, skonto do, pri platbe do, pri uhrade do, platnost do, reklamace do, nabidka plati
        do
    """,
    currency="mena, mena faktury, mena dokladu, castky v, vsechny castky v, ceny v",
    seller="""
        dodavatel, prodavajici, poskytovatel, vystavitel, zhotovitel, prodejce, udaje o dodavateli, dodavatel
        prodavajici, vystavce
    """,
    buyer="""
        odberatel, kupujici, zakaznik, objednatel, fakturacni adresa, odberatel kupujici, fakturacni udaje,
        klient, udaje o odberateli, udaje o zakaznikovi, fakturovano, odberatel zakaznik, platce, odberatel
        prijemce, prijemce, fakturovat na
    """,
    not_party="""
        dodaci adresa, misto dodani, misto urceni, konecny prijemce, prijemce zbozi, prijemce platby, adresa
        doruceni, dorucovaci adresa, korespondencni adresa, adresa dodani, adresa pro doruceni, misto odberu,
        odberne misto, kontaktni osoba, kontakt, kontaktni adresa, vystavil, vystavila, vyrizuje, prevzal,
        penezni ustav, nazev banky, zpusob dopravy, doprava, dopravce, provozovna, zpusob platby, misto plneni,
        misto nakladky, misto vykladky, obchodni zastupce, postovni adresa, adresa pro zasilani
    """,
    vat_id="""
        dic, vat id, ic dph, dic vat, vat no, cislo platce dph, danove identifikacni cislo, dic ic dph, dic dph,
        dic eu, vat number, vat nr, vat reg no, eu vat, danove id cislo, dan id cislo, danove ident cislo, ic
        dph cislo, dic cz, registrace dph
    """,
    seller_vat_id="dic dodavatele, nase dic, dic prodavajiciho, dic poskytovatele",
    buyer_vat_id="dic odberatele, dic zakaznika, vase dic, dic kupujiciho, dic objednatele, dic prijemce",
    iban="iban, iban kod, cislo uctu iban, ucet iban, iban uctu, c uctu iban",
    order_number="""
        cislo objednavky, objednavka c, objednavka, objednavka cislo, vase objednavka, vase objednavka c, c
        objednavky, obj c, obj cislo, cislo obj, c obj, objednavka zakaznika, cislo vasi objednavky, dle
        objednavky, dle objednavky c, na zaklade objednavky, na zaklade objednavky c, objednavka odberatele,
        cislo objednavky odberatele, cislo objednavky zakaznika, dle vasi objednavky, dle vasi objednavky c,
        objednavky c, k objednavce c, k objednavce, vase znacka, vase obj, vase obj c, objednavka zakaznika c,
        nakupni objednavka, objednavka cislo zakaznika, vase cislo objednavky, vase obj cislo, c vasi
        objednavky, obj zakaznika, obj odberatele, cislo obj odberatele, cislo obj zakaznika, objednavka odb,
        objednavka odb c, objednavka kupujiciho, objednavka ze dne c, cislo nakupni objednavky, nakupni
        objednavka c, nakupni objednavka cislo, externi cislo objednavky, externi objednavka, cislo ext
        objednavky, objednaci cislo odberatele, po cislo, po c, c po, cislo po, cislo zakaznicke objednavky,
        zakaznicka objednavka, ref objednavky, reference objednavky, dle obj c, dle obj, na zaklade obj c,
        interni obj zakaznika, vase ref c
    """,
    not_order_number="""
        datum objednavky, nase objednavka, nase cislo objednavky, nase znacka, objednano, vnitrni cislo
        objednavky
    """,
    line_items="polozky, polozky faktury, fakturovane polozky, rozpis polozek",
    lines_total="""
        soucet polozek, celkem polozky, soucet polozek bez dph, celkem za zbozi, celkem za polozky, cena zbozi
        celkem, cena polozek celkem
    """,
    description="""
        popis, nazev, oznaceni dodavky, polozka, nazev polozky, popis polozky, text, zbozi, sluzba, fakturujeme
        vam, fakturujeme vam za, nazev zbozi, oznaceni, predmet plneni, predmet fakturace, predmet, zbozi
        sluzba, popis plneni, nazev zbozi sluzby, nazev zbozi nebo sluzby, oznaceni polozky, produkt, popis
        zbozi, nazev sluzby, predmet zdanitelneho plneni, fakturovana polozka, popis sluzby, nazev produktu,
        zbozi a sluzby, polozka popis, rozsah a predmet plneni, fakturujeme vam tyto polozky, rozsah plneni
    """,
    other_columns="""
        c, cislo, poradi, p c, por c, mj, m j, jednotka, jedn, jednotky, merna jednotka, dph, sazba dph, sazba,
        kod, kod zbozi, kod polozky, katalogove cislo, sleva, ean, rada, celkem s dph, cena s dph, vcetne dph,
        dph kc, s dph, cena celkem s dph, celkem vcetne dph, jednotkova cena s dph, zaruka, objednaci cislo,
        skladove cislo, cena za mj s dph, cena mj s dph, kc dph, castka s dph, vyse dph, castka dph, cena vc
        dph, celkem vc dph, s n, vyrobni cislo
    """,
    quantity="""
        mnozstvi, pocet, pocet ks, pocet mj, ks, pocet kusu, hodiny, pocet hodin, pocet jednotek, mnoz, pocet m
        j, dodane mnozstvi, spotreba, mnozstvi mj, rozsah, kusu
    """,
    unit_price="""
        jednotkova cena, cena za mj, cena za kus, cena, jedn cena, cena mj, cena za jednotku, j cena, cena za
        ks, cena ks, cena za m j, cena za mj bez dph, jednotkova cena bez dph, cena za jednotku bez dph, cena
        kus, jed cena, cena za jedn, hodinova sazba, j cena bez dph, cena jednotkova, cena bez dph, cena m j,
        cena za mj kc, jednotkova cena kc, cena jednotky, cena mj bez dph, cena za kus bez dph, cena za hodinu,
        jedn cena bez dph
    """,
    line_total="""
        celkem bez dph, celkem, cena celkem, castka, cena celkem bez dph, castka bez dph, zaklad dane, zaklad,
        bez dph, celkova cena, celkova cena bez dph, hodnota, cena bez dph celkem, cena bez dph, castka celkem,
        celkem kc, castka kc, celkem bez dph kc, zaklad dph, celkem netto, cena celkem kc, bez dph celkem
    """,
    tax_breakdown="rekapitulace dph, rozpis dph, rekapitulace, souhrn dph, vycisleni dph, rekapitulace dane",
    tax_rate="sazba dph, sazba, dph, sazba dane, danova sazba, dph sazba",
    tax_basis="""
        zaklad dane, zaklad, zaklad dph, bez dph, castka bez dph, cena bez dph, zaklad dane kc, celkem bez dph,
        zaklad v kc
    """,
    tax_amount="dph, vyse dph, castka dph, dan, vyse dane, dph kc, dph celkem, castka dane, dph v kc",
    allowance_total="""
        sleva, celkova sleva, sleva celkem, slevy celkem, rabat, mnozstevni sleva, poskytnuta sleva, zakaznicka
        sleva, sleva z celkove ceny, slevy, vernostni sleva, obchodni sleva, mimoradna sleva
    """,
    charge_total="""
        doprava, dopravne, postovne, postovne a balne, balne, doruceni, preprava, prepravne, cena dopravy,
        priplatek, manipulacni poplatek, naklady na dopravu, doprava a balne, poplatky, dopravne a balne,
        naklady na dodani, poplatek za dopravu, obaly
    """,
    net_total="""
        celkem bez dph, zaklad dane, castka bez dph, zaklad dane celkem, soucet bez dph, cena bez dph, celkem
        zaklad, mezisoucet, mezisoucet bez dph, zaklad celkem, celkova castka bez dph, celkova cena bez dph,
        cena celkem bez dph, zaklad dph, celkem zaklad dane, bez dph, zaklad, soucet zakladu, soucet zakladu
        dane, celkem netto, cena bez dph celkem, castka celkem bez dph, bez dph celkem, cena celkem netto,
        zaklad dane dph, hodnota bez dph, suma bez dph, netto, soucet
    """,
    not_net_total="hmotnost netto, vaha netto, cista hmotnost, jednotkova cena bez dph",
    tax_total="""
        dph, dph celkem, celkem dph, vyse dph, castka dph, celkova dph, dan, dan celkem, dan z pridane hodnoty,
        dph v kc, vyse dane, soucet dph, celkova vyse dph, celkem dan, vyse dane celkem, castka dane, celkova
        dan, suma dph, celkova castka dph, dph kc, z toho dph, vyse dph celkem, dane celkem
    """,
    not_tax_total="""
        sazba dph, bez dph, vcetne dph, s dph, vc dph, dic, ic dph, platce dph, neplatce dph, neni platce dph,
        neni platcem dph, nejsme platci dph, celkem s dph, zaklad dph, zaklad dane, rekapitulace dph, dph sazba,
        rezim dph, osvobozeno od dph, prenesena danova povinnost, dan odvede zakaznik, danovy doklad, sazba dane
    """,
    grand_total="""
        celkem k uhrade, k uhrade, celkem, celkem s dph, castka k uhrade, celkova castka, celkem vcetne dph,
        celkova castka k uhrade, celkem k zaplaceni, k zaplaceni, castka celkem, cena celkem, cena celkem s dph,
        suma, celkova cena, celkova cena s dph, celkem kc, celkem czk, cena s dph, celkova castka s dph, celkem
        uhradit, fakturovana castka, k uhrade celkem, castka s dph, castka faktury, soucet s dph, celkova castka
        vcetne dph, uhradit celkem, celkem k vyplate, celkova suma, cena vcetne dph, celkem vc dph, celkova cena
        vcetne dph, cena celkem vcetne dph, celkem k uhrade vcetne dph, hodnota s dph, s dph celkem, k vraceni,
        celkem k vraceni, castka k vraceni, vcetne dph, s dph, castka celkem s dph, castka k zaplaceni, zaplatte
        celkem, celkem brutto, brutto
    """,
    not_grand_total="""
        celkem bez dph, celkem dph, mezisoucet, prevod, prenos, k prenosu, z prenosu, preneseno, zakladni
        kapital, celkem ks, celkem kusu, celkem hodin, celkova hmotnost, zaplaceno, celkova sleva, sleva celkem,
        dph celkem, zaklad celkem, zaklad dane celkem, uhrazene zalohy celkem, uhrazeno zalohami, cena za mj s
        dph, jednotkova cena s dph, celkova spotreba, z toho, celkem polozek, hmotnost brutto, dan celkem,
        celkem zaklad
    """,
    prepaid_amount="""
        zaplaceno, uhrazeno, zaloha, uhrazene zalohy, zaplacena zaloha, uhrazeno zalohou, zaplacene zalohy,
        uhrazena zaloha, odecet zalohy, zalohy, jiz uhrazeno, jiz zaplaceno, uhrazeno zalohami, zaplaceno
        zalohou, zaplaceno zalohami, odpocet zalohy, odpocet zaloh, prijate zalohy, predem zaplaceno, zaplaceno
        predem, uhrazene zalohy celkem, zaplaceno na zalohach, uhrazeno predem, dosud uhrazeno, odecet zaloh,
        prijata zaloha, zuctovani zalohy
    """,
    rounding_amount="""
        zaokrouhleni, halerove vyrovnani, zaokrouhleni celkem, halerove zaokrouhleni, zaokrouhlit, hal
        vyrovnani, cenove vyrovnani
    """,
    amount_due="""
        k uhrade, zbyva uhradit, celkem k uhrade, castka k uhrade, zbyva k uhrade, zbyva k zaplaceni, k
        zaplaceni, zbyva zaplatit, doplatek, nedoplatek, zbyvajici castka, k doplaceni, zbyva doplatit, doplatek
        k uhrade, celkem k zaplaceni, castka k zaplaceni, celkem zbyva uhradit, zbyva k doplaceni, saldo, k
        vraceni, zustatek k uhrade
    """,
)
