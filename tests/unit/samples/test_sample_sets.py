"""The sets of samples: the same bytes every time, everything that was promised in them, nothing unreachable."""

from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

from samples.arrival import Arrival
from samples.curated import demo_set
from samples.finish import BORN, write
from samples.goods import GOODS
from samples.languages import LANGUAGES
from samples.layouts import LAYOUTS
from samples.make import SEED, make_samples
from samples.markets import MARKETS
from samples.mixed_sales import mix_sale
from samples.parts import ADDRESSES, HEADS, mix_layout, split_of
from samples.slip import SLIPS

KINDS_SHOWN = {
    "invoice",
    "receipt",
    "identity_document",
    "contract",
    "bank_statement",
    "proof_of_address",
    "packet",
}


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_the_demo_is_the_same_every_time(demo: Any, tmp_path: Path) -> None:
    """Born ones alone: rasters are slow to make, and have a test of their own."""
    for made in demo_set(SEED):
        if isinstance(made, Arrival) and made.finish is BORN:
            write([made.paper()], tmp_path, made.name, made.finish, SEED)
    assert len(contents(tmp_path)) >= 24
    assert all((demo.folder / name).read_bytes() == data for name, data in contents(tmp_path).items())


def test_so_are_varied_files_of_all_kinds(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    make_samples(one, seed=5, count=8, finish="born")
    make_samples(two, seed=5, count=5, finish="born")
    few = contents(two)
    assert few.keys() - {"truth.jsonl", "words.jsonl"} <= contents(one).keys()
    assert all(contents(one)[name] == data for name, data in few.items() if not name.endswith(".jsonl"))


def test_a_document_does_not_depend_on_how_many_there_are(many: Any, tmp_path: Path) -> None:
    few = contents(tmp_path) if make_samples(tmp_path, count=5, kinds=("sale",)) else {}
    assert len(few) == 5 + 2
    assert all((many.folder / name).read_bytes() == data for name, data in few.items() if name.endswith(".pdf"))


def test_another_seed_gives_other_documents(many: Any, tmp_path: Path) -> None:
    first, *_ = make_samples(tmp_path, seed=8, count=1, kinds=("sale",))
    assert first.fields != many.samples[0].fields


def test_the_demo_holds_what_it_should(demo: Any) -> None:
    clean = [s for s in demo.samples if s.expect.status == "accepted"]
    invoices = [s for s in clean if s.document_type == "invoice"]
    problems = {problem for s in demo.samples for problem in s.expect.problems}
    assert len(demo.samples) == 40
    assert sum(s.pages for s in demo.samples) <= 70
    assert len(invoices) >= 16
    assert problems >= {"wrong_total", "broken_iban", "no_number", "corrected_by_hand", "hidden_total", "illegible"}
    assert problems >= {"missing_page", "expired", "unsure_border"}
    assert all(s.expect.reasons for s in demo.samples if s.expect.status == "needs_review")
    assert {s.document_type for s in clean} == KINDS_SHOWN
    assert {s.finish for s in demo.samples} == {"born", "scan", "photo"}
    assert {Path(s.file).suffix for s in demo.samples} == {".pdf", ".jpeg", ".png", ".tiff", ".webp"}
    assert len({s.group for s in invoices}) >= 8
    assert len({s.language for s in invoices}) >= 6
    assert {s.fields["currency"] for s in invoices} >= {"EUR", "USD", "GBP", "CHF"}
    assert {s.pages for s in invoices} >= {1, 2, 3, 4}
    assert Counter(s.fields["document_kind"] for s in invoices)["credit_note"] >= 2
    assert any(s.fields["grand_total"].startswith("-") for s in invoices)
    assert any(len(s.fields.get("tax_breakdown", ())) == 2 for s in invoices)


def test_what_is_not_printed_is_not_in_the_truth(demo: Any) -> None:
    (missing,) = (s for s in demo.samples if s.expect.fields == ("invoice_number",))
    assert "invoice_number" not in missing.fields
    for sample in [s for s in demo.samples if s.document_type in ("invoice", "receipt")]:
        needed = {"currency", "grand_total", "tax_total"}
        needed |= {"merchant_name", "purchase_date"} if sample.document_type == "receipt" else {"issue_date"}
        assert needed <= sample.fields.keys(), sample.file


def test_two_hundred_varied_documents(many: Any) -> None:
    assert len(many.samples) == 200
    assert {s.split for s in many.samples} == {"tune", "measure"}
    assert {s.document_type for s in many.samples} == {"invoice", "receipt"}
    assert {s.language for s in many.samples} == {"de", "en", "es", "fr", "it", "nl", "pt", "pl", "sv", "cs"}
    groups: dict[str, set[str]] = {}
    for sample in many.samples:
        groups.setdefault(sample.group, set()).add(sample.split)
    assert all(len(splits) == 1 for splits in groups.values())


def test_every_layout_part_and_market_can_come() -> None:
    recipes = [mix_sale(str(i), Random(i)) for i in range(1500)]
    groups = {recipe.layout.name for recipe in recipes}
    arrangements = {mix_layout(Random(i)).name for i in range(3000)}
    assert groups >= LAYOUTS.keys() | SLIPS.keys()
    assert arrangements == {f"{head}+{address}" for head in HEADS for address in ADDRESSES}
    assert {recipe.story.market.code for recipe in recipes} == MARKETS.keys()
    assert 0.15 < sum(split_of(name) == "measure" for name in arrangements) / len(arrangements) < 0.35


def test_no_two_words_stand_on_one_another(many: Any) -> None:
    for file, line in many.words.items():
        for page in line["pages"]:
            boxes = sorted((_core(word) for word in page["words"]), key=lambda box: box[1])
            for i, (x0, _, x1, bottom, text) in enumerate(boxes):
                assert -0.001 < x0 < x1 < 1.001, (file, text)
                for a, top, b, _, other in boxes[i + 1 :]:
                    if top > bottom - 0.001:
                        break
                    assert min(x1, b) - max(x0, a) < 0.002, (file, text, other)


def test_every_market_has_words_and_goods() -> None:
    assert {market.language for market in MARKETS.values()} <= LANGUAGES.keys() & GOODS.keys()


def _core(word: list[Any]) -> tuple[float, float, float, float, str]:
    """The box of a word without its ascenders and descenders."""
    text, x0, y0, x1, y1 = word
    rim = (y1 - y0) / 4
    return x0, y0 + rim, x1, y1 - rim, text
