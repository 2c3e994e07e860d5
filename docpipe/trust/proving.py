"""Whether the paper itself proves a value that no form of its own gives away: a name, words, a day in a sentence.

Documents that confidence is learned from are easier than others in just these, so learning alone does not make them
sure: a second thing on the paper must say the same, and none otherwise.
"""

from collections.abc import Callable, Mapping

UNPROVEN = 0.94  # most confidence of a value that needs a proof and has none
Evidence = Mapping[str, float]

LEADS, AHEAD, FAR = 0.2, 0.3, 0.5  # over the next other value
TWICE, THRICE = 0.75, 0.875  # of `told`: in two ways, in three
AGAIN = 0.5  # of `witnessed`: in one other place
PLAINLY = 0.82  # support of a day by the words around it
EVEN = 0.05  # of `likely`: a little likelier than not
REGULAR = 0.4  # of `row`: it lacks nothing that its neighbours have
MULTIPLIES = 1.0  # of `row`: its figures make each other besides


def is_proven(way: str, evidence: Evidence) -> bool:
    """Whether a value read in such a way may be as sure as what was learned says; those that need no proof may."""
    proof = PROOFS.get(way)
    return proof is None or (evidence["agreed"] == 1.0 and proof(evidence))


def _name(evidence: Evidence) -> bool:
    """A name by its place: built as names of parties are, far ahead of others, told in several ways."""
    return evidence["formed"] == 1.0 and evidence["margin"] >= AHEAD and _told(evidence)


def _told(evidence: Evidence) -> bool:
    """Told in two ways and standing again elsewhere, or in three ways."""
    again = evidence["witnessed"] >= AGAIN and evidence["told"] >= TWICE
    return again or evidence["told"] >= THRICE


def _day(evidence: Evidence) -> bool:
    """A day in running text: by plain words, and no other day that these may mean, or once more elsewhere."""
    plain = evidence["support"] >= PLAINLY
    return plain and (evidence["margin"] >= FAR or (evidence["margin"] >= LEADS and evidence["witnessed"] > 0))


def _figure(evidence: Evidence) -> bool:
    """A figure in a row: the figures make each other, or all rows make a total that is stated."""
    return evidence["row"] >= MULTIPLIES or (evidence["held"] > 0 and evidence["row"] >= REGULAR)


def _words(evidence: Evidence) -> bool:
    """A row's words: its rows make a total, so that there is none too many, and they are words and no number."""
    regular = evidence["row"] >= MULTIPLIES or evidence["row"] == REGULAR
    return evidence["held"] > 0 and regular and evidence["sound"] == 1.0


def _labelled(evidence: Evidence) -> bool:
    """Words behind a plain label, far ahead of any others, and whole where they are an address."""
    return evidence["support"] >= PLAINLY and evidence["margin"] >= LEADS and evidence["sound"] == 1.0


def _likelier(evidence: Evidence) -> bool:
    """An amount that is likelier than not by itself: rows make the sum of a part of them, too."""
    return evidence["likely"] >= EVEN


def _own(evidence: Evidence) -> bool:
    """A number or a day that is likelier than not this field's, ahead of others: its form does not say whose it is."""
    return evidence["likely"] >= EVEN and evidence["margin"] >= AHEAD


def _agreed(_: Evidence) -> bool:
    """What stands at its own caption needs no more than that nothing speaks against it."""
    return True


PROOFS: Mapping[str, Callable[[Evidence], bool]] = {
    "layout name": _name,
    "letter name": _told,
    "layout amount": _likelier,
    "layout word": _labelled,
    "letter word": _labelled,
    "layout checked": _own,
    "layout date": _own,
    "layout identifier": _own,
    "layout reference": _own,
    "form word": _agreed,
    "form name": _agreed,
    "layout row word": _words,
    "layout row amount": _figure,
    "contract date": _day,
    "contract row name": _told,
}
