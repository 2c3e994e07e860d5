"""Typefaces for training alone: hands and prints of open licences, fetched by `npm pack`, kept outside the repository.

`python -m benchmarks.marks_training.faces FOLDER` fetches them. None is shipped, and no sample is set in one.
"""

import argparse
import io
import subprocess
import tarfile
import tomllib
from pathlib import Path

_NAMES = tomllib.loads(Path(__file__).with_name("faces.toml").read_text(encoding="utf-8"))
HANDS, SIGNING, HELD_BACK, PRINTS, STAMPING = (
    _NAMES[kind].split() for kind in ("hands", "signing", "held_back", "prints", "stamping")
)
STYLES = ("400-normal", "400-italic", "700-normal")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    for name in sorted({*HANDS, *SIGNING, *PRINTS}):
        if not files_of(folder, [name]):
            _fetch(folder, name)


def files_of(folder: Path, names: list[str]) -> list[str]:
    """The files of some faces that were fetched."""
    return [str(path) for name in names for style in STYLES if (path := folder / f"{name}-{style}.woff").exists()]


def _fetch(folder: Path, name: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    command = ["npm", "pack", "--silent", f"@fontsource/{name}"]
    packed = folder / subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout.split()[-1]
    with tarfile.open(fileobj=io.BytesIO(packed.read_bytes())) as archive:
        for style in STYLES:
            path = f"package/files/{name}-latin-{style}.woff"
            if path in archive.getnames() and (file := archive.extractfile(path)):
                (folder / f"{name}-{style}.woff").write_bytes(file.read())
    packed.unlink()


if __name__ == "__main__":
    main()
