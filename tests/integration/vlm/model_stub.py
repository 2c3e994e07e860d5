"""A real HTTP server that speaks as servers of models do, well or badly, and keeps what it was asked.

Its model says what the test says; to probes it answers as a model would that does what its server makes it do.
"""

import base64
import json
import re
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Body = dict[str, Any]
Act = Callable[["Stub", BaseHTTPRequestHandler, Body], None]

PROSE = "The capital of France is Paris."
COUNT = " ".join(map(str, range(1, 101)))


@dataclass
class Stub:
    """A server. By default it does all that vLLM does; each attribute takes something away.

    `binds`: the ways to tell a schema that it follows; `refuses`: those that it answers with 400. `limits`: names of
    the limit that hold. `unknown`: keys of a request that are answered with 400. `reads`: tokens, after which the rest
    of a question is dropped. `acts`: what happens to the next questions that are no probes, instead of an answer; the
    last one for ever. `says`: the answer to questions that are no probes; None for one that is made of the schema.
    """

    models: tuple[Body, ...] = ({"id": "tiny-vl", "max_model_len": 8192},)
    binds: tuple[str, ...] = ("json_schema",)
    refuses: tuple[str, ...] = ("guided_json",)
    limits: tuple[str, ...] = ("max_tokens", "max_completion_tokens")
    unknown: tuple[str, ...] = ()
    logprobs: bool = True
    masked: bool = False
    looks: bool = True
    takes_images: int = 8
    thinks: bool = False
    stumbles: tuple[int, ...] = ()  # numbers of requests that end with 500, whatever they are
    reads: int | None = None
    key: str | None = None
    url: str = ""
    says: str | None = None
    acts: list[Act] = field(default_factory=list)
    asked: list[Body] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    at_once: int = 0
    most_at_once: int = 0
    lock: threading.Condition = field(default_factory=threading.Condition)
    release: threading.Event = field(default_factory=threading.Event)
    stop: Callable[[], None] = lambda: None  # closes its address before its block ends

    @property
    def questions(self) -> list[Body]:
        """What was asked but for probes."""
        return [body for body in self.asked if not is_probe(body)]

    def take(self, request: BaseHTTPRequestHandler) -> None:
        body = json.loads(request.rfile.read(int(request.headers["content-length"])))
        with self.lock:
            self.asked.append(body)
            self.headers.append({name.lower(): value for name, value in request.headers.items()})
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
            act: Act = status(500) if len(self.asked) in self.stumbles else answer
            if not is_probe(body) and self.acts:
                act = self.acts.pop(0) if len(self.acts) > 1 else self.acts[0]
            self.lock.notify_all()
        try:
            act(self, request, body)
        finally:
            with self.lock:
                self.at_once -= 1
                self.lock.notify_all()


def is_probe(body: Body) -> bool:
    return "INVOICE" not in text_of(body)


def text_of(body: Body) -> str:
    contents = [message["content"] for message in body["messages"]]
    parts = [part for content in contents if isinstance(content, list) for part in content]
    texts = [content for content in contents if isinstance(content, str)]
    return "\n".join(texts + [part["text"] for part in parts if part["type"] == "text"])


def images_of(body: Body) -> list[bytes]:
    contents = [message["content"] for message in body["messages"] if isinstance(message["content"], list)]
    urls = [part["image_url"]["url"] for content in contents for part in content if part["type"] == "image_url"]
    return [base64.b64decode(url.removeprefix("data:image/png;base64,")) for url in urls]


def schema_of(body: Body) -> tuple[str, Any]:
    """In which way a schema was told, and which."""
    told = body.get("response_format", {})
    if "guided_json" in body:
        return "guided_json", body["guided_json"]
    if told.get("type") == "json_schema":
        return "json_schema", told["json_schema"]["schema"]
    return ("json_object", told["schema"]) if told.get("type") == "json_object" else ("", None)


def answer(stub: Stub, request: BaseHTTPRequestHandler, body: Body) -> None:
    """Answer as the server that the stub is."""
    way, schema = schema_of(body)
    if stub.key and request.headers["authorization"] != f"Bearer {stub.key}":
        return say(request, 401, {"error": {"message": "Unauthorized"}})
    if way in stub.refuses or any(key in body for key in stub.unknown):
        return say(request, 400, {"error": {"message": f"unsupported: {way}"}})
    if len(images_of(body)) > stub.takes_images:
        return say(request, 500, {"error": {"message": "image input is not supported"}})
    return say(request, 200, completion(stub, body, schema if way in stub.binds else None))


def completion(stub: Stub, body: Body, schema: Any) -> Body:
    thoughts = stub.thinks and body.get("chat_template_kwargs", {}).get("enable_thinking") is not False
    text = "Hm, let me see." if thoughts else spoken(stub, body, schema)
    limits = [body[name] for name in stub.limits if name in body]
    tokens = re.findall(r"(?s).{1,3}", text)
    kept = tokens[: min(limits, default=len(tokens))]
    prompt = len(re.findall(r"\w+", text_of(body))) + 100 * len(images_of(body))
    content = None if thoughts else "".join(kept)
    message = {"role": "assistant", "content": content, "reasoning_content": text if thoughts else None}
    return {
        "choices": [
            {
                "index": 0,
                "message": message,
                "logprobs": {"content": [logprob(stub, token) for token in kept]}
                if stub.logprobs and body.get("logprobs")
                else None,
                "finish_reason": "length" if len(kept) < len(tokens) else "stop",
            }
        ],
        "usage": {"prompt_tokens": min(prompt, stub.reads or prompt), "completion_tokens": len(kept)},
    }


def spoken(stub: Stub, body: Body, schema: Any) -> str:
    if not is_probe(body) and stub.says is not None:
        return stub.says
    seen = images_of(body)
    sight = f"seen {hash(seen[0]) % 9973}" if seen and stub.looks else "something"
    if schema is None:
        return COUNT if "Count" in text_of(body) else f"{PROSE} And {sight}."
    return json.dumps(instance(schema, sight))


def instance(schema: Any, text: str) -> Any:
    """Something that keeps to a schema."""
    if "enum" in schema:
        return schema["enum"][0]
    if "properties" in schema:
        return {key: instance(part, text) for key, part in schema["properties"].items()}
    if "prefixItems" in schema:
        return [instance(part, text) for part in schema["prefixItems"]]
    return [] if schema["type"] == "array" else text


def logprob(stub: Stub, token: str) -> Body:
    own = 0.0 if stub.masked else -1.5
    others = [{"token": other, "logprob": -0.7 - number} for number, other in enumerate(("a", "b", "c"))]
    return {"token": token, "logprob": own, "bytes": list(token.encode()), "top_logprobs": others}


def say(request: BaseHTTPRequestHandler, status: int, told: Any, **headers: str) -> None:
    body = told if isinstance(told, bytes) else json.dumps(told).encode()
    request.send_response(status)
    for name, value in {"content-type": "application/json", **headers}.items():
        request.send_header(name.replace("_", "-"), value)
    request.send_header("content-length", str(len(body)))
    request.end_headers()
    request.wfile.write(body)


def status(code: int, message: str = "no", **headers: str) -> Act:
    return lambda _stub, request, _body: say(request, code, {"error": {"message": message}}, **headers)


def raw(body: bytes, **headers: str) -> Act:
    return lambda _stub, request, _body: say(request, 200, body, **headers)


def hang(stub: Stub, request: BaseHTTPRequestHandler, body: Body) -> None:
    """Say nothing until released."""
    stub.release.wait(30)


def drip(stub: Stub, request: BaseHTTPRequestHandler, body: Body) -> None:
    """One byte of an endless header after the other, each well within a step's time-out."""
    request.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    while not stub.release.wait(0.05):
        request.wfile.write(b"x")
        request.wfile.flush()


def cut(stub: Stub, request: BaseHTTPRequestHandler, body: Body) -> None:
    """Reset the connection instead of an answer."""
    request.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    request.connection.close()


def cut_in_the_body(stub: Stub, request: BaseHTTPRequestHandler, body: Body) -> None:
    """Break off in the middle of a good answer."""
    told = json.dumps(completion(stub, body, schema_of(body)[1])).encode()
    request.send_response(200)
    request.send_header("content-type", "application/json")
    request.send_header("content-length", str(len(told)))
    request.end_headers()
    request.wfile.write(told[: len(told) // 2])
    request.wfile.flush()


def flood(stub: Stub, request: BaseHTTPRequestHandler, body: Body) -> None:
    """An answer without end."""
    request.send_response(200)
    request.send_header("content-type", "application/json")
    request.end_headers()
    while True:
        request.wfile.write(b" " * 1_000_000)


def stream(stub: Stub, request: BaseHTTPRequestHandler, body: Body) -> None:
    """Events that nobody asked for, one after the other, without end."""
    request.send_response(200)
    request.send_header("content-type", "text/event-stream; charset=utf-8")
    request.end_headers()
    while not stub.release.wait(0.05):
        request.wfile.write(b'data: {"choices": [{"delta": {"content": "x"}}]}\n\n')
        request.wfile.flush()


@contextmanager
def serving(stub: Stub, port: int = 0, tls: ssl.SSLContext | None = None) -> Iterator[Stub]:
    """The stub at an address of its own for the block; at `port`, where it is given, as after a restart."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found = {"object": "list", "data": list(stub.models)}
            say(self, 200, found) if self.path.endswith("/models") else say(self, 404, {})

        def do_POST(self) -> None:
            stub.take(self)

        def log_message(self, *_: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True
        allow_reuse_address = True

        def handle_error(self, *_: object) -> None:
            pass  # the other side went away, which is what some tests are about

    with Server(("127.0.0.1", port), Handler) as server:
        stub.url = f"{'https' if tls else 'http'}://127.0.0.1:{server.server_port}"
        if tls:
            server.socket = tls.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, args=[0.02], daemon=True)
        thread.start()

        def stop() -> None:
            stub.release.set()
            server.shutdown()
            server.server_close()
            thread.join(5)

        stub.stop = stop
        try:
            yield stub
        finally:
            stop()
