"""Whom a letter is about and where they live: beside labels, in the address block, and in its sentences."""

from docpipe.reading.letters.reader import read_letter

__all__ = ["read_letter"]
