"""Tiny models with random weights, made on the spot from the real configuration and processor classes of a family.

`make("qwen3_vl", folder)` leaves config.json, model.safetensors and the processor's files there, as a download would.
"""

from tiny_models.making import KINDS, make

__all__ = ["KINDS", "make"]
