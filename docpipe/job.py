"""A job: one document's piece of work, as a worker holds it. Its kinds, queues, states, priorities, and its waits.

Decides only; `store.jobs` and `store.leases` write.
"""

import random
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

FIRST_WAIT = timedelta(seconds=2)
LONGEST_WAIT = timedelta(minutes=10)
JITTER = 0.25
MOST_WAITS = 100  # about 16 hours of a part that does not answer


class Priority(StrEnum):
    """How urgent a document is, most urgent first (the database's type has the same order)."""

    URGENT = "urgent"  # somebody waits for it
    NORMAL = "normal"  # the day's work
    BULK = "bulk"  # whenever there is time, an overnight batch


class JobKind(StrEnum):
    """What is to be done with the document."""

    READ = "read"  # read it and decide whether it may pass
    DELIVER = "deliver"  # hand its accepted result over


class Queue(StrEnum):
    """Which workers take the job."""

    CPU = "cpu"  # everything comes in here
    GPU = "gpu"  # what a process that holds the model reads


class JobState(StrEnum):
    """Where a job stands."""

    WAITING = "waiting"  # to be claimed when it is due
    RUNNING = "running"  # a worker holds its lease
    DONE = "done"  # its result is written
    FAILED = "failed"  # given up; the document's reasons say why


@dataclass(frozen=True, slots=True)
class Job:
    """A job as it was claimed: `token` proves the claim, `attempt` counts from 1, `due_at` is its place in line.

    `waits` counts how often it was put off because a part of the installation did not answer.
    """

    id: int
    document_id: UUID
    kind: JobKind
    queue: Queue
    priority: Priority
    attempt: int
    waits: int
    token: int
    due_at: datetime


def wait_after(failures: int, chance: random.Random) -> timedelta:
    """How long to wait after so many failures: 2 s, 8 s, 32 s, ... up to 10 minutes, a quarter more or less."""
    wait = min(FIRST_WAIT * int(4 ** min(failures - 1, 8)), LONGEST_WAIT)
    return wait * (1 + JITTER * (2 * chance.random() - 1))
