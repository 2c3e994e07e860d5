"""Faces hold the letters that they are used for, and a text without its glyphs is refused."""

from pathlib import Path

import pymupdf
import pytest

from samples.fonts import FAMILIES, MRZ, MissingGlyph, families_holding
from samples.ocr_b import SHAPES
from samples.paper import Paper, Text
from samples.pdf import pdf_bytes, write_pdf

LATIN_1 = "äöüßÄÖÜéèêçñåø€§–’ 0123"
LATIN_2 = "łŁěĚőŐűřčšžąęćńśźżťďů"


def page(text: Text) -> Paper:
    paper = Paper(400, 100)
    paper.add(text)
    return paper


@pytest.mark.parametrize("name", sorted(FAMILIES))
def test_every_family_prints_what_it_says_it_holds(name: str) -> None:
    family = FAMILIES[name]
    assert family.holds(LATIN_1)
    text = LATIN_1 + (LATIN_2 if family.holds(LATIN_2) else "")
    for face in (family.regular, family.bold, family.italic):
        with pymupdf.open(stream=pdf_bytes([page(Text(10, 50, text, face, 6))], "x")) as document:
            assert document[0].get_text().strip().replace("’", "'") == text.replace("’", "'")


def test_a_dozen_designs_hold_latin_2() -> None:
    assert len({FAMILIES[name].regular.name for name in families_holding(LATIN_2)}) >= 12
    assert families_holding(LATIN_2, ("times", "caladea")) == ("caladea",)


@pytest.mark.parametrize("face", [FAMILIES["times"].regular, FAMILIES["vera"].regular, MRZ])
def test_a_text_without_its_glyphs_is_refused(face: object, tmp_path: Path) -> None:
    with pytest.raises(MissingGlyph, match="ł"):
        write_pdf(page(Text(10, 50, "łódź", face, 9)), tmp_path / "x.pdf", "x")  # type: ignore[arg-type]


def test_the_zone_face_prints_ten_characters_an_inch() -> None:
    assert MRZ.holds("".join(SHAPES))
    assert len(SHAPES) == 37
    assert MRZ.width("P<UTO<<<<<", 12) == pytest.approx(72)
