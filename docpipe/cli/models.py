"""`docpipe models`: try a model before it may read, fetch one, carry one over an air gap."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn

from docpipe import log
from docpipe.cli.models_table import print_listed, print_refused, print_trial, size
from docpipe.cli.printing import Json, print_json, progress, results, shown
from docpipe.errors import ModelFault, UnsupportedModel, UnusableFolder
from docpipe.settings import load_settings
from docpipe.vlm.choosing import check_packages
from docpipe.vlm.folder import look_into
from docpipe.vlm.packing import Manifest, export_model, import_model, seal
from docpipe.vlm.packing.inspecting import Inspection, inspect, list_models

models = typer.Typer(help="Check, fetch and carry over the models that read.", no_args_is_help=True)

Folder = Annotated[Path, typer.Argument(metavar="FOLDER", help="Folder of a model.")]
New = Annotated[Path, typer.Argument(metavar="FOLDER", help="Folder to be made.")]
Archive = Annotated[Path, typer.Argument(metavar="ARCHIVE", help="A .tar; gzipped where it ends in .gz or .tgz.")]
Licence = Annotated[str, typer.Option("--licence", help="The model's terms, where neither card nor file notes them.")]


@models.command("check")
def check(
    folder: Folder,
    files_only: Annotated[bool, typer.Option("--files-only", help="Look at the files; do not load the model.")] = False,
    quantization: Annotated[
        str | None, typer.Option("--quantization", help="The form of its weights; else DOCPIPE_MODEL_QUANTIZATION.")
    ] = None,
    device: Annotated[str | None, typer.Option("--device", help="As torch names it: cuda, cuda:1, cpu.")] = None,
    as_json: Json = False,
) -> None:
    """Look a model over, load it as a worker would, and tell what it takes and how fast it is here."""
    settings = load_settings()
    log.configure(settings.log_level)
    with _plain_faults(), _bar("reading", None if as_json else _bytes_of(folder)) as done:
        found = inspect(folder, progress=done)
    trial: Any = None
    if not found.faults and not files_only:
        try:
            trial = _tried(folder, quantization or settings.model_quantization, device, settings)
        except ModelFault as error:
            found = replace(found, faults=(str(error),))
    good = not found.faults and (trial is None or trial.bound)
    if as_json:
        told = None if trial is None else asdict(trial)
        print_json({"good": good, **_told(found), "trial": told})
    elif found.faults:
        print_refused(found)
    else:
        print_trial(found, trial)
    if not good:
        raise typer.Exit(1)


@models.command("list")
def list_(
    folder: Annotated[
        Path | None, typer.Argument(metavar="FOLDER", help="Where models lie; else beside DOCPIPE_MODEL.")
    ] = None,
    as_json: Json = False,
) -> None:
    """List the models that lie in a folder; nothing is loaded."""
    settings = load_settings()
    chosen = settings.model.expanduser().absolute() if settings.model else None
    place = folder or (chosen.parent if chosen else None)
    if place is None:
        raise typer.BadParameter("Name a folder, or set DOCPIPE_MODEL.")
    if not place.is_dir():
        raise typer.BadParameter(f"{place} is no folder.")
    with _plain_faults():
        listed = [inspect(one, hashes=False) for one in list_models(place)]
    if as_json:
        for one in listed:
            print_json({**_told(one), "used": one.folder.absolute() == chosen})
    else:
        print_listed(listed, chosen)


@models.command("pull")
def pull(
    repo: Annotated[str, typer.Argument(metavar="REPO", help="As the hub names it: owner/name.")],
    to: Annotated[Path, typer.Option("--to", metavar="FOLDER", help="Folder to be made.")],
    revision: Annotated[str | None, typer.Option("--revision", help="Commit, tag or branch; else the newest.")] = None,
    licence: Licence = "",
    as_json: Json = False,
) -> None:
    """Fetch a model, on a machine with a way outside: data alone, at one commit, with a manifest."""
    check_packages()
    from docpipe.vlm.packing import fetching  # noqa: PLC0415  (of the extra `vlm`)

    def tell(name: str, bytes_: int) -> None:
        if not as_json:
            progress().print(f"{shown(name)}  {size(bytes_)}")

    with _plain_faults():
        manifest = fetching.pull(repo, to, revision=revision, licence=licence, telling=tell)
    _tell_done(manifest, to, as_json)


@models.command("seal")
def seal_(folder: Folder, licence: Licence = "", as_json: Json = False) -> None:
    """Write the manifest of a model that came another way, as it lies there now."""
    look_into(folder)
    with _plain_faults(), _bar("reading", None if as_json else _bytes_of(folder)) as done:
        manifest = seal(folder, licence=licence, progress=done)
    _tell_done(manifest, folder, as_json)


@models.command("export")
def export(folder: Folder, archive: Archive, as_json: Json = False) -> None:
    """Pack a model into one file, to be carried to a machine without a way outside."""
    look_into(folder)
    with _plain_faults(), _bar("packing", None if as_json else _bytes_of(folder)) as done:
        manifest = export_model(folder, archive, done)
    _tell_done(manifest, archive, as_json)


@models.command("import")
def import_(archive: Archive, folder: New, as_json: Json = False) -> None:
    """Unpack a model that was carried over; every file is compared with its hash."""
    if not archive.is_file():
        raise typer.BadParameter(f"{archive} is no file.")
    with _plain_faults(), _bar("unpacking", None if as_json else archive.stat().st_size) as done:
        manifest = import_model(archive, folder, done)
    _tell_done(manifest, folder, as_json)


def _tried(folder: Path, quantization: str, device: str | None, settings: Any) -> Any:
    check_packages()
    try:
        from docpipe.vlm.trying import try_model  # noqa: PLC0415  (loads torch)
    except ImportError as error:
        raise UnsupportedModel(f"The packages that load it do not go together: {str(error)[:200]}") from error

    return try_model(
        folder,
        quantization=quantization,
        device=device,
        pixels=settings.model_pixels,
        batch=settings.model_batch,
        seconds=settings.model_seconds,
    )


def _told(found: Inspection) -> dict[str, Any]:
    return {**asdict(found), "folder": str(found.folder)}


def _tell_done(manifest: Manifest, place: Path, as_json: bool) -> None:
    if as_json:
        told = {name: getattr(manifest, name) for name in ("source", "revision", "licence")}
        print_json({"place": str(place), "files": len(manifest.entries), "bytes": manifest.size, **told})
        return
    results().print(
        f"{shown(place)}  {len(manifest.entries)} files, {size(manifest.size)}, licence: {shown(manifest.licence)}",
        soft_wrap=True,
    )


def _bytes_of(folder: Path) -> int:
    """What there is to read; nothing where there is no folder, which is told later."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


@contextmanager
def _plain_faults() -> Iterator[None]:
    """What the system refuses, as a sentence: rights, a full disk, a folder that is not there."""
    try:
        yield
    except OSError as error:
        raise UnusableFolder(f"{error.strerror or error}: {error.filename or 'no name'}.") from error


@contextmanager
def _bar(word: str, total: int | None) -> Iterator[Any]:
    """A bar on standard error where people look on; what it yields is told how many more bytes are done."""
    console = progress()
    if not total or not console.is_terminal:
        yield lambda _: None
        return
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task(word, total=total)
        yield lambda more: bar.advance(task, more)
