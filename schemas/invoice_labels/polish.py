"""What Polish invoices call their fields, most usual first."""

from schemas.invoice_labels.vocabulary import InvoiceWords

POLISH = InvoiceWords(
    invoice="""
        faktura, faktura vat, faktura sprzedazy, faktura koncowa, faktura zaliczkowa, faktura zbiorcza, faktura
        uproszczona, faktura vat marza, faktura marza, e faktura, rachunek, faktura elektroniczna, faktura
        rozliczeniowa, faktura rr, faktura uslugowa, faktura handlowa, faktura bez vat, faktura vat oryginal,
        faktura oryginal
    """,
    credit_note="""
        faktura korygujaca, faktura vat korygujaca, korekta faktury, faktura korekta, faktura vat korekta,
        korekta faktury vat, korekta, nota kredytowa
    """,
    invoice_number="""
        numer faktury, nr faktury, faktura nr, faktura vat nr, faktura numer, faktura, faktura vat, faktura vat
        numer, faktura korygujaca nr, faktura korygujaca numer, faktura korygujaca, numer dokumentu, nr
        dokumentu, nr faktury vat, numer faktury vat, faktura sprzedazy nr, faktura sprzedazy, faktura
        zaliczkowa nr, faktura koncowa nr, fv nr, nr fv, fv, numer fv, korekta nr, nr korekty, numer korekty,
        korekta faktury nr, fs, dokument nr, faktura elektroniczna nr, numer rachunku faktury, nr fa, fa nr, fvs
        nr, fs nr, fvat nr, nr fs, numer fa, nr faktury sprzedazy, numer faktury sprzedazy, faktura vat
        sprzedazy nr, faktura nr fv, dok nr, nr dok, numer dok, symbol dokumentu, symbol faktury, oznaczenie
        faktury, numer kolejny faktury, kolejny numer faktury, identyfikator faktury, id faktury, rachunek do
        faktury, numer e faktury, nr e faktury, sygnatura faktury, faktura vat marza nr, faktura marza nr,
        faktura rozliczeniowa nr, faktura uproszczona nr
    """,
    not_invoice_number="""
        numer klienta, nr klienta, kod klienta, id klienta, numer nabywcy, numer platnika, numer ewidencyjny,
        numer zamowienia, nr zamowienia, zamowienie, zamowienie nr, numer zlecenia, nr zlecenia, nip, regon,
        krs, bdo, pesel, numer konta, nr konta, konto, numer rachunku, nr rachunku, rachunek nr, rachunek,
        rachunek bankowy, numer umowy, nr umowy, umowa nr, umowa, nr wz, wz, numer wz, dokument wz, wydanie nr,
        paragon nr, nr paragonu, faktura korygowana, nr faktury korygowanej, numer faktury korygowanej, do
        faktury, do faktury nr, do faktury vat nr, dotyczy faktury, dotyczy faktury nr, korekta do faktury,
        korekta do faktury nr, faktura pierwotna, korygowana faktura, data faktury, telefon, strona, list
        przewozowy, numer przesylki, nr ksef, numer ksef, ksef, nr partii, nr referencyjny, numer referencyjny,
        numer licznika, nr licznika, ppe, kwota faktury, wartosc faktury, okres faktury, sprzedawca nr, forma
        platnosci, sposob zaplaty, sposob platnosci, magazyn, kierowca, mpk, miejsce powstawania kosztow,
        centrum kosztow, ilosc paczek, kasjer, pokoj, gosc, zlecenie, nr rejestracyjny, przebieg, nr polisy,
        polisa, nr abonenta, abonent, numer abonenta, nr ewidencyjny, kontrahent, kod kontrahenta, nr
        kontrahenta, id kontrahenta, osoba kontaktowa, opiekun, nr protokolu, protokol nr, nr projektu, projekt,
        pkd, gtu
    """,
    issue_date="""
        data wystawienia, data wystawienia faktury, data faktury, wystawiono dnia, wystawiona dnia, wystawiono,
        wystawiona, miejsce i data wystawienia, data i miejsce wystawienia, z dnia, dnia, data, wystawiono w
        dniu, data dokumentu, data wystawienia korekty, data wystawienia dokumentu, data wyst, data faktury vat,
        data wyst faktury, data wyst dokumentu, dnia wystawienia, dzien wystawienia, wystawiona w dniu, data
        wydania faktury, data sporzadzenia, sporzadzono dnia, miejscowosc i data, miejsce i data, data i miejsce
        wyst, data fv, data fa
    """,
    not_issue_date="""
        data sprzedazy, data dostawy, data wykonania uslugi, data dostawy wykonania uslugi, data dostawy lub
        wykonania uslugi, data zakonczenia dostawy, data zakonczenia dostawy wykonania uslugi, data dokonania
        lub zakonczenia dostawy, data dokonania dostawy, data wykonania, data otrzymania zaliczki, termin
        platnosci, termin zaplaty, data platnosci, data zaplaty, data zamowienia, data wysylki, data wydania,
        data otrzymania, okres rozliczeniowy, data wydruku, data duplikatu, data wystawienia faktury
        korygowanej, data faktury korygowanej, data odczytu, data obowiazku podatkowego, data urodzenia, data
        kursu, data waznosci, data przyjazdu, data wyjazdu
    """,
    due_date="""
        termin platnosci, termin zaplaty, data platnosci, platne do, platne do dnia, zaplata do, do zaplaty do,
        do zaplaty do dnia, zaplacic do, nalezy zaplacic do, platnosc do, platnosc do dnia, termin wplaty, data
        wymagalnosci, wymagalne dnia, prosimy o zaplate do, prosimy o wplate do, zaplata do dnia, w terminie do,
        termin, termin plat, platnosc przelewem do, zaplac do, zaplac do dnia, prosimy o zaplate do dnia, termin
        zapl, termin platnosci do, zaplata w terminie do, zaplata przelewem do, platne przelewem do, przelew do,
        przelew do dnia, platnosc przelewem w terminie do, zaplaty do dnia, do uregulowania do, uregulowac do,
        uregulowac do dnia, oplacic do, oplacic do dnia, data wymagalnosci platnosci, ostateczny termin
        platnosci, ostateczny termin zaplaty, data obciazenia, pobranie z konta dnia, data pobrania, termin
        wymagalnosci, termin uregulowania, data zapadalnosci, dzien platnosci
    """,
    not_due_date="""
        termin dostawy, termin realizacji, termin waznosci, rabat przy zaplacie do, skonto przy zaplacie do, w
        przypadku zaplaty do, termin reklamacji
    """,
    currency="waluta, waluta faktury, kwoty w, wszystkie kwoty w, waluta dokumentu",
    seller="sprzedawca, wystawca, dostawca, dane sprzedawcy, uslugodawca, sprzedajacy, wykonawca, wystawca faktury",
    buyer="""
        nabywca, kupujacy, klient, dane nabywcy, nabywca platnik, odbiorca faktury, zamawiajacy, uslugobiorca,
        platnik, kontrahent, dane klienta, dane do faktury, nabywca odbiorca, odbiorca
    """,
    not_party="""
        adres dostawy, miejsce dostawy, odbiorca towaru, osoba kontaktowa, kontakt, adres korespondencyjny,
        adres do korespondencji, adres wysylki, wysylka do, dostarczyc do, przewoznik, odbiorca przelewu, nazwa
        odbiorcy, wystawil, wystawila, odebral, osoba upowazniona do wystawienia faktury, osoba upowazniona do
        odbioru faktury, imie i nazwisko osoby uprawnionej do wystawienia faktury, punkt poboru, adres punktu
        poboru, opiekun klienta, opiekun handlowy, sposob dostawy, nazwa banku, miejsce zaladunku, miejsce
        rozladunku
    """,
    vat_id="""
        nip, nip ue, vat ue, numer nip, nr nip, numer identyfikacji podatkowej, nr vat ue, numer vat ue, nr vat,
        numer vat, nip vat ue, nr ident podatkowej, vat id, nip eu, nip sprzedawcy nabywcy, nr ident
        podatkowego, nr identyfikacyjny vat, numer identyfikacyjny vat, nip vat, nip pl, vat eu, vat reg no, vat
        id no, eu vat, numer podatkowy, nr podatkowy, tax id
    """,
    seller_vat_id="nip sprzedawcy, nasz nip, nip wystawcy, nip dostawcy",
    buyer_vat_id="nip nabywcy, nip klienta, nip odbiorcy, twoj nip, nip kupujacego, nip platnika",
    iban="""
        iban, numer konta, nr konta, numer rachunku, nr rachunku, rachunek bankowy, konto, numer konta
        bankowego, nr rachunku bankowego, numer rachunku bankowego, konto bankowe, nr konta bankowego, rachunek,
        konto iban, rachunek do wplat, wplaty na konto, numer rachunku do wplat, nr rach, nr rachunku iban,
        rachunek iban, numer rachunku iban, wplaty prosimy dokonac na konto, przelew na konto
    """,
    order_number="""
        numer zamowienia, nr zamowienia, zamowienie nr, zamowienie, zamowienie numer, zamowienie klienta,
        zamowienie klienta nr, numer zamowienia klienta, nr zamowienia klienta, panstwa zamowienie, panstwa nr
        zamowienia, nr zam, zam nr, zam, do zamowienia nr, do zamowienia, dotyczy zamowienia, zamowienie
        odbiorcy, numer zamowienia nabywcy, wasze zamowienie, numer po, nr po, zamowienie zakupu, zam klienta,
        nr zam klienta, nr zam kl, zam kl, zam nr klienta, zamowienie wlasne klienta, nr zamowienia odbiorcy,
        numer zamowienia odbiorcy, wasz nr zamowienia, wasze zamowienie nr, panstwa zamowienie nr, zamowienie
        zewnetrzne, nr zamowienia zewnetrznego, numer zamowienia zewnetrznego, dot zamowienia, dot zamowienia
        nr, dot zam, dot zam nr, wg zamowienia, wg zamowienia nr, zgodnie z zamowieniem, zgodnie z zamowieniem
        nr, numer zamowienia zakupu, nr zamowienia zakupu, zamowienie zakupu nr, po nr, nr zlecenia klienta,
        zlecenie klienta, referencja zamowienia, zamowienie numer klienta
    """,
    not_order_number="""
        data zamowienia, nasze zamowienie, nasz nr zamowienia, nasz numer zamowienia, nasze zlecenie, zamowienie
        wlasne
    """,
    line_items="pozycje, pozycje faktury",
    lines_total="suma pozycji, razem pozycje, wartosc towarow, wartosc pozycji, suma wartosci pozycji",
    description="""
        nazwa towaru lub uslugi, nazwa towaru uslugi, nazwa, opis, nazwa towaru, towar usluga, nazwa uslugi,
        usluga, towar, nazwa towaru i uslugi, przedmiot sprzedazy, opis towaru, opis uslugi, nazwa produktu,
        produkt, towary uslugi, towar lub usluga, nazwa artykulu, wyszczegolnienie, nazwa towaru albo uslugi,
        nazwa uslugi towaru, tytul, asortyment, rodzaj towaru, opis towaru uslugi, nazwa i rodzaj towaru lub
        uslugi
    """,
    other_columns="""
        lp, jm, jedn, jednostka, jednostka miary, j miary, jedn miary, miara, stawka vat, vat, stawka, st vat,
        pkwiu, cn, indeks, kod, kod towaru, symbol, rabat, upust, kwota vat, wartosc brutto, wart brutto,
        brutto, kwota brutto, gtu, ean, cena brutto, cena jednostkowa brutto, kwota podatku, podatek, wartosc
        vat, suma brutto, nr katalogowy, opust, gtin, wartosc z podatkiem
    """,
    quantity="""
        ilosc, il, liczba, ilosc szt, ilosc jm, liczba sztuk, szt, godziny, liczba godzin, ilosc godzin, ilosc j
        m, zuzycie, ilosc sztuk
    """,
    unit_price="""
        cena netto, cena jednostkowa netto, cena jednostkowa, cena jedn netto, cena jedn, cena, c netto, cena j
        netto, cena za szt, cena netto pln, cena jednostkowa bez podatku, cena jedn bez podatku, stawka
        godzinowa, c j netto, cena netto za szt, cena netto szt, cena za jednostke, cj netto, cena bez vat, cena
        jedn netto pln, cena jednostkowa netto pln
    """,
    line_total="""
        wartosc netto, wartosc, kwota netto, netto, wartosc sprzedazy netto, suma netto, wart netto, razem
        netto, wartosc netto pln, kwota, razem, wartosc towaru netto, wartosc bez podatku, wartosc uslugi netto,
        naleznosc netto, wartosc towarow uslug bez podatku, netto pln, suma, wartosc bez vat
    """,
    tax_breakdown="""
        zestawienie vat, podsumowanie vat, zestawienie stawek vat, rozliczenie vat, podsumowanie stawek vat,
        wedlug stawek vat
    """,
    tax_rate="""
        stawka vat, stawka, vat, stawka podatku, st vat, stawka podatku vat, procent vat, wg stawki vat, wedlug
        stawki vat
    """,
    tax_basis="""
        netto, wartosc netto, podstawa opodatkowania, kwota netto, podstawa, wartosc sprzedazy netto, podstawa
        vat, suma netto, razem netto
    """,
    tax_amount="vat, kwota vat, podatek vat, podatek, kwota podatku, wartosc vat, kwota podatku vat, suma vat",
    allowance_total="""
        rabat, upust, opust, rabat razem, razem rabat, suma rabatow, kwota rabatu, znizka, bonifikata, rabat
        laczny, laczny rabat, wartosc rabatu, rabat od faktury, rabat handlowy
    """,
    charge_total="""
        koszt dostawy, koszty dostawy, koszt wysylki, koszty wysylki, dostawa, wysylka, transport, przesylka,
        koszt przesylki, koszty przesylki, koszt transportu, koszty transportu, oplata za dostawe, doplata,
        oplata dodatkowa, opakowanie, oplata manipulacyjna, pakowanie i wysylka, fracht
    """,
    net_total="""
        razem netto, suma netto, wartosc netto, netto, lacznie netto, ogolem netto, kwota netto, netto razem,
        wartosc netto razem, suma wartosci netto, podstawa opodatkowania, razem wartosc netto, laczna wartosc
        netto, laczna kwota netto, wartosc sprzedazy netto, kwota netto razem, suma kwot netto, razem bez vat,
        wartosc bez vat, wartosc faktury netto, naleznosc netto, podsuma, suma czesciowa, razem kwota netto
    """,
    not_net_total="waga netto, masa netto, cena netto, ciezar netto",
    tax_total="""
        kwota vat, vat, razem vat, podatek vat, suma vat, kwota podatku, wartosc vat, podatek, lacznie vat,
        ogolem vat, razem podatek, vat razem, w tym vat, kwota podatku vat, razem kwota vat, laczna kwota vat,
        suma podatku vat, suma podatku, razem podatek vat, laczna kwota podatku, podatek vat razem, kwota vat
        razem, wartosc podatku vat, wartosc podatku, podatek od towarow i uslug
    """,
    not_tax_total="""
        stawka vat, nip, nr vat, vat ue, faktura vat, vat id, podatnik vat, zwolniony z vat, bez vat, odwrotne
        obciazenie, faktura vat nr, wartosc bez vat, stawka podatku, platnik vat, vat marza, rejestr vat
    """,
    grand_total="""
        razem brutto, suma brutto, wartosc brutto, razem do zaplaty, do zaplaty, razem, suma, ogolem, kwota
        brutto, brutto, naleznosc ogolem, kwota naleznosci ogolem, kwota do zaplaty, lacznie, do zaplaty razem,
        ogolem brutto, wartosc brutto razem, kwota naleznosci, suma do zaplaty, lacznie do zaplaty, laczna
        kwota, lacznie brutto, kwota faktury, wartosc faktury, wartosc faktury brutto, kwota razem, razem
        wartosc brutto, laczna wartosc brutto, laczna kwota brutto, kwota ogolem, naleznosc, kwota nalezna
        ogolem, razem kwota brutto, kwota brutto razem, brutto razem, ogolem do zaplaty, razem naleznosc, suma
        wartosci brutto, kwota korekty, do zwrotu, laczna kwota naleznosci, razem z vat
    """,
    not_grand_total="""
        do przeniesienia, z przeniesienia, przeniesienie, razem strona, kapital zakladowy, wysokosc kapitalu
        zakladowego, razem vat, razem netto, suma netto, suma vat, suma ilosci, zaplacono, zaplacono razem, suma
        rabatow, razem rabat, razem ilosc, waga brutto, masa brutto, cena brutto, cena jednostkowa brutto, razem
        godzin, lacznie netto, w tym, suma godzin, razem zaplacono, kapital wplacony
    """,
    prepaid_amount="""
        zaplacono, wplacono, zaliczka, przedplata, kwota zaplacona, juz zaplacono, otrzymana zaliczka,
        rozliczenie zaliczki, zaplacono gotowka, zaplacono przelewem, zaplacono karta, suma zaliczek, kwota
        zaliczki, zaliczki, wplata, dokonane wplaty, wplacono zaliczke, zaplacona kwota, zaplacono razem,
        zaliczka wplacona, kwota wplacona, otrzymane zaliczki, zadatek, minus zaliczka, suma wplat
    """,
    rounding_amount="zaokraglenie, zaokraglenia, kwota zaokraglenia, zaokraglenie kwoty",
    amount_due="""
        do zaplaty, pozostalo do zaplaty, kwota do zaplaty, pozostaje do zaplaty, razem do zaplaty, do zaplaty
        pozostalo, naleznosc do zaplaty, pozostala kwota, pozostala kwota do zaplaty, reszta do zaplaty, zostalo
        do zaplaty, lacznie do zaplaty, saldo do zaplaty, saldo, do doplaty, suma do zaplaty, do zwrotu,
        pozostala do zaplaty, do uregulowania
    """,
)
