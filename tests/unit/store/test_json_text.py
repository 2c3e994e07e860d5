"""What is written into PostgreSQL as JSON: only what it can keep, whatever a text layer holds."""

import json
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import pytest

from docpipe.store.engine import as_json_text

LOST = "\N{REPLACEMENT CHARACTER}"
KEPT: tuple[tuple[Any, Any], ...] = (
    ({"text": "20,00 €"}, {"text": "20,00 €"}),
    ({"text": "a\0b"}, {"text": f"a{LOST}b"}),  # NUL
    ({"a\0b": 1}, {f"a{LOST}b": 1}),  # in a name, too
    (["\ud83d", "\udc00x"], [LOST, f"{LOST}x"]),  # halves of pairs
    ({"text": "😀"}, {"text": "😀"}),  # a whole pair, in JSON
    ({"text": "\\u0000"}, {"text": "\\u0000"}),  # six characters, none of them NUL
    (MappingProxyType({"rows": (1, MappingProxyType({"a": None}))}), {"rows": [1, {"a": None}]}),
    ({"sum": Decimal("1.50"), "day": date(2025, 5, 1)}, {"sum": "1.50", "day": "2025-05-01"}),
)


@pytest.mark.parametrize(("value", "kept"), KEPT)
def test_what_postgresql_would_refuse_is_replaced_and_all_else_kept(value: Any, kept: Any) -> None:
    assert json.loads(as_json_text(value)) == kept


def test_what_is_no_number_is_refused() -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        as_json_text({"a": float("nan")})
