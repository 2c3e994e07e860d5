"""What the doctor says of a machine."""

import os
import shutil
from pathlib import Path

import pytest

from docpipe.cli.checks.check import Health
from docpipe.cli.checks.machine import check_disk, check_environment, check_folders, check_home
from docpipe.cli.checks.reading import check_calibration, check_schemas
from docpipe.errors import BadSchema
from docpipe.settings import Settings
from docpipe.trust import Calibration
from docpipe.trust.calibration import Curve


def test_a_home_that_is_not_there_yet_is_no_fault(tmp_path: Path) -> None:
    (check,) = check_home(Settings(home=tmp_path / "new/home"))
    assert check.health is Health.OK
    assert "first start" in check.sentence


def test_a_home_that_others_may_enter_is_told_of(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    (check,) = check_home(Settings(home=tmp_path))
    assert check.health is Health.WARN
    assert "0755" in check.sentence


def test_a_misspelt_setting_is_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOCPIPE_MAX_PAGEZ", "3")
    monkeypatch.setenv("DOCPIPE_MAX_PAGES", "3")
    (check,) = check_environment(Settings())
    assert check.health is Health.WARN
    assert check.sentence == "DOCPIPE_MAX_PAGEZ is no setting."
    assert check.advice == "Did you mean DOCPIPE_MAX_PAGES?"


def test_a_folder_that_cannot_be_written_says_which_setting_names_it(tmp_path: Path) -> None:
    checks = {check.part: check for check in check_folders(Settings(home=tmp_path, inbox=Path("/proc/1/inbox")))}
    assert checks["outbox"].health is Health.OK
    if os.access("/proc/1", os.W_OK):  # as root it looks as if it could be written
        return
    assert checks["inbox"].health is Health.FAIL
    assert "DOCPIPE_INBOX" in checks["inbox"].advice


@pytest.mark.parametrize(("free", "health"), [(1, Health.FAIL), (2**30, Health.WARN), (2**40, Health.OK)])
def test_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, health: Health) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(2**41, 0, free))  # type: ignore[attr-defined]
    assert [check.health for check in check_disk(Settings(home=tmp_path))] == [health]


def test_every_disk_is_looked_at_once(tmp_path: Path) -> None:
    elsewhere = Settings(home=tmp_path, inbox=tmp_path / "in", blobs=Path("/proc/blobs"), outbox=Path("/proc/outbox"))
    assert [check.part for check in check_disk(elsewhere)] == ["disk", "disk of outbox"]


def test_a_schema_file_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    (tmp_path / "broken.py").write_text("no python")
    with pytest.raises(BadSchema, match=r"broken\.py"):
        list(check_schemas(Settings(home=tmp_path, schemas=(tmp_path,))))


def test_a_calibration_is_named_with_what_it_was_learned_on(tmp_path: Path) -> None:
    (check,) = check_calibration(Settings(home=tmp_path))
    assert check.health is Health.OK
    assert "came with docpipe" in check.sentence
    file = tmp_path / "ours.json"
    file.write_bytes(Calibration("7 invoices of ours", {"layout": Curve({}, ((0.0, 0.5),))}).as_json())
    ours, old, unsure = check_calibration(Settings(home=tmp_path, calibration=file))
    assert ours.sentence == f"Confidence is by {file}, learned on 7 invoices of ours."
    assert "made by docpipe ?" in old.sentence
    assert unsure.health is Health.WARN
    assert "identity_document" in unsure.sentence
    assert "invoice" not in unsure.sentence
