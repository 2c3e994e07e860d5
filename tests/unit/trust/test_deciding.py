"""Whether a document may pass, and each reason why it may not."""

from decimal import Decimal
from typing import Any

import pytest

from docpipe.document import FieldReading, Finding, Reading, Severity
from docpipe.lifecycle import Status
from docpipe.trust import decide
from schemas.document_type import DocumentType, Row, field, rows
from schemas.fields import Identifier, Money, Name


class Line(Row):
    """A line."""

    worth: Money | None = field("Worth")
    dues: Money | None = field("Dues", critical=True)


class Bill(DocumentType):
    """A bill."""

    number: Identifier = field("Number", required=True, critical=True)
    seller: Name = field("Seller", required=True)
    total: Money | None = field("Total", critical=True)
    remark: Identifier | None = field("Remark")
    lines: list[Line] = rows("The lines")


def read(support: float | None = 1.0, margin: float | None = 1.0, confidence: float | None = None) -> FieldReading:
    signals = {name: value for name, value in (("support", support), ("margin", margin)) if value is not None}
    return FieldReading("4711", "4711", (), confidence, signals)


def less_likely() -> FieldReading:
    return FieldReading("4711", "4711", (), None, {"support": 0.9, "margin": -0.1, "likely": 0.4})


def dissented(dissent: float) -> FieldReading:
    return FieldReading("4711", "4711", (), 0.99, {"support": 1.0, "margin": 1.0, "dissent": dissent})


SURE: dict[str, Any] = {"number": read(), "seller": read(), "total": read(), "remark": read(), "lines": ()}

SIGNALS = [  # readings that differ from sure ones, fields that a sum confirms; codes and fields of the reasons
    ({}, set(), []),
    ({"total": read(support=0.54)}, set(), [("weak_evidence", "total")]),
    ({"total": read(support=0.55)}, set(), []),
    ({"total": read(margin=0.09)}, set(), [("two_candidates", "total")]),
    ({"total": read(margin=0.1)}, set(), []),
    ({"total": read(support=0.2, margin=0.0)}, set(), [("weak_evidence", "total")]),  # one reason a field
    ({"total": read(support=0.2)}, {"total"}, []),  # a sum that holds is worth more than a label
    ({"seller": read(support=0.2)}, set(), [("weak_evidence", "seller")]),  # required, if not critical
    ({"remark": read(support=0.2)}, set(), []),  # neither
    ({"total": read(support=0.2, confidence=0.75)}, set(), []),  # what is calibrated is worth more than its parts
    ({"total": read(confidence=0.74)}, set(), [("low_confidence", "total")]),
    ({"total": read(confidence=0.3)}, {"total"}, []),
    ({"total": less_likely()}, {"total"}, [("two_candidates", "total")]),  # a sum of a part of the rows holds, too
    ({"total": read(margin=0.05, confidence=0.9)}, set(), [("two_candidates", "total")]),  # however sure it is
    ({"total": dissented(1.0)}, set(), [("said_otherwise", "total")]),
    ({"total": dissented(0.4)}, set(), []),
    ({"remark": read(confidence=0.25)}, set(), []),
    ({"remark": read(confidence=0.24)}, set(), [("low_confidence", "remark")]),  # as likely wrong as right
    ({"total": None}, set(), []),  # critical, but documents need not have it
    ({"total": read(None, None)}, set(), []),  # a reader that gives no signals
    ({"lines": ({"worth": read(support=0.1)},)}, set(), []),
    (
        {"number": read(support=0.1), "total": read(margin=0.0)},
        set(),
        [("weak_evidence", "number"), ("two_candidates", "total")],
    ),
]


@pytest.mark.parametrize(("fields", "confirmed", "expected"), SIGNALS)
def test_signals(fields: dict[str, Any], confirmed: set[str], expected: list[tuple[str, str]]) -> None:
    status, reasons = decide(Reading("layout", "bill", SURE | fields), Bill, (), frozenset(confirmed))
    assert [(reason.code, reason.field) for reason in reasons] == expected
    assert status is (Status.NEEDS_REVIEW if expected else Status.ACCEPTED)


def finding(code: str, severity: Severity, *fields: str) -> Finding:
    return Finding(code, f"There is a {code}.", severity, fields)


FINDINGS = [  # findings; codes and fields of the reasons
    ([], []),
    ([finding("note", Severity.NOTE, "total")], []),
    ([finding("doubt", Severity.DOUBT, "total")], [("doubt", "total")]),
    ([finding("fault", Severity.SEVERE, "total", "number")], [("fault", "total")]),  # about the first of its fields
    ([finding("hidden", Severity.DOUBT)], [("hidden", None)]),  # about the document
    (
        [finding("one", Severity.DOUBT, "total"), finding("two", Severity.SEVERE, "number")],
        [("one", "total"), ("two", "number")],
    ),
]


@pytest.mark.parametrize(("findings", "expected"), FINDINGS)
def test_findings(findings: list[Finding], expected: list[tuple[str, str | None]]) -> None:
    status, reasons = decide(Reading("layout", "bill", SURE), Bill, findings, frozenset())
    assert [(reason.code, reason.field) for reason in reasons] == expected
    assert [reason.sentence for reason in reasons] == [f"There is a {code}." for code, _ in expected]
    assert status is (Status.NEEDS_REVIEW if expected else Status.ACCEPTED)


def test_a_field_with_a_finding_gets_no_second_reason() -> None:
    fields = SURE | {"total": read(support=0.1), "number": read(support=0.1)}
    doubt = finding("doubt", Severity.DOUBT, "seller", "total")
    _, reasons = decide(Reading("layout", "bill", fields), Bill, [doubt], frozenset())
    assert [(reason.code, reason.field) for reason in reasons] == [("doubt", "seller"), ("weak_evidence", "number")]
    note = finding("note", Severity.NOTE, "total")
    _, reasons = decide(Reading("layout", "bill", fields), Bill, [note], frozenset())
    assert [reason.field for reason in reasons] == ["number", "total"], "a note does not count"


def test_reasons_are_sentences_for_people() -> None:
    fields = SURE | {
        "number": read(support=0.1),
        "total": FieldReading("119,00", Decimal(119), signals={"margin": 0.0}),
    }
    _, reasons = decide(Reading("layout", "bill", fields), Bill, (), frozenset())
    assert [reason.sentence for reason in reasons] == [
        "Number: “4711” stands there without a clear label.",
        "Total: another value on the page fits nearly as well.",
    ]


def seen(**signals: float) -> FieldReading:
    """A value read from pixels."""
    return FieldReading("4711", "4711", (), signals={"support": 1.0, "margin": 1.0, **signals})


PIXELS = [  # the total's signals; codes of the reasons
    ({"ocr": 0.97}, []),
    ({"ocr": 0.5}, ["unsure_characters"]),
    ({"ocr": 0.5, "second": 0.98}, []),  # a finer look was sure of the same
    ({"ocr": 0.5, "second": 0.6}, ["unsure_characters"]),
    ({"second": 0.6}, []),  # a text layer says it; the second look only has to agree
]


@pytest.mark.parametrize(("signals", "codes"), PIXELS)
def test_what_was_read_from_pixels_must_be_legible(signals: dict[str, float], codes: list[str]) -> None:
    reading = Reading("layout", "bill", {**SURE, "total": seen(**signals)})
    _, reasons = decide(reading, Bill, (), frozenset({"total"}))
    assert [reason.code for reason in reasons] == codes


def by_model(readers: float, **signals: float) -> FieldReading:
    """A value that a model reads, alone or with the layout reader."""
    return FieldReading(
        "4711", "4711", (), signals={"readers": readers, "model_least": 0.9, "likeness": 1.0, **signals}
    )


ONE, COPIED = 0.0, 0.5
READERS = [  # field, its signals, fields that a sum confirms; whether it is asked
    ("remark", by_model(ONE), set(), False),
    ("remark", by_model(ONE, model_least=0.29), set(), True),  # matters to nobody; who said it was not sure
    ("remark", by_model(ONE, likeness=0.95), set(), True),  # the page says it otherwise, if only a little
    ("remark", FieldReading("4711", "4711", signals={"readers": ONE, "likeness": 1.0}), set(), True),  # none told
    ("remark", FieldReading("4711", "4711", signals={"readers": ONE}), set(), False),  # the layout reader's
    ("total", by_model(ONE), set(), True),
    ("total", by_model(ONE), {"total"}, False),
    ("total", by_model(ONE, model_least=0.29), {"total"}, True),
    ("total", by_model(COPIED), {"total"}, True),  # both took it from the file's text, and no look bears it out
    ("total", by_model(COPIED, second=0.9), set(), False),
    ("seller", by_model(COPIED), set(), False),  # not critical
    ("lines", ({"worth": by_model(ONE, model_least=0.1)},), set(), True),
    ("lines", ({"worth": by_model(ONE), "dues": by_model(COPIED, second=0.9)},), set(), False),
    ("lines", ({"dues": by_model(ONE)},), set(), True),  # of a critical column
    ("lines", ({"dues": by_model(COPIED)},), set(), True),
]  # fmt: skip


@pytest.mark.parametrize(("name", "answer", "confirmed", "asked"), READERS)
def test_what_one_reader_says_or_both_have_copied(name: str, answer: Any, confirmed: set[str], asked: bool) -> None:
    _, reasons = decide(Reading("m+layout", "bill", SURE | {name: answer}), Bill, (), frozenset(confirmed))
    assert [(reason.code, reason.field) for reason in reasons] == ([("one_reading", name)] if asked else [])
