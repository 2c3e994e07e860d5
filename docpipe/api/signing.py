"""Signing in and out, taking up an invitation, and who one is."""

from datetime import datetime, timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from docpipe.access import SignedIn, accept_invitation, begin_session, change_password, sign_in, sign_out
from docpipe.api.callers import Known, Served, find_csrf, open_to_all
from docpipe.api.cookies import drop_session, find_device_token, find_session_token, set_cookies
from docpipe.api.problems import documented
from docpipe.api.services import Services
from docpipe.api.shapes import Asked, Done
from docpipe.errors import (
    BadRequest,
    InvitationOver,
    NotAllowed,
    SignInBusy,
    TooManyTries,
    WeakPassword,
    WrongCredentials,
)
from docpipe.permissions import Caller, Permission

router = APIRouter(prefix="/v1", tags=["people"])

Secret = Annotated[str, StringConstraints(min_length=1, max_length=1000)]


class Credentials(Asked):
    """Who somebody says that they are, and what only they know."""

    name: Annotated[str, StringConstraints(min_length=1, max_length=200)]
    password: Secret


class Welcome(Asked):
    """The token of a one-time link, and the password that is to be."""

    token: Annotated[str, StringConstraints(min_length=1, max_length=200)]
    password: Secret


class NewPassword(Asked):
    """The present password, and the one that is to be."""

    password: Secret
    wanted: Secret


class WrongPassword(BadRequest):
    """This is not your present password."""


class SignedInShown(BaseModel):
    """A session has begun; its cookie comes along."""

    name: str
    full_name: str
    csrf: str = Field(
        description="To be sent in X-CSRF-Token with every request of this session that changes something."
    )
    ends_at: datetime


class RightShown(BaseModel):
    """Something that one may do."""

    permission: Permission
    document_types: list[str] | None = Field(description="With documents of these types; null for all.")


class Me(BaseModel):
    """Who asks, and what they may do."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "actor": "user:anna",
                    "full_name": "Anna Berg",
                    "person": True,
                    "csrf": "5f…",
                    "permissions": [{"permission": "reviews:work", "document_types": ["invoice"]}],
                }
            ]
        }
    )
    actor: str = Field(description="As the story calls one: `user:anna`, `key:erp`.")
    full_name: str
    person: bool = Field(description="False for a key.")
    csrf: str | None = Field(description="For X-CSRF-Token; null for a key, which needs none.")
    permissions: list[RightShown]


@router.post(
    "/sign-in",
    response_model=SignedInShown,
    summary="Sign in",
    dependencies=[open_to_all("nobody is signed in before")],
    responses=documented(WrongCredentials, TooManyTries, SignInBusy),
)
def begin(credentials: Credentials, request: Request, response: Response, services: Served) -> Any:
    """Begin a session, whose cookie comes with the answer. Systems have none: they send a key with each request."""
    https = services.https
    signed_in = sign_in(
        services.engine,
        credentials.name,
        credentials.password,
        address=address_of(request),
        lasting=lasting_of(services),
        device=find_device_token(request, https=https),
        replaces=find_session_token(request, https=https),
    )
    set_cookies(response, signed_in, https=https)
    return _shown(signed_in)


@router.post(
    "/welcome",
    response_model=SignedInShown,
    summary="Take up an invitation",
    dependencies=[open_to_all("who is invited cannot sign in before")],
    responses=documented(InvitationOver, WeakPassword, SignInBusy),
)
def welcome(asked: Welcome, request: Request, response: Response, services: Served) -> Any:
    """Set a password with the token of a one-time link, and be signed in."""
    with services.session() as current:
        user = accept_invitation(current, asked.token, asked.password)
        had = find_session_token(request, https=services.https)
        signed_in = begin_session(current, user, address_of(request), lasting_of(services), replaces=had)
    set_cookies(response, signed_in, https=services.https)
    return _shown(signed_in)


@router.post("/sign-out", response_model=Done, summary="Sign out", responses=documented())
def end(caller: Known, request: Request, response: Response, services: Served) -> Any:  # noqa: ARG001
    """End the session. A key has none: nothing happens."""
    token = find_session_token(request, https=services.https)
    if token is not None:
        with services.session() as current:
            sign_out(current, token)
        drop_session(response, https=services.https)
    return Done()


@router.post(
    "/me/password",
    response_model=SignedInShown,
    summary="Change one's password",
    responses=documented(NotAllowed, WrongPassword, WeakPassword, TooManyTries, SignInBusy),
)
def renew(asked: NewPassword, caller: Known, request: Request, response: Response, services: Served) -> Any:
    """All sessions of the person end, and a new one begins."""
    try:
        signed_in = change_own_password(request, services, caller, asked.password, asked.wanted)
    except WrongCredentials:
        raise WrongPassword from None
    set_cookies(response, signed_in, https=services.https)
    return _shown(signed_in)


@router.get("/me", response_model=Me, summary="Who one is", responses=documented())
def me(caller: Known, request: Request) -> Any:
    """And what one may do at this moment."""
    rights = [{"permission": one.permission, "document_types": _types(one.document_types)} for one in caller.grants]
    person = caller.user_id is not None
    told = {"actor": caller.actor, "full_name": caller.full_name, "person": person, "permissions": rights}
    return {**told, "csrf": find_csrf(request) if person else None}


def change_own_password(request: Request, services: Services, caller: Caller, password: str, wanted: str) -> SignedIn:
    """Have a person change their password; NotAllowed for a key, and as `change_password`."""
    if caller.user_id is None:
        raise NotAllowed("A key has no password.")
    return change_password(
        services.engine,
        caller.actor.removeprefix("user:"),
        password,
        wanted,
        address=address_of(request),
        lasting=lasting_of(services),
        device=find_device_token(request, https=services.https),
    )


def address_of(request: Request) -> str:
    """The address that a request comes from, as far as the server knows it."""
    return request.client.host if request.client else ""


def lasting_of(services: Services) -> timedelta:
    """How long sessions last, whatever is done meanwhile."""
    return timedelta(seconds=services.settings.session_seconds)


def _types(types: frozenset[str] | None) -> list[str] | None:
    return None if types is None else sorted(types)


def _shown(signed_in: SignedIn) -> dict[str, Any]:
    user = signed_in.user
    told = {"name": user.name, "full_name": user.full_name}
    return {**told, "csrf": signed_in.csrf, "ends_at": signed_in.ends_at}
