"""`docpipe evaluate` as a whole: documents that can be read, one that cannot, one that is not there."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from docpipe import cli
from docpipe.cli.extract import Extracted
from docpipe.cli.extract_apart import extract_apart
from docpipe.errors import BadCalibration, BadTruth
from docpipe.lifecycle import Status
from docpipe.settings import Settings, load_settings
from docpipe.trust import Calibration
from docpipe.trust.calibration import Curve
from samples.make import make_samples

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("documents")
    make_samples(made, seed=12, count=2, kinds=["sale"])
    (made / "broken.pdf").write_bytes(b"%PDF-1.7 and no more")
    with (made / "truth.jsonl").open("a") as truth:
        for name in ("broken.pdf", "lost.pdf"):
            truth.write(json.dumps({"file": name, "document_type": "invoice", "fields": {"iban": "1"}}) + "\n")
    return made


def evaluate(home: Path, *arguments: str | Path, **settings: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "docpipe", "evaluate", *map(str, arguments)]
    environment = {**os.environ, "DOCPIPE_HOME": str(home), "PYTHONPATH": str(ROOT), **settings}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr
    return done


def test_documents_are_read_and_judged_and_failures_are_results(folder: Path, tmp_path: Path) -> None:
    report, kept, ours = tmp_path / "report.html", tmp_path / "read.jsonl", tmp_path / "ours.json"
    ours.write_bytes(Calibration("papers of ours", {"layout": Curve({}, ((0.0, 0.9),))}).as_json())
    arguments = (folder, "--json", "--report", report, "--keep", kept)
    done = evaluate(tmp_path, *arguments, DOCPIPE_CALIBRATION=str(ours))
    told = json.loads(done.stdout)
    assert told["documents"] == 4
    assert told["status"]["failed"] == 2
    assert told["header"]["right"] > 15
    assert told["fields"]["iban"]["missing"] >= 2
    assert told["seconds_a_page"]["pages"] >= 2
    assert "Reading 4 files" in done.stderr
    html = report.read_text()
    assert "data:image/webp;base64," in html or told["all_fields_right"] == 2
    assert report.stat().st_mode & 0o077 == 0, "it holds pictures of documents"
    assert {json.loads(line)["calibrated_on"] for line in kept.read_text().splitlines()} == {"papers of ours", None}
    again = json.loads(evaluate(tmp_path, folder, "--json", "--predictions", kept).stdout)
    assert {**again, "seconds_a_page": None} == {**told, "seconds_a_page": None}


def test_people_get_a_table(folder: Path, tmp_path: Path) -> None:
    kept = tmp_path / "read.jsonl"
    kept.write_text(json.dumps({"file": "broken.pdf", "status": "accepted", "fields": {"iban": "2"}}) + "\n")
    done = evaluate(tmp_path, folder, "--predictions", kept)
    assert "header F1" in done.stdout
    assert "Accepted with a wrong value: broken.pdf: iban" in done.stdout


def test_what_cannot_be_judged_is_told_before_anything_is_read(folder: Path, tmp_path: Path) -> None:
    cases = [
        # arguments, words
        ([tmp_path], "truth.jsonl"),
        ([folder, "--split", "none"], "splits"),
        ([folder, "--predictions", folder / "broken.pdf"], "JSON object a line"),
    ]
    for arguments, words in cases:
        done = CliRunner().invoke(cli.build(["evaluate"]), ["evaluate", *map(str, arguments)])
        assert isinstance(done.exception, BadTruth)
        assert words in str(done.exception)
        assert done.stdout == ""


def test_a_calibration_that_is_not_there_is_told_before_anything_is_read(folder: Path, tmp_path: Path) -> None:
    environment = {"DOCPIPE_CALIBRATION": str(tmp_path / "nowhere.json")}
    done = CliRunner().invoke(cli.build(["evaluate"]), ["evaluate", str(folder)], env=environment)
    assert isinstance(done.exception, BadCalibration)
    assert done.stdout == ""


def test_a_process_that_dies_costs_only_its_own_file(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those that were waiting with it are read in processes of their own."""
    monkeypatch.setattr("docpipe.cli.extract_apart._one", die_of)
    files = [(folder / "broken.pdf", None), (tmp_path / "deadly.pdf", None)]
    done = {one.file.name: one for one in extract_apart(files, load_settings(home=tmp_path), 1)}
    assert done["deadly.pdf"].outcome.reasons[0].code == "worker_died"
    assert done["broken.pdf"].outcome.reasons[0].code == "broken_document"
    assert {one.outcome.status for one in done.values()} == {Status.FAILED}


def die_of(settings: Settings, file: Path, document_type: str | None) -> Extracted:
    """Stands in, in the process that reads, for a file that ends it."""
    from docpipe.cli.extract import extract_file
    from docpipe.cli.extract_apart import _tools

    if file.name == "deadly.pdf":
        os._exit(9)
    return extract_file(file, _tools(settings), document_type)
