"""Tax numbers of the United States, codes in boxes, and what the rules of the tax forms say."""

from decimal import Decimal
from typing import Any

import pytest

from schemas import Registry
from schemas.document_type import rules_of
from schemas.fields.codes import CodeKind, YearKind
from schemas.fields.kind import Kind
from schemas.fields.locale import Locale
from schemas.fields.us_tax_ids import UsTaxIdKind, is_masked

SSN, EIN, ANY = UsTaxIdKind("ssn"), UsTaxIdKind("ein"), UsTaxIdKind("any")
PRINTED = [
    ("with dashes", SSN, "123-45-6789", "123-45-6789", True),
    ("bare digits get the dashes of their kind", SSN, "233467433", "233-46-7433", True),
    ("of an employer", EIN, "12–3456789", "12-3456789", True),
    ("masked", ANY, "xxx-xx-1234", "XXX-XX-1234", True),
    ("kept although none is built so", ANY, "12-457835", "12-457835", False),
    ("an area that is never given out", SSN, "000-12-3456", "000-12-3456", False),
    ("a telephone number", ANY, "555-123-4567", None, False),
    ("a code without a digit", CodeKind(), " A ", "A", True),
    ("a code of groups", CodeKind(), "17-70009827-11", "17-70009827-11", True),
    ("nothing", CodeKind(), "____", None, False),
    ("a year", YearKind(), "Form W-2 2018", "2018", True),
    ("a date is no year", YearKind(), "05/14/2020", None, False),
]


@pytest.mark.parametrize(("case", "kind", "text", "value", "sound"), PRINTED, ids=[case[0] for case in PRINTED])
def test_what_is_printed(case: str, kind: Kind, text: str, value: str | None, sound: bool) -> None:
    spans = kind.find(text)
    read = kind.parse(text[spans[0].start : spans[0].end], Locale()).value if spans else None
    assert read == value
    assert read is None or kind.sound(read) == sound


def test_a_number_is_masked_by_its_first_digits() -> None:
    assert is_masked("***-**-1234")
    assert not is_masked("123-45-1234")


WAGES = {"ss_wages": Decimal(50000), "medicare_wages": Decimal(50000)}
NUMBER = {"ssn": "123-45-6789"}
RULES: list[tuple[str, str, dict[str, Any], set[str]]] = [
    ("shares of wages", "w2", WAGES | {"ss_tax": Decimal(3100), "medicare_tax": Decimal(725)}, set()),
    ("another share", "w2", WAGES | {"ss_tax": Decimal(31)}, {"ss_tax_unusual"}),
    ("no number", "w9", {}, {"tin_missing"}),
    ("two boxes", "w9", NUMBER | {"tax_classify_llc": True, "tax_classify_trust": True}, {"classification_not_one"}),
    ("one box", "w9", NUMBER | {"tax_classify_llc": True, "tax_classify_trust": False}, set()),
    ("a malformed number", "w8ben", {"ssn_itin": "14-232-5678"}, {"ssn_malformed"}),
    ("masked for the recipient", "f1099misc", {"recipient_tin": "XXX-XX-1234"}, {"recipient_tin_masked"}),
]


@pytest.mark.parametrize(("case", "name", "values", "broken"), RULES, ids=[rule[0] for rule in RULES])
def test_rules(case: str, name: str, values: dict[str, Any], broken: set[str]) -> None:
    schema = Registry.load().get(name)
    document = schema.model_construct(**(dict.fromkeys(schema.model_fields) | values))
    assert {rule.code for rule in rules_of(schema) if rule.complaint(document)} == broken
