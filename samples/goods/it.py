"""Italian goods and company names."""

from samples.goods.good import Good, Trade, Trades

ITALIAN: Trades = {
    "office": Trade(
        ("{stem} Forniture Ufficio S.r.l.", "Cartoleria {one} S.n.c.", "{one} & {two} Ufficio S.p.A."),
        (
            Good("Carta A4 bianca 80 g", "Scatola da 5 risme, senza acidi", "scatola", 17, 30),
            Good("Registratore a leva blu", "Dorso 80 mm, con portaetichetta", "pz", 2.1, 4.7),
            Good("Penne gel nere 0,5 mm", "Confezione da dodici", "conf.", 8.5, 16),
            Good("Lampada da tavolo Lumo", "LED dimmerabile, base in ghisa, cavo 2 m", "pz", 45, 131),
            Good(
                "Sedia operativa Arvid",
                "Meccanismo sincronizzato, braccioli regolabili, tessuto grigio",
                "pz",
                199,
                468,
            ),
            Good("Toner nero per stampante laser", "Rigenerato, circa 6.000 pagine", "pz", 54, 121),
            Good("Buste C4 autoadesive", "Scatola da 250", "scatola", 16, 33),
            Good("Agenda 2026", "Settimanale, copertina in tela", "pz", 11, 26),
        ),
    ),
    "tools": Trade(
        ("Utensileria {stem} S.r.l.", "Ferramenta {one} S.n.c.", "{one} {two} Fissaggi S.p.A."),
        (
            Good("Vite esagonale M8 x 40", "Zincata, classe 8.8, scatola da 100", "scatola", 10, 18),
            Good("Trapano avvitatore 18 V", "Due batterie 4,0 Ah, caricatore e valigetta", "pz", 152, 282),
            Good("Serie punte HSS 1-13 mm", "25 pezzi in cassetta metallica", "serie", 35, 84),
            Good("Guanti da lavoro taglia 9", "Palmo in nitrile, dorso traspirante", "paio", 3, 7.6),
            Good("Angolare 90 x 90", "Zincato a caldo, 2,5 mm", "pz", 0.8, 1.9),
            Good("Schiuma espansa 750 ml", "Utilizzo da 5 °C", "bombola", 6.1, 11.7),
            Good("Montaggio e collaudo in loco", "Due tecnici, trasferta compresa", "ora", 52, 78),
            Good("Occhiali protettivi", "Trattamento antiappannamento", "pz", 4.5, 11.9),
        ),
    ),
    "food": Trade(
        (
            "Cantine {one} S.r.l.",
            "Alimentari {stem} S.p.A.",
            "Torrefazione {one} & {two} S.n.c.",
            "Tenuta {stem} S.s.a.",
        ),
        (
            Good("Caffè tostato Altopiano", "In grani, sacchetto da 1 kg", "kg", 15, 26, True),
            Good("Vino bianco secco 2023", "Bottiglia da 0,75 l", "bottiglia", 6.8, 13.6),
            Good("Formaggio di malga, 9 mesi", "Forma intera, latte crudo", "kg", 16, 28, True),
            Good("Olio extravergine di oliva", "Latta da 5 l, primo raccolto", "latta", 42, 77, True),
            Good("Succo di mela", "Cassa da 6 bottiglie da 1 l", "cassa", 9.3, 14.9, True),
            Good("Miele millefiori", "Vaso da 500 g", "vaso", 4.9, 8.6, True),
            Good("Cesto di stagione", "Confezionato a mano, con biglietto", "pz", 37, 83),
        ),
    ),
    "software": Trade(
        ("{stem} Informatica S.r.l.", "{stem} Digitale S.p.A.", "{one} Consulenza S.r.l."),
        (
            Good("Manutenzione software", "Correzioni e aggiornamenti del mese", "ora", 65, 102),
            Good("Analisi dei processi", "Con verbale e piano di azione", "ora", 78, 125),
            Good("Licenza rilevazione presenze, 12 mesi", "Fino a 25 postazioni", "licenza", 215, 630),
            Good("Server virtuale S", "4 core, 16 GB di memoria, backup giornaliero", "mese", 26, 69),
            Good("Configurazione stampante di rete", "Distribuzione dei driver compresa", "forfait", 76, 148),
            Good("Dominio e caselle di posta", "Fino a 50 caselle", "mese", 11, 35),
            Good("Formazione utenti", "Mezza giornata, otto persone, con dispense", "giorno", 360, 700),
        ),
        by_time=True,
    ),
    "books": Trade(
        ("Libreria {one} S.r.l.", "Edizioni {stem} S.r.l.", "Tipografia {one} & Figli S.n.c."),
        (
            Good("Manuale: fondamenti di statica", "3ª edizione, rilegato, 412 pagine", "copia", 35, 63, True),
            Good("Dizionario tecnico bilingue", "Con accesso in linea", "copia", 26, 52, True),
            Good("Biglietti da visita a colori", "350 g, opachi, fronte e retro, 500 pezzi", "scatola", 34, 67),
            Good("Opuscolo A5, 24 pagine", "Punto metallico, carta riciclata", "copia", 0.6, 1.4),
            Good("Impaginazione", "A ore, due bozze", "ora", 44, 70),
            Good("Abbonamento annuale alla rivista", "12 numeri, spedizione compresa", "anno", 86, 137, True),
            Good("Manifesti A1", "135 g, per esterni", "copia", 4.2, 9.1),
        ),
    ),
}
