"""Every family of models is loaded from a folder by the real path, and reads a page inside a schema.

The weights are chance: what is proved is that the family's real classes, image processor and tokenizer go the one path
that all go. The table of docs/families.md is made of these runs; DOCPIPE_WRITE_FAMILIES=1 writes it anew.
"""

import json
import os
from pathlib import Path

import pytest
import torch
import transformers
from tiny_models import KINDS, make
from tiny_models.paper import invoice
from tiny_models.table import DOCUMENT, Row, written
from transformers import CONFIG_MAPPING

from docpipe.errors import UnsupportedModel
from docpipe.vlm.conversation import model_inputs, page_tokens
from docpipe.vlm.loading import Loaded, load
from docpipe.vlm.local import LocalRunner
from docpipe.vlm.runner import Question, Stop, Turn
from docpipe.vlm.sizing import sizing_of

# what transformers' own classes do with numpy and with each other, in one release or another
pytestmark = [
    pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning"),
    pytest.mark.usefixtures("one_thread"),
]

SCHEMA = {
    "type": "object",
    "properties": {
        "invoice_number": {"type": ["string", "null"]},
        "kind": {"enum": ["invoice", "credit_note"]},
        "line_items": {
            "type": "array",
            "maxItems": 2,
            "items": {"type": "array", "prefixItems": [{"type": ["string", "null"]}] * 2, "minItems": 2, "maxItems": 2},
        },
        "grand_total": {"type": ["string", "null"]},
    },
    "required": ["invoice_number", "kind", "line_items", "grand_total"],
}
MODEL_TYPES = {"pixtral": "llava"}  # where a family's model has no type of its own
ASKEW = {"instructblip"}  # its second encoder counts places from the left, where its processor pads
SMALLER = ("nf4", "fp4", "int8")  # forms that a CPU can hold weights in
PIXELS = 100_000  # enough for several of the tiny models' squares
ONE, OTHER = invoice("2025-0042", "119.00"), invoice("77/A", "1,904.50")
PROVED: dict[str, Row] = {}


@pytest.mark.parametrize("kind", KINDS)
def test_a_family_reads_a_page(kind: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    if MODEL_TYPES.get(kind, kind) not in CONFIG_MAPPING:
        pytest.skip(f"not run: transformers {transformers.__version__} does not know this family")
    folder = make(kind, tmp_path_factory.mktemp(kind.replace("-", "_")))
    loaded = load(folder, "bf16", "cpu")
    assert loaded.model.dtype == torch.bfloat16
    row = Row(kind, type(loaded.model).__name__, sizing_of(loaded.processor.image_processor).name, loaded.family)
    assert page_tokens(loaded, ONE.width, ONE.height, PIXELS) >= 1

    first, again, other = first_logits(loaded, ONE), first_logits(loaded, ONE), first_logits(loaded, OTHER)
    assert torch.isfinite(first).all()
    assert torch.equal(first, again)
    assert not torch.equal(first, other), "the page makes no difference"

    runner = LocalRunner(loaded, pixels=PIXELS)
    answers = runner.generate([asked(ONE), asked(OTHER, "What stands here?")])  # a batch of two lengths
    for answer in answers:
        assert answer.stop is Stop.END
        assert_keeps_to_the_schema(answer.text)
    several = shows_two_pages(loaded, runner)
    size = loaded.model.get_memory_footprint()
    loaded.model.float()  # so that roundings do not differ
    if kind not in ASKEW:
        assert_reads_alike_in_a_batch(loaded)
    assert_forcing_changes_nothing(loaded)
    for form in SMALLER:
        assert_reads_when_held_as(form, folder, size)
    PROVED[kind] = row.seen(several, ("bf16", *SMALLER))


def test_the_table_tells_what_was_proved() -> None:
    if len(PROVED) < len(KINDS):
        pytest.skip("not every family was run")
    told = written([PROVED[kind] for kind in KINDS])
    if os.environ.get("DOCPIPE_WRITE_FAMILIES"):
        DOCUMENT.write_text(told, encoding="utf-8")
    assert DOCUMENT.read_text(encoding="utf-8") == told, "write it anew with DOCPIPE_WRITE_FAMILIES=1"


def asked(*parts: object) -> Question:
    return Question((Turn("user", ("Read the page.", *parts, "Answer in JSON.")),), SCHEMA, max_tokens=400, max_text=16)


def first_logits(loaded: Loaded, image: object) -> torch.Tensor:
    """What the model thinks of the first token of its answer."""
    inputs = model_inputs(loaded, [asked(image).turns], PIXELS)
    if loaded.encoder_decoder:
        start = loaded.model.config.get_text_config(decoder=True).decoder_start_token_id
        inputs["decoder_input_ids"] = torch.tensor([[start]])
    with torch.inference_mode():
        return loaded.model(**inputs).logits[0, -1].float()


def assert_reads_alike_in_a_batch(loaded: Loaded) -> None:
    """A short question beside a longer one gets what it would get alone."""
    turns = [asked(ONE).turns, asked(OTHER, "All that stands on it, line by line.").turns]
    both, *alone = (first_of_answers(loaded, each) for each in (turns, turns[:1], turns[1:]))
    torch.testing.assert_close(both, torch.cat(alone), atol=1e-3, rtol=1e-3)


def assert_forcing_changes_nothing(loaded: Loaded) -> None:
    """Tokens that the schema forces, several fed at once, leave the model where one by one would have."""
    questions = [asked(ONE), asked(OTHER)]
    fed, said = (LocalRunner(loaded, pixels=PIXELS, forcing=forcing).generate(questions) for forcing in (True, False))
    assert [answer.text for answer in fed] == [answer.text for answer in said]
    assert sum(answer.steps for answer in fed) < sum(answer.steps for answer in said)


def first_of_answers(loaded: Loaded, conversations: list[tuple[Turn, ...]]) -> torch.Tensor:
    inputs = model_inputs(loaded, conversations, PIXELS)
    made = loaded.model.generate(
        **inputs, max_new_tokens=1, do_sample=False, output_logits=True, return_dict_in_generate=True
    )
    return made.logits[0]


def assert_reads_when_held_as(form: str, folder: Path, size: int) -> None:
    loaded = load(folder, form, "cpu")
    assert loaded.quantization == form
    assert loaded.model.get_memory_footprint() < size
    [answer] = LocalRunner(loaded, pixels=PIXELS).generate([asked(ONE)])
    assert_keeps_to_the_schema(answer.text)


def shows_two_pages(loaded: Loaded, runner: LocalRunner) -> bool:
    """Whether two pages go into one question; the second makes a difference then. Where not, it is refused."""
    if loaded.family.most_images == 1:
        with pytest.raises(UnsupportedModel):
            runner.generate([asked(ONE, OTHER)])
        return False
    [both] = runner.generate([asked(ONE, OTHER)])
    assert both.stop is Stop.END
    assert_keeps_to_the_schema(both.text)
    turns = [asked(ONE, image).turns for image in (ONE, OTHER)]
    with torch.inference_mode():
        same, different = (loaded.model(**model_inputs(loaded, [turn], PIXELS)).logits[0, -1] for turn in turns)
    assert not torch.equal(same, different)
    return True


def assert_keeps_to_the_schema(text: str) -> None:
    answer = json.loads(text)
    assert list(answer) == SCHEMA["required"]
    assert answer["kind"] in ("invoice", "credit_note")
    rows = answer["line_items"]
    assert len(rows) <= 2
    assert all(len(row) == 2 for row in rows)
    values = [answer["invoice_number"], answer["grand_total"], *(value for row in rows for value in row)]
    assert all(value is None or isinstance(value, str) for value in values)
