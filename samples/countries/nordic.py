"""Sweden."""

from samples.countries.country import Country, split

SWEDEN = Country(
    name="Sverige",
    first=split("Ebba Gustav Linnéa Oskar Märta Håkan Åsa Björn Ylva Sören Karin"),
    last=split(
        """
        Almskog Bergståhl Dahlqvist Ekermo Fjällström Grankvist Högmarck Lövenhjelm Nyängen Rosenlöf Strömsäter
        Tallhed Ängsvik Öbrink
        """
    ),
    street=("{word}gatan {no}", "{word}vägen {no}", "{word}gränd {no}", "Box {no}7", "{word}torget {no}"),
    word=split("Björk Kvarn Ång Skepps Linné Fabriks Söder Åker Hamn Gröna Kung_Åkes"),
    town=split("Nybrohamn Stenköping Västerfors Ekholmen Åsvik Hällebro Örsjö Strandköping"),
    zip="### ##",
    place="{zip} {town}",
    phone="+46 8 465 004 ##",
    register="{town}",
)
