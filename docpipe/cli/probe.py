"""`docpipe probe`: try a model on made-up pages before it may read documents."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from docpipe import log
from docpipe.cli.printing import Json, print_json, progress, results
from docpipe.cli.targets import target
from docpipe.cli.types import load_types
from docpipe.errors import BadRequest, ModelUnavailable
from docpipe.pages import Renderer, RenderLimits
from docpipe.probing import Report, Studio, as_html
from docpipe.probing import probe as try_model
from docpipe.probing.cases import Risk
from docpipe.probing.judging import Verdict
from docpipe.settings import Settings, load_settings
from docpipe.vlm.choosing import Whereabouts, open_model, whereabouts

ModelPlace = Annotated[str, typer.Argument(metavar="MODEL", help="A model's folder, or the address of its server.")]
Out = Annotated[Path, typer.Option("--out", callback=target, help="Where the report with its pictures is written.")]
Risks = Annotated[list[Risk] | None, typer.Option("--risk", help="Of this risk alone; may be said again.")]
Seed = Annotated[int, typer.Option("--seed", help="Another seed makes up other pages.")]


def probe(
    model: ModelPlace,
    out: Out = Path("probe.html"),
    seed: Seed = 7,
    risk: Risks = None,
    as_json: Json = False,
) -> None:
    """Try a model on made-up pages before it may read documents.

    Gives a verdict on each risk, and a report with pictures. Ends with 1 where the model is not acquitted of every one.
    """
    settings = settings_for(model)
    log.configure("error")  # what goes wrong stands in the report
    _check_servers(settings)
    opened = open_model(settings)
    if opened is None:
        raise BadRequest("Name a model's folder, or the address of its server.")
    try:
        with Renderer(RenderLimits.of(settings)) as renderer:
            report = try_model(
                opened.runner,
                Studio(renderer, settings.model_page_text),
                load_types(settings),
                seed=seed,
                max_tokens=settings.model_tokens,
                day=datetime.now(UTC).date(),
                risks=risk or tuple(Risk),
                told=_tell,
            )
    finally:
        opened.runner.close()
    hand_over(report, out, as_json)


def settings_for(model: str) -> Settings:
    """The settings of this installation, but with this model."""
    if "://" in model:
        return load_settings(model_url=model, model=None)
    return load_settings(model=Path(model).expanduser(), model_url=None)


def _check_servers(settings: Settings) -> None:
    """ModelUnavailable where no server can be asked now: a probe waits for none, as documents do."""
    if whereabouts(settings) is not Whereabouts.SERVED:
        return
    from docpipe.vlm.server import look_at_servers  # noqa: PLC0415  (loads httpx, where servers are asked alone)

    told = look_at_servers(settings)
    if not any(one.good for one in told):
        raise ModelUnavailable(" ".join(one.sentence for one in told))


def hand_over(report: Report, out: Path, as_json: bool) -> None:
    """Write the report, print what it comes to; exit code 1 where the model is not acquitted of every risk."""
    try:
        out.write_text(as_html(report), encoding="utf-8")
    except OSError as error:
        raise BadRequest(f"The report cannot be written to {out}: {error.strerror}.") from None
    if as_json:
        print_json({**report.as_json(), "report": str(out)})
    else:
        for verdict in report.verdicts:
            results().print(f"{verdict.ruling:10} {verdict.risk:10} {verdict.sentence}", markup=False)
        results().print(f"The report is in {out}.", markup=False)
    if not report.passed:
        raise typer.Exit(1)


def _tell(verdict: Verdict) -> None:
    progress().print(f"{verdict.risk}: {verdict.ruling}", markup=False)
