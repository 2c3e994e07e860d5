"""What Polish receipts call their fields, most usual first."""

from schemas.receipt_labels.vocabulary import ReceiptWords

POLISH = ReceiptWords(
    title="""
        paragon fiskalny, paragon, paragon niefiskalny, rachunek, potwierdzenie platnosci, pokwitowanie, dowod
        zakupu, potwierdzenie transakcji, kopia dla klienta, dowod sprzedazy, paragon fiskalny kopia, dowod
        wplaty, wydruk niefiskalny, niefiskalny
    """,
    merchant="sprzedawca, sklep, punkt sprzedazy, akceptant, placowka, nazwa sklepu, sprzedajacy",
    address="adres, adres sklepu, adres punktu sprzedazy, adres sprzedawcy",
    purchase_date="""
        data, data sprzedazy, data zakupu, data transakcji, data i godzina, data godzina, data wystawienia, data
        wydruku, data platnosci, data paragonu, data i czas, dnia
    """,
    not_purchase_date="data waznosci, wazny do, wazna do, zwrot do, data przydatnosci, termin waznosci, data urodzenia",
    currency="waluta, kwoty w, wszystkie kwoty w, ceny w",
    tax_total="""
        suma ptu, ptu, kwota ptu, podatek, kwota vat, podatek ptu, razem ptu, suma podatku, vat, podatek vat, w
        tym vat, suma vat, razem vat, kwota podatku, lacznie ptu, podatek razem, w tym podatek, laczna kwota
        podatku, suma podatkow ptu, ptu razem
    """,
    not_tax="""
        nip, nip sprzedawcy, nip nabywcy, faktura vat, stawka vat, stawka ptu, bez vat, sprzedaz opodatkowana,
        vat nr
    """,
    grand_total="""
        suma pln, suma, razem, do zaplaty, suma zl, razem pln, kwota, naleznosc, razem do zaplaty, suma do
        zaplaty, ogolem, kwota do zaplaty, lacznie, naleznosc pln, kwota transakcji, do zaplaty pln, kwota pln,
        razem brutto, suma brutto, suma eur, total, kwota razem, wartosc brutto, razem zl, sprzedaz, laczna
        kwota
    """,
    not_total="""
        reszta, reszta pln, gotowka, suma ptu, razem ptu, rabat, suma rabatow, razem netto, suma netto, podsuma,
        posrednia suma, wplata, ilosc pozycji, liczba pozycji, zaoszczedziles, oszczedzasz, punkty, sprzedaz
        opodatkowana, sprzedaz opodatk, sprzedaz zwolniona, sp op, opakowania zwrotne, netto, napiwek, opust
    """,
    cues="""
        gotówka, reszta, kasa, kasjer, karta, paragon, ptu, sprzedaż opodatkowana, nr sys, dziękujemy za zakupy,
        zapraszamy ponownie, karta płatnicza, rozliczenie płatności, nr transakcji, terminal, zbliżeniowo, nip
        nabywcy, sprzedaż opodatk, kasa nr, płatność karta, bon
    """,
)
