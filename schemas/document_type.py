"""The one class that drives everything: `DocumentType`, its rows, and how a field is described.

From a subclass come labels, parsing, validation, rules and equations; `fields_of` reads them off the class.
"""

import re
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from dataclasses import field as attribute
from enum import StrEnum
from functools import lru_cache
from typing import Any, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field
from pydantic.fields import FieldInfo

from schemas.equations import Equation
from schemas.fields.kind import Kind
from schemas.fields.locale import Locale

Labels = Mapping[str, tuple[str, ...]]
Place = Literal["sender", "recipient", "heading", "deadline", "title"]
Reader = Literal["layout", "contract", "identity_document", "letter", "form"]


class Severity(StrEnum):
    """What a broken rule means for acceptance."""

    NOTE = "note"
    DOUBT = "doubt"
    SEVERE = "severe"


class Shape(StrEnum):
    """What a document looks like at first sight; a type names the shapes that speak for it."""

    PROSE = "prose"  # running text, line after line
    TABLE = "table"  # rows under the columns of one of the type's lists
    SLIP = "slip"  # a till's narrow paper
    CARD = "card"  # a card of a purse's size, or an open passport
    MRZ = "mrz"  # lines for machines, filled with <
    PORTRAIT = "portrait"  # a person's picture
    NUMBERED = "numbered"  # days behind the numbers 4a and 4b, as on driving licences


@dataclass(frozen=True)
class Hints:
    """What a reader is told of a field beyond its type.

    `labels`: the words beside or above it, by language, most usual first. `not_labels`: look-alikes that name
    something else. `place`: where a value without any label stands: the `sender`'s block or letterhead, the
    `recipient`'s block, the `heading`, or, as a `deadline`, a sentence that asks for payment by a day; of the
    document's own number, beside its `title` or its day. `critical`: never passes on one doubtful reading.
    `target`: accuracy to hold. `closing`: of a list, the words of the line
    that sums up its rows. `debit`, `credit`: of a column, those of two columns that may stand for it, what is taken
    and what is given. `carried`: a sum that may stand among a list's rows without being one, such as an opening
    balance.
    """

    labels: Labels = attribute(default_factory=dict)
    not_labels: tuple[str, ...] = ()
    place: Place | None = None
    critical: bool = False
    target: float = 0.98
    closing: tuple[str, ...] = ()
    debit: Labels = attribute(default_factory=dict)
    credit: Labels = attribute(default_factory=dict)
    carried: bool = False

    def all_labels(self) -> tuple[str, ...]:
        """The labels of all languages, each once."""
        return tuple(dict.fromkeys(label for group in self.labels.values() for label in group))

    __hash__ = object.__hash__


def field(
    description: str,
    *,
    labels: Labels | None = None,
    not_labels: tuple[str, ...] = (),
    place: Place | None = None,
    critical: bool = False,
    target: float = 0.98,
    required: bool = False,
    debit: Labels | None = None,
    credit: Labels | None = None,
    carried: bool = False,
    alias: str | None = None,
) -> Any:
    """Describe a field. `required` leaves it without default, so that pydantic itself reports its absence.

    A critical column begins the rows of its table. `alias`: the name in results, where Python allows no such name.
    """
    default: Any = ... if required else None
    info: Any = Field(default, description=description, alias=alias)
    info.metadata.append(
        Hints(labels or {}, not_labels, place, critical, target, (), debit or {}, credit or {}, carried)
    )
    return info


def rows(
    description: str, *, labels: Labels | None = None, closing: tuple[str, ...] = (), critical: bool = False
) -> Any:
    """Describe a list of rows; absent rows are an empty list. `closing`: the words of the line that sums them up.

    `critical`: no cell of it passes on one doubtful reading.
    """
    info: Any = Field(default_factory=list, description=description)
    info.metadata.append(Hints(labels or {}, critical=critical, closing=closing))
    return info


class Complaint(str):
    """What a rule says, and the one place that it says it of: a field, or a field and the number of its row."""

    path: tuple[str | int, ...]

    def __new__(cls, sentence: str, path: tuple[str | int, ...]) -> "Complaint":
        made = super().__new__(cls, sentence)
        made.path = path
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        """How to copy it, into another process, too."""
        return type(self), (str(self), self.path)


@dataclass(frozen=True)
class Rule:
    """A method of the class that gives a sentence when the document breaks it, else None."""

    code: str
    severity: Severity
    fields: tuple[str, ...]
    check: Callable[[Any], str | None]

    def complaint(self, subject: Any) -> str | None:
        """What the rule says of a document or row. One that cannot say anything, as it is wrong itself, says that."""
        try:
            return self.check(subject)
        except Exception as error:  # noqa: BLE001  (a site's own rule; its fault must not cost the document)
            return f"The rule {self.code} could not be checked ({type(error).__name__})."


def rule(code: str, *fields: str, severity: Severity = Severity.DOUBT) -> Callable[[Callable[[Any], str | None]], Any]:
    """Declare a method as a rule over `fields`. It is called with absent fields as None and must bear that."""

    def mark(method: Callable[[Any], str | None]) -> Callable[[Any], str | None]:
        method.__rule__ = Rule(code, severity, fields, method)  # type: ignore[attr-defined]
        return method

    return mark


class Row(BaseModel):
    """A row of a list field; its fields' labels are column headers."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    product: ClassVar[tuple[str, ...]] = ()  # three columns: the first two multiplied make the third, mostly


class DocumentType(BaseModel):
    """A document type. `name` is the registered name, `family` what the outside sees (several names may share one)."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: ClassVar[str] = ""  # default: the class name in snake_case
    family: ClassVar[str] = ""  # default: the name
    headings: ClassVar[Labels] = {}  # what such a document calls itself, by language
    cues: ClassVar[Labels] = {}  # words that speak for the type without naming a field, by language
    shapes: ClassVar[tuple[Shape, ...]] = ()  # what such a document looks like
    equations: ClassVar[tuple[Equation, ...]] = ()
    sum_parts: ClassVar[Mapping[str, str]] = {}  # amounts within another one, which rows may break up: tax by its rates
    lesser: ClassVar[Mapping[str, str]] = {}  # amounts nearer to zero than another one: tax than what it is taken of
    reader: ClassVar[Reader] = "layout"  # who reads such a document; what another leaves out, the layout reader reads
    habits: ClassVar[Locale] = Locale()  # how such documents write numbers and days; what is None here, each shows

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        if not vars(cls).get("name"):
            cls.name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", cls.__name__).lower()
        cls.family = cls.family or cls.name


@dataclass(frozen=True)
class FieldSpec:
    """A field as readers and forms see it. `row`: the class of the rows of a list; `many`: a list of plain values.

    `name`: what results call it, its alias where it has one; `attribute`: what the class calls it.
    """

    name: str
    kind: Kind
    description: str
    hints: Hints
    required: bool
    row: type[Row] | None = None
    many: bool = False
    attribute: str = ""


@lru_cache(maxsize=256)
def fields_of(schema: type[BaseModel]) -> tuple[FieldSpec, ...]:
    """The fields of a document type or row, in the class's order, which is the reading order."""
    return tuple(_spec(name, info) for name, info in schema.model_fields.items())


def values_of(document: BaseModel) -> dict[str, Any]:
    """The values of a document or row by the names that results give them."""
    return {spec.name: getattr(document, spec.attribute) for spec in fields_of(type(document))}


@lru_cache(maxsize=256)
def critical_fields(schema: type[BaseModel]) -> tuple[str, ...]:
    """The names of fields that never pass on one doubtful reading, lists with such a column among them."""
    return tuple(
        spec.name
        for spec in fields_of(schema)
        if spec.hints.critical or (spec.row and any(column.hints.critical for column in fields_of(spec.row)))
    )


@lru_cache(maxsize=256)
def rules_of(schema: type[BaseModel]) -> tuple[Rule, ...]:
    """The rules of a document type or row, in the class's order."""
    members: dict[str, Any] = {}
    for parent in reversed(schema.__mro__):
        members |= vars(parent)
    return tuple(member.__rule__ for member in members.values() if hasattr(member, "__rule__"))


def _spec(name: str, info: FieldInfo) -> FieldSpec:
    hints = next((item for item in info.metadata if isinstance(item, Hints)), Hints())
    many, kind, row = _unfold(info.annotation)
    kind = kind or next((item for item in info.metadata if isinstance(item, Kind)), Kind())
    shown = info.alias or name
    return FieldSpec(shown, kind, info.description or "", hints, info.is_required(), row, many and row is None, name)


def _unfold(annotation: Any) -> tuple[bool, Kind | None, type[Row] | None]:
    """Whether an annotation is a list, and the kind or row class inside it."""
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is list:
        _, kind, row = _unfold(arguments[0])
        return True, kind, row
    if origin in (typing.Union, types.UnionType):
        return _unfold(next(part for part in arguments if part is not type(None)))
    if origin is typing.Annotated:
        return False, next((item for item in arguments[1:] if isinstance(item, Kind)), None), None
    if isinstance(annotation, type) and issubclass(annotation, Row):
        return False, None, annotation
    return False, None, None
