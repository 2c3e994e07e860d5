"""The installation's standing as figures: what the database counts, at the moment in which somebody asks.

Every API process gives the same; add them up over none of them.
"""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from prometheus_client import Metric
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily

from docpipe.errors import DatabaseUnavailable
from docpipe.store import Engine, ping, session
from docpipe.store.tallies import Tally, tally

K = TypeVar("K", bound=str)


class Standing:
    """A collector that asks the database. One that does not answer is a figure too."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def collect(self) -> Iterable[Metric]:
        try:
            with session(self._engine) as current:
                counted = tally(current)
        except DatabaseUnavailable:  # gone, or so busy that counting takes too long
            return [self._up()]
        return [self._up(), *_metrics(counted)]

    def _up(self) -> Metric:
        try:
            ping(self._engine)
        except DatabaseUnavailable:
            return _one("database_up", "Whether PostgreSQL answers.", 0)
        return _one("database_up", "Whether PostgreSQL answers.", 1)


def _metrics(counted: Tally) -> list[Metric]:
    return [
        _by("documents", "Documents by where they stand.", "status", counted.documents),
        _by("jobs_waiting", "Jobs in line, also those to be tried again later.", "priority", counted.waiting),
        _by("oldest_wait_seconds", "How long the first in line has been due.", "priority", counted.oldest_seconds),
        _one("jobs_running", "Jobs that a worker holds.", counted.running),
        _by("reviews", "Reviews: all that are open, and of those claimed and postponed.", "state", counted.reviews),
        _counted("decisions", "What people decided.", "kind", counted.decisions),
        _counted("corrections", "What people corrected.", "kind", counted.corrections),
        _by("notices", "Notices to webhooks that wait, and that were given up.", "state", counted.notices),
        _one("workers", "Worker processes that are connected.", counted.workers),
    ]


def _one(name: str, words: str, value: float) -> Metric:
    return GaugeMetricFamily(f"docpipe_{name}", words, value=value)


def _by(name: str, words: str, label: str, values: Mapping[K, float]) -> Metric:
    family = GaugeMetricFamily(f"docpipe_{name}", words, labels=[label])
    for key, value in values.items():
        family.add_metric([key], value)
    return family


def _counted(name: str, words: str, label: str, values: Mapping[K, float]) -> Metric:
    family = CounterMetricFamily(f"docpipe_{name}", words, labels=[label])
    for key, value in values.items():
        family.add_metric([key], value)
    return family
