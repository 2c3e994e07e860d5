"""Tables whose headers say nothing, or that have none: what arithmetic proves, and what it must not be taken in by."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from schemas.invoice import Invoice

Values = Callable[..., dict[str, Any]]

WORK = [("Paint work", "8", "40.00", "320.00"), ("Paint", "2", "35.00", "70.00"), ("Way", "1", "25.00", "25.00")]

TABLES = [
    pytest.param(
        """
        Paint work            8      40.00     320.00
        Paint                 2      35.00      70.00
        Way                   1      25.00      25.00

        Together                               415.00
        """,
        WORK,
        id="no header, and a sum",
    ),
    pytest.param(
        """
        Qwert              Asdf       Yxcv       Poiu
        Paint work            8      40.00     320.00
        Paint                 2      35.00      70.00
        Way                   1      25.00      25.00
        """,
        WORK,
        id="unknown words, and no sum",
    ),
    pytest.param(
        """
        Qwert                                    Poiu
        Paint work, four days                  320.00
        Paint, outdoors                         70.00
        Way                                     25.00
        Yxcv                                   415.00
        """,
        [
            ("Paint work, four days", None, None, "320.00"),
            ("Paint, outdoors", None, None, "70.00"),
            ("Way", None, None, "25.00"),
        ],
        id="amounts and their sum",
    ),
    pytest.param(
        """
        Zxcv                                   100.00
        Poiu                                    20.00
        Mnbv                                   120.00
        """,
        [],
        id="a net amount and its tax are no rows",
    ),
    pytest.param(
        """
        20 %          100.00       20.00
        10 %           50.00        5.00
                      150.00       25.00
        """,
        [],
        id="nor are rates",
    ),
    pytest.param(
        """
        Stage one                              100.00
        Stage two                              200.00
        Stage three                            400.00
        """,
        [],
        id="amounts that make nothing",
    ),
]


@pytest.mark.parametrize(("text", "expected"), TABLES)
def test_rows_without_a_known_header(values: Values, text: str, expected: list[tuple[str | None, ...]]) -> None:
    rows = values(Invoice, text).get("line_items", [])
    names = ("description", "quantity", "unit_price", "line_total")
    wanted = [(row[0], *(Decimal(figure) if figure else None for figure in row[1:])) for row in expected]
    assert [tuple(row.get(name) for name in names) for row in rows] == wanted
