"""A file arrives: its kind, its limits, its bytes kept once, its document and job in one transaction.

Doors use `receive` and the watched folder `Inbox`; neither trusts a file's name.
"""

from docpipe.intake.blobs import Blobs
from docpipe.intake.receive import Receipt, Terms, receive

__all__ = ["Blobs", "Receipt", "Terms", "receive"]
