"""A doubt: what is still said against a document's values, and how it is named where a person accepts it."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from docpipe.document import Finding, Severity, Value, plain


@dataclass(frozen=True, slots=True)
class Doubt:
    """A finding, or a reason that is none, that no edit has settled.

    `key` names it among others of its code as long as it says the same. `open`: a person must settle it; notes are not.
    `acceptable`: it may be accepted on purpose; a text that was typed and has no meaning may not. `alternatives`: what
    such a text may mean, or the value may be instead, in the form of results.
    """

    finding: Finding
    key: str
    is_finding: bool = True
    acceptable: bool = True
    alternatives: tuple[Any, ...] = ()

    @property
    def is_open(self) -> bool:
        return self.finding.severity is not Severity.NOTE

    def is_named(self, names: Iterable[str]) -> bool:
        """Whether one of the names is its key or its code."""
        return bool({self.key, self.finding.code} & set(names))

    def as_json(self) -> dict[str, Any]:
        path = {"path": list(self.finding.path)} if self.finding.path else {}
        others = {"alternatives": list(self.alternatives)} if self.alternatives else {}
        return {**self.finding.as_json(), **path, "key": self.key, "acceptable": self.acceptable, **others}

    def as_reason(self) -> dict[str, Any]:
        field = self.finding.fields[0] if self.finding.fields else None
        return {"code": self.finding.code, "sentence": self.finding.sentence, "field": field, "key": self.key}


def key_of(code: str, sentence: str) -> str:
    """A short name of a finding that changes with what it says."""
    return f"{code}:{hashlib.sha256(sentence.encode()).hexdigest()[:8]}"


def doubt_of(finding: Finding, alternatives: Sequence[Value] = (), *, acceptable: bool = True) -> Doubt:
    """A finding as a doubt, with other values that may be meant."""
    others = tuple(plain(value) for value in alternatives)
    return Doubt(finding, key_of(finding.code, finding.sentence), acceptable=acceptable, alternatives=others)
