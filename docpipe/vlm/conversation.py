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
from docpipe.vlm.families import Placing
from docpipe.vlm.loading import Loaded
from docpipe.vlm.pixels import fitted
from docpipe.vlm.runner import Turn
from docpipe.vlm.sizing import budget

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
    """The conversation as the processor reads it: by the model's own template, by a plain one where it has none."""
    template = getattr(loaded.processor, "chat_template", None) or loaded.tokenizer.chat_template
    if not template or loaded.family.placing is not Placing.MARKED:
        return _plainly(loaded, turns)
    messages = [{"role": turn.role, "content": [_content(loaded, part) for part in turn.parts]} for turn in turns]
    at_once = {"enable_thinking": False} if "enable_thinking" in str(template) else {}  # no thinking aloud before
    return str(
        loaded.processor.apply_chat_template(
            messages, chat_template=template, add_generation_prompt=True, tokenize=False, **at_once
        )
    )


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


def _content(loaded: Loaded, part: str | Image) -> dict[str, str]:
    return {"type": "image"} if isinstance(part, Image) else {"type": "text", "text": harmless(loaded, part)}


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
