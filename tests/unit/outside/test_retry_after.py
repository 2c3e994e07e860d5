from datetime import UTC, datetime, timedelta

import pytest

from docpipe.outside.retry_after import asked_wait

NOW = datetime(2025, 1, 3, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120),
        (" 7 ", 7),
        ("Fri, 03 Jan 2025 12:01:30 GMT", 90),
        ("Fri, 03 Jan 2025 11:00:00 GMT", None),  # was before now
        ("0", None),
        ("99999999999999999999", 86_400),  # no one holds us up for ever
        ("Fri, 03 Jan 2099 12:01:30 GMT", 86_400),
        ("-5", None),
        ("1.5", None),  # no number of seconds as RFC 9110 writes it
        ("²", None),
        ("soon", None),
        ("", None),
        (None, None),
    ],
)
def test_retry_after_is_read(header: str | None, seconds: int | None) -> None:
    assert asked_wait(header, NOW) == (timedelta(seconds=seconds) if seconds else None)
