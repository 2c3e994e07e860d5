"""Words that the tests of access share."""

from collections.abc import Callable

from docpipe.access.passwords import hash_password
from docpipe.access.sessions import SignedIn
from docpipe.store.users import User

PASSWORD = "seven grey herons dance"
HASHED = hash_password(PASSWORD)  # once for all tests: it takes a tenth of a second

Enter = Callable[..., SignedIn]
Let = Callable[..., User]
