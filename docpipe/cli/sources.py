"""Every setting as it holds, and where it comes from. Passwords in addresses are never shown."""

import os
import re
import tomllib
from dataclasses import dataclass
from typing import Any

from docpipe.embedded.addresses import FOLDERS
from docpipe.embedded.web import web_url
from docpipe.settings import Settings, settings_file

ADDRESSES = ("database_url", "migration_url", "broker_url")
PASSWORD = re.compile(r"(?<=:)[^:@/]*(?=@)")


@dataclass(frozen=True, slots=True)
class Source:
    """One setting: the name of its environment variable, what holds, from where, and what it is for."""

    variable: str
    value: str
    origin: str
    purpose: str

    def as_json(self) -> dict[str, Any]:
        return {"variable": self.variable, "value": self.value, "origin": self.origin}


def list_sources(settings: Settings) -> list[Source]:
    """All settings, in the order in which they are declared."""
    file = settings_file()
    in_file = tomllib.loads(file.read_text()) if file.is_file() else {}
    return [_source(settings, name, str(file), in_file) for name in type(settings).model_fields]


def _source(settings: Settings, name: str, file: str, in_file: dict[str, Any]) -> Source:
    variable = f"DOCPIPE_{name.upper()}"
    given = any(key.upper() == variable and value for key, value in os.environ.items())
    origin = "environment" if given else file if name in in_file else "default"
    return Source(variable, _shown(settings, name), origin, type(settings).model_fields[name].description or "")


def _shown(settings: Settings, name: str) -> str:
    """What holds: for a folder or an address that is not set, the one that stands in for it."""
    value = getattr(settings, name)
    if name in FOLDERS:
        value = settings.folder(name)
    elif name in ADDRESSES and value is None:
        return "embedded" if name == "broker_url" or settings.database_url is None else "as DOCPIPE_DATABASE_URL"
    elif name == "web_url" and value is None:
        return web_url(settings)
    if isinstance(value, tuple):
        return os.pathsep.join(map(str, value))
    return PASSWORD.sub("***", str(value))
