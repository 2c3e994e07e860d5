"""What a document says that a payment should quote, which often is its own number.

Knows the words of payments in the languages of Europe; knows no captions.
"""

import re
from collections.abc import Sequence
from functools import cached_property

from docpipe.reading.candidates import Candidate
from docpipe.reading.folding import squash
from docpipe.reading.segments import Segment, Sheet

FIGURES = 4  # digits that a payment must quote
PAYING = re.compile(
    r"(?i)verwendungszweck|zahlungsreferenz|zahlungsgrund|bei zahlung|angabe|payment ref|quot(?:e|ing)|remittance|ocr\b"
    r"|reference|référence|rappel|communication|mededeling|libellé|motif|concepto|indique|causale|kenmerk"
    r"|o\.? ?v\.? ?v|omschrijving|vermeld|tytu[łl]|referência|referens|meddelande|märk|ange\b"
    r"|variabilní symbol|var\. ?symbol|\bvs\b|zpráva pro|descrição|betalings|message|mitteilung"
)


class Payments:
    """What a document's sheets say of payments."""

    def __init__(self, sheets: Sequence[Sheet]) -> None:
        self._sheets = sheets

    def quote(self, candidate: Candidate) -> bool:
        """Whether what is said of payment further down names the number, or its figures."""
        said, figures = squash(candidate.text), "".join(filter(str.isdigit, candidate.text))
        if len(said) < FIGURES:
            return False
        for segment in self._told:
            if segment.page_no == candidate.segment.page_no and segment.box.y0 <= candidate.segment.box.y1:
                continue
            told = squash(segment.text)
            if said in told or (len(figures) > FIGURES and figures in told):
                return True
        return False

    @cached_property
    def _told(self) -> list[Segment]:
        """The segments of rows that speak of what a payment should say, and those right under them."""
        rows = [(sheet.rows, nth) for sheet in self._sheets for nth in range(len(sheet.rows))]
        paying = [(rows, nth) for rows, nth in rows if any(speaks_of_paying(s.text) for s in rows[nth])]
        return [s for rows, nth in paying for below in rows[nth : nth + 2] for s in below]


def speaks_of_paying(text: str) -> bool:
    """Whether words tell what a payment should say."""
    return PAYING.search(text) is not None
