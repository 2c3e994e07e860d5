"""Reads whom a letter is about, where they live, and who wrote it: each place that tells it speaks for the others.

For the name and the address that stand at the recipient's place, whatever the type; knows no other field.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from docpipe.document import Answer, FieldReading
from docpipe.reading.folding import squash
from docpipe.reading.labels import LabelIndex, find_labels
from docpipe.reading.letters.accounts import read_account
from docpipe.reading.letters.addressed import addressees
from docpipe.reading.letters.balances import read_balances
from docpipe.reading.letters.bodies import with_body
from docpipe.reading.letters.kinds import kind_of_letter
from docpipe.reading.letters.labelled import named_by_label, placed_by_label
from docpipe.reading.letters.periods import read_period
from docpipe.reading.letters.sentences import addresses_in, names_in, paragraphs_of
from docpipe.reading.letters.told import Told
from docpipe.reading.naming import read_names
from docpipe.reading.segments import Sheet
from docpipe.reading.view import view_of
from schemas.document_type import DocumentType, FieldSpec, fields_of
from schemas.fields import AddressKind, Locale
from schemas.fields.choices import ChoiceKind

HEAD, FOOT = 0.5, 0.85  # of the page: who writes stands above or below, between them are tables
BORNE_OUT = 0.25  # what a second place that says the same adds
CERTAIN = 0.98
DISSENT = 0.5  # support of another value that makes one doubtful
PART = 0.5  # what speaks against an address that is a street alone, or a town
LEAST = 8  # letters that two ways of saying the same share


def read_letter(sheets: Sequence[Sheet], schema: type[DocumentType]) -> Mapping[str, Answer]:
    """Answers for kind, recipient's name and address, and sender's name, those of them that the schema has."""
    parties = [spec for spec in fields_of(schema) if spec.kind.name == "name" and spec.hints.place]
    holder = next((spec for spec in parties if spec.hints.place == "recipient"), None)
    home = next(
        (s for s in fields_of(schema) if isinstance(s.kind, AddressKind) and s.hints.place == "recipient"), None
    )
    if holder is None or not sheets:
        return {}
    view = view_of(sheets, schema)
    first = [block for block in view.blocks if block.segments[0].page_no == sheets[0].page_no]
    heads = find_labels(_columns(schema), [segment for block in first for segment in block.segments])
    pairs = list(addressees(sheets[0], first, [*view.labels, *heads]))
    paragraphs = paragraphs_of(view.blocks)
    names = [*named_by_label(holder, sheets), *(name for name, _ in pairs), *names_in(paragraphs)]
    answers: dict[str, Answer] = {holder.name: _best(names, holder)}
    if home:
        places = [*placed_by_label(home, sheets), *(place for _, place in pairs), *addresses_in(paragraphs)]
        answers[home.name] = _best(places, home)
    kinds = (s for s in fields_of(schema) if isinstance(s.kind, ChoiceKind) and s.hints.place == "heading")
    answers |= {spec.name: kind_of_letter(sheets, spec) for spec in kinds}
    answers |= {
        **read_period(view, fields_of(schema)),
        **read_balances(view, schema),
        **read_account(view, fields_of(schema)),
    }
    held = answers[holder.name]
    known = squash(held.text) if isinstance(held, FieldReading) else ""
    edges = [block for block in view.blocks if not HEAD < block.box.y0 < FOOT]
    for name, named in read_names(view.sheets, edges, view.labels, parties).items():
        if name != holder.name:
            told = named.reading if named.reading and squash(named.reading.text) != known else None
            answers[name] = with_body(told, sheets[0])
    return answers


@lru_cache(maxsize=16)
def _columns(schema: type[DocumentType]) -> LabelIndex:
    """The heads of the columns of a type's lists, over which bookings name towns as addresses do."""
    return LabelIndex([column for spec in fields_of(schema) if spec.row for column in fields_of(spec.row)])


def _best(all_told: Iterable[Told], spec: FieldSpec) -> FieldReading | None:
    """The value that most speaks for, with its lead over the next other one; none where two places dissent."""
    groups: list[list[Told]] = []
    for one in sorted(all_told, key=lambda told: -told.support):
        home = next((group for group in groups if _alike(group[0], one)), None)
        if home is None:
            groups.append([one])
        else:
            home.append(one)
    ranked = sorted(groups, key=_support, reverse=True)
    if not ranked:
        return None
    chosen, support = ranked[0][0], _support(ranked[0])
    other = _support(ranked[1]) if len(ranked) > 1 else 0.0
    signals = {"support": round(support, 4), "margin": 0.0 if other >= DISSENT else round(support - other, 4)}
    value = spec.kind.parse(chosen.text, Locale()).value
    if isinstance(spec.kind, AddressKind) and "," not in str(value):
        signals["dissent"] = PART
    return FieldReading(chosen.text, value, chosen.places, None, signals)


def _alike(one: Told, other: Told) -> bool:
    """Whether both say the same, one of them perhaps with a title or a country besides."""
    short, long = sorted((one.plain, other.plain), key=len)
    return short == long or (len(short) >= LEAST and short in long)


def _support(alike: Sequence[Told]) -> float:
    """That of the best place, and a little for each further way in which it is told."""
    ways = {one.how for one in alike}
    return min(CERTAIN, max(one.support for one in alike) + BORNE_OUT * (len(ways) - 1))
