"""Which words are a contract's title and the headings of its sections, and which only a sentence with a number."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest

from docpipe.document import Answer, FieldReading

Answers = Callable[..., Mapping[str, Answer]]

SECTIONS = [
    # sentences with a number, as French contracts set their paragraphs
    ("Article 2 - Prix\n3.1 Le prix est payable à trente jours.\n3.2 Le Client règle les factures à leur échéance.\n"
     "ARTICLE 1er : LOYER\nIL A ÉTÉ CONVENU CE QUI SUIT :", ["Prix", "LOYER"]),
    # ordinals, the heading before its sentence
    ("PRIMERA.- Objeto. El arrendador arrienda la vivienda al arrendatario, que la acepta.\n"
     "DÉCIMA SEGUNDA.- Ley aplicable. El contrato se rige por la ley española.", ["Objeto", "Ley aplicable"]),
    # one word with a full stop, a title with one, and what a party does
    ("1. Term.\n2. Limitation of Liability and Indemnity.\n3. Tenant pays the rent.\nIV. Notices",
     ["Term", "Limitation of Liability and Indemnity", "Notices"]),
    ("Art. 2 - Durata\nLa locazione ha la durata di sei anni.\n§ 3 Kaution\n(1) Der Mieter leistet eine Kaution.",
     ["Durata", "Kaution"]),
]  # fmt: skip

TITLES = [
    ("CONTRATO DE ARRENDAMIENTO\n|\nEn Valencia, a 2 de septiembre de 2019\n", "CONTRATO DE ARRENDAMIENTO"),
    ("CONTRATTO DI LOCAZIONE\n|\nTra le parti si conviene quanto segue:\n", "CONTRATTO DI LOCAZIONE"),
    ("HUUROVEREENKOMST\n|\nDe ondergetekenden komen overeen:\n", "HUUROVEREENKOMST"),
    ("Dear Sirs,\n|\nWe agree to the terms set out above.\n", None),
]


@pytest.mark.parametrize(("text", "headings"), SECTIONS)
def test_headings_are_no_sentences(answers: Answers, text: str, headings: Sequence[str]) -> None:
    rows: Any = answers(text)["sections"]
    assert [row["heading"].text for row in rows if row["heading"]] == headings


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_a_title(answers: Answers, text: str, title: str | None) -> None:
    found = answers(text)["title"]
    assert (found.value if isinstance(found, FieldReading) else None) == title
