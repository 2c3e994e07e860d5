"""Sign in with a name and a password. Says nothing of whether the name exists, neither in words nor in time.

Takes the engine, not a session: a failed try is kept though nothing comes of it, and no connection is held while the
password is looked at.
"""

from datetime import timedelta

from docpipe.access.guessable import LONGEST
from docpipe.access.names import fold_name
from docpipe.access.passwords import check_password, hash_password, needs_rehash, place_in_line
from docpipe.access.people import set_password
from docpipe.access.sessions import SignedIn, begin_session
from docpipe.access.tries import count_try, origin_of
from docpipe.errors import WrongCredentials
from docpipe.store import Engine, Session, sign_ins, users
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

    `device`, `replaces`: what the browser's cookies of a known browser and of a session held, if any.
    """
    with place_in_line():
        user, origin = _prove(engine, name, password, address, device)
        renewed = hash_password(password) if needs_rehash(user.password_hash or "") else None
        with transaction(engine) as current:
            _confirm(current, user, origin)
            if renewed is not None:
                users.keep_password_hash(current, user.id, renewed)
            return begin_session(current, user, address, lasting, device=device, replaces=replaces)


def change_password(
    engine: Engine,
    name: str,
    password: str,
    wanted: str,
    *,
    address: str,
    lasting: timedelta,
    device: str | None = None,
) -> SignedIn:
    """Change one's own password, end all one's sessions and begin a new one; as `sign_in`, and WeakPassword."""
    with place_in_line():
        user, origin = _prove(engine, name, password, address, device)
        with transaction(engine) as current:
            _confirm(current, user, origin)
            set_password(current, user, wanted)
            return begin_session(current, user, address, lasting)


def _prove(engine: Engine, name: str, password: str, address: str, device: str | None) -> tuple[User, Origin]:
    """The person whose name and password these are. The try counts until `_confirm`; a failed one is told."""
    user, origin = _count(engine, name, address, device)
    known = user.password_hash if user and user.may_enter else None
    if check_password(known, password[: LONGEST + 1]) and user is not None:
        return user, origin
    with transaction(engine) as current:  # without a name that nobody has: people type passwords there
        data = {"user": user.name} if user else {}
        add_event(current, EventKind.SIGN_IN_FAILED, f"address:{origin.address}", data=data)
    raise WrongCredentials


def _count(engine: Engine, name: str, address: str, device: str | None) -> tuple[User | None, Origin]:
    """Count the try; kept whatever follows."""
    with transaction(engine) as current:
        folded = fold_name(name)
        user = users.find_user(current, folded) if folded else None
        origin = origin_of(current, name, user, address, device)
        count_try(current, origin)
    return user, origin


def _confirm(current: Session, user: User, origin: Origin) -> None:
    """WrongCredentials where the password was changed, or the person disabled, while it was looked at.

    From here on nobody can before this transaction ends: else a session would begin just after all were ended.
    """
    now = users.find_user(current, user.name, lock=True)
    if now is None or not now.may_enter or now.password_hash != user.password_hash:
        raise WrongCredentials
    sign_ins.forgive(current, origin)
