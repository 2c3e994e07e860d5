"""Identity documents: what their machine-readable lines and their visual zone say, and whether both say the same."""

from docpipe.reading.identity.reader import read_identity

__all__ = ["read_identity"]
