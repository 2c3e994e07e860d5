"""`docpipe user groups`: a group made, changed, removed, shown."""

from collections.abc import Sequence

import typer

from docpipe.access import add_group, add_member, get_group, get_user, remove_group, remove_member
from docpipe.access.listing import list_groups
from docpipe.cli.actor import actor
from docpipe.cli.printing import print_json
from docpipe.cli.user_table import print_groups
from docpipe.errors import GroupNotFound
from docpipe.store import Session
from docpipe.store.groups import Group


def change_group(current: Session, name: str, add: Sequence[str], remove: Sequence[str], delete: bool) -> None:
    """Put people in and take people out, or remove the group."""
    if delete and (add or remove):
        raise typer.BadParameter("Give --delete alone.")
    if delete:
        remove_group(current, get_group(current, name), actor())
        return
    group = _group(current, name)
    for person in add:
        add_member(current, group, get_user(current, person), actor())
    for person in remove:
        remove_member(current, group, get_user(current, person), actor())


def show_groups(current: Session, as_json: bool, *, only: str = "") -> None:
    """Print all groups, or one."""
    circles = [circle for circle in list_groups(current) if not only or circle.group.name == only]
    if not as_json:
        print_groups(circles)
        return
    for circle in circles:
        print_json(circle.as_json())


def _group(current: Session, name: str) -> Group:
    try:
        return get_group(current, name)
    except GroupNotFound:
        return add_group(current, name, actor())
