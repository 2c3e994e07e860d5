"""Truth beside documents: `truth.jsonl`, a JSON object a line. Knows no answer and no comparator.

A field is listed only where its value is known and printed; of the others nothing is said. A file of several documents
lists them under `documents`, each with its pages.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from docpipe.errors import BadTruth

FILE_NAME = "truth.jsonl"
Fields = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Truth:
    """What one document says. `file` is relative to the folder; `pages` only of a document inside a larger file.

    `group`: documents of one group tell the same story or share a template; `family`, where it is given, one sender.
    """

    file: str
    document_type: str | None
    fields: Fields
    split: str | None = None
    group: str | None = None
    family: str | None = None
    alternatives: Mapping[str, list[Any]] = field(default_factory=dict)
    comparators: Mapping[str, str] = field(default_factory=dict)
    pages: tuple[int, ...] = ()
    parts: tuple["Truth", ...] = ()

    @property
    def layout(self) -> str:
        """What is resampled as one: fields of one layout are right or wrong together."""
        return self.family or self.group or self.file


def load_truth(folder: Path, split: str | None = None, document_type: str | None = None) -> list[Truth]:
    """The truth of a folder's documents, in its own order; BadTruth where a line cannot be understood.

    `split`: of this split alone; `document_type`: of this type, or of files that hold such a document.
    """
    try:
        lines = (folder / FILE_NAME).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise BadTruth(f"{folder / FILE_NAME}: {error.strerror if isinstance(error, OSError) else error}.") from None
    known = [_truth(number, line) for number, line in enumerate(lines, start=1) if line.strip()]
    chosen = [one for one in known if split in (None, one.split) and _of_type(one, document_type)]
    if not chosen:
        splits = ", ".join(sorted({one.split for one in known if one.split})) or "none"
        types = ", ".join(sorted({one.document_type for one in known if one.document_type})) or "none"
        raise BadTruth(f"No document of {folder} is of that split and type. It has the splits {splits}; types {types}.")
    return chosen


def _of_type(truth: Truth, document_type: str | None) -> bool:
    return document_type is None or document_type in (truth.document_type, *(p.document_type for p in truth.parts))


def _truth(number: int, line: str) -> Truth:
    try:
        told = json.loads(line)
    except json.JSONDecodeError as error:
        raise BadTruth(f"Line {number} is no JSON: {error.msg}.") from None
    fault = next(_faults(told), None)
    if fault:
        raise BadTruth(f"Line {number}: {fault}")
    return _made(told, told)


def _faults(told: Any) -> Iterator[str]:
    if not isinstance(told, dict):
        yield "it is no JSON object."
        return
    file = told.get("file")
    if not isinstance(file, str) or not file:
        yield "`file` must name the document."
    elif PurePosixPath(file).is_absolute() or ".." in PurePosixPath(file).parts:
        yield f"{file} does not lie in the folder."
    for name, form in (("fields", dict), ("alternatives", dict), ("comparators", dict), ("documents", list)):
        if not isinstance(told.get(name), (form, type(None))):
            yield f"`{name}` must be a JSON {'object' if form is dict else 'array'}."
    alternatives = told.get("alternatives")
    if isinstance(alternatives, dict) and not all(isinstance(value, list) for value in alternatives.values()):
        yield "each of `alternatives` must be a list."
    parts = told.get("documents")
    for part in parts if isinstance(parts, list) else ():
        if not isinstance(part, dict) or not part.get("pages"):
            yield "each of `documents` must be a JSON object with its `pages`."
        elif not isinstance(part.get("fields"), (dict, type(None))):
            yield "`fields` of each of `documents` must be a JSON object."


def _made(told: dict[str, Any], line: dict[str, Any]) -> Truth:
    """`line`: the whole file's, of which a document inside it takes the file's name and split."""
    return Truth(
        line["file"],
        told.get("document_type"),
        told.get("fields") or {},
        line.get("split"),
        told.get("group"),
        told.get("family"),
        told.get("alternatives") or {},
        told.get("comparators") or {},
        () if told is line else tuple(told["pages"]),
        tuple(_made(part, line) for part in told.get("documents") or ()),
    )
