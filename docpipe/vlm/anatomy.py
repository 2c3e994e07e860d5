"""How a model is built: which of its weights may be held smaller, and what one token of a conversation takes.

Looks at the class as transformers builds it, without any weights. Knows no family by name.
"""

import copy
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import torch
from torch import nn

from docpipe.log import logger

_log = logger(__name__)
BYTES = 2  # of a number in bfloat16
BLOCK = 64  # weights that share a scale in four bits; bitsandbytes misreads them on a CPU where a row ends within one


@dataclass(frozen=True, slots=True)
class Anatomy:
    """Counts of a model's weights.

    `inner`: names of the linear layers inside the language model's blocks, which hold most weights; `uneven`: those of
    them whose width four bits do not suit. `kept`: names of the parts that hold linear layers outside (the eyes, what
    joins them to the language, the head): they are few, and what they lose is lost for good. `token_bytes`: of the
    cache, for one token. `passing_bytes`: of what is held for a token while it passes through a block.
    """

    inner: frozenset[str]
    uneven: frozenset[str]
    kept: tuple[str, ...]
    inner_weights: int
    inner_rows: int
    uneven_weights: int
    other_weights: int
    token_bytes: int
    passing_bytes: int
    context: int | None


def anatomy_of(kind: Any, config: Any) -> Anatomy:
    """Of the class `kind` of transformers with this configuration; builds no weights."""
    with torch.device("meta"):
        model = kind(copy.deepcopy(config))
    model.tie_weights()
    blocks = tuple(_blocks(model))
    inner = {name: part for name, part in model.named_modules() if type(part) is nn.Linear and _within(name, blocks)}
    weights = sum(part.weight.numel() for part in inner.values())
    uneven = {name for name, part in inner.items() if part.in_features % BLOCK}
    every = sum(weight.numel() for weight in model.parameters()) + sum(held.numel() for held in model.buffers())
    text = config.get_text_config(decoder=True)
    layers = _layers(text)
    return Anatomy(
        inner=frozenset(inner),
        uneven=frozenset(uneven),
        kept=tuple(_kept(model, blocks)),
        inner_weights=weights,
        inner_rows=sum(part.out_features for part in inner.values()),
        uneven_weights=sum(inner[name].weight.numel() for name in uneven),
        other_weights=every - weights,
        token_bytes=_token_bytes(text, layers),
        passing_bytes=max((8 * _width(layer) + 3 * _inner_width(layer)) * BYTES for layer in layers),
        context=getattr(text, "max_position_embeddings", None),
    )


def find_anatomy(kind: Any, config: Any) -> Anatomy | None:
    """None where the class cannot be built without weights, or its configuration has other words for what is sought."""
    try:
        return anatomy_of(kind, config)
    except (AttributeError, KeyError, TypeError, ValueError, ImportError, RuntimeError) as error:
        _log.info("model_structure_unknown", error=" ".join(str(error).split())[:200])
        return None


def _blocks(model: nn.Module) -> Iterator[str]:
    """The lists of blocks of the language model: those that lie least deep in what transformers calls the decoder.

    Some families count eyes among the decoder's parts; their blocks lie deeper.
    """
    decoder = model.get_decoder()  # type: ignore[operator]
    place = next((name for name, part in model.named_modules() if part is decoder), "")
    lists = [name for name, part in decoder.named_modules() if isinstance(part, nn.ModuleList) and _nested(part)]
    least = min((name.count(".") for name in lists), default=0)
    for name in lists:
        if name.count(".") == least:
            yield f"{place}.{name}" if place else name


def _nested(blocks: nn.ModuleList) -> bool:
    return any(True for block in blocks for _ in block.children())


def _within(name: str, parts: tuple[str, ...]) -> bool:
    return any(name.startswith(f"{part}.") for part in parts)


def _kept(model: nn.Module, blocks: tuple[str, ...], place: str = "") -> Iterator[str]:
    """The largest parts that hold linear layers and no block of the language model."""
    for name, part in model.named_children():
        whole = f"{place}{name}"
        if whole in blocks:
            continue
        if any(block.startswith(f"{whole}.") for block in blocks):
            yield from _kept(part, blocks, f"{whole}.")
        elif any(isinstance(inner, nn.Linear) for inner in part.modules()):
            yield whole


def _layers(text: Any) -> list[Any]:
    """The configuration of each block: some families have blocks of several sizes."""
    own = getattr(text, "per_layer_config", None)
    return list(own) if own else [text] * int(text.num_hidden_layers)


def _token_bytes(text: Any, layers: list[Any]) -> int:
    """Keys and values of all layers that keep them for each token."""
    kinds = getattr(text, "layer_types", None) or ["full_attention"] * len(layers)
    keeping = [layer for layer, kind in zip(layers, kinds, strict=True) if _keeps(str(kind))]
    return 2 * BYTES * sum(_key_width(layer) for layer in keeping)


def _keeps(kind: str) -> bool:
    return "attention" in kind and "linear" not in kind


def _key_width(layer: Any) -> int:
    heads = int(layer.num_attention_heads)
    size = getattr(layer, "head_dim", None) or _width(layer) // heads
    return int(getattr(layer, "num_key_value_heads", None) or heads) * int(size)


def _width(text: Any) -> int:
    return int(text.hidden_size)


def _inner_width(text: Any) -> int:
    told = getattr(text, "intermediate_size", None) or getattr(text, "ffn_dim", None) or 4 * _width(text)
    return max(map(int, told)) if isinstance(told, list | tuple) else int(told)
