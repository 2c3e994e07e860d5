"""The file of a calibration: what was written is read again, and what cannot be used is refused with what to do."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from docpipe.errors import BadCalibration, BadSettings
from docpipe.trust import Calibration, load_calibration
from docpipe.trust.calibration import SHIPPED, Curve
from docpipe.trust.evidence import WAYS, way_of
from schemas import Registry
from schemas.document_type import fields_of

OURS = Calibration("12 letters", {"letter word": Curve({"support": 1.5, "margin": 0.0}, ((0.5, 0.25), (1.0, 0.75)))})
CURVE = {"weights": {"support": 1.5}, "steps": [[0.5, 0.25], [1.0, 0.75]]}


def test_what_was_written_is_read_again(tmp_path: Path) -> None:
    file = tmp_path / "ours.json"
    file.write_bytes(OURS.as_json())
    assert load_calibration(file) == OURS
    shipped = load_calibration(None)
    assert shipped
    assert shipped.as_json() == SHIPPED.read_bytes()


def of_way(curve: Mapping[str, Any], way: str = "layout") -> str:
    return json.dumps({"fitted_on": "papers", "curves": {way: curve}})


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "is not what `docpipe calibrate` writes"),
        ("{}", "fitted_on: Field required"),
        ('{"fitted_on": "papers", "curves": {}}', "curves: "),
        (of_way({**CURVE, "steps": []}), "curves, layout, steps: "),
        (of_way({**CURVE, "steps": [[0.5, 1.25]]}), "steps, 0, 1: "),
        (of_way({**CURVE, "steps": [[0.5, float("nan")]]}), "steps, 0, 1: "),
        (of_way({**CURVE, "weights": {"support": -1}}), "weights, support: "),
        (of_way({**CURVE, "steps": [[0.5, 0.75], [1.0, 0.25]]}), "“layout”, more evidence makes values less sure"),
        (of_way(CURVE, "vision name"), "this docpipe has no “vision name”"),
        (of_way({**CURVE, "weights": {"smell": 1.0}}), "this docpipe has no “smell”"),
    ],
)
def test_what_cannot_be_used_is_refused(tmp_path: Path, text: str, told: str) -> None:
    file = tmp_path / "ours.json"
    file.write_text(text)
    with pytest.raises(BadCalibration, match="Make one with `docpipe calibrate`") as caught:
        load_calibration(file)
    assert told in str(caught.value)
    assert str(file) in str(caught.value)


def test_a_file_that_is_not_there_is_a_wrong_setting(tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match=r"nowhere\.json: No such file"):
        load_calibration(tmp_path / "nowhere.json")


def test_every_way_of_reading_is_known() -> None:
    """What `docpipe calibrate` may learn of, it may load."""
    for schema in Registry.load():
        for spec in fields_of(schema):
            paths = [(spec.name, 0, column.name) for column in fields_of(spec.row)] if spec.row else [(spec.name,)]
            assert {way_of(path, schema) for path in paths} <= WAYS
