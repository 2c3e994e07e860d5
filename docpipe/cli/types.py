"""The document types of the installation, as the verbs need them."""

from docpipe.errors import BadSchema, UnknownDocumentType
from docpipe.settings import Settings
from schemas import BadSchemaFile, Registry


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
