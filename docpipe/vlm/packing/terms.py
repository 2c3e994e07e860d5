"""On what terms a model may be used, as far as its folder tells: a licence's file, or its card."""

import re
from pathlib import Path

_FILES = re.compile(r"(licen[cs]e|copying|use_policy|terms)([-._].*)?", re.IGNORECASE)
_CARD = re.compile(r"^(license_name|license):[ \t]*([^\s#].*?)[ \t]*$", re.MULTILINE)
_LONGEST = 200_000  # bytes of a card that are looked at


def find_licence(folder: Path) -> str:
    """The licence that the card (README.md) names, else the names of its files; empty where nothing is noted."""
    return licence_on_card(folder / "README.md") or ", ".join(sorted(filter(is_licence, _names(folder))))


def is_licence(name: str) -> bool:
    """Whether a file's name is one that licences bear."""
    return bool(_FILES.fullmatch(name))


def licence_on_card(card: Path) -> str:
    """What stands in the card's header; `license_name` says more than a `license` that is `other`."""
    if not card.is_file():
        return ""
    with card.open("rb") as content:
        text = content.read(_LONGEST).decode("utf-8", "replace")
    if not text.startswith("---"):
        return ""
    told = dict(_CARD.findall(text.split("\n---", 1)[0]))
    return str(told.get("license_name") or told.get("license") or "").strip("\"'")


def _names(folder: Path) -> list[str]:
    return [file.name for file in folder.iterdir() if file.is_file()]
