"""The file that a verb writes at its end: looked at before the work, as that may take hours. Writes nothing."""

import os
from pathlib import Path

import typer


def target(path: Path | None) -> Path | None:
    """The path, as an option's callback; BadParameter where no file can be written there."""
    if path is None:
        return None
    folder = path.absolute().parent
    if path.is_dir():
        raise typer.BadParameter(f"{path} is a folder.")
    if not folder.is_dir():
        raise typer.BadParameter(f"There is no folder {folder}.")
    if not os.access(folder, os.W_OK | os.X_OK):
        raise typer.BadParameter(f"Nothing can be written into {folder}.")
    return path
