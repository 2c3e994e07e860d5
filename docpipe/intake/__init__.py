"""A file arrives: its kind, its limits, its bytes kept once, its document and job in one transaction.

Doors use `receive`, or `Terms.keep` and `receive_kept` for bytes that come in pieces; for the watched folder `Inbox`,
`Refused` and `take_in`. None trusts a file's name.
"""

from docpipe.intake.blobs import Blobs
from docpipe.intake.inbox import Claim, Inbox
from docpipe.intake.keeping import Kept
from docpipe.intake.opening import read_plain_file
from docpipe.intake.receive import Receipt, Terms, receive, receive_kept
from docpipe.intake.refusing import Refused
from docpipe.intake.stability import Stability
from docpipe.intake.taking import take_in

__all__ = [
    "Blobs", "Claim", "Inbox", "Kept", "Receipt", "Refused", "Stability", "Terms", "read_plain_file", "receive",
    "receive_kept", "take_in",
]  # fmt: skip
