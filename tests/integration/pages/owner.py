"""A worker with a renderer, to be killed or to fork. Started by tests as a program of its own."""

import os
import sys
from pathlib import Path

from docpipe.pages import Renderer, RenderLimits
from docpipe.pages.launch import zygote_command


def be_killed() -> None:
    """Render something endless; print the process ids of the zygote and of its child first."""
    renderer = Renderer(RenderLimits(page_seconds=60), command=zygote_command("probes", [Path(__file__).parent]))
    pages = renderer.pages(b"page_then_loop")
    next(pages)
    zygote = children(os.getpid())[0]
    print(zygote, *children(zygote), flush=True)
    next(pages)


def fork() -> None:
    """Render before and after a fork, on both sides of it."""
    document = Path(sys.argv[2]).read_bytes()
    renderer = Renderer()
    count = [len(list(renderer.pages(document)))]
    child = os.fork()
    count += [len(list(renderer.pages(document))) for _ in range(3)]
    renderer.close()
    if child == 0:
        os._exit(0 if count == [1] * 4 else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert count == [1] * 4


def children(parent: int) -> list[int]:
    """The process ids of a process's children."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(fields[1]) == parent:
                found.append(int(entry.name))
    return found


if __name__ == "__main__":
    {"be_killed": be_killed, "fork": fork}[sys.argv[1]]()
