import pytest

from docpipe.errors import MisplacedFile, UnknownDocumentType
from docpipe.intake.placing import Placement, read_placement
from docpipe.job import Priority

TYPES = ("invoice", "identity_document")

PLACES = [
    ([], Placement()),
    (["invoice"], Placement("invoice")),
    (["Invoice"], Placement("invoice")),  # as people write on a share
    (["urgent"], Placement(None, Priority.URGENT)),
    (["bulk", "invoice"], Placement("invoice", Priority.BULK)),
    (["identity_document", "urgent"], Placement("identity_document", Priority.URGENT)),
]


@pytest.mark.parametrize(("folders", "placement"), PLACES)
def test_folders_say_type_and_priority(folders: list[str], placement: Placement) -> None:
    assert read_placement(folders, TYPES) == placement


@pytest.mark.parametrize("folders", [["invoice", "invoice"], ["urgent", "bulk"], ["invoice", "urgent", "x"]])
def test_each_once_at_most(folders: list[str]) -> None:
    with pytest.raises(MisplacedFile):
        read_placement(folders, TYPES)


@pytest.mark.parametrize("folder", ["invoices", "..", "in\nvoice", "\udcff", ""])
def test_an_unknown_type_is_refused_with_those_that_are_known(folder: str) -> None:
    with pytest.raises(UnknownDocumentType, match="identity_document, invoice") as caught:
        read_placement([folder], TYPES)
    str(caught.value).encode()  # fit to be written down
