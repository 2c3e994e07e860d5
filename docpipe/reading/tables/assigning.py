"""Decides which column of a table holds which field: by its header's words, by what stands under it, by arithmetic."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from docpipe.reading.signing import is_side
from docpipe.reading.tables.columns import Line, is_figure
from docpipe.reading.tables.describing import is_typed
from docpipe.reading.tables.headers import Claim, Column, assign
from docpipe.reading.tables.proving import Figures, Product, products
from docpipe.reading.tables.taxing import Taxed, taxed
from schemas.document_type import FieldSpec
from schemas.fields import MoneyKind, PercentKind
from schemas.fields.locale import Locale

LIKELY = 0.3  # worth of a name that the data under it confirm
PROVEN = 0.7  # what a product adds to its three columns, at most
UNTAXED = 0.5  # what speaks for an amount beside which its tax, or the amount with it, is stated
PERCENTAGE = re.compile(r"\s*[-\u2212]?([0-9]{1,3}(?:[.,][0-9]{1,4})?)\s?%\s*")
AS_PRICE = re.compile(r"[.,][0-9]{2,4}(?![0-9])|[€$£]")
LATER = 1e-6  # what speaks against a column for each before it, where no product tells
AS_COUNT = 0.1  # what speaks against a price that looks like a count, and for one that looks like a price

Claims = list[list[Claim]]


def positions(
    lines: Sequence[Line],
    columns: Sequence[Column],
    specs: Sequence[FieldSpec],
    product: Sequence[str],
    locale: Locale,
) -> dict[str, int]:
    """Where each field's column is. `product`: the fields of which two multiplied make the third.

    The last figures of a row are the last numeric field, named or not.
    """
    numeric = {spec.name: spec for spec in specs if spec.kind.numeric}
    money = list(numeric.values())[-1]
    counts = [_figures(lines, n, money, locale) for n in range(len(columns))]
    figures = {n for n, count in enumerate(counts) if count and 3 * count >= max(counts)}
    words = {n for n in range(len(columns)) if _holds_words(lines, n)}
    homes = {spec.name: _homes(spec, lines, columns, words) for spec in specs if not spec.kind.numeric}
    homes |= {name: {n for n, count in enumerate(counts) if count} if is_side(name) else figures for name in numeric}
    rates = {n for n in range(len(columns)) if _holds_rates(lines, n)}
    for spec in numeric.values() if rates else ():
        homes[spec.name] = rates if isinstance(spec.kind, PercentKind) else homes[spec.name] - _apart(spec, rates)
    later = 0.0 if product else LATER  # an amount with its tax stands behind the tax
    claims = [
        [(name, worth - later * n) for name, worth in column.claims if not name or n in homes[name]]
        for n, column in enumerate(columns)
    ]
    proof = _proof(lines, numeric, product, locale)
    claims = [_as_taxed(own, n, proof.tax, product) for n, own in enumerate(claims)]
    position = _best(claims, _proposals(lines, claims, product, proof))
    spare = [n for n in figures - proof.tax.beyond if n > max(position.values(), default=0)]
    if money.name not in position and (len(position) > 1 if product else len(position) == len(numeric) - 1) and spare:
        position[money.name] = max(spare)
    return position


def _best(claims: Claims, proposals: Iterator[Claims]) -> dict[str, int]:
    """The assignment worth most, of the header's words alone and of each with a product's help."""
    best: dict[int, Claim] = {}
    for proposed in (claims, *proposals):
        found = assign(proposed, LIKELY)
        if _worth(found) > _worth(best):
            best = found
    return {name: n for n, (name, _) in best.items() if name}


def _worth(found: Mapping[int, Claim]) -> float:
    return sum(worth for _, worth in found.values())


@dataclass(frozen=True, slots=True)
class Proof:
    """What the figures of rows show: which columns multiplied make which, and which are with tax."""

    rows: Sequence[Figures] = ()
    products: Sequence[Product] = ()
    tax: Taxed = field(default_factory=Taxed)


def _proof(lines: Sequence[Line], numeric: Mapping[str, FieldSpec], product: Sequence[str], locale: Locale) -> Proof:
    if not set(product) <= set(numeric) or not product:
        return Proof()
    rows = [_numbers(line, numeric[product[-1]], locale) for line in lines]
    rows = [row for row in rows if len(row.values) > 1]
    found = products([row for row in rows if len(row.values) > 2])
    return Proof(rows, found, taxed(rows, found))


def _as_taxed(own: list[Claim], column: int, tax: Taxed, product: Sequence[str]) -> list[Claim]:
    """The claims to a column, without those of a product's fields where it is with tax, and with more where not."""
    if not product:
        return own
    barred = product if column in tax.beyond else product[1:2] if column in tax.prices else ()
    kept = {name: worth for name, worth in own if name not in barred}
    if column in tax.net:
        kept[product[-1]] = kept.get(product[-1], 0.0) + UNTAXED
    return list(kept.items())


def _proposals(lines: Sequence[Line], claims: Claims, product: Sequence[str], proof: Proof) -> Iterator[Claims]:
    """The claims with those of a product's columns added, either factor taken for either field."""
    untaxed = [p for p in proof.products if p.result not in proof.tax.beyond]
    for found in untaxed[:4]:
        for one, two in ((found.one, found.two), (found.two, found.one)):
            proposed = _with_product(claims, (one, two, found.result), product, found, lines)
            yield [_untaxed(own, n, found.result, product[-1], proof.rows) for n, own in enumerate(proposed)]


def _with_product(
    claims: Claims, columns: tuple[int, int, int], product: Sequence[str], found: Product, lines: Sequence[Line]
) -> Claims:
    proposed = [list(own) for own in claims]
    looks = AS_COUNT * (_as_price(lines, columns[1]) - _as_price(lines, columns[0]))
    for column, name in zip(columns, product, strict=True):
        known = dict(proposed[column])
        known[name] = known.get(name, 0.0) + PROVEN * found.weight + (looks if name == product[1] else 0.0)
        proposed[column] = list(known.items())
    return proposed


def _untaxed(own: list[Claim], column: int, result: int, name: str, rows: Sequence[Figures]) -> list[Claim]:
    """The claims of a column, without that to the product where its amounts are never less and some more: with tax."""
    figures = [row.values for row in rows]
    pairs = [(abs(row[column]), abs(row[result])) for row in figures if column in row and result in row]
    taxed = all(one >= other for one, other in pairs) and any(one > other for one, other in pairs)
    return [claim for claim in own if claim[0] != name] if column != result and taxed else own


def _as_price(lines: Sequence[Line], column: int) -> float:
    cells = [line.text(column) for line in lines if column in line.cells]
    return sum(bool(AS_PRICE.search(cell)) for cell in cells) / max(1, len(cells))


def _numbers(line: Line, spec: FieldSpec, locale: Locale) -> Figures:
    """The figures of a line by column; of a column with a figure and its unit the figure."""
    found: dict[int, Decimal] = {}
    rates: dict[int, Decimal] = {}
    for column in line.cells:
        text = line.text(column)
        if rate := PERCENTAGE.fullmatch(text):
            rates[column] = Decimal(rate[1].replace(",", "."))
        for span in spec.kind.find(text) if is_figure(spec.kind, text, locale) else ():
            value = spec.kind.parse(text[span.start : span.end], locale).value
            if isinstance(value, Decimal):
                found.setdefault(column, value)
    return Figures(found, rates)


def _figures(lines: Sequence[Line], column: int, spec: FieldSpec, locale: Locale) -> int:
    cells = [line.text(column) for line in lines if column in line.cells]
    return sum(is_figure(spec.kind, cell, locale) or cell.rstrip().endswith("%") for cell in cells)


def _holds_rates(lines: Sequence[Line], column: int) -> bool:
    """Whether most of what a column says are percentages."""
    cells = [line.text(column) for line in lines if column in line.cells]
    return 2 * sum(cell.rstrip().endswith("%") for cell in cells) > len(cells)


def _apart(spec: FieldSpec, rates: set[int]) -> set[int]:
    """The columns of percentages that a field cannot be: no money is one, but half of a thing may be done."""
    return rates if isinstance(spec.kind, MoneyKind) else set()


def _homes(spec: FieldSpec, lines: Sequence[Line], columns: Sequence[Column], words: set[int]) -> set[int]:
    """The columns that may hold a field that is no figure: those with values of its kind, or with words."""
    if not is_typed(spec):
        return words
    cells = {n: [line.text(n) for line in lines if n in line.cells] for n in range(len(columns))}
    return {n for n, texts in cells.items() if 2 * sum(bool(spec.kind.find(text)) for text in texts) >= len(texts) > 0}


def _holds_words(lines: Sequence[Line], column: int) -> bool:
    cells = [line.text(column) for line in lines if column in line.cells]
    words = [cell for cell in cells if sum(map(str.isalpha, cell)) > sum(map(str.isdigit, cell))]
    return 2 * len(words) >= len(cells)


def widest(lines: Sequence[Line], position: Mapping[str, int]) -> int | None:
    """The column with most letters among those that the header does not name."""
    letters: dict[int, int] = {}
    for line in lines:
        for column in line.cells:
            if column not in position.values():
                letters[column] = letters.get(column, 0) + sum(c.isalpha() for c in line.text(column))
    return max(letters, key=lambda c: letters[c], default=None)
