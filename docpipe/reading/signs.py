"""What may speak for a name being the sender's or the recipient's, and how much each sign says for either.

Weights add up; labels speak beside them and louder. Knows no page.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from math import fsum


class Sign(StrEnum):
    """One thing seen of a name: its form, where it stands, what stands around it."""

    LEGAL = "legal"  # it has a legal form
    HOUSE = "house"  # it is that of a public body, an association, an office
    KIND = "kind"  # it says what kind of house it is and not which: "Solicitors"
    LONE = "lone"  # a single word over a line that may be a name: it may be that one's label
    PERSON = "person"  # a form of address stands before it
    DOMAIN = "domain"  # an e-mail or web address is made of it
    LINE = "line"  # street and town follow in its line
    IN_LINE = "in_line"  # it stands behind another name in such a line
    OVER_WINDOW = "over_window"  # that line stands right over an address
    ADDRESS = "address"  # street and town follow in the lines under it, high on the page
    LOW_ADDRESS = "low_address"  # the same further down
    WINDOW = "window"  # that address stands where envelopes have their window, or right under a sender's line
    CONTACT = "contact"  # ways to reach it, or its registers, stand in its block
    FIRST_OF_CONTACT = "first_of_contact"  # it begins such a block
    REACHED = "reached"  # its address has a telephone or mail in its block
    TAXED = "taxed"  # a tax number stands in its block
    LARGE = "large"  # it is set large, high on the page
    TOP = "top"  # at the upper edge
    HIGHEST = "highest"  # in the first row that may name anyone
    FOOT = "foot"  # at the lower edge
    IMPRINT = "imprint"  # there in small type, where registers and ways of contact stand
    ATTENDED = "attended"  # an attention line stands under it
    BESIDE_TOWN = "beside_town"  # further right in a row that holds a town
    BANK = "bank"  # it is a bank's, over an account
    HOLDER = "holder"  # the account is held in it
    PAYER = "payer"  # the payment slip says that it pays
    CLOSING = "closing"  # it is signed with


WEIGHTS: Mapping[Sign, tuple[float, float]] = {  # for the sender, for the recipient
    Sign.LEGAL: (0.22, 0.11),
    Sign.HOUSE: (0.1, 0.08),
    Sign.KIND: (-0.1, -0.1),
    Sign.LONE: (-0.15, -0.2),
    Sign.PERSON: (0.0, 0.2),
    Sign.DOMAIN: (0.25, 0.0),
    Sign.LINE: (0.35, -0.3),
    Sign.IN_LINE: (-0.3, -0.3),
    Sign.OVER_WINDOW: (0.1, -0.1),
    Sign.ADDRESS: (0.05, 0.5),
    Sign.LOW_ADDRESS: (0.05, 0.0),
    Sign.WINDOW: (-0.1, 0.0),
    Sign.CONTACT: (0.0, -0.25),
    Sign.FIRST_OF_CONTACT: (0.15, 0.0),
    Sign.REACHED: (0.07, 0.0),
    Sign.TAXED: (0.08, 0.0),
    Sign.LARGE: (0.22, -0.3),
    Sign.TOP: (0.12, -0.1),
    Sign.HIGHEST: (0.08, -0.1),
    Sign.FOOT: (0.08, -0.1),
    Sign.IMPRINT: (0.2, -0.3),
    Sign.ATTENDED: (-0.25, 0.1),
    Sign.BESIDE_TOWN: (-0.3, 0.0),
    Sign.BANK: (-0.6, 0.0),
    Sign.HOLDER: (0.3, -0.3),
    Sign.PAYER: (-0.4, 0.2),
    Sign.CLOSING: (0.12, -0.3),
}


def weigh(signs: Iterable[Sign]) -> tuple[float, float]:
    """What signs say together, for the sender and for the recipient."""
    weights = [WEIGHTS[sign] for sign in signs]
    return fsum(w[0] for w in weights), fsum(w[1] for w in weights)  # the same in whatever order a set gives them
