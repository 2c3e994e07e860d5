"""The set of containers as its files describe it: valid, tight, without secrets; no container is started."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from composed import COMPOSE, DOCKERFILE
from installed import ROOT

SERVICES = COMPOSE["services"]
LASTING = {name: told for name, told in SERVICES.items() if name != "migrate"}


def compose_command() -> list[str]:
    for command in (["docker", "compose"], ["docker-compose"]):
        if shutil.which(command[0]):
            said = subprocess.run([*command, "version", "--short"], capture_output=True, text=True)
            if said.returncode == 0 and said.stdout.strip().lstrip("v")[:2] not in ("", "1."):
                return command
    pytest.skip("docker compose 2 is not installed here, so its own word on docker-compose.yml is not heard")


def test_docker_compose_finds_the_file_valid() -> None:
    command, environment = compose_command(), {**os.environ, "DOCPIPE_WEB_URL": "https://docpipe.example"}
    done = subprocess.run([*command, "config", "--quiet"], cwd=ROOT, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    environment.pop("DOCPIPE_WEB_URL")
    done = subprocess.run([*command, "config", "--quiet"], cwd=ROOT, env=environment, capture_output=True, text=True)
    assert done.returncode != 0, "without the address that people use nothing is started"
    assert "DOCPIPE_WEB_URL" in done.stderr


@pytest.mark.parametrize("service", SERVICES)
def test_every_container_is_held_tight(service: str) -> None:
    told = SERVICES[service]
    assert told["read_only"]
    assert told["cap_drop"] == ["ALL"]
    assert told["security_opt"] == ["no-new-privileges:true"]
    assert told["user"].split(":")[0] not in ("0", "root")
    limits = told["deploy"]["resources"]["limits"]
    assert {"cpus", "memory", "pids"} <= limits.keys()
    assert not {"privileged", "cap_add", "pid", "ipc", "network_mode"} & told.keys()


@pytest.mark.parametrize("service", LASTING)
def test_every_container_that_lasts_is_asked_for_its_health_and_given_time_to_stop(service: str) -> None:
    assert LASTING[service]["healthcheck"]["test"]
    assert LASTING[service]["stop_grace_period"]
    assert LASTING[service]["restart"] == "unless-stopped"


def test_only_the_api_can_be_reached_and_only_from_this_host() -> None:
    assert {name for name, told in SERVICES.items() if "ports" in told} == {"api"}
    assert all(port.startswith("127.0.0.1:") for port in SERVICES["api"]["ports"])
    assert COMPOSE["networks"]["inside"]["internal"]
    assert SERVICES["postgres"]["networks"] == SERVICES["redis"]["networks"] == ["inside"]


def test_no_secret_stands_in_the_files(tmp_path: Path) -> None:
    for name in COMPOSE["secrets"].values():
        assert name["file"].startswith("${SECRETS:-./secrets}/")
    for told in SERVICES.values():
        for key, value in told.get("environment", {}).items():
            assert "PASSWORD" not in key or key.endswith("_FILE")
            assert "://" not in str(value)
    subprocess.run([ROOT / "scripts/make-secrets", tmp_path / "one"], check=True, capture_output=True)
    subprocess.run([ROOT / "scripts/make-secrets", tmp_path / "two"], check=True, capture_output=True)
    first = {path.name: path.read_text() for path in (tmp_path / "one").iterdir()}
    assert first.keys() >= set(COMPOSE["secrets"])
    assert all(first[name] != (tmp_path / "two" / name).read_text() for name in first)
    assert (tmp_path / "one").stat().st_mode & 0o777 == 0o700
    subprocess.run([ROOT / "scripts/make-secrets", tmp_path / "one"], check=True, capture_output=True)
    assert first == {path.name: path.read_text() for path in (tmp_path / "one").iterdir()}, "kept when run again"


def test_the_image_is_of_an_ordinary_user_and_names_no_index() -> None:
    assert "USER 10001:10001" in DOCKERFILE
    assert "://" not in DOCKERFILE


def test_only_the_image_of_the_model_s_worker_has_what_loads_models() -> None:
    stages = re.findall(r"^FROM (\S+) AS (\S+)\n(.*?)(?=^FROM |\Z)", DOCKERFILE, re.MULTILINE | re.DOTALL)
    made = {name: (base, text) for base, name, text in stages}
    assert list(made)[-1] == "cpu", "what is built where no target is named"
    for name in ("build", "plain", "cpu"):
        assert made[name][0] in ("${PYTHON_IMAGE}", "plain")
        assert not re.search("vlm|torch|build-gpu", made[name][1])
    assert "'.[vlm]'" in made["build-gpu"][1]
    assert "--from=build-gpu" in made["gpu"][1]
    targets = {name: told["build"]["target"] for name, told in SERVICES.items() if "build" in told}
    assert {name for name, target in targets.items() if target == "gpu"} == {"worker-gpu"}
    assert set(targets.values()) == {"cpu", "gpu"}


def test_a_machine_without_a_gpu_starts_the_rest() -> None:
    assert [name for name, told in SERVICES.items() if "profiles" in told] == ["worker-gpu"]
    told = SERVICES["worker-gpu"]
    assert told["deploy"]["resources"]["reservations"]["devices"][0]["capabilities"] == ["gpu"]
    assert not any("worker-gpu" in other.get("depends_on", {}) for other in SERVICES.values())
    assert told["networks"] == ["inside"], "it needs no way out"
    for name in ("api", "worker", "worker-gpu"):
        assert SERVICES[name]["environment"]["DOCPIPE_MODEL"] == "${DOCPIPE_MODEL_FOLDER:+/model}", "all know of it"


def test_what_readers_are_given_by_the_site_they_can_only_read() -> None:
    for name, targets in {"worker": ["/calibration.json"], "worker-gpu": ["/calibration.json", "/model"]}.items():
        mounts = [volume for volume in SERVICES[name]["volumes"] if isinstance(volume, dict)]
        assert sorted(mount["target"] for mount in mounts) == targets
        assert all(mount["read_only"] and not mount["bind"]["create_host_path"] for mount in mounts)
        told = SERVICES[name]["environment"]["DOCPIPE_CALIBRATION"]
        assert told == "${DOCPIPE_CALIBRATION_FILE:+/calibration.json}"
