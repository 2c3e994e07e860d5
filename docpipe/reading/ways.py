"""In how many ways the paper tells that a name is one side's, and whether a longer name holds it.

What speaks for a name that was chosen; what to choose is not decided here.
"""

from collections.abc import Iterable, Sequence

from docpipe.reading.folding import holds_run, words_of
from docpipe.reading.parties import PartyName
from docpipe.reading.signs import Sign

LONGER = 0.5  # what a longer name says against one that it holds
MOST = 3  # places that count
FORM = frozenset((Sign.LEGAL, Sign.HOUSE, Sign.PERSON))
KINDS = {  # of signs that each speak by themselves
    "sender": (
        FORM,
        frozenset((Sign.DOMAIN,)),
        frozenset((Sign.TAXED, Sign.REACHED, Sign.FIRST_OF_CONTACT, Sign.HOLDER)),
        frozenset((Sign.LARGE, Sign.HIGHEST)),
        frozenset((Sign.LINE, Sign.FOOT, Sign.CLOSING)),
    ),
    "recipient": (FORM, frozenset((Sign.ADDRESS,)), frozenset((Sign.WINDOW,))),
}


def borne_out(chosen: Sequence[PartyName], side: str, names: Iterable[PartyName]) -> dict[str, float]:
    """Signals `ways`, `formed`, `witnesses` and `dissent` of a name; `chosen`: all its places."""
    others = [] if Sign.LEGAL in chosen[0].signs else [name for name in names if name not in chosen]
    own = words_of(chosen[0].text)
    formed = any(name.signs & FORM or name.labelled == side for name in chosen)
    return {
        "ways": float(_ways(chosen, side)),
        "formed": float(formed),
        "witnesses": float(min(len({id(name.segment) for name in chosen}) - 1, MOST)),
        "dissent": LONGER if any(holds_run(words_of(other.text), own) for other in others) else 0.0,
    }


def _ways(chosen: Sequence[PartyName], side: str) -> int:
    """By a label, its form, its place, what stands by it. Of a recipient only places where one may stand count."""
    alike = [name for name in chosen if side == "sender" or name.recipient > 0] or chosen[:1]
    signs = frozenset[Sign]().union(*(name.signs for name in alike))
    labelled = any(name.labelled == side for name in alike)
    return labelled + sum(bool(signs & kind) for kind in KINDS[side])
