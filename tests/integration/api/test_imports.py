"""The process that answers requests loads nothing that reads: no model, no OCR, no renderer."""

import subprocess
import sys
from pathlib import Path

import pytest

MODEL = {
    "torch",
    "torchvision",
    "transformers",
    "accelerate",
    "bitsandbytes",
    "llguidance",
    "safetensors",
    "tokenizers",
}
HEAVY = {"torch", "transformers", "rapidocr", "onnxruntime", "cv2", "pymupdf", "reportlab", "typer"}
PROGRAM = """
import sys
from pathlib import Path
from docpipe.api import make_api, open_services
from docpipe.settings import Settings
home = Path(sys.argv[1])
settings = Settings(home=home, model=home / "model", database_url="postgresql://a@localhost:1/b", broker_url="redis://")
with open_services(settings) as services:
    make_api(services).openapi()
    print(*sys.modules)
"""


WORKER = """
import sys
from pathlib import Path
from docpipe.heartbeat import Stop
from docpipe.settings import Settings
from workers.bench import make_bench
from workers.start import work, work_with_model
from workers.__main__ import run_crew, run_model
home = Path(sys.argv[1])
settings = Settings(home=home, model=home / "model", database_url="postgresql://a@localhost:1/b", broker_url="redis://")
make_bench(settings, Stop(1))
print(*sys.modules)
"""
VERBS = """
import sys
import docpipe.__main__, docpipe.cli.extract, docpipe.cli.doctor
print(*sys.modules)
"""


def loaded_by(program: str, home: Path) -> set[str]:
    command = [sys.executable, "-c", program, str(home)]
    run = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    return {name.partition(".")[0] for name in run.stdout.split()}


def test_the_api_loads_no_model_and_no_ocr(tmp_path: Path) -> None:
    loaded = loaded_by(PROGRAM, tmp_path)
    assert loaded & (HEAVY | MODEL) == set()
    assert "docpipe" in loaded


@pytest.mark.parametrize("program", [WORKER, VERBS], ids=["worker", "verbs"])
def test_what_does_not_hold_the_model_loads_nothing_of_it(program: str, tmp_path: Path) -> None:
    """A worker beside one that holds a model; and the command line, where none is set."""
    loaded = loaded_by(program, tmp_path)
    assert loaded & MODEL == set()
    assert "docpipe" in loaded
