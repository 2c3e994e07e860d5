"""Dutch goods and company names."""

from samples.goods.good import Good, Trade, Trades

DUTCH: Trades = {
    "office": Trade(
        ("{stem} Kantoorartikelen B.V.", "{one} & {two} Papierhandel B.V.", "{stem} Werkplek N.V."),
        (
            Good("Kopieerpapier A4 wit 80 g", "Doos met 5 pakken, zuurvrij", "doos", 17, 30),
            Good("Ordner donkerblauw", "Rug 80 mm, met etikethouder", "stuk", 2.2, 4.8),
            Good("Gelpennen zwart 0,5 mm", "Pak van twaalf", "pak", 8.5, 16.5),
            Good("Bureaulamp Lumo", "Dimbare led, gietijzeren voet, snoer 2 m", "stuk", 46, 133),
            Good("Bureaustoel Arvid", "Synchroonmechaniek, verstelbare armleuningen, antraciet", "stuk", 205, 472),
            Good("Toner zwart voor laserprinter", "Gereviseerd, ongeveer 6.000 pagina's", "stuk", 55, 122),
            Good("Enveloppen C4 zelfklevend", "Doos van 250", "doos", 16, 34),
            Good("Agenda 2026", "Week op twee pagina's, linnen band", "stuk", 11, 26),
        ),
    ),
    "tools": Trade(
        ("{stem} Gereedschap B.V.", "IJzerwaren {one} V.O.F.", "{one} {two} Bevestiging B.V."),
        (
            Good("Zeskantbout M8 x 40", "Verzinkt, klasse 8.8, doos van 100", "doos", 10, 18.5),
            Good("Accuschroefmachine 18 V", "Twee accu's 4,0 Ah, lader en koffer", "stuk", 154, 284),
            Good("Borenset HSS 1-13 mm", "25-delig in stalen cassette", "set", 36, 85),
            Good("Werkhandschoenen maat 9", "Nitril, ademende rug", "paar", 3.1, 7.7),
            Good("Hoekanker 90 x 90", "Thermisch verzinkt, 2,5 mm", "stuk", 0.8, 1.9),
            Good("Montageschuim 750 ml", "Verwerkbaar vanaf 5 °C", "bus", 6.2, 11.8),
            Good("Montage en oplevering", "Twee monteurs, inclusief reiskosten", "uur", 58, 84),
            Good("Veiligheidsbril helder", "Anticondenslaag", "stuk", 4.6, 12),
        ),
    ),
    "food": Trade(
        ("{stem} Delicatessen B.V.", "Wijnhandel {one} V.O.F.", "Koffiebranderij {one} & {two} B.V."),
        (
            Good("Gebrande koffie Hoogland", "Bonen, zak van 1 kg", "kg", 15.5, 26.5, True),
            Good("Witte wijn droog 2023", "Fles 0,75 l", "fles", 6.9, 13.7),
            Good("Boerenkaas, 9 maanden", "Heel wiel, rauwe melk", "kg", 16, 28, True),
            Good("Olijfolie extra vierge", "Blik van 5 l, eerste oogst", "blik", 42, 77, True),
            Good("Troebel appelsap", "Krat met 6 flessen van 1 l", "krat", 9.4, 15, True),
            Good("Bloemenhoning", "Pot van 500 g", "pot", 5, 8.7, True),
            Good("Seizoenspakket", "Met de hand ingepakt, met kaartje", "stuk", 37, 83),
        ),
    ),
    "software": Trade(
        ("{stem} Systemen B.V.", "{stem} Digitaal B.V.", "{one} Advies B.V."),
        (
            Good("Softwareonderhoud", "Herstel en updates in de factuurmaand", "uur", 88, 130),
            Good("Werksessie procesanalyse", "Met verslag en actieplan", "uur", 102, 155),
            Good("Licentie urenregistratie, 12 maanden", "Tot 25 werkplekken", "licentie", 225, 650),
            Good("Virtuele server S", "4 kernen, 16 GB geheugen, dagelijkse back-up", "maand", 27, 70),
            Good("Inrichting netwerkprinter", "Inclusief uitrol van stuurprogramma's", "post", 80, 152),
            Good("Domein en postbussen", "Tot 50 postbussen", "maand", 11, 35),
            Good("Gebruikerstraining", "Dagdeel, acht personen, met lesmateriaal", "dag", 395, 740),
        ),
        by_time=True,
    ),
    "books": Trade(
        ("Boekhandel {one} B.V.", "Uitgeverij {stem} B.V.", "Drukkerij {one} & Zonen B.V."),
        (
            Good("Leerboek grondslagen van de statica", "3e druk, gebonden, 412 pagina's", "ex.", 36, 65, True),
            Good("Technisch woordenboek", "Tweetalig, met toegang online", "ex.", 27, 53, True),
            Good("Visitekaartjes full colour", "350 g, mat, dubbelzijdig, doos van 500", "doos", 35, 69),
            Good("Brochure A5, 24 pagina's", "Geniet, kringlooppapier", "ex.", 0.6, 1.4),
            Good("Opmaak", "Per uur, twee drukproeven", "uur", 56, 84),
            Good("Jaarabonnement vakblad", "12 nummers, inclusief verzending", "jaar", 90, 140, True),
            Good("Affiches A1", "135 g, weerbestendig", "ex.", 4.2, 9.3),
        ),
    ),
}
