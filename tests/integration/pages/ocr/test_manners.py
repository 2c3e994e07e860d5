"""What OCR must not do: burden those who only import it, talk on the console, or reach for the network."""

import os
import subprocess
import sys
from pathlib import Path

READS_OFFLINE = """
import sys
import docpipe.pages
import docpipe.pages.ocr as ocr
heavy = {"cv2", "numpy", "onnx", "onnxruntime", "rapidocr"} & set(sys.modules)
assert not heavy, heavy

import socket
def refuse(*_, **__): raise AssertionError("network")
socket.socket.connect = socket.create_connection = socket.getaddrinfo = refuse

from docpipe.document import Image
assert ocr.Ocr().read(Image(64, 64, bytes([255]) * 64 * 64)) == ()
assert "rapidocr" not in sys.modules
"""


def test_light_silent_and_offline():
    done = subprocess.run([sys.executable, "-c", READS_OFFLINE], capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


READS_QUIETLY = """
import docpipe.pages.ocr as ocr
from docpipe.document import Image
from docpipe.pages.marks import find_marks
ocr.Ocr().read(Image(64, 64, bytes([255]) * 64 * 64))
find_marks(Image(640, 640, bytes([255]) * 640 * 640), (), ())
import docpipe.pages.marks.network
"""


def test_no_library_keeps_a_store_of_what_it_would_report(tmp_path: Path) -> None:
    """onnxruntime's own telemetry keeps its events in the home until it can send them, past anything Python sees."""
    kept = {name: value for name, value in os.environ.items() if name not in ("CI", "ORT_DISABLE_TELEMETRY")}
    environment = {**kept, "HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path), "TMPDIR": str(tmp_path)}
    command = [sys.executable, "-c", READS_QUIETLY]
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]
