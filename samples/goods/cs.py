"""Czech goods and company names."""

from samples.goods.good import Good, Trade, Trades

CZECH: Trades = {
    "office": Trade(
        ("{stem} Kancelářské potřeby s.r.o.", "Papírnictví {one} a {two} s.r.o.", "{stem} Office a.s."),
        (
            Good("Kopírovací papír A4 80 g", "Karton 5 balíků, bělený bez chloru", "kart.", 17, 30),
            Good("Pořadač tmavě modrý 80 mm", "Se štítkem na hřbetu", "ks", 2.2, 4.8),
            Good("Gelová pera černá 0,5 mm", "Balení 12 kusů", "bal.", 8.5, 16.5),
            Good("Stolní lampa Lumo", "Stmívatelná LED, litinová noha, kabel 2 m", "ks", 46, 133),
            Good("Kancelářská židle Arvid", "Synchronní mechanika, područky, antracit", "ks", 205, 472),
            Good("Toner černý pro laserovou tiskárnu", "Repasovaný, asi 6000 stran", "ks", 55, 122),
            Good("Obálky C4 samolepicí", "Krabice 250 kusů", "bal.", 16, 34),
            Good("Diář 2026", "Týden na dvou stranách, plátno", "ks", 11, 26),
        ),
    ),
    "tools": Trade(
        ("{stem} Nářadí s.r.o.", "Železářství {one}", "{one} a {two} Spojovací materiál s.r.o."),
        (
            Good("Šroub šestihranný M8 x 40", "Pozinkovaný, třída 8.8, 100 kusů", "bal.", 10, 18.5),
            Good("Aku vrtačka 18 V", "Dvě baterie 4,0 Ah, nabíječka a kufr", "ks", 154, 284),
            Good("Sada vrtáků HSS 1-13 mm", "25 kusů v kovové kazetě", "sada", 36, 85),
            Good("Pracovní rukavice vel. 9", "Nitrilové, prodyšné", "pár", 3.1, 7.7),
            Good("Úhelník 90 x 90", "Žárový zinek, 2,5 mm", "ks", 0.8, 1.9),
            Good("Montážní pěna 750 ml", "Použití od +5 °C", "ks", 6.2, 11.8),
            Good("Montáž na místě", "Dva montéři včetně dopravy", "hod.", 58, 84),
            Good("Ochranné brýle čiré", "Nemlživé, EN 166", "ks", 4.6, 12),
        ),
    ),
    "food": Trade(
        ("{stem} Lahůdky s.r.o.", "Vinařství {one}", "Pražírna kávy {one} a {two} s.r.o."),
        (
            Good("Zrnková káva Vysočina", "Balení 1 kg", "kg", 15.5, 26.5, True),
            Good("Bílé víno suché 2023", "Láhev 0,75 l", "lahev", 6.9, 13.7),
            Good("Horský sýr zrající", "Bochník asi 6 kg", "kg", 16, 28, True),
            Good("Olivový olej extra panenský", "Kanystr 5 l, první sklizeň", "ks", 42, 77, True),
            Good("Jablečný mošt nefiltrovaný", "Přepravka 6 lahví po 1 l", "přepr.", 9.4, 15, True),
            Good("Květový med", "Sklenice 500 g", "ks", 5, 8.7, True),
            Good("Dárkový koš", "Ručně balený, s přáním", "ks", 37, 83),
            Good("Záloha na přepravku", "Vratná", "ks", 3, 3.8),
        ),
    ),
    "software": Trade(
        ("{stem} Systémy s.r.o.", "{stem} Digital a.s.", "{one} Poradenství s.r.o."),
        (
            Good("Údržba softwaru", "Opravy a aktualizace v měsíci", "hod.", 88, 130),
            Good("Dílna analýzy procesů", "Se zápisem a plánem opatření", "hod.", 102, 155),
            Good("Licence evidence docházky, 12 měs.", "Do 25 pracovišť", "lic.", 225, 650),
            Good("Virtuální server S", "4 jádra, 16 GB paměti, denní záloha", "měs.", 27, 70),
            Good("Nastavení síťové tiskárny", "Včetně ovladačů", "úkon", 80, 152),
            Good("Doména a poštovní schránky", "Do 50 schránek", "měs.", 11, 35),
            Good("Školení uživatelů", "Půl dne, osm osob, s materiály", "den", 395, 740),
        ),
        by_time=True,
    ),
    "books": Trade(
        ("Knihkupectví {one} s.r.o.", "Nakladatelství {stem} a.s.", "Tiskárna {one} a synové s.r.o."),
        (
            Good("Učebnice základů statiky", "3. vydání, vázaná, 412 stran", "výt.", 36, 65, True),
            Good("Technický slovník dvojjazyčný", "S přístupem na web", "výt.", 28, 52, True),
            Good("Vizitky čtyřbarevné", "350 g, mat, oboustranné, 500 kusů", "sada", 36, 70),
            Good("Brožura A5, 24 stran", "Šitá, recyklovaný papír", "ks", 0.62, 1.45),
            Good("Sazba a grafický návrh", "Podle času, dvě korektury", "hod.", 60, 86),
            Good("Odborný časopis, roční předplatné", "12 čísel s dopravou", "ks", 92, 144, True),
            Good("Plakáty A1", "135 g, odolné vodě", "ks", 4.2, 9.4),
        ),
    ),
}
