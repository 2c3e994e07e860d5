"""People, groups and roles on a real PostgreSQL: invited once, let in and kept out, and never without an admin."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
from entering import Enter, Let
from sqlalchemy import text

from docpipe.access import (
    accept_invitation,
    add_group,
    add_member,
    add_user,
    disable_user,
    enable_user,
    find_invited,
    first_admin,
    get_group,
    get_person,
    get_user,
    grant,
    invite,
    list_groups,
    list_people,
    remove_group,
    remove_member,
    revoke,
    revoke_grants,
)
from docpipe.access.people import rename
from docpipe.access.rights import grants_of_user
from docpipe.errors import (
    BadRequest,
    GroupNotFound,
    InvitationOver,
    LastAdmin,
    NameTaken,
    NotAllowed,
    UserNotFound,
    WeakPassword,
)
from docpipe.permissions import Caller, Permission, Role
from docpipe.store import Engine, Session, session

DAY = timedelta(days=1)
OTHER = "four blue lamps and rain"


def may(current: Session, name: str, permission: Permission, document_type: str | None = None) -> bool:
    user = get_user(current, name)
    return Caller(user.actor, grants_of_user(current, user.id)).may(permission, document_type)


def changes(engine: Engine) -> list[str]:
    with session(engine) as current:
        rows = current.execute(text("SELECT data ->> 'change' FROM events WHERE kind LIKE '%changed' ORDER BY id"))
        return list(rows.scalars())


def both(*acts: Callable[[], object]) -> list[object]:
    """Do them at the same time; what each gave or raised."""
    together = Barrier(len(acts))

    def run(act: Callable[[], object]) -> object:
        together.wait()
        try:
            return act()
        except Exception as error:  # noqa: BLE001  # whatever it is, the test looks at it
            return error

    with ThreadPoolExecutor(len(acts)) as threads:
        return list(threads.map(run, acts))


def test_an_invitation_lets_in_once(engine: Engine, enter: Enter) -> None:
    with session(engine) as current:
        add_user(current, "Anna", " Anna   Berg ", "test")
        token = invite(current, "anna", "test", DAY)
    with session(engine) as current:
        assert find_invited(current, token).full_name == "Anna Berg"
        assert get_person(current, "anna").state == "invited"
    with session(engine) as current:
        assert find_invited(current, token)  # looking at it, as programs that show links do, uses nothing up
        assert accept_invitation(current, token, OTHER).may_enter
    for act in (find_invited, lambda current, token: accept_invitation(current, token, "yet another one")):
        with session(engine) as current, pytest.raises(InvitationOver):
            act(current, token)
    enter("anna", OTHER)
    assert changes(engine) == ["added", "invited", "password set"]


def test_a_weak_password_uses_no_invitation_up(engine: Engine) -> None:
    with session(engine) as current:
        add_user(current, "anna", "", "test")
        token = invite(current, "anna", "test", DAY)
    with pytest.raises(WeakPassword), session(engine) as current:
        accept_invitation(current, token, "password2026")
    with session(engine) as current:
        assert accept_invitation(current, token, OTHER)


@pytest.mark.parametrize("why", ["over", "replaced", "disabled", "made up"])
def test_invitations_that_let_nobody_in(engine: Engine, let: Let, why: str) -> None:
    let("anna")
    with session(engine) as current:
        token = invite(current, "anna", "test", timedelta() if why == "over" else DAY)
        if why == "replaced":
            invite(current, "anna", "test", DAY)
        if why == "disabled":
            disable_user(current, "anna", "test")
            enable_user(current, "anna", "test")
    with session(engine) as current, pytest.raises(InvitationOver):
        accept_invitation(current, "guess" if why == "made up" else token, OTHER)


def test_two_who_accept_one_invitation_at_once(engine: Engine, enter: Enter) -> None:
    with session(engine) as current:
        add_user(current, "anna", "", "test")
        token = invite(current, "anna", "test", DAY)

    def accept(password: str) -> Callable[[], object]:
        def act() -> object:
            with session(engine) as current:
                return accept_invitation(current, token, password).name

        return act

    passwords = [OTHER, "nine old clocks in spain"]
    given = both(*map(accept, passwords))
    assert sorted(type(one) for one in given if one != "anna") == [InvitationOver]
    enter("anna", passwords[given.index("anna")])


def test_the_password_stays_good_until_an_invitation_is_taken_up(engine: Engine, let: Let, enter: Enter) -> None:
    let("anna")
    with session(engine) as current:
        invite(current, "anna", "test", DAY)
    enter()


def test_who_is_disabled_cannot_be_invited(engine: Engine, let: Let) -> None:
    let("anna")
    with session(engine) as current:
        disable_user(current, "anna", "test")
        with pytest.raises(NotAllowed):
            invite(current, "anna", "test", DAY)
        assert get_person(current, "anna").state == "disabled"


@pytest.mark.parametrize("name", ["", "-x", "an na", "Ännä", "a" * 81, "root;", "a/b", "..", "a\0b", "a\nb", "<b>"])
def test_names_that_nobody_may_have(engine: Engine, name: str) -> None:
    with session(engine) as current:
        with pytest.raises(BadRequest):
            add_user(current, name, "", "test")
        with pytest.raises(UserNotFound):
            get_user(current, name)
        with pytest.raises(GroupNotFound):
            get_group(current, name)


def test_names_are_used_once(engine: Engine, let: Let) -> None:
    let("anna")
    with session(engine) as current:
        add_group(current, "clerks", "test")
        with pytest.raises(NameTaken):
            add_user(current, "ANNA", "", "test")
        with pytest.raises(NameTaken):
            add_group(current, "clerks", "test")
        with pytest.raises(BadRequest):
            rename(current, "anna", "two\x1blines", "test")
        assert rename(current, "anna", "Anna B.", "test").full_name == "Anna B."


def test_roles_are_given_and_taken_by_type(engine: Engine, let: Let) -> None:
    anna = let("anna")
    with session(engine) as current:
        first = grant(current, anna, Role.REVIEWER, ["invoice", "invoice"], "test")
        assert grant(current, anna, Role.REVIEWER, ["invoice"], "test") == first  # given twice is given once
        second = grant(current, anna, Role.REVIEWER, ["contract"], "test")
        assert may(current, "anna", Permission.REVIEW, "contract")
        assert not may(current, "anna", Permission.REVIEW, "receipt")
        assert revoke_grants(current, anna, [second.id], "test") == 1
        assert not may(current, "anna", Permission.REVIEW, "contract")
        assert revoke(current, anna, Role.REVIEWER, "test") == 1
        assert revoke(current, anna, Role.REVIEWER, "test") == 0
        assert not may(current, "anna", Permission.REVIEW)
    assert changes(engine) == ["added", "role given", "role given", "role taken", "role taken"]


def test_the_grants_of_others_are_not_taken_by_their_number(engine: Engine, let: Let) -> None:
    anna, ben = let("anna"), let("ben", Role.AUDITOR)
    with session(engine) as current:
        theirs = get_person(current, "ben").roles[0].id
        assert revoke_grants(current, anna, [theirs], "test") == 0
        assert get_person(current, ben.name).roles


@pytest.mark.parametrize(
    ("role", "types"),
    [
        (Role.ADMIN, ["invoice"]),  # who lets people in could lift the bound
        (Role.REVIEWER, []),  # all types, or none?
    ],
)
def test_bounds_that_would_not_hold(engine: Engine, let: Let, role: Role, types: list[str]) -> None:
    anna = let("anna")
    with session(engine) as current, pytest.raises(BadRequest):
        grant(current, anna, role, types, "test")


def test_a_group_gives_its_roles_to_its_members(engine: Engine, let: Let) -> None:
    anna = let("anna")
    with session(engine) as current:
        clerks = add_group(current, "clerks", "test")
        grant(current, clerks, Role.REVIEWER, None, "test")
        add_member(current, clerks, anna, "test")
        add_member(current, clerks, anna, "test")
        assert may(current, "anna", Permission.REVIEW, "receipt")
        assert [one.as_json()["groups"] for one in list_people(current)] == [["clerks"]]
        (circle,) = [one.as_json() for one in list_groups(current)]
        assert (circle["members"], circle["roles"][0]["role"]) == (["anna"], "reviewer")
        remove_member(current, clerks, anna, "test")
        assert not may(current, "anna", Permission.REVIEW)
        add_member(current, clerks, anna, "test")
        remove_group(current, clerks, "test")
        assert not may(current, "anna", Permission.REVIEW)
        with pytest.raises(GroupNotFound):
            add_member(current, clerks, anna, "test")
        with pytest.raises(GroupNotFound):
            grant(current, clerks, Role.ADMIN, None, "test")


def test_the_last_admin_stays(engine: Engine, let: Let) -> None:
    anna, ben = let("anna", Role.ADMIN), let("ben")
    with session(engine) as current:
        add_user(current, "cleo", "", "test")
        grant(current, get_user(current, "cleo"), Role.ADMIN, None, "test")  # who has not signed in yet
        disable_user(current, "ben", "test")
        grant(current, get_user(current, "ben"), Role.ADMIN, None, "test")  # who may not sign in
    for act in (
        lambda current: disable_user(current, "anna", "test"),
        lambda current: revoke(current, anna, Role.ADMIN, "test"),
    ):
        with pytest.raises(LastAdmin), session(engine) as current:
            act(current)
    with session(engine) as current:
        enable_user(current, ben.name, "test")
        disable_user(current, "anna", "test")


def test_the_last_admin_by_a_group_stays(engine: Engine, let: Let) -> None:
    anna = let("anna")
    with session(engine) as current:
        chiefs = add_group(current, "chiefs", "test")
        grant(current, chiefs, Role.ADMIN, None, "test")
        add_member(current, chiefs, anna, "test")
    for act in (
        lambda current: disable_user(current, "anna", "test"),
        lambda current: revoke(current, chiefs, Role.ADMIN, "test"),
        lambda current: remove_member(current, chiefs, anna, "test"),
        lambda current: remove_group(current, chiefs, "test"),
    ):
        with pytest.raises(LastAdmin), session(engine) as current:
            act(current)


def test_two_admins_cannot_take_each_others_role_at_once(engine: Engine, let: Let) -> None:
    people = {name: let(name, Role.ADMIN) for name in ("anna", "ben")}

    def disable() -> object:
        with session(engine) as current:
            return disable_user(current, "anna", "user:ben")

    def take() -> object:
        with session(engine) as current:
            return revoke(current, people["ben"], Role.ADMIN, "user:anna")

    given = both(disable, take)
    assert [type(one) for one in given].count(LastAdmin) == 1


def test_taking_roles_and_keeping_out_at_once_come_to_an_end(engine: Engine, let: Let) -> None:
    """Neither waits for the other for ever."""
    let("ben", Role.ADMIN)
    let("anna", Role.ADMIN)

    def disable() -> None:
        with session(engine) as current:
            disable_user(current, "anna", "test")

    def take() -> None:
        with session(engine) as current:
            anna = get_user(current, "anna", lock=True)
            revoke(current, anna, Role.ADMIN, "test")
            grant(current, anna, Role.ADMIN, None, "test")

    for _ in range(5):
        assert both(disable, take, disable, take) == [None] * 4


def test_the_first_admin_is_made_once(engine: Engine, enter: Enter) -> None:
    def start() -> object:
        with session(engine) as current:
            return first_admin(current, DAY)

    given = both(start, start, start)
    (token,) = [one for one in given if one is not None]
    assert isinstance(token, str)
    with session(engine) as current:
        accept_invitation(current, token, OTHER)
        assert may(current, "admin", Permission.PEOPLE)
    enter("admin", OTHER)
    assert start() is None


def test_an_admin_alone_sees_no_documents(engine: Engine, let: Let) -> None:
    let("anna", Role.ADMIN)
    with session(engine) as current:
        assert not may(current, "anna", Permission.RESULTS)
        assert not may(current, "anna", Permission.SEE)


def test_lists_hold_nothing_that_opens(engine: Engine, let: Let) -> None:
    let("anna", Role.REVIEWER)
    with session(engine) as current:
        token = invite(current, "anna", "test", DAY)
        shown = str([person.as_json() for person in list_people(current)])
    assert "argon2" not in shown
    assert token not in shown
