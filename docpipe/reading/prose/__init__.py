"""Running text in, answers out: contracts are read by what their sentences say."""

from docpipe.reading.prose.contract import read_contract

__all__ = ["read_contract"]
