"""Reads the list of models that a server has: which one is meant, and what is told of it."""

from dataclasses import dataclass
from typing import Any

from docpipe.errors import BadSettings, ModelUnavailable
from docpipe.vlm.served.reply import parse_json

LENGTHS = ("max_model_len", "context_length", "max_context_length", "n_ctx")  # vLLM and SGLang, LM Studio, llama.cpp
MOST_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Listed:
    """The server's own name for the model, its context in tokens, and whether it is said to see; None if not told."""

    model: str
    context: int | None = None
    images: bool | None = None


def find_model(body: bytes, wanted: str | None) -> Listed:
    """The model that is meant, by the answer to `/models`: the one of that name, or the only one.

    BadSettings where several are there and none is named; ModelUnavailable where the named one is not.
    """
    told = parse_json(body)
    entries = told.get("data") if isinstance(told, dict) else None
    named = {str(entry["id"]): entry for entry in entries or () if isinstance(entry, dict) and entry.get("id")}
    if wanted:
        return _of_name(named, wanted)
    if len(named) > 1:
        shown = ", ".join(sorted(map(short, named))[:MOST_SHOWN])
        raise BadSettings(f"The server has several models; DOCPIPE_MODEL_NAME says which one is meant ({shown}).")
    if not named:
        raise ModelUnavailable("The server has no model.")
    return _listed(*next(iter(named.items())))


def short(model: str) -> str:
    """A model's name without the folders in which its file lies, as llama.cpp shows them."""
    return model.rstrip("/").rsplit("/", 1)[-1] if model.startswith("/") or model.endswith(".gguf") else model


def _of_name(named: dict[str, Any], wanted: str) -> Listed:
    for name, entry in named.items():
        if wanted in (name, short(name)) or wanted in (entry.get("aliases") or ()):
            return _listed(name, entry)
    raise ModelUnavailable(f"The server has no model {wanted}.")


def _listed(name: str, entry: dict[str, Any]) -> Listed:
    places = [entry, entry.get("meta"), entry.get("details")]
    lengths = [place.get(key) for place in places if isinstance(place, dict) for key in LENGTHS]
    context = next((length for length in lengths if type(length) is int and length > 0), None)
    architecture = entry.get("architecture")
    senses = architecture.get("input_modalities") if isinstance(architecture, dict) else None
    return Listed(name, context, "image" in senses if isinstance(senses, list) else None)
