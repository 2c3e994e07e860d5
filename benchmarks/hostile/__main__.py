"""What becomes of hostile and broken files: each must end in a typed reason or a result, in time, and harm no one.

    python -m benchmarks.hostile [FOLDER_WITH_TRUTH]

Reads the files of the folder (its `expect.pages` are held against the result) and files made on the spot, all with one
reader in this process, a sound document between any two. Prints what each came to; exits 1 where one was not as it
should be.
"""

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from benchmarks.hostile.attacks import attacks
from docpipe import pipeline
from docpipe.errors import BadDocument
from docpipe.outcome import Outcome
from docpipe.pages import Renderer, RenderLimits
from docpipe.pages.ocr import Ocr
from docpipe.settings import load_settings
from samples.make import make_samples
from schemas import Registry

LONGEST = 30.0  # seconds
MOST_MORE = 200  # MiB that may stay taken in the end

File = tuple[str, bytes, int | None]  # name, bytes, pages that it has


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--seed", type=int, default=99)
    parser.add_argument("--only", default="", help="part of the names of those to try")
    arguments = parser.parse_args()
    settings = load_settings()
    eyes = {"registry": Registry.load(), "renderer": Renderer(RenderLimits.of(settings)), "ocr": Ocr()}
    read, good = partial(pipeline.read, **eyes), _good()
    for sound in (good, _scan()):  # what is loaded once, models of OCR and of marks among it, is held for good
        if not isinstance(read(sound), Outcome):
            raise SystemExit("not even a sound document can be read")
    before, faults, count = _memory(), 0, 0
    for name, data, pages in [*_given(arguments.folder), *((n, d, None) for n, d in attacks(good, arguments.seed))]:
        if arguments.only in name:
            count += 1
            faults += not _try(read, name, data, pages)
            faults += read(good).page_count != 1
    more = _memory() - before
    print(f"{count} files, {faults} not as they should be; memory {before:.0f} MiB before, {more:+.0f} MiB after")
    sys.exit(faults > 0 or more > MOST_MORE)


def _good() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        samples = make_samples(Path(folder), seed=5, count=12)
        plain = next(s for s in samples if s.document_type == "invoice" and s.pages == 1 and s.file.endswith(".pdf"))
        return (Path(folder) / plain.file).read_bytes()


def _scan() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        (sample,) = make_samples(Path(folder), seed=5, count=1, kinds=("sale",), finish="scan")
        return (Path(folder) / sample.file).read_bytes()


def _given(folder: Path | None) -> Iterator[File]:
    if folder is None:
        return
    for line in (folder / "truth.jsonl").read_text().splitlines():
        truth = json.loads(line)
        locked = "encrypted_needs_password" in truth["expect"]["categories"]
        pages = None if locked else truth["expect"].get("pages") or None
        yield truth["file"], (folder / truth["file"]).read_bytes(), pages


def _try(read: object, name: str, data: bytes, pages: int | None) -> bool:
    """Whether the file ended well."""
    begun, fault = time.monotonic(), ""
    try:
        outcome = read(data)  # type: ignore[operator]
    except BadDocument as error:
        said = f"{error.code()}: {error}"
        fault = f"should have {pages} pages" if pages else ""
    except Exception as error:  # noqa: BLE001  (that is what is looked for)
        said, fault = repr(error), "no typed error"
    else:
        said = f"{outcome.status.value}, {outcome.page_count} pages"
        fault = f"should have {pages} pages" if pages and outcome.page_count != pages else ""
    seconds = time.monotonic() - begun
    fault = fault or ("too slow" if seconds > LONGEST else "")
    print(f"{seconds:6.2f} s  {name[-60:]:60}  {said[:110]}{'   <-- ' + fault if fault else ''}", flush=True)
    return not fault


def _memory() -> float:
    """MiB that this process holds."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 2**20


if __name__ == "__main__":
    main()
