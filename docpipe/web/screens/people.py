"""Users, groups, roles and keys, as administrators see them. What they change goes to the API."""

from typing import Annotated, Any

from fastapi import APIRouter
from starlette.responses import Response

from docpipe.access import key_as_json, list_groups, list_keys, list_people
from docpipe.access.rights import PEOPLE_ONLY
from docpipe.permissions import Permission
from docpipe.web.rendering import Visitor
from docpipe.web.site import Home, Store, visits
from docpipe.web.story import actor_in_words
from docpipe.web.wording import PERMISSIONS, ROLES, initials

KEY_STATES = {
    "live": ("Live", "good"),
    "limited": ("Limited", "doubt"),
    "stopped": ("Stopped", "severe"),
    "over": ("Over", "calm"),
    "revoked": ("Revoked", "calm"),
}
USER_STATES = {
    "active": ("Active", "good"),
    "disabled": ("Disabled", "calm"),
    "invited": ("Invited", "note"),
    "not_invited": ("No open link", "doubt"),
}

routes = APIRouter(include_in_schema=False)


@routes.get("/people")
def people_page(visitor: Annotated[Visitor, visits(Permission.PEOPLE)], home: Home, services: Store) -> Response:
    """Everybody, with roles and groups."""
    with services.session() as current:
        people = [_person(one.as_json()) for one in list_people(current)]
        groups = [one.as_json() for one in list_groups(current)]
    return home.pages.show(
        "people.html", visitor, here="people", users=people, groups=groups, roles=ROLES, types=home.types
    )


@routes.get("/keys")
def keys_page(visitor: Annotated[Visitor, visits(Permission.KEYS)], home: Home, services: Store) -> Response:
    """The keys of other systems, live ones first."""
    with services.session() as current:
        keys = [_key(key_as_json(one)) for one in list_keys(current)]
    keys.sort(key=lambda key: key["ended"])
    may = {permission: words for permission, words in PERMISSIONS.items() if permission not in PEOPLE_ONLY}
    return home.pages.show("keys.html", visitor, here="keys", keys=keys, permissions=may, types=home.types)


def _person(told: dict[str, Any]) -> dict[str, Any]:
    word, tone = USER_STATES[told["state"]]
    return {**told, "stands": word, "tone": tone, "initials": initials(told["full_name"] or told["name"])}


def _key(told: dict[str, Any]) -> dict[str, Any]:
    word, tone = KEY_STATES[told["state"]]
    when = ("revoked", told["revoked_at"]) if told["revoked_at"] else ("until", told["expires_at"])
    by = actor_in_words(told["created_by"])
    told = {**told, "ended": told["state"] in ("over", "revoked")}
    return {**told, "stands": word, "tone": tone, "until_word": when[0], "until": when[1], "created_by": by}
