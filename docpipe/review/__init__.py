"""The human side: a queue, worst first; a claim that ends by itself; corrections beside the reading; a decision.

Knows no HTTP. Every function takes a session; whoever opens it decides what is one transaction.
"""

from docpipe.review.claims import claim, claim_next, give_up, keep_claim
from docpipe.review.cutting import Cut, cut, get_cut
from docpipe.review.deciding import Decided, accept, postpone, reject, reopen, retype
from docpipe.review.drafts import Saved, save_draft
from docpipe.review.editing import Case, Edited, apply_edits
from docpipe.review.edits import Edit, EditKind, edits_of
from docpipe.review.forms import form_of
from docpipe.review.opening import open_review
from docpipe.review.pieces import Piece
from docpipe.review.queue import count_queue, list_queue
from docpipe.review.viewing import get_review, show_review

__all__ = [
    "Case",
    "Cut",
    "Decided",
    "Edit",
    "EditKind",
    "Edited",
    "Piece",
    "Saved",
    "accept",
    "apply_edits",
    "claim",
    "claim_next",
    "count_queue",
    "cut",
    "edits_of",
    "form_of",
    "get_cut",
    "get_review",
    "give_up",
    "keep_claim",
    "list_queue",
    "open_review",
    "postpone",
    "reject",
    "reopen",
    "retype",
    "save_draft",
    "show_review",
]
