"""Addresses of databases: what cannot be one is said before anything is connected."""

import pytest

from docpipe.errors import BadSettings
from docpipe.store import connect


@pytest.mark.parametrize("address", ["nonsense", "sqlite:///file", "mysql://joe:geheim@host/docpipe", ""])
def test_what_is_no_address_of_a_postgresql_is_refused_without_quoting_it(address: str) -> None:
    with pytest.raises(BadSettings, match="DOCPIPE_DATABASE_URL must look like") as caught:
        connect(address)
    assert "geheim" not in str(caught.value)


@pytest.mark.parametrize("address", ["postgresql://joe@host/docpipe", "postgres://joe@host/docpipe"])
def test_the_usual_forms_are_understood(address: str) -> None:
    engine = connect(address)
    assert engine.url.drivername == "postgresql+psycopg"
    engine.dispose()
