"""A probe's report as one HTML page without scripts and links, with pictures of what was shown, and as plain values."""

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

import numpy as np

from docpipe.document import Image
from docpipe.probing.asking import Mark, Marked, Tried
from docpipe.probing.cases import QUESTIONS
from docpipe.probing.judging import Ruling, Share, Verdict
from docpipe.vlm.served.pictures import png

WIDEST = 420  # pixels of a picture in the report
MOST_PICTURES = 6  # of one risk; those with most errors
STYLE = """
:root { color-scheme: light dark; --line: #8884; --bad: #b3261e; --good: #1b7f3b; }
@media (prefers-color-scheme: dark) { :root { --bad: #ff8a80; --good: #81c995; } }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 1180px; margin: 2rem auto; padding: 0 1.5rem; }
h2 { margin-top: 2.4rem; }
a { color: inherit; }
table { border-collapse: collapse; margin: .6rem 0 1.2rem; }
td, th { text-align: left; padding: .25rem .9rem .25rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
.verdict { font-weight: 600; }
.verdict, .figure { white-space: nowrap; }
.bad { color: var(--bad); }
.good { color: var(--good); }
.cases { display: flex; flex-wrap: wrap; gap: 1.2rem; }
figure { margin: 0; width: 340px; }
img { width: 100%; border: 1px solid var(--line); background: #fff; }
figcaption table { font-size: 13px; width: 100%; table-layout: fixed; overflow-wrap: anywhere; }
"""


@dataclass(frozen=True, slots=True)
class Report:
    """All verdicts on one model. `seed`: by which its pages were made up."""

    model: str
    seed: int
    day: str
    verdicts: tuple[Verdict, ...]

    @property
    def passed(self) -> bool:
        """Whether it is acquitted of every risk."""
        return all(verdict.ruling is Ruling.ACQUITTED for verdict in self.verdicts)

    def as_json(self) -> dict[str, Any]:
        return {
            "model": self.model,
            "seed": self.seed,
            "day": self.day,
            "passed": self.passed,
            "risks": [_risk(verdict) for verdict in self.verdicts],
        }


def as_html(report: Report) -> str:
    """The report as a page."""
    rows = "".join(_row(verdict) for verdict in report.verdicts)
    told = "passes every trial" if report.passed else "may not read yet"
    head = (
        f"<h1>{escape(report.model)} {told}</h1><p>Probed on {report.day} with made-up pages, seed {report.seed}.</p>"
    )
    table = f"<table><tr><th>Question<th>Verdict<th>What was seen<th>Values gone wrong</tr>{rows}</table>"
    parts = "".join(_part(verdict) for verdict in report.verdicts)
    start = '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
    return f"{start}<title>Probe of {escape(report.model)}</title><style>{STYLE}</style>{head}{table}{parts}</html>\n"


def _risk(verdict: Verdict) -> dict[str, Any]:
    groups = {group: _figures(share) for group, share in verdict.groups.items()}
    told = {"risk": verdict.risk.value, "verdict": verdict.ruling.value, "sentence": verdict.sentence}
    faults = [tried.fault for tried in verdict.tried if tried.fault]
    return {**told, "wrong": _figures(verdict.errors), "right_by_group": groups, "unanswered": len(faults)}


def _figures(share: Share) -> dict[str, Any]:
    return {"count": share.count, "of": share.of, "interval": [round(end, 4) for end in share.interval]}


def _row(verdict: Verdict) -> str:
    return (
        f'<tr><td><a href="#{verdict.risk}">{escape(QUESTIONS[verdict.risk])}</a><td>{_coloured(verdict.ruling)}'
        f'<td>{escape(verdict.sentence)}<td class="figure">{escape(str(verdict.errors))}</tr>'
    )


def _coloured(ruling: Ruling) -> str:
    return f'<span class="verdict {"good" if ruling is Ruling.ACQUITTED else "bad"}">{ruling}</span>'


def _part(verdict: Verdict) -> str:
    shares = "".join(f"<tr><td>{escape(group)}<td>{escape(str(share))}</tr>" for group, share in verdict.groups.items())
    worst = sorted(verdict.tried, key=lambda tried: -sum(value.mark is not Mark.RIGHT for value in tried.values))
    pictures = "".join(_figure(tried) for tried in _of_each_group(worst, MOST_PICTURES))
    title = f'<h2 id="{verdict.risk}">{escape(QUESTIONS[verdict.risk])}</h2>'
    said = f"<p>{_coloured(verdict.ruling)} {escape(verdict.sentence)}</p>"
    return f'{title}{said}<table><tr><th>Of<th>Values right</tr>{shares}</table><div class="cases">{pictures}</div>'


def _of_each_group(tried: Sequence[Tried], most: int) -> list[Tried]:
    """The first of each group, then further ones."""
    firsts = list({one.case.group: one for one in reversed(tried)}.values())
    in_order = [one for one in tried if one in firsts] + [one for one in tried if one not in firsts]
    return in_order[:most]


def _figure(tried: Tried) -> str:
    wrong = [value for value in tried.values if value.mark is not Mark.RIGHT]
    rows = "".join(_value(value) for value in (wrong or tried.values)[:12])
    fault = f"<br>No answer: {escape(tried.fault)}" if tried.fault else ""
    title = escape(tried.case.name)
    caption = f"{title}: {len(tried.values) - len(wrong)} of {len(tried.values)} right{fault}"
    source = f"data:image/png;base64,{base64.b64encode(png(_smaller(tried.case.leaf.image))).decode('ascii')}"
    table = f"<table><tr><th>Value<th>Shown<th>Said</tr>{rows}</table>"
    return f'<figure><img src="{source}" alt="{title}"><figcaption>{caption}{table}</figcaption></figure>'


def _value(value: Marked) -> str:
    shown, said = (escape(text) if text else "–" for text in (value.true, value.said))
    kind = "" if value.mark is Mark.RIGHT else ' class="bad"'
    return f"<tr><td>{escape(value.key)}<td>{shown}<td{kind}>{said}</tr>"


def _smaller(image: Image) -> Image:
    """The picture, several pixels made one."""
    step = -(-image.width // WIDEST)
    height, width = image.height // step, image.width // step
    pixels = np.frombuffer(image.pixels, np.uint8).reshape(image.height, image.width, image.channels)
    blocks = pixels[: height * step, : width * step].reshape(height, step, width, step, image.channels)
    return Image(width, height, blocks.mean(axis=(1, 3)).astype(np.uint8).tobytes(), image.channels)
