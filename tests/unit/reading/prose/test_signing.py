"""Places to sign: who, whether, when; beside each other, under firms, by marks."""

from collections.abc import Callable
from typing import Any

import pytest

from docpipe.document import Box, Mark, MarkKind

Read = Callable[..., dict[str, Any]]

HEAD = """CONSULTING AGREEMENT
|
This Agreement is made as of 3 May 2010 by and between Alder Works, Inc. ("Alder") and Birch Tools LLC ("Birch").
1. Services. Birch advises Alder in all questions of tools for as long as this Agreement runs.
2. Fee. Alder pays one hundred dollars an hour within thirty days of each invoice.
IN WITNESS WHEREOF, the parties hereto have executed this Agreement as of the day and year first above written.
|
"""

CLOSINGS = [
    # conformed, side by side
    (
        "|ALDER WORKS, INC.                         BIRCH TOOLS LLC\n|\n|By: /s/ Ann Alder                   "
        "      By: /s/ "
        "Bob Birch\n|Name: Ann Alder                           Name: Bob Birch\n|Title: President                      "
        "    Title: Manager",
        [("Ann Alder", True, None), ("Bob Birch", True, None)],
    ),
    # one below the other, the line under the signature, dates
    (
        "|ALDER WORKS, INC.\n|By /s/ ANN ALDER\n|------------------------\n|President\n|Date: May 3, 2010\n|\n|\n"
        "|BIRCH TOOLS LLC\n|By /s/ BOB BIRCH\n|------------------------\n|Manager\n|Date: May 4, 2010",
        [("ANN ALDER", True, "2010-05-03"), ("BOB BIRCH", True, "2010-05-04")],
    ),
    # nobody has signed
    (
        "|ALDER WORKS, INC.                         BIRCH TOOLS LLC\n|\n|By: ______________________                By: "
        "______________________\n|Name: Ann Alder                           Name: Bob Birch\n|Date: "
        "____________________"
        "                Date: ____________________",
        [("Ann Alder", False, None), ("Bob Birch", False, None)],
    ),
    # one has
    (
        "|By: /s/ Ann Alder                         By: ______________________\n|Name: Ann Alder             "
        "           "
        "   Name: Bob Birch",
        [("Ann Alder", True, None), ("Bob Birch", False, None)],
    ),
    # lines alone, the names under them
    (
        "|_______________________                   _______________________\n|Ann Alder                      "
        "           "
        "Bob Birch\n|President                                 Manager",
        [("Ann Alder", False, None), ("Bob Birch", False, None)],
    ),
    # witnesses are no parties
    (
        "|By: /s/ Ann Alder\n|Name: Ann Alder\n|\n|WITNESS: /s/ Carl Cedar\n|\n|By: /s/ Bob Birch\n|Name: Bob Birch",
        [("Ann Alder", True, None), ("Bob Birch", True, None)],
    ),
    # an exhibit that is signed too is no part of it
    (
        "|By: /s/ Ann Alder\n|Name: Ann Alder\n|\n|By: /s/ Bob Birch\n|Name: Bob Birch\n|\n|EXHIBIT A\n|Order form\n|\n"
        "|By: ______________________\n|Name: Dora Dogwood",
        [("Ann Alder", True, None), ("Bob Birch", True, None)],
    ),
]


@pytest.mark.parametrize(("closing", "blocks"), CLOSINGS, ids=[row[0][:30] for row in CLOSINGS])
def test_closing(read: Read, closing: str, blocks: list[tuple[str, bool, str | None]]) -> None:
    found = read(HEAD + closing)["signatures"]
    assert [(row["name"], row["signed"], str(row["date"]) if row["date"] else None) for row in found] == blocks


def test_a_signature_s_mark_signs(read: Read) -> None:
    closing = "|By: ______________________                By: ______________________\n|Name: Ann Alder           "
    mark = Mark(MarkKind.SIGNATURE, Box(0.14, 0.24, 0.3, 0.275))
    found = read(HEAD + closing, marks=[mark])["signatures"]
    assert [row["signed"] for row in found] == [True, False]


def test_who_only_signs_fills_a_gap(read: Read) -> None:
    text = HEAD.replace("Birch Tools LLC", "the Agent named below") + CLOSINGS[0][0]
    assert [party["name"] for party in read(text)["parties"]] == ["Alder Works, Inc.", "BIRCH TOOLS LLC"]


def test_a_letter_names_its_parties_in_its_head(read: Read) -> None:
    text = (
        "|Cedar Media Group, Inc.\n|12 Main Street, Reno, Nevada 89501\n|\n|March 3, 2008\n|\n|Dogwood Records LLC\n"
        "|9 Oak Avenue, Austin, Texas 78701\n|\n|Re: Distribution of recordings\n|\n|Dear Mr. Dorn:\n|\n"
        "This letter sets out what we have agreed. You will let us sell your recordings.\n|\n|Very truly yours,\n|\n"
        "|/s/ Carla Cedar\n|Carla Cedar"
    )
    found = read(text)
    assert [party["name"] for party in found["parties"]] == ["Cedar Media Group, Inc.", "Dogwood Records LLC"]
    assert str(found["agreement_date"]) == "2008-03-03"
