"""One's own account: who one is here, and a new password. A plain form, which needs no script."""

from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, Request
from starlette.responses import Response

from docpipe.access import caller_of_session, csrf_of, get_person, is_csrf_of
from docpipe.api.callers import WrongCsrf, open_to_all
from docpipe.api.cookies import find_session_token, set_cookies
from docpipe.api.services import Services
from docpipe.api.signing import change_own_password
from docpipe.errors import NotSignedIn, SignInBusy, TooManyTries, WeakPassword, WrongCredentials
from docpipe.web.asking import check_own_page, read_form
from docpipe.web.rendering import Visitor
from docpipe.web.screens.entering import Form
from docpipe.web.site import Home, Site, Store, visits
from docpipe.web.wording import ROLES

WRONG = "This is not your present password."

routes = APIRouter(include_in_schema=False)


@routes.get("/account")
def account_page(visitor: Annotated[Visitor, visits()], home: Home, services: Store) -> Response:
    """Name, roles and the form."""
    return _show(home, services, visitor)


@routes.post(
    "/account", dependencies=[open_to_all("asks by itself: a plain form sends the session's token as a field")]
)
def change(request: Request, home: Home, services: Store, body: Form = b"") -> Response:
    """Set the new password; all other sessions end."""
    check_own_page(request)
    form = read_form(body)
    visitor = _sender(request, services, form.get("csrf"))
    wanted = form.get("password", "")
    if wanted != form.get("again", wanted):
        return _show(home, services, visitor, "The two are not the same. Type both again.", 422)
    try:
        signed_in = change_own_password(request, services, visitor.caller, form.get("present", ""), wanted)
    except WrongCredentials:
        return _show(home, services, visitor, WRONG, 422)
    except (WeakPassword, TooManyTries, SignInBusy) as error:
        return _show(home, services, visitor, str(error), error.http_status)
    answer = _show(home, services, Visitor(visitor.caller, signed_in.csrf), done=True)
    set_cookies(answer, signed_in, https=services.https)
    return answer


def _sender(request: Request, services: Services, csrf: str | None) -> Visitor:
    """Who is signed in, and has sent this from a page of theirs; NotSignedIn, WrongCsrf."""
    token = find_session_token(request, https=services.https)
    if token is None:
        raise NotSignedIn
    with services.session() as current:
        caller = caller_of_session(current, token, timedelta(seconds=services.settings.session_idle_seconds))
    if caller is None:
        raise NotSignedIn
    if not is_csrf_of(token, csrf):
        raise WrongCsrf
    return Visitor(caller, csrf_of(token))


def _show(
    home: Site, services: Services, visitor: Visitor, problem: str = "", status: int = 200, *, done: bool = False
) -> Response:
    person = None
    if visitor.caller.user_id is not None:
        with services.session() as current:
            person = get_person(current, visitor.name).as_json()
    return home.pages.show(
        "account.html", visitor, status=status, person=person, problem=problem, done=done, role_words=ROLES
    )
