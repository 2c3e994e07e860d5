"""The model: which one reads, where it is, and what is missing for it. Loads none."""

from collections.abc import Iterator

from docpipe.cli.checks.check import Check, Health, fail, ok, warn
from docpipe.errors import ModelFault
from docpipe.settings import Settings
from docpipe.vlm.choosing import Whereabouts, missing_packages, whereabouts
from docpipe.vlm.folder import look_into

ELSEWHERE = "That is well where another machine or container holds the model; what `ready` says of it counts then."


def check_model(settings: Settings) -> Iterator[Check]:
    """Everything about it, as far as this machine can tell."""
    match whereabouts(settings):
        case Whereabouts.HERE:
            yield from _check_here(settings)
        case Whereabouts.SERVED:
            yield from _check_served(settings)
        case Whereabouts.NONE:
            yield ok("model", "None is set: the layout reader reads alone.")


def _check_here(settings: Settings) -> Iterator[Check]:
    assert settings.model is not None
    missing = missing_packages()
    if missing and not settings.model.is_dir():
        yield warn("model", f"Neither {settings.model} nor what would load it is on this machine.", ELSEWHERE)
        return
    try:
        found = look_into(settings.model)
    except (ModelFault, OSError) as error:
        yield fail("model", str(error), "`docpipe models check FOLDER` says more.")
        return
    size = f"{found.weight_bytes / 2**30:.1f} GiB of weights"
    yield ok("model", f"{found.path}: a {found.model_type}, {size}, held as {settings.model_quantization}.")
    if missing:
        words = f"What loads a model is not installed: {', '.join(missing)}."
        yield warn("model's packages", words, f"Install docpipe[vlm]. {ELSEWHERE}")
    else:
        yield _check_device()


def _check_device() -> Check:
    try:
        from docpipe.vlm.memory import device_words  # noqa: PLC0415  (loads torch, where a model is set alone)
    except ImportError as error:
        return fail("model's packages", f"torch cannot be loaded: {error}.", "Install docpipe[vlm] anew.")
    found = device_words()
    if found is None:
        advice = "A GPU, or servers that have one (DOCPIPE_MODEL_URL)."
        return warn("gpu", "torch sees no GPU: the model reads a page in minutes rather than in a second.", advice)
    return ok("gpu", f"torch sees {found}.")


def _check_served(settings: Settings) -> Iterator[Check]:
    from docpipe.vlm.server import look_at_servers  # noqa: PLC0415  (loads httpx, where servers are set alone)

    for told in look_at_servers(settings):
        health = {True: Health.OK, False: Health.FAIL, None: Health.WARN}[told.good]
        yield Check("model", health, told.sentence, told.advice)
