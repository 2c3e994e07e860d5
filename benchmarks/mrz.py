"""How machine-readable lines of identity documents are read, and what is let through: generated documents of a seed.

    python -m benchmarks.mrz [--count 200] [--seed N]

Passports, cards, permits and visas as files, scans and photographs, through all that `docpipe extract` does, the
second look and the marks included. Names are right when lines for machines would spell them alike, as recognition loses
dots over letters. Documents that nobody can read are counted by themselves; of those with a wrong check digit, made so
on purpose, a value that is withheld is no fault. Seeds 5, 77 and 20261120 were looked at while the reader was written.
"""

import argparse
import json
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from docpipe import pipeline
from docpipe.document import Answer, FieldReading, plain
from docpipe.lifecycle import Status
from docpipe.pages import Renderer
from docpipe.pages.ocr import Ocr
from docpipe.reading.mrz import spells
from samples.make import stream_samples
from schemas import Registry
from schemas.document_type import fields_of
from schemas.identity_document import IdentityDocument

DAY = date(2026, 1, 15)
IN_THE_LINES = (
    "mrz_lines", "mrz_valid", "issuing_country", "document_number", "surname", "given_names", "nationality",
    "birth_date", "sex", "expiry_date",
)  # fmt: skip
NAMES = ("surname", "given_names")
ILLEGIBLE = "illegible"
FALSIFIED = "mrz_check_digit"
SPECS = {spec.name: spec for spec in fields_of(IdentityDocument)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=200, help="documents with machine-readable lines")
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--seconds", type=float, default=3600.0, help="stop after so long")
    arguments = parser.parse_args()
    counts: dict[str, Counter[str]] = {}
    begun = time.monotonic()
    for kind, truth, data in documents(arguments.seed, arguments.count):
        count = counts.setdefault(kind, Counter())
        count.update(judge(truth, *read(data)))
        if time.monotonic() - begun > arguments.seconds:
            break
    tell(counts, time.monotonic() - begun)


def documents(seed: int, count: int) -> Iterator[tuple[str, dict[str, Any], bytes]]:
    """Documents with lines that are readable, how they came, and their truth; the illegible ones come as a kind."""
    kinds = ("identity_document",)
    with tempfile.TemporaryDirectory() as folder:
        found = 0
        for sample in stream_samples(Path(folder), seed, 2 * count, kinds):
            truth, file = sample.as_truth(), Path(folder) / sample.file
            if "mrz_lines" in truth["fields"]:
                illegible = ILLEGIBLE in truth["problems"]
                yield ILLEGIBLE if illegible else truth["finish"], truth, file.read_bytes()
                found += not illegible
            file.unlink()
            if found == count:
                return


_RENDERER, _OCR, _REGISTRY = Renderer(), Ocr(), Registry.load()


def read(data: bytes) -> tuple[dict[str, Any], Status]:
    """The values by field, and whether the document may pass, as `docpipe extract` says."""
    outcome = pipeline.read(data, registry=_REGISTRY, renderer=_RENDERER, ocr=_OCR, day=DAY)
    answers = outcome.reading.fields if outcome.reading else {}
    return {name: _value(answer) for name, answer in answers.items()}, outcome.status


def _value(answer: Answer) -> Any:
    if answer is None or isinstance(answer, FieldReading):
        return plain(answer.value) if answer else None
    return [plain(item.value) for item in answer if isinstance(item, FieldReading)]


def judge(truth: dict[str, Any], values: dict[str, Any], status: Status) -> Counter[str]:
    wanted = {name: value for name, value in truth["fields"].items() if name in IN_THE_LINES}
    wrong = [name for name, value in wanted.items() if not _same(name, value, values.get(name))]
    if FALSIFIED in truth["problems"]:  # what a wrong check digit speaks against is rightly withheld
        wrong = [name for name in wrong if values.get(name) is not None]
    said = [name for name in wrong if values.get(name) not in (None, [])]
    accepted, sound = status is Status.ACCEPTED, truth["expect"]["status"] == "accepted"
    if wrong or accepted != sound:
        told = {name: (wanted[name], values.get(name)) for name in wrong}
        print(truth["file"], status.value, "for", truth["expect"]["status"], json.dumps(told, ensure_ascii=False))
    return Counter(
        {
            "documents": 1,
            "lines right": "mrz_lines" not in wrong,
            "wholly right": not wrong,
            "sound": sound,
            "sound accepted": sound and accepted,
            "faulty accepted": accepted and not sound,
            "accepted with a wrong value": accepted and bool(said),
        }
    )


def _same(name: str, wanted: Any, read: Any) -> bool:
    if read is None or wanted is None or isinstance(wanted, list | bool):
        return bool(wanted == read)
    if SPECS[name].kind.same(wanted, read):
        return True
    return name in NAMES and any(spells(one, _plain(other)) for one, other in ((wanted, read), (read, wanted)))


def _plain(name: str) -> str:
    """A name in one of the ways that lines for machines spell it."""
    ways = {"Ä": "AE", "Æ": "AE", "Ö": "OE", "Ø": "OE", "Ü": "UE", "Å": "AA", "SS": "SS"}
    return "".join(ways.get(letter, letter) for letter in name.upper().replace("-", " "))


def tell(counts: dict[str, Counter[str]], seconds: float) -> None:
    names = list(next(iter(counts.values()))) if counts else []
    whole: Counter[str] = sum((c for kind, c in counts.items() if kind != ILLEGIBLE), Counter())
    columns = {**counts, "all legible": whole}
    print(f"{'':32}" + "".join(f"{kind:>14}" for kind in columns))
    for name in names:
        print(f"{name:32}" + "".join(f"{count[name]:14}" for count in columns.values()))
    print(f"{seconds:.0f} seconds")


if __name__ == "__main__":
    main()
