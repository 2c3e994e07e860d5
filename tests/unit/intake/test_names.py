import pytest

from docpipe.intake.receive import tidy_name

NAMES = [
    ("invoice.pdf", "invoice.pdf"),
    ("Rechnung März 2025.pdf", "Rechnung März 2025.pdf"),
    ("../../etc/passwd", "passwd"),
    ("C:\\Users\\ann\\scan.pdf", "scan.pdf"),
    ("a\nb\x00c.pdf", "a�b�c.pdf"),
    ("\udcff.pdf", "?.pdf"),  # bytes that are no UTF-8
    ("invoice\u202efdp.exe", "invoice�fdp.exe"),  # written from right to left, it would look like a PDF
    ("", "unnamed"),
    ("///", "unnamed"),
    ("x" * 300, "x" * 255),
]


@pytest.mark.parametrize(("name", "kept"), NAMES)
def test_a_name_is_kept_as_harmless_text(name: str, kept: str) -> None:
    assert tidy_name(name) == kept
