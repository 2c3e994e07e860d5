"""The document types that an installation knows, by name. A frozen value: made at a door, handed down."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from schemas.document_type import DocumentType
from schemas.loading import built_in_types, types_at
from schemas.soundness import BadSchemaFile, check


class UnknownSchema(LookupError):
    """No document type has this name; the message lists those that do."""


@dataclass(frozen=True)
class Registry:
    """Document types in the order in which they were found: those that come with docpipe, then those of the site."""

    types: tuple[type[DocumentType], ...]

    @classmethod
    def load(cls, paths: Sequence[Path] = ()) -> "Registry":
        """The built-in types and those in `paths`, each a file or a folder of files.

        Raises BadSchemaFile where a file cannot be imported, defines no type, reuses a name, or names an unknown field.
        """
        known: dict[str, tuple[str, type[DocumentType]]] = {}
        for origin, schema in (*built_in_types(), *(found for path in paths for found in types_at(path))):
            check(schema, origin)
            if schema.name in known:
                raise BadSchemaFile(f"{origin}: the name “{schema.name}” is taken by {known[schema.name][0]}.")
            known[schema.name] = (origin, schema)
        return cls(tuple(schema for _, schema in known.values()))

    def get(self, name: str) -> type[DocumentType]:
        """The type of this name; raises UnknownSchema."""
        for schema in self.types:
            if schema.name == name:
                return schema
        raise UnknownSchema(f"“{name}” is not a known document type. Known are: {', '.join(self.names())}.")

    def names(self) -> tuple[str, ...]:
        """The registered names."""
        return tuple(schema.name for schema in self.types)

    def __iter__(self) -> Iterator[type[DocumentType]]:
        return iter(self.types)

    def __len__(self) -> int:
        return len(self.types)

    def __contains__(self, name: object) -> bool:
        return name in self.names()
