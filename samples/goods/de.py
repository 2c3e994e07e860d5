"""German goods and company names."""

from samples.goods.good import Good, Trade, Trades

GERMAN: Trades = {
    "office": Trade(
        ("{stem} Bürobedarf GmbH", "{one} & {two} Papeterie KG", "{stem} Office GmbH & Co. KG"),
        (
            Good(
                "Kopierpapier A4, 80 g/m², weiß",
                "Karton mit 5 Paketen zu 500 Blatt, chlorfrei gebleicht",
                "Karton",
                19,
                32,
            ),
            Good("Ordner 80 mm, dunkelblau", "Kantenschutz, mit Griffloch und Rückenschild", "Stück", 2.1, 4.8),
            Good("Gelschreiber 0,5 mm schwarz", "Packung mit 12 Stück", "Pack", 9, 17),
            Good("Schreibtischlampe Lumo", "LED, dimmbar, Fuß aus Gusseisen, Kabel 2 m", "Stück", 49, 139),
            Good("Drehstuhl Arvid", "Synchronmechanik, Armlehnen höhenverstellbar, Bezug anthrazit", "Stück", 219, 489),
            Good("Toner schwarz für Laserdrucker", "Reichweite etwa 6.000 Seiten, wiederaufbereitet", "Stück", 58, 126),
            Good("Versandtaschen C4", "selbstklebend, 250 Stück", "Pack", 18, 36),
            Good("Terminkalender 2026", "eine Woche auf zwei Seiten, Leinen", "Stück", 11, 26),
        ),
    ),
    "tools": Trade(
        (
            "{stem} Werkzeuge GmbH",
            "{one} Eisenwaren e.K.",
            "{one} & {two} Befestigungstechnik GmbH",
            "{stem} Industriebedarf AG",
        ),
        (
            Good("Sechskantschraube M8 x 40, verzinkt", "DIN 933, Festigkeitsklasse 8.8, 100 Stück", "Pack", 11, 19),
            Good("Akkuschrauber 18 V", "mit zwei Akkus 4,0 Ah, Ladegerät und Koffer", "Stück", 159, 289),
            Good("Bohrersatz HSS 1-13 mm", "25-teilig, in Metallkassette", "Satz", 39, 88),
            Good("Arbeitshandschuhe Größe 9", "Nitril, atmungsaktiver Handrücken", "Paar", 3.2, 7.9),
            Good("Winkelverbinder 90 x 90 x 65", "feuerverzinkt, 2,5 mm", "Stück", 0.85, 1.95),
            Good("Montageschaum 750 ml", "Verarbeitung ab +5 °C", "Dose", 6.4, 11.9),
            Good("Montage und Einweisung vor Ort", "zwei Monteure, einschließlich Anfahrt", "Std.", 68, 94),
            Good("Schutzbrille klar", "beschlagfrei, EN 166", "Stück", 4.9, 12.5),
        ),
    ),
    "food": Trade(
        ("{stem} Feinkost GmbH", "Weinhaus {one} KG", "{one} & {two} Kaffeerösterei OHG", "Hofgut {stem} GbR"),
        (
            Good("Röstkaffee Hochland", "ganze Bohne, 1 kg", "kg", 16, 27, True),
            Good("Grauburgunder trocken 2023", "0,75 l, 12,5 % vol", "Flasche", 7.2, 13.8),
            Good("Bergkäse, 9 Monate gereift", "Laib zu etwa 6 kg, aus Heumilch", "kg", 17, 29, True),
            Good("Olivenöl nativ extra", "Kanister 5 l, erste Ernte", "Kanister", 44, 79, True),
            Good("Apfelsaft naturtrüb", "Kiste mit 6 Flaschen zu 1 l", "Kiste", 9.8, 15.4),
            Good("Blütenhonig", "Glas 500 g", "Glas", 5.2, 8.9, True),
            Good("Präsentkorb Jahreszeiten", "handverlesen, mit Grußkarte", "Stück", 39, 85),
            Good("Pfand Getränkekiste", "Leergut wird bei Rückgabe vergütet", "Stück", 3.1, 3.9),
        ),
    ),
    "software": Trade(
        (
            "{stem} Systemhaus GmbH",
            "{stem} Digital AG",
            "{one} IT-Beratung GmbH",
            "{stem} Software UG (haftungsbeschränkt)",
        ),
        (
            Good("Softwarewartung", "Fehlerbehebung und Aktualisierungen im Abrechnungsmonat", "Std.", 92, 135),
            Good("Beratung Prozessaufnahme", "Workshop mit Protokoll und Maßnahmenplan", "Std.", 110, 165),
            Good("Lizenz Zeiterfassung, 12 Monate", "bis 25 Arbeitsplätze", "Lizenz", 240, 690),
            Good("Virtueller Server S", "4 Kerne, 16 GB Arbeitsspeicher, tägliche Sicherung", "Monat", 29, 74),
            Good("Einrichtung Netzwerkdrucker", "einschließlich Treiberverteilung", "Pauschale", 85, 160),
            Good("Domain und Postfächer", "bis 50 Postfächer", "Monat", 12, 38),
            Good("Schulung Anwender", "halber Tag, bis acht Teilnehmer, mit Unterlagen", "Tag", 420, 780),
        ),
        by_time=True,
    ),
    "books": Trade(
        ("Buchhandlung {one} GmbH", "{stem} Verlag GmbH", "Druckerei {one} & Söhne KG"),
        (
            Good("Fachbuch Grundlagen der Statik", "3. Auflage, gebunden, 412 Seiten", "Expl.", 39, 68, True),
            Good("Wörterbuch Technik, zweisprachig", "mit Online-Zugang", "Expl.", 29, 54, True),
            Good("Visitenkarten, vierfarbig", "350 g/m², matt, beidseitig bedruckt, 500 Stück", "Satz", 38, 72),
            Good("Broschüre A5, 24 Seiten", "Rückstichheftung, Recyclingpapier", "Stück", 0.64, 1.48),
            Good("Satz und Gestaltung", "nach Aufwand, zwei Korrekturläufe", "Std.", 62, 88),
            Good("Fachzeitschrift Jahresabonnement", "12 Hefte, einschließlich Versand", "Abo", 96, 148, True),
            Good("Plakate A1", "135 g/m², wetterfest", "Stück", 4.4, 9.6),
        ),
    ),
}
