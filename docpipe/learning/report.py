"""The evaluation as one HTML file: nothing is loaded from anywhere, everything from documents is escaped.

Contains pictures of pages: it is as confidential as they are.
"""

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from docpipe.learning.evaluation import Evaluation
from docpipe.learning.folding import characters
from docpipe.learning.intervals import Interval
from docpipe.learning.picturing import Line, PageView, Picture
from docpipe.learning.quantities import amount

FOLDER = Path(__file__).parent / "templates"
WORST_LAYOUTS = 8
MOST_FINE = 12  # fields without a fault that stand there at once; more of them are opened by a tick
Part = tuple[str, bool]  # words, and whether they stand on one side only


@dataclass(frozen=True, slots=True)
class Heading:
    """What the report is of. `chosen`: the split and type that were asked for, in words; empty for all."""

    title: str
    made: datetime
    chosen: str
    reader: str
    version: str


def as_html(heading: Heading, evaluation: Evaluation, pictures: Sequence[Picture]) -> str:
    """The report as a page that can be opened from a disk, printed, and read without a mouse."""
    style, script = _own("report.css"), _own("report.js")
    policy = f"default-src 'none'; img-src data:; style-src {_hash(style)}; script-src {_hash(script)}; base-uri 'none'"
    shown = {one.judged.name: number for number, one in enumerate(pictures, start=1)}
    fine = [one for one in evaluation.fields if one.score.right == one.score.known]
    layouts = [one for one in evaluation.layouts if one.header.f1 is not None]
    return (
        _environment()
        .get_template("report.html")
        .render(
            heading=heading,
            told=evaluation,
            pictures=pictures,
            shown=shown,
            faulty=[one for one in evaluation.fields if one not in fine],
            fine=fine,
            folded=len(fine) > MOST_FINE,
            layouts=layouts[:WORST_LAYOUTS] if len(layouts) > 2 else [],
            policy=policy,
            style=Markup(style),  # noqa: S704  (our own files, not a document's)
            script=Markup(script),  # noqa: S704
        )
    )


def _environment() -> Environment:
    made = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {
        "percent": percent,
        "span": span,
        "data_url": data_url,
        "seconds": seconds,
        "per_cent_of": per_cent_of,
        "differences": differences,
    }
    return made


def percent(share: float | None) -> str:
    """`87.1 %`; a dash where nothing can be said. Never 100 where something is wrong, nor 0 where one is right."""
    if share is None:
        return "–"
    shown = round(100 * share, 1)
    shown = 99.9 if shown == 100 and share < 1 else 0.1 if shown == 0 and share > 0 else shown
    return f"{shown:.0f} %" if shown in (0, 100) else f"{shown:.1f} %"


def span(interval: Interval | None) -> str:
    """`81.0 to 91.2 %`, or nothing."""
    if interval is None:
        return ""
    low, high = percent(interval[0]), percent(interval[1])
    return low if low == high else f"{low.removesuffix(' %')} to {high}"


def seconds(length: float) -> str:
    """`0.11 s`, `12.3 s`."""
    return f"{length:.2f} s" if length < 10 else f"{length:.1f} s"


def per_cent_of(part: float, whole: float) -> float:
    """A length on a scale to 100."""
    return round(100 * part / whole, 2) if whole else 0.0


def data_url(page: PageView) -> str:
    """The picture inside the page itself."""
    return f"data:image/webp;base64,{base64.b64encode(page.picture or b'').decode()}"


def differences(line: Line) -> dict[str, list[Part]]:
    """What was read and what is true, word by word, with those words marked that the other has not."""
    read, true = (line.read or "").split(), (line.true or "").split()
    matcher = SequenceMatcher(None, [_plainly(word) for word in read], [_plainly(word) for word in true], False)
    sides: dict[str, list[Part]] = {"read": [], "true": []}
    for kind, i0, i1, j0, j1 in matcher.get_opcodes():
        for side, words in (("read", read[i0:i1]), ("true", true[j0:j1])):
            if words:
                sides[side].append((" ".join(words), kind != "equal"))
    return sides


def _plainly(word: str) -> object:
    """What two spellings of the same have in common."""
    number = amount(word)
    return number if number is not None else characters(word) or word


def _own(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
