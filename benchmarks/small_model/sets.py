"""The sets of papers: generated ones to learn from and kept apart, wild ones kept apart, and real ones."""

import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path
from random import Random

from benchmarks.small_model.gathering import Gathering
from benchmarks.small_model.papers import Paper, keep, kept
from docpipe.learning.train_layout import GENERATED, HARMS
from docpipe.learning.truth import load_truth
from docpipe.pages import Renderer, RenderLimits
from docpipe.settings import load_settings
from samples.arrival import Arrival
from samples.finishing import arrive
from samples.make import write_files
from samples.wild.recipe import TONGUES, mix_wild
from schemas import Registry

Make = Callable[[str, int, int], Iterator[Paper]]

WILD = {"invoice": 60, "receipt": 30}  # documents of each kind that are kept apart


class Sets:
    """Gathers sets, or finds them where they were gathered before: `work` is a folder for that."""

    def __init__(self, work: Path, renderer: Renderer) -> None:
        self._work = work
        registry = Registry.load([path.expanduser() for path in load_settings().schemas])
        self._made = Gathering(registry, renderer, HARMS, whole=True)
        self._real = Gathering(registry, renderer, (), whole=False)

    @classmethod
    def renderer(cls) -> Renderer:
        return Renderer(RenderLimits.of(load_settings()))

    def generated(self, seed: int, share: float) -> list[Paper]:
        return [paper for kind in GENERATED for paper in self._of_kind(kind, GENERATED[kind], share, seed, self._make)]

    def wild(self, seed: int, share: float) -> list[Paper]:
        """Invoices and receipts in layouts and with labels that nothing is learned from, the languages in turn."""
        return [
            paper for kind in WILD for paper in self._of_kind(f"wild-{kind}", WILD[kind], share, seed, self._make_wild)
        ]

    def _of_kind(self, kind: str, count: int, share: float, seed: int, make: Make) -> Iterator[Paper]:
        number = max(1, round(count * share))
        return self._kept(f"{kind}-{seed}-{share}", lambda: make(kind, number, seed))

    def real(self, folder: Path) -> list[Paper]:
        return list(self._kept(folder.name, lambda: self._gather(folder, folder.name, self._real)))

    def _kept(self, name: str, gather: Callable[[], Iterator[Paper]]) -> Iterator[Paper]:
        file = self._work / f"{name}.papers"
        if not file.exists():
            print(f"gathering {name}", file=sys.stderr, flush=True)
            keep(gather(), file)
        return kept(file)

    def _make(self, kind: str, count: int, seed: int) -> Iterator[Paper]:
        with tempfile.TemporaryDirectory() as folder:
            options = ["--seed", seed, "--count", count, "--kinds", kind, "--finish", "born"]
            make = [sys.executable, "-m", "samples.make", folder, *map(str, options)]
            subprocess.run(make, check=True, stdout=subprocess.DEVNULL)
            yield from self._gather(Path(folder), kind, self._made)

    def _make_wild(self, kind: str, count: int, seed: int) -> Iterator[Paper]:
        with tempfile.TemporaryDirectory() as folder:
            for _ in write_files(Path(folder), _wild(kind.removeprefix("wild-"), count, seed), seed):
                pass
            yield from self._gather(Path(folder), kind, self._made)

    def _gather(self, folder: Path, source: str, gathering: Gathering) -> Iterator[Paper]:
        for truth in load_truth(folder):
            yield from gathering.papers(folder, truth, source)


def _wild(kind: str, count: int, seed: int) -> Iterator[Arrival]:
    for n, language in enumerate(islice(cycle(TONGUES), count), start=1):
        rng = Random(f"{seed}/wild/{kind}/{n}")
        yield arrive(mix_wild(f"{n:06d}", rng, kind, language, held_out=True), rng, "born")
