"""`docpipe webhook` from end to end, against a real HTTP server."""

import json

import pytest
from hook_receiver import Receiver, answer
from office import Office, Run

from docpipe.delivery.signing import sign
from docpipe.errors import BadRequest, ForbiddenAddress


def test_a_webhook_is_added_listed_tried_disabled_and_told_what_it_missed(
    office: Office, receiver: Receiver, run: Run
) -> None:
    added = json.loads(run("webhook", "add", receiver.url, "--status", "accepted", "--with-result", "--json").stdout)
    assert added["secret"].startswith("whsec_")
    assert (added["statuses"], added["with_result"]) == (["accepted"], True)
    tried = json.loads(run("webhook", "test", added["id"], "--json").stdout)
    assert tried == {"taken": True, "status": 204, "answer": "It answered 204."}
    assert receiver.told[0]["type"] == "webhook.test"
    office.document(1)
    listed = run("webhook", "list", "--json").stdout
    assert added["secret"] not in listed
    assert json.loads(listed)["notices"] == {"waiting": 1}
    run("webhook", "disable", added["id"])
    assert "disabled" in run("webhook", "list").stdout
    assert "ready" in run("webhook", "enable", added["id"]).stdout
    assert json.loads(run("webhook", "resend", "--dead", added["id"], "--json").stdout) == {"resent": 1}
    assert office.send() == 1
    assert receiver.told[1]["data"]["result"]["fields"]["invoice_number"]["value"] == "R1"
    (notice,) = office.notices()
    assert "1" in run("webhook", "resend", str(notice.id)).stderr


def test_a_test_that_is_not_taken_fails(office: Office, receiver: Receiver, run: Run) -> None:
    receiver.acts = [answer(418)]
    secret = run("webhook", "add", receiver.url, "--type", "invoice").stdout
    assert secret.startswith("whsec_")
    added = json.loads(run("webhook", "list", "--json").stdout)
    done = run("webhook", "test", added["id"])
    assert done.exit_code == 1
    assert "It answered 418." in done.stdout


@pytest.mark.parametrize("url", ["http://169.254.169.254/latest/", "http://no-such-host.invalid/"])
def test_the_workers_judge_an_address_and_this_shell_only_warns(office: Office, run: Run, url: str) -> None:
    """Their networks, and their names for hosts, may be others than those of the shell."""
    added = run("webhook", "add", url)
    assert "With the settings of this shell nothing would be sent" in added.stderr
    assert "DOCPIPE_WEBHOOK_NETWORKS" in added.stderr
    (listed,) = (json.loads(line) for line in run("webhook", "list", "--json").stdout.splitlines())
    with pytest.raises((ForbiddenAddress, BadRequest)):
        run("webhook", "test", listed["id"])
    office.document(1)
    office.send()
    assert office.notices()[0].state == "waiting"
    with pytest.raises(BadRequest):
        run("webhook", "add", "ftp://files.site/")


ROTATED = [  # how long the old secret goes on, and how many sign
    ([], 2),
    (["--overlap", "7d"], 2),
    (["--overlap", "0"], 1),
]


@pytest.mark.parametrize(("options", "count"), ROTATED)
def test_a_secret_is_changed_while_the_old_one_goes_on(
    office: Office, receiver: Receiver, run: Run, options: list[str], count: int
) -> None:
    added = json.loads(run("webhook", "add", receiver.url, "--json").stdout)
    done = run("webhook", "rotate", added["id"], *options, "--json")
    rotated = json.loads(done.stdout)
    assert rotated["secret"] != added["secret"]
    assert added["secret"] not in done.stdout + run("webhook", "list", "--json").stdout
    office.document(1)
    office.send()
    run("webhook", "test", added["id"])
    secrets = [rotated["secret"], added["secret"]][:count]
    for headers, body in zip(receiver.headers, receiver.bodies, strict=True):
        signed = (headers["webhook-id"], int(headers["webhook-timestamp"]), body)
        assert headers["webhook-signature"] == " ".join(sign(secret, *signed) for secret in secrets)
    office.run("UPDATE webhooks SET old_secret_until = now() WHERE old_secret IS NOT NULL")
    office.document(2)
    office.send()
    run("webhook", "test", added["id"])
    assert [headers["webhook-signature"].count("v1,") for headers in receiver.headers] == [count, count, 1, 1]


def test_what_is_no_overlap_changes_nothing(receiver: Receiver, run: Run) -> None:
    added = json.loads(run("webhook", "add", receiver.url, "--json").stdout)
    for wrong in ("24", "soon", "-1h", "1.5h"):
        assert run("webhook", "rotate", added["id"], "--overlap", wrong).exit_code == 2
    with pytest.raises(BadRequest, match="30 days at most"):
        run("webhook", "rotate", added["id"], "--overlap", "31d")
    assert json.loads(run("webhook", "list", "--json").stdout)["old_secret_until"] is None
