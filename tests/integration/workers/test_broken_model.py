"""A model whose GPU fails while documents are read: they go back into the line, and its process ends to be replaced."""

from pathlib import Path

from running import Installation

from docpipe.heartbeat import EXIT_STATUS
from docpipe.job import Queue
from docpipe.lifecycle import Status
from docpipe.store import session
from docpipe.store.documents import list_documents
from docpipe.store.events import list_events
from docpipe.store.jobs import move_reads

# The process of a model that computes until it is shown a page, and then raises whatever it is asked, as a GPU does.
BREAKS = """
import sys, threading
import workers.start
from docpipe import log
from docpipe.document import Image
from docpipe.settings import load_settings
from docpipe.vlm.choosing import Opened
from docpipe.vlm.runner import Generation, Stop, Token

class Frail:
    name, window, positional, broken = "frail", 4, True, False

    def generate(self, questions):
        if any(part.width > 300 for one in questions for part in one.turns[0].parts if isinstance(part, Image)):
            threading.Event().wait(1.0)  # until others are in hand, too
            self.broken = True
        if self.broken:
            raise RuntimeError("CUDA error: an illegal memory access was encountered")
        return [Generation("{}", (Token(0, 2, -0.1),), Stop.END, steps=1) for _ in questions]

    def close(self):
        pass

log.configure()
workers.start.open_model = lambda settings: Opened(Frail())
sys.exit(workers.start.work_with_model(load_settings()))
"""


def test_documents_of_a_gpu_that_breaks_go_back_into_the_line(installation: Installation, invoices: list[Path]) -> None:
    installation.environment |= {"DOCPIPE_MODEL": "/nowhere", "DOCPIPE_MODEL_BATCH": "3"}
    for paper in invoices[20:23]:
        installation.receive(paper)
    with session(installation.engine) as current:
        assert move_reads(current, Queue.CPU, Queue.GPU) == 3
    process = installation.start("-c", BREAKS)
    assert process.wait(120) == EXIT_STATUS
    assert "model_broken" in installation.log()
    assert installation.count(Status.RECEIVED) == 3, "nothing is lost"
    with session(installation.engine) as current:
        ends = [list_events(current, document.id)[-1].kind for document in list_documents(current, 10)]
    assert set(ends) <= {"handed_back", "put_off", "received"}
    assert "put_off" in ends, "the one with which it broke has burnt an attempt"
