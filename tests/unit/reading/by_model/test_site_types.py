"""Types of a site's own with names that JSON Schema, Python or a grammar may stumble over: asked for by prompt and
grammar, answered, and merged with the layout reader's reading."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from pictures_of_nothing import show

from benchmarks.tokenizers import KINDS
from docpipe.cells import cells_of
from docpipe.document import Page
from docpipe.pipeline import Eyes, Model, read_pages
from docpipe.reading.by_model import Terms
from docpipe.vlm.answers import parse_answer, positional
from docpipe.vlm.forming import formed
from docpipe.vlm.guide import Guide
from docpipe.vlm.prompts import reading_turns
from docpipe.vlm.replay import ReplayRunner
from schemas import BadSchemaFile, Registry, reading_schema
from schemas.document_type import DocumentType

Draw = Callable[..., Page]
HEAD = """
from typing import Annotated
from schemas.document_type import DocumentType, Row, field, rows
from schemas.fields import *
from schemas.fields.choices import ChoiceKind, SignatureKind
"""

ALIASED = '''
class Aliased(DocumentType):
    """A site's paper."""
    class_: Identifier | None = field("Its class", alias="class", labels={"en": ("class",)})
    def_: Identifier = field("Its “definition”, \\\\ and so on", alias="def", required=True, critical=True)
'''
WORDS_OF_SCHEMAS = '''
class Words(DocumentType):
    """Names that JSON Schema has for itself."""
    type: Identifier | None = field("Type", labels={"en": ("type",)})
    properties: Identifier | None = field("Properties", labels={"en": ("properties",)})
    items: Identifier | None = field("Items")
    required: Identifier | None = field("Required")
    enum: Identifier | None = field("Enum")
    title: Identifier | None = field("Title")
    description: Identifier | None = field("Description")
'''
OURS = "class Ours(DocumentType):\n" + "".join(
    f'    {name}: Identifier | None = field("The {name}")\n'
    for name in ("name", "family", "headings", "cues", "shapes", "equations", "reader", "habits", "copy", "model_name")
)  # what the class itself has under these names
COLUMNS = '''
class Cell(Row):
    """A line."""
    title: Identifier | None = field("Title", labels={"en": ("title",)})
    items: Identifier | None = field("Items", labels={"en": ("items",)})
    properties: Identifier | None = field("Properties", labels={"en": ("properties",)})
    ref: Identifier | None = field("Reference", alias="$ref", labels={"en": ("reference",)})
    quoted: Identifier | None = field("Quoted", alias='a "b" \\\\ c', labels={"en": ("quoted",)})
class Columns(DocumentType):
    """Columns with such names."""
    prefixItems: list[Cell] = rows("The lines")
    seals: list[str] = field("Seals", labels={"en": ("seals",)})
'''
SCRIPTS = '''
class Scripts(DocumentType):
    """Names of all scripts."""
    größe: Identifier | None = field("Größe", labels={"de": ("größe",)})
    金額: Money | None = field("金額", labels={"ja": ("金額",)})
    имя: Name | None = field("Имя")
'''
CHOICES = '''
Answer = Annotated[str, ChoiceKind(choices={'say "yes"': {"en": ('"yes"',)}, "it's \\\\": {"en": ("back\\\\slash",)}})]
class Chosen(DocumentType):
    """What is chosen."""
    answer: Answer | None = field("Answer", labels={"en": ("answer",)})
    remark: Text | None = field("Remark")
'''
MANY = "class Many(DocumentType):\n" + "".join(
    f'    field_{n}: Identifier | None = field("The value {n}")\n' for n in range(200)
)
UNPRINTED = '''
class Unprinted(DocumentType):
    """Nothing of it is printed."""
    signed: Annotated[bool | None, SignatureKind()] = field("Whether it is signed")
'''

TYPES = [  # the file, its page, what the model answers
    (ALIASED, "Class: A-1    Def: D-2", {"class": "A-1", "def": "D-2"}),
    (
        WORDS_OF_SCHEMAS,
        "Type: T-1\nProperties: P-2\nother I-3 R-4 E-5 T-6 D-7",
        dict(zip(["type", "properties", "items", "required", "enum", "title", "description"],
                 ["T-1", "P-2", "I-3", "R-4", "E-5", "T-6", "D-7"], strict=True)),
    ),
    (
        COLUMNS,
        "Title    Items    Properties    Reference    Quoted\nT-1      I-1      P-1           R-1          Q-1\n"
        "T-2      I-2      P-2           R-2          Q-2\n\n\nSeals: S1, S2",
        {"prefixItems": [{"title": f"T-{n}", "items": f"I-{n}", "properties": f"P-{n}", "$ref": f"R-{n}",
                          'a "b" \\ c': f"Q-{n}"} for n in (1, 2)], "seals": ["S1", "S2"]},
    ),
    (SCRIPTS, "Größe: G-1\n金額: 12.00\nИван Петров", {"größe": "G-1", "金額": "12.00", "имя": "Иван Петров"}),
    (CHOICES, 'Answer: "yes"\na "quoted" \\ remark', {"answer": '"yes"', "remark": 'a "quoted" \\ remark'}),
    (MANY, " ".join(f"V-{n}" for n in range(200)), {f"field_{n}": f"V-{n}" for n in range(200)}),
    (UNPRINTED, "A paper.", {}),
    (OURS, "N-1 C-2 E-3 M-4", {"name": "N-1", "cues": "C-2", "equations": "E-3", "model_name": "M-4"}),
]  # fmt: skip


@pytest.fixture(scope="module")
def guide() -> Guide:
    return Guide.of(KINDS["byte_level"](600, 60_000))


def load(tmp_path: Path, source: str) -> type[DocumentType]:
    (tmp_path / "site.py").write_text(HEAD + source)
    return list(Registry.load([tmp_path]))[-1]


@pytest.mark.filterwarnings("ignore:Field name .* shadows an attribute")
@pytest.mark.parametrize(("source", "text", "answer"), TYPES, ids=[one[0].split("(")[0].split()[-1] for one in TYPES])
def test_it_goes_all_the_way(
    guide: Guide, page: Draw, tmp_path: Path, source: str, text: str, answer: Mapping[str, Any]
) -> None:
    schema = load(tmp_path, source)
    asked = reading_schema(schema)
    for sent in (asked, positional(asked)):
        told = "".join(str(part) for part in reading_turns(sent, [])[0].parts)
        assert all(f"- {name}" in told for name in answer)
        written = formed(answer, sent)
        matcher = guide.matcher(sent)
        matcher.advance(guide.vocabulary(written))
        assert matcher.complete
        given = parse_answer(written, asked)
        assert given.faults == ()
        assert {name: value for name, value in given.value.items() if value} == answer
        assert said(schema, page(text), answer, sent is not asked) == answer


def said(schema: type[DocumentType], page: Page, answer: Mapping[str, Any], in_places: bool) -> dict[str, Any]:
    """The texts that both readers come to."""
    model = Model(ReplayRunner(answer, positional=in_places), Terms(), 1)
    outcome = read_pages([page], schema, eyes=Eyes(None, show, model))
    assert outcome.reading
    assert not {finding.code for finding in outcome.findings} & {"answer_cut", "model_failed", "not_on_page"}
    found: dict[str, Any] = {}
    for (top, *at), cell in cells_of(outcome.reading):
        name = str(top)
        if len(at) == 2:
            found.setdefault(name, [{}, {}])[at[0]][at[1]] = cell.text
        elif at:
            found.setdefault(name, []).append(cell.text)
        else:
            found[name] = cell.text if name != "answer" else f'"{cell.text.strip(chr(34))}"'
    return found


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ('class Empty(DocumentType):\n    """Nothing."""\n', "Empty has no fields"),
        ('class Odd(DocumentType):\n    ref: Text | None = field("R", alias="$ref")\n', "is called “[$]ref”"),
    ],
)
def test_what_no_result_could_name_is_refused(tmp_path: Path, source: str, fault: str) -> None:
    with pytest.raises(BadSchemaFile, match=fault):
        load(tmp_path, source)
