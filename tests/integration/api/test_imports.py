"""The process that answers requests loads nothing that reads: no model, no OCR, no renderer."""

import subprocess
import sys

HEAVY = {"torch", "transformers", "rapidocr", "onnxruntime", "cv2", "pymupdf", "reportlab", "typer"}
PROGRAM = """
import sys
from pathlib import Path
from docpipe.api import make_api, open_services
from docpipe.settings import Settings
settings = Settings(home=Path(sys.argv[1]), database_url="postgresql://nobody@localhost:1/none", broker_url="redis://")
with open_services(settings) as services:
    make_api(services).openapi()
    print(*sys.modules)
"""


def test_the_api_loads_no_model_and_no_ocr(tmp_path: object) -> None:
    command = [sys.executable, "-c", PROGRAM, str(tmp_path)]
    run = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    loaded = {name.partition(".")[0] for name in run.stdout.split()}
    assert loaded & HEAVY == set()
    assert "docpipe" in loaded
