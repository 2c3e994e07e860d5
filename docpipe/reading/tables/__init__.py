"""The list fields of a schema, read from the tables on the pages: their headers, columns, rows and ends."""

from docpipe.reading.tables.listing import Rows, read_lists

__all__ = ["Rows", "read_lists"]
