"""Which answer is whose: results as `docpipe extract --json` prints them, found by the files' names."""

import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import takewhile
from pathlib import Path
from typing import Any

from docpipe.errors import BadTruth

Result = Mapping[str, Any]


def load_predictions(file: Path) -> list[Result]:
    """The results of a file of JSON lines; BadTruth where it has none."""
    try:
        lines = [line for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
        results = [json.loads(line) for line in lines]
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise BadTruth(f"{file} has no results, a JSON object a line: {error}.") from None
    if not all(isinstance(one, dict) and isinstance(one.get("file"), str) for one in results):
        raise BadTruth(f"{file}: each line must be a JSON object with its `file`.")
    return results


def match(files: Sequence[str], results: Iterable[Result]) -> dict[str, Result]:
    """The result of each file that has one: that of the same name, of several the one whose path ends most alike."""
    named: dict[str, list[Result]] = {}
    for result in results:
        named.setdefault(_parts(result["file"])[-1], []).append(result)
    candidates = {file: named.get(_parts(file)[-1], []) for file in files}
    return {file: max(found, key=lambda one: _common(one["file"], file)) for file, found in candidates.items() if found}


def _parts(path: str) -> list[str]:
    return path.replace("\\", "/").split("/")


def _common(one: str, other: str) -> int:
    """How many parts two paths have in common, from their ends."""
    pairs = zip(reversed(_parts(one)), reversed(_parts(other)), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
