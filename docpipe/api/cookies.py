"""The two cookies of a browser: the session of a person, and what makes the browser known at the next sign-in."""

from starlette.requests import Request
from starlette.responses import Response

from docpipe.access import SignedIn

SESSION = "docpipe_session"
DEVICE = "docpipe_device"
DEVICE_SECONDS = 365 * 24 * 3600
LONGEST = 200  # characters of what a cookie may hold


def find_session_token(request: Request, *, https: bool) -> str | None:
    """The token of the session that the browser sends."""
    return _found(request, SESSION, https)


def find_device_token(request: Request, *, https: bool) -> str | None:
    """What a browser sends in which a person has signed in before."""
    return _found(request, DEVICE, https)


def set_cookies(response: Response, signed_in: SignedIn, *, https: bool) -> None:
    """Let the browser keep a session that has begun; it forgets it when it is closed."""
    _set(response, SESSION, signed_in.token, https, None)
    _set(response, DEVICE, signed_in.device, https, DEVICE_SECONDS)


def drop_session(response: Response, *, https: bool) -> None:
    """Let the browser forget its session."""
    response.delete_cookie(_name(SESSION, https), path="/", secure=https, httponly=True, samesite="strict")


def _name(name: str, https: bool) -> str:
    """With https a name that browsers accept from this very host alone (RFC 6265bis, section 4.1.3.2)."""
    return f"__Host-{name}" if https else name


def _found(request: Request, name: str, https: bool) -> str | None:
    token = request.cookies.get(_name(name, https))
    return token if token and len(token) <= LONGEST else None


def _set(response: Response, name: str, token: str, https: bool, seconds: int | None) -> None:
    flags = {"path": "/", "secure": https, "httponly": True}
    response.set_cookie(_name(name, https), token, max_age=seconds, samesite="strict", **flags)  # type: ignore[arg-type]
