"""Whoever wants to know whether all is ready: the disk is written once for all of them."""

import os
from concurrent.futures import ThreadPoolExecutor

import pytest
from asking_api import Served, a_pdf, send


def test_many_who_ask_whether_all_is_ready_write_one_byte(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    send(served, a_pdf())  # makes the folder
    written, fsync = list[int](), os.fsync
    monkeypatch.setattr(os, "fsync", lambda file: (written.append(file), fsync(file))[1])
    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(lambda _: served.client().get("/readyz"), range(12)))
    assert {answer.status_code for answer in answers} == {503}, "no worker is there"
    assert {part["part"]: part["ready"] for part in answers[0].json()["parts"]}["blobs"]
    assert len(written) == 1
