"""Names that a card prints in one, without saying which word is the surname: "Name: RAJESHWARI NAIR".

A comma or a second line parts them; where neither does, only a person can, and the surname's place has it all.
"""

import re
from collections.abc import Sequence

from docpipe.document import FieldReading, Finding, Severity
from docpipe.reading.folding import words_of
from docpipe.reading.identity.captions import Named
from schemas.identity_labels import GIVEN_NAMES, SURNAME
from schemas.wording import Words

BOTH = re.compile(r"^\s*[12]\s*(?:[,/&+]|e|y|et|und|and)\s*[12]\b")  # the numbers of both fields: "1,2 NAME", "2 e 1"
JOINING = frozenset(("e", "y", "and", "und", "et", "en", "i", "a", "och", "og", "ja"))
ANY_NAME = frozenset(
    ("name", "nom", "naam", "nombre", "nome", "nume", "of", "holder", "full", "namn", "navn", "complete", "nama", "the")
)
VAGUE = 0.5  # support of a whole name that stands where the surname should
SEVERAL = re.compile(r"\w{2,}\W+\w{2,}")


def _spoken(*groups: Words) -> frozenset[str]:
    return frozenset(
        word for words in groups for group in words.values() for label in group for word in words_of(label)
    )


GIVEN = _spoken(GIVEN_NAMES) - ANY_NAME | {"nombre", "nome"}
OF_CAPTIONS = _spoken(SURNAME, GIVEN_NAMES) | JOINING


def names_both(name: Named) -> bool:
    """Whether one caption stands for the surname and the given names: "1,2 NAME/NOM", "Apellidos y nombres"."""
    text = name.piece.segment.text
    return BOTH.match(text) is not None or not JOINING.isdisjoint(words_of(text[name.start : name.end])[1:-1])


def given_lead(name: Named) -> bool:
    """Whether such a caption names the given names first: "Nombre y apellidos", "2 e 1 NOME E SOBRENOME"."""
    text = name.piece.segment.text
    first = words_of(text[name.start : name.end])[:1]
    return text.lstrip().startswith("2") or not GIVEN.isdisjoint(first)


def names_any(named: Sequence[Named]) -> bool:
    """Whether no caption of a surname says more than that it is a name."""
    labels = [words_of(one.piece.segment.text[one.start : one.end]) for one in named if one.field == "surname"]
    return bool(labels) and all(ANY_NAME.issuperset(words) for words in labels)


def is_more_of_caption(text: str) -> bool:
    """Whether what stands behind a caption is but words of captions: "Nome" and "e sobrenome"."""
    words = words_of(text)
    return bool(words) and OF_CAPTIONS.issuperset(words)


def unparted(surname: FieldReading | None, given: FieldReading | None) -> tuple[Finding, ...]:
    """That somebody must part a name of several words; one of a single word may be all that its holder has."""
    if surname is None or surname.signals.get("support", 1.0) > VAGUE:
        return ()
    if given is None and not SEVERAL.search(surname.text):
        return ()
    whole = f"{given.text} {surname.text}" if given else surname.text
    sentence = f"Surname: the paper does not say which part of “{whole}” is the surname, and which the given names."
    return (Finding("names_unparted", sentence, Severity.DOUBT, ("surname",), surname.provenance),)
