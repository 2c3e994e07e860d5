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
        Instalment electricity                  68.00
        Instalment gas                          92.00
        VAT 21 %                                33.60
        Total                                  193.60
        """,
        [("Instalment electricity", None, None, "68.00"), ("Instalment gas", None, None, "92.00")],
        id="amounts that make a total with its tax, no net total being stated",
    ),
    pytest.param(
        """
         8 White bread                  2.40      19.20
        12 Rolls, baked on stone        0.35       4.20
         2 Cakes                       14.00      28.00
        Total                                     51.40
        """,
        [
            ("White bread", "8", "2.40", "19.20"),
            ("Rolls, baked on stone", "12", "0.35", "4.20"),
            ("Cakes", "2", "14.00", "28.00"),
        ],
        id="counts close before names",
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
        Survey of the house                    900.00
        Net total                              900.00
        VAT 20 %                               180.00
        Total                                1,080.00
        """,
        [("Survey of the house", None, None, "900.00")],
        id="one thing alone",
    ),
    pytest.param(
        """
        1    Cleaning of the office      350.00      350.00
        Net total              350.00
        VAT 20 %                70.00
        Total                  420.00
        """,
        [("Cleaning of the office", None, None, "350.00")],
        id="one thing once, its totals elsewhere",
    ),
    pytest.param(
        """
        49.00 due March 1

        Please pay the amount of 49.00
        Total due                               49.00
        """,
        [],
        id="what is to be paid is no thing",
    ),
    pytest.param(
        """
        Plain yoghurt
             4 x 0.79                            3.16
        Red apples
        1.250 kg x 2.49                          3.11
        Tea                                      6.99

        Total                                   13.26
        """,
        [("Plain yoghurt", "4", "0.79", "3.16"), ("Red apples", "1.250", "2.49", "3.11"), ("Tea", None, None, "6.99")],
        id="names above their figures",
    ),
    pytest.param(
        """
        Total                                   15.00
        VAT included                             2.50

        Calls                                    5.00
        Messages                                 7.00
        Line                                     3.00
        """,
        [("Calls", None, None, "5.00"), ("Messages", None, None, "7.00"), ("Line", None, None, "3.00")],
        id="the sum stands above",
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


def test_a_table_without_header_beside_one_with_it(values: Values) -> None:
    text = """
        Work on the gearbox          6.5 h        110.00
        Road test                    1.0 h         17.00

        Description          Qty     Unit price      Amount
        Clutch                 1         142.00      142.00

        Net total                                    269.00
        VAT                                           53.80
        Total                                        322.80
    """
    rows = values(Invoice, text)["line_items"]
    assert [row["description"] for row in rows] == ["Work on the gearbox", "Road test", "Clutch"]


@pytest.mark.parametrize(("text", "expected"), TABLES)
def test_rows_without_a_known_header(values: Values, text: str, expected: list[tuple[str | None, ...]]) -> None:
    rows = values(Invoice, text).get("line_items", [])
    names = ("description", "quantity", "unit_price", "line_total")
    wanted = [(row[0], *(Decimal(figure) if figure else None for figure in row[1:])) for row in expected]
    assert [tuple(row.get(name) for name in names) for row in rows] == wanted
