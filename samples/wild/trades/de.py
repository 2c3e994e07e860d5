"""German."""

TOLD = {
    "hotel": (
        "Hotel {stem} GmbH|Gasthof {one} KG|Landhotel {stem} Betriebs-GmbH",
        """
Übernachtung Einzelzimmer;Rate Standard;Nacht;79;149;r
Übernachtung Doppelzimmer;Gartenblick;Nacht;109;189;r
Frühstücksbuffet;;Person;14;24
Tiefgarage;;Tag;12;22
Minibar;;Stück;3;9
Getränke Restaurant;laut Beleg;Stück;6;48
Kurtaxe;;Person;2;3.5
""",
    ),
    "restaurant": (
        "Gasthaus {one}|Restaurant {stem} GmbH|Zum {one}hof|Trattoria {stem}",
        """
Wiener Schnitzel;;Stück;16;24;r
Tagessuppe;;Stück;5;7.5;r
Gemischter Salat;;Stück;5;9;r
Apfelschorle 0,4;;Stück;3.6;4.8
Hauswein 0,2;;Stück;5.5;8
Espresso;;Stück;2.3;3.2
Zander gebraten;;Stück;19;27;r
""",
    ),
    "utility": (
        "Stadtwerke {stem} GmbH|{stem} Energie AG|Netzwerke {stem} GmbH",
        """
Arbeitspreis Strom;Tarif Basis;kWh;0.26;0.39
Grundpreis;anteilig;Monat;9;14
Stromsteuer;;kWh;0.0205;0.0206
Messstellenbetrieb;moderne Messeinrichtung;Monat;1.6;2.4
Netzentgelt;;Monat;4;9
""",
    ),
    "telecom": (
        "{stem} Telekommunikation GmbH|{stem} Mobilfunk AG|{stem}net GmbH",
        """
Internet Flat 250;01.-Ende des Monats;Monat;29;49
Festnetz-Flat;;Monat;4;9
Mobilfunk Business M;Rufnummer 0151 555 00 12;Monat;15;39
Router Miete;;Monat;3;6
Verbindungen Ausland;12 Verbindungen;Pauschale;1.2;18
""",
    ),
    "freight": (
        "Spedition {one} GmbH & Co. KG|{stem} Logistik GmbH|Transporte {one} e.K.",
        """
Fracht Teilladung;6 Europaletten, Stückgut;Sendung;180;640
Dieselzuschlag;Floater 8,5 %;Pauschale;14;62
Mautgebühr;;Pauschale;18;79
Palettentausch;;Stück;2.4;4.5
Standzeit;;Std.;45;72
Avisgebühr;;Sendung;4;9
""",
    ),
    "craft": (
        "{one} Sanitär und Heizung GmbH|Elektro {one} e.K.|Malerbetrieb {one}|Dachdeckerei {one} & Sohn GmbH",
        """
Facharbeiterstunde;Montage und Anschluss;Std.;52;78
Helferstunde;;Std.;38;48
Kupferrohr 22 mm;Stange 5 m;m;7;13
Anfahrtspauschale Zone 2;;Pauschale;25;49
Kugelhahn DN 25;mit Entleerung;Stück;14;29
Kleinmaterial;Dichtungen, Schellen, Schrauben;Pauschale;8;35
Entsorgung Altmaterial;;Pauschale;20;60
""",
    ),
    "public": (
        "Gemeinde {stem}hausen|Zweckverband {stem}|Landkreis {stem}|IHK {stem}",
        """
Abwassergebühr;Bescheid 2025;m³;2.1;3.4
Straßenreinigung;Frontmeter 18;m;1.8;3.2
Abfallgebühr 120 l;14-tägliche Leerung;Jahr;96;180
Jahresbeitrag;;Jahr;80;320
Genehmigungsgebühr;Tarifstelle 4.1;Stück;35;150
""",
    ),
    "saas": (
        "{stem} Cloud GmbH|{stem} Labs GmbH|{stem} Online SE",
        """
Team-Plan;10 Nutzer, monatlich;Lizenz;8;24
Zusatzspeicher 1 TB;;Monat;9;19
API-Aufrufe;über Kontingent;Paket;4;15
Premium-Support;;Monat;49;149
""",
    ),
    "fuel": ("Tankstelle {one}|{stem} Tankhof GmbH", "Super E10;;L;1.62;1.82\nDiesel;;L;1.55;1.74\n"),
    "parking": ("Parkhaus {stem} GmbH|{stem} Parken GmbH", "Parkentgelt Kurzparker;;Stück;2.5;28\n"),
    "taxi": ("Taxi {one}|Funktaxi {stem} eG", "Fahrpreis;;Stück;9;39\n"),
}
