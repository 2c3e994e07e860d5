"""Lines for machines (ICAO 9303): finds them on a page, upright or turned, and reads each several times over."""

from docpipe.pages.machine_lines.finding import find_machine_lines, with_machine_lines

__all__ = ["find_machine_lines", "with_machine_lines"]
