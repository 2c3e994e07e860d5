"""The container that holds a model, as a plain process on a CPU with a tiny model: it reads for the others."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from composed import Composed, composed_host, free_port, wait_for
from tiny_models import make
from tiny_models.settings import tiny_settings

from docpipe.embedded.child import wait_until
from samples.make import make_samples

LOADED = 120.0


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Composed]:
    """A host whose .env names a model's folder."""
    with composed_host(make("qwen2_5_vl", tmp_path_factory.mktemp("model"))) as made:
        assert made.run("migrate").returncode == 0
        yield made


def test_the_model_s_container_reads_and_the_api_says_that_it_is_there(host: Composed) -> None:
    web, figures = free_port(), free_port()
    home = {"DOCPIPE_HOME": str(host.folder / "data/home-api")}
    host.start("api", **home, DOCPIPE_WEB_PORT=str(web), DOCPIPE_WEB_URL=f"http://127.0.0.1:{web}")
    host.start("worker", DOCPIPE_WORKER_PROCESSES="1", DOCPIPE_METRICS_PORT=str(free_port()))
    assert wait_for(f"http://127.0.0.1:{web}/livez", 200, 60), host.log()[-3000:]
    assert "model" in unready(web), "nothing holds it yet"

    tiny = {name: value for name, value in tiny_settings(host.model).items() if name != "DOCPIPE_MODEL"}
    holder = {**tiny, "DOCPIPE_HOME": str(host.folder / "data/home"), "DOCPIPE_METRICS_PORT": str(figures)}
    assert not host.healthy("worker-gpu", **holder)
    gpu = host.start("worker-gpu", **holder)
    host.start("watcher")
    paper = make_samples(host.folder / "papers", count=1, kinds=("sale",))[0]
    (host.folder / "data/inbox" / Path(paper.file).name).write_bytes((host.folder / "papers" / paper.file).read_bytes())
    assert wait_for(f"http://127.0.0.1:{web}/readyz", 200, LOADED), host.log()[-3000:]
    assert host.healthy("worker-gpu", **holder)
    read = "SELECT status, (SELECT count(*) FROM readings) FROM documents"
    assert wait_until(lambda: host.as_superuser("docpipe", read) == [("needs_review", 1)], LOADED, pause=0.2)
    told = httpx.get(f"http://127.0.0.1:{figures}/metrics", timeout=30).text
    assert "docpipe_model_batch_questions_count" in told
    assert "docpipe_documents_read_total{" in told

    gpu.terminate()
    assert gpu.wait(40) == 0


def unready(port: int) -> set[str]:
    """The parts that are not ready."""
    answer = httpx.get(f"http://127.0.0.1:{port}/readyz", timeout=30)
    return {part["part"] for part in answer.json()["parts"] if not part["ready"]}
