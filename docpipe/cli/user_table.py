"""People, groups and their roles as tables."""

from collections.abc import Iterable

from docpipe.access.listing import Circle, Person
from docpipe.cli.printing import plain_table, results, shown, words
from docpipe.store.grants import RoleGrant


def print_people(people: Iterable[Person]) -> None:
    """A line a person."""
    table = plain_table("name", "full name", "state", "roles", "groups")
    for person in people:
        state = words(person.state)
        cells = (person.user.name, person.user.full_name, state, roles_in_words(person.roles), ", ".join(person.groups))
        table.add_row(*map(shown, cells))
    results().print(table)


def print_groups(circles: Iterable[Circle]) -> None:
    """A line a group."""
    table = plain_table("group", "roles", "members")
    for circle in circles:
        table.add_row(*map(shown, (circle.group.name, roles_in_words(circle.roles), ", ".join(circle.members))))
    results().print(table)


def roles_in_words(roles: Iterable[RoleGrant]) -> str:
    """`reviewer (contract, invoice), operator`."""
    return ", ".join(
        one.role if one.document_types is None else f"{one.role} ({', '.join(one.document_types)})" for one in roles
    )
