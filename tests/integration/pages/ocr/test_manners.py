"""What OCR must not do: burden those who only import it, talk on the console, or reach for the network."""

import subprocess
import sys

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
