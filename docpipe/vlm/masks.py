"""What may come next for a batch of answers, laid over the model's logits on whatever device they are.

Knows torch and the guide's bits; knows no model.
"""

import numpy as np
import torch

from docpipe.vlm.guide import Guide, Matcher


class Masks:
    """A row of bits an answer, filled on the CPU and sent to the device in one copy; kept for a batch's whole life."""

    def __init__(self, guide: Guide, batch: int, device: torch.device | str = "cpu") -> None:
        self.device = torch.device(device)
        self.size = guide.size
        pinned = self.device.type == "cuda"
        self.bits = torch.full((batch, guide.words), -1, dtype=torch.int32, pin_memory=pinned)
        self._rows = list(self.bits.numpy())
        self._shifts = torch.arange(32, dtype=torch.int32, device=self.device)

    def fill(self, row: int, matcher: Matcher) -> None:
        """Let only those tokens pass in this row that may follow."""
        matcher.fill(self._rows[row])

    def free(self, row: int) -> None:
        """Let every token pass in this row, whose answer has ended."""
        self._rows[row].fill(-1)

    def apply(self, logits: torch.Tensor) -> torch.Tensor:
        """Set what is forbidden to minus infinity, in place; logits of (batch, vocabulary), batch as many rows."""
        size = min(logits.shape[1], self.size)
        logits[:, size:] = -torch.inf
        logits[:, :size].masked_fill_(self._forbidden(logits.shape[0])[:, :size], -torch.inf)
        return logits

    def _forbidden(self, batch: int) -> torch.Tensor:
        if self.device.type == "cpu":
            bits = np.unpackbits(self.bits[:batch].numpy().view(np.uint8), axis=1, bitorder="little")
            return torch.from_numpy(bits == 0)
        return _spread(self.bits[:batch].to(self.device, non_blocking=True), self._shifts) == 0


def _spread(bits: torch.Tensor, shifts: torch.Tensor) -> torch.Tensor:
    """Each bit of a row's words as a number of its own, the lowest first."""
    return ((bits.unsqueeze(-1) >> shifts) & 1).flatten(1)
