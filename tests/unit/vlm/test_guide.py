"""The guide over tokenizers of three kinds: what may follow, what must, and what it does at the borders."""

import numpy as np
import pytest
from tokenizers import Tokenizer, decoders, models, pre_tokenizers
from transformers import PreTrainedTokenizerFast

from benchmarks.tokenizers import END, KINDS, unigram
from docpipe.errors import BadAnswer, BadSchema, UnsupportedModel
from docpipe.vlm.guide import Guide, Matcher
from schemas import Registry, reading_schema

RECEIPT = reading_schema(Registry.load().get("receipt"))
PRINTED = {"type": ["string", "null"]}
ROWS = {"type": "array", "items": {"type": "array", "prefixItems": [PRINTED, PRINTED]}}
BEGUN = '{"merchant_name":"Müller 😀","merchant_address":null,'


@pytest.fixture(scope="module", params=KINDS)
def guide(request: pytest.FixtureRequest) -> Guide:
    """A guide of each kind of tokenizer, for a model with more logits than tokens."""
    return Guide.of(KINDS[request.param](900, 60_000), size=1111)


@pytest.fixture(scope="module")
def letters() -> Guide:
    """A byte-level guide."""
    return Guide.of(KINDS["byte_level"](900, 60_000))


def allowed(guide: Guide, matcher: Matcher) -> set[bytes]:
    """What the tokens spell that may follow."""
    row = np.zeros(guide.words, dtype=np.int32)
    matcher.fill(row)
    tokens = np.flatnonzero(np.unpackbits(row.view(np.uint8), bitorder="little"))
    assert all(token < guide.size for token in tokens)
    return {guide.vocabulary.bytes_of(int(token)) for token in tokens}


def begun(guide: Guide, schema: dict, text: str) -> Matcher:
    """An answer that begins so."""
    matcher = guide.matcher(schema)
    matcher.advance(guide.vocabulary(text))
    return matcher


def spelt(guide: Guide, tokens: list[int]) -> str:
    return guide.text(tokens)[0]


def test_a_text_is_cut_and_put_together_again(guide: Guide) -> None:
    tokens = guide.vocabulary(BEGUN)
    text, spans = guide.text(tokens)
    assert text == BEGUN
    assert spans[0][0] == 0
    assert spans[-1][1] == len(BEGUN)
    smile = BEGUN.index("😀")
    parts = [span for span in spans if span[0] <= smile < span[1]]
    assert len(parts) == 4  # four bytes, each with its own token, all over the same character
    assert all(end == smile + 1 for _, end in parts)


def test_a_character_that_was_cut_is_dropped(guide: Guide) -> None:
    tokens = guide.vocabulary(BEGUN)
    _, spans = guide.text(tokens)
    inside = next(n for n, span in enumerate(spans) if span[0] <= BEGUN.index("😀") < span[1])
    text, cut = guide.text(tokens[: inside + 2])
    assert text == BEGUN[: BEGUN.index("😀")]
    assert cut[-1] == (len(text), len(text))


def test_what_must_follow_is_told_as_the_tokenizer_would_cut_it(guide: Guide) -> None:
    matcher = guide.matcher(RECEIPT)
    forced = matcher.forced()
    assert '{"merchant_name":'.startswith(spelt(guide, forced))
    assert spelt(guide, forced).startswith('{"merchant_name')  # `":` may be one token with what follows
    assert forced == guide.vocabulary('{"merchant_name":null')[: len(forced)]
    matcher.advance(guide.vocabulary(BEGUN))
    assert spelt(guide, matcher.forced()).startswith('"purchase_date')


def test_nothing_is_forced_where_there_is_a_choice(guide: Guide) -> None:
    assert begun(guide, PRINTED, '"a').forced() == []
    assert begun(guide, ROWS, '[["a",').forced() == []


def test_an_answer_is_complete_at_its_last_bracket(guide: Guide) -> None:
    matcher = begun(guide, ROWS, "[[null,null]")
    assert not matcher.complete
    matcher.advance(guide.vocabulary("]"))
    assert matcher.complete
    assert matcher.forced() == []
    assert allowed(guide, matcher) == {b""}  # the end alone


def test_no_added_token_gets_into_an_answer(guide: Guide) -> None:
    may = allowed(guide, begun(guide, PRINTED, '"a'))
    assert not {b"", b"<tool_call>", b"<think>", b"<image>", END.encode()} & may
    assert b"<" in may
    assert b"b" in may


def test_no_run_of_blanks(guide: Guide) -> None:
    assert any(piece.startswith(b" ") for piece in allowed(guide, begun(guide, PRINTED, '"a')))
    for text in ('"a ', r'"a\n', r'"a \n'):
        may = allowed(guide, begun(guide, PRINTED, text))
        assert not any(piece.startswith(b" ") or b"  " in piece or piece.isspace() for piece in may)
        assert b'"' in may
        assert b"b" in may


def test_blanks_that_an_enumeration_holds_may_be_said(letters: Guide) -> None:
    matcher = begun(letters, {"enum": ["a  b", "a c"]}, '"a ')
    assert {piece[:1] for piece in allowed(letters, matcher)} == {b"c"}
    assert begun(letters, {"enum": ["x  b"]}, '"x ').forced() or allowed(
        letters, begun(letters, {"enum": ["x  b"]}, '"x ')
    )


def test_a_string_counts_its_characters_and_can_be_closed(guide: Guide) -> None:
    matcher = begun(guide, RECEIPT, '{"merchant_name":"Mü \\"x')
    assert matcher.open_text == len('Mü \\"x') - 1  # what is escaped counts once
    assert spelt(guide, matcher.closing()) == '"'
    matcher.advance(matcher.closing())
    assert matcher.open_text == 0
    assert matcher.closing() == []


def test_a_string_cannot_be_closed_inside_a_character_or_an_escape(guide: Guide) -> None:
    tokens = guide.vocabulary('"a😀')
    matcher = guide.matcher(PRINTED)
    matcher.advance(tokens[:-1])
    assert matcher.closing() == []
    matcher.advance(tokens[-1:])
    assert matcher.closing()
    escape = guide.matcher(PRINTED)
    escape.advance([guide.vocabulary.tokens.index(letter) for letter in (b'"', b"\\")])
    assert escape.closing() == []


def test_a_token_that_may_not_follow_changes_nothing(guide: Guide) -> None:
    matcher = begun(guide, PRINTED, '"a')
    bad = guide.vocabulary('b"x')
    with pytest.raises(BadAnswer):
        matcher.advance(bad)
    assert matcher.open_text == 1
    matcher.advance(guide.vocabulary('b"'))
    assert matcher.complete


def test_tokens_are_taken_back(guide: Guide) -> None:
    matcher = begun(guide, PRINTED, '"a')
    more = guide.vocabulary('b c"')
    matcher.advance(more)
    matcher.rollback(len(more))
    assert not matcher.complete
    assert matcher.open_text == 1
    matcher.advance(more)
    assert matcher.complete


def test_answers_under_one_schema_do_not_know_each_other(letters: Guide) -> None:
    first, second = letters.matcher(ROWS), letters.matcher(ROWS)
    first.advance(letters.vocabulary("[]"))
    assert first.complete
    assert not second.complete


def test_schemas_differ_by_the_order_of_their_keys(letters: Guide) -> None:
    names = {"a": PRINTED, "b": PRINTED}
    for order in (["a", "b"], ["b", "a"]):
        schema = {"type": "object", "properties": {name: names[name] for name in order}, "required": order}
        assert spelt(letters, letters.matcher(schema).forced()).startswith('{"' + order[0])


def test_many_schemas_do_not_pile_up(letters: Guide) -> None:
    for number in range(80):
        letters.matcher({"const": number})
    assert len(letters._grammars) <= 64


def test_an_end_may_be_one_of_several(letters: Guide) -> None:
    tokenizer = KINDS["byte_level"](900, 60_000)
    guide = Guide.of(tokenizer, end=[tokenizer.convert_tokens_to_ids("<s>"), tokenizer.eos_token_id])
    matcher = begun(guide, {"type": "integer"}, "12")
    assert not matcher.complete
    row = np.zeros(guide.words, dtype=np.int32)
    matcher.fill(row)
    assert all(row[end // 32] >> (end % 32) & 1 for end in guide.vocabulary.end)
    matcher.advance([guide.vocabulary.end[0]])
    assert matcher.complete


def test_a_tokenizer_without_fallback_serves_where_it_can_spell_json() -> None:
    guide = Guide.of(unigram(900, 60_000, fallback=False))
    assert spelt(guide, guide.vocabulary('["a",null]')) == '["a",null]'
    assert guide.vocabulary('"😀"') == []
    with pytest.raises(UnsupportedModel, match="龍"):
        guide.matcher({"enum": ["龍"]})


def test_a_tokenizer_that_was_told_to_pad_is_asked_without() -> None:
    tokenizer = KINDS["byte_level"](900, 60_000)
    tokenizer.backend_tokenizer.enable_padding(length=64)
    tokenizer.backend_tokenizer.enable_truncation(3)
    guide = Guide.of(tokenizer)
    assert spelt(guide, guide.vocabulary(BEGUN)) == BEGUN


def _words() -> PreTrainedTokenizerFast:
    made = Tokenizer(models.WordLevel({"<unk>": 0, END: 1, "{": 2}, unk_token="<unk>"))
    made.pre_tokenizer = pre_tokenizers.Whitespace()
    made.decoder = decoders.WordPiece()
    return PreTrainedTokenizerFast(tokenizer_object=made, eos_token=END)


def _few() -> PreTrainedTokenizerFast:
    made = Tokenizer(models.BPE({END: 0, "{": 1, '"': 2}, []))
    made.decoder = decoders.ByteLevel()
    return PreTrainedTokenizerFast(tokenizer_object=made, eos_token=END)


def _endless() -> PreTrainedTokenizerFast:
    return PreTrainedTokenizerFast(tokenizer_object=Tokenizer(models.BPE({"a": 0}, [])))


@pytest.mark.parametrize(
    ("tokenizer", "why"),
    [
        (object(), "fast"),
        (_words(), "WordPiece"),  # puts blanks between words by itself
        (_few(), "cannot spell"),  # no brackets, no figures
        (_endless(), "ends"),
    ],
)
def test_what_cannot_be_guided_is_refused(tokenizer: object, why: str) -> None:
    with pytest.raises(UnsupportedModel, match=why):
        Guide.of(tokenizer)


def test_a_schema_that_no_answer_can_keep_to_is_refused(letters: Guide) -> None:
    with pytest.raises(BadSchema):
        letters.matcher({"type": "integer", "minimum": 5, "maximum": 1})
