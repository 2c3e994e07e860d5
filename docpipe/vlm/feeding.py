"""Feeds tokens to a model, as many to each answer as it has waiting, over the model's own cache and positions.

What a family does with caches, rotary positions and cross-attention stays its own business: the inputs come from its
`prepare_inputs_for_generation` and `_update_model_kwargs_for_generation`. Knows tokens; knows no schema.
"""

from collections.abc import Sequence
from typing import Any

import torch
from transformers.cache_utils import DynamicLayer

_AS_THE_LAST = ("token_type_ids", "cross_attention_mask")  # of a new token these are what they are of the last one


class Feed:
    """A batch of prompts with what was said after each.

    `ragged`: answers may be fed different numbers of tokens at once, shorter ones behind pads that nothing attends to
    and that take no position. Where pads would leave a trace, as in a linear attention's state, or would push real
    tokens out of a sliding window, all get the same number.
    """

    def __init__(self, model: Any, input_ids: torch.Tensor, model_kwargs: dict[str, Any], pad: int) -> None:
        self.model, self.pad = model, pad
        self.input_ids, self.model_kwargs = input_ids, model_kwargs
        self.outputs: Any = {}
        self.last: torch.Tensor | None = None  # positions of the last tokens, (..., batch)
        self.ragged = False
        self._both = bool(model.config.is_encoder_decoder)
        self._mask = "decoder_attention_mask" if self._both else "attention_mask"

    @property
    def size(self) -> int:
        return self.input_ids.shape[0]

    @property
    def cache(self) -> Any:
        """The model's own cache, None where it has none."""
        return getattr(self.outputs, "past_key_values", None)

    def begin(self, config: Any) -> torch.Tensor:
        """Feed the prompts; the logits (batch, vocabulary) of what comes next."""
        logits = self._taken(self.model._prefill(self.input_ids, config, self.model_kwargs))
        positions = self.model_kwargs.get("position_ids")
        if positions is not None and self.model_kwargs.get(self._mask) is not None and not self._both:
            self.last = positions[..., -1].clone()
        self.ragged = self.size == 1 or (self.last is not None and _forgets_pads(self.cache))
        return logits

    def step(self, tokens: Sequence[Sequence[int]]) -> torch.Tensor:
        """Feed each answer its tokens; the logits (batch, vocabulary) of what comes after the last of each."""
        count = max(map(len, tokens))
        device = self.input_ids.device
        padded = [[self.pad] * (count - len(row)) + list(row) for row in tokens]
        real = torch.tensor([[0] * (count - len(row)) + [1] * len(row) for row in tokens], device=device)
        self._make_room(count)
        self._place(real)
        self.input_ids = torch.cat([self.input_ids, torch.tensor(padded, device=device)], dim=-1)
        inputs = self.model.prepare_inputs_for_generation(
            self.input_ids, next_sequence_length=count, **self.model_kwargs
        )
        return self._taken(self.model(**inputs, return_dict=True))

    def _make_room(self, count: int) -> None:
        """Have the model's arguments told of so many tokens to come."""
        before = {name: self.model_kwargs.get(name) for name in _AS_THE_LAST}
        self.model_kwargs = self.model._update_model_kwargs_for_generation(
            self.outputs, self.model_kwargs, is_encoder_decoder=self._both, num_new_tokens=count
        )
        for name, known in before.items():
            if known is not None:
                self.model_kwargs[name] = torch.cat([known, known[:, -1:].repeat_interleave(count, dim=1)], dim=1)

    def _place(self, real: torch.Tensor) -> None:
        """Tell which of the tokens to come are real, (batch, count), and at which positions they stand."""
        if self.last is None:
            return
        count = real.shape[1]
        self.model_kwargs[self._mask][:, -count:] = real
        positions = self.last.unsqueeze(-1) + real.cumsum(-1)
        self.model_kwargs["position_ids"][..., -count:] = positions
        self.last = positions[..., -1].clone()

    def _taken(self, outputs: Any) -> torch.Tensor:
        """The last logits; what the model gave is kept without those of a whole prompt, which are large."""
        logits: torch.Tensor = outputs.logits[:, -1].to(dtype=torch.float32, copy=True)
        self.outputs = type(outputs)(**{name: value for name, value in outputs.items() if name != "logits"})
        return logits


def _forgets_pads(cache: Any) -> bool:
    """Whether all that the cache remembers can be left unattended: whole attention, whose every token is kept."""
    layers = getattr(cache, "layers", None) or ()
    return len(layers) > 0 and all(type(layer) is DynamicLayer for layer in layers)
