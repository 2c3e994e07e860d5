"""The second renderer: the child becomes poppler's pdftoppm, which draws what PyMuPDF refuses. It gives no words.

The program may be executed once, reads only libraries and fonts, and has the document as its standard input.
"""

import os
import shutil
from pathlib import Path
from typing import Any

from docpipe.pages import kernel
from docpipe.pages.confinement import PROGRAM_FD, confine_program
from docpipe.pages.landlock import EXECUTE, READ_DIR, READ_FILE

CANNOT_START = 113  # exit code of a child that did not become the program
LOADERS = ("/lib64/ld-linux-x86-64.so.2", "/lib/ld-linux-aarch64.so.1", "/lib/ld-musl-x86_64.so.1")
READABLE = (
    *("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/etc/ld.so.cache"),
    *("/etc/fonts", "/usr/share/fonts", "/usr/local/share/fonts", "/usr/share/fontconfig", "/var/cache/fontconfig"),
    "/usr/share/poppler",
)
ENVIRONMENT = {"LC_ALL": "C.UTF-8", "HOME": "/nonexistent"}


def find_pdftoppm() -> Path | None:
    """Where pdftoppm is installed, or None."""
    found = shutil.which("pdftoppm")
    return Path(found).resolve() if found else None


def become(request: dict[str, Any], answers: int) -> None:
    """Turn this process into pdftoppm: document on fd 0, portable maps to fd 1. Never comes back."""
    program = Path(request["program"])
    try:
        fd = os.open(program, os.O_PATH | os.O_CLOEXEC)
        if fd != PROGRAM_FD:
            os.dup2(fd, PROGRAM_FD, inheritable=False)
        os.dup2(answers, 1)
        os.set_inheritable(answers, False)
        confine_program(request["memory_bytes"], request["document_seconds"], allowed_for(program))
        kernel.execute(PROGRAM_FD, _arguments(request), ENVIRONMENT)
    except OSError:
        os._exit(CANNOT_START)


def _arguments(request: dict[str, Any]) -> list[str]:
    first, last = request["first_page"], request["last_page"]
    grey = [] if request["colour"] else ["-gray"]
    return ["pdftoppm", *grey, "-cropbox", "-r", str(request["image_dpi"]), "-f", str(first), "-l", str(last), "-"]


def allowed_for(program: Path) -> dict[Path, int]:
    """What the program may read and execute: itself, the loader, libraries and fonts, as far as they exist."""
    readable = [*READABLE, str(program.parents[1] / "lib")]
    allowed = {Path(path): READ_FILE | READ_DIR for path in readable if os.path.exists(path)}
    programs = [Path(path).resolve() for path in (program, *LOADERS) if os.path.exists(path)]
    return allowed | dict.fromkeys(programs, EXECUTE | READ_FILE)
