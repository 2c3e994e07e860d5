"""Polish goods and company names."""

from samples.goods.good import Good, Trade, Trades

POLISH: Trades = {
    "office": Trade(
        ("{stem} Artykuły Biurowe Sp. z o.o.", "Papiernia {one} i {two} s.c.", "{stem} Biuro S.A."),
        (
            Good("Papier ksero A4 80 g", "Karton 5 ryz, bielony bez chloru", "karton", 17, 30),
            Good("Segregator granatowy 80 mm", "Z okuciem i etykietą na grzbiecie", "szt.", 2.2, 4.8),
            Good("Długopisy żelowe czarne 0,5 mm", "Opakowanie 12 sztuk", "op.", 8.5, 16.5),
            Good("Lampka biurkowa Lumo", "LED ze ściemniaczem, stopa żeliwna, kabel 2 m", "szt.", 46, 133),
            Good("Fotel biurowy Arvid", "Mechanizm synchroniczny, podłokietniki, antracyt", "szt.", 205, 472),
            Good("Toner czarny do drukarki laserowej", "Regenerowany, około 6000 stron", "szt.", 55, 122),
            Good("Koperty C4 samoklejące", "Pudełko 250 sztuk", "op.", 16, 34),
            Good("Kalendarz książkowy 2026", "Tydzień na dwóch stronach", "szt.", 11, 26),
        ),
    ),
    "tools": Trade(
        ("{stem} Narzędzia Sp. z o.o.", "Hurtownia Metalowa {one}", "{one} i {two} Technika Mocowań Sp.j."),
        (
            Good("Śruba sześciokątna M8 x 40", "Ocynkowana, klasa 8.8, 100 sztuk", "op.", 10, 18.5),
            Good("Wkrętarka akumulatorowa 18 V", "Dwa akumulatory 4,0 Ah, ładowarka, walizka", "szt.", 154, 284),
            Good("Komplet wierteł HSS 1-13 mm", "25 sztuk w kasecie stalowej", "kpl.", 36, 85),
            Good("Rękawice robocze rozmiar 9", "Nitrylowe, oddychające", "para", 3.1, 7.7),
            Good("Kątownik montażowy 90 x 90", "Ocynk ogniowy, 2,5 mm", "szt.", 0.8, 1.9),
            Good("Pianka montażowa 750 ml", "Stosować od +5 °C", "szt.", 6.2, 11.8),
            Good("Montaż u klienta", "Dwóch monterów z dojazdem", "godz.", 58, 84),
            Good("Okulary ochronne", "Nieparujące, EN 166", "szt.", 4.6, 12),
        ),
    ),
    "food": Trade(
        ("{stem} Delikatesy Sp. z o.o.", "Winiarnia {one}", "Palarnia Kawy {one} i {two} s.c."),
        (
            Good("Kawa ziarnista Wyżynna", "Opakowanie 1 kg", "kg", 15.5, 26.5, True),
            Good("Wino białe wytrawne 2023", "Butelka 0,75 l", "but.", 6.9, 13.7),
            Good("Ser górski dojrzewający", "Krąg około 6 kg", "kg", 16, 28, True),
            Good("Oliwa z oliwek extra virgin", "Kanister 5 l, pierwszy zbiór", "szt.", 42, 77, True),
            Good("Sok jabłkowy tłoczony", "Skrzynka 6 butelek po 1 l", "skrz.", 9.4, 15, True),
            Good("Miód wielokwiatowy", "Słoik 500 g", "szt.", 5, 8.7, True),
            Good("Kosz upominkowy", "Pakowany ręcznie, z życzeniami", "szt.", 37, 83),
            Good("Kaucja za skrzynkę", "Zwrot przy oddaniu", "szt.", 3, 3.8),
        ),
    ),
    "software": Trade(
        ("{stem} Systemy Sp. z o.o.", "{stem} Cyfrowe S.A.", "{one} Doradztwo IT Sp. z o.o."),
        (
            Good("Utrzymanie oprogramowania", "Poprawki i aktualizacje w miesiącu", "godz.", 88, 130),
            Good("Warsztat analizy procesów", "Z protokołem i planem działań", "godz.", 102, 155),
            Good("Licencja ewidencji czasu, 12 mies.", "Do 25 stanowisk", "lic.", 225, 650),
            Good("Serwer wirtualny S", "4 rdzenie, 16 GB pamięci, codzienna kopia", "mies.", 27, 70),
            Good("Konfiguracja drukarki sieciowej", "Z instalacją sterowników", "usł.", 80, 152),
            Good("Domena i skrzynki pocztowe", "Do 50 skrzynek", "mies.", 11, 35),
            Good("Szkolenie użytkowników", "Pół dnia, osiem osób, z materiałami", "dzień", 395, 740),
        ),
        by_time=True,
    ),
    "books": Trade(
        ("Księgarnia {one} Sp. z o.o.", "Wydawnictwo {stem}", "Drukarnia {one} i Synowie Sp.j."),
        (
            Good("Podręcznik podstaw statyki", "Wydanie 3, oprawa twarda, 412 stron", "egz.", 36, 65, True),
            Good("Słownik techniczny dwujęzyczny", "Z dostępem do wersji sieciowej", "egz.", 28, 52, True),
            Good("Wizytówki czterokolorowe", "350 g, mat, dwustronne, 500 sztuk", "kpl.", 36, 70),
            Good("Broszura A5, 24 strony", "Szyta, papier z odzysku", "szt.", 0.62, 1.45),
            Good("Skład i projekt graficzny", "Według czasu pracy, dwie korekty", "godz.", 60, 86),
            Good("Czasopismo fachowe, prenumerata", "12 numerów z wysyłką", "szt.", 92, 144, True),
            Good("Plakaty A1", "135 g, odporne na wodę", "szt.", 4.2, 9.4),
        ),
    ),
}
