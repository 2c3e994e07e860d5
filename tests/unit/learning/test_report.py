"""The report as a file: whole, escaped, and shut to the outside. How it looks is for eyes."""

import base64
import hashlib
import re
from datetime import UTC, datetime

from docpipe.document import Box, FiledPage, Word
from docpipe.learning import Comparators, Told, Truth, evaluate, judge
from docpipe.learning.picturing import Picture, Tone, picture
from docpipe.learning.report import Heading, as_html, differences, percent, span
from schemas import Registry

COMPARATORS = Comparators(Registry.load())
EVIL = '"><script>alert(1)</script><img src=https://example.org/x onerror=alert(1)>'
HEADING = Heading(f"folder {EVIL}", datetime(2026, 1, 2, tzinfo=UTC), "", "read without a model", "0.1")
PRINTED = ["Total", "1.234,50", "€", "No.", "RE-", "7"]
WORDS = tuple(Word(text, Box(0.1 * n, 0.5, 0.1 * n + 0.08, 0.52)) for n, text in enumerate(PRINTED))
PAGE = FiledPage(1, 600.0, 800.0, turn=90, words=WORDS)


def told() -> tuple[str, Picture]:
    place = {"page_no": 1, "box": [0.7, 0.1, 0.8, 0.12]}
    wrong = {"value": EVIL, "text": EVIL, "confidence": 0.5, "provenance": [place]}
    known = {"grand_total": "1234.50", "invoice_number": "RE-7", "seller_name": EVIL}
    result = {
        "document_type": "invoice",
        "status": "accepted",
        "page_count": 5,
        "fields": {"grand_total": wrong, "seller_name": wrong},
    }
    result["reasons"] = [{"code": "x", "sentence": EVIL, "field": None}]
    (judged,) = judge(Truth(f"{EVIL}.pdf", "invoice", known, group=EVIL), Told(result), COMPARATORS)
    one = picture(judged, [PAGE], COMPARATORS, lambda file, page_no: b"RIFF")
    return as_html(HEADING, evaluate([judged]), [one]), one


def test_nothing_from_documents_is_markup() -> None:
    html, _ = told()
    assert "<script>alert" not in html
    assert "<img src=https" not in html
    assert html.count("&lt;script&gt;alert") > 5


def test_nothing_is_loaded_and_only_its_own_script_may_run() -> None:
    html, _ = told()
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', html)
    assert policy is not None
    told_policy = policy[1].replace("&#39;", "'")
    assert told_policy.startswith("default-src 'none'; img-src data:; ")
    for tag in ("style", "script"):
        (body,) = re.findall(rf"<{tag}>(.*?)</{tag}>", html, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(body.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in told_policy
    assert not re.search(r"""\s(src|href)="(?!data:|#)""", html)
    assert not re.search(r"""\sstyle="|\son\w+=""", html.replace("onerror", "")), "the policy would refuse it"


def test_boxes_say_what_was_read_and_where_the_truth_stands() -> None:
    _, one = told()
    (view,) = one.pages
    assert [(mark.tone, mark.line) for mark in view.marks] == [
        (Tone.WRONG, "0"),  # the total, where it was read
        (Tone.TRUTH, "0"),  # 1.234,50 is 1234.50
        (Tone.TRUTH, "1"),  # RE- 7, in two words
        (Tone.RIGHT, "2"),
    ]
    assert view.shown_size == (800.0, 600.0), "it is shown upright"
    assert one.more_pages == 4
    assert [line.name for line in one.faults] == ["grand total", "invoice number"]


def test_a_page_that_cannot_be_drawn_is_told() -> None:
    (judged,) = judge(Truth("x.pdf", "invoice", {"iban": "1"}), Told(None), COMPARATORS)
    undrawn = picture(judged, [PAGE], COMPARATORS, lambda file, page_no: None)
    assert "cannot be shown" in as_html(HEADING, evaluate([judged]), [undrawn])
    unknown = picture(judged, [], COMPARATORS, lambda file, page_no: None)
    assert "No page of it can be shown" in as_html(HEADING, evaluate([judged]), [unknown])


def test_only_words_that_differ_are_marked() -> None:
    known = {"line_items": [{"description": "Blue widget", "line_total": "6.00"}]}
    result = {"fields": {"line_items": [{"description": {"value": "Blue gadget"}, "line_total": {"value": "6"}}]}}
    (judged,) = judge(Truth("x.pdf", "invoice", known), Told(result), COMPARATORS)
    (line,) = picture(judged, [], COMPARATORS, lambda file, page_no: None).lines
    sides = differences(line)
    assert [words for words, differs in sides["read"] if differs] == ["gadget"]
    assert [words for words, differs in sides["true"] if differs] == ["widget"]


def test_figures_do_not_promise_more_than_they_are() -> None:
    assert [percent(share) for share in (None, 0.0, 1.0, 0.99999, 0.00001, 0.871)] == [
        "–", "0 %", "100 %", "99.9 %", "0.1 %", "87.1 %",
    ]  # fmt: skip
    assert (span(None), span((0.81, 0.912)), span((1.0, 1.0))) == ("", "81.0 to 91.2 %", "100 %")


def test_of_many_fields_those_with_faults_stand_first() -> None:
    names = [f"field_{n:02d}" for n in range(20)]
    truth = Truth("x.pdf", "tax_form", dict.fromkeys(names, "A"), comparators=dict.fromkeys(names, "text"))
    read = {name: {"value": "A" if name != names[7] else "B", "text": "", "confidence": None} for name in names}
    result = {"document_type": "tax_form", "status": "accepted", "page_count": 1, "fields": read}
    html = as_html(HEADING, evaluate(judge(truth, Told(result), COMPARATORS)), [])
    assert html.index("field 07") < html.index("19 fields without a fault, too") < html.index("field 00")
