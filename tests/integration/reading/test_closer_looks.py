"""A model that errs on the page and sees well from near: real pages, real crops, a real second look by OCR."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from benchmarks.faultless import faultless
from docpipe.document import Image
from docpipe.lifecycle import Status
from docpipe.outcome import Outcome
from docpipe.pages import Renderer
from docpipe.pages.ocr import Ocr
from docpipe.pipeline import Model, read
from docpipe.reading import sheet_of
from docpipe.reading.by_model import Terms
from docpipe.vlm import Generation, Question
from docpipe.vlm.replay import ReplayRunner
from samples.make import make_samples
from schemas import Registry
from schemas.invoice import Invoice

Wrong = dict[str, str]


@dataclass
class ShortSighted:
    """Says one answer of whole pages and another of closer views, which it keeps."""

    far: ReplayRunner
    near: ReplayRunner
    views: list[Image] = field(default_factory=list)
    name = "short-sighted"
    window = 100
    positional = True

    def generate(self, questions: Sequence[Question]) -> list[Generation]:
        return [self._generate(question) for question in questions]

    def close(self) -> None:
        pass

    def _generate(self, question: Question) -> Generation:
        if len(question.turns) > 1 or len(question.schema["properties"]) > 1:
            return self.far.generate([question])[0]
        self.views += [part for part in question.turns[0].parts if isinstance(part, Image)]
        return self.near.generate([question])[0]


@dataclass
class Bench:
    renderer: Renderer
    ocr: Ocr
    data: bytes
    right: dict[str, str]

    def read(self, far: Wrong, near: Wrong) -> tuple[Outcome, ShortSighted]:
        runner = ShortSighted(ReplayRunner({**self.right, **far}), ReplayRunner({**self.right, **near}))
        registry = Registry.load()
        model = Model(runner, Terms(), 1_600_000)
        kept = {"registry": registry, "renderer": self.renderer, "ocr": self.ocr}
        return read(self.data, document_type="invoice", model=model, **kept), runner


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    folder: Path = tmp_path_factory.mktemp("closer")
    make_samples(folder, 5, 3, ["sale"], "born")
    with Renderer() as renderer:
        for line in (folder / "truth.jsonl").read_text().splitlines():
            truth = json.loads(line)
            data = (folder / truth["file"]).read_bytes()
            pages = list(renderer.pages(data))
            if truth["document_type"] == "invoice" and truth["expect"]["status"] == "accepted" and len(pages) == 1:
                right = faultless(truth["fields"], Invoice, [sheet_of(page) for page in pages])
                yield Bench(renderer, Ocr(), data, right)
                return
    raise AssertionError


def swapped(text: str) -> str:
    """The text with two digits that have changed places."""
    at = next(n for n in range(len(text) - 1) if text[n : n + 2].isdigit() and text[n] != text[n + 1])
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]


def test_from_near_it_agrees_with_the_other_reader_and_so_does_ocr(bench: Bench) -> None:
    outcome, runner = bench.read({"invoice_number": swapped(bench.right["invoice_number"])}, {})
    assert outcome.status is Status.ACCEPTED, outcome.reasons
    assert "readings_settled" in {finding.code for finding in outcome.findings}
    assert runner.views
    assert all(view.channels == 3 and 100 < view.height < view.width for view in runner.views)


def test_it_stays_with_its_error_from_near(bench: Bench) -> None:
    wrong = {"invoice_number": swapped(bench.right["invoice_number"])}
    outcome, _ = bench.read(wrong, wrong)
    assert outcome.status is Status.NEEDS_REVIEW
    assert "readings_differ" in {reason.code for reason in outcome.reasons}


def test_it_takes_one_value_for_another_however_near_it_looks(bench: Bench) -> None:
    """OCR agrees with any ink; which ink is meant it cannot tell."""
    wrong = {"grand_total": bench.right["net_total"]}
    outcome, _ = bench.read(wrong, wrong)
    assert outcome.status is Status.NEEDS_REVIEW
    assert "readings_differ" in {reason.code for reason in outcome.reasons}
