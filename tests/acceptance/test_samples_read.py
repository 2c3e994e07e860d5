"""The samples through the real renderer and all steps of reading: what is sound passes with every value right, what is
at fault comes to a person for its own reason.
"""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from docpipe.document import FieldReading
from docpipe.lifecycle import Status
from docpipe.outcome import Outcome
from docpipe.pages import Renderer
from docpipe.pages.ocr import Ocr
from docpipe.pipeline import read
from samples.make import make_samples
from samples.sample import Sample
from schemas import Registry
from schemas.document_type import FieldSpec, fields_of

MIXED, SEED = 40, 2031
ACCEPTED_SHARE = 0.85  # of the mixed documents without a fault
REGISTRY = Registry.load()

Read = Callable[[Sample, Path], Outcome]


@pytest.fixture(scope="module")
def read_sample() -> Iterator[Read]:
    with Renderer() as renderer:
        eyes = {"registry": REGISTRY, "renderer": renderer, "ocr": Ocr()}
        yield lambda sample, folder: read((folder / sample.file).read_bytes(), **eyes)


def test_the_demo_samples(read_sample: Read, tmp_path: Path) -> None:
    samples = [sample for sample in make_samples(tmp_path) if _is_plain_sale(sample)]
    clean = [sample for sample in samples if sample.expect.status == "accepted"]
    at_fault = [sample for sample in samples if sample.expect.status == "needs_review"]
    assert len(clean) >= 16
    assert len(at_fault) == 3
    assert {sample.file: _faults(sample, read_sample(sample, tmp_path)) for sample in clean} == {
        sample.file: [] for sample in clean
    }
    for sample in at_fault:
        outcome = read_sample(sample, tmp_path)
        assert outcome.status is Status.NEEDS_REVIEW, sample.file
        assert {reason.code for reason in outcome.reasons} == set(sample.expect.reasons), sample.file
        assert {reason.field for reason in outcome.reasons} <= set(sample.expect.fields), sample.file
        assert _wrong(sample, outcome) == [], sample.file


def test_varied_samples(read_sample: Read, tmp_path: Path) -> None:
    samples = make_samples(tmp_path, SEED, MIXED, ("sale",))
    outcomes = {sample.file: read_sample(sample, tmp_path) for sample in samples}
    sound = [sample for sample in samples if sample.expect.status == "accepted"]
    accepted = [sample for sample in samples if outcomes[sample.file].status is Status.ACCEPTED]
    assert [sample.file for sample in accepted if sample not in sound] == [], "no fault passes"
    assert len(accepted) >= ACCEPTED_SHARE * len(sound)
    wrong = {sample.file: _wrong(sample, outcomes[sample.file], critical=True) for sample in accepted}
    assert {file: places for file, places in wrong.items() if places} == {}
    assert all(outcomes[s.file].reasons for s in samples if s not in accepted), "each other one says why"


def _is_plain_sale(sample: Sample) -> bool:
    """An invoice or a receipt that a program wrote, with nothing hidden in it."""
    sale = sample.document_type in ("invoice", "receipt")
    return sale and sample.finish == "born" and "hidden_total" not in sample.expect.problems


def _faults(sample: Sample, outcome: Outcome) -> list[str]:
    """What keeps a clean sample from being read as it should: reasons, and wrong values."""
    reasons = [f"{reason.code}: {reason.sentence}" for reason in outcome.reasons]
    return [*reasons, *_wrong(sample, outcome)]


def _wrong(sample: Sample, outcome: Outcome, critical: bool = False) -> list[str]:
    """The places whose values differ from the truth: wrong, not read, or read where nothing is printed."""
    assert outcome.schema == sample.document_type, sample.file
    assert outcome.reading
    specs = [spec for spec in fields_of(REGISTRY.get(outcome.schema)) if spec.hints.critical or not critical]
    return [
        place
        for spec in specs
        for place in _differing(spec, sample.fields.get(spec.name), outcome.reading.fields.get(spec.name), sample)
    ]


def _differing(spec: FieldSpec, wanted: Any, answer: Any, sample: Sample) -> Iterator[str]:
    if spec.row is not None:
        yield from _differing_rows(spec, wanted, answer) if wanted is not None else ()  # not every table has its truth
        return
    allowed = [wanted, *sample.alternatives.get(spec.name, ())]
    if not any(_same(spec, value, answer) for value in allowed):
        yield f"{spec.name}: {answer and answer.value} instead of {wanted}"


def _differing_rows(spec: FieldSpec, wanted: list[Mapping[str, str]], answer: Any) -> Iterator[str]:
    assert spec.row is not None
    if len(answer) != len(wanted):
        yield f"{spec.name}: {len(answer)} rows instead of {len(wanted)}"
    for number, (truth, row) in enumerate(zip(wanted, answer, strict=False), start=1):
        for column in fields_of(spec.row):
            printed, cell = truth.get(column.name), row[column.name]
            if not _same(column, printed, cell):
                yield f"{spec.name}, row {number}, {column.name}: {cell and cell.value} instead of {printed}"


def _same(spec: FieldSpec, wanted: str | None, answer: FieldReading | None) -> bool:
    """Amounts as numbers, identifiers without blanks, all else exactly as printed."""
    if wanted is None or answer is None:
        return wanted is None and answer is None
    if spec.kind.numeric:
        return answer.value == Decimal(wanted)
    if spec.kind.name == "identifier":
        return "".join(str(answer.value).split()) == "".join(wanted.split())
    return str(answer.value) == wanted
