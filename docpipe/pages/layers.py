"""Optional content: the same document with every layer switched on, to find what no one sees as it is."""

from collections.abc import Callable

import pymupdf

from docpipe.pages.memberships import show_memberships


def with_all_layers(document: pymupdf.Document, reopen: Callable[[], pymupdf.Document]) -> pymupdf.Document | None:
    """The document once more with all its layers on; None where it has none.

    PyMuPDF's own `on` of a layer does not follow the file, so it is not asked which layers are off.
    """
    layers = document.get_ocgs() if document.is_pdf else {}
    if not layers:
        return None
    other = reopen()
    for layer in layers:
        if layer < other.xref_length():  # one may have been added to the document since
            other.xref_set_key(layer, "Usage", "null")
    other.xref_set_key(other.pdf_catalog(), "OCProperties/D", "<</BaseState/ON>>")
    show_memberships(other)
    other.set_layer(-1, basestate="ON")  # has the changed states read
    return other
