"""What two readings cost and what they catch: generated documents, each replayed without fault and with each slip.

    python -m benchmarks.replaying [--count 40] [--seed N] [--kinds sale ...] [--finish born] [--slips 2] [--kept FILE]

The model is replayed: it answers with the truth as printed, as sure of its errors as of all else. Asked are documents
that the layout reader alone accepts without reading a value wrong; it may miss some. What then passes is wrong where a
value is not the truth's that the layout reader alone did not miss already. With `--kept` each case is written.
"""

import argparse
import json
import random
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from benchmarks.faultless import faultless
from docpipe.cli.demo_truth import compare
from docpipe.document import Image, Page, Provenance
from docpipe.lifecycle import Status
from docpipe.outcome import Outcome
from docpipe.pages import Renderer
from docpipe.pages.again import Look, look_again
from docpipe.pages.ocr import Ocr
from docpipe.pages.preparing import prepare
from docpipe.pipeline import READ_DPI, Eyes, Model, read_pages
from docpipe.reading import is_blank, sheet_of
from docpipe.reading.by_model import Terms
from docpipe.vlm.replay import ReplayRunner
from docpipe.vlm.slips import Slip, with_slip
from samples.make import stream_samples
from schemas import Registry
from schemas.document_type import DocumentType

KINDS = ("sale", "receipt", "bank_statement", "identity_document", "contract", "proof_of_address")
PIXEL = Image(1, 1, b"\0\0\0", 3)


@dataclass
class Case:
    """A document with its pages as they are read, and what was seen of its places, which is looked up only once."""

    truth: Mapping[str, Any]
    data: bytes
    pages: Sequence[Page]
    schema: type[DocumentType]
    renderer: Renderer
    ocr: Ocr
    seen: dict[Provenance, Look] = field(default_factory=dict)
    missed: tuple[tuple[str, Any, Any], ...] = ()

    def again(self, places: Sequence[Provenance]) -> list[Look]:
        new = [place for place in dict.fromkeys(places) if place not in self.seen]
        if new:
            pages = {page.page_no: page for page in self.pages}
            self.seen |= zip(new, look_again(self.renderer, self.ocr, self.data, pages, new), strict=True)
        return [self.seen[place] for place in places]

    def read(self, runner: ReplayRunner | None = None) -> Outcome:
        """By the layout reader alone, or by the model before it."""
        if runner is None:
            return read_pages(self.pages, self.schema, eyes=Eyes(self.again))
        model = Model(runner, Terms(), 1)
        return read_pages(self.pages, self.schema, eyes=Eyes(self.again, _nothing, model, _nothing))

    def printed(self) -> dict[str, Any]:
        """The true values, less those that follow from what is printed: a model copies."""
        derived = self.truth.get("derived", ())
        return {name: None if name in derived else value for name, value in self.truth["fields"].items()}

    def judge(self, outcome: Outcome) -> list[tuple[str, Any, Any]]:
        """The values that differ from the truth, with both; less those that were missed from the beginning."""
        wrong = compare(self.truth, outcome.as_json(), outcome.status).wrong
        return [one for one in wrong if one not in self.missed]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=40, help="documents of each kind")
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--kinds", nargs="+", choices=KINDS, default=KINDS)
    parser.add_argument("--finish", choices=("born", "scan", "photo"))
    parser.add_argument("--slips", type=int, default=2, help="how often each kind of slip is made in a document")
    parser.add_argument("--kept", type=Path, help="where a line a case is written")
    arguments = parser.parse_args()
    counts: dict[str, Counter[str]] = {}
    with open(arguments.kept or "/dev/null", "w", encoding="utf-8") as kept:
        for kind in arguments.kinds:
            for line in replays(arguments.seed, arguments.count, kind, arguments.finish, arguments.slips):
                counts.setdefault(kind, Counter())[f"{line['slip']} {line['end']}"] += 1
                kept.write(json.dumps(line, ensure_ascii=False) + "\n")
                kept.flush()
            tell(kind, counts.get(kind, Counter()))
    tell("all", sum(counts.values(), Counter()))


def replays(seed: int, count: int, kind: str, finish: str | None, slips: int) -> Iterator[dict[str, Any]]:
    """A line for each reading: of the layout reader alone, of the model without fault, and with each slip."""
    for case in cases(seed, count, kind, finish):
        alone = case.read()
        case.missed = tuple(one for one in case.judge(alone) if one[2] is None)
        right = alone.status is Status.ACCEPTED and not case.judge(alone)
        yield _line(case, "alone", alone, "passed" if right else _end(case, alone))
        if not right:
            continue
        answer = faultless(case.printed(), case.schema, [sheet_of(page) for page in case.pages])
        both = case.read(ReplayRunner(answer))
        yield _line(case, "faultless", both, _end(case, both))
        for slip in Slip:
            for chance in range(slips):
                if with_slip(dict(answer), slip, random.Random(chance)) is not None:
                    outcome = case.read(ReplayRunner(answer, slip, chance))
                    yield _line(case, slip.value, outcome, _end(case, outcome), chance)


def cases(seed: int, count: int, kind: str, finish: str | None) -> Iterator[Case]:
    """The documents of one kind, one after another, of which a person is asked only if something goes wrong."""
    registry, ocr = Registry.load(), Ocr()
    with tempfile.TemporaryDirectory() as folder, Renderer() as renderer:
        for sample in stream_samples(Path(folder), seed, count, [kind], finish):
            if sample.expect.status == "accepted" and sample.document_type in registry:
                data = (Path(folder) / sample.file).read_bytes()
                drawn = renderer.pages(data, image_dpi=READ_DPI, colour=True)
                pages = [_read(page, ocr) for page in drawn]
                truth = json.loads(json.dumps(sample.as_truth()))
                yield Case(truth, data, pages, registry.get(sample.document_type), renderer, ocr)


def _read(page: Page, ocr: Ocr) -> Page:
    prepared = prepare(page, ocr)
    return replace(prepared, blank=is_blank(prepared), image=None, filed_size=(page.width, page.height))


def _nothing(places: Sequence[Any]) -> list[Image]:
    """A replayed model looks at no image."""
    return [PIXEL for _ in places]


def _end(case: Case, outcome: Outcome) -> str:
    if outcome.status is not Status.ACCEPTED:
        return "asked"
    return "passed wrong" if case.judge(outcome) else "passed"


def _line(case: Case, slip: str, outcome: Outcome, end: str, chance: int = 0) -> dict[str, Any]:
    reasons = [reason.as_json() for reason in outcome.reasons]
    told = {"file": case.truth["file"], "slip": slip, "chance": chance, "end": end}
    return {**told, "reasons": reasons, "wrong": case.judge(outcome)}


def tell(kind: str, count: Counter[str]) -> None:
    """How many of each ended how."""
    print(f"\n{kind}")
    for slip in ("alone", "faultless", *Slip):
        ends = {end: count[f"{slip} {end}"] for end in ("passed", "asked", "passed wrong")}
        if any(ends.values()):
            print(f"  {slip:16}" + "".join(f"{end} {number:4}   " for end, number in ends.items()), flush=True)


if __name__ == "__main__":
    main()
