"""The wheel, installed away from the checkout, reads a file and comes up."""

import subprocess
import sys
import sysconfig
import venv
from collections.abc import Iterator
from pathlib import Path

import pytest
from installed import ROOT, Docpipe

from samples.make import make_samples


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The `docpipe` of a wheel in a virtual environment that sees our libraries, and no checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    _run([sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(folder), str(_copy(folder))])
    (wheel,) = folder.glob("docpipe-*.whl")
    venv.create(folder / "venv", with_pip=False, symlinks=True)
    python = str(folder / "venv/bin/python")
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    target = Path(_run([python, "-c", where]).strip())
    _run([sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(target), str(wheel)])
    (target / "libraries.pth").write_text(f"{_libraries(folder)}\n")
    return [python, "-m", "docpipe"]


@pytest.fixture
def docpipe(installed: list[str], tmp_path: Path) -> Iterator[Docpipe]:
    made = Docpipe(tmp_path / "home", installed)
    yield made
    made.end()


def test_it_is_the_wheel_that_runs(docpipe: Docpipe) -> None:
    code = "import docpipe, migrations, samples, schemas, workers; print(docpipe.__file__)"
    done = subprocess.run([*docpipe.command[:1], "-c", code], cwd="/", capture_output=True, text=True, check=True)
    assert str(ROOT) not in done.stdout
    assert docpipe.run("--version").stdout.startswith("docpipe ")


def test_it_extracts(docpipe: Docpipe, tmp_path: Path) -> None:
    sample = tmp_path / make_samples(tmp_path)[0].file
    (result,) = docpipe.json("extract", str(sample))
    assert result["status"] == "accepted"
    assert result["fields"]["grand_total"]["value"]


def test_it_comes_up_and_reads(docpipe: Docpipe, tmp_path: Path) -> None:
    sample = tmp_path / make_samples(tmp_path)[0].file
    docpipe.start_up()
    assert docpipe.json("ingest", str(sample), "--wait")[-1]["status"] in ("accepted", "delivered")


def _copy(folder: Path) -> Path:
    """The sources without what a build leaves behind, so that the checkout stays clean."""
    source = folder / "source"
    names = ["docpipe", "schemas", "workers", "migrations", "samples", "pyproject.toml", "README.md"]
    source.mkdir()
    _run(["cp", "-r", *(str(ROOT / name) for name in names), str(source)])
    return source


def _libraries(folder: Path) -> Path:
    """Our libraries under links, without docpipe itself, should it be installed here."""
    shelf = folder / "libraries"
    shelf.mkdir()
    for entry in Path(sysconfig.get_path("purelib")).iterdir():
        if "docpipe" not in entry.name and entry.suffix != ".pth":
            (shelf / entry.name).symlink_to(entry)
    return shelf


def _run(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
