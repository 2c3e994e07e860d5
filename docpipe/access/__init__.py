"""Who you are and what you may do: people, their sessions and roles, and the keys of other systems.

Knows neither cookies nor routes; a door asks for a `Caller`, and for what the caller may do.
"""

from docpipe.access.first import first_admin
from docpipe.access.groups import add_group, add_member, get_group, remove_group, remove_member
from docpipe.access.keys import add_key, caller_of_key, get_key, revoke_key
from docpipe.access.listing import get_person, key_as_json, list_groups, list_keys, list_people, role_as_json
from docpipe.access.people import (
    accept_invitation,
    add_user,
    disable_user,
    enable_user,
    find_invited,
    get_user,
    invite,
)
from docpipe.access.reach import KeyStanding, standing_of
from docpipe.access.rights import caller_of_machine
from docpipe.access.roles import grant, list_roles, revoke, revoke_grants
from docpipe.access.sessions import SignedIn, begin_session, caller_of_session, end_all_sessions, sign_out
from docpipe.access.signing_in import change_password, sign_in
from docpipe.access.tokens import csrf_of, is_csrf_of

__all__ = [
    "KeyStanding",
    "SignedIn",
    "accept_invitation",
    "add_group",
    "add_key",
    "add_member",
    "add_user",
    "begin_session",
    "caller_of_key",
    "caller_of_machine",
    "caller_of_session",
    "change_password",
    "csrf_of",
    "disable_user",
    "enable_user",
    "end_all_sessions",
    "find_invited",
    "first_admin",
    "get_group",
    "get_key",
    "get_person",
    "get_user",
    "grant",
    "invite",
    "is_csrf_of",
    "key_as_json",
    "list_groups",
    "list_keys",
    "list_people",
    "list_roles",
    "remove_group",
    "remove_member",
    "revoke",
    "revoke_grants",
    "revoke_key",
    "role_as_json",
    "sign_in",
    "sign_out",
    "standing_of",
]
