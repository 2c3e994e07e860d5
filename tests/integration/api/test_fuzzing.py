"""Whatever is sent to any route, the answer is one that the API's own description knows, and no fault of ours.

With DOCPIPE_FUZZ_EXAMPLES=200 it asks longer: that is for an evening, not for every change.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from asking_api import Served, a_pdf, outcome, read, send

from docpipe.permissions import Role

EXAMPLES = int(os.environ.get("DOCPIPE_FUZZ_EXAMPLES", "2"))
PHASES = "fuzzing" if EXAMPLES < 10 else "examples,coverage,fuzzing"
CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance"
# Signing out would end the session that asks; a part that is not ready is told as 503, and here no worker runs.
LEFT_OUT = ("/v1/sign-out", "/v1/users/{name}/sign-out", "/readyz")


@pytest.mark.timeout(300 + 10 * EXAMPLES)  # 340 s with 60 of them
def test_no_request_is_a_fault_of_the_server(served: Served, tmp_path: Path) -> None:
    client = served.person("anna", *Role)
    known = {"document_id": send(served, a_pdf()), "page_no": 1, "name": "anna", "user": "anna"}
    read(served, outcome())
    known["webhook_id"] = client.post("/v1/webhooks", json={"url": "http://10.1.2.3/"}).json()["id"]
    (tmp_path / "openapi.json").write_text(client.get("/openapi.json").text)
    cookies = "; ".join(f"{name}={value}" for name, value in client.cookies.items())
    command = [
        *(sys.executable, "-m", "schemathesis.cli", "run", str(tmp_path / "openapi.json"), "--url", served.url),
        *("--checks", CHECKS, "--max-examples", str(EXAMPLES), "--seed", "7", "--phases", PHASES),
        *("-H", f"Cookie: {cookies}", "-H", f"X-CSRF-Token: {client.headers['X-CSRF-Token']}"),
        *(
            "--suppress-health-check",
            "all",
            "--warnings",
            "off",
            "--continue-on-failure",
            "--no-color",
            "--request-timeout",
            "90",
        ),
        *(word for path in LEFT_OUT for word in ("--exclude-path", path)),
    ]
    place = Path(__file__).parent
    environment = {**os.environ, "SCHEMATHESIS_HOOKS": "fuzz_hooks", "PYTHONPATH": str(place)}
    environment["FUZZ_KNOWN"] = json.dumps(known)
    run = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=tmp_path, check=False)
    assert run.returncode == 0, run.stdout[-8000:] + run.stderr[-2000:]
    assert client.get("/v1/me").status_code == 200  # it was asked as somebody to the end
