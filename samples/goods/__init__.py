"""What is sold in each language, by trade."""

from samples.goods.cs import CZECH
from samples.goods.de import GERMAN
from samples.goods.en import AMERICAN, BRITISH
from samples.goods.es import SPANISH
from samples.goods.fr import FRENCH
from samples.goods.good import Good, Trade, Trades
from samples.goods.it import ITALIAN
from samples.goods.nl import DUTCH
from samples.goods.pl import POLISH
from samples.goods.pt import PORTUGUESE
from samples.goods.sv import SWEDISH

GOODS = {
    "cs": CZECH,
    "de": GERMAN,
    "en": BRITISH,
    "en-US": AMERICAN,
    "es": SPANISH,
    "fr": FRENCH,
    "it": ITALIAN,
    "nl": DUTCH,
    "pl": POLISH,
    "pt": PORTUGUESE,
    "sv": SWEDISH,
}

__all__ = ["GOODS", "Good", "Trade", "Trades"]
