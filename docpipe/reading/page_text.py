"""A page's visible words as plain text that keeps their places: columns stay columns, gaps between lines stay gaps."""

from statistics import median

from docpipe.reading.segments import Sheet

WIDEST = 160  # characters of a line
GAP = 1.8  # usual distances between lines: a wider one is an empty line


def page_text(sheet: Sheet) -> str:
    """The words of a page as a typewriter would lay them out; "" where it has none."""
    widths = [s.box.width / len(s.text) for s in sheet.segments if len(s.text) > 3]
    letter = max(median(widths), 1 / WIDEST) if widths else 1 / WIDEST
    lines, last = [], None
    for row in sheet.rows:
        line = ""
        for segment in row:
            column = round(segment.box.x0 / letter)
            line += " " * max(column - len(line), 2 if line else 0) + segment.text
        middle = row[0].box.middle
        if last is not None and middle - last > GAP * sheet.line_height:
            lines.append("")
        lines.append(line)
        last = middle
    return "\n".join(_dedented(lines))


def _dedented(lines: list[str]) -> list[str]:
    margin = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    return [line[margin:] for line in lines]
