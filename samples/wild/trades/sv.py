"""Swedish."""

TOLD = {
    "hotel": (
        "Hotell {stem} AB|{one}s Gästgiveri AB|{stem} Herrgård AB",
        """
Logi enkelrum;Ordinarie pris;natt;85;149;r
Logi dubbelrum;Utsikt mot trädgården;natt;110;189;r
Frukost;;pers;10;18;r
Parkering garage;;dygn;14;26
Minibar;;st;3;9
Restaurang dryck;enligt nota;st;6;48
Konferensrum;halvdag;st;90;220
""",
    ),
    "restaurant": (
        "Krog {one}|Restaurang {stem} AB|{one}s Café",
        """
Dagens rätt;;st;10;14;r
Räksmörgås;;st;14;19;r
Sallad;;st;8;12;r
Lättöl;;st;3;4.5;r
Husets vin glas;;st;8;12
Bryggkaffe;;st;2.5;3.8;r
Kladdkaka;;st;4;6.5;r
""",
    ),
    "utility": (
        "{stem} Energi AB|{stem} Vatten AB|{stem} Elnät AB",
        """
Elöverföring;Säkring 20 A;kWh;0.05;0.09
Elhandel rörligt pris;;kWh;0.06;0.14
Abonnemangsavgift;;mån;18;36
Energiskatt;;kWh;0.04;0.05
Fast avgift elhandel;;mån;3;6
""",
    ),
    "telecom": (
        "{stem} Telekom AB|{stem} Mobil AB|{stem} Bredband AB",
        """
Bredband Fiber 500;1:a till månadens slut;mån;29;49
Fast telefoni;;mån;4;9
Mobil Företag M;Nummer 070-174 06 12;mån;15;39
Hyra router;;mån;3;6
Samtal utland;12 samtal;st;1.2;18
""",
    ),
    "freight": (
        "{one}s Åkeri AB|{stem} Logistik AB|Spedition {one} AB",
        """
Styckegods;6 EUR-pall;sändn;180;640
Drivmedelstillägg;8,5 %;st;14;62
Vägavgifter;;st;18;79
Pallbyte;;st;2.4;4.5
Väntetid;;tim;55;82
Aviseringsavgift;;sändn;4;9
""",
    ),
    "craft": (
        "{one}s Rör AB|Elfirma {one}|Måleri {one} HB|{stem} Tak & Plåt AB",
        """
Montörstid;Montage och inkoppling;tim;52;72
Lärlingstid;;tim;34;46
Kopparrör 22 mm;Längd 5 m;m;7;13
Servicebil;;st;25;49
Kulventil DN 25;med avtappning;st;14;29
Förbrukningsmaterial;Packningar, klammer, skruv;st;8;35
Bortforsling;;st;20;60
""",
    ),
    "public": (
        "{stem} kommun|{stem} Renhållning|Handelskammaren {stem}",
        """
Avloppsavgift;År 2025;m³;1.8;3.1
Sophämtning 190 l;varannan vecka;år;96;190
Årsavgift;;år;80;320
Tillståndsavgift;Taxa 4.1;st;35;150
Markupplåtelse;;mån;40;90
""",
    ),
    "saas": (
        "{stem} Programvara AB|{stem} Moln AB|{stem} Digital AB",
        """
Teamabonnemang;10 användare, månadsvis;licens;8;24
Extra lagring 1 TB;;mån;9;19
API-anrop;utöver ingår;paket;4;15
Premiumsupport;;mån;49;149
""",
    ),
    "fuel": ("{one}s Bensin AB|{stem} Drivmedel AB", "Bensin 95 E10;;L;1.5;1.72\nDiesel B7;;L;1.55;1.84\n"),
    "parking": ("{stem} Parkering AB|P-hus {stem}", "Parkeringsavgift;;st;1.5;22\n"),
    "taxi": ("Taxi {one}|{stem} Taxi AB", "Körning;;st;12;39\n"),
}
