"""How `docpipe evaluate` shows its figures to people: field by field, and what they come to."""

from collections.abc import Iterable

from docpipe.cli.printing import plain_table, results, shown, words
from docpipe.learning import Evaluation
from docpipe.learning.intervals import Interval
from docpipe.learning.report import percent, seconds, span
from docpipe.learning.scores import Score

COUNTS = ("known", "right", "wrong", "missing", "precision", "recall", "F1")


def print_evaluation(told: Evaluation) -> None:
    """A line a field, then the totals, then what must be looked at first."""
    console = results()
    table = plain_table("field", *COUNTS, "F1 by layout", numbers=(*COUNTS, "F1 by layout"))
    for one in told.fields:
        table.add_row(words(one.name), *_cells(one.score), span(one.score.f1_by_layout))
    table.add_section()
    table.add_row("[bold]header[/]", *_cells(told.header), span(told.header.f1_by_layout))
    console.print(table)
    console.print()
    for name, figure in _totals(told):
        console.print(f"[dim]{name:26}[/] {figure}")
    for document in told.let_through_wrong:
        fields = ", ".join(words(field.name) for field in document.wrong)
        console.print(f"[red]Accepted with a wrong value:[/] [bold]{shown(document.name)}[/]: {shown(fields)}")


def _cells(score: Score) -> list[str]:
    wrong = f"[red]{score.wrong}[/]" if score.wrong else "0"
    shares = (percent(share) for share in (score.precision, score.recall, score.f1))
    return [str(score.known), str(score.right), wrong, str(score.missing), *shares]


def _totals(told: Evaluation) -> Iterable[tuple[str, str]]:
    header = told.header
    yield "header F1", _with(percent(header.f1), header.f1_by_layout, "by layout")
    yield "precision", _with(percent(header.precision), header.precision_interval, "Wilson")
    yield "recall", _with(percent(header.recall), header.recall_interval, "Wilson")
    if told.rows:
        rows = told.rows
        share = f"precision {percent(rows.precision)}, recall {percent(rows.recall)}, cells {percent(rows.cells)}"
        yield "line items, row F1", f"{_with(percent(rows.f1), rows.f1_by_layout, 'by layout')}; {share}"
    yield "documents wholly right", f"{told.wholly_right} of {len(told.with_fields)}"
    yield "type right", f"{told.types_right} of {len(told.typed)}"
    yield "status", ", ".join(f"{number} {words(status)}" for status, number in told.statuses.items())
    yield "accepted, but wrong", str(len(told.let_through_wrong))
    sure = told.reliability
    if sure:
        at_high = (
            f"at 0.95 and above {percent(sure.precision)} of {sure.sure} right, {percent(sure.share)} of all right"
        )
        auroc = "" if sure.auroc is None else f"; AUROC {sure.auroc:.3f}"
        yield "confidence", f"{at_high}; calibration error {percent(sure.error)}{auroc}"
    else:
        yield "confidence", "none was given"
    if told.pace:
        pace = told.pace
        yield "seconds a page", f"{seconds(pace.median)} (95 of 100 below {seconds(pace.p95)}), {pace.pages} pages"


def _with(figure: str, interval: Interval | None, how: str) -> str:
    return f"{figure} [dim]({span(interval)}, {how})[/]" if interval else figure
