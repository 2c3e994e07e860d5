"""Which model an installation reads with, as its settings say: one in a folder, one behind servers, or none.

What each needs is loaded only where it is chosen: torch for a folder, httpx for servers.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from importlib.util import find_spec

from docpipe.errors import BadSettings
from docpipe.settings import Settings
from docpipe.vlm.folder import look_into
from docpipe.vlm.runner import Runner

PACKAGES = ("torch", "torchvision", "transformers", "accelerate", "llguidance", "safetensors")  # of the extra `vlm`


class Holding(StrEnum):
    """Where the model is."""

    NONE = "none"  # the layout reader reads alone
    HERE = "here"  # in a folder: a process with a GPU holds it
    SERVED = "served"  # behind servers on the site's network


@dataclass(frozen=True, slots=True)
class Opened:
    """A runner that is ready, and how much memory it takes in bytes; None where that is a server's business."""

    runner: Runner
    memory: Callable[[], int] | None = None


def holding_of(settings: Settings) -> Holding:
    """Where the settings say that the model is."""
    if settings.model is not None:
        return Holding.HERE
    return Holding.SERVED if settings.model_url else Holding.NONE


def missing_packages() -> list[str]:
    """What of the extra `vlm` is not installed."""
    return [name for name in PACKAGES if find_spec(name) is None]


def check_packages() -> None:
    """BadSettings where this machine has not what a model in a folder needs."""
    if missing := missing_packages():
        raise BadSettings(
            f"DOCPIPE_MODEL needs packages that are not installed: {', '.join(missing)}. Install docpipe[vlm]."
        )


def check_folder(settings: Settings) -> None:
    """Look at what a process that loads the model needs, without loading it. BadSettings, ModelFault."""
    check_packages()
    if settings.model is not None:
        look_into(settings.model)


def open_model(settings: Settings) -> Opened | None:
    """The model, loaded or reached; None where none is set. BadSettings, ModelFault: each with what to do."""
    match holding_of(settings):
        case Holding.HERE:
            return _open_here(settings)
        case Holding.SERVED:
            return _open_served(settings)
    return None


def _open_here(settings: Settings) -> Opened:
    check_folder(settings)
    from docpipe.vlm.loading import load  # noqa: PLC0415  (loads torch)
    from docpipe.vlm.local import LocalRunner  # noqa: PLC0415
    from docpipe.vlm.memory import held_memory  # noqa: PLC0415

    assert settings.model is not None
    loaded = load(settings.model, settings.model_quantization)
    runner = LocalRunner(
        loaded, pixels=settings.model_pixels, batch=settings.model_batch, seconds=settings.model_seconds
    )
    return Opened(runner, held_memory)


def _open_served(settings: Settings) -> Opened:
    from docpipe.vlm.server import open_servers  # noqa: PLC0415  (loads httpx)

    return Opened(open_servers(settings))
