"""Settings: `DOCPIPE_...` in the environment over `docpipe.toml` over defaults.

Read once, at a door, and handed down as values. Units stand in the names.
"""

import difflib
import os
import tomllib
from ipaddress import ip_network
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import (
    BaseSettings,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from docpipe.errors import BadSettings
from docpipe.wording import plain_fault

MIB = 1024 * 1024


class Settings(BaseSettings):
    """All settings of an installation."""

    model_config = SettingsConfigDict(
        env_prefix="DOCPIPE_", env_ignore_empty=True, extra="forbid", frozen=True, allow_inf_nan=False
    )

    home: Path = Field(Path("~/.docpipe"), description="Folder of everything that docpipe keeps; mode 0700.")
    inbox: Path | None = Field(None, description="Watched folder. Default: inbox/ in the home.")
    outbox: Path | None = Field(None, description="Folder for results. Default: outbox/ in the home.")
    refused: Path | None = Field(None, description="Folder for refused files. Default: refused/ in the home.")
    outbox_csv: bool = Field(
        True, description="Whether line items and other lists are written to the outbox as CSV too, beside the JSON."
    )
    blobs: Path | None = Field(
        None, description="Folder of the original files by SHA-256. Default: blobs/ in the home."
    )
    schemas: Annotated[tuple[Path, ...], NoDecode] = Field(
        (), description="Folders or files with further document types, separated by the system's path separator."
    )

    calibration: Path | None = Field(
        None, description="What `docpipe calibrate` wrote. Default: the calibration that came with docpipe."
    )

    database_url: str | None = Field(
        None, description="PostgreSQL of the application's role. Default: the embedded one."
    )
    migration_url: str | None = Field(
        None, description="PostgreSQL of the owner's role, for migrations. Default: as database_url."
    )
    broker_url: str | None = Field(None, description="Redis-protocol server. Default: the embedded one.")

    max_file_bytes: int = Field(100 * MIB, gt=0, description="Largest file that is taken.")
    max_pages: int = Field(500, gt=0, description="Most pages that a document may have.")
    max_page_pixels: int = Field(50_000_000, gt=0, description="Most pixels that a rendered page may have.")
    render_memory_bytes: int = Field(1024 * MIB, gt=0, description="Memory limit of one renderer child.")
    render_page_seconds: float = Field(20.0, gt=0, description="Wall clock for one page before its renderer is killed.")
    render_document_seconds: float = Field(
        300.0, gt=0, description="Wall clock for one document before its renderer is killed."
    )
    ocr_speed: Literal["accurate", "fast"] = Field(
        "accurate", description="Care in reading scans: `fast` is quicker, and good enough for clean print alone."
    )
    ocr_threads: int = Field(
        1, gt=0, description="Threads of one worker in reading scans; more workers use cores better."
    )

    worker_processes: int = Field(2, gt=0, description="Documents read at the same time by one worker.")
    lease_seconds: float = Field(
        30.0, gt=0, description="How long a claimed job stays with a worker that gives no sign of life."
    )
    bulk_wait_seconds: float = Field(
        4 * 3600.0, gt=0, description="After so long in the bulk line, documents join the normal line one by one."
    )
    attempt_seconds: float = Field(1800.0, gt=0, description="Wall clock for one attempt before its worker is killed.")
    max_attempts: int = Field(3, gt=0, description="Attempts before a document is `failed`.")
    reconcile_seconds: float = Field(5.0, gt=0, description="How often due jobs are hinted again.")
    stable_seconds: float = Field(
        1.0, ge=0, description="A dropped file is taken when size and time have not changed for so long."
    )
    poll_seconds: float = Field(2.0, gt=0, description="How often the inbox is looked through besides native events.")
    stop_seconds: float = Field(20.0, gt=0, description="How long a stopping worker may go on with what it holds.")
    web_host: str = Field("127.0.0.1", description="Address at which the API and the screens listen.")
    web_port: int = Field(8470, ge=0, le=65535, description="Port at which they listen; 0 chooses a free one.")
    web_url: str | None = Field(
        None, description="Address under which people reach them, for links; https makes cookies secure."
    )
    web_threads: int = Field(24, gt=0, description="Requests that one API process answers at the same time.")
    session_idle_seconds: float = Field(
        1800.0, gt=0, description="A person who does nothing for so long is signed out."
    )
    session_seconds: float = Field(43_200.0, gt=0, description="After so long everybody signs in again.")
    invitation_seconds: float = Field(86_400.0, gt=0, description="How long a one-time link to sign in may be used.")
    claim_seconds: float = Field(
        120.0, gt=0, description="How long a review stays with a person whose browser gives no sign of life."
    )
    max_waiting: int = Field(
        10_000, gt=0, description="With so many documents in line the API takes no more for now (429)."
    )
    webhook_networks: str = Field(
        "10.0.0.0/8,172.16.0.0/12,192.168.0.0/16,fc00::/7",
        description="Networks that webhooks may be sent to, separated by commas. Default: private ones.",
    )
    webhook_seconds: float = Field(10.0, gt=0, description="How long a webhook may take to answer.")
    webhook_attempts: int = Field(10, gt=0, description="Attempts before a notice is given up; it can be sent again.")
    model: Path | None = Field(
        None, description="Folder of the vision-language model. Default: none, the layout reader alone."
    )
    model_url: str | None = Field(
        None, description="OpenAI-compatible servers of the model on the site's network, separated by commas."
    )
    model_name: str | None = Field(None, description="What the servers call the model. Default: their only one.")
    model_key: SecretStr | None = Field(None, description="Key that the servers ask for.")
    model_networks: str = Field(
        "127.0.0.0/8,::1,10.0.0.0/8,172.16.0.0/12,192.168.0.0/16,fc00::/7",
        description="Networks in which the model's servers may stand. Default: this machine and private ones.",
    )
    model_outside: bool = Field(
        False,
        description="Whether a server outside the site's own networks may be asked. Documents leave the house then.",
    )
    model_quantization: Literal["auto", "bf16", "fp8", "int8", "int8-torchao", "nf4", "fp4"] = Field(
        "auto", description="How the model's weights are held in memory; `auto` by free memory and hardware."
    )
    model_pixels: int = Field(1_600_000, gt=0, description="Most pixels of a page that the model is shown.")
    model_page_text: bool = Field(True, description="Whether the model is shown the page's words beside its image.")
    model_contradictions: bool = Field(
        True, description="Whether the model is asked for contradictions that it sees on the pages as well."
    )
    model_tokens: int = Field(4096, gt=0, description="Most tokens of one answer; a longer one is cut, and said to be.")
    model_seconds: float = Field(120.0, gt=0, description="How long the model may take over one answer.")
    model_batch: int = Field(8, gt=0, description="Most documents that the model reads at the same time.")
    metrics_port: int | None = Field(
        None, gt=0, le=65535, description="Port at which a worker shows its own figures. Default: none."
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field("info", description="Least level that is logged.")

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The environment wins over the TOML file (`DOCPIPE_CONFIG`, else docpipe.toml in the current folder)."""
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls, settings_file())

    @field_validator("schemas", mode="before")
    @classmethod
    def _split_paths(cls, value: object) -> object:
        return tuple(Path(part) for part in value.split(os.pathsep) if part) if isinstance(value, str) else value

    @field_validator("webhook_networks", "model_networks")
    @classmethod
    def _check_networks(cls, value: str) -> str:
        for part in filter(None, map(str.strip, value.split(","))):
            ip_network(part)  # says itself what is wrong
        return value

    def folder(self, name: Literal["inbox", "outbox", "refused", "blobs"]) -> Path:
        """The folder of that name: as set, else inside the home. Absolute; not made here."""
        chosen: Path | None = getattr(self, name)
        return (chosen or self.home / name).expanduser().absolute()


def load_settings(**overrides: object) -> Settings:
    """Read the settings once, at a door; BadSettings names each wrong one and what is wrong with it."""
    file = settings_file()
    if os.environ.get("DOCPIPE_CONFIG") and not file.exists():
        raise BadSettings(f"DOCPIPE_CONFIG names {file}, which is not there.")
    try:
        _refuse_code_of_the_folder(file)
        return _one_model(Settings(**overrides))  # type: ignore[arg-type]
    except ValidationError as error:
        raise BadSettings(" ".join(_fault(fault["loc"], fault, file) for fault in error.errors())) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadSettings(f"{file} is not TOML: {error}.") from None
    except OSError as error:
        raise BadSettings(f"{file} cannot be read: {error.strerror}.") from None


def _one_model(settings: Settings) -> Settings:
    """BadSettings where two models are named: which of them reads would be left to chance."""
    if settings.model is not None and settings.model_url is not None:
        raise BadSettings(
            "DOCPIPE_MODEL and DOCPIPE_MODEL_URL are both set. Set the folder of a model that this machine holds, or "
            "the addresses of servers that hold it, not both."
        )
    return settings


def _refuse_code_of_the_folder(file: Path) -> None:
    """Schemas are code: a file that merely lies in the current folder, as in an unpacked archive, may not name any."""
    if os.environ.get("DOCPIPE_CONFIG") or not file.is_file():
        return
    if "schemas" in tomllib.loads(file.read_text(encoding="utf-8")):
        raise BadSettings(
            f"{file} in the current folder names schemas, which are code. If you trust it, name the file in "
            "DOCPIPE_CONFIG, or the schemas in DOCPIPE_SCHEMAS."
        )


def settings_file() -> Path:
    """The TOML file, there or not."""
    return Path(os.environ.get("DOCPIPE_CONFIG") or "docpipe.toml").expanduser()


def closest_setting(name: str) -> str | None:
    """The setting that a misspelt name is nearest to, in small letters without `docpipe_`; None where none is near."""
    close = difflib.get_close_matches(name.lower().removeprefix("docpipe_"), Settings.model_fields, n=1)
    return close[0] if close else None


def _fault(place: tuple[int | str, ...], fault: Any, file: Path) -> str:
    """One wrong setting. What was given is shown, but for addresses, which may hold a password."""
    name = "_".join(map(str, place))
    if fault["type"] == "extra_forbidden":  # of the environment, only what is a setting is looked at
        close = closest_setting(name)
        return f"“{name}” in {file} is no setting.{f' Did you mean {close}?' if close else ''}"
    given = "" if name.endswith(("_url", "_key")) else f" It is {fault['input']!r}."
    return f"DOCPIPE_{name.upper()}: {plain_fault(fault['msg'])}.{given}"
