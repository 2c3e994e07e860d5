"""Keeps what a model has read of a batch of prompts, pages among them, so that a further question reads only itself.

Knows the model's cache and arguments; knows no question.
"""

import copy
from collections.abc import Mapping, Sequence
from typing import Any

import torch
from transformers.cache_utils import DynamicLayer

from docpipe.vlm.feeding import Feed


class Kept:
    """The state of a feed when it had read its prompts. The feed may go on; `again` begins there anew.

    Layers that keep every token are cut back to their length; of the others, which are small, a copy is held.
    """

    def __init__(self, feed: Feed) -> None:
        self.model, self.pad, self.ragged = feed.model, feed.pad, feed.ragged
        self._ids, self._last = feed.input_ids, feed.last
        self._kwargs, self._outputs, self._cache = dict(feed.model_kwargs), feed.outputs, feed.cache
        self._layers = [
            (layer, _length(layer) if _whole(layer) else copy.deepcopy(layer)) for layer in self._cache.layers
        ]

    @staticmethod
    def possible(feed: Feed) -> bool:
        """Whether the feed's state can be gone back to."""
        return not feed.model.config.is_encoder_decoder and bool(getattr(feed.cache, "layers", None))

    def again(self, rows: Sequence[int]) -> Feed:
        """A feed of these rows that has read their prompts."""
        every = list(rows) == list(range(self._ids.shape[0]))
        chosen = slice(None) if every else torch.tensor(list(rows), device=self._ids.device)
        feed = Feed(self.model, self._ids[chosen], self._of(self._kwargs, chosen), self.pad)
        cache = copy.copy(self._cache)
        cache.layers = [_rewound(layer, kept, chosen) for layer, kept in self._layers]
        feed.outputs = type(self._outputs)(**self._of(self._outputs, chosen) | {"past_key_values": cache})
        feed.last = None if self._last is None else self._last[..., chosen]
        feed.ragged = self.ragged or len(rows) == 1
        return feed

    def _of(self, told: Mapping[str, Any], chosen: Any) -> dict[str, Any]:
        """What was told of the whole batch, of the chosen rows; the cache apart."""
        made = {name: value for name, value in told.items() if name != "past_key_values"}
        for name, value in made.items():
            if name == "position_ids":
                made[name] = value[..., chosen, :]
            elif isinstance(value, torch.Tensor) and value.dim() > 1 and value.shape[0] == self._ids.shape[0]:
                made[name] = value[chosen]
        return made


def _whole(layer: Any) -> bool:
    return type(layer) is DynamicLayer


def _length(layer: Any) -> int:
    return int(layer.keys.shape[-2]) if layer.is_initialized else 0


def _rewound(layer: Any, kept: Any, chosen: Any) -> Any:
    """A layer as it was, of the chosen rows."""
    if not _whole(layer):
        again = copy.deepcopy(kept)
        if isinstance(chosen, torch.Tensor):
            again.reorder_cache(chosen)
        return again
    again = copy.copy(layer)
    if kept:
        again.keys, again.values = layer.keys[chosen, :, :kept], layer.values[chosen, :, :kept]
    return again
