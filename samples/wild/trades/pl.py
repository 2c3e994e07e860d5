"""Polish."""

TOLD = {
    "hotel": (
        "Hotel {stem} Sp. z o.o.|Zajazd {one}|Dwór {stem} S.A.",
        """
Nocleg pokój jednoosobowy;Cena standard;doba;55;95;r
Nocleg pokój dwuosobowy;Widok na ogród;doba;75;135;r
Śniadanie;;os.;9;16;r
Parking strzeżony;;doba;8;15
Minibar;;szt.;3;9
Konsumpcja bar;wg rachunku;szt.;6;38
Opłata miejscowa;;os.;1;2
""",
    ),
    "restaurant": (
        "Karczma {one}|Restauracja {stem} Sp. z o.o.|Bistro {stem}",
        """
Kotlet schabowy;;szt;9;14;r
Żurek z jajkiem;;szt;4;6;r
Surówka;;szt;2.5;4;r
Woda mineralna;;szt;1.8;2.8
Piwo 0,5 l;;szt;3;4.5
Kawa czarna;;szt;2;3;r
Sernik;;szt;4;6;r
""",
    ),
    "utility": (
        "{stem} Energia S.A.|Wodociągi {stem} Sp. z o.o.|{stem} Gaz",
        """
Energia czynna;Taryfa G11;kWh;0.14;0.25
Opłata handlowa;;mies.;3;8
Opłata sieciowa stała;;mies.;4;9
Opłata przejściowa;;mies.;0.4;1
Opłata mocowa;;mies.;2;4
""",
    ),
    "telecom": (
        "{stem} Telekomunikacja S.A.|{stem} Mobile Sp. z o.o.|{stem} Światłowód",
        """
Abonament Światłowód Firma;od 1 do końca miesiąca;mies.;19;39
Pakiet rozmów;;mies.;4;9
Abonament komórkowy M;Numer 600 555 012;mies.;9;29
Dzierżawa routera;;mies.;2;5
Połączenia zagraniczne;12 połączeń;pakiet;1.2;18
""",
    ),
    "freight": (
        "Transport {one} Sp.j.|{stem} Logistyka Sp. z o.o.|Spedycja {one}",
        """
Fracht drobnicowy;6 palet EUR;przes.;180;540
Dopłata paliwowa;8,5 %;usł.;14;62
Opłaty drogowe;;usł.;18;79
Wymiana palet;;szt.;2.4;4.5
Postój;;godz.;30;52
Opłata manipulacyjna;;przes.;4;9
""",
    ),
    "craft": (
        "Instalacje {one}|Elektro {one} s.c.|Malowanie {one}|Dachy {one} i Syn",
        """
Roboczogodzina fachowca;Montaż i podłączenie;godz.;22;38
Roboczogodzina pomocnika;;godz.;14;22
Rura miedziana 22 mm;Odcinek 5 m;m;6;12
Dojazd;;usł.;15;35
Zawór kulowy 1 cal;ze spustem;szt.;10;22
Materiały drobne;Uszczelki, obejmy, wkręty;kpl.;6;25
Wywóz odpadów;;usł.;20;50
""",
    ),
    "public": (
        "Gmina {stem}|Związek Komunalny {stem}|Izba Gospodarcza {stem}",
        """
Odprowadzanie ścieków;Rok 2025;m³;1.4;2.6
Wywóz odpadów komunalnych;;mies.;9;28
Składka roczna;;rok;60;220
Opłata za zezwolenie;Poz. 4.1;szt.;25;110
Zajęcie pasa drogowego;;mies.;30;70
""",
    ),
    "saas": (
        "{stem} Software Sp. z o.o.|{stem} Chmura S.A.|{stem} Digital",
        """
Plan Zespół;10 użytkowników, miesięcznie;lic.;7;20
Dodatkowe miejsce 1 TB;;mies.;8;16
Wywołania API;ponad limit;pakiet;4;12
Wsparcie premium;;mies.;39;119
""",
    ),
    "fuel": (
        "Stacja Paliw {one}|{stem} Paliwa Sp. z o.o.",
        "Benzyna Pb95;;L;1.35;1.58\nOlej napędowy ON;;L;1.4;1.62\n",
    ),
    "parking": ("Parking {stem}|{stem} Parkingi Sp. z o.o.", "Postój;;szt;1.5;18\n"),
    "taxi": ("Taxi {one}|Radio Taxi {stem}", "Przejazd;;szt;6;28\n"),
}
