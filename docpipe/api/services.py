"""What the routes work with: made once for a process, closed when it ends."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import timedelta

from docpipe.api.settling import Settling
from docpipe.api.slots import Shares, Slots
from docpipe.embedded.addresses import reach
from docpipe.errors import BadSchema
from docpipe.files import sweep
from docpipe.intake import Blobs, Terms
from docpipe.monitoring import Lately, readiness
from docpipe.pages import RenderLimits
from docpipe.pages.showing import PageImages
from docpipe.settings import Settings
from docpipe.store import Engine, Session, connect, session
from schemas import BadSchemaFile, Registry

UPLOAD_SECONDS = 900.0  # for one file; what is older was left by a process that was killed
RENDERERS = 2


@dataclass(frozen=True, slots=True)
class Services:
    """`terms`: on which files are taken; `uploads`, `waits`, `drawings`: how many may be at that at the same time.

    `readiness`: as of a few seconds ago at most, for all who ask.
    """

    settings: Settings
    engine: Engine
    registry: Registry
    terms: Terms
    images: PageImages
    settling: Settling
    uploads: Slots
    waits: Slots
    drawings: Slots
    readiness: Lately

    def session(self) -> AbstractContextManager[Session]:
        """One transaction."""
        return session(self.engine)

    @property
    def https(self) -> bool:
        """Whether people reach us by https only."""
        return (self.settings.web_url or "").lower().startswith("https://")

    @property
    def lease(self) -> timedelta:
        """How long a review's claim lasts."""
        return timedelta(seconds=self.settings.claim_seconds)


@contextmanager
def open_services(settings: Settings) -> Iterator[Services]:
    """The services of these settings, for the block; NotRunning, BadSettings, BadSchema."""
    filled = reach(settings)
    blobs = Blobs(filled.folder("blobs"))
    sweep(blobs.folder, UPLOAD_SECONDS + 60)
    shares = Shares.of(filled.web_threads)
    registry = _registry(filled)
    engine = connect(filled.database_url or "", name="docpipe api", pool_size=shares.threads + 4)
    images = PageImages(RenderLimits.of(filled), filled.home.expanduser().absolute() / "cache" / "pages", RENDERERS)
    try:
        yield Services(
            settings=filled,
            engine=engine,
            registry=registry,
            terms=Terms(blobs, filled.max_file_bytes, registry.names()),
            images=images,
            settling=Settling(engine),
            uploads=Slots(shares.uploads, "Too many files are being sent at this moment."),
            waits=Slots(shares.waits, "Too many wait for results at this moment."),
            drawings=Slots(shares.drawings, "Too many pages are being drawn at this moment."),
            readiness=Lately(lambda: readiness(engine, filled)),
        )
    finally:
        images.close()
        engine.dispose()


def _registry(settings: Settings) -> Registry:
    try:
        return Registry.load([path.expanduser() for path in settings.schemas])
    except (BadSchemaFile, OSError) as error:
        raise BadSchema(str(error)) from None
