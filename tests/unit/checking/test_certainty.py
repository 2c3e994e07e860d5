from docpipe.checking.certainty import with_certainty
from docpipe.document import Box, FieldReading, Page, Provenance, Reading, Word


def page(*scores: float | None) -> Page:
    boxes = [Box(0.1 + 0.1 * n, 0.1, 0.19 + 0.1 * n, 0.12) for n in range(len(scores))]
    return Page(3, 595, 842, tuple(Word("word", box, score=score) for box, score in zip(boxes, scores, strict=True)))


def signals(given: Page) -> dict[str, float]:
    value = FieldReading(
        "word word", "word word", (Provenance(3, Box(0.1, 0.1, 0.29, 0.12)),), signals={"support": 1.0}
    )
    marked = with_certainty(Reading("layout", "bill", {"name": value}), [given]).fields["name"]
    assert isinstance(marked, FieldReading)
    return dict(marked.signals)


def test_the_least_sure_word_of_a_value_counts() -> None:
    assert signals(page(0.9, 0.6, 0.1)) == {"support": 1.0, "ocr": 0.6}


def test_values_of_a_text_layer_have_no_such_signal() -> None:
    assert signals(page(None, None, 0.1)) == {"support": 1.0}
    assert signals(page(None, None)) == {"support": 1.0}
