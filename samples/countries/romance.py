"""France, French-speaking Belgium and Switzerland, Spain, Italy and Portugal."""

from samples.countries.country import Country, split

_FRENCH_FIRST = split("Camille Antoine Hélène Julien Margaux Étienne Sylvie Fabien Noémie Cédric Chloé Régis")
_FRENCH_LAST = split(
    """
    Aubertin Beauchêne Courvoisier Delorme Estienne Fauvel Garandeau Hautecœur Jolivet Lachenal Marchandise Nivernois
    Péronnet Roussillon Tisserand Vauquelin
    """
)
_FRENCH_STREETS = ("{no}, rue {word}", "{no} avenue {word}", "{no} bis, rue {word}", "ZA {word}, lot {no}")
_FRENCH_WORDS = split("des_Tilleuls du_Moulin de_la_Fontaine des_Vignes du_Port de_l'Église des_Forges du_Pré")

FRANCE = Country(
    name="France",
    first=_FRENCH_FIRST,
    last=_FRENCH_LAST,
    street=_FRENCH_STREETS,
    word=_FRENCH_WORDS,
    town=split("Villeneuve-les-Prés Saint-Aubry Montclair-sur-Loue Belleroche Port-Sévigny Châteauvert Grandval"),
    zip="#####",
    place="{zip} {town}",
    phone="01 99 00 ## ##",
    register="{town} B {siren}",
)

BELGIUM_FRENCH = Country(
    name="Belgique",
    first=_FRENCH_FIRST,
    last=_FRENCH_LAST,
    street=("Rue {word} {no}", "Avenue {word} {no}", "Chaussée {word} {no}"),
    word=_FRENCH_WORDS,
    town=split("Valmont-lez-Forêt Sainte-Ode-le-Château Neufmoulin"),
    zip="####",
    place="{zip} {town}",
    phone="+32 2 555 ## ##",
    register="{town}",
)

SWITZERLAND_FRENCH = Country(
    name="Suisse",
    first=_FRENCH_FIRST,
    last=_FRENCH_LAST,
    street=("Rue {word} {no}", "Chemin {word} {no}", "Avenue {word} {no}"),
    word=_FRENCH_WORDS,
    town=split("Montbrillant Lavigny-le-Lac Châtelard-Dessus"),
    zip="####",
    place="{zip} {town}",
    phone="+41 22 555 ## ##",
)

SPAIN = Country(
    name="España",
    first=split("Lucía Javier Marta Sergio Inés Álvaro Rocío Andrés Nuria Íñigo"),
    last=split(
        "Albarracín Bergantín Cifuentes Domenech Escandón Figueroa Garrigosa Iturralde Montoliu Peñalver Zubieta"
    ),
    street=("Calle {word}, {no}", "Avda. {word}, {no}", "C/ {word}, {no}", "Polígono {word}, nave {no}"),
    word=split("del_Olivo de_la_Fuente Mayor del_Molino de_los_Naranjos del_Puerto San_Telmo Nueva"),
    town=split("Villamar Fuenteclara Santa_Olalla_del_Río Puerto_Alegre Montesol Valdelagua"),
    zip="#####",
    place="{zip} {town}",
    phone="910 55 ## ##",
    register="{town}, tomo ####, folio ##",
)

ITALY = Country(
    name="Italia",
    first=split("Chiara Matteo Giulia Lorenzo Federica Davide Elisa Niccolò Paola Andrea"),
    last=split(
        "Albertazzi Bellandi Cortesini Donadoni Falchetti Gualtierotti Lombardini Martellini Ravasio Sartorelli"
    ),
    street=("Via {word}, {no}", "Viale {word}, {no}", "Piazza {word}, {no}", "Via {word} {no}/A"),
    word=split("dei_Tigli del_Mulino delle_Fornaci San_Rocco della_Fonte Nuova del_Porto dei_Mille_Fiori"),
    town=split("Borgosereno Castelverde_sul_Lago Montefiorito Pieve_Alta Valdoro Torrechiara_Nuova"),
    zip="#####",
    place="{zip} {town} ({region})",
    phone="02 555 ## ##",
    regions=("MI", "BO", "TO", "VR", "FI"),
    register="{region}-######",
    tax_number="0##########",
)

PORTUGAL = Country(
    name="Portugal",
    first=split("Beatriz Tiago Inês Rui Mafalda João Sofia Nuno"),
    last=split("Albergaria Bragança Carvalhais Falcão Gouveia Mesquita Noronha Sampaio Taveira"),
    street=("Rua {word}, {no}", "Avenida {word}, n.º {no}", "Travessa {word}, {no}"),
    word=split("das_Flores do_Moinho da_Fonte do_Castelo das_Oliveiras da_Ribeira"),
    town=split("Vila_Clara Montebelo Santa_Iria_do_Mar Aldeia_Nova"),
    zip="####-###",
    place="{zip} {town}",
    phone="210 555 ###",
    register="{town}, n.º #####",
)
