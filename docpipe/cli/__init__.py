"""The verbs of the command line: a small file each. This one knows their names and sentences, and loads the one that
is asked for, so that `docpipe --help` answers at once.
"""

import importlib
import inspect
from collections.abc import Callable, Sequence
from importlib.metadata import version
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from docpipe.wording import plain_fault

VERBS = {  # in the order in which a new user meets them; each lives in the module of its name
    "demo": "Start everything here, run the samples through it, show the result.",
    "up": "Start everything on this machine, and mind it until Ctrl-C.",
    "extract": "Read files here and now, with nothing running, and print the result.",
    "ingest": "Hand files in, to be read in their turn.",
    "status": "Show where documents stand, or the story of one.",
    "retry": "Try failed documents again.",
    "export": "Take results away: JSON lines, CSV, or tasks for labelling.",
    "webhook": "Tell other systems what becomes of documents.",
    "models": "Check, fetch and carry over the models that read.",
    "user": "Let people in, and say what they may do.",
    "key": "Let other systems in, with keys that end.",
    "migrate": "Bring the database to the form that this version needs.",
    "evaluate": "Read documents whose truth is known, and say how well they are read.",
    "calibrate": "Learn how far values can be trusted, from documents whose truth is known.",
    "probe": "Try a model on made-up pages before it may read documents.",
    "doctor": "Check every part of the installation and say what to do.",
}


class PlainErrors(TyperGroup):
    """The verbs, whose errors are sentences, without what the library that checks values puts before them."""

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except typer.BadParameter as error:
            error.message = plain_fault(error.message)
            raise


def build(arguments: Sequence[str]) -> typer.Typer:
    """The command line for these arguments: with the verbs among them loaded, and the others by name only."""
    app = typer.Typer(
        name="docpipe",
        cls=PlainErrors,
        help="Reads invoices, receipts and other business documents on your own machines.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(_root)
    for name, sentence in VERBS.items():
        verb = load(name) if name in arguments else _name_only(name)
        if isinstance(verb, typer.Typer):
            app.add_typer(verb, name=name)
        else:
            app.command(name, short_help=sentence, help=flowing(verb.__doc__))(verb)
    return app


def flowing(doc: str | None) -> str | None:
    """A docstring whose paragraphs are lines, to be broken where the terminal ends."""
    return doc and "\n\n".join(" ".join(one.split()) for one in inspect.cleandoc(doc).split("\n\n"))


def load(name: str) -> Callable[..., None] | typer.Typer:
    """The function of a verb, or its own verbs. Loaded by name: each pulls in heavy parts that others do not need."""
    loaded: Callable[..., None] | typer.Typer = getattr(importlib.import_module(f"docpipe.cli.{name}"), name)
    return loaded


def _name_only(name: str) -> Callable[[], None]:
    def verb() -> None:
        raise AssertionError(f"{name} was called without being loaded")

    return verb


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"docpipe {version('docpipe')}")
        raise typer.Exit


def _root(
    show_version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    pass
