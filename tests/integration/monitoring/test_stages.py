"""Every stage of reading is timed, by page or by document."""

from pathlib import Path

import pytest

from docpipe import pipeline
from docpipe.monitoring import Stage, render_metrics
from docpipe.monitoring.figures import figures
from docpipe.pages import Renderer
from docpipe.pages.ocr import Ocr
from samples.make import make_samples
from schemas import Registry

OF_READING = (Stage.RENDER, Stage.PREPARE, Stage.CLASSIFY, Stage.READ, Stage.SECOND_LOOK, Stage.CHECK, Stage.TRUST)


@pytest.fixture(autouse=True)
def fresh() -> None:
    figures.cache_clear()


def test_a_document_is_timed_in_every_stage(tmp_path: Path) -> None:
    sample = tmp_path / make_samples(tmp_path)[0].file
    with Renderer() as renderer:
        outcome = pipeline.read(sample.read_bytes(), registry=Registry.load(()), renderer=renderer, ocr=Ocr())
    told = render_metrics().decode()
    for stage in OF_READING:
        runs = outcome.page_count if stage in (Stage.RENDER, Stage.PREPARE) else 1
        assert f'docpipe_stage_seconds_count{{stage="{stage}"}} {float(runs)}' in told
