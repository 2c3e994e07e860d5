"""Each kind of error that models make ends with a person, however sure the model is; without errors nobody is asked.

The model is replayed: it answers with a document's truth as printed, so that what is tested is what stands around it.
"""

import json
import random
from pathlib import Path

import pytest
from pictures_of_nothing import show

from benchmarks.faultless import faultless
from docpipe.document import FieldReading, Page, plain
from docpipe.lifecycle import Status
from docpipe.outcome import Outcome
from docpipe.pages import Renderer, RenderLimits
from docpipe.pipeline import Eyes, Model, read_pages
from docpipe.reading import sheet_of
from docpipe.reading.by_model import Terms
from docpipe.settings import load_settings
from docpipe.vlm.replay import ReplayRunner
from docpipe.vlm.slips import Slip, with_slip
from samples.make import make_samples
from schemas import Registry
from schemas.document_type import DocumentType, fields_of
from schemas.fields.money import DeductionKind

COUNT, SEED = 27, 77
Case = tuple[str, list[Page], type[DocumentType], dict[str, object]]


@pytest.fixture(scope="module")
def cases(tmp_path_factory: pytest.TempPathFactory) -> list[Case]:
    """Documents with their pages and what a faultless model would say of them."""
    folder: Path = tmp_path_factory.mktemp("replayed")
    make_samples(folder, SEED, COUNT, ["sale", "receipt"], "born")
    renderer, registry, found = Renderer(RenderLimits.of(load_settings())), Registry.load(), []
    for line in (folder / "truth.jsonl").read_text().splitlines():
        truth = json.loads(line)
        if truth["expect"]["status"] == "accepted" and truth["document_type"] in registry:
            schema = registry.get(truth["document_type"])
            pages = list(renderer.pages((folder / truth["file"]).read_bytes()))
            if right(read_pages(pages, schema), truth["fields"]):  # what the layout reader doubts alone, is doubted
                answer = faultless(truth["fields"], schema, [sheet_of(page) for page in pages])
                found.append((truth["file"], pages, schema, answer))
    renderer.close()
    assert len(found) >= COUNT // 3
    return found


def right(outcome: Outcome, truth: dict[str, object]) -> bool:
    """Accepted, and every plain field as the truth has it."""
    if outcome.status is not Status.ACCEPTED or outcome.reading is None:
        return False
    read = {n: plain(f.value) for n, f in outcome.reading.fields.items() if isinstance(f, FieldReading)}
    return all(read.get(name) == value for name, value in truth.items() if isinstance(value, str))


def replayed(case: Case, slip: Slip | None = None, seed: int = 0, positional: bool = True) -> Outcome:
    _, pages, schema, answer = case

    runner = ReplayRunner(answer, slip, seed, positional)
    return read_pages(pages, schema, eyes=Eyes(None, show, Model(runner, Terms(page_text=False), 1)))


@pytest.mark.parametrize("positional", [True, False])
def test_a_model_without_fault_leaves_nothing_to_people(cases: list[Case], positional: bool) -> None:
    for case in cases:
        outcome = replayed(case, positional=positional)
        assert outcome.status is Status.ACCEPTED, (case[0], outcome.reasons)
        assert outcome.reading is not None
        assert outcome.reading.reader == "replay+layout"


@pytest.mark.parametrize("slip", Slip)
def test_each_kind_of_error_ends_with_a_person(cases: list[Case], slip: Slip) -> None:
    tried = 0
    for case in cases:
        for seed in range(2):
            slipped = with_slip(dict(case[3]), slip, random.Random(seed))
            if slipped is None or (slip is not Slip.TRUNCATED and not means_otherwise(case, slipped)):
                continue
            outcome = replayed(case, slip, seed)
            assert outcome.status is Status.NEEDS_REVIEW, (case[0], seed)
            tried += 1
    assert tried >= (1 if slip is Slip.SIGN_LOST else 5)


def test_what_the_model_was_not_sure_of_and_nothing_confirms_is_asked(cases: list[Case]) -> None:
    """A cut answer names what it did not come to, and the model's value stands first where the two readers differ."""
    cut = replayed(cases[0], Slip.TRUNCATED)
    assert {"answer_cut"} <= {reason.code for reason in cut.reasons}
    swapped = replayed(cases[0], Slip.FIELDS_SWAPPED)
    assert {"readings_differ"} <= {reason.code for reason in swapped.reasons}


def means_otherwise(case: Case, slipped: dict[str, object]) -> bool:
    """A sign lost from a deduction is none: it means the same with and without."""
    changed = [name for name, value in case[3].items() if slipped[name] != value]
    kinds = {spec.name: spec.kind for spec in fields_of(case[2])}
    return any(not isinstance(kinds[name], DeductionKind) for name in changed)
