"""A desk for each test, and transactions."""

from collections.abc import Callable
from typing import Any

import pytest
from desk import Desk

from docpipe.store import Engine, session


@pytest.fixture
def desk(engine: Engine) -> Desk:
    return Desk(engine)


@pytest.fixture
def run(engine: Engine) -> Callable[..., Any]:
    """Calls a function of the room in a transaction of its own."""

    def call(function: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
        with session(engine) as current:
            return function(current, *arguments, **named)

    return call
