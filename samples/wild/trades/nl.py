"""Dutch."""

TOLD = {
    "hotel": (
        "Hotel {stem} B.V.|Herberg {one}|Landgoed {stem} N.V.",
        """
Overnachting eenpersoonskamer;Standaardtarief;nacht;79;149;r
Overnachting tweepersoonskamer;Tuinzicht;nacht;109;189;r
Ontbijt;;pers.;12;22;r
Parkeergarage;;dag;10;22
Minibar;;stuk;3;9
Consumpties bar;volgens bon;stuk;6;48
Toeristenbelasting;;pers.;2;4
""",
    ),
    "restaurant": (
        "Eetcafé {one}|Brasserie {stem} B.V.|De {one}",
        """
Dagschotel;;st;15;22;r
Tomatensoep;;st;5;7.5;r
Salade geitenkaas;;st;9;14;r
Spa rood;;st;2.6;3.6;r
Huiswijn glas;;st;4.5;6.5
Cappuccino;;st;2.9;3.9;r
Appeltaart;;st;4;6;r
""",
    ),
    "utility": (
        "{stem} Energie B.V.|Waterbedrijf {stem} N.V.|{stem} Gas en Licht",
        """
Levering stroom;Enkeltarief;kWh;0.22;0.38
Vaste leveringskosten;;maand;5;9
Netbeheerkosten;;maand;18;32
Gas variabel;;m³;0.95;1.4
Energiebelasting;;kWh;0.10;0.13
""",
    ),
    "telecom": (
        "{stem} Telecom B.V.|{stem} Mobiel N.V.|{stem} Glasvezel",
        """
Abonnement Glas Zakelijk;1e t/m einde maand;maand;29;49
Bellen onbeperkt;;maand;4;9
Mobiel Zakelijk M;Nummer 06 55 00 00 12;maand;15;39
Huur modem;;maand;3;6
Gesprekken buitenland;12 gesprekken;post;1.2;18
""",
    ),
    "freight": (
        "Transportbedrijf {one} B.V.|{stem} Logistiek N.V.|Expeditie {one}",
        """
Vracht groupage;6 europallets;zending;180;640
Dieseltoeslag;8,5 %;post;14;62
Tolkosten;;post;18;79
Palletruil;;stuk;2.4;4.5
Wachttijd;;uur;45;72
Administratiekosten;;zending;4;9
""",
    ),
    "craft": (
        "{one} Loodgieters B.V.|Elektra {one}|Schildersbedrijf {one}|Dakwerken {one} & Zn.",
        """
Uurloon monteur;Montage en aansluiten;uur;48;68
Uurloon leerling;;uur;30;42
Koperen buis 22 mm;Lengte 5 m;m;7;13
Voorrijkosten;;post;25;49
Kogelkraan 1 duim;met aftap;stuk;14;29
Klein materiaal;Pakkingen, beugels, schroeven;post;8;35
Afvoer puin;;post;20;60
""",
    ),
    "public": (
        "Gemeente {stem}|Waterschap {stem}|Kamer van Handel {stem}",
        """
Rioolheffing;Jaar 2025;m³;1.1;2.4
Afvalstoffenheffing;;jaar;96;180
Jaarbijdrage;;jaar;80;320
Leges vergunning;Tarief 4.1;stuk;35;150
Precario;;maand;40;90
""",
    ),
    "saas": (
        "{stem} Software B.V.|{stem} Cloud B.V.|{stem} Apps",
        """
Teamabonnement;10 gebruikers, maandelijks;licentie;8;24
Extra opslag 1 TB;;maand;9;19
API-aanroepen;boven bundel;pakket;4;15
Premium ondersteuning;;maand;49;149
""",
    ),
    "fuel": ("Tankstation {one}|{stem} Brandstoffen B.V.", "Euro 95;;L;1.85;2.09\nDiesel;;L;1.6;1.82\n"),
    "parking": ("Parkeergarage {stem}|{stem} Parkeren B.V.", "Parkeren kort;;st;2.5;28\n"),
    "taxi": ("Taxi {one}|Taxicentrale {stem}", "Ritprijs;;st;9;39\n"),
}
