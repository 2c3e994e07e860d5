"""The document types of the installation, as the verbs need them."""

from collections.abc import Iterable

from docpipe.errors import BadSchema, UnknownDocumentType
from docpipe.settings import Settings
from schemas import BadSchemaFile, Registry

UNKNOWN = "unknown"  # what the results call a document whose type is not known


def load_types(settings: Settings) -> Registry:
    """The built-in types and those of DOCPIPE_SCHEMAS, or BadSchema."""
    try:
        return Registry.load([path.expanduser() for path in settings.schemas])
    except (BadSchemaFile, OSError) as error:
        raise BadSchema(str(error)) from None


def check_type(registry: Registry, document_type: str | None) -> None:
    """UnknownDocumentType for a name that no type has; None means that docpipe finds out."""
    if document_type is not None and document_type not in registry:
        raise UnknownDocumentType(f"{document_type!r} is not one of: {', '.join(registry.names())}.")


def check_bound(registry: Registry, document_types: Iterable[str] | None) -> None:
    """UnknownDocumentType for what rights cannot be bound to: a type, or `unknown` for documents of none."""
    for one in document_types or ():
        if one != UNKNOWN:
            check_type(registry, one)
