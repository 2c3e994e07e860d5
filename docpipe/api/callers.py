"""Who asks: a person by the session's cookie, a system by its key; and what a route declares that they must be allowed.

Every route declares it (`Asks`), open ones too; `list_undeclared` finds those that do not.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Annotated, Any, cast

from fastapi import Depends, FastAPI
from fastapi.dependencies.models import Dependant
from fastapi.routing import RouteContext, iter_route_contexts
from starlette.requests import Request
from starlette.routing import Mount

from docpipe.access import caller_of_key, caller_of_session, csrf_of, is_csrf_of
from docpipe.api.cookies import find_session_token
from docpipe.api.services import Services
from docpipe.errors import NotAllowed, NotSignedIn
from docpipe.permissions import Caller, Permission

SAFE = frozenset({"GET", "HEAD"})
LONGEST_KEY = 200  # characters
REFUSED = "The key that was sent is unknown, has ended, was revoked, or who made it may not do this any more."


class WrongCsrf(NotAllowed):
    """The request does not carry the token of its session in X-CSRF-Token. Load the page anew."""


def services_of(request: Request) -> Services:
    """What the routes work with."""
    return cast(Services, request.app.state.services)


@dataclass(frozen=True, slots=True)
class Asks:
    """What a route asks of its caller: one of some permissions, for whatever types; none named: only to be known."""

    permissions: tuple[Permission, ...] = ()

    def __call__(self, request: Request) -> Caller:
        """The caller; NotSignedIn, NotAllowed."""
        caller = find_caller(request)
        if caller is None:
            raise NotSignedIn(REFUSED if "authorization" in request.headers else "")
        if self.permissions and not any(caller.may(permission) for permission in self.permissions):
            raise NotAllowed(f"It takes {' or '.join(self.permissions)}.")
        return caller


@dataclass(frozen=True, slots=True)
class Open:
    """What a route asks that anybody may use; `why` says so to those who read the code."""

    why: str

    def __call__(self) -> None:
        """Nobody is asked anything."""


def requires(*permissions: Permission | None) -> Any:
    """What a handler's caller is declared with: `caller: Annotated[Caller, requires(Permission.SEE)]`.

    Of several permissions one is enough; without any, whoever is signed in or holds a key.
    """
    return Depends(Asks(tuple(one for one in permissions if one is not None)))


def open_to_all(why: str) -> Any:
    """What a route is declared with that answers without sign-in: `dependencies=[open_to_all("...")]`."""
    return Depends(Open(why))


def find_caller(request: Request) -> Caller | None:
    """Who sends this request; None where it carries no key and no session that is good. WrongCsrf."""
    services = services_of(request)
    given = request.headers.get("authorization")
    if given is not None:
        return _caller_of_bearer(services, given)
    token = find_session_token(request, https=services.https)
    if token is None:
        return None
    idle = timedelta(seconds=services.settings.session_idle_seconds)
    with services.session() as current:
        caller = caller_of_session(current, token, idle)
    if caller and request.method not in SAFE and not is_csrf_of(token, request.headers.get("x-csrf-token")):
        raise WrongCsrf
    return caller


def find_csrf(request: Request) -> str | None:
    """What the pages of the request's session must send along with changes."""
    token = find_session_token(request, https=services_of(request).https)
    return csrf_of(token) if token else None


def _caller_of_bearer(services: Services, given: str) -> Caller | None:
    scheme, _, key = given.partition(" ")
    if scheme.lower() != "bearer" or not 0 < len(key) <= LONGEST_KEY:
        return None
    with services.session() as current:
        return caller_of_key(current, key.strip())


def list_undeclared(app: FastAPI) -> list[str]:
    """The routes that declare nothing, as `GET /path`; there must be none. What is mounted serves files alone."""
    found = []
    for route in iter_route_contexts(app.routes):
        if not isinstance(route.original_route, Mount) and find_declaration(route) is None:
            found.append(f"{'/'.join(sorted(route.methods or ()))} {route.path}")
    return found


def find_declaration(route: RouteContext) -> Asks | Open | None:
    """What the route asks of its callers; None where it declares nothing, or says two things."""
    dependant: Dependant | None = getattr(route, "dependant", None)
    found = {call for call in _calls(dependant) if isinstance(call, Asks | Open)} if dependant else set()
    return found.pop() if len(found) == 1 else None


def _calls(dependant: Dependant) -> Iterator[Any]:
    yield dependant.call
    for inner in dependant.dependencies:
        yield from _calls(inner)


Served = Annotated[Services, Depends(services_of)]
Known = Annotated[Caller, requires()]
