"""`docpipe webhook` from end to end, against a real HTTP server."""

import json

import pytest
from hook_receiver import Receiver, answer
from office import Office, Run

from docpipe.errors import ForbiddenAddress


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


def test_an_address_outside_the_networks_is_refused(run: Run) -> None:
    with pytest.raises(ForbiddenAddress, match="DOCPIPE_WEBHOOK_NETWORKS"):
        run("webhook", "add", "http://169.254.169.254/latest/")
