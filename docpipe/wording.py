"""Names of fields as people read them."""

ABBREVIATIONS = {"iban": "IBAN", "vat": "VAT", "id": "ID", "mrz": "MRZ"}


def title_of(path: tuple[str | int, ...]) -> str:
    """`("line_items", 2, "unit_price")` -> "Line items, row 3, unit price"."""
    parts = [f"row {part + 1}" if isinstance(part, int) else part.replace("_", " ") for part in path]
    text = ", ".join(" ".join(ABBREVIATIONS.get(word, word) for word in part.split(" ")) for part in parts)
    return text[:1].upper() + text[1:]
