"""Italian."""

TOLD = {
    "hotel": (
        "Hotel {stem} S.r.l.|Albergo {one}|Residence {stem} S.p.A.",
        """
Pernottamento singola;Tariffa standard;notte;69;139;r
Pernottamento doppia;Vista giardino;notte;89;179;r
Prima colazione;;pers.;9;18;r
Garage;;giorno;10;22
Frigobar;;pz;3;9;r
Consumazioni bar;come da nota;pz;6;38;r
Imposta di soggiorno;;pers.;1.5;3.5
""",
    ),
    "restaurant": (
        "Trattoria {one}|Osteria {stem}|Ristorante {stem} S.r.l.",
        """
Coperto;;n;2;3;r
Tagliatelle al ragù;;n;10;14;r
Insalata mista;;n;4;7;r
Acqua minerale;;n;2;3;r
Vino della casa 1/2 l;;n;5;8
Caffè;;n;1.2;1.8;r
Tiramisù;;n;5;7;r
""",
    ),
    "utility": (
        "{stem} Energia S.p.A.|Acquedotto {stem}|{stem} Luce e Gas S.r.l.",
        """
Spesa per la materia energia;Fascia F1;kWh;0.14;0.25;r
Quota fissa;;mese;7;14;r
Trasporto e gestione contatore;;mese;3;7;r
Oneri di sistema;;mese;1.6;4;r
Servizi aggiuntivi;;mese;2;5
""",
    ),
    "telecom": (
        "{stem} Telecomunicazioni S.p.A.|{stem} Mobile S.r.l.|{stem} Fibra",
        """
Canone Fibra Business;dal 1 a fine mese;mese;29;49
Chiamate illimitate;;mese;4;9
Mobile Business M;Linea 333 555 0012;mese;15;39
Noleggio modem;;mese;3;6
Traffico estero;12 chiamate;lotto;1.2;18
""",
    ),
    "freight": (
        "Autotrasporti {one} S.r.l.|{stem} Logistica S.p.A.|Corriere {one}",
        """
Trasporto groupage;6 bancali;sped.;180;640
Supplemento carburante;8,5 %;n;14;62
Pedaggi;;n;18;79
Resa bancali;;pz;2.4;4.5
Sosta;;ora;35;62
Diritti fissi;;sped.;4;9
""",
    ),
    "craft": (
        "Idraulica {one} S.n.c.|Elettroimpianti {one}|Edil {stem} S.r.l.|F.lli {one} Coperture",
        """
Ora operaio specializzato;Posa e collegamento;ora;32;52
Ora aiutante;;ora;22;32
Tubo rame 22 mm;Barra da 5 m;m;7;13
Diritto di chiamata;;n;25;49
Valvola a sfera 1 pollice;con scarico;pz;14;29
Materiale di consumo;Guarnizioni, fascette, viti;n;8;35
Smaltimento;;n;20;60
""",
    ),
    "public": (
        "Comune di {stem}|Consorzio {stem}|Camera di Commercio {stem}",
        """
Canone fognatura;Anno 2025;m³;1.1;2.4
Tassa rifiuti;;anno;76;160
Quota annuale;;anno;80;320
Diritti di segreteria;Voce 4.1;n;35;150
Occupazione suolo;;mese;40;90
""",
    ),
    "saas": (
        "{stem} Software S.r.l.|{stem} Cloud S.r.l.|{stem} Digitale",
        """
Piano Team;10 utenti, mensile;licenza;8;24
Spazio aggiuntivo 1 TB;;mese;9;19
Chiamate API;oltre soglia;lotto;4;15
Assistenza premium;;mese;49;149
""",
    ),
    "fuel": ("Stazione di servizio {one}|Carburanti {stem} S.r.l.", "Benzina;;L;1.65;1.89\nGasolio;;L;1.58;1.79\n"),
    "parking": ("Autorimessa {stem}|Parcheggi {stem} S.p.A.", "Sosta;;n;2.5;24\n"),
    "taxi": ("Taxi {one}|Radiotaxi {stem}", "Corsa;;n;9;39\n"),
}
