"""What is sold in each language, by trade."""

from samples.goods.de import GERMAN
from samples.goods.en import AMERICAN, BRITISH
from samples.goods.good import Good, Trade, Trades

GOODS = {"de": GERMAN, "en": BRITISH, "en-US": AMERICAN}

__all__ = ["GOODS", "Good", "Trade", "Trades"]
