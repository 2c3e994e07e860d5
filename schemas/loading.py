"""Finds document types: those in this package, and those in files from outside the installation."""

import importlib
import pkgutil
import re
import sys
import traceback
from collections.abc import Iterator
from hashlib import sha256
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import CodeType, ModuleType

import schemas
from schemas.document_type import DocumentType
from schemas.soundness import BadSchemaFile


class _Uncached(SourceFileLoader):
    """Compiles the file as it is now, and leaves nothing in its folder."""

    def get_code(self, fullname: str) -> CodeType:  # noqa: ARG002
        return self.source_to_code(self.get_data(self.path), self.path)


def built_in_types() -> Iterator[tuple[str, type[DocumentType]]]:
    """The document types of the modules in this package, each with where it was found."""
    for module in pkgutil.iter_modules(schemas.__path__):
        for schema in _types_in(importlib.import_module(f"schemas.{module.name}")):
            yield schema.__module__, schema


def types_at(path: Path) -> Iterator[tuple[str, type[DocumentType]]]:
    """The document types in a file, or in all `*.py` files of a folder but those that begin with `_`."""
    path = path.expanduser()
    if not path.exists():
        raise BadSchemaFile(f"{path}: there is no such file or folder. Check DOCPIPE_SCHEMAS.")
    files = sorted(path.glob("[!_]*.py")) if path.is_dir() else [path]
    for file in files:
        types = _types_in(_load(file))
        if not types:
            raise BadSchemaFile(f"{file}: it defines no subclass of DocumentType.")
        yield from ((str(file), schema) for schema in types)


def _load(file: Path) -> ModuleType:
    """Run a file as a module of its own. It stays in `sys.modules`, where pydantic looks its names up."""
    name = f"docpipe_schema_{file.stem}_{sha256(str(file.resolve()).encode()).hexdigest()[:8]}"
    loader = _Uncached(name, str(file))
    spec = spec_from_file_location(name, file, loader=loader)
    assert spec  # follows from the loader given
    module = module_from_spec(spec)
    sys.modules[name] = module
    try:
        loader.exec_module(module)
    except (Exception, SystemExit) as error:
        del sys.modules[name]
        raise BadSchemaFile(f"{file}{_line_of(error, file)}: {type(error).__name__}: {error}") from error
    return module


def _line_of(error: BaseException, file: Path) -> str:
    """The line of the file at which it failed, as people write it."""
    if isinstance(error, SyntaxError):
        return f", line {error.lineno}"
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(file)]
    return f", line {lines[-1]}" if lines else ""


def _types_in(module: ModuleType) -> list[type[DocumentType]]:
    """The document types that a module itself defines; those whose name begins with `_` are parents of others."""
    types = [
        member
        for name, member in vars(module).items()
        if isinstance(member, type)
        and issubclass(member, DocumentType)
        and member is not DocumentType
        and member.__module__ == module.__name__
        and not name.startswith("_")
    ]
    for schema in types:
        _give_name(schema)
    return types


def _give_name(schema: type[DocumentType]) -> None:
    """Name and family by default: the class name in snake_case, and the name. A parent's are not inherited."""
    if "name" not in vars(schema):
        schema.name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", schema.__name__).lower()
    if "family" not in vars(schema):
        schema.family = schema.name
