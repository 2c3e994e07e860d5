"""Logs on stderr: one JSON object a line, or readable lines on a terminal. Never a document's content.

What may be logged is listed by key; an exception is logged by its type and place, as its text may quote a document.
"""

import logging
import sys
import threading
import traceback
import warnings
from collections.abc import Callable, MutableMapping
from typing import Any, TextIO

import structlog

# Only these keys are written; the name of any other is, but not what it holds.
KEYS = frozenset(
    {
        "event",
        "level",
        "timestamp",
        "logger",
        "document_id",
        "job_id",
        "kind",
        "queue",
        "priority",
        "attempt",
        "token",
        "worker",
        "status",
        "code",
        "codes",
        "error",
        "place",
        "seconds",
        "count",
        "signal",
        "part",
        "pid",
        "form",
        "reason",
        "device",
        "pixels",
    }
)
LONGEST = 300  # characters of one value
# Libraries of which only warnings are worth a line; httpx would show the addresses of webhooks, which may be secret.
CHATTY = ("celery", "kombu", "alembic", "watchfiles", "httpx", "httpcore")

Entry = MutableMapping[str, Any]
Step = Callable[[Any, str, Entry], Any]


def configure(level: str = "info", *, pretty: bool | None = None) -> None:
    """Set logging up, once, at the door. `pretty`: lines for people; None means that stderr decides."""
    shared: list[Step] = [
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper("iso", utc=True),
        place_of_error,
        only_known_keys,
    ]
    readable = sys.stderr.isatty() if pretty is None else pretty
    last: Step = structlog.dev.ConsoleRenderer() if readable else structlog.processors.JSONRenderer()
    clean = structlog.stdlib.ProcessorFormatter.remove_processors_meta
    handler = logging.StreamHandler(sys.stderr)
    foreign = [first_line, *shared]
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=foreign, processors=[clean, last], use_get_message=False, pass_foreign_args=False
        )
    )
    logging.basicConfig(handlers=[handler], level=level.upper(), force=True)
    for name in CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)
    _catch_all()
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level.upper()]),
        cache_logger_on_first_use=False,
    )


def logger(name: str) -> Any:
    """The logger of a module: `log.info("claimed", document_id=..., attempt=2)`."""
    return structlog.stdlib.get_logger(name)


def first_line(_logger: Any, _method: str, entry: Entry) -> Entry:
    """Of what a library says only the first line, without what it fills in: both may quote a document."""
    entry["event"] = str(entry.get("event", "")).strip().split("\n", 1)[0]
    return entry


def _catch_all() -> None:
    """What nobody catches, and what is warned of, is logged by type and place; Python would print what it says."""

    def die(_kind: Any, error: BaseException, _traceback: Any) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(_kind, error, _traceback)
            return
        logger(__name__).error("uncaught", exc_info=error)

    def thread_dies(told: threading.ExceptHookArgs) -> None:
        logger(__name__).error("uncaught", exc_info=told.exc_value, part=told.thread.name if told.thread else None)

    def warn(
        message: Warning | str,  # noqa: ARG001  (the names are Python's)
        category: type[Warning],
        filename: str,
        lineno: int,
        file: TextIO | None = None,  # noqa: ARG001
        line: str | None = None,  # noqa: ARG001
    ) -> None:
        logger(__name__).warning("warned", error=category.__name__, place=f"{short(filename)}:{lineno}")

    warnings.showwarning = warn
    sys.excepthook = die
    threading.excepthook = thread_dies
    sys.unraisablehook = lambda told: logger(__name__).error("uncaught", exc_info=told.exc_value)


def place_of_error(_logger: Any, _method: str, entry: Entry) -> Entry:
    """Put an exception's type and place where its traceback would stand."""
    error = entry.pop("exc_info", None)
    if error is True:
        error = sys.exc_info()[1]
    if isinstance(error, tuple):
        error = error[1]
    if isinstance(error, BaseException):
        entry["error"] = type(error).__name__
        entry["place"] = place(error)
    return entry


def place(error: BaseException) -> str:
    """Where an exception was raised, as `file.py:12 < file.py:34`, innermost first; never what it says."""
    frames = traceback.extract_tb(error.__traceback__)[-4:]
    return " < ".join(f"{short(frame.filename)}:{frame.lineno}" for frame in reversed(frames))


def short(file: str) -> str:
    """The last two parts of a path."""
    return "/".join(file.split("/")[-2:])


def only_known_keys(_logger: Any, _method: str, entry: Entry) -> Entry:
    """Drop what is not listed, saying so; cut what is long."""
    known = {key: _short(value) for key, value in entry.items() if key in KEYS or key.startswith("_")}
    dropped = sorted(set(entry) - set(known))
    return {**known, "dropped": dropped} if dropped else known


def _short(value: Any) -> Any:
    return value if not isinstance(value, str) or len(value) <= LONGEST else f"{value[:LONGEST]}..."
