"""The evaluation and the scoring script of the development data decide alike: field by field, and in their totals."""

import importlib.util
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any

import pytest

from docpipe.learning import Comparators, Evaluation, State, Told, Truth, evaluate, judge, load_truth, match
from samples.make import make_samples
from schemas import Registry

SCRIPT = Path(__file__).parents[4] / "shared" / "data" / "score.py"
SETS = ("zugferd", "azure_forms", "cuad_short")
OWN = ("signatures", "transactions", "sections")  # lists of rows that the script has no word for
ROUNDS = 12

pytestmark = pytest.mark.skipif(not SCRIPT.exists(), reason="the development data are not beside this checkout")

Spoil = Callable[[Any, Random], Any]


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("scoring_script", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def comparators() -> Comparators:
    return Comparators(Registry.load())


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("samples")
    kinds = ["sale", "receipt", "identity_document", "contract", "proof_of_address", "bank_statement"]
    make_samples(folder, seed=61, count=18, kinds=kinds, finish="born")
    return folder


def words_of(value: Any) -> list[str]:
    return str(value).split()


def shuffled_rows(value: Any, rng: Random) -> Any:
    return rng.sample(value, len(value)) if isinstance(value, list) else " ".join(reversed(words_of(value)))


def fewer(value: Any, rng: Random) -> Any:
    kept = value if isinstance(value, list) else words_of(value)
    kept = [one for one in kept if rng.random() < 0.7]
    return kept if isinstance(value, list) else " ".join(kept)


def more(value: Any, rng: Random) -> Any:
    if isinstance(value, list):
        return [*value, rng.choice(value)]
    return f"{value} {rng.choice(['GmbH', 'Inc.', '€', 'USD', 'and Sons', 'years', '.', 'of the whole wide world'])}"


def other_case(value: Any, rng: Random) -> Any:
    if isinstance(value, list):
        return [other_case(one, rng) for one in value]
    if isinstance(value, dict):
        return {name: other_case(cell, rng) for name, cell in value.items() if name != "optional"}
    return rng.choice([str.upper, str.lower, str.title])(str(value))


def slipped(value: Any, rng: Random) -> Any:
    """One character, somewhere, is another."""
    if isinstance(value, list):
        place = rng.randrange(len(value)) if value else 0
        return [slipped(one, rng) if number == place else one for number, one in enumerate(value)]
    if isinstance(value, dict):
        name = rng.choice(list(value))
        return {**value, name: slipped(value[name], rng)}
    text = str(value)
    place = rng.randrange(len(text) + 1)
    return text[:place] + rng.choice("0189 aEß.,-'&") + text[place + rng.randint(0, 1) :]


def printed(value: Any, rng: Random) -> Any:
    """Numbers, days and lengths as people write them."""
    if isinstance(value, list):
        return [printed(one, rng) for one in value]
    if isinstance(value, dict):
        return {name: printed(cell, rng) for name, cell in value.items()}
    text = str(value)
    table = {
        "P12M": "one (1) year",
        "P24M": "two (2) years",
        "P30D": "thirty calendar days",
        "GBR": "United Kingdom",
        "DEU": "Germany",
        "M": "male",
        "F": "female",
        "True": rng.choice(["yes", "unselected", "false", True]),
    }
    if text in table:
        return table[text]
    if text.replace(".", "", 1).replace("-", "", 1).isdigit() and "." in text:
        whole, cents = text.split(".")
        return rng.choice(
            [f"{whole},{cents} €", f"{whole}.{cents} EUR", float(text), f"{text}0", f"{whole}", f"({text})"]
        )
    return rng.choice([text, f"the State of {text}", f"the laws of {text}", f"{text}T00:00:00", text.replace("-", "/")])


def nothing(value: Any, rng: Random) -> Any:
    return rng.choice([None, "", [], "none", "0"])


def wrapped(value: Any, rng: Random) -> Any:
    """As results have it: every value in an object of its own."""
    if isinstance(value, list):
        return [wrapped(one, rng) for one in value]
    if isinstance(value, dict):
        return {name: wrapped(cell, rng) for name, cell in value.items() if name != "optional"}
    place = {"page_no": 1, "box": [0.1, 0.1, 0.2, 0.2]}
    return {"value": value, "text": str(value), "confidence": round(rng.random(), 2), "provenance": [place]}


SPOILS: tuple[Spoil, ...] = (shuffled_rows, fewer, more, other_case, slipped, printed, nothing)


def spoilt_answers(lines: list[dict[str, Any]], rng: Random) -> list[dict[str, Any]]:
    """What a bad reader might say: of each field something near the truth, of another document, or nothing."""
    answers = []
    for line in lines:
        fields = {}
        for name, value in line["fields"].items():
            others = [one["fields"][name] for one in lines if name in one["fields"]]
            chance = rng.random()
            chosen = value if chance < 0.25 else rng.choice(others) if chance < 0.35 else rng.choice(SPOILS)(value, rng)
            fields[name] = wrapped(chosen, rng) if rng.random() < 0.8 else chosen
        answers.append(
            {"file": line["file"], "document_type": line["document_type"], "status": "accepted", "fields": fields}
        )
    return answers


def lines_of(folder: Path, comparators: Comparators) -> tuple[list[dict[str, Any]], list[Truth]]:
    """The truth for both; the script is told the schema's kinds, as its own table of names is not that of all types."""
    truths = [truth for truth in load_truth(folder) if not truth.parts]
    known = {line["file"]: line for line in map(json.loads, (folder / "truth.jsonl").read_text().splitlines())}
    lines = []
    for truth in truths:
        line = known[truth.file]
        line["fields"] = {name: value for name, value in line["fields"].items() if name not in OWN}
        kinds = {name: comparators.of(truth, name).kind for name in line["fields"]}
        lines.append({**line, "comparators": kinds})
    return lines, [judge_only(truth) for truth in truths]


def judge_only(truth: Truth) -> Truth:
    return replace(truth, fields={name: value for name, value in truth.fields.items() if name not in OWN})


def evaluated(truths: list[Truth], answers: list[dict[str, Any]], comparators: Comparators) -> Evaluation:
    pairs = zip(truths, answers, strict=True)
    return evaluate(one for truth, answer in pairs for one in judge(truth, Told(answer), comparators))


@pytest.mark.parametrize("name", [*SETS, "samples"])
def test_both_decide_alike(name: str, script: ModuleType, comparators: Comparators, samples: Path) -> None:
    lines, truths = lines_of(samples if name == "samples" else SCRIPT.parent / name, comparators)
    judged_wrong = 0
    for seed in range(ROUNDS):
        answers = spoilt_answers(lines, Random(f"{name}/{seed}"))
        told = evaluated(truths, answers, comparators)
        for line, answer, document in zip(lines, answers, told.judged, strict=True):
            for field in document.fields:
                value = script.unwrap(answer["fields"][field.name])
                right = not script.empty(value) and script.compare(field.name, line, value)[0]
                where = (document.name, field.name, field.known, field.answer)
                assert (field.state is State.RIGHT) == right, where
                judged_wrong += field.state is State.WRONG
        same_totals(told, script.score(lines, answers))
    assert judged_wrong > 50, "answers that are never wrong show nothing"


def same_totals(told: Evaluation, script: dict[str, Any]) -> None:
    """All that both count: fields, header, rows, documents, confidence."""
    for score, theirs in ((told.all_fields, script), (told.header, script["header"])):
        assert (score.known, score.answered, score.right) == (theirs["known"], theirs["answered"], theirs["right"])
        assert score.f1 == pytest.approx(theirs["f1"])
        assert (score.precision or 0.0) == pytest.approx(theirs["precision"])
        assert score.recall == pytest.approx(theirs["recall"])
    assert told.all_fields.recall_interval == pytest.approx(script["wilson95"])
    if script["bootstrap95_by_group"]:
        assert told.all_fields.recall_by_layout == pytest.approx(tuple(script["bootstrap95_by_group"]))
    assert told.wholly_right / len(told.with_fields) == pytest.approx(script["all_fields_right"])
    for figures in told.fields:
        theirs = script["fields"][figures.name]
        assert (figures.score.known, figures.score.answered) == (theirs["n"], theirs["answered"]), figures.name
        assert figures.score.right == theirs["right"], figures.name
    same_rows(told, script.get("line_items"))
    same_confidence(told, script["confidence"])


def same_rows(told: Evaluation, theirs: dict[str, Any] | None) -> None:
    assert (told.rows is None) == (theirs is None)
    if told.rows and theirs:
        count = told.rows.count
        assert (count.known, count.answered, count.right) == tuple(
            theirs[f"rows_{x}"] for x in ("true", "predicted", "right")
        )
        assert told.rows.f1 == pytest.approx(theirs["row_f1"])
        assert told.rows.cells == pytest.approx(theirs["cell_accuracy"])


def same_confidence(told: Evaluation, theirs: dict[str, Any] | None) -> None:
    sure = told.reliability
    assert (sure is None) == (theirs is None)
    if sure and theirs:
        ours = (sure.number, sure.auroc, sure.error, sure.precision, sure.share)
        names = ("n", "auroc", "ece10", "precision_at_095", "right_values_at_095")
        assert ours == pytest.approx(tuple(theirs[name] for name in names))


def test_both_find_the_same_answers(script: ModuleType) -> None:
    """Files of one name in several folders belong to the one whose path ends alike."""
    results = [{"file": path} for path in ("x/a/1.pdf", "x/b/1.pdf", "c\\2.pdf", "3.pdf")]
    files = ["a/1.pdf", "b/1.pdf", "2.pdf", "d/3.pdf", "4.pdf"]
    found = match(files, results)
    assert {file: found.get(file) for file in files} == {
        file: script.find(script.index(results), file) for file in files
    }
