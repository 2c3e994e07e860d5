"""What is sold in each language, by trade."""

from samples.goods.de import GERMAN
from samples.goods.en import AMERICAN, BRITISH
from samples.goods.es import SPANISH
from samples.goods.fr import FRENCH
from samples.goods.good import Good, Trade, Trades
from samples.goods.it import ITALIAN
from samples.goods.nl import DUTCH
from samples.goods.pt import PORTUGUESE

GOODS = {
    "de": GERMAN,
    "en": BRITISH,
    "en-US": AMERICAN,
    "es": SPANISH,
    "fr": FRENCH,
    "it": ITALIAN,
    "nl": DUTCH,
    "pt": PORTUGUESE,
}

__all__ = ["GOODS", "Good", "Trade", "Trades"]
