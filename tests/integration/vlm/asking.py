"""What the tests of model servers share: a short question, a runner that does not wait long."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from model_stub import Stub

from docpipe.document import Image
from docpipe.vlm.runner import Question, Turn
from docpipe.vlm.served.patience import Patience
from docpipe.vlm.server import ServerRunner

TEXT = {"type": ["string", "null"]}
SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {"number": TEXT, "total": TEXT},
    "required": ["number", "total"],
    "additionalProperties": False,
}
FOUND = '{"number": "INV-7", "total": "119,00 €"}'
QUESTION = Question((Turn("user", ("Read the page.", "INVOICE INV-7 total 119,00 €")),), SCHEMA)
PAGE = Image(40, 30, bytes(range(200, 240)) * 90, 3)
SEEN = replace(QUESTION, turns=(Turn("user", ("Read the page.", PAGE, "INVOICE")),))
HASTE = Patience(seconds=0.4, queue=3, tries=4, pause=0.02, longest_pause=0.2, probe=5)


@contextmanager
def asking(*given: Stub | Patience, **further: Any) -> Iterator[ServerRunner]:
    """A runner over stubs; with the last one's patience, where it is one."""
    stubs = [one for one in given if isinstance(one, Stub)]
    patience = next((one for one in given if isinstance(one, Patience)), HASTE)
    runner = ServerRunner([stub.url for stub in stubs], patience=patience, **further)
    try:
        yield runner
    finally:
        for stub in stubs:
            stub.release.set()
        runner.close()
