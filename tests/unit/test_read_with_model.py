"""A model before the layout reader, in order: what it is shown, and what of its answer people are offered."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from pictures_of_nothing import show

from docpipe.document import Image, Page
from docpipe.pipeline import Eyes, Model, read_pages
from docpipe.reading.by_model import Terms
from docpipe.vlm import Generation, Question, Stop, Token
from docpipe.vlm.forming import formed
from schemas.receipt import Receipt

Draw = Callable[..., Page]
RECEIPT = "Musterladen\n\nDatum 03.05.2025\n\nSumme EUR 17,50"


@dataclass
class Hesitant:
    """Says that the total is 17,50, and nearly that it is 11,50; counts the images that it is shown."""

    name, window, positional = "hesitant", 8, True
    images: list[Image] = field(default_factory=list)

    def generate(self, questions: Sequence[Question]) -> list[Generation]:
        self.images += [part for one in questions for part in one.turns[0].parts if isinstance(part, Image)]
        return [self._say(formed({"grand_total": "17,50"}, one.schema)) for one in questions]

    def close(self) -> None:
        pass

    def _say(self, text: str) -> Generation:
        nearly = (("7", math.log(0.5)), ("1", math.log(0.4)), ("4", math.log(0.01)))
        at = text.find("17,50") + 1
        tokens = (Token(n, n + 1, -0.7, 0.1, others=nearly if n == at > 0 else ()) for n in range(len(text)))
        return Generation(text, tuple(tokens), Stop.END)


def test_what_it_nearly_said_is_offered_and_blank_pages_are_not_shown(page: Draw) -> None:
    model = Hesitant()

    pages = [page(RECEIPT), page("", page_no=2, blank=True)]
    outcome = read_pages(pages, Receipt, eyes=Eyes(None, show, Model(model, Terms(contradictions=False), 1)))
    assert len(model.images) == 1
    assert outcome.reading
    assert outcome.as_json()["fields"]["grand_total"]["value"] == "17.50"
    assert outcome.details_as_json()["fields"]["grand_total"]["alternatives"] == ["11.50"]
