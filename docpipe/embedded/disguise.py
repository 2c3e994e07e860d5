"""As whom a server runs that refuses root, or that has no account to its user id.

First choice is a user namespace that shows an ordinary account's id for our own: files stay ours, and the server
loses root's rights. Second, where namespaces are forbidden (usual containers): that account itself.
"""

import os
import pwd
import signal
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from docpipe.embedded.child import launch_command
from docpipe.errors import PartNotStarted

OVERFLOW_ID = 65534  # `nobody`: as whom every unmapped user shows inside a namespace


@dataclass(frozen=True, slots=True)
class Disguise:
    """`plain`: as ourselves; `namespace`: shown as uid; `account`: really uid."""

    kind: Literal["plain", "namespace", "account"]
    uid: int
    gid: int

    @property
    def owner(self) -> int:
        """The user id that must own the server's files, as the file system outside sees it."""
        return self.uid if self.kind == "account" else os.geteuid()

    @property
    def client_names(self) -> tuple[str, ...]:
        """The account names as which the server sees our own processes connect."""
        seen = os.geteuid() if self.kind != "namespace" else self.uid
        return tuple({_name(seen), *([] if self.kind == "namespace" else [_name(0)])} - {None})  # type: ignore[arg-type]


def choose_disguise() -> Disguise:
    """The disguise that works here; PartNotStarted where none does."""
    uid, gid = os.geteuid(), os.getegid()
    plain = Disguise("plain", uid, gid)
    if uid != 0 and _name(uid):
        return plain
    account = _ordinary_account()
    namespace = Disguise("namespace", account.pw_uid, account.pw_gid)
    if _works(namespace):
        return namespace
    other = Disguise("account", account.pw_uid, account.pw_gid)
    if uid == 0 and _works(other):
        return other
    raise PartNotStarted(
        "PostgreSQL refuses to run as root, and here it can neither have a user namespace nor another account. "
        "Run docpipe as an ordinary user, or set DOCPIPE_DATABASE_URL to a PostgreSQL of your own."
    )


def give(folder: Path, disguise: Disguise) -> None:
    """Make the folder and all in it belong to the disguise's owner."""
    if folder.lstat().st_uid == disguise.owner:
        return
    for path in [*folder.rglob("*"), folder]:  # the folder last: a change cut short is done again
        os.lchown(path, disguise.owner, -1)


def _ordinary_account() -> pwd.struct_passwd:
    accounts = [account for account in pwd.getpwall() if account.pw_uid not in (0, OVERFLOW_ID)]
    if not accounts:
        raise PartNotStarted("This machine has no account besides root; PostgreSQL needs one. Add one (useradd).")
    return next((account for account in accounts if account.pw_name == "postgres"), accounts[0])


def _works(disguise: Disguise) -> bool:
    command = launch_command(["/bin/true"], signal.SIGKILL, disguise.kind, disguise.uid, disguise.gid)
    return subprocess.run(command, capture_output=True, check=False, timeout=30).returncode == 0  # noqa: S603


def _name(uid: int) -> str | None:
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return None
