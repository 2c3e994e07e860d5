"""Say in sentences how well a renderer child is held on this machine, for `docpipe doctor`."""

from dataclasses import dataclass
from typing import Any

from docpipe.errors import DocpipeError
from docpipe.pages.poppler import find_pdftoppm
from docpipe.pages.renderer import Renderer

_OPEN_DOORS = {
    "file": "A renderer child can open files.",
    "network": "A renderer child can open network connections.",
    "process": "A renderer child can start processes.",
}


@dataclass(frozen=True, slots=True)
class SandboxReport:
    """What is in force, and in `missing` a sentence for each thing that is not.

    `usable`: documents can be rendered at all. `landlock`: its version, 0 where the kernel has none.
    `user`: the child has no rights of root. `poppler`: the second renderer is installed.
    """

    usable: bool
    landlock: int
    seccomp: bool
    limits: bool
    user: bool
    poppler: bool
    missing: tuple[str, ...]


def sandbox_report(renderer: Renderer | None = None) -> SandboxReport:
    """Shut a child in, have it try the doors, and report. Takes about half a second; raises nothing of its own."""
    poppler = find_pdftoppm() is not None
    try:
        with renderer or Renderer() as asked:
            answer = asked.report()
    except DocpipeError as error:
        return SandboxReport(False, 0, False, False, False, poppler, (str(error),))
    if not answer.get("confined"):
        return SandboxReport(False, 0, False, False, False, poppler, (_not_confined(answer),))
    landlock, nobody, held = int(answer["landlock"]), answer["nobody"] is True, dict(answer["held"])
    missing = [sentence for door, sentence in _OPEN_DOORS.items() if not held.get(door)]
    if not landlock:
        missing.append(
            "This kernel has no Landlock (Linux 5.13 or later has, when it is switched on): seccomp alone holds the "
            "renderer, and damaged files are not tried with poppler."
        )
    if not nobody:
        missing.append("The child cannot change to an ordinary user here; it has given up root's capabilities only.")
    if not poppler:
        missing.append(
            "pdftoppm is not installed: PDFs that PyMuPDF refuses are not tried again. Install poppler-utils."
        )
    return SandboxReport(True, landlock, True, True, nobody, poppler, tuple(missing))


def _not_confined(answer: dict[str, Any]) -> str:
    return f"A renderer child cannot be shut in here, so nothing is rendered: {answer.get('fault')}."
