"""Children read the same settings as the one who started them, and addresses that are set win."""

from pathlib import Path

import pytest

from docpipe.embedded.addresses import FOLDERS, as_environment, reach, with_addresses
from docpipe.embedded.installation import supervise
from docpipe.embedded.places import make_home
from docpipe.errors import BadSettings, NotRunning
from docpipe.settings import Settings, load_settings


def test_children_read_the_same_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    lines = ('home = "here"', "max_pages = 7", 'schemas = "types"', "stable_seconds = 0.25", 'model = "models/tiny"')
    lines = (*lines, 'calibration = "ours.json"', 'model_key = "secret"')
    (tmp_path / "docpipe.toml").write_text("\n".join(lines))
    monkeypatch.setenv("DOCPIPE_CONFIG", str(tmp_path / "docpipe.toml"))
    ours = with_addresses(load_settings())
    for name, value in as_environment(ours).items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir("/")
    theirs = load_settings()
    assert theirs.schemas == (tmp_path / "types",)
    assert theirs.calibration == tmp_path / "ours.json"
    assert theirs.model == tmp_path / "models/tiny"
    assert theirs.model_key is not None
    assert theirs.model_key.get_secret_value() == "secret"
    same = set(Settings.model_fields) - {"schemas", "calibration", "model", *FOLDERS}
    assert {name: getattr(theirs, name) for name in same} == {name: getattr(ours, name) for name in same}
    assert [theirs.folder(name) for name in FOLDERS] == [tmp_path / "here" / name for name in FOLDERS]


def test_addresses_that_are_set_win(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path, database_url="postgresql://a@b/c", broker_url="redis://d/0")
    filled = with_addresses(settings)
    assert (filled.database_url, filled.migration_url) == ("postgresql://a@b/c", "postgresql://a@b/c")
    assert filled.broker_url == "redis://d/0"
    assert reach(settings) == filled


def test_without_addresses_and_without_servers_it_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(NotRunning, match="docpipe up"):
        reach(Settings(home=tmp_path))


def test_a_home_that_cannot_be_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    for home in (tmp_path / "file", tmp_path / "file/below"):
        with pytest.raises(BadSettings, match=r"cannot be looked into .*set DOCPIPE_HOME"):
            reach(Settings(home=home))
        with pytest.raises(BadSettings, match=r"cannot be made .*Set DOCPIPE_HOME"):
            make_home(home)
    with pytest.raises(BadSettings, match=r"The outbox .* cannot be made .*Set DOCPIPE_OUTBOX"):
        supervise(Settings(home=tmp_path / "home", outbox=tmp_path / "file/out"), print)


@pytest.mark.parametrize(("model", "holders"), [(None, []), (Path("/models/tiny"), ["worker-gpu"])])
def test_what_holds_the_model_is_started_where_there_is_one(
    tmp_path: Path, model: Path | None, holders: list[str]
) -> None:
    addresses = {"database_url": "postgresql://a@b/c", "broker_url": "redis://d/0"}
    supervisor = supervise(Settings(home=tmp_path / "h", model=model, **addresses), lambda _: None)
    assert [part.child.name for part in supervisor.parts] == ["worker", "watcher", *holders, "web"]
