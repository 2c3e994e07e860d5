"""Runs a probe: every trial in its turn, a verdict on each risk."""

from collections.abc import Callable, Collection, Iterable
from datetime import date

from docpipe.probing.asking import MOST_TOKENS, try_cases
from docpipe.probing.cases import Risk
from docpipe.probing.judging import Verdict, judge
from docpipe.probing.report import Report
from docpipe.probing.studio import Studio
from docpipe.probing.trials import trials
from docpipe.vlm import Runner
from schemas.document_type import DocumentType

Told = Callable[[Verdict], None]


def probe(
    runner: Runner,
    studio: Studio,
    types: Iterable[type[DocumentType]],
    *,
    seed: int = 7,
    max_tokens: int = MOST_TOKENS,
    day: date,
    risks: Collection[Risk] = tuple(Risk),
    told: Told = lambda _: None,
) -> Report:
    """Try a model on these risks; `told` hears of each verdict at once.

    Raises the ModelFault errors of a model that cannot be asked at all.
    """
    verdicts = []
    for risk, cases in trials(studio, types, seed).items():
        if risk not in risks:
            continue
        verdict = judge(risk, list(try_cases(runner, cases(), max_tokens)))
        told(verdict)
        verdicts.append(verdict)
    return Report(runner.name, seed, day.isoformat(), tuple(verdicts))
