"""The countries that sellers and buyers live in, and the stems and banks that they share."""

from samples.countries import dutch, eastern, english, german, nordic, romance
from samples.countries.country import Country, fill
from samples.markets import Market

STEMS = """
Halvorn Brennick Tesalto Nordwind Auralis Kestrin Velmora Ostrevel Linnfeld Quorva Marisola Dunegard Fennholt Solveta
Arvento Karsund Belmara Torvik Isenborn Calvido Merivon Zephyra Oakhirst Rivalto Sandbarr Granholm Lumetra Corvina
Hexalon Wardell Perlmoor Vanterra Elmbrook Stellorin Trevanno Ambrosia Kolimbra Novarell Tamarell Wexley
""".split()

BANKS = {
    "NHAF": "Nordhafen Bank",
    "VLKS": "Volkskontor",
    "ALPK": "Alpenkasse",
    "MERC": "Mercantello",
    "CRDL": "Credilume",
    "OAKB": "Oakmoor Bank",
    "TRUS": "Trustmoor Bank",
    "SOLB": "Solbanca",
    "PLDR": "Polder Bank",
    "LUSO": "Lusobanco",
}

_OF_COUNTRY = {
    "DE": german.GERMANY,
    "AT": german.AUSTRIA,
    "CH": german.SWITZERLAND,
    "GB": english.BRITAIN,
    "IE": english.IRELAND,
    "US": english.UNITED_STATES,
    "DK": english.DENMARK,
    "FR": romance.FRANCE,
    "BE": dutch.BELGIUM,
    "ES": romance.SPAIN,
    "IT": romance.ITALY,
    "PT": romance.PORTUGAL,
    "NL": dutch.NETHERLANDS,
    "PL": eastern.POLAND,
    "CZ": eastern.CZECHIA,
    "SE": nordic.SWEDEN,
}
_OF_MARKET = {"fr-BE": romance.BELGIUM_FRENCH, "fr-CH": romance.SWITZERLAND_FRENCH}


def country_of(market: Market) -> Country:
    """The word lists of a market's country, in its language."""
    return _OF_MARKET.get(market.code) or _OF_COUNTRY[market.country]


__all__ = ["BANKS", "STEMS", "Country", "country_of", "fill"]
