"""The document types of the installation, as the verbs need them."""

from docpipe.errors import BadSchema
from docpipe.settings import Settings
from schemas import BadSchemaFile, Registry


def load_types(settings: Settings) -> Registry:
    """The built-in types and those of DOCPIPE_SCHEMAS, or BadSchema."""
    try:
        return Registry.load([path.expanduser() for path in settings.schemas])
    except (BadSchemaFile, OSError) as error:
        raise BadSchema(str(error)) from None
