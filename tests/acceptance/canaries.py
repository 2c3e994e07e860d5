"""Documents full of strings that occur nowhere else, so that whoever repeats one has told what a document says."""

import io
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pymupdf
from PIL import Image, ImageDraw, ImageFont, PngImagePlugin

LETTERS = "ABCDEFGHKLMNPRSTUVWXYZ"
LINES = (
    "Invoice number",
    "Seller",
    "Buyer",
    "Order number",
    "Description",
    "IBAN",
    "Total",
    "Due date",
    "Note",
    "City",
)


@dataclass
class Aviary:
    """Makes canaries and the documents that hold them; remembers all."""

    folder: Path
    chance: random.Random = field(default_factory=lambda: random.Random(7))
    kept: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)

    def canary(self) -> str:
        """A new one, of letters that OCR reads well."""
        self.kept.append("KNRY" + "".join(self.chance.choices(LETTERS, k=10)))
        return self.kept[-1]

    def name(self, ending: str) -> Path:
        """A file's name with one in it."""
        self.names.append("NAME" + "".join(self.chance.choices(LETTERS, k=10)))
        return self.folder / f"{self.names[-1]}.{ending}"

    def documents(self) -> list[Path]:
        """Whole and broken ones, some that nobody can read."""
        return [*self.whole(), *self.broken()]

    def whole(self) -> Iterator[Path]:
        for _ in range(11):
            yield self._write("pdf", self._invoice().tobytes())
        for _ in range(2):
            yield self._write("png", self._scan())
        yield self._write("pdf", self._hidden().tobytes())

    def broken(self) -> Iterator[Path]:
        whole = self._invoice().tobytes(deflate=False)
        yield self._write("pdf", whole[: len(whole) * 2 // 3])  # cut off in the middle
        yield self._write("pdf", b"%PDF-1.7\n" + " ".join(self.canary() for _ in range(10)).encode())
        yield self._write("pdf", self._invoice().tobytes(encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw=self.canary()))
        yield self._write("pdf", whole.replace(b"endstream", b"endstroam"))
        yield self._write("png", self._scan()[:600])
        yield self._write("tif", b"II*\0\xff\xff\xff\x7f" + self.canary().encode())
        yield self._write("webp", b"RIFF\x40\0\0\0WEBPVP8 " + self.canary().encode() * 4)
        yield self._write("txt", self.canary().encode())  # of no kind that is read

    def _invoice(self) -> pymupdf.Document:
        document = pymupdf.open()
        page = document.new_page()
        page.insert_text((60, 60), "INVOICE", fontsize=20)
        for number, label in enumerate(LINES):
            page.insert_text((60, 110 + 28 * number), f"{label}: {self.canary()}", fontsize=11)
        page.insert_text((60, 420), "Total 1.234,56 EUR   Date 03/04/2025", fontsize=11)
        document.set_metadata({"title": self.canary(), "author": self.canary()})
        return document

    def _hidden(self) -> pymupdf.Document:
        document = self._invoice()
        document[0].insert_text((60, 500), self.canary(), fontsize=11, render_mode=3)
        document[0].add_text_annot((300, 300), self.canary())
        document.embfile_add(self.canary(), self.canary().encode())
        return document

    def _scan(self) -> bytes:
        picture = Image.new("L", (1240, 1754), 255)
        draw, font = ImageDraw.Draw(picture), ImageFont.load_default(size=36)
        for number, label in enumerate(LINES):
            draw.text((120, 160 + 90 * number), f"{label}: {self.canary()}", fill=0, font=font)
        told = PngImagePlugin.PngInfo()
        told.add_text("Comment", self.canary())
        file = io.BytesIO()
        picture.save(file, "PNG", pnginfo=told)
        return file.getvalue()

    def _write(self, ending: str, data: bytes) -> Path:
        path = self.name(ending)
        path.write_bytes(data)
        return path


def found_in(text: str, words: list[str]) -> list[str]:
    """The words that the text repeats, also where it was coded as JSON or bytes (all are plain letters)."""
    return [word for word in words if word in text]
