"""Pages are shown as our own rendering, kept on disk, and only to those who may see them."""

import struct

import pytest
from asking_api import Served, a_pdf, outcome, read, send

from docpipe.permissions import Permission


def size_of(webp: bytes) -> tuple[int, int]:
    """Of a lossy WebP file (RFC 9649, section 2.5)."""
    assert (webp[:4], webp[8:16]) == (b"RIFF", b"WEBPVP8 ")
    width, height = struct.unpack("<HH", webp[26:30])
    return width & 0x3FFF, height & 0x3FFF


def test_a_page_is_drawn_once_and_kept(served: Served) -> None:
    client, document_id = served.system(Permission.RESULTS), send(served, a_pdf())
    read(served, outcome())
    path = f"/v1/documents/{document_id}/pages/1/image"
    first = client.get(f"{path}?dpi=100")
    assert (first.status_code, first.headers["Content-Type"]) == (200, "image/webp")
    assert size_of(first.content) == (826, 1169)
    assert first.headers["Cache-Control"] == "private, no-cache"
    kept = list((served.services.settings.home / "cache" / "pages").rglob("*.webp"))
    assert len(kept) == 1
    assert oct(kept[0].stat().st_mode & 0o777) == "0o600"
    kept[0].write_bytes(first.content + b"kept")
    assert client.get(f"{path}?dpi=90").content.endswith(b"kept")  # drawn at the next finer resolution of a few
    unchanged = client.get(path, headers={"If-None-Match": first.headers["ETag"].replace("-100-", "-150-")})
    assert (unchanged.status_code, unchanged.content) == (304, b"")


RESOLUTIONS = ["0", "35", "301", "1e9", "x"]


@pytest.mark.parametrize("dpi", RESOLUTIONS)
def test_a_resolution_that_makes_no_sense_is_refused(served: Served, dpi: str) -> None:
    document_id = send(served, a_pdf())
    read(served, outcome())
    answer = served.system(Permission.RESULTS).get(f"/v1/documents/{document_id}/pages/1/image?dpi={dpi}")
    assert answer.status_code == 422


def test_a_page_that_is_not_there_is_not_found(served: Served) -> None:
    client, document_id = served.system(Permission.RESULTS), send(served, a_pdf())
    path = f"/v1/documents/{document_id}/pages"
    assert client.get(f"{path}/1/image").json()["code"] == "page_not_found"  # nobody knows yet how many it has
    read(served, outcome())
    codes = [client.get(f"{path}/{page}/image").status_code for page in ("1", "2", "0", "-1", "99999999999", "x")]
    assert codes == [200, 404, 422, 422, 422, 422]


def test_the_words_of_a_page_come_with_their_places(served: Served) -> None:
    client, document_id = served.system(Permission.RESULTS), send(served, a_pdf())
    read(served, outcome())
    told = client.get(f"/v1/documents/{document_id}/pages/1/words").json()
    assert told == {"page_no": 1, "words": [["Total", 0.1, 0.1, 0.2, 0.2]]}


def test_a_file_that_is_missing_is_the_operators_matter(served: Served) -> None:
    client, data = served.system(Permission.RESULTS), a_pdf()
    document_id = send(served, data)
    read(served, outcome())
    for path in served.services.terms.blobs.folder.rglob("*"):
        if path.is_file():
            path.unlink()
    answer = client.get(f"/v1/documents/{document_id}/pages/1/image")
    assert (answer.status_code, answer.json()["code"]) == (500, "blob_missing")
