"""Sign in with a name and a password. Says nothing of whether the name exists, neither in words nor in time."""

from datetime import timedelta
from typing import NoReturn

from docpipe.access.guessable import LONGEST
from docpipe.access.names import fold_name
from docpipe.access.passwords import check_password, hash_password, needs_rehash, place_in_line
from docpipe.access.sessions import SignedIn, begin_session, sign_out
from docpipe.access.tries import count_try, origin_of
from docpipe.errors import WrongCredentials
from docpipe.store import Engine, sign_ins, users
from docpipe.store import session as transaction
from docpipe.store.events import EventKind, add_event
from docpipe.store.sign_ins import Origin
from docpipe.store.users import User


def sign_in(
    engine: Engine,
    name: str,
    password: str,
    *,
    address: str,
    lasting: timedelta,
    device: str | None = None,
    replaces: str | None = None,
) -> SignedIn:
    """Begin a session; WrongCredentials, TooManyTries (`extras["retry_after"]` in seconds), SignInBusy.

    Takes the engine, as a failed try is kept though nothing comes of it, and no connection is held while the password
    is looked at. `device`, `replaces`: what the browser's cookies of a known browser and of a session held, if any.
    """
    with place_in_line():
        user, origin = _count(engine, name, address, device)
        known = user.password_hash if user and user.may_enter else None
        right = check_password(known, password[: LONGEST + 1])
        if user is None or known is None or not right:
            _refuse(engine, user, origin)
        renewed = hash_password(password) if needs_rehash(known) else None
        return _begin(engine, user, origin, renewed, address, lasting, replaces)


def _count(engine: Engine, name: str, address: str, device: str | None) -> tuple[User | None, Origin]:
    """Count the try; kept whatever follows."""
    with transaction(engine) as current:
        folded = fold_name(name)
        user = users.find_user(current, folded) if folded else None
        origin = origin_of(current, name, user, address, device)
        count_try(current, origin)
    return user, origin


def _refuse(engine: Engine, user: User | None, origin: Origin) -> NoReturn:
    """Tell the story, without a name that nobody has: people type passwords there."""
    tried = {"user": user.name} if user else {}
    with transaction(engine) as current:
        add_event(current, EventKind.SIGN_IN_FAILED, f"address:{origin.address}", data=tried)
    raise WrongCredentials


def _begin(
    engine: Engine,
    user: User,
    origin: Origin,
    renewed: str | None,
    address: str,
    lasting: timedelta,
    replaces: str | None,
) -> SignedIn:
    """Sign in who was right, unless the password was changed or the person disabled while it was looked at."""
    with transaction(engine) as current:
        now = users.find_user(current, user.name, lock=True)
        if now is not None and now.may_enter and now.password_hash == user.password_hash:
            if renewed is not None:
                users.keep_password_hash(current, user.id, renewed)
            if replaces is not None:
                sign_out(current, replaces)
            sign_ins.forgive(current, origin)
            return begin_session(current, now, address, lasting)
    _refuse(engine, user, origin)
