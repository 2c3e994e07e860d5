"""The document types of the installation, as the verbs need them."""

from collections.abc import Iterable

from docpipe.errors import BadSchema, UnknownDocumentType
from docpipe.settings import Settings
from schemas import BadSchemaFile, Registry
from schemas.document_type import DocumentType

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
    """UnknownDocumentType for what rights cannot be bound to: a type or a family of them, or `unknown`, of no type."""
    families = {schema.family for schema in registry}
    for one in document_types or ():
        if one != UNKNOWN and one not in families:
            check_type(registry, one)


def types_of(registry: Registry, families: Iterable[str] | None) -> list[type[DocumentType]]:
    """The types that results call so, all of them where none is named; UnknownDocumentType. `unknown` has none."""
    known: dict[str, list[type[DocumentType]]] = {}
    for schema in registry:
        known.setdefault(schema.family, []).append(schema)
    chosen = list(dict.fromkeys(families or ()))
    for name in chosen:
        if name not in known and name != UNKNOWN:
            raise UnknownDocumentType(f"{name!r} is not one of: {', '.join(known)}.")
    return [schema for name in chosen or known for schema in known.get(name, ())]
