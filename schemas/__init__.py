"""What to read: one class a document type. `Registry.load()` knows them all."""

from schemas.json_schema import reading_schema
from schemas.registry import Registry, UnknownSchema
from schemas.soundness import BadSchemaFile

__all__ = ["BadSchemaFile", "Registry", "UnknownSchema", "reading_schema"]
