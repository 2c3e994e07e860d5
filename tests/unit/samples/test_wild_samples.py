"""Wild documents: every design prints what its truth says, nothing on top of another, in all ten languages."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from samples.languages import LANGUAGES
from samples.make import make_samples
from samples.markets import MARKETS
from samples.paper import Paper
from samples.telling_truth import tell_born
from samples.truth import texts_of, words_of
from samples.wild import recipe
from samples.wild.design import Design
from samples.wild.designs import DESIGNS
from samples.wild.held_out import HELD_OUT
from samples.wild.held_out.words import APART
from samples.wild.recipe import TONGUES, mix_wild
from samples.wild.words import OFFICE

SHOWN = {
    "invoice": {"invoice_number", "issue_date", "seller_name", "buyer_name", "net_total"},
    "receipt": {"merchant_name", "purchase_date"},
}


def named(design: Design) -> str:
    return design.name


@pytest.mark.parametrize("design", [*DESIGNS, *HELD_OUT], ids=named)
def test_every_design_shows_what_matters(design: Design, monkeypatch: pytest.MonkeyPatch) -> None:
    short = replace(design, rows=(2, 3))
    monkeypatch.setattr(recipe, "DESIGNS", (short,))
    monkeypatch.setattr(recipe, "HELD_OUT", (short,))
    rng, held_out = Random(design.name), design in HELD_OUT
    made = mix_wild("x", rng, design.kind, rng.choice(design.languages or TONGUES), held_out)
    paper = made.set()
    fields = made.fields(texts_of(paper))
    assert fields.keys() >= SHOWN[design.kind] | {"grand_total", "tax_total", "currency"}
    assert (made.group, made.split) == (design.name, "measure" if held_out else "tune")
    for tag in (("grand_total",), ("net_total",), ("tax_total",)):
        printed = {mark for _, text in paper.tagged(tag) for mark in text.text if mark.isdigit()}
        assert printed <= set(fields.get(tag[0], ""))
    assert_nothing_overlaps(paper)


def assert_nothing_overlaps(paper: Paper) -> None:
    """Words next to each other in a line keep apart, and none leaves the page."""
    lines: dict[tuple[int, float], list[tuple[float, float, str]]] = {}
    for word in words_of(paper):
        page_no, (x0, _, x1, y1) = word.place
        assert -0.001 < x0 < x1 < 1.001, word.text
        assert y1 < 1.02, word.text
        lines.setdefault((page_no, y1), []).append((x0, x1, word.text))
    for words in lines.values():
        for one, two in pairwise(sorted(words)):
            assert one[1] - two[0] < 0.002, (one, two)


def test_all_languages_have_designs_and_words() -> None:
    assert {market.language for market in MARKETS.values()} <= OFFICE.keys() & APART.keys() & LANGUAGES.keys()
    for language in TONGUES:
        for designs in (DESIGNS, HELD_OUT):
            assert sum(design.suits(language, "invoice") for design in designs) >= 14
            assert sum(design.suits(language, "receipt") for design in designs) >= 6
    assert len({frozenset(words) for words in OFFICE.values()}) == 1
    assert not {design.name for design in DESIGNS} & {design.name for design in HELD_OUT}


def test_labels_that_are_kept_apart_are_others() -> None:
    keys = ("invoice_number", "issue_date", "due_date", "order_number", "net", "grand")
    for language, apart in APART.items():
        for key in keys:
            kept, usual = set(apart[key].split("|")), set(LANGUAGES[language].words[key])
            assert not kept & usual, (language, key)


def test_a_bare_vat_id_is_right_with_its_country_too() -> None:
    for i in range(50):
        sample, _ = tell_born(mix_wild("x", Random(i), language="it"))
        number = sample.fields.get("seller_vat_id", "IT")
        if not number.startswith("IT"):
            assert sample.alternatives["seller_vat_id"] == [f"IT{number}"]
            return
    raise AssertionError("none of fifty is bare")


def test_the_door_makes_them_alone_and_in_one_language(tmp_path: Path) -> None:
    samples = make_samples(tmp_path, seed=4, count=6, kinds=("wild", "wild_receipt"), language="sv")
    assert {sample.language for sample in samples} == {"sv"}
    assert all(sample.group.startswith("wild-") for sample in samples)
    with pytest.raises(ValueError, match="one language"):
        make_samples(tmp_path, count=1, kinds=("contract",), language="sv")


def test_the_door_makes_those_that_are_kept_apart_by_their_name(tmp_path: Path) -> None:
    splits = {
        kind: {one.split for one in make_samples(tmp_path, 4, 3, kinds=(kind,))} for kind in ("wild", "wild_apart")
    }
    assert splits == {"wild": {"tune"}, "wild_apart": {"measure"}}
