"""`docpipe user`: people, groups and what they may do. Works with the database, whether the screens run or not."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Annotated

import typer

from docpipe.access import (
    add_user,
    disable_user,
    enable_user,
    end_all_sessions,
    get_group,
    get_user,
    grant,
    invite,
    revoke,
)
from docpipe.access.listing import get_person, list_keys, list_people
from docpipe.access.roles import Holder
from docpipe.cli.actor import actor
from docpipe.cli.database import database
from docpipe.cli.key import print_left
from docpipe.cli.links import welcome_url
from docpipe.cli.printing import Json, print_json, progress, results
from docpipe.cli.types import check_bound, load_types
from docpipe.cli.user_groups import change_group, show_groups
from docpipe.cli.user_table import print_people
from docpipe.permissions import Role
from docpipe.settings import Settings, load_settings
from docpipe.store import Session, session
from docpipe.store.users import User
from docpipe.store.webhooks import list_webhooks

user = typer.Typer(help="Let people in, and say what they may do.", no_args_is_help=True)

Name = Annotated[str, typer.Argument(metavar="NAME", help="The name to sign in with.")]
GivenRole = Annotated[Role, typer.Argument(metavar="ROLE", help="What the person is here for.")]
Roles = Annotated[list[Role] | None, typer.Option("--role", help="What the person is here for; may be repeated.")]
Types = Annotated[list[str] | None, typer.Option("--type", help="For this document type alone; may be repeated.")]
OfGroup = Annotated[bool, typer.Option("--group", help="NAME is a group.")]


@user.command("add")
def add(
    name: Name,
    full_name: Annotated[str, typer.Option("--full-name", help="How the person is called on screens.")] = "",
    roles: Roles = None,
    types: Types = None,
    as_json: Json = False,
) -> None:
    """Add a person, and print the one-time link with which they set their password."""
    settings = load_settings()
    check_bound(load_types(settings), types)
    with _transaction(settings) as current:
        added = add_user(current, name, full_name, actor())
        for role in roles or []:
            grant(current, added, role, types, actor())
        token = invite(current, added.name, actor(), timedelta(seconds=settings.invitation_seconds))
    _print_link(settings, added.name, token, as_json)


@user.command("list")
def list_(as_json: Json = False) -> None:
    """List everybody, with their roles and groups."""
    with _transaction(load_settings()) as current:
        people = list_people(current)
    if not as_json:
        print_people(people)
        return
    for person in people:
        print_json(person.as_json())


@user.command("invite")
def invite_(name: Name, as_json: Json = False) -> None:
    """Print a new one-time link for a person, also for one who forgot the password."""
    settings = load_settings()
    with _transaction(settings) as current:
        token = invite(current, name, actor(), timedelta(seconds=settings.invitation_seconds))
        invited = get_user(current, name)
    _print_link(settings, invited.name, token, as_json)


@user.command("disable")
def disable(name: Name, as_json: Json = False) -> None:
    """Keep a person out from this moment on."""
    with _transaction(load_settings()) as current:
        disable_user(current, name, actor())
        _print_person(current, name, as_json)
        _tell_of_keys(current, get_user(current, name))


@user.command("enable")
def enable(name: Name, as_json: Json = False) -> None:
    """Let a disabled person in again, with the roles that they had."""
    with _transaction(load_settings()) as current:
        enable_user(current, name, actor())
        _print_person(current, name, as_json)


@user.command("sign-out")
def sign_out(name: Name, as_json: Json = False) -> None:
    """End all sessions of a person, who may sign in again."""
    with _transaction(load_settings()) as current:
        end_all_sessions(current, get_user(current, name, lock=True), actor())
        _print_person(current, name, as_json)


@user.command("grant")
def grant_(name: Name, role: GivenRole, types: Types = None, of_group: OfGroup = False, as_json: Json = False) -> None:
    """Give a person or a group a role, for all document types or some."""
    settings = load_settings()
    check_bound(load_types(settings), types)
    with _transaction(settings) as current:
        grant(current, _holder(current, name, of_group), role, types, actor())
        _print_holder(current, name, of_group, as_json)


@user.command("revoke")
def revoke_(name: Name, role: GivenRole, of_group: OfGroup = False, as_json: Json = False) -> None:
    """Take a role away, for all document types that it was given for."""
    with _transaction(load_settings()) as current:
        if not revoke(current, _holder(current, name, of_group), role, actor()):
            progress().print("Nothing to take away: this role was not given here; perhaps a group has it.")
            raise typer.Exit(1)
        _print_holder(current, name, of_group, as_json)
        if not of_group:
            _tell_of_keys(current, get_user(current, name))


@user.command("groups")
def groups(
    name: Annotated[str, typer.Argument(metavar="GROUP", help="The group to change; made where there is none.")] = "",
    add: Annotated[list[str] | None, typer.Option("--add", help="Put this person into it.")] = None,
    remove: Annotated[list[str] | None, typer.Option("--remove", help="Take this person out of it.")] = None,
    delete: Annotated[bool, typer.Option("--delete", help="Remove the group.")] = False,
    as_json: Json = False,
) -> None:
    """List the groups, or change one."""
    with _transaction(load_settings()) as current:
        if name:
            change_group(current, name, add or [], remove or [], delete)
        show_groups(current, as_json)


@contextmanager
def _transaction(settings: Settings) -> Iterator[Session]:
    with database(settings, "user") as engine, session(engine) as current:
        yield current


def _tell_of_keys(current: Session, made_by: User) -> None:
    """Keys and webhooks that a person made reach no further than the person; systems may wait for them."""
    for standing in list_keys(current):
        if standing.key.created_by == made_by.actor:
            print_left(standing)
    for webhook in list_webhooks(current):
        if webhook.created_by == made_by.actor and webhook.disabled_at:
            progress().print(f"The webhook {webhook.id} is disabled. `docpipe webhook enable` has it told again.")


def _holder(current: Session, name: str, of_group: bool) -> Holder:
    return get_group(current, name) if of_group else get_user(current, name)


def _print_holder(current: Session, name: str, of_group: bool, as_json: bool) -> None:
    if of_group:
        show_groups(current, as_json, only=get_group(current, name).name)
    else:
        _print_person(current, name, as_json)


def _print_person(current: Session, name: str, as_json: bool) -> None:
    person = get_person(current, name)
    if as_json:
        print_json(person.as_json())
    else:
        print_people([person])


def _print_link(settings: Settings, name: str, token: str, as_json: bool) -> None:
    """The link on standard output alone, so that it can be handed on and does not stay in a log."""
    link = welcome_url(settings, token)
    if as_json:
        print_json({"name": name, "link": link, "seconds": settings.invitation_seconds})
        return
    hours = settings.invitation_seconds / 3600
    progress().print(f"Give [bold]{name}[/] this link. It sets a password, once, within {hours:.0f} h:")
    results().print(link, soft_wrap=True, markup=False)
