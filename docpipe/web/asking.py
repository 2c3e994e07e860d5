"""Forms that browsers send without scripts: read by hand, and taken from our own pages only."""

from collections.abc import Mapping
from urllib.parse import parse_qsl, urlsplit

from starlette.requests import Request

from docpipe.errors import BadRequest, NotAllowed

MOST_FIELDS = 20
LONGEST_PATH = 2000


class OtherSite(NotAllowed):
    """This form was sent from another site. Open docpipe's own page, and send it from there."""


def read_form(body: bytes) -> Mapping[str, str]:
    """The fields of `application/x-www-form-urlencoded`; BadRequest."""
    try:
        return dict(parse_qsl(body.decode("ascii"), keep_blank_values=True, max_num_fields=MOST_FIELDS))
    except ValueError:
        raise BadRequest("The form cannot be read.") from None


def check_own_page(request: Request) -> None:
    """OtherSite where the browser says that another site has sent this: nobody is to be signed in as somebody else."""
    said = request.headers.get("sec-fetch-site")
    if said is not None and said != "same-origin":
        raise OtherSite
    origin = request.headers.get("origin")
    if said is None and origin is not None and _host_of(origin) != request.headers.get("host"):
        raise OtherSite


def _host_of(origin: str) -> str | None:
    """The host and port of an origin; None where it is none, as it comes from whoever asks."""
    try:
        return urlsplit(origin).netloc
    except ValueError:
        return None


def own_path(wanted: str) -> str:
    """Where to go on after signing in: a page of this site, whatever the link said; else the start."""
    if not wanted.startswith("/") or wanted.startswith("//"):
        return "/"
    parts = urlsplit(wanted)
    plain = not parts.netloc and not parts.scheme
    safe = "\\" not in wanted and wanted.isascii() and wanted.isprintable() and len(wanted) <= LONGEST_PATH
    return wanted if plain and safe and not wanted.startswith("/v1/") else "/"
