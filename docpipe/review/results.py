"""The result of a document that a person has accepted: the same contract as a reading's, with what the person did.

Findings that edits have settled are left out. Notes stay, and so do findings that were accepted on purpose, marked
`"accepted": true`. There are no reasons any more.
"""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from docpipe.document import Severity
from docpipe.lifecycle import Status
from docpipe.review.doubts import Doubt
from docpipe.review.editing import Change, Edited
from docpipe.store.decisions import Correction


def doubts_left(edited: Edited, confirmed: Collection[str], why: str) -> list[Doubt]:
    """The doubts in the way of accepting: neither settled nor confirmed, or severe and without a word why."""
    return [doubt for doubt in edited.doubts if doubt.is_open and not _is_accepted(doubt, confirmed, why)]


def reviewed_result(result: Mapping[str, Any], edited: Edited, actor: str, at: datetime, why: str) -> dict[str, Any]:
    """The result as it is handed over. `reviewed`: by whom, when, and the paths of values that are not as read.

    Paths count the rows of this result; that of a list stands for rows that were taken away.
    """
    paths = dict.fromkeys(change.at for change in edited.changes)
    reviewed = {"by": actor, "at": at.isoformat(), "corrected": [list(path) for path in paths]}
    findings = [
        {**doubt.finding.as_json(), **({"accepted": True} if doubt.is_open else {})}
        for doubt in edited.doubts
        if doubt.is_finding
    ]
    return {
        **result,
        "status": Status.ACCEPTED.value,
        "reasons": [],
        "findings": findings,
        "fields": {**(result.get("fields") or {}), **edited.fields},  # of a schema that has lost a field, that too
        "reviewed": {**reviewed, **({"why": why} if why else {})},
    }


def corrections_of(edited: Edited) -> list[Correction]:
    """The changes as the store keeps them for good."""
    return [_correction(change) for change in edited.changes]


def _correction(change: Change) -> Correction:
    return Correction(change.path, change.kind.value, change.before, change.after, change.why)


def _is_accepted(doubt: Doubt, confirmed: Collection[str], why: str) -> bool:
    if not doubt.acceptable or not doubt.is_named(confirmed):
        return False
    return doubt.finding.severity is not Severity.SEVERE or bool(why)
