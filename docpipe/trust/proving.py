"""Whether the paper itself proves a value that no form of its own gives away: a name, words, a day in a sentence.

Documents that confidence is learned from are easier than others in just these, so learning alone does not make them
sure: a second thing on the paper must say the same, and none otherwise.
"""

from collections.abc import Callable, Mapping

UNPROVEN = 0.94  # most confidence of a value that needs a proof and has none
Evidence = Mapping[str, float]

LEADS = 0.3  # over the next other value
TWICE, THRICE = 0.75, 0.875  # of `told`: in two ways, in three
AGAIN = 0.5  # of `witnessed`: in one other place
PLAINLY = 0.82  # support of a day by the words around it
REGULAR = 0.4  # of `row`: it lacks nothing that its neighbours have
MULTIPLIES = 1.0  # of `row`: its figures make each other besides


def is_proven(way: str, evidence: Evidence) -> bool:
    """Whether a value read in such a way may be as sure as what was learned says; those that need no proof may."""
    proof = PROOFS.get(way)
    return proof is None or (evidence["agreed"] == 1.0 and proof(evidence))


def _name(evidence: Evidence) -> bool:
    """A name by its place: told in two ways and standing again elsewhere, or in three, and far ahead of others."""
    ahead = evidence["margin"] >= LEADS
    return ahead and _told(evidence)


def _told(evidence: Evidence) -> bool:
    again = evidence["witnessed"] >= AGAIN and evidence["told"] >= TWICE
    return again or evidence["told"] >= THRICE


def _day(evidence: Evidence) -> bool:
    """A day in running text: by plain words, and no other day that these may mean, or once more elsewhere."""
    plain = evidence["support"] >= PLAINLY
    return plain and (evidence["margin"] >= 2 * LEADS or (evidence["margin"] >= LEADS and evidence["witnessed"] > 0))


def _figure(evidence: Evidence) -> bool:
    """A figure in a row: the figures make each other, or all rows make a total that is stated."""
    return evidence["row"] >= MULTIPLIES or (evidence["held"] > 0 and evidence["row"] >= REGULAR)


def _words(evidence: Evidence) -> bool:
    """A row's words: its rows make a total, so that there is none too many, and none was parted."""
    return evidence["held"] > 0 and evidence["row"] >= REGULAR


def _labelled(evidence: Evidence) -> bool:
    """Words behind a plain label, far ahead of any others."""
    return evidence["support"] >= PLAINLY and evidence["margin"] >= LEADS


PROOFS: Mapping[str, Callable[[Evidence], bool]] = {
    "layout name": _name,
    "letter name": _name,
    "layout word": _labelled,
    "layout row word": _words,
    "layout row amount": _figure,
    "contract date": _day,
    "contract row name": _told,
}
