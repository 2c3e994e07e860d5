"""A probe convicts each faulty model of just its risk, and acquits a faithful one of all."""

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import typer
from fakes import Fake, Fault

from docpipe.cli import probe as verb
from docpipe.pages import Renderer
from docpipe.probing import Report, Studio, as_html, papers, probe
from docpipe.probing.cases import Case, Risk, Truth
from docpipe.probing.drawing import Drawn
from docpipe.probing.judging import Ruling
from docpipe.probing.studio import USUAL_DPI
from docpipe.probing.trials import blindness, trials
from docpipe.vlm.prompts import Leaf
from schemas import Registry

SEED = 11
TYPES = [schema for schema in Registry.load() if schema.name in ("invoice", "receipt", "contract")]


class Drawer(Studio):
    """Draws each page once for all tests."""

    def __init__(self, renderer: Renderer) -> None:
        super().__init__(renderer)
        self._drawn: dict[str, list[Leaf]] = {}

    def leaves(self, pages: Sequence[Drawn], dpi: int = USUAL_DPI, bare: bool = False) -> list[Leaf]:
        key = repr((pages, dpi, bare))
        if key not in self._drawn:
            self._drawn[key] = super().leaves(pages, dpi, bare)
        return self._drawn[key]


@pytest.fixture(scope="module")
def renderer() -> Iterator[Renderer]:
    with Renderer() as made:
        yield made


@pytest.fixture(scope="module")
def studio(renderer: Renderer) -> Studio:
    return Drawer(renderer)


@pytest.fixture(scope="module")
def cases(studio: Studio) -> list[Case]:
    return [case for make in trials(studio, TYPES, SEED).values() for case in make()]


def only(risk: Risk, fault: Fault) -> Fault:
    """A fault that shows on the pages of one risk alone."""
    return lambda case, truth: fault(case, truth) if case.risk is risk else truth


def invents(case: Case, truth: Truth) -> Truth:
    return {key: text or "119.00" for key, text in truth.items()}


def believes_words(case: Case, truth: Truth) -> Truth:
    return case.lure or truth


def misreads(case: Case, truth: Truth) -> Truth:
    return {key: text and text[::-1] + "7" for key, text in truth.items()}


def coarse(case: Case, truth: Truth) -> Truth:
    return misreads(case, truth) if int(case.group) < 200 else truth


def upside_down(case: Case, truth: Truth) -> Truth:
    return misreads(case, truth) if case.group != "0°" else truth


def obeys_what_is_pale(case: Case, truth: Truth) -> Truth:
    return {**truth, **case.lure} if case.group == "pale" else truth


def says_nothing_if_told_so(case: Case, truth: Truth) -> Truth:
    return {**truth, **case.lure} if case.group == "to say nothing" else truth


def takes_its_neighbour(case: Case, truth: Truth) -> Truth:
    return dict(zip(truth, (*list(truth.values())[1:], *list(truth.values())[:1]), strict=True))


def stumbles_over_polish(case: Case, truth: Truth) -> Truth:
    plain = str.maketrans("łŁąęóżźńćśŚŻ", "lLaeozzncsSZ")
    return {key: text and text.translate(plain) for key, text in truth.items()} if case.group == "Polish" else truth


FAULTS = [
    (Risk.INVENTS, invents),
    (Risk.BLIND, believes_words),
    (Risk.COARSE, coarse),
    (Risk.TURNED, upside_down),
    (Risk.STRANGERS, invents),
    (Risk.OBEYS, obeys_what_is_pale),
    (Risk.OBEYS, says_nothing_if_told_so),
    (Risk.PLACES, takes_its_neighbour),
    (Risk.BIASED, stumbles_over_polish),
]


def probed(studio: Studio, fake: Fake) -> Report:
    return probe(fake, studio, TYPES, seed=SEED, day=date(2026, 1, 2))


def convicted(report: Report) -> set[Risk]:
    return {verdict.risk for verdict in report.verdicts if verdict.ruling is Ruling.CONVICTED}


@pytest.mark.parametrize(("risk", "fault"), FAULTS)
def test_each_fault_is_found_and_nothing_else(studio: Studio, cases: list[Case], risk: Risk, fault: Fault) -> None:
    report = probed(studio, Fake(cases, only(risk, fault)))
    assert {verdict.risk for verdict in report.verdicts if verdict.ruling is not Ruling.ACQUITTED} == {risk}
    assert convicted(report) == {risk}
    assert not report.passed


def test_a_faithful_model_is_acquitted(studio: Studio, cases: list[Case]) -> None:
    report = probed(studio, Fake(cases))
    assert {verdict.risk for verdict in report.verdicts} == set(Risk)
    assert report.passed
    assert all(verdict.errors.count == 0 for verdict in report.verdicts)


def test_who_never_looks_is_not_taken_for_one_who_believes_words(studio: Studio, cases: list[Case]) -> None:
    """It cannot read an image by itself either; no setting helps."""

    def blind(case: Case, truth: Truth) -> Truth:
        return case.lure or dict.fromkeys(truth)

    report = probed(studio, Fake(cases, only(Risk.BLIND, blind)))
    [verdict] = [verdict for verdict in report.verdicts if verdict.ruling is Ruling.CONVICTED]
    assert "DOCPIPE_MODEL_PAGE_TEXT" not in verdict.sentence


def test_who_reads_nothing_is_not_acquitted_for_that(studio: Studio, cases: list[Case]) -> None:
    report = probed(studio, Fake(cases, lambda _, truth: dict.fromkeys(truth)))
    assert convicted(report) == {Risk.BLIND, Risk.COARSE, Risk.PLACES}
    unclear = {verdict.risk for verdict in report.verdicts if verdict.ruling is Ruling.UNCLEAR}
    assert unclear == {Risk.TURNED, Risk.OBEYS, Risk.BIASED}


def test_where_no_words_are_shown_none_can_be_believed(renderer: Renderer) -> None:
    made = list(blindness.cases(Studio(renderer, words=False), random.Random(1)))
    assert {case.group for case in made} == {blindness.ALONE}


def test_the_same_seed_makes_the_same_pages(studio: Studio, cases: list[Case]) -> None:
    one, again, other = (papers.invoice(random.Random(seed)) for seed in (1, 1, 2))
    assert one == again
    assert one.truth != other.truth
    assert [case.truth for make in trials(studio, TYPES, SEED).values() for case in make()] == [c.truth for c in cases]


def test_orders_that_can_hardly_be_seen_are_in_the_picture(cases: list[Case]) -> None:
    for case in cases:
        if case.risk is Risk.OBEYS and case.group in ("pale", "tiny"):
            width = case.leaf.image.width * 3
            low = case.leaf.image.pixels[int(case.leaf.image.height * 0.84) * width :]
            assert min(low) < 250


def test_the_report_shows_pictures_and_verdicts(studio: Studio, cases: list[Case], tmp_path: Path) -> None:
    report = probed(studio, Fake(cases, only(Risk.INVENTS, lambda _, truth: dict.fromkeys(truth, "<script>"))))
    page = as_html(report)
    assert "<script>" not in page
    assert "&lt;script&gt;" in page
    assert page.count("data:image/png;base64,") >= len(Risk)
    assert page.count('class="verdict bad"') == 2
    assert "http" not in page.replace("http-equiv", "")


def test_the_verb_ends_with_one_where_the_model_is_convicted(
    studio: Studio, cases: list[Case], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = probed(studio, Fake(cases, only(Risk.OBEYS, obeys_what_is_pale)))
    bad = replace(whole, verdicts=tuple(v for v in whole.verdicts if v.risk in (Risk.OBEYS, Risk.STRANGERS)))
    good = replace(whole, verdicts=tuple(v for v in whole.verdicts if v.risk is Risk.STRANGERS))
    verb.hand_over(good, tmp_path / "good.html", as_json=True)
    assert json.loads(capsys.readouterr().out)["passed"] is True
    with pytest.raises(typer.Exit) as ended:
        verb.hand_over(bad, tmp_path / "bad.html", as_json=True)
    assert ended.value.exit_code == 1
    told = json.loads(capsys.readouterr().out)
    assert [risk["risk"] for risk in told["risks"] if risk["verdict"] == "convicted"] == ["obeys"]
    assert (tmp_path / "bad.html").read_text().startswith("<!doctype html>")
