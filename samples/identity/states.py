"""The states that issue documents here, real ones and the specimen state UTO of ICAO Doc 9303, with their habits.

Numbers and forms are in the manner of these states, not copies of their documents.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class State:
    """`code` ISO 3166 alpha-3; `zone` as machine-readable zones write it; `sign` the sign on cars.

    `languages`: of its labels, its own first; `title`: its name by language; `citizen`: its nationality in words;
    `people`: the list of names; patterns of numbers: # digit, @ letter; `day`: printed dates.
    """

    code: str
    people: str
    languages: tuple[str, ...]
    title: dict[str, str]
    citizen: str
    passport: str
    card: str
    day: str
    personal: str = ""
    zone: str = ""
    sign: str = ""
    towns: tuple[str, ...] = ()
    authority: tuple[str, ...] = ()
    street: str = "{word} {no}"
    streets: tuple[str, ...] = field(default=())

    @property
    def in_zone(self) -> str:
        return self.zone or self.code


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.replace("_", " ") for word in text.split())


STATES = {
    state.code: state
    for state in (
        State(
            "UTO",
            "utopian",
            ("en", "fr"),
            {"en": "UTOPIA", "fr": "UTOPIE"},
            "UTOPIAN",
            "@#######@#",
            "@########",
            "{dd} {MON} {yyyy}",
            "@@######@",
            sign="UTO",
            towns=_words("ZENITH AURORA_BAY MERIDIAN NEW_LARISSA"),
            authority=("PASSPORT OFFICE", "MINISTRY OF CITIZENS"),
            street="{no} {word}",
            streets=_words("HARMONY_AVENUE CONCORD_ROAD LAKE_STREET"),
        ),
        State(
            "DEU",
            "german",
            ("de", "en", "fr"),
            {
                "de": "BUNDESREPUBLIK DEUTSCHLAND",
                "en": "FEDERAL REPUBLIC OF GERMANY",
                "fr": "RÉPUBLIQUE FÉDÉRALE D'ALLEMAGNE",
            },
            "DEUTSCH",
            "C@#@@#@##",
            "L#@##@@##",
            "{dd}.{mm}.{yyyy}",
            zone="D",
            sign="D",
            towns=_words("NEUSTEDT ALTENRODE GRÜNHAUSEN BRÜCKSTADT WIESENTHAL"),
            authority=("STADT NEUSTEDT", "STADT GRÜNHAUSEN", "GEMEINDE TALHEIM AM SEE"),
            streets=_words("LINDENSTRASSE MÜHLENWEG BRUNNENGASSE AHORNALLEE"),
        ),
        State(
            "AUT",
            "german",
            ("de", "en", "fr"),
            {"de": "REPUBLIK ÖSTERREICH", "en": "REPUBLIC OF AUSTRIA", "fr": "RÉPUBLIQUE D'AUTRICHE"},
            "ÖSTERREICH",
            "@#######",
            "@@#######",
            "{dd} {MON} {yyyy}",
            sign="A",
            towns=_words("SANKT_VALENZ OBERSTEIG DONAUFELD ALMTAL"),
            authority=("BH DONAUFELD", "MAGISTRAT OBERSTEIG"),
            streets=_words("KIRCHGASSE BERGWEG SONNENSTRASSE"),
        ),
        State(
            "CHE",
            "german",
            ("de", "fr", "it", "en"),
            {"de": "SCHWEIZ", "fr": "SUISSE", "it": "SVIZZERA", "en": "SWITZERLAND"},
            "Schweiz",
            "X#@#@##@",
            "S#@#@##@",
            "{dd} {mm} {yyyy}",
            sign="CH",
            towns=_words("OBERWILEN SEEMATT RÜTIBERG BERGDORF"),
            authority=("Seematt SE", "Rütiberg RB"),
            streets=_words("SEESTRASSE BAHNHOFWEG RÜTIGASSE"),
        ),
        State(
            "FRA",
            "french",
            ("fr", "en"),
            {"fr": "RÉPUBLIQUE FRANÇAISE", "en": "FRENCH REPUBLIC"},
            "Française",
            "##@@#####",
            "@##@@@@##",
            "{dd} {mm} {yyyy}",
            sign="F",
            towns=_words("MONTREVEL SAINT-AUBAN VILLERANGE BEAUCASTEL"),
            authority=("Préfecture de Montrevel", "Préfecture de Beaucastel"),
            streets=_words("RUE_DES_LILAS AVENUE_DU_PORT RUE_VOLTAIRE"),
            street="{no} {word}",
        ),
        State(
            "BEL",
            "dutch",
            ("nl", "fr", "en"),
            {"nl": "BELGIË", "fr": "BELGIQUE", "en": "BELGIUM"},
            "BELG",
            "@@######",
            "###########",
            "{dd} {MON} {yyyy}",
            "##.##.##-###.##",
            sign="B",
            towns=_words("WESTERHOVE MEERBEKE ZANDVOORDE"),
            authority=("Westerhove", "Meerbeke"),
            streets=_words("KERKSTRAAT MOLENWEG STATIONSLAAN"),
        ),
        State(
            "NLD",
            "dutch",
            ("nl", "en", "fr"),
            {
                "nl": "KONINKRIJK DER NEDERLANDEN",
                "en": "KINGDOM OF THE NETHERLANDS",
                "fr": "ROYAUME DES PAYS-BAS",
            },
            "Nederlandse",
            "N@#@@##@#",
            "I@#@@##@#",
            "{dd} {MON}/{MON2} {yyyy}",
            "#########",
            sign="NL",
            towns=_words("DAMWOUDE OOSTERVEEN HAVENHORST"),
            authority=("Burg. van Damwoude", "Burg. van Oosterveen"),
            streets=_words("KANAALWEG DORPSSTRAAT HAVENKADE"),
        ),
        State(
            "ESP",
            "spanish",
            ("es", "en"),
            {"es": "REINO DE ESPAÑA", "en": "KINGDOM OF SPAIN"},
            "ESPAÑOLA",
            "@@@######",
            "@@@######",
            "{dd} {mm} {yyyy}",
            "########@",
            sign="E",
            towns=_words("VILLANUBLA TORRECLARA PUERTO_SERENO"),
            authority=("DGP 28451", "DGP 08123"),
            streets=_words("CALLE_MAYOR AVENIDA_DEL_MAR PLAZA_NUEVA"),
        ),
        State(
            "ITA",
            "italian",
            ("it", "en"),
            {"it": "REPUBBLICA ITALIANA", "en": "ITALIAN REPUBLIC"},
            "ITALIANA",
            "@@#######",
            "@@#####@@",
            "{dd} {MON}/{MON2} {yyyy}",
            sign="I",
            towns=_words("MONTEFORTE_ALTO CASTELVERDE PORTOLUNA"),
            authority=("COMUNE DI CASTELVERDE", "QUESTURA DI PORTOLUNA"),
            streets=_words("VIA_ROMA VIA_DEI_TIGLI CORSO_EUROPA"),
        ),
        State(
            "PRT",
            "portuguese",
            ("pt", "en"),
            {"pt": "REPÚBLICA PORTUGUESA", "en": "PORTUGUESE REPUBLIC"},
            "PORTUGUESA",
            "@@######",
            "########",
            "{dd} {mm} {yyyy}",
            "########",
            sign="P",
            towns=_words("VILA_SERENA MONTALTO PORTO_CLARO"),
            authority=("SEF VILA SERENA", "IRN MONTALTO"),
            streets=_words("RUA_DO_SOL AVENIDA_CENTRAL TRAVESSA_DA_FONTE"),
        ),
        State(
            "GBR",
            "english",
            ("en", "fr"),
            {"en": "UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND", "fr": "ROYAUME-UNI"},
            "BRITISH CITIZEN",
            "#########",
            "@@#######",
            "{dd} {MON} / {MON2} {yyyy}",
            sign="UK",
            towns=_words("ASHCOMBE NORTHWOLD EASTMERE STOKEBRIDGE"),
            authority=("HMPO",),
            streets=_words("MILL_LANE STATION_ROAD ABBEY_STREET"),
            street="{no} {word}",
        ),
        State(
            "IRL",
            "english",
            ("en", "fr"),
            {"en": "IRELAND", "fr": "IRLANDE"},
            "IRISH",
            "@@#######",
            "C########",
            "{dd} {MON}/{MON2} {yyyy}",
            sign="IRL",
            towns=_words("KILDERRY RATHGARVEN CASTLEBROOK"),
            authority=("DFA", "Passport Office"),
            streets=_words("QUAY_STREET BRIDGE_ROAD CASTLE_PARK"),
            street="{no} {word}",
        ),
        State(
            "USA",
            "american",
            ("en", "fr", "es"),
            {"en": "UNITED STATES OF AMERICA", "fr": "ÉTATS-UNIS D'AMÉRIQUE", "es": "ESTADOS UNIDOS DE AMÉRICA"},
            "UNITED STATES OF AMERICA",
            "#########",
            "C########",
            "{dd} {MON} {yyyy}",
            sign="USA",
            towns=_words("RIVERTON_HEIGHTS,_OHIO LAKEPORT_CITY,_TEXAS MILLBROOK,_OREGON"),
            authority=("United States Department of State",),
            streets=_words("MAPLE_STREET OAK_AVENUE HARBOR_DRIVE"),
            street="{no} {word}",
        ),
        State(
            "CAN",
            "american",
            ("en", "fr"),
            {"en": "CANADA", "fr": "CANADA"},
            "CANADIAN/CANADIENNE",
            "@@######",
            "@@######",
            "{dd} {MON} /{MON2} {yyyy}",
            sign="CDN",
            towns=_words("MAPLE_RIDGE_CAN SAINT-JEROME_CAN PORT_ELGAR_CAN"),
            authority=("GATINEAU", "PORT ELGAR"),
            streets=_words("KING_STREET LAKESHORE_ROAD"),
            street="{no} {word}",
        ),
        State(
            "SWE",
            "nordic",
            ("sv", "en"),
            {"sv": "SVERIGE", "en": "SWEDEN"},
            "SVENSK",
            "@@######",
            "########",
            "{dd} {MON} {yyyy}",
            "########-####",
            sign="S",
            towns=_words("NORRVIK ÅKERSJÖ SÖDERHAMRA"),
            authority=("POLISMYNDIGHETEN",),
            streets=_words("STORGATAN SKOLVÄGEN"),
        ),
        State(
            "DNK",
            "nordic",
            ("da", "en"),
            {"da": "KONGERIGET DANMARK", "en": "KINGDOM OF DENMARK"},
            "Dansk",
            "#########",
            "#########",
            "{dd} {MON} {yyyy}",
            "######-####",
            sign="DK",
            towns=_words("NORDBY_HAVN EGELUND ØSTERVIG"),
            authority=("Nordby Kommune",),
            streets=_words("STRANDVEJEN KIRKEGADE"),
        ),
        State(
            "POL",
            "polish",
            ("pl", "en"),
            {"pl": "RZECZPOSPOLITA POLSKA", "en": "REPUBLIC OF POLAND"},
            "POLSKIE",
            "@@#######",
            "@@@######",
            "{dd}.{mm}.{yyyy}",
            "###########",
            sign="PL",
            towns=_words("ŁĄKOWICE NOWA_RZEKA ŻABINIEC"),
            authority=("WOJEWODA ŁĄKOWICKI", "PREZYDENT MIASTA NOWA RZEKA"),
            streets=_words("UL._LEŚNA UL._ŻYTNIA ALEJA_ZGODY"),
        ),
        State(
            "CZE",
            "czech",
            ("cs", "en"),
            {"cs": "ČESKÁ REPUBLIKA", "en": "CZECH REPUBLIC"},
            "ČESKÁ REPUBLIKA",
            "########",
            "#########",
            "{dd}.{mm}.{yyyy}",
            "######/####",
            sign="CZ",
            towns=_words("HORNÍ_ŘÍČANY DOUBRAVKA ŠTĚPÁNOV"),
            authority=("MÚ ŠTĚPÁNOV", "MAGISTRÁT DOUBRAVKA"),
            streets=_words("NÁDRAŽNÍ LIPOVÁ ŠKOLNÍ"),
        ),
    )
}
