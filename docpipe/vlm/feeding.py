"""Feeds tokens to a model, as many to each answer as it has waiting, over the model's own cache and positions.

What a family does with caches, rotary positions and cross-attention stays its own business: the inputs come from its
`prepare_inputs_for_generation` and `_update_model_kwargs_for_generation`. Knows tokens; knows no schema.
"""

from collections.abc import Sequence
from typing import Any

import torch

LINEAR = frozenset(
    {"linear_attention", "conv", "mamba", "recurrent", "hybrid"}
)  # layers that a pad would leave a trace in


class Feed:
    """A batch of prompts with what was said after each.

    `ragged`: answers may be fed different numbers of tokens at once, shorter ones behind pads that nothing attends to
    and that take no position. Where a model cannot be told so, all get the same number.
    """

    def __init__(self, model: Any, input_ids: torch.Tensor, model_kwargs: dict[str, Any], pad: int) -> None:
        self.model, self.pad = model, pad
        self.input_ids, self.model_kwargs = input_ids, model_kwargs
        self._both = bool(model.config.is_encoder_decoder)
        self._mask = "decoder_attention_mask" if self._both else "attention_mask"
        self._outputs: Any = None
        self._last: torch.Tensor | None = None
        self.ragged = False

    @property
    def size(self) -> int:
        return self.input_ids.shape[0]

    def begin(self, config: Any) -> torch.Tensor:
        """Feed the prompts; the logits (batch, vocabulary) of what comes first."""
        self._outputs = self.model._prefill(self.input_ids, config, self.model_kwargs)
        positions = self.model_kwargs.get("position_ids")
        masked = self.model_kwargs.get(self._mask) is not None
        if positions is not None and masked and not self._both:
            self._last = positions[..., -1].clone()
        self.ragged = self.size == 1 or (self._last is not None and not _leaves_traces(self.model.config))
        return self._logits()

    def step(self, tokens: Sequence[Sequence[int]]) -> torch.Tensor:
        """Feed each answer its tokens; the logits (batch, vocabulary) of what comes after the last of each."""
        count = max(map(len, tokens))
        device = self.input_ids.device
        padded = [[self.pad] * (count - len(row)) + list(row) for row in tokens]
        real = torch.tensor([[0] * (count - len(row)) + [1] * len(row) for row in tokens], device=device)
        self._make_room(count, real)
        self.input_ids = torch.cat([self.input_ids, torch.tensor(padded, device=device)], dim=-1)
        inputs = self.model.prepare_inputs_for_generation(
            self.input_ids, next_sequence_length=count, **self.model_kwargs
        )
        self._outputs = self.model(**inputs, return_dict=True)
        return self._logits()

    def _make_room(self, count: int, real: torch.Tensor) -> None:
        """Tell the model's arguments of the tokens to come: which are real, and at which positions they stand."""
        kinds = self.model_kwargs.get("token_type_ids")
        self.model_kwargs = self.model._update_model_kwargs_for_generation(
            self._outputs, self.model_kwargs, is_encoder_decoder=self._both, num_new_tokens=count
        )
        if kinds is not None:  # the new ones are of the last one's kind, not of the last ones' kinds
            self.model_kwargs["token_type_ids"][:, -count:] = kinds[:, -1:]
        if self._last is None:
            return
        self.model_kwargs[self._mask][:, -count:] = real
        positions = self._last.unsqueeze(-1) + real.cumsum(-1)
        self.model_kwargs["position_ids"][..., -count:] = positions
        self._last = positions[..., -1].clone()

    def _logits(self) -> torch.Tensor:
        logits: torch.Tensor = self._outputs.logits[:, -1].to(dtype=torch.float32, copy=True)
        self._outputs.logits = None  # those of a long prompt are large
        return logits


def _leaves_traces(config: Any) -> bool:
    """Whether the model has layers that remember every token, pads among them."""
    kinds = getattr(config.get_text_config(decoder=True), "layer_types", None) or ()
    return any(kind in LINEAR for kind in kinds)
