"""Turn conversations of texts and page images into a model's inputs, by its own processor and chat template.

What stands in a text can neither end a turn nor pass for an image: the tokens that steer a model are broken up.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from transformers.image_transforms import to_pil_image

from docpipe.document import Image
from docpipe.errors import UnsupportedModel
from docpipe.log import logger
from docpipe.vlm.families import Placing
from docpipe.vlm.loading import Loaded
from docpipe.vlm.pixels import fitted
from docpipe.vlm.runner import Turn
from docpipe.vlm.sizing import budget

_log = logger(__name__)
_PLAIN = {"user": "User: ", "assistant": "Assistant: "}


def model_inputs(loaded: Loaded, conversations: Sequence[Sequence[Turn]], pixels: int) -> Any:
    """A batch, padded at the left, on the model's device in its own number type. `pixels`: most of one image.

    Not every family takes a batch in which some conversations hold images and some do not. Raises UnsupportedModel
    where there are more images than the family takes.
    """
    for turns in conversations:
        _refuse_too_many(loaded, turns)
    shown = [
        [to_pil_image(fitted(loaded.processor.image_processor, image, pixels), False) for image in images_of(turns)]
        for turns in conversations
    ]
    asked = _arguments(loaded, conversations, shown)
    chosen = budget(loaded.processor.image_processor, pixels) if any(shown) else {}
    made = loaded.processor(**asked, **chosen, padding=True, return_tensors="pt")
    return made.to(loaded.device, loaded.model.dtype)


def images_of(turns: Sequence[Turn]) -> list[Image]:
    """All images of a conversation, in order."""
    return [part for turn in turns for part in turn.parts if isinstance(part, Image)]


def page_tokens(loaded: Loaded, width: int, height: int, pixels: int) -> int:
    """How many tokens of the prompt a page of this size takes; few where a model looks at pages beside its prompt."""
    blank = Image(width, height, b"\xff" * (width * height))
    shown, bare = (model_inputs(loaded, [(Turn("user", parts),)], pixels) for parts in ((blank, "."), (".",)))
    return int(shown["input_ids"].shape[1] - bare["input_ids"].shape[1])


def prompt(loaded: Loaded, turns: Sequence[Turn]) -> str:
    """The conversation as the processor reads it: by the model's own template, by a plain one where it has none.

    So too where its template has no place for images, as that of the language model that it was made from.
    """
    template = getattr(loaded.processor, "chat_template", None) or loaded.tokenizer.chat_template
    if template and loaded.family.placing is Placing.MARKED:
        count, mark = len(images_of(turns)), _mark(loaded)
        for content in (_as_parts, _as_text):
            said = _by_template(loaded, template, [{"role": t.role, "content": content(loaded, t)} for t in turns])
            if said is not None and said.count(mark) == count:
                return said
        _tell(loaded.name)
    return _plainly(loaded, turns)


def harmless(loaded: Loaded, text: str) -> str:
    """The text with a space inside whatever would steer the model, such as `<|im_end|>` or an image's mark."""
    return _steering(loaded.tokenizer, loaded.processor).sub(lambda found: f"{found[0][0]} {found[0][1:]}", text)


def _arguments(loaded: Loaded, conversations: Sequence[Sequence[Turn]], shown: list[list[Any]]) -> dict[str, Any]:
    if loaded.family.placing is Placing.WOVEN:
        return {"text": [_woven(loaded, turns, images) for turns, images in zip(conversations, shown, strict=True)]}
    texts = [prompt(loaded, turns) for turns in conversations]
    if not any(shown):
        return {"text": texts}
    if loaded.family.placing is Placing.AHEAD:
        return {"text": texts, "images": [image for images in shown for image in images]}
    return {"text": texts, "images": shown}


def _refuse_too_many(loaded: Loaded, turns: Sequence[Turn]) -> None:
    most = loaded.family.most_images
    if most is not None and len(images_of(turns)) > most:
        raise UnsupportedModel(f"{loaded.name} looks at no more than {most} page at a time.")


@lru_cache
def _tell(name: str) -> None:
    """Once a model."""
    _log.warning("template_unused", model=name)


def _by_template(loaded: Loaded, template: Any, messages: list[dict[str, Any]]) -> str | None:
    at_once = {"enable_thinking": False} if "enable_thinking" in str(template) else {}  # no thinking aloud before
    try:
        said = loaded.processor.apply_chat_template(
            messages, chat_template=template, add_generation_prompt=True, tokenize=False, **at_once
        )
    except Exception:  # noqa: BLE001  (whatever a template that came with a model stumbles over)
        return None
    return str(said)


def _as_parts(loaded: Loaded, turn: Turn) -> list[dict[str, str]]:
    """As templates of models with eyes want it."""
    return [
        {"type": "image"} if isinstance(part, Image) else {"type": "text", "text": harmless(loaded, part)}
        for part in turn.parts
    ]


def _as_text(loaded: Loaded, turn: Turn) -> str:
    """As templates of language models want it."""
    mark = f"{_mark(loaded)}\n"
    return "".join(mark if isinstance(part, Image) else harmless(loaded, part) for part in turn.parts)


def _plainly(loaded: Loaded, turns: Sequence[Turn]) -> str:
    """Roles and texts line by line; the mark of an image where the processor does not put it itself."""
    mark = "" if loaded.family.placing is Placing.AHEAD else f"{_mark(loaded)}\n"
    said = ""
    for turn in turns:
        parts = (mark if isinstance(part, Image) else f"{harmless(loaded, part)}\n" for part in turn.parts)
        said += _PLAIN[turn.role] + "".join(parts)
    return said + _PLAIN["assistant"].rstrip()


def _woven(loaded: Loaded, turns: Sequence[Turn], images: list[Any]) -> list[Any]:
    """One list. No text may begin with an address, as the processor would go and look it up."""
    waiting = iter(images)
    woven: list[Any] = []
    for turn in turns:
        woven.append(_PLAIN[turn.role])
        woven.extend(next(waiting) if isinstance(part, Image) else f": {harmless(loaded, part)}" for part in turn.parts)
        woven.append("\n")
    return [*woven, _PLAIN["assistant"].rstrip()]


def _mark(loaded: Loaded) -> str:
    mark = getattr(loaded.processor, "image_token", None) or getattr(loaded.tokenizer, "image_token", None)
    if not mark:
        raise UnsupportedModel(f"{loaded.name} has no chat template, and its processor names no mark for an image.")
    return str(mark)


@lru_cache(maxsize=4)
def _steering(tokenizer: Any, processor: Any) -> re.Pattern[str]:
    """Special tokens of the tokenizer, and whatever the processor calls a token of its own; longer ones first."""
    tokens = {str(added) for added in tokenizer.added_tokens_decoder.values() if added.special}
    for holder in (processor, tokenizer):
        tokens |= {str(value) for name, value in vars(holder).items() if name.endswith("_token") and value}
    long = sorted((token for token in tokens if len(token) > 1), key=len, reverse=True)
    first = "".join(sorted({re.escape(token[0]) for token in long}))  # some have thousands: look at none without need
    return re.compile(f"(?=[{first}])(?:{'|'.join(map(re.escape, long))})" if long else r"(?!)")
