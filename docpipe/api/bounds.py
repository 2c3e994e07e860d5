"""Document types that rights may be bound to, and parts of short lists."""

from collections.abc import Callable, Sequence
from typing import Annotated, Any, TypeVar

from pydantic import Field

from docpipe.api.services import Services
from docpipe.api.shapes import TypeName
from docpipe.errors import UnknownDocumentType
from docpipe.outcome import PACKET
from docpipe.review.opening import UNKNOWN

T = TypeVar("T")
Types = Annotated[
    Annotated[list[TypeName], Field(min_length=1, max_length=200)] | None,
    Field(description="Only for documents of these types, as results name them; null for all."),
]


def check_known(services: Services, types: Sequence[str] | None) -> None:
    """UnknownDocumentType where there is no such type, and no document could ever be of it."""
    known = {*services.registry.names(), *(schema.family for schema in services.registry), UNKNOWN, PACKET}
    for name in types or ():
        if name not in known:
            raise UnknownDocumentType(f"Known are: {', '.join(sorted(known))}.")


def part_of(items: Sequence[T], name_of: Callable[[T], str], after: str | None, limit: int) -> dict[str, Any]:
    """A part of a list that is sorted by its items' names, which are the cursors."""
    rest = [item for item in items if after is None or name_of(item) > after]
    return {"items": rest[:limit], "next": name_of(rest[limit - 1]) if len(rest) > limit else None}
