"""What is counted of a model's batches, seen from another process of the same program."""

import os
import subprocess
import sys
from pathlib import Path

from prometheus_client.parser import text_string_to_metric_families

ROOT = Path(__file__).parents[3]
# A process that holds a model counts; its parent, which holds none, shows the figures of both.
PROGRAM = """
import os, sys
from pathlib import Path
from docpipe.monitoring import count_batch, render_metrics, share
from docpipe.vlm.gathering import Batch
share(Path(sys.argv[1]))
pid = os.fork()
if pid == 0:
    count_batch(Batch(questions=6, tokens=500, steps=300, seconds=2.5, waits=(0.1, 0.2)), memory=7_000)
    count_batch(Batch(questions=1, tokens=0, steps=0, seconds=0.5, waits=(3.0,), failed=True), memory=6_000)
    os._exit(0)
os.waitpid(pid, 0)
sys.stdout.write(render_metrics().decode())
"""


def test_batches_are_counted_where_the_model_is_and_seen_everywhere(tmp_path: Path) -> None:
    command = [sys.executable, "-c", PROGRAM, str(tmp_path / "home/run/figures")]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    told = {
        (sample.name.removeprefix("docpipe_model_"), *sample.labels.values()): sample.value
        for family in text_string_to_metric_families(done.stdout)
        for sample in family.samples
    }
    assert told["batch_questions_sum",] == 7
    assert told["batch_questions_count",] == 2
    assert told["wait_seconds_count",] == 3
    assert told["tokens_total",] == 500
    assert told["steps_total",] == 300
    assert told["seconds_total", "answered"] == 2.5
    assert told["seconds_total", "failed"] == 0.5
    assert told["memory_bytes",] == 6_000
