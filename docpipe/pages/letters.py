"""One character's text, as plain as it can be without a change of meaning."""

import unicodedata
from functools import lru_cache

UNKNOWN = "\ufffd"


@lru_cache(maxsize=4096)
def letter(code: int) -> str:
    """The text of a character code of a file, cleaned; U+FFFD for what is no character."""
    return clean(chr(code)) if 0 <= code < 0xD800 or 0xE000 <= code < 0x110000 else UNKNOWN


DINGBATS = "dingbats"  # in the name of the symbol font of PDF, whose characters come as the codes of its glyphs
_SYMBOLS = dict(zip(range(0x33, 0x39), "✓✔✕✖✗✘", strict=True)) | {0x6C: "●", 0x6E: "■", 0x6F: "❏", 0x71: "❑", 0x75: "◆"}


@lru_cache(maxsize=512)
def symbol(code: int) -> str:
    """The text of a character of that font: ticks are ticks, and no figures or control characters (ISO 32000, D.6)."""
    return _SYMBOLS.get(code + 0x20 if code < 0x20 else code) or letter(code)


def clean(text: str) -> str:
    """One character's text, as plain as it can be without a change of meaning.

    Ligatures, presentation forms and full-width forms are taken apart (NFKC); superscripts and fractions are kept.
    A soft hyphen that is drawn is a hyphen. Control and format characters go, white space becomes one blank.
    """
    code = ord(text)
    if 0x20 <= code < 0x7F:
        return text
    if text in "\u00ad\u2010\u2011":
        return "-"
    if text.isspace():
        return " "
    if 0xFB00 <= code <= 0xFDFF or 0xFE70 <= code <= 0xFEFC or 0xFF01 <= code <= 0xFF5E:
        text = unicodedata.normalize("NFKC", text)
    return "".join(part for part in text if unicodedata.category(part) not in ("Cc", "Cf", "Cs"))


@lru_cache(maxsize=4096)
def is_rtl(text: str) -> bool:
    """Whether a character is of a script that is written to the left."""
    return unicodedata.bidirectional(text[:1]) in ("R", "AL")
