"""What hotels, haulers, power works and others sell, by language and trade: further lines of business of the wild.

A good is told in one line: name; detail; unit; lowest; highest price; r where the reduced rate applies.
"""

from collections.abc import Mapping

from samples.goods import GOODS, Good, Trade
from samples.wild.trades import cs, de, en, es, fr, it, nl, pl, pt, sv

Told = Mapping[str, tuple[str, str]]  # by trade: companies parted by bars, goods line by line

TOLD: Mapping[str, Told] = {
    "cs": cs.TOLD,
    "de": de.TOLD,
    "en": en.TOLD,
    "en-US": en.TOLD,
    "es": es.TOLD,
    "fr": fr.TOLD,
    "it": it.TOLD,
    "nl": nl.TOLD,
    "pl": pl.TOLD,
    "pt": pt.TOLD,
    "sv": sv.TOLD,
}


def known_trades(language: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the trades that the language knows goods of."""
    return tuple(name for name in names if name in GOODS[language] or name in TOLD[language])


def trade_of(language: str, name: str) -> Trade:
    """A trade by name: one of the usual goods, or a further one."""
    if name in GOODS[language]:
        return GOODS[language][name]
    companies, goods = TOLD[language][name]
    return Trade(tuple(companies.split("|")), tuple(_good(line) for line in goods.strip().splitlines()))


def _good(line: str) -> Good:
    name, detail, unit, low, high, *reduced = (part.strip() for part in line.split(";"))
    return Good(name, detail, unit, float(low), float(high), bool(reduced))
