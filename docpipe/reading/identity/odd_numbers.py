"""Findings on numbers that are printed whole and yet cannot be: built otherwise than the state builds them."""

from collections.abc import Iterator, Sequence
from datetime import date

from docpipe.document import FieldReading, Finding, Severity
from docpipe.reading.identity.licence_numbers import is_unusual
from docpipe.reading.identity.national_numbers import holds_check_digit


def odd_licence_number(
    number: FieldReading | None, state: str, lines: Sequence[str], birth: FieldReading | None
) -> Iterator[Finding]:
    """Of a driving licence whose state is known; `lines`: all that is printed on it."""
    born = birth.value if birth and isinstance(birth.value, date) else None
    if number and number.value and is_unusual(str(number.value), state, lines, born):
        sentence = f"Document number: “{number.text}” is not built as its state builds them, or not for this holder."
        yield Finding("number_unusual", sentence, Severity.DOUBT, ("document_number",), number.provenance)


def odd_personal_number(
    number: FieldReading | None, state: str, birth: FieldReading | None, in_lines: bool
) -> Iterator[Finding]:
    """Of the state that issued the document, whose citizens' numbers it prints.

    `in_lines`: the machine-readable lines say it, too. Then it was read right, and that it fails is worth a note.
    """
    born = birth.value if birth and isinstance(birth.value, date) else None
    if number and number.value and holds_check_digit(str(number.value), state, born) is False:
        sentence = f"Personal number: the check digit of “{number.text}” does not hold."
        severity = Severity.NOTE if in_lines else Severity.DOUBT
        yield Finding("number_check_digit", sentence, severity, ("personal_number",), number.provenance)
