"""Which queue reads documents: where a process of the installation holds a model the GPU's, else the CPU's.

Everything comes in at the CPU's queue; a door need not know whether there is a model.
"""

from docpipe.hints import send_hints
from docpipe.job import JobKind, Queue
from docpipe.log import logger
from docpipe.settings import Settings
from docpipe.store import Engine, session
from docpipe.store.jobs import move_reads
from docpipe.store.probes import seconds_since_answer
from docpipe.vlm.choosing import Whereabouts, whereabouts

ALIVE_SECONDS = 120.0  # a GPU worker that answered since then is there, whatever our own settings say

log = logger(__name__)


def kinds_of(queue: Queue, settings: Settings) -> tuple[JobKind, ...]:
    """What the workers of a queue take: beside a process that holds a model, the others read nothing."""
    if queue is Queue.GPU:
        return (JobKind.READ,)
    return (JobKind.DELIVER,) if whereabouts(settings) is Whereabouts.HERE else tuple(JobKind)


def route(engine: Engine, broker_url: str, settings: Settings) -> int:
    """Have waiting documents read where the settings say; how many were moved. DatabaseUnavailable."""
    with session(engine) as current:
        if whereabouts(settings) is Whereabouts.HERE:
            moved = move_reads(current, Queue.CPU, Queue.GPU)
        else:
            moved = 0 if _is_gpu_alive(engine) else move_reads(current, Queue.GPU, Queue.CPU)
    if moved:
        send_hints(broker_url, Queue.GPU if whereabouts(settings) is Whereabouts.HERE else Queue.CPU, moved)
    return moved


def _is_gpu_alive(engine: Engine) -> bool:
    with session(engine) as current:
        seconds = seconds_since_answer(current, Queue.GPU)
    return seconds is not None and seconds < ALIVE_SECONDS
