"""What one check says."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Health(StrEnum):
    """How a part does."""

    OK = "ok"  # nothing to do
    WARN = "warn"  # works, or is not needed now; worth knowing
    FAIL = "fail"  # does not work; something must be done


@dataclass(frozen=True, slots=True)
class Check:
    """A part, how it does, a sentence, and what to do where something is to be done."""

    part: str
    health: Health
    sentence: str
    advice: str = ""

    def as_json(self) -> dict[str, Any]:
        return {"part": self.part, "health": self.health, "sentence": self.sentence, "advice": self.advice}


def ok(part: str, sentence: str) -> Check:
    return Check(part, Health.OK, sentence)


def warn(part: str, sentence: str, advice: str = "") -> Check:
    return Check(part, Health.WARN, sentence, advice)


def fail(part: str, sentence: str, advice: str = "") -> Check:
    return Check(part, Health.FAIL, sentence, advice)
