"""What is logged, and above all what is not."""

import io
import json
import logging
import sys
import threading
import warnings
from collections.abc import Iterator

import pytest
import structlog

from docpipe import log

SECRET = "DE89 3704 0044 0532 0130 00"


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    for module, hook in (
        (sys, "excepthook"),
        (sys, "unraisablehook"),
        (threading, "excepthook"),
        (warnings, "showwarning"),
    ):
        monkeypatch.setattr(module, hook, getattr(module, hook))  # so that it is put back
    log.configure("info", pretty=False)
    yield stream
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.reset_defaults()


def fail() -> None:
    raise ValueError(f"invalid literal: {SECRET}")


def test_lines_are_json_with_the_listed_keys(lines: io.StringIO) -> None:
    log.logger("here").info("read", document_id="d1", seconds=0.5)
    (entry,) = map(json.loads, lines.getvalue().splitlines())
    assert entry["event"] == "read"
    assert (entry["document_id"], entry["seconds"], entry["logger"]) == ("d1", 0.5, "here")


def test_keys_that_are_not_listed_are_named_without_what_they_hold(lines: io.StringIO) -> None:
    log.logger("here").info("read", iban=SECRET)
    assert SECRET not in lines.getvalue()
    assert json.loads(lines.getvalue())["dropped"] == ["iban"]


def test_an_exception_is_logged_by_type_and_place_only(lines: io.StringIO) -> None:
    try:
        fail()
    except ValueError as error:
        log.logger("here").error("attempt_failed", exc_info=error)
        logging.getLogger("library").exception("it failed")
    assert SECRET not in lines.getvalue()
    for entry in map(json.loads, lines.getvalue().splitlines()):
        assert entry["error"] == "ValueError"
        assert "test_log.py" in entry["place"]


def test_of_what_a_library_says_only_its_own_words_are_written(lines: io.StringIO) -> None:
    logging.getLogger("library").warning("cannot parse %s", SECRET)
    logging.getLogger("library").warning(f"future was lost\nexception=ValueError({SECRET!r})")
    assert SECRET not in lines.getvalue()
    told = [json.loads(line)["event"] for line in lines.getvalue().splitlines()]
    assert told == ["cannot parse %s", "future was lost"]


def test_what_nobody_catches_is_logged_by_type_and_place_only(lines: io.StringIO) -> None:
    thread = threading.Thread(target=fail, name="heartbeat-1")
    thread.start()
    thread.join()
    try:
        fail()
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    shown = warnings.showwarning
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.showwarning = shown  # pytest lays its own over it
        warnings.warn(f"odd value {SECRET}", stacklevel=1)
    assert SECRET not in lines.getvalue()
    entries = [json.loads(line) for line in lines.getvalue().splitlines()]
    assert [entry.get("error") for entry in entries] == ["ValueError", "ValueError", "UserWarning"]
    assert entries[0]["part"] == "heartbeat-1"


def test_long_values_are_cut(lines: io.StringIO) -> None:
    log.logger("here").info("read", code="x" * 1000)
    assert len(json.loads(lines.getvalue())["code"]) == log.LONGEST + 3


def test_less_than_the_level_is_not_written(lines: io.StringIO) -> None:
    log.logger("here").debug("read")
    logging.getLogger("celery.worker").info("received")
    assert lines.getvalue() == ""


def test_on_a_terminal_lines_are_for_people(monkeypatch: pytest.MonkeyPatch, lines: io.StringIO) -> None:
    monkeypatch.setattr(sys, "stderr", lines)
    log.configure("info", pretty=True)
    log.logger("here").info("read", document_id="d1")
    assert "document_id" in lines.getvalue()
    assert not lines.getvalue().startswith("{")
