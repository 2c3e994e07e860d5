"""Poison among good documents: dropped into a running docpipe's inbox together, every good one must get its result.

    python -m benchmarks.poison [--good 1000] [--poison 30] [--seed N] [--kinds KIND ...]

Starts `docpipe up` in a folder of its own with two workers. Prints where all of them ended; exits 1 where a good
document has no result or a poisoned file has no end.
"""

import argparse
import itertools
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from random import Random

from benchmarks.hostile.attacks import attacks
from docpipe.embedded.addresses import with_addresses
from docpipe.settings import load_settings
from docpipe.store import connect, session
from docpipe.store.documents import list_documents
from samples.make import make_samples

COMMAND = [sys.executable, "-m", "docpipe"]
LONGEST = 3600.0  # seconds
PAUSE = 2.0
ENDED = ("accepted", "delivered", "needs_review", "failed", "split")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--good", type=int, default=1000)
    parser.add_argument("--poison", type=int, default=30)
    parser.add_argument("--seed", type=int, default=1030)
    parser.add_argument("--kinds", nargs="*", default=["sale"], help="of the good ones; none for all kinds, scans too")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        good = [s.file for s in make_samples(folder / "made", arguments.seed, arguments.good, arguments.kinds)]
        poison = _poison(folder / "made", good[0], arguments.poison, arguments.seed)
        sys.exit(not _run(folder, good, poison, arguments.seed))


def _poison(folder: Path, sound: str, count: int, seed: int) -> list[str]:
    """Write so many attacks, of kinds that intake lets in, beside the good ones."""
    known = (".pdf", ".png", ".jpg", ".tiff", ".webp")
    every = [
        (name, data) for name, data in attacks((folder / sound).read_bytes(), seed) if name.endswith(known) and data
    ]
    chosen = list(itertools.islice(itertools.cycle(Random(seed).sample(every, len(every))), count))
    names = [f"poison_{number:03d}_{name}" for number, (name, _) in enumerate(chosen)]
    for number, (name, (_, data)) in enumerate(zip(names, chosen, strict=True)):
        (folder / name).write_bytes(data + b"\n" * (number // len(every)))
    return names


def _run(folder: Path, good: list[str], poison: list[str], seed: int) -> bool:
    home = folder / "home"
    environment = os.environ | {"DOCPIPE_HOME": str(home)}
    up = subprocess.Popen([*COMMAND, "up", "--json"], env=environment, stdout=subprocess.PIPE)
    try:
        assert up.stdout
        up.stdout.readline()
        begun = time.monotonic()
        files = [*good, *poison]
        Random(seed).shuffle(files)
        for name in files:
            (folder / "made" / name).rename(home / "inbox" / name)
        ends = _wait(home, files)
        print(f"{len(files)} files in {time.monotonic() - begun:.0f} s")
        return _tell(ends, good, poison)
    finally:
        up.send_signal(signal.SIGTERM)
        up.wait()


def _wait(home: Path, files: list[str]) -> dict[str, str]:
    """How each file ended, by name."""
    url = with_addresses(load_settings(home=home)).database_url
    assert url is not None
    engine, end = connect(url, name="benchmark", pool_size=1), time.monotonic() + LONGEST
    while True:
        with session(engine) as current:
            found = list_documents(current, limit=100_000)
        ends = {document.file_name: document.status.value for document in found if document.status in ENDED}
        ends |= {path.name: "refused" for path in (home / "refused").rglob("*") if path.name in files}
        if len(ends) >= len(files) or time.monotonic() > end:
            engine.dispose()
            return ends
        time.sleep(PAUSE)


def _tell(ends: dict[str, str], good: list[str], poison: list[str]) -> bool:
    of_good = Counter(ends.get(name, "no end") for name in good)
    of_poison = Counter(ends.get(name, "no end") for name in poison)
    print(f"good:   {dict(of_good)}")
    print(f"poison: {dict(of_poison)}")
    return not (of_good["failed"] + of_good["refused"] + of_good["no end"] + of_poison["no end"])


if __name__ == "__main__":
    main()
