"""What Swedish invoices call their fields, most usual first."""

from schemas.invoice_labels.vocabulary import InvoiceWords

SWEDISH = InvoiceWords(
    invoice="""
        faktura, rakning, samlingsfaktura, slutfaktura, delfaktura, momsfaktura, kontantfaktura,
        forskottsfaktura, a conto faktura, handelsfaktura, forsaljningsfaktura, kundfaktura, arvodesfaktura,
        arvodesrakning, faktura kvitto, e faktura, rattad faktura, faktura specifikation, exportfaktura,
        fraktfaktura, servicefaktura
    """,
    credit_note="kreditfaktura, kreditnota, krediteringsfaktura, kreditering",
    invoice_number="""
        fakturanummer, fakturanr, faktura nr, faktura nummer, faktura no, faktura, fakt nr, faktnr,
        kreditfakturanummer, kreditfaktura nr, kreditfaktura nummer, kreditfakturanr, kreditfaktura,
        fakturanummer ocr, fakturanr ocr, faktura nr ocr nr, faktura ocr, ocr fakturanummer, ocr nr fakturanr,
        faktura id, dokumentnummer, dokumentnr, kreditnotanummer, avinummer, fakturans nummer, rakningsnummer,
        vart fakturanr, faktnummer, faktura ref, fakturareferens, faktura id nr, avi nr, rakning nr, rakningsnr,
        samlingsfaktura nr, samlingsfakturanummer, kundfakturanr, dok nr, verifikationsnummer, ver nr,
        verifikationsnr, verifikat, invoice no, vart fakturanummer, var faktura, fakturanummer ref, slutfaktura
        nr, delfaktura nr
    """,
    not_invoice_number="""
        ocr, ocr nummer, ocr nr, ocr referens, ocr betalningsreferens, kundnummer, kundnr, kund nr, kund id,
        organisationsnummer, orgnr, org nr, organisationsnr, ordernummer, ordernr, order nr, order, ert
        ordernummer, bankgiro, bankgironummer, plusgiro, plusgironummer, postgiro, bg, pg, swish, momsregnr,
        momsreg nr, momsregistreringsnummer, vat nr, foljesedel, foljesedelsnummer, foljesedelsnr, foljesedel
        nr, leveransnummer, fraktsedel, fraktsedelsnummer, kollinummer, er referens, var referens, er ref, var
        ref, referens, referensnummer, avtalsnummer, avtalsnr, avtal, abonnemangsnummer, abonnemang,
        projektnummer, projektnr, projekt, fakturadatum, fakturaadress, fakturabelopp, fakturaavgift,
        faktureringsavgift, fakturaperiod, kreditfaktura avser, avser faktura, avser fakturanr, avser
        fakturanummer, ursprunglig faktura, ursprunglig fakturanummer, originalfaktura, kreditering av faktura,
        krediterar faktura, faktura till, fakturamottagare, fakturatyp, telefon, sida, anlaggningsid,
        anlaggnings id, anlaggningsnummer, matarnummer, gln, kontonummer, clearingnummer, betalningsreferens,
        personnummer, personnr, reklamationsnummer, kvittonummer, kvittonr, kostnadsstalle, arendenummer, e
        faktura, autogiro, handlaggare, betalningsvillkor, leveransvillkor, leveranssatt, fraktsatt, chauffor,
        kst, kostnadsstalle nr, resultatenhet, objektnr, fastighet, fastighetsbeteckning, regnr,
        registreringsnummer, matarstallning, rum, rumsnummer, ankomst, avresa, kassor, kolli, tulltaxenr, eori,
        eori nr, kontaktperson, direkttelefon, mobiltelefon, medlemsnummer, medlemsnr, forsakringsnummer,
        forsakringsnr, abonnentnummer, abonnentnr, arbetsorder, arbetsordernummer, arbetsordernr,
        uppdragsnummer, uppdragsnr, uppdrag, meddelande, betalningsmottagare, offertnummer, offertnr
    """,
    issue_date="""
        fakturadatum, faktura datum, datum, fakt datum, faktdatum, kreditfakturadatum, utstallningsdatum,
        utfardandedatum, utfardad, utfardad den, utstalld, utstalld den, dokumentdatum, datum for utfardande,
        datum for fakturan, fakturans datum, kreditdatum, den, fakturadag, daterad, faktureringsdatum,
        fakturerad, fakturerad den, faktureringsdag, avidatum, rakningsdatum, skapad, skapad den, ort och datum,
        datum ort, fakturan utstalld, fakturan skapad, verifikationsdatum, utfardad datum, utstalld datum
    """,
    not_issue_date="""
        forfallodatum, forfallodag, leveransdatum, lev datum, levdatum, leveransdag, orderdatum,
        betalningsdatum, bestallningsdatum, sista betalningsdag, sista betalningsdatum, utskriftsdatum, betalas
        senast, oss tillhanda, oss tillhanda senast, fakturaperiod, period, avlasningsdatum, avsandningsdatum,
        skickat datum, utfort datum, datum for leverans, datum for utforande, fodelsedatum, giltig till,
        kopdatum, ankomst, avresa, ankomstdatum, avresedatum
    """,
    due_date="""
        forfallodatum, forfallodag, forfaller, forfaller den, forfaller till betalning, betalas senast, sista
        betalningsdag, sista betalningsdatum, oss tillhanda senast, oss tillhanda, att betala senast, betala
        senast, betalningsdatum, betalas senast den, betalas fore, betaldatum, betalningsdag, ska betalas
        senast, skall betalas senast, betala senast den, vara oss tillhanda senast, oss tillhanda senast den,
        tillhanda senast, senast, senast den, att betala senast den, forf datum, forfdatum, forfall, forfaller
        till betalning den, ska vara oss tillhanda senast, betalning senast, betalning oss tillhanda,
        forfallodat, forf dag, forf, forfaller till bet, oss tillhanda senast datum, betalning tillhanda senast,
        sista bet dag, sista betaldag, sista betaldatum, sista dag for betalning, sista inbetalningsdag, sista
        inbetalningsdatum, bet senast, betaldag, betalas den, dras den, dras fran kontot, autogirodatum,
        autogiro dras, dragningsdatum, dragningsdag, betalningen dras den, senaste betalningsdag, senaste
        betalningsdatum
    """,
    not_due_date="""
        kassarabatt vid betalning senast, rabatt vid betalning senast, vid betalning senast, vid betalning fore,
        reklamation senast, anmarkning senast, leverans senast
    """,
    currency="valuta, fakturavaluta, belopp i, alla belopp i, valutakod",
    seller="""
        saljare, leverantor, avsandare, fran, utstallare, fakturautstallare, tjansteleverantor, utfardare,
        entreprenor, uppdragstagare
    """,
    buyer="""
        kund, kopare, faktureras till, faktura till, fakturamottagare, fakturaadress, bestallare, fakturera
        till, mottagare, fakturerad till, kunduppgifter, kundadress, betalare, uppdragsgivare, kundens namn,
        kund namn, betalningsansvarig, faktureringsadress, faktureras, stalld till
    """,
    not_party="""
        leveransadress, leverans till, levereras till, leverera till, lev adress, levadress, godsmottagare,
        varumottagare, mottagare av varor, kontaktperson, kontakt, er referens, var referens, er ref, var ref,
        handlaggare, saljare ref, betalningsmottagare, installationsadress, anlaggningsadress, anlaggning,
        besoksadress, postadress, utdelningsadress, arbetsplats, transportor, leveranssatt, leveransvillkor,
        leverantorens bank, kundansvarig, lastningsplats, lossningsplats
    """,
    vat_id="""
        momsreg nr, momsregnr, momsregistreringsnummer, vat nr, vat nummer, momsnr, momsnummer, moms nr, vat no,
        vat, momsreg, moms reg nr, momsregistreringsnr, vat id, vatnr, eu moms nr, vat reg nr, momsregnummer,
        momsreg nummer, moms vat nr, moms reg nummer, vat reg, vat nr moms, momsregnr vat, vat
        registreringsnummer, vat registreringsnr, vat registration, momsregistrering, eu momsnummer, eu vat nr,
        eu vat nummer, moms id
    """,
    seller_vat_id="""
        vart momsreg nr, vart vat nr, vart momsregistreringsnummer, var vat, saljarens momsreg nr, saljarens
        momsregistreringsnummer, leverantorens momsreg nr, vart momsnr
    """,
    buyer_vat_id="""
        kundens momsreg nr, ert momsreg nr, ert vat nr, kundens vat nr, kundens momsregistreringsnummer,
        koparens momsreg nr, koparens momsregistreringsnummer, ert momsnr, kundens momsnr, er vat, ert vat
        nummer, kund momsreg nr, kund vat nr, ert momsregistreringsnummer, er momsreg nr, kundens vat nummer,
        vat nr kund
    """,
    iban="iban, iban nr, iban nummer, iban konto, kontonummer iban, iban kontonummer, iban no",
    order_number="""
        ordernummer, ordernr, order nr, ert ordernummer, ert ordernr, inkopsordernummer, inkopsordernr,
        inkopsorder, bestallningsnummer, bestallningsnr, bestallning, ert bestallningsnummer, ert
        bestallningsnr, order, er order, er bestallning, kundens ordernummer, kundens ordernr, kundorder,
        kundordernummer, kundordernr, rekvisitionsnummer, rekvisitionsnr, rekvisition, er rekvisition, po
        nummer, po nr, ert inkopsordernummer, ert inkopsordernr, koparens ordernummer, bestallarens ordernummer,
        bestallning nr, order nummer, er ref, er referens, kundreferens, ordernummer kund, er beteckning, ert
        order nr, ert po nummer, er ordernummer, er ordernr, er inkopsorder, er inkopsordernummer, ert
        ordernummer nr, kundens order, kundens inkopsordernummer, kundens inkopsorder, kundens
        bestallningsnummer, kundens bestallning, kundens referensnummer, inkopsnummer, inkopsnr, bestallare
        order, bestallarens order, bestallarens referens, bestallarens referensnummer, rekvisition nr, er
        rekvisition nr, rekv nr, er rekv, purchase order, ert po, ert po nr, avrop, avropsnummer, avropsnr,
        avtalsorder, order ref, orderreferens, ert referensnummer, er ref nr, koparens referens, kop order
    """,
    not_order_number="""
        orderdatum, vart ordernummer, vart ordernr, var order, bestallningsdatum, var referens, var ref,
        orderbekraftelse
    """,
    line_items="artiklar, fakturarader, rader",
    lines_total="""
        summa varor, varuvarde, summa artiklar, summa rader, totalt varor, summa varor och tjanster, radsumma
        totalt, varor totalt
    """,
    description="""
        beskrivning, benamning, artikel, produkt, tjanst, specifikation, artikelbenamning, text, avser, vara,
        artikelbeskrivning, vara tjanst, produkt tjanst, varor tjanster, produktnamn, tjanst vara,
        varubeskrivning, aktivitet, produktbeskrivning, benamning beskrivning, artikel benamning, arbete,
        artikel tjanst, vara eller tjanst, produktbenamning
    """,
    other_columns="""
        artnr, art nr, artikelnr, artikelnummer, artikel nr, enhet, enh, moms, momssats, moms procent, rabatt,
        rab, datum, pos, rad, ref, momskod, lev datum, projekt, kod, moms kr, belopp inkl moms, summa inkl moms,
        total inkl moms, totalt inkl moms, pris inkl moms, a pris inkl moms, kostnadsstalle, varugrupp, kollin,
        vikt, inkl moms
    """,
    quantity="""
        antal, kvantitet, ant, timmar, antal timmar, levererat antal, lev antal, mangd, levererat, ant tim,
        volym, forbrukning, antal st, antal enheter, tim, antal lev
    """,
    unit_price="""
        a pris, pris, styckpris, enhetspris, pris per enhet, pris st, a pris exkl moms, pris exkl moms, timpris,
        per st, pris per st, a pris kr, pris kr, pris enhet, nettopris, pris styck, kr st, enhetspris exkl moms,
        styckpris exkl moms, pris a, pris ex moms, a pris ex moms, pris per styck, a pris sek, ore kwh
    """,
    line_total="""
        belopp, summa, totalt, total, belopp exkl moms, radsumma, summa exkl moms, nettobelopp, netto, belopp
        kr, summa kr, total exkl moms, radbelopp, radtotal, totalt exkl moms, totalpris, pris totalt, delsumma,
        total kr, belopp sek, summa sek, summa ex moms, belopp ex moms, totalbelopp, exkl moms, netto belopp,
        totalt pris, total ex moms, varde
    """,
    tax_breakdown="momsspecifikation, momssammanstallning, momsfordelning, specifikation av moms, momsunderlag",
    tax_rate="momssats, moms, moms procent, sats, skattesats, moms i procent",
    tax_basis="""
        underlag, momsunderlag, netto, exkl moms, beskattningsunderlag, belopp exkl moms, nettobelopp,
        momspliktigt belopp, momsbas, underlag for moms, belopp, belopp fore moms, netto belopp, skatteunderlag
    """,
    tax_amount="moms, momsbelopp, moms kr, varav moms, skattebelopp, skatt, belopp moms, moms belopp, moms sek",
    allowance_total="""
        rabatt, total rabatt, summa rabatt, rabatter, avdrag, prisavdrag, kundrabatt, fakturarabatt, rabatt
        totalt, avgar rabatt, kassarabatt, mangdrabatt, ordersrabatt, orderrabatt, bonus, nedsattning,
        specialrabatt
    """,
    charge_total="""
        frakt, fraktkostnad, fraktavgift, expeditionsavgift, faktureringsavgift, fakturaavgift, leveransavgift,
        porto, emballage, aviavgift, administrationsavgift, frakt och hantering, hanteringskostnad,
        hanteringsavgift, tillagg, transportkostnad, miljoavgift, frakt emballage, exp avgift, avgifter, frakt
        exkl moms, leveranskostnad, pappersfakturaavgift, porto och emballage, adm avgift
    """,
    net_total="""
        summa exkl moms, netto, totalt exkl moms, nettobelopp, delsumma, belopp exkl moms, total exkl moms,
        summa netto, exkl moms, netto totalt, summa fore moms, nettosumma, totalt netto, totalbelopp exkl moms,
        total exklusive moms, belopp fore moms, netto exkl moms, total netto, summa exklusive moms, totalt fore
        moms, momspliktigt belopp, totalt exklusive moms, summa ex moms, total ex moms, belopp ex moms, ex moms,
        netto belopp, belopp exklusive moms, pris exkl moms, exklusive moms, totalsumma exkl moms, fakturabelopp
        exkl moms, momsgrundande, totalt ex moms, netto summa, summa utan moms
    """,
    not_net_total="nettovikt, netto vikt, dagar netto, 30 dagar netto, netto att betala, nettopris",
    tax_total="""
        moms, momsbelopp, total moms, summa moms, moms totalt, totalt moms, varav moms, moms kr, mervardesskatt,
        moms sek, totalt momsbelopp, summa momsbelopp, moms belopp, momssumma, total momsbelopp, moms summa,
        mervardesskatt moms, därav moms
    """,
    not_tax_total="""
        momsreg nr, momssats, momsregnr, momsreg, exkl moms, inkl moms, ex moms, momsregistreringsnummer, utan
        moms, fore moms, moms nr, momsnr, momskod, momsfri, ej momspliktig, omvand skattskyldighet,
        momsunderlag, moms procent, godkand for f skatt, f skatt, innehar f skattsedel, exklusive moms,
        inklusive moms
    """,
    grand_total="""
        att betala, totalt, summa, total, summa inkl moms, totalt inkl moms, totalbelopp, summa att betala,
        belopp att betala, total inkl moms, fakturabelopp, totalsumma, brutto, totalt att betala, totalbelopp
        inkl moms, slutsumma, fakturatotal, belopp inkl moms, totalt belopp, total belopp, bruttobelopp, inkl
        moms, summa totalt, totalt inklusive moms, total inklusive moms, summa inklusive moms, att betala sek,
        att betala kr, fakturasumma, totalt sek, totalt kr, kreditbelopp, summa att erlagga, att erhalla, att
        betala inkl moms, brutto totalt, total summa, totalt brutto, totalsumma inkl moms, tillgodo, belopp,
        summa brutto, slutbelopp, total att betala, fakturabelopp inkl moms, kredit totalt, krediterat belopp,
        summa sek, summa kr, att betala totalt
    """,
    not_grand_total="""
        transport, transporteras, overfort, summa exkl moms, summa moms, totalt moms, total moms, delsumma,
        summa timmar, totalvikt, total vikt, bruttovikt, aktiekapital, summa rabatt, total rabatt, summa sida,
        antal totalt, betalt belopp, varav, totalt antal, forbrukning totalt, summa varor, totalt betalt, summa
        betalt, minimibelopp
    """,
    prepaid_amount="""
        betalt, forskott, redan betalt, inbetalt, handpenning, forskottsbetalning, avgar forskott, avdrag
        forskott, erhallen betalning, tidigare betalt, a conto, betalt belopp, forskottsbetalt, inbetalt belopp,
        erlagt, deposition, delbetalning, redan betald, betald, erhallet forskott, forskottsbelopp, avgar a
        conto, avgar delbetalning, totalt betalt, tidigare fakturerat
    """,
    rounding_amount="""
        oresavrundning, avrundning, oresutjamning, ores avrundning, ores utjamning, avrundning ore, avrundat,
        oresavr, oresutj, avr
    """,
    amount_due="""
        att betala, kvar att betala, belopp att betala, summa att betala, totalt att betala, restbelopp,
        aterstar att betala, resterande belopp, aterstaende belopp, kvarstar att betala, aterstar, kvarstaende
        belopp, resterande att betala, saldo, att erhalla, oss tillgodo, kvarstaende skuld, rest att betala,
        att betala sek, att betala kr,
        total att betala, aterstaende att betala, aterstar att erlagga, att betala nu, kvar att erlagga, skuld
    """,
)
