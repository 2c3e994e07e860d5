"""Forms and addresses that browsers send: read as they are meant, and never led elsewhere."""

import pytest
from starlette.requests import Request

from docpipe.errors import BadRequest
from docpipe.web.asking import OtherSite, check_own_page, own_path, read_form

PATHS = (
    ("/queue", "/queue"),
    ("/documents?status=failed&q=a%20b", "/documents?status=failed&q=a%20b"),
    ("", "/"),
    ("queue", "/"),  # relative to who knows what
    ("//evil.example/x", "/"),  # another host, for a browser
    ("/\\evil.example", "/"),  # the same, for some browsers
    ("https://evil.example/", "/"),
    ("javascript:alert(1)", "/"),
    ("/queue\r\nSet-Cookie: a=b", "/"),  # a header of its own
    ("/v1/documents/x/result", "/"),  # no page
    ("/" + "a" * 3000, "/"),
    ("//[x", "/"),  # no address at all
    ("http://[x", "/"),
)
SENDERS = (
    ({"sec-fetch-site": "same-origin"}, True),
    ({"sec-fetch-site": "cross-site"}, False),
    ({"sec-fetch-site": "same-site"}, False),  # a neighbour is a stranger
    ({"sec-fetch-site": "none"}, False),  # nobody types a form
    ({"origin": "http://docpipe.intern", "host": "docpipe.intern"}, True),  # an older browser
    ({"origin": "http://evil.example", "host": "docpipe.intern"}, False),
    ({"origin": "null", "host": "docpipe.intern"}, False),  # from a file or a sandbox
    ({"origin": "http://[x", "host": "docpipe.intern"}, False),  # no address at all
    ({"host": "docpipe.intern"}, True),  # a program, which has no cookies of others
)


@pytest.mark.parametrize(("wanted", "led"), PATHS)
def test_nobody_is_led_elsewhere(wanted: str, led: str) -> None:
    assert own_path(wanted) == led


@pytest.mark.parametrize(("headers", "taken"), SENDERS)
def test_forms_of_other_sites_are_refused(headers: dict[str, str], taken: bool) -> None:
    raw = [(name.encode(), value.encode()) for name, value in headers.items()]
    request = Request({"type": "http", "method": "POST", "path": "/sign-in", "headers": raw})
    if taken:
        check_own_page(request)
    else:
        with pytest.raises(OtherSite):
            check_own_page(request)


def test_a_form_is_read() -> None:
    assert read_form(b"name=anna&password=a%26b+c&empty=") == {"name": "anna", "password": "a&b c", "empty": ""}
    with pytest.raises(BadRequest):
        read_form("name=änna".encode())
    with pytest.raises(BadRequest):
        read_form(b"&".join(b"a%d=1" % number for number in range(50)))
