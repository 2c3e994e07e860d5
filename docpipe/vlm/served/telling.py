"""Says in sentences what a look at the servers gave, for `docpipe doctor`."""

from collections.abc import Iterator
from dataclasses import dataclass

from docpipe.errors import BadSettings, DocpipeError
from docpipe.vlm.served.abilities import Abilities, Binding

LACKING = {
    "schema": (
        "does not bind answers to a schema",
        "They are checked all the same, but more of them will be of no use. See docs/model_servers.md.",
    ),
    "rows": ("does not bind rows as arrays", "Lists take more tokens. Nothing else changes."),
    "logprobs": (
        "does not tell how sure it is of each token (logprobs)",
        "Confidence then rests on fewer signals, and more goes to people. See docs/model_servers.md.",
    ),
    "logprobs_of_the_model": (
        "tells logprobs after the schema has forbidden the rest",
        "They say a little less so: where the schema leaves one choice, nothing. Most servers for GPUs do it this way.",
    ),
    "images": ("does not look at images", "Serve a vision-language model; llama.cpp needs its --mmproj file too."),
    "limit": ("keeps to no limit of an answer's length", "An answer may take all of DOCPIPE_MODEL_SECONDS."),
    "context": (
        "drops what is longer than its context and says nothing",
        "Raise its context. Ollama: OLLAMA_CONTEXT_LENGTH=32768.",
    ),
}


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence about a server and what to do. `good`: None where it works and is worth knowing."""

    good: bool | None
    sentence: str
    advice: str = ""


def told_of(server: str, outside: bool, abilities: Abilities | None, fault: DocpipeError | None) -> Iterator[Told]:
    """What a person should know of one server."""
    if outside:
        yield Told(
            None,
            f"{server} is outside the site: documents leave the house.",
            "DOCPIPE_MODEL_OUTSIDE=false forbids it; a server of your own keeps them in.",
        )
    if abilities is None:
        words = str(fault) if isinstance(fault, BadSettings) else (fault.detail if fault else "")
        yield Told(False, f"{server} cannot be used. {words}".strip(), "See the server's own log.")
        return
    yield Told(True, f"{server} {_does(abilities)}")
    for code in abilities.lacks():
        sentence, advice = LACKING[code]
        yield Told(False if code in ("images", "context") else None, f"{server} {sentence}.", advice)


def _does(seen: Abilities) -> str:
    parts = [f"serves {seen.model}"]
    parts += [f"{seen.context:,} tokens of context"] if seen.context else []
    parts += [f"schema by {seen.binding}"] if seen.binding is not Binding.NONE else []
    parts += ["logprobs"] if seen.logprobs else []
    parts += [f"images, {seen.window} pages a question"] if seen.images else []
    return f"{', '.join(parts)}; probed in {seen.seconds:.1f} s."
