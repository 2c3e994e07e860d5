"""Swedish goods and company names."""

from samples.goods.good import Good, Trade, Trades

SWEDISH: Trades = {
    "office": Trade(
        ("{stem} Kontorsvaror AB", "{one} & {two} Papper AB", "{stem} Kontor Handelsbolag"),
        (
            Good("Kopieringspapper A4 80 g", "Kartong med 5 paket, oblekt", "krt", 17, 30),
            Good("Pärm mörkblå 80 mm", "Gaffelpärm med etikettficka", "st", 2.2, 4.8),
            Good("Gelpennor svarta 0,5 mm", "Ask med tolv", "ask", 8.5, 16.5),
            Good("Skrivbordslampa Lumo", "Dimbar led, fot av gjutjärn, sladd 2 m", "st", 46, 133),
            Good("Kontorsstol Arvid", "Synkronmekanism, ställbara armstöd, antracit", "st", 205, 472),
            Good("Toner svart för laserskrivare", "Återtillverkad, cirka 6 000 sidor", "st", 55, 122),
            Good("Kuvert C4 självhäftande", "Kartong om 250", "krt", 16, 34),
            Good("Kalender 2026", "En vecka per uppslag, linneband", "st", 11, 26),
        ),
    ),
    "tools": Trade(
        ("{stem} Verktyg AB", "{one}s Järnhandel AB", "{one} & {two} Fästteknik AB"),
        (
            Good("Sexkantskruv M8 x 40", "Förzinkad, klass 8.8, ask om 100", "ask", 10, 18.5),
            Good("Skruvdragare 18 V", "Två batterier 4,0 Ah, laddare och väska", "st", 154, 284),
            Good("Borrsats HSS 1-13 mm", "25 delar i stålkassett", "sats", 36, 85),
            Good("Arbetshandskar storlek 9", "Nitril, ventilerad handrygg", "par", 3.1, 7.7),
            Good("Vinkelbeslag 90 x 90", "Varmförzinkat, 2,5 mm", "st", 0.8, 1.9),
            Good("Fogskum 750 ml", "Kan användas från +5 °C", "burk", 6.2, 11.8),
            Good("Montering på plats", "Två montörer, resa ingår", "tim", 58, 84),
            Good("Skyddsglasögon klara", "Imfria", "st", 4.6, 12),
        ),
    ),
    "food": Trade(
        ("{stem} Livs AB", "{one}s Vinhus AB", "{one} & {two} Kafferosteri AB"),
        (
            Good("Kaffe Höglandet, hela bönor", "Påse om 1 kg", "kg", 15.5, 26.5, True),
            Good("Vitt vin torrt 2023", "Flaska 0,75 l", "fl", 6.9, 13.7),
            Good("Gårdsost lagrad 9 månader", "Hel ost, opastöriserad mjölk", "kg", 16, 28, True),
            Good("Olivolja extra jungfru", "Dunk 5 l, första skörden", "dunk", 42, 77, True),
            Good("Äppelmust ofiltrerad", "Back med 6 flaskor om 1 l", "back", 9.4, 15, True),
            Good("Blomsterhonung", "Burk 500 g", "burk", 5, 8.7, True),
            Good("Presentkorg årstid", "Handpackad, med hälsningskort", "st", 37, 83),
            Good("Pant returback", "Återbetalas vid retur", "st", 3, 3.8),
        ),
    ),
    "software": Trade(
        ("{stem} System AB", "{stem} Digital AB", "{one} Rådgivning AB"),
        (
            Good("Programunderhåll", "Rättningar och uppdateringar under månaden", "tim", 88, 130),
            Good("Workshop processkartläggning", "Med protokoll och åtgärdsplan", "tim", 102, 155),
            Good("Licens tidrapportering 12 månader", "Upp till 25 arbetsplatser", "licens", 225, 650),
            Good("Virtuell server S", "4 kärnor, 16 GB minne, daglig säkerhetskopia", "mån", 27, 70),
            Good("Installation nätverksskrivare", "Drivrutiner rullas ut", "st", 80, 152),
            Good("Domän och brevlådor", "Upp till 50 brevlådor", "mån", 11, 35),
            Good("Användarutbildning", "Halvdag, åtta personer, med material", "dag", 395, 740),
        ),
        by_time=True,
    ),
    "books": Trade(
        ("{one}s Bokhandel AB", "{stem} Förlag AB", "Tryckeri {one} & Söner AB"),
        (
            Good("Lärobok statikens grunder", "3:e upplagan, inbunden, 412 sidor", "ex", 36, 65, True),
            Good("Teknisk ordbok, tvåspråkig", "Med åtkomst på nätet", "ex", 28, 52, True),
            Good("Visitkort fyrfärg", "350 g/m², matt, dubbelsidigt, 500 st", "sats", 36, 70),
            Good("Broschyr A5, 24 sidor", "Klammerhäftad, returpapper", "st", 0.62, 1.45),
            Good("Sättning och formgivning", "Enligt nedlagd tid, två korrektur", "tim", 60, 86),
            Good("Facktidskrift årsprenumeration", "12 nummer, porto ingår", "st", 92, 144, True),
            Good("Affischer A1", "135 g/m², vädertåliga", "st", 4.2, 9.4),
        ),
    ),
}
