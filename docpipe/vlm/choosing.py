"""Which model an installation reads with, as its settings say: one in a folder, one behind servers, or none.

What each needs is loaded only where it is chosen: torch for a folder, httpx for servers.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from importlib.metadata import distributions

from docpipe.errors import BadSettings, ModelUnavailable, UnsupportedModel
from docpipe.outside.networks import parse_networks
from docpipe.settings import Settings
from docpipe.vlm.folder import look_into
from docpipe.vlm.runner import Runner

PACKAGES = ("torch", "torchvision", "transformers", "accelerate", "llguidance", "safetensors")  # of the extra `vlm`


class Whereabouts(StrEnum):
    """Where the model is."""

    NONE = "none"  # the layout reader reads alone
    HERE = "here"  # in a folder: a process with a GPU holds it
    SERVED = "served"  # behind servers on the site's network


@dataclass(frozen=True, slots=True)
class Opened:
    """A runner that is ready, and how much memory it takes in bytes; None where that is a server's business."""

    runner: Runner
    memory: Callable[[], int] | None = None


def whereabouts(settings: Settings) -> Whereabouts:
    """Where the settings say that the model is."""
    if settings.model is not None:
        return Whereabouts.HERE
    return Whereabouts.SERVED if settings.model_url else Whereabouts.NONE


def missing_packages() -> list[str]:
    """What of the extra `vlm` is not installed."""
    return [name for name in PACKAGES if not any(distributions(name=name))]


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


def check_servers(settings: Settings) -> None:
    """BadSettings where one of the servers may not be asked; one that is away, or whose name is not known now, may."""
    from docpipe.vlm.served.addresses import Site, find_target, parse_root  # noqa: PLC0415  (loads httpx)

    site = Site(parse_networks(settings.model_networks), settings.model_outside)
    for url in filter(None, map(str.strip, (settings.model_url or "").split(","))):
        with suppress(ModelUnavailable):
            find_target(parse_root(url), site)


def open_model(settings: Settings) -> Opened | None:
    """The model, loaded or reached; None where none is set. BadSettings, ModelFault: each with what to do."""
    match whereabouts(settings):
        case Whereabouts.HERE:
            return _open_here(settings)
        case Whereabouts.SERVED:
            return _open_served(settings)
    return None


def _open_here(settings: Settings) -> Opened:
    check_folder(settings)
    try:
        from docpipe.vlm.loading import load  # noqa: PLC0415  (loads torch)
        from docpipe.vlm.local import LocalRunner  # noqa: PLC0415
        from docpipe.vlm.memory import held_memory  # noqa: PLC0415
    except ImportError as error:
        words = " ".join(str(error).split())[:200]
        raise UnsupportedModel(
            f"The packages that load it do not go together; torchvision must be built for this torch. {words}"
        ) from error

    assert settings.model is not None
    loaded = load(settings.model, settings.model_quantization)
    runner = LocalRunner(
        loaded, pixels=settings.model_pixels, batch=settings.model_batch, seconds=settings.model_seconds
    )
    return Opened(runner, held_memory)


def _open_served(settings: Settings) -> Opened:
    from docpipe.vlm.server import open_servers  # noqa: PLC0415  (loads httpx)

    return Opened(open_servers(settings))
