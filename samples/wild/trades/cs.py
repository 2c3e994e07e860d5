"""Czech."""

TOLD = {
    "hotel": (
        "Hotel {stem} s.r.o.|Penzion {one}|Zámecký hotel {stem} a.s.",
        """
Ubytování jednolůžkový pokoj;Standardní cena;noc;49;89;r
Ubytování dvoulůžkový pokoj;Výhled do zahrady;noc;69;129;r
Snídaně;;os.;7;12;r
Parkování;;den;6;14
Minibar;;ks;2;7
Konzumace bar;dle účtu;ks;6;38
Pobytový poplatek;;os.;1;2
""",
    ),
    "restaurant": (
        "Hospoda U {one}|Restaurace {stem} s.r.o.|Kavárna {stem}",
        """
Svíčková na smetaně;;ks;7;11;r
Česnečka;;ks;2.5;4;r
Míchaný salát;;ks;3;5;r
Kofola 0,5;;ks;1.8;2.6;r
Pivo 12° 0,5;;ks;2;3
Espresso;;ks;1.8;2.8;r
Jablečný závin;;ks;2.5;4;r
""",
    ),
    "utility": (
        "{stem} Energie a.s.|Vodovody {stem} a.s.|{stem} Plyn s.r.o.",
        """
Silová elektřina;Sazba D02d;kWh;0.1;0.2
Stálá měsíční platba;;měs.;3;7
Distribuce;;kWh;0.06;0.1
Systémové služby;;kWh;0.006;0.01
Příspěvek na obnovitelné zdroje;;měs.;1.5;4
""",
    ),
    "telecom": (
        "{stem} Telekomunikace a.s.|{stem} Mobil s.r.o.|{stem} Optika",
        """
Internet Optika Firma;od 1. do konce měsíce;měs.;19;35
Pevná linka;;měs.;4;9
Mobilní tarif M;Číslo 601 555 012;měs.;12;29
Pronájem routeru;;měs.;2;5
Hovory do zahraničí;12 hovorů;bal.;1.2;18
""",
    ),
    "freight": (
        "Autodoprava {one} s.r.o.|{stem} Logistika a.s.|Spedice {one}",
        """
Přeprava kusová;6 palet EUR;zás.;160;520
Palivový příplatek;8,5 %;ks;14;62
Mýtné;;ks;18;79
Výměna palet;;ks;2.4;4.5
Čekání;;hod.;25;45
Manipulační poplatek;;zás.;4;9
""",
    ),
    "craft": (
        "Instalatérství {one}|Elektro {one} s.r.o.|Malířství {one}|Střechy {one} a syn",
        """
Hodina montéra;Montáž a zapojení;hod.;18;32
Hodina pomocníka;;hod.;12;18
Měděná trubka 22 mm;Tyč 5 m;m;6;12
Doprava k zákazníkovi;;ks;12;30
Kulový kohout 1";s vypouštěním;ks;9;20
Drobný materiál;Těsnění, objímky, vruty;sada;5;22
Odvoz suti;;ks;18;50
""",
    ),
    "public": (
        "Obec {stem}|Svazek obcí {stem}|Hospodářská komora {stem}",
        """
Stočné;Rok 2025;m³;1.6;2.4
Poplatek za odpad;;rok;22;48
Roční příspěvek;;rok;60;220
Správní poplatek;Položka 4.1;ks;20;110
Zábor veřejného prostranství;;měs.;30;70
""",
    ),
    "saas": (
        "{stem} Software s.r.o.|{stem} Cloud s.r.o.|{stem} Digital",
        """
Tarif Tým;10 uživatelů, měsíčně;lic.;7;20
Úložiště navíc 1 TB;;měs.;8;16
Volání API;nad limit;balíček;4;12
Prémiová podpora;;měs.;39;119
""",
    ),
    "fuel": ("Čerpací stanice {one}|{stem} Benzin s.r.o.", "Natural 95;;L;1.4;1.62\nNafta motorová;;L;1.38;1.58\n"),
    "parking": ("Parkoviště {stem}|{stem} Parking s.r.o.", "Parkovné;;ks;1.5;18\n"),
    "taxi": ("Taxi {one}|Rádio taxi {stem}", "Jízdné;;ks;6;28\n"),
}
