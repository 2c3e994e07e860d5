"""A hub of ours on this machine: the few routes that a pull asks for, as huggingface_hub's own client speaks them."""

import hashlib
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

COMMIT = "0123456789abcdef0123456789abcdef01234567"


@dataclass
class Hub:
    """One repository, `own/tiny`.

    `breaks`: files that it fails to give. `lies`: what it says of a file's hash. `asked`: files whose
    content was asked for.
    """

    files: dict[str, bytes]
    address: str = ""
    breaks: set[str] = field(default_factory=set)
    lies: dict[str, str] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    gated: bool = False

    def told(self) -> dict[str, object]:
        siblings = []
        for name, content in self.files.items():
            told: dict[str, object] = {"rfilename": name, "size": len(content), "blobId": "0" * 40}
            if name.endswith((".safetensors", ".bin", ".model")):
                digest = self.lies.get(name) or hashlib.sha256(content).hexdigest()
                told["lfs"] = {"sha256": digest, "size": len(content), "pointerSize": 130}
            siblings.append(told)
        return {
            "id": "own/tiny",
            "modelId": "own/tiny",
            "sha": COMMIT,
            "private": False,
            "siblings": siblings,
            "tags": [],
        }


@contextmanager
def hub(files: dict[str, bytes]) -> Iterator[Hub]:
    """It runs while the block does."""
    state = Hub(files)

    class Door(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            path = self.path.partition("?")[0]
            if re.fullmatch(r"/api/models/own/tiny(/revision/(main|v1))?", path):
                self.answer(200, json.dumps(state.told()).encode(), {"Content-Type": "application/json"})
            elif name := self.name(path):
                self.give(name)
            else:
                missing = "RevisionNotFound" if "/revision/" in path else "RepoNotFound"
                self.answer(404, b"{}", {"X-Error-Code": missing})

        def do_HEAD(self) -> None:
            self.do_GET()

        def name(self, path: str) -> str | None:
            found = re.fullmatch(rf"/own/tiny/resolve/{COMMIT}/(.+)", path)
            return found[1] if found and found[1] in state.files else None

        def give(self, name: str) -> None:
            content = state.files[name]
            headers = {"ETag": f'"{hashlib.sha256(content).hexdigest()}"', "X-Repo-Commit": COMMIT}
            if state.gated:
                self.answer(403, b"", {"X-Error-Code": "GatedRepo"})
                return
            if self.command == "GET":
                state.asked.append(name)
                if name in state.breaks:
                    self.answer(500, b"", {})
                    return
            self.answer(200, content, headers)

        def answer(self, status: int, content: bytes, headers: dict[str, str]) -> None:
            self.send_response(status)
            for name, value in {**headers, "Content-Length": str(len(content))}.items():
                self.send_header(name, value)
            self.end_headers()
            if self.command == "GET":
                self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Door)
    server.daemon_threads = True
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    state.address = f"http://127.0.0.1:{server.server_port}"
    try:
        yield state
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
