"""Pages on which no value stands: blank, ruled, and forms that nobody has filled in."""

from collections.abc import Iterable, Iterator

from docpipe.probing.cases import Case, Risk
from docpipe.probing.drawing import Drawn, Line
from docpipe.probing.studio import Studio
from schemas import reading_schema
from schemas.document_type import DocumentType

FRAME = ((50.0, 50.0, 545.0, 50.0), (545.0, 50.0, 545.0, 790.0), (545.0, 790.0, 50.0, 790.0), (50.0, 790.0, 50.0, 50.0))
FORM = ("Number", "Date", "Name", "Address", "Account", "Total", "Signature")
PAGES = {
    "blank page": Drawn(),
    "ruled page": Drawn((), (*FRAME, *((50.0, 100.0 + 40 * n, 545.0, 100.0 + 40 * n) for n in range(16)))),
    "empty form": Drawn(
        tuple(Line(70, 120 + 60 * n, label) for n, label in enumerate(FORM)),
        tuple((180.0, 124.0 + 60 * n, 520.0, 124.0 + 60 * n) for n in range(len(FORM))),
    ),
}


def cases(studio: Studio, types: Iterable[type[DocumentType]]) -> Iterator[Case]:
    """Each page, asked for all fields of each type."""
    leaves = dict(zip(PAGES, studio.leaves(list(PAGES.values())), strict=True))
    for schema in types:
        asked = reading_schema(schema)
        for name, leaf in leaves.items():
            yield Case(Risk.INVENTS, f"{name}, as {schema.name}", leaf, asked, dict.fromkeys(asked["properties"]), name)
