"""What truth.jsonl may hold, and what is said where it cannot be used."""

import json
from pathlib import Path

import pytest

from docpipe.errors import BadTruth
from docpipe.learning import load_truth, match
from docpipe.learning.predictions import load_predictions

LINES = [
    {"file": "a.pdf", "document_type": "invoice", "split": "tune", "group": "g", "fields": {"iban": "1"}},
    {"file": "b.pdf", "document_type": "receipt", "split": "measure", "family": "f", "group": "g", "fields": {}},
    {"file": "c.pdf", "document_type": "packet", "split": "measure", "documents": [
        {"document_type": "invoice", "group": "h", "pages": [1, 2], "fields": {"iban": "2"}}]},
]  # fmt: skip


def written(folder: Path, *lines: object) -> Path:
    told = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    (folder / "truth.jsonl").write_text("\n".join(told) + "\n\n")
    return folder


def test_lines_are_documents(tmp_path: Path) -> None:
    first, second, third = load_truth(written(tmp_path, *LINES))
    assert (first.layout, second.layout, third.layout) == ("g", "f", "c.pdf")
    assert (third.parts[0].file, third.parts[0].split, third.parts[0].pages) == ("c.pdf", "measure", (1, 2))


def test_split_and_type_choose(tmp_path: Path) -> None:
    folder = written(tmp_path, *LINES)
    assert [one.file for one in load_truth(folder, "measure")] == ["b.pdf", "c.pdf"]
    assert [one.file for one in load_truth(folder, None, "invoice")] == ["a.pdf", "c.pdf"]  # also within a file
    with pytest.raises(BadTruth, match="splits measure, tune"):
        load_truth(folder, "test")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("{", "Line 1 is no JSON"),
        ("[]", "no JSON object"),
        ({"fields": {}}, "`file` must name"),
        ({"file": "../secret.pdf"}, "does not lie in the folder"),
        ({"file": "/etc/passwd"}, "does not lie in the folder"),
        ({"file": "a.pdf", "fields": []}, "`fields` must be a JSON object"),
        ({"file": "a.pdf", "alternatives": {"iban": "1"}}, "must be a list"),
        ({"file": "a.pdf", "documents": [{"fields": {}}]}, "with its `pages`"),
    ],
)
def test_what_cannot_be_used_is_told(tmp_path: Path, line: object, words: str) -> None:
    with pytest.raises(BadTruth, match=words):
        load_truth(written(tmp_path, line))


def test_a_folder_without_truth_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadTruth, match=r"truth\.jsonl"):
        load_truth(tmp_path)


def test_results_are_found_by_the_end_of_their_path(tmp_path: Path) -> None:
    file = tmp_path / "read.jsonl"
    file.write_text('{"file": "/x/a/1.pdf"}\n{"file": "/x/b/1.pdf"}\n')
    results = load_predictions(file)
    assert match(["b/1.pdf", "2.pdf"], results) == {"b/1.pdf": results[1]}
    file.write_text('{"name": 1}\n')
    with pytest.raises(BadTruth, match="with its `file`"):
        load_predictions(file)
