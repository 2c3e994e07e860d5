"""Each box of the truth holds the printed value, by the word of another program that reads the file."""

import re
from decimal import Decimal
from typing import Any

import pymupdf
import pytest

from samples.markets import SYMBOLS

MONEY = re.compile(r"total|amount|basis|price")
GLYPHS = str.maketrans("’", "'")


def bare(text: str) -> str:
    """Letters and digits alone."""
    return "".join(mark for mark in text.casefold() if mark.isalnum())


def number(text: str) -> Decimal:
    """A printed number, whatever its marks: the last point or comma is the decimal one."""
    whole, fraction = re.fullmatch(r"\D*(.*?)(?:[.,](\d+))?\D*", text).groups()  # type: ignore[union-attr]
    value = Decimal("".join(filter(str.isdigit, whole)) + "." + (fraction or "0"))
    return -value if set(text) & set("-(") else value


class Sheet:
    """The characters of a page as PyMuPDF sees them."""

    def __init__(self, page: pymupdf.Page) -> None:
        self.width, self.height = page.rect.width, page.rect.height
        blocks = page.get_text("rawdict")["blocks"]
        spans = [span for block in blocks for line in block.get("lines", ()) for span in line["spans"]]
        self.chars = [(char["c"], char["bbox"]) for span in spans for char in span["chars"]]

    def inside(self, box: list[float]) -> str:
        """The characters whose middle lies in a box."""
        x0, y0, x1, y1 = (side * size for side, size in zip(box, (self.width, self.height) * 2, strict=True))
        return "".join(c for c, (a, b, d, e) in self.chars if x0 < (a + d) / 2 < x1 and y0 < (b + e) / 2 < y1)


def agrees(name: str, value: str, texts: list[str]) -> bool:
    """Whether what is printed in the boxes of a field says its value."""
    if name == "currency":
        return all(text in (value, SYMBOLS[value]) for text in texts)
    if name == "document_kind":
        return all(texts)
    if name.endswith("_date"):
        year, _, day = value.split("-")
        return all(texts) and {year, str(int(day))} <= {
            part.lstrip("0") for part in re.findall(r"\d+", " ".join(texts))
        }
    if MONEY.search(name) or name in ("quantity", "rate"):
        taken_off = name in ("allowance_total", "prepaid_amount")
        return all(number(text) in (Decimal(value), -Decimal(value) if taken_off else None) for text in texts)
    return bare(value) in bare("".join(texts)) and all(bare(text) in bare(value) for text in texts)


def cells(fields: dict[str, Any], placed: dict[str, Any]) -> list[tuple[str, str, list[dict[str, Any]]]]:
    """Every value with its boxes, rows and single fields alike."""
    found = []
    for name, value in fields.items():
        if isinstance(value, list):
            rows = zip(value, placed[name], strict=True)
            found += [(column, row[column], boxes[column]) for row, boxes in rows for column in row]
        else:
            found.append((name, value, placed[name]))
    return found


def check(made: Any, file: str) -> None:
    with pymupdf.open(made.folder / file) as document:
        sheets = [Sheet(page) for page in document]
        assert len(sheets) == made.truth[file]["pages"]
        for name, value, boxes in cells(made.truth[file]["fields"], made.words[file]["fields"]):
            texts = [sheets[place["page_no"] - 1].inside(place["box"]) for place in boxes]
            assert texts, (file, name)
            assert agrees(name, value, texts), (file, name, value, texts)


def test_every_value_of_the_demo_stands_in_its_boxes(demo: Any) -> None:
    for sample in demo.samples:
        if sample.finish == "born" and sample.document_type in ("invoice", "receipt"):
            check(demo, sample.file)


@pytest.mark.parametrize("start", range(0, 200, 25))
def test_so_do_those_of_varied_documents(many: Any, start: int) -> None:
    check(many, many.samples[start].file)


def test_every_word_is_there_and_in_its_place(demo: Any) -> None:
    born = [s.file for s in demo.samples if s.finish == "born" and s.document_type != "contract"]  # its bullets differ
    for file, line in ((file, demo.words[file]) for file in born):
        with pymupdf.open(demo.folder / file) as document:
            for told, page in zip(line["pages"], document, strict=True):
                seen = sorted(w[4].translate(GLYPHS) for w in page.get_text("words"))
                assert seen == sorted(word[0].translate(GLYPHS) for word in told["words"]), file
                sample = told["words"][len(told["words"]) // 2]
                assert Sheet(page).inside(sample[1:]).translate(GLYPHS) == sample[0].translate(GLYPHS)
