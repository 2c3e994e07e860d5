"""Every code that a person may meet stands in the docs: statuses, findings, reasons, refusals."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from docpipe.errors import BadDocument
from docpipe.lifecycle import SENTENCES, Status
from docpipe.reading.by_model.contradictions import Sight
from schemas import Registry
from schemas.document_type import fields_of, rules_of

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
REASONS = (ROOT / "docs" / "reasons.md").read_text(encoding="utf-8")
MADE = re.compile(r"(?:Finding|Reason|PydanticCustomError)\(\s*\"([a-z_]+)\"")


def codes() -> Iterator[str]:
    """The codes of rules, of sums, of checks in the code, and of files that cannot be read."""
    for schema in Registry.load():
        yield from (equation.code for equation in schema.equations)
        yield from (rule.code for rule in rules_of(schema))
        yield from (rule.code for spec in fields_of(schema) if spec.row for rule in rules_of(spec.row))
    for folder in ("docpipe", "schemas"):
        for source in (ROOT / folder).rglob("*.py"):
            yield from MADE.findall(source.read_text(encoding="utf-8"))
    yield from (error.code() for error in BadDocument.__subclasses__())


@pytest.mark.parametrize("code", sorted(set(codes())))
def test_every_code_stands_in_the_list(code: str) -> None:
    assert f"`{code}`" in REASONS


@pytest.mark.parametrize("status", Status)
def test_every_status_has_a_sentence_and_stands_in_the_readme(status: Status) -> None:
    assert SENTENCES[status].endswith(".")
    assert f"`{status}`" in README


@pytest.mark.parametrize("sight", Sight)
def test_every_contradiction_that_a_model_may_see_stands_in_the_list(sight: Sight) -> None:
    assert f"`{sight}`" in REASONS
