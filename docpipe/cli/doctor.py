"""`docpipe doctor`: look at every part, say how it does, and what to do. Changes nothing."""

from collections.abc import Callable, Iterator

import typer

from docpipe import log
from docpipe.cli.checks.broker import check_broker
from docpipe.cli.checks.check import Check, Health, fail
from docpipe.cli.checks.machine import check_disk, check_environment, check_folders, check_home, check_python
from docpipe.cli.checks.model import check_model
from docpipe.cli.checks.reading import check_calibration, check_renderer, check_schemas
from docpipe.cli.checks.servers import check_postgres, check_running
from docpipe.cli.checks.web import check_web
from docpipe.cli.printing import Json, plain_table, print_json, results, shown
from docpipe.cli.sources import Source, list_sources
from docpipe.errors import DocpipeError
from docpipe.settings import Settings, load_settings

CHECKS: dict[str, Callable[[Settings], Iterator[Check]]] = {
    "python": check_python,
    "environment": check_environment,
    "home": check_home,
    "folders": check_folders,
    "disk": check_disk,
    "schemas": check_schemas,
    "calibration": check_calibration,
    "renderer": check_renderer,
    "model": check_model,
    "docpipe up": check_running,
    "postgres": check_postgres,
    "redis": check_broker,
    "web": check_web,
}
MARKS = {Health.OK: "[green]ok[/]", Health.WARN: "[yellow]warn[/]", Health.FAIL: "[bold red]fail[/]"}


def doctor(as_json: Json = False) -> None:
    """Check every part of the installation and say what to do."""
    settings = load_settings()
    log.configure("error")  # it says in sentences what parts would log
    sources = list_sources(settings)
    checks = [check for part, look in CHECKS.items() for check in _look(part, look, settings)]
    healthy = all(check.health is not Health.FAIL for check in checks)
    if as_json:
        told = {"checks": [check.as_json() for check in checks], "settings": [source.as_json() for source in sources]}
        print_json({"healthy": healthy, **told})
    else:
        _print_settings(sources)
        _print_checks(checks)
    if not healthy:
        raise typer.Exit(1)


def _look(part: str, look: Callable[[Settings], Iterator[Check]], settings: Settings) -> list[Check]:
    """What one part says; a part that cannot even be looked at says why."""
    try:
        return list(look(settings))
    except DocpipeError as error:
        return [fail(part, str(error))]
    except OSError as error:
        return [fail(part, f"{error.strerror}: {error.filename}.", "Give this user the right to, or set DOCPIPE_HOME.")]


def _print_settings(sources: list[Source]) -> None:
    table = plain_table("setting", "value", "from")
    for source in sources:
        faint = "dim" if source.origin == "default" else ""
        table.add_row(source.variable, shown(source.value), source.origin, style=faint)
    results().print(table)


def _print_checks(checks: list[Check]) -> None:
    table = plain_table("", "part", "")
    for check in checks:
        advice = f"\n[bold]{shown(check.advice)}[/]" if check.advice else ""
        table.add_row(MARKS[check.health], check.part, shown(check.sentence) + advice)
    console = results()
    console.print()
    console.print(table)
    failed = sum(check.health is Health.FAIL for check in checks)
    warned = sum(check.health is Health.WARN for check in checks)
    told = "All is well." if not failed + warned else f"To mend: {failed}. Worth knowing: {warned}."
    console.print(f"\n{told}")
