"""What schemathesis is told of the server that it asks: ids that are there, among those that it makes up."""

import json
import os
import random
from typing import Any

import schemathesis

KNOWN: dict[str, str] = json.loads(os.environ.get("FUZZ_KNOWN", "{}"))


@schemathesis.hook
def map_path_parameters(context: Any, path_parameters: dict[str, Any] | None) -> dict[str, Any] | None:
    """Half of the ids as they are, so that requests come further than to `not found`."""
    chance = random.Random(repr(path_parameters))
    for name in path_parameters or {}:
        if name in KNOWN and chance.random() < 0.5:
            path_parameters[name] = KNOWN[name]  # type: ignore[index]
    return path_parameters
