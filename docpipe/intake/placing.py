"""What the folder of a dropped file says of it: `inbox/invoice/urgent/x.pdf` is an urgent invoice."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from docpipe.errors import MisplacedFile, UnknownDocumentType
from docpipe.job import Priority


@dataclass(frozen=True, slots=True)
class Placement:
    """None where the folders do not say."""

    document_type: str | None = None
    priority: Priority = Priority.NORMAL


def read_placement(folders: Sequence[str], known_types: Collection[str]) -> Placement:
    """Take each folder below the inbox as a priority or a document type, in any order and case, each once at most.

    MisplacedFile, UnknownDocumentType (with the types that there are).
    """
    words = [folder.casefold() for folder in folders]
    priorities = [Priority(word) for word in words if word in list(Priority)]
    types = [folder for folder, word in zip(folders, words, strict=True) if word not in list(Priority)]
    if len(priorities) > 1 or len(types) > 1:
        raise MisplacedFile
    document_type = _known(types[0], known_types) if types else None
    return Placement(document_type, priorities[0] if priorities else Priority.NORMAL)


def urgency_of(folders: Sequence[str]) -> int:
    """Which line the folders below the inbox name, 0 for the most urgent one; the normal one where they name none."""
    lines = list(Priority)
    named = [lines.index(Priority(word)) for folder in folders if (word := folder.casefold()) in lines]
    return min(named, default=lines.index(Priority.NORMAL))


def _known(folder: str, known_types: Collection[str]) -> str:
    for name in known_types:
        if name.casefold() == folder.casefold():
            return name
    shown = folder.encode("utf-8", "replace").decode()
    raise UnknownDocumentType(f"{shown!r} is none of: {', '.join(sorted(known_types))}.")
