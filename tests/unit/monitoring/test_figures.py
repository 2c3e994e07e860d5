"""What is counted and timed, and that several processes count as one."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from docpipe.monitoring import (
    JobEnd,
    Stage,
    count_job,
    count_page_image,
    count_reading,
    count_request,
    each,
    render_metrics,
    stage,
)
from docpipe.monitoring.figures import UNMATCHED, figures

ROOT = Path(__file__).parents[3]
FORKS = """
import os, sys
from pathlib import Path
from docpipe.monitoring import JobEnd, count_job, render_metrics, share
share(Path(sys.argv[1]))
children = []
for _ in range(2):
    pid = os.fork()
    if pid == 0:
        count_job("read", JobEnd.DONE)
        count_job("read", JobEnd.DONE)
        os._exit(0)
    children.append(pid)
for pid in children:
    os.waitpid(pid, 0)
count_job("read", JobEnd.DONE)
sys.stdout.buffer.write(render_metrics())
"""


DIES_AND_DIES = """
import os, sys
from pathlib import Path
from docpipe.monitoring import JobEnd, count_job, render_metrics, share
share(Path(sys.argv[1]))
count_job("read", JobEnd.DONE)
for _ in range(20):
    pid = os.fork()
    if pid == 0:
        count_job("read", JobEnd.DONE)
        os.kill(os.getpid(), 9)
    os.waitpid(pid, 0)
sys.stdout.buffer.write(render_metrics())
"""


@pytest.fixture(autouse=True)
def fresh() -> Iterator[None]:
    """Figures that begin at nought."""
    figures.cache_clear()
    yield
    figures.cache_clear()


def samples(text: str) -> dict[tuple[str, str], float]:
    """The values by name and labels."""
    families = text_string_to_metric_families(text)
    found = [sample for family in families for sample in family.samples]
    return {(one.name, ",".join(one.labels[key] for key in sorted(one.labels))): one.value for one in found}


def shown() -> dict[tuple[str, str], float]:
    return samples(render_metrics().decode())


def test_stages_are_timed_also_where_they_raise() -> None:
    with stage(Stage.READ):
        pass
    with pytest.raises(ValueError, match="no"), stage(Stage.READ):
        raise ValueError("no")
    assert shown()["docpipe_stage_seconds_count", "read"] == 2


def test_each_item_of_something_lazy_is_one_run() -> None:
    assert list(each(Stage.RENDER, (number for number in range(3)))) == [0, 1, 2]
    assert shown()["docpipe_stage_seconds_count", "render"] == 3


def test_jobs_and_readings_are_counted_by_code() -> None:
    count_job("read", JobEnd.FAILED, "render_timeout")
    count_reading("invoice", "needs_review", ["not_on_page", "not_on_page"], pages=3)
    count_page_image(made=True)
    found = shown()
    assert found["docpipe_jobs_total", "render_timeout,failed,read"] == 1
    assert found["docpipe_documents_read_total", "invoice,needs_review"] == 1
    assert found["docpipe_review_reasons_total", "not_on_page"] == 1
    assert found["docpipe_pages_read_total", ""] == 3
    assert found["docpipe_page_images_total", "anew"] == 1


def test_what_a_stranger_asks_for_becomes_no_label() -> None:
    count_request("BREW", None, 404, 0.01)
    found = shown()
    assert found["docpipe_http_requests_total", f"other,{UNMATCHED},404"] == 1
    assert found["docpipe_http_request_seconds_count", UNMATCHED] == 1


def test_processes_of_one_home_count_as_one_and_those_that_ended_go(tmp_path: Path) -> None:
    folder = tmp_path / "home/run/figures"
    for _ in range(2):  # the second finds what the first left
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-c", FORKS, str(folder)]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        assert samples(done.stdout)["docpipe_jobs_total", ",done,read"] == 5
    assert len(list(folder.iterdir())) == 1
    assert (tmp_path / "home").stat().st_mode & 0o777 == 0o700


def test_who_comes_in_the_place_of_a_dead_process_goes_on_in_its_files(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", DIES_AND_DIES, str(tmp_path / "home/run/figures")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert samples(done.stdout)["docpipe_jobs_total", ",done,read"] == 21
    assert len(list(tmp_path.rglob("*.db"))) == 2


def test_a_figure_that_cannot_be_kept_costs_no_document(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError("no space left on device")

    monkeypatch.setattr(type(figures().jobs), "inc", full)
    count_job("read", JobEnd.DONE)
