"""Where the outlines of an embedded face come from: font wheels, reportlab's own Vera, and the drawn OCR-B.

Knows no page and no family. Faces with PostScript outlines are not here: reportlab cannot embed them.
"""

from functools import lru_cache
from importlib.resources import files
from io import BytesIO

import pymupdf_fonts

from samples.ocr_b import ocr_b_file

WHEELS = {  # face: module and file
    "Roboto": ("font_roboto", "Roboto-Regular.ttf"),
    "Roboto-Bold": ("font_roboto", "Roboto-Bold.ttf"),
    "Roboto-Italic": ("font_roboto", "Roboto-Italic.ttf"),
    "Roboto-Light": ("font_roboto", "Roboto-Light.ttf"),
    "Roboto-Medium": ("font_roboto", "Roboto-Medium.ttf"),
    "Roboto-LightItalic": ("font_roboto", "Roboto-LightItalic.ttf"),
    "Roboto-Black": ("font_roboto", "Roboto-Black.ttf"),
    "Caladea": ("font_caladea", "Caladea-Regular.ttf"),
    "Caladea-Bold": ("font_caladea", "Caladea-Bold.ttf"),
    "Caladea-Italic": ("font_caladea", "Caladea-Italic.ttf"),
    "SourceSerif": ("font_source_serif_pro", "SourceSerifPro-Regular.ttf"),
    "SourceSerif-Bold": ("font_source_serif_pro", "SourceSerifPro-Bold.ttf"),
    "SourceSerif-Italic": ("font_source_serif_pro", "SourceSerifPro-It.ttf"),
    "SourceSans": ("font_source_sans_pro", "SourceSansPro-Regular.ttf"),
    "SourceSans-Bold": ("font_source_sans_pro", "SourceSansPro-Bold.ttf"),
    "SourceSans-Italic": ("font_source_sans_pro", "SourceSansPro-It.ttf"),
    "Manrope": ("font_manrope", "Manrope-Regular.ttf"),
    "Manrope-Bold": ("font_manrope", "Manrope-Bold.ttf"),
    "Manrope-Light": ("font_manrope", "Manrope-Light.ttf"),
    "Amatic": ("font_amatic_sc", "AmaticSC-Regular.ttf"),
    "Amatic-Bold": ("font_amatic_sc", "AmaticSC-Bold.ttf"),
    "Intuitive": ("font_intuitive", "Intuitive.ttf"),
}
SHIPPED = {  # face: code in pymupdf-fonts
    "Fira": "figo",
    "Fira-Bold": "figbo",
    "Fira-Italic": "figit",
    "Noto": "notos",
    "Noto-Bold": "notosbo",
    "Noto-Italic": "notosit",
    "Ubuntu": "ubuntu",
    "Ubuntu-Bold": "ubuntubo",
    "Ubuntu-Italic": "ubuntuit",
    "UbuntuMono": "ubuntm",
    "UbuntuMono-Bold": "ubuntmbo",
    "UbuntuMono-Italic": "ubuntmit",
    "SpaceMono": "spacemo",
    "SpaceMono-Bold": "spacembo",
    "SpaceMono-Italic": "spacemit",
    "Cascadia": "cascadia",
    "Cascadia-Bold": "cascadiab",
    "Cascadia-Italic": "cascadiai",
}
VERA = ("Vera", "VeraBd", "VeraIt")
OCR_B = "OCR-B"
EMBEDDED = (*VERA, *WHEELS, *SHIPPED, OCR_B)


@lru_cache(maxsize=64)
def face_bytes(name: str) -> bytes:
    """The TrueType file of a face of EMBEDDED; KeyError for another."""
    if name == OCR_B:
        return ocr_b_file()
    if name in VERA:
        return files("reportlab.fonts").joinpath(f"{name}.ttf").read_bytes()
    if name in WHEELS:
        module, file = WHEELS[name]
        return files(module).joinpath("files", file).read_bytes()
    return bytes(pymupdf_fonts.myfont(SHIPPED[name]))


def face_stream(name: str) -> BytesIO:
    """The same as an open file."""
    return BytesIO(face_bytes(name))
