"""One renderer for all tests of a module."""

from collections.abc import Iterator

import pytest

from docpipe.pages import Renderer


@pytest.fixture(scope="module")
def renderer() -> Iterator[Renderer]:
    with Renderer() as renderer:
        yield renderer
