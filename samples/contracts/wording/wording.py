"""What a language gives to a contract: kinds with their roles, openings, clauses that carry values, and boilerplate.

Texts hold {names}: {one} and {two} are the parties by their defined names, {One} and {Two} at the head of a sentence;
others are values. A paragraph that begins with `- ` is a point of a list.
"""

from collections.abc import Mapping
from dataclasses import dataclass

Section = tuple[str, tuple[str, ...]]  # heading, paragraphs


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of contract: what it may be called, the roles of its two parties, what it is about."""

    titles: tuple[str, ...]
    roles: tuple[tuple[str, str], ...]
    subject: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grammar:
    """How the values of a contract are said. Each is a choice of texts.

    `opening`: {title} {date} {one_full} {two_full}; paragraphs parted by |. `same_day`: those openings whose date is
    also the day on which the contract takes effect. `term`: {term} {effective}; `until`: {effective} {expiration};
    `renewal`: {renewal} {notice}; `ending`: {notice}; `law`: {law}; `starts`: {effective}.
    """

    opening: tuple[str, ...]
    same_day: tuple[str, ...]
    starts: tuple[str, ...]
    term: tuple[str, ...]
    until: tuple[str, ...]
    renewal: tuple[str, ...]
    ending: tuple[str, ...]
    law: tuple[str, ...]
    party: tuple[str, ...]  # {name} {is_a} {address} {defined}


@dataclass(frozen=True, slots=True)
class Wording:
    """`laws`: as printed after "the laws of", with other right answers; `units`: singular and plural by ISO letter."""

    code: str
    kinds: tuple[Kind, ...]
    grammar: Grammar
    held_out: Grammar
    headings: Mapping[str, tuple[str, ...]]
    boilerplate: tuple[Section, ...]
    recitals: tuple[str, ...]
    laws: Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]]  # by country
    units: Mapping[str, tuple[str, str]]
    numbers: Mapping[int, str]
    words: Mapping[str, tuple[str, ...]]
    dates: tuple[str, ...]
    cases: Mapping[str, str]  # how {r}, a role, stands in a sentence, by the ending of its placeholder
    titles: tuple[str, ...]  # of those who sign
