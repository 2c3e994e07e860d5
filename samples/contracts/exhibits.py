"""What is annexed to a contract: a list of what is to be delivered, and a table of prices."""

from collections.abc import Mapping
from decimal import Decimal
from random import Random

from samples.contracts.setting import Column
from samples.contracts.story import Contract
from samples.goods import GOODS
from samples.look import LINE

LETTERS = "AB"


def exhibits(rng: Random, column: Column, story: Contract, word: str, words: Mapping[str, str], count: int) -> None:
    """So many of the two exhibits, each on a page of its own."""
    trades = GOODS[story.market.language]
    goods = [good for name in sorted(trades) for good in trades[name].goods]
    for i in range(count):
        y = column.bench.turn() - 18
        mark = LETTERS[i] if story.wording.code == "en" else str(i + 1)
        y = column.heading(y, f"{word} {mark}", column.bench.look.strong, "centre")
        chosen = rng.sample(goods, rng.randint(5, min(12, len(goods))))
        if i == 0:
            for good in chosen:
                y = column.paragraph(y, f"• {good.name}{', ' + good.detail if good.detail else ''}", 14)
            continue
        prices = [Decimal(f"{rng.uniform(good.low, good.high):.2f}") for good in chosen]
        _table(column, y, words, [good.name for good in chosen], prices)


def _table(column: Column, y: float, words: Mapping[str, str], names: list[str], prices: list[Decimal]) -> float:
    bench, look = column.bench, column.bench.look
    bench.line(y, words["item"], look.strong)
    bench.part(0.12, 1).line(y, words["detail"], look.strong)
    y = bench.line(y, words["price"], look.strong, "right") + 3
    bench.rule(y, 0.6, look.body.colour)
    for i, (name, price) in enumerate(zip(names, prices, strict=True), 1):
        bench.line(y + 4, str(i))
        bench.part(0.12, 1).line(y + 4, name)
        y = bench.line(y + 4, f"{look.number(price)} {look.market.currency}", None, "right") + 2
        bench.rule(y, 0.3, LINE)
    return y
