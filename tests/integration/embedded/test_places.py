"""The home, its rights, and where its sockets lie."""

import os
import stat
from pathlib import Path

import pytest

from docpipe.embedded.places import MOST_SOCKET_BYTES, make_home
from docpipe.embedded.postgres import running_postgres
from docpipe.embedded.redis import running_redis
from docpipe.errors import UnsafeHome


def long_home(tmp_path: Path) -> Path:
    folder = tmp_path / ("a" * 70) / ("b" * 70)
    folder.mkdir(parents=True)
    assert len(str(folder)) > 150
    return folder


def test_a_home_of_150_characters_works(tmp_path: Path) -> None:
    home = long_home(tmp_path)
    with running_postgres(home) as postgres, running_redis(home) as redis:
        sockets = postgres.places.sockets
        assert postgres.healthy()
        assert redis.healthy()
        assert stat.S_IMODE(sockets.stat().st_mode) == 0o700
        assert all(len(os.fsencode(path)) <= MOST_SOCKET_BYTES for path in sockets.iterdir())
    assert not sockets.exists()
    assert not (home / "run/sockets").is_symlink()


@pytest.mark.parametrize("name", ["with space", "with,comma", "100%", "größe"])
def test_a_home_with_any_name_works(tmp_path: Path, name: str) -> None:
    with running_postgres(tmp_path / name) as postgres, running_redis(tmp_path / name) as redis:
        assert postgres.healthy()
        assert redis.healthy()


def test_a_loose_home_is_closed(home: Path) -> None:
    home.mkdir(mode=0o755)
    make_home(home)
    assert stat.S_IMODE(home.stat().st_mode) == 0o700


def test_a_socket_folder_that_others_may_enter_is_never_used(tmp_path: Path) -> None:
    home, trap = long_home(tmp_path), tmp_path / "trap"
    trap.mkdir()
    trap.chmod(0o777)
    (home / "run").mkdir(mode=0o700)
    (home / "run/sockets").symlink_to(trap)
    places = make_home(home)
    assert places.sockets != trap
    os.rmdir(places.sockets)


def test_a_client_refuses_sockets_in_a_folder_of_others(tmp_path: Path) -> None:
    home, trap = long_home(tmp_path), tmp_path / "trap"
    places = make_home(home)
    os.rmdir(places.sockets)
    trap.mkdir()
    trap.chmod(0o777)
    (home / "run/sockets").unlink()
    (home / "run/sockets").symlink_to(trap)
    with pytest.raises(UnsafeHome):
        places.sockets  # noqa: B018


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a folder away")
def test_a_home_of_another_user_is_refused(home: Path) -> None:
    home.mkdir()
    os.chown(home, 1, 1)
    with pytest.raises(UnsafeHome, match="belongs to user id 1"):
        make_home(home)
