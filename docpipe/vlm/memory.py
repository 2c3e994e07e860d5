"""How much memory the model's process holds: on its GPU where it has one, else in the machine. Loads torch."""

import os
from pathlib import Path

import torch


def held_memory() -> int:
    """Bytes."""
    if torch.cuda.is_available():
        return sum(torch.cuda.memory_reserved(number) for number in range(torch.cuda.device_count()))
    return resident_memory()


def resident_memory() -> int:
    """What this process holds of the machine's memory, in bytes."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def device_words() -> str | None:
    """The GPUs that torch sees, in words for an operator; None where there is none."""
    if not torch.cuda.is_available():
        return None
    found = [torch.cuda.get_device_properties(number) for number in range(torch.cuda.device_count())]
    return ", ".join(f"{one.name} with {one.total_memory / 2**30:.0f} GiB" for one in found)
