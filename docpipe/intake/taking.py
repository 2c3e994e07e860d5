"""Take in a file that was claimed from the inbox: what its folder says, then as every other file."""

from docpipe.intake.inbox import Claim
from docpipe.intake.placing import read_placement
from docpipe.intake.receive import Receipt, Terms, receive
from docpipe.store import Session


def take_in(session: Session, terms: Terms, claim: Claim, *, actor: str) -> Receipt | None:
    """Receive the claimed file in the caller's transaction; None where somebody still writes on it.

    Clear the claim after commit. Raises what `receive` raises, UnreadableFile and MisplacedFile.
    """
    placement = read_placement(claim.place.parts[:-1], terms.known_types)
    data = claim.read(terms.max_file_bytes)
    if data is None:
        return None
    return receive(
        session,
        terms,
        data,
        file_name=claim.place.name,
        document_type=placement.document_type,
        priority=placement.priority,
        actor=actor,
    )
