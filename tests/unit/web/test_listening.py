"""Where a process listens: a taken port and a foreign address are told in words."""

import socket

import pytest

from docpipe.errors import BadSettings, PortTaken
from docpipe.settings import Settings
from docpipe.web.listening import address_of, listen

SHOWN = (
    ({"web_host": "127.0.0.1"}, "http://127.0.0.1:{port}"),
    ({"web_host": "0.0.0.0"}, "http://127.0.0.1:{port}"),  # everywhere; people need one of them
    ({"web_url": "https://docpipe.intern/"}, "https://docpipe.intern"),
)


def test_a_free_port_is_chosen_and_a_taken_one_refused() -> None:
    with listen("127.0.0.1", 0) as first:
        port = first.getsockname()[1]
        with pytest.raises(PortTaken, match=str(port)):
            listen("127.0.0.1", port)
        with socket.create_connection(("127.0.0.1", port), timeout=5):
            pass  # it listens already


def test_an_address_of_another_machine_is_a_wrong_setting() -> None:
    with pytest.raises(BadSettings, match="DOCPIPE_WEB_HOST"):
        listen("192.0.2.1", 0)


@pytest.mark.parametrize(("given", "shown"), SHOWN)
def test_the_address_that_people_type(given: dict[str, str], shown: str) -> None:
    with listen("127.0.0.1", 0) as listening:
        port = listening.getsockname()[1]
        assert address_of(Settings(**given), listening) == shown.format(port=port)  # type: ignore[arg-type]


def test_answers_do_not_wait_for_the_client_to_confirm_their_first_half() -> None:
    with listen("127.0.0.1", 0) as listening, socket.create_connection(listening.getsockname()):
        taken, _ = listening.accept()
        with taken:
            assert taken.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
