"""Who you are and what you may do: people, their sessions and roles, and the keys of other systems.

Knows neither cookies nor routes; a door asks for a `Caller`, and for what the caller may do.
"""

from docpipe.access.first import first_admin
from docpipe.access.keys import add_key, caller_of_key, get_key, revoke_key
from docpipe.access.people import (
    accept_invitation,
    add_user,
    disable_user,
    enable_user,
    find_invited,
    get_user,
    invite,
)
from docpipe.access.rights import caller_of_machine
from docpipe.access.roles import grant, list_roles, revoke, revoke_grants
from docpipe.access.sessions import SignedIn, begin_session, caller_of_session, end_all_sessions, sign_out
from docpipe.access.signing_in import sign_in
from docpipe.access.tokens import csrf_of, is_csrf_of

__all__ = [
    "SignedIn",
    "accept_invitation",
    "add_key",
    "add_user",
    "begin_session",
    "caller_of_key",
    "caller_of_machine",
    "caller_of_session",
    "csrf_of",
    "disable_user",
    "enable_user",
    "end_all_sessions",
    "find_invited",
    "first_admin",
    "get_key",
    "get_user",
    "grant",
    "invite",
    "is_csrf_of",
    "list_roles",
    "revoke",
    "revoke_grants",
    "revoke_key",
    "sign_in",
    "sign_out",
]
