"""What a model says that it sees becomes a finding where what it quotes stands on the page, and nothing else does."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from pictures_of_nothing import show

from docpipe.document import Finding, Page, Severity
from docpipe.reading import sheet_of
from docpipe.reading.by_model import Terms, read_by_model
from docpipe.reading.by_model.contradictions import MOST, SENTENCES, TOLD, Sight
from docpipe.vlm import Generation, Question
from docpipe.vlm.replay import ReplayRunner
from docpipe.vlm.runner import Stop
from schemas.invoice import Invoice

Draw = Callable[..., Page]
Seen = dict[str, Any]

PAGE = """
Musterwerk GmbH                              Rechnungsnummer: RE-4711

Pos  Bezeichnung                       Menge        Einzelpreis        Gesamtpreis
1    Schrauben M4                         10               2,50              25,00

                                             Gesamtbetrag               119,00 EUR
                                             Summe                      129,00 EUR
Unterschrift
"""
USUAL = Terms()
READ = {"invoice_number": "RE-4711", "grand_total": "119,00 EUR"}


def sight(kind: Sight, quote: str, against: str | None = None, field: str | None = None, **more: Any) -> Seen:
    return {"kind": kind.value, "page": 1, "quote": quote, "against": against, "place": None, "field": field} | more


class Keeps(ReplayRunner):
    """Keeps the questions that it was asked."""

    def __init__(self, seen: Sequence[Seen], positional: bool = True) -> None:
        super().__init__({**READ, "contradictions": list(seen)}, positional=positional)
        self.asked: list[Question] = []

    def generate(self, questions: Sequence[Question]) -> list[Generation]:
        self.asked += questions
        return super().generate(questions)


def findings(page: Draw, runner: ReplayRunner, *texts: str, terms: Terms = USUAL) -> tuple[Finding, ...]:
    sheets = [sheet_of(page(text, page_no=number)) for number, text in enumerate(texts or (PAGE,), start=1)]
    return read_by_model(runner, sheets, Invoice, show, terms).findings


TRUE = [  # what the model sees, the fields that it is said of, how much it weighs
    (sight(Sight.TWO_TOTALS, "119,00 EUR", "129,00 EUR", "grand_total"), ("grand_total",), Severity.SEVERE),
    (sight(Sight.CROSSED_OUT, "RE-4711"), ("invoice_number",), Severity.SEVERE),  # the field by its place
    (sight(Sight.STAMP_OVER_FIGURE, "2,50"), (), Severity.DOUBT),
    (sight(Sight.SIGNATURE_MISSING, "Unterschrift", place="bottom left"), (), Severity.DOUBT),
    (sight(Sight.LOGO_AGAINST_NAME, "Musterwerk GmbH", field="seller_name"), ("seller_name",), Severity.SEVERE),
    (sight(Sight.ALTERED_AMOUNT, "129,00", field="order_number"), ("order_number",), Severity.DOUBT),
]


@pytest.mark.parametrize("positional", [True, False])
@pytest.mark.parametrize(("seen", "fields", "severity"), TRUE)
def test_what_stands_there_is_told(
    page: Draw, seen: Seen, fields: tuple[str, ...], severity: Severity, positional: bool
) -> None:
    [finding] = findings(page, Keeps([seen], positional))
    assert (finding.code, finding.fields, finding.severity) == (seen["kind"], fields, severity)
    assert seen["quote"] in finding.sentence
    assert finding.provenance[0].page_no == 1


FALSE = [
    sight(Sight.CROSSED_OUT, "RE-9999"),  # invented
    sight(Sight.TWO_TOTALS, "119,00 EUR", "139,00 EUR"),  # half of it
    sight(Sight.TWO_TOTALS, "119,00 EUR"),  # only one
    sight(Sight.TWO_TOTALS, "119,00 EUR", "119,00"),  # the same twice
    sight(Sight.ALTERED_AMOUNT, "Unterschrift"),  # no amount
    sight(Sight.STAMP_OVER_FIGURE, "1"),  # stands on any page
    sight(Sight.STAMP_OVER_FIGURE, "€"),
    sight(Sight.STAMP_OVER_FIGURE, ""),
    sight(Sight.SIGNATURE_MISPLACED, "Unterschriftt"),  # nearly, but print is known to the letter
]


@pytest.mark.parametrize("seen", FALSE)
def test_what_does_not_stand_there_is_not(page: Draw, seen: Seen) -> None:
    assert findings(page, Keeps([seen])) == ()


def test_a_quote_of_another_page_is_none(page: Draw) -> None:
    assert findings(page, Keeps([sight(Sight.CROSSED_OUT, "RE-4711", page=2)]), PAGE, "Anlage") == ()
    assert len(findings(page, Keeps([sight(Sight.CROSSED_OUT, "Anlage", page=2)]), PAGE, "Anlage")) == 1


def test_it_is_asked_in_the_conversation_in_which_the_document_was_read(page: Draw) -> None:
    runner = Keeps([])
    findings(page, runner)
    first, second = runner.asked
    assert second.turns[: len(first.turns)] == first.turns
    assert [turn.role for turn in second.turns] == ["user", "assistant", "user"]
    assert second.turns[1].parts == (super(Keeps, runner).generate([first])[0].text,)


def test_the_list_is_bounded_and_a_cut_one_is_said_to_be(page: Draw) -> None:
    runner = Keeps([])
    findings(page, runner)
    assert runner.asked[1].schema["properties"]["contradictions"]["maxItems"] == MOST

    class Cut(Keeps):
        def generate(self, questions: Sequence[Question]) -> list[Generation]:
            [whole] = super().generate(questions)
            if "contradictions" not in questions[0].schema["properties"]:
                return [whole]
            return [Generation(whole.text[:-5], (), Stop.LENGTH)]

    seen = [sight(Sight.CROSSED_OUT, "RE-4711"), sight(Sight.CROSSED_OUT, "129,00 EUR")]
    assert [finding.code for finding in findings(page, Cut(seen))] == ["crossed_out", "seeing_cut"]


def test_it_is_not_asked_where_it_shall_not_be(page: Draw) -> None:
    runner = Keeps([sight(Sight.CROSSED_OUT, "RE-4711")])
    assert findings(page, runner, terms=Terms(contradictions=False)) == ()
    assert len(runner.asked) == 1


def test_every_kind_has_its_words() -> None:
    assert set(SENTENCES) == set(TOLD) == set(Sight)
