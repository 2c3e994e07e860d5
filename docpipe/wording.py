"""Names of fields and of languages as people read them, how sure a value is, and what checks say."""

import math

import babel

ABBREVIATIONS = {
    word: word.upper() for word in ("iban", "vat", "id", "mrz", "ssn", "itin", "ein", "tin", "zip", "fatca", "llc")
} | {"w2": "W-2", "w9": "W-9", "w8ben": "W-8BEN", "f1099misc": "1099-MISC"}  # forms, as people call them


def title_of(path: tuple[str | int, ...]) -> str:
    """`("line_items", 2, "unit_price")` -> "Line items, row 3, unit price"."""
    parts = [f"row {part + 1}" if isinstance(part, int) else part.replace("_", " ") for part in path]
    text = ", ".join(" ".join(ABBREVIATIONS.get(word, word) for word in part.split(" ")) for part in parts)
    return text[:1].upper() + text[1:]


def language_in_words(code: str | None) -> str:
    """The English name of a language: `pl` -> Polish. Empty where it is not known."""
    known = babel.Locale("en").languages.get(code) if code else None
    return str(known or code or "")


def sure_in_words(confidence: float | None) -> str:
    """A probability in whole per cents, never rounded up: `94 %`; at most 99 %. Empty where it is not known."""
    return "" if confidence is None else f"{min(99, math.floor(100 * confidence + 1e-9))} %"


def plain_fault(message: str) -> str:
    """What a check says, without pydantic's words before it: `Value error, it ends too late` -> `it ends too late`."""
    return message.removeprefix("Value error, ").removeprefix("Assertion failed, ")
