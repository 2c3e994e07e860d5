"""Sign in and out, and choose a password by a one-time link. Plain forms, which need no script."""

from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Body, Request
from starlette.responses import RedirectResponse, Response

from docpipe.access import SignedIn, accept_invitation, begin_session, find_invited, is_csrf_of, sign_in, sign_out
from docpipe.api.callers import WrongCsrf, find_caller, find_csrf, open_to_all
from docpipe.api.cookies import drop_session, find_device_token, find_session_token, set_cookies
from docpipe.api.services import Services
from docpipe.api.signing import address_of, lasting_of
from docpipe.errors import (
    DocpipeError,
    InvitationOver,
    NotSignedIn,
    SignInBusy,
    TooManyTries,
    WeakPassword,
    WrongCredentials,
)
from docpipe.web.asking import check_own_page, own_path, read_form
from docpipe.web.rendering import Visitor
from docpipe.web.site import Home, Store

SIGNING_IN = "here people sign in"
START = "sends everybody to where they may go"
Form = Annotated[bytes, Body(media_type="application/x-www-form-urlencoded")]
SEE_OTHER = 303

routes = APIRouter(include_in_schema=False)


@routes.get("/", dependencies=[open_to_all(START)])
def start(request: Request, home: Home) -> Response:
    """To the first screen that is of use to whoever comes."""
    caller = find_caller(request)
    if caller is None:
        raise NotSignedIn
    visitor = Visitor(caller, find_csrf(request) or "")
    if visitor.places:
        return RedirectResponse(visitor.places[0].url, SEE_OTHER)
    sentence = "You have no role yet, so there is nothing that you may see. An administrator can give you one."
    return home.pages.show("fault.html", visitor, title="Nothing here for you yet", sentence=sentence)


@routes.get("/sign-in", dependencies=[open_to_all(SIGNING_IN)])
def sign_in_page(request: Request, home: Home, next: str = "/") -> Response:
    """The form, or where somebody who is signed in wanted to go.

    Who follows a link from another site is sent on by a page of ours first: only then the browser sends its session.
    """
    if request.headers.get("sec-fetch-site") == "cross-site":
        return home.pages.show("onward.html", path=own_path(next))
    if find_caller(request) is not None:
        return RedirectResponse(own_path(next), SEE_OTHER)
    was_in = own_path(next) != "/"
    notice = "Sign in to go on where you wanted to." if was_in else ""
    return home.pages.show("sign_in.html", next=own_path(next), problem="", notice=notice, name="")


@routes.post("/sign-in", dependencies=[open_to_all(SIGNING_IN)])
def enter(request: Request, home: Home, services: Store, body: Form = b"") -> Response:
    """Begin a session, or say that name and password do not belong together."""
    check_own_page(request)
    form = read_form(body)
    name, path = form.get("name", ""), own_path(form.get("next", "/"))
    try:
        signed_in = sign_in(
            services.engine,
            name,
            form.get("password", ""),
            address=address_of(request),
            lasting=lasting_of(services),
            device=find_device_token(request, https=services.https),
            replaces=find_session_token(request, https=services.https),
        )
    except (WrongCredentials, TooManyTries, SignInBusy) as error:
        told = {"next": path, "problem": error.message(), "notice": "", "name": name[:80]}
        return home.pages.show("sign_in.html", None, status=error.http_status, **told)
    return _let_in(services, signed_in, path)


@routes.post("/sign-out", dependencies=[open_to_all("ends the session that the browser sends, if there is one")])
def leave(request: Request, services: Store, body: Form = b"") -> Response:
    """End the session."""
    check_own_page(request)
    token = find_session_token(request, https=services.https)
    if token is not None:
        if not is_csrf_of(token, read_form(body).get("csrf")):
            raise WrongCsrf
        with services.session() as current:
            sign_out(current, token)
    answer = RedirectResponse("/sign-in", SEE_OTHER)
    drop_session(answer, https=services.https)
    return answer


@routes.get("/welcome/{token}", dependencies=[open_to_all("the one-time link is the key")])
def welcome_page(token: str, home: Home, services: Store) -> Response:
    """The form to choose a password with; looking at it does not use the link up."""
    return _welcome(home, services, token)


@routes.post("/welcome/{token}", dependencies=[open_to_all("the one-time link is the key")])
def take_up(request: Request, token: str, home: Home, services: Store, body: Form = b"") -> Response:
    """Set the password, and begin a session."""
    check_own_page(request)
    form = read_form(body)
    password = form.get("password", "")
    if password != form.get("again", password):
        return _welcome(home, services, token, "The two are not the same. Type both again.", 422)
    try:
        with services.session() as current:
            user = accept_invitation(current, token, password)
            had = find_session_token(request, https=services.https)
            signed_in = begin_session(current, user, address_of(request), lasting_of(services), replaces=had)
    except (WeakPassword, SignInBusy) as error:
        return _welcome(home, services, token, str(error), error.http_status)
    except InvitationOver as error:
        return _over(home, error)
    return _let_in(services, signed_in, "/")


def _welcome(home: Home, services: Services, token: str, problem: str = "", status: int = 200) -> Response:
    try:
        with services.session() as current:
            user = find_invited(current, token)
    except InvitationOver as error:
        return _over(home, error)
    told = {"token": token, "over": "", "problem": problem, "name": user.name, "full_name": user.full_name}
    return home.pages.show("welcome.html", None, status=status, **told)


def _over(home: Home, error: DocpipeError) -> Response:
    told = {"token": "", "over": error.message(), "problem": "", "name": "", "full_name": ""}
    return home.pages.show("welcome.html", None, status=error.http_status, **told)


def _let_in(services: Services, signed_in: SignedIn, path: str) -> Response:
    answer = RedirectResponse(path, SEE_OTHER)
    set_cookies(answer, signed_in, https=services.https)
    return answer


def sign_in_address(request: Request) -> str:
    """Where to sign in, to come back to the page that was asked for."""
    query = f"?{request.url.query}" if request.url.query else ""
    path = own_path(f"{request.url.path}{query}")
    return "/sign-in" if path == "/" else f"/sign-in?{urlencode({'next': path})}"
