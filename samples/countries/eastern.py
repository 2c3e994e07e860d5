"""Poland and the Czech Republic."""

from samples.countries.country import Country, split

POLAND = Country(
    name="Polska",
    first=split("Agnieszka Piotr Małgorzata Łukasz Katarzyna Paweł Joanna Zbigniew Ewa Krzysztof Żaneta"),
    last=split(
        """
        Brzostek Ciechanek Dąbrówek Grzelczyk Jaśkiewicz Kwiatosz Łękawa Mroczyk Ostrówek Pszczelak Rogoziński
        Śliwczyk Trzaskoma Wrześniak Żurawek
        """
    ),
    street=("ul. {word} {no}", "ul. {word} {no}", "al. {word} {no}", "ul. {word} {no}/4", "os. {word} {no}"),
    word=split("Lipowa Kwiatowa Słoneczna Młyńska Ogrodowa Dębowa Łąkowa Rzeczna Brzozowa Źródlana Spółdzielcza"),
    town=split("Nowogródek_Dolny Jasna_Góra_Wielka Brzezinki Lipnowo Zdrojowice Żabiniec Kamień_Śląski Wólka_Leśna"),
    zip="##-###",
    place="{zip} {town}",
    phone="+48 22 555 ## ##",
    register="0000######",
    tax_number="#########",
)

CZECHIA = Country(
    name="Česká republika",
    first=split("Tereza Ondřej Kateřina Jiří Barbora Tomáš Zdeňka Radek Šárka Vojtěch Lenka"),
    last=split(
        """
        Bořkovec Čermákovský Doubrava Horníček Jelínkovič Kratochvílek Málkovec Novotníček Říčanek Sedlářek
        Šimůnkovec Vondrášek Žďárek
        """
    ),
    street=("{word} {no}", "{word} {no}/12", "{word} {no}", "nám. {word} {no}"),
    word=split("Lipová Květná Zahradní Mlýnská Na_Výsluní Dlouhá Lesní U_Potoka Školní Příčná Říční"),
    town=split("Nová_Lhotka Horní_Březina Podlesí_u_Lomnice Kamenice_nad_Říčkou Staré_Hory Žlutá Libuňka"),
    zip="### ##",
    place="{zip} {town}",
    phone="+420 555 ### ###",
    register="C #####, KS {town}",
    tax_number="########",
)
