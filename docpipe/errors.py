"""Every error that docpipe raises on purpose, as one tree.

The docstring is the message; `detail` adds the case. The class says what a door must do with it.
"""

from functools import partial
from typing import Any


class DocpipeError(Exception):
    """Something went wrong in docpipe."""

    retryable = False  # may the same work succeed later, unchanged?
    http_status = 500
    exit_code = 1

    def __init__(self, detail: str = "", **extras: Any) -> None:
        """`extras`: what a door hands over beside the words, such as both versions; not for logs."""
        self.detail = detail
        self.extras = extras
        super().__init__(" ".join(part for part in (self.message(), detail) if part))

    def __reduce__(self) -> tuple[Any, ...]:
        """Made again from its detail, where it comes from another process: else it would say its message twice."""
        return partial(type(self), **self.extras), (self.detail,)

    @classmethod
    def message(cls) -> str:
        """The docstring in one line."""
        return " ".join((cls.__doc__ or "").split())

    @classmethod
    def code(cls) -> str:
        """The class name as a code: `EncryptedPdf` -> `encrypted_pdf`."""
        return "".join(f"_{c.lower()}" if c.isupper() else c for c in cls.__name__).lstrip("_")


# --- the document is at fault: a person must look at the file ---


class BadDocument(DocpipeError):
    """The file cannot be read as a document."""

    http_status = 422


class EmptyFile(BadDocument):
    """The file is empty. Send it again."""


class UnsupportedFile(BadDocument):
    """The file is of no kind that docpipe reads. Send a PDF, PNG, JPEG, TIFF or WebP file."""

    http_status = 415


class UnreadableFile(BadDocument):
    """The file cannot be read. It must be there, be a plain file, and be readable for docpipe's account."""


class MisplacedFile(BadDocument):
    """The file lies too deep. Use the inbox itself, inbox/TYPE/, inbox/PRIORITY/ or inbox/TYPE/PRIORITY/."""


class FileTooLarge(BadDocument):
    """The file is larger than the limit. Split it, or raise DOCPIPE_MAX_FILE_BYTES."""

    http_status = 413


class TooManyPages(BadDocument):
    """The document has more pages than the limit. Split it, or raise DOCPIPE_MAX_PAGES."""


class PageTooLarge(BadDocument):
    """A page has more pixels than the limit. Scan it smaller, or raise DOCPIPE_MAX_PAGE_PIXELS."""


class PageTooDense(BadDocument):
    """The document holds more words than docpipe reads. Split it, or send its pages as images."""


class EncryptedPdf(BadDocument):
    """The PDF needs a password. Send it without one, or read it with `docpipe extract --password`."""


class BrokenDocument(BadDocument):
    """No renderer can open the file: it is damaged, or was cut off on its way. Ask the sender for a new copy; where
    another program still opens it, save it anew there."""


class NoPages(BadDocument):
    """The document has no pages. Ask the sender for a new copy."""


class RenderTimeout(BadDocument):
    """The renderer ran out of time and was stopped. The file may be hostile; look at it on a separate machine."""


class RenderMemory(BadDocument):
    """The renderer reached its memory limit. The file may be hostile; if not, raise DOCPIPE_RENDER_MEMORY_BYTES."""


class RenderCrash(BadDocument):
    """The renderer crashed on this file. The file may be hostile; the worker was not harmed."""


# --- the request is at fault ---


class NotFound(DocpipeError):
    """There is no such thing."""

    http_status = 404


class DocumentNotFound(NotFound):
    """There is no document with this id; `docpipe status` or GET /v1/documents lists them."""


class ReadingNotFound(NotFound):
    """There is no result of this document; `docpipe status ID` or GET /v1/documents/ID tells where it stands."""


class UserNotFound(NotFound):
    """There is no such user. `docpipe user list` lists them."""


class GroupNotFound(NotFound):
    """There is no such group."""


class KeyNotFound(NotFound):
    """There is no such key. `docpipe key list` lists them."""


class WebhookNotFound(NotFound):
    """There is no such webhook."""


class NoticeNotFound(NotFound):
    """There is no such notice, or it is still on its way."""


class ReviewNotFound(NotFound):
    """This document waits for no review."""


class PageNotFound(NotFound):
    """The document has no such page."""


class BadRequest(DocpipeError):
    """The request cannot be understood."""

    http_status = 422
    exit_code = 2


class NotSignedIn(DocpipeError):
    """Sign in first, or send a key as a Bearer token."""

    http_status = 401


class NotAllowed(DocpipeError):
    """You may not do this. An administrator can give you the right to."""

    http_status = 403


class WrongCredentials(DocpipeError):
    """Name and password do not belong together."""

    http_status = 401


class WeakPassword(DocpipeError):
    """The password is too easy to guess."""

    http_status = 422


class InvitationOver(DocpipeError):
    """This link was used before, or its time is over. Ask an administrator for a new one."""

    http_status = 410


class NameTaken(DocpipeError):
    """This name is in use."""

    http_status = 409


class TooManyTries(DocpipeError):
    """Too many failed tries to sign in. Wait some minutes, then try again."""

    retryable = True
    http_status = 429


class SignInBusy(DocpipeError):
    """Too many people sign in at this moment. Try again in some seconds."""

    retryable = True
    http_status = 503


class LastAdmin(DocpipeError):
    """Nobody else could let people in any more. Make another administrator first, who has signed in once."""

    http_status = 409


class Saturated(DocpipeError):
    """Too many documents wait already. Send this one again later."""

    retryable = True
    http_status = 429


class ClaimTaken(DocpipeError):
    """Somebody else is at this document."""

    http_status = 409


class ClaimLost(DocpipeError):
    """Your claim on this document has ended. Open it again; your draft was kept."""

    http_status = 409


class StaleVersion(DocpipeError):
    """Somebody changed this meanwhile. Nothing was overwritten; compare the two versions and save again."""

    http_status = 409


class BadCut(DocpipeError):
    """These parts do not fit the file. Name each of its pages once, in order; leave out by name what is no document."""

    http_status = 422


class CutRefused(DocpipeError):
    """The file cannot be cut like this now, as a document in it stands in the way."""

    http_status = 409


class DoubtsRemain(DocpipeError):
    """Values are missing, or break the rules of their type. Correct them, or accept them and say why."""

    http_status = 422


class KeyReused(DocpipeError):
    """This idempotency key was used for another request."""

    http_status = 422


class ForbiddenAddress(DocpipeError):
    """Webhooks may not be sent to this address. DOCPIPE_WEBHOOK_NETWORKS names the networks that they may."""

    http_status = 422
    exit_code = 2


class UnknownHost(BadRequest):
    """The host of this webhook is not known here. Check its name, and the name server of this machine."""

    retryable = True


class WebhookDisabled(DocpipeError):
    """This webhook is disabled. Enable it first."""

    http_status = 409


class UnknownDocumentType(DocpipeError):
    """No schema has this name. Use one that is registered, or add its file to DOCPIPE_SCHEMAS."""

    http_status = 422
    exit_code = 2


class BadTruth(DocpipeError):
    """What is known of the documents cannot be used. docs/evaluation.md tells its form."""

    exit_code = 2


class TooFewValues(DocpipeError):
    """Too little is known of these documents to learn from it. Give more of them, of several layouts."""

    exit_code = 2


class BadSchema(DocpipeError):
    """A schema file cannot be used."""

    exit_code = 2


class BadSettings(DocpipeError):
    """A setting is missing or wrong."""

    exit_code = 2


class BadCalibration(BadSettings):
    """The calibration that DOCPIPE_CALIBRATION names cannot be used. Make one with `docpipe calibrate`, or leave the
    setting empty: then the one that came with docpipe is used."""


class IllegalMove(DocpipeError):
    """The document may not go from its status to this one."""

    http_status = 409


class LeaseLost(DocpipeError):
    """Another worker has taken over this job; what this one did is thrown away."""

    http_status = 409


# --- the installation is at fault: an operator must look at it ---


class BlobMissing(DocpipeError):
    """The original file is not in the blob store. Restore it from the backup, then `docpipe retry` it."""


class BlobDamaged(DocpipeError):
    """The original file in the blob store has changed. Restore it from the backup, then `docpipe retry` it."""


class WorkerDied(DocpipeError):
    """The worker died while reading this document. Look at the file on a separate machine (it may be hostile, or need
    more memory than there is), then `docpipe retry` it."""


class AttemptTimeout(DocpipeError):
    """The attempt took too long and was stopped. Split the file, or raise DOCPIPE_ATTEMPT_SECONDS."""

    retryable = True


class InternalFault(DocpipeError):
    """docpipe itself made a mistake on this document. Report the place that the worker's log names."""

    retryable = True


# --- a part of the installation is at fault: try again later ---


class Unavailable(DocpipeError):
    """A part of docpipe does not answer. `docpipe doctor` says which."""

    retryable = True
    http_status = 503


class DatabaseUnavailable(Unavailable):
    """PostgreSQL does not answer. Check that it runs and that DOCPIPE_DATABASE_URL is right; `docpipe doctor` helps."""


class BlobStoreUnavailable(Unavailable):
    """The blob store cannot be read or written. Check DOCPIPE_BLOBS, its rights and the free space on its disk."""


class OutboxUnavailable(Unavailable):
    """The outbox cannot be written. Check DOCPIPE_OUTBOX, its rights and the free space on its disk."""


class RendererUnavailable(Unavailable):
    """The sandboxed renderer could not be started on this machine. `docpipe doctor` says why."""


# --- the model ---


class ModelFault(DocpipeError):
    """The model is at fault, not the document."""

    http_status = 503


class ModelNotFound(ModelFault):
    """There is no model here. DOCPIPE_MODEL names a folder with config.json and *.safetensors files."""


class UnsafeModel(ModelFault):
    """The model's folder is not safe to load. Take the model again from where it came, as safetensors alone."""


class UnusableFolder(ModelFault):
    """A file or folder cannot be read or written. Check its rights, and the free space of its disk."""


class BadArchive(ModelFault):
    """The archive cannot be taken or made. `docpipe models export` makes one, and `import` unpacks it elsewhere."""


class HubUnavailable(ModelFault):
    """The model cannot be fetched. `docpipe models pull` wants a machine with a way outside; `export` packs it."""


class UnsupportedModel(ModelFault):
    """This model cannot be loaded here. `docpipe models check FOLDER` says what is missing."""


class ModelMemory(ModelFault):
    """The memory does not suffice for the model, or for one page of it. Choose a smaller one, or a smaller form of it
    with DOCPIPE_MODEL_QUANTIZATION."""


class QuestionTooLong(ModelFault):
    """The pages are more than the model reads at once. Raise its context length, or lower DOCPIPE_MODEL_PIXELS."""


class ModelUnavailable(Unavailable, ModelFault):
    """The model does not answer. `docpipe doctor` says more; documents wait until it does."""


class BlindModel(ModelUnavailable):
    """The model's server does not look at images, so it cannot read pages; documents wait for one that does. `docpipe
    doctor` says which one it is."""


class ModelBusy(ModelUnavailable):
    """The model has enough to do at this moment; documents wait until it has less."""


class BadAnswer(ModelFault):
    """The model's answer cannot be used: it does not keep to the schema, although it was told to."""

    retryable = True


# --- the embedded mode ---


class PartNotStarted(Unavailable):
    """A part of docpipe could not be started."""


class PortTaken(Unavailable):
    """Something listens at this port already. Stop it, or set DOCPIPE_WEB_PORT to another; 0 takes a free one."""


class PartGivenUp(Unavailable):
    """A part of docpipe ends again and again, so everything was stopped. Nothing is lost; see to it, start again."""


class NotRunning(Unavailable):
    """docpipe does not run here. Start it with `docpipe up`, or set DOCPIPE_DATABASE_URL and DOCPIPE_BROKER_URL."""


class NotMigrated(Unavailable):
    """The database has not the form that this version needs. Run `docpipe migrate`; `docpipe up` does so by itself."""


class NewerDatabase(DocpipeError):
    """The database was brought to its form by a newer docpipe. Run that one, or restore the backup from before."""

    http_status = 503


class AlreadyRunning(DocpipeError):
    """docpipe runs already, and once is enough."""

    exit_code = 3


class UnsafeHome(BadSettings):
    """The home folder (DOCPIPE_HOME) cannot be kept private."""
