"""One of several values known beforehand: choices by their phrases, check boxes, signatures."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, ClassVar

from pydantic_core import PydanticCustomError

from schemas.fields.folding import fold, folded, phrase_pattern
from schemas.fields.kind import Kind, Parsed, Span
from schemas.fields.locale import Locale
from schemas.fields.validation import checked

Phrases = Mapping[str, Mapping[str, tuple[str, ...]]]


@dataclass(frozen=True)
class ChoiceKind(Kind):
    """A value out of `choices`: `{value: {language: phrases}}`; printed, it is one of the phrases."""

    name: ClassVar[str] = "choice"
    widget: ClassVar[str] = "select"

    choices: Phrases = field(default_factory=dict, hash=False)

    @cached_property
    def _values(self) -> dict[str, tuple[str, ...]]:
        """The values that a folded phrase stands for."""
        values: dict[str, tuple[str, ...]] = {}
        for value, by_language in self.choices.items():
            for phrase in [value, *(phrase for group in by_language.values() for phrase in group)]:
                values[fold(phrase)] = tuple(dict.fromkeys((*values.get(fold(phrase), ()), value)))
        return values

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return phrase_pattern(list(self._values))

    def find(self, line: str) -> list[Span]:
        """The phrases in a line, whole words, without regard to case and accents."""
        plain = folded(line)
        return [plain.original(*match.span()) for match in self._pattern.finditer(plain.text)]

    def parse(self, text: str, locale: Locale) -> Parsed:
        """The value whose phrase the text holds; undecided where it holds phrases of several."""
        plain = fold(text)
        phrases = [plain] if plain in self._values else [fold(match[0]) for match in self._pattern.finditer(plain)]
        values = tuple(dict.fromkeys(value for phrase in phrases for value in self._values[phrase]))
        printed = " ".join(text.split())[:80]
        if len(values) == 1:
            return Parsed(values[0])
        if values:
            return Parsed(None, values, f"“{printed}” may mean {' or '.join(values)}.")
        return Parsed(None, problem=f"“{printed}” is none of: {', '.join(self.choices)}.")

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        return checked(handler(source), self._check)

    def _check(self, value: str) -> str:
        if value not in self.choices:
            known = ", ".join(self.choices)
            raise PydanticCustomError(
                "choice_unknown", "“{value}” is none of: {known}.", {"value": value, "known": known}
            )
        return value


_YES = "x yes y ja oui si sim true selected checked on ticked angekreuzt 1".split()
_NO = "no n nein non nee nao false unselected unchecked off 0".split()


@dataclass(frozen=True)
class CheckboxKind(Kind):
    """A box that is ticked or not."""

    name: ClassVar[str] = "choice"
    widget: ClassVar[str] = "checkbox"

    def find(self, line: str) -> list[Span]:
        """Boxes, drawn as characters or as brackets."""
        return [Span(*match.span()) for match in _BOX.finditer(line)]

    def parse(self, text: str, locale: Locale) -> Parsed:
        """True for a tick or a yes in any of the languages, False for an empty box or a no."""
        mark = _BOX.search(text)
        if mark:
            inside = mark[0].strip("[]() ").casefold()
            return Parsed(bool(inside) and inside not in "☐□▢◯○❏❑")
        word = fold(text)
        if word in _YES:
            return Parsed(True)
        if word in _NO:
            return Parsed(False)
        return Parsed(None, problem=f"“{' '.join(text.split())[:80]}” is neither ticked nor empty.")


_BOX = re.compile(r"[☐☑☒□▢◯○❏❑⊠✓✔✗✘]|\[ ?[xX✓✔]? ?\]|\( ?[xX✓✔]? ?\)")
_SIGNED = re.compile(
    r"/s/|(?<!\w)(?:gez\.|signed|signature of|digitally signed|electronically signed|docusigned|"
    r"unterzeichnet|unterschrieben|elektronisch signiert|signé|firmado|firmato|getekend|ondertekend|assinado)",
    re.IGNORECASE,
)
_BLANK = re.compile(r"[\s_.…x✗×-]*", re.IGNORECASE)


@dataclass(frozen=True)
class SignatureKind(Kind):
    """Whether someone has signed here."""

    name: ClassVar[str] = "choice"
    widget: ClassVar[str] = "checkbox"
    printed: ClassVar[bool] = False

    def find(self, line: str) -> list[Span]:
        """Lines that say that they are signed, and empty lines to sign on."""
        return [Span(0, len(line))] if _SIGNED.search(line) or re.search(r"_{5,}|\.{8,}", line) else []

    def parse(self, text: str, locale: Locale) -> Parsed:
        """True for `/s/ Jane Doe` and the like, False for an empty line, undecided for anything else."""
        if _SIGNED.search(text):
            return Parsed(True)
        if _BLANK.fullmatch(text):
            return Parsed(False)
        return Parsed(None, (True, False), f"“{' '.join(text.split())[:80]}” may be a signature or a printed name.")
