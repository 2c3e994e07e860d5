"""Seconds to read the rows of invoices of many pages, with headers on each page and without any.

    python -m benchmarks.long_tables [--rows 250 1000 2000]

The pages are words in their places, so that the reading alone is timed: no PDF, no OCR.
"""

import argparse
import time
from collections.abc import Iterator
from itertools import islice

from docpipe.document import Box, Page, Word
from docpipe.reading.layout import read_layout
from docpipe.reading.segments import sheet_of
from schemas.invoice import Invoice

ROWS_A_PAGE = 34
PITCH, HEIGHT, LETTER = 0.025, 0.011, 0.009  # of the page: from row to row, of a word, the width of a letter
EDGES = (0.08, 0.58, 0.75, 0.92)  # where the first column begins and the others end
HEADER = ("Description", "Qty", "Price", "Amount")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, nargs="+", default=[250, 1000, 2000])
    for rows in parser.parse_args().rows:
        for header in (True, False):
            sheets = [sheet_of(page) for page in pages_of(rows, header)]
            began = time.process_time()
            answer = read_layout(sheets, Invoice).fields["line_items"]
            seconds = time.process_time() - began
            read = len(answer) if isinstance(answer, tuple) else 0
            headed = "headers" if header else "no header"
            print(f"{rows:5} rows, {len(sheets):3} pages, {headed}: {read} read in {seconds:.2f} s of processor time")


def pages_of(rows: int, header: bool) -> Iterator[Page]:
    """An invoice of so many rows and their total."""
    prices = [f"{n % 7 + 1}.25" for n in range(rows)]
    lines = iter(
        [(f"Part number {n} of steel", "4", price, f"{4 * float(price):.2f}") for n, price in enumerate(prices)]
    )
    total = f"{sum(4 * float(price) for price in prices):.2f}"
    page_no = 0
    while body := list(islice(lines, ROWS_A_PAGE)):
        page_no += 1
        last = page_no * ROWS_A_PAGE >= rows
        printed = [*([HEADER] if header else []), *body, *([("Net total", "", "", total)] if last else [])]
        words = [word for n, line in enumerate(printed) for word in _words(line, 0.05 + n * PITCH)]
        yield Page(page_no, 595.0, 842.0, tuple(words))


def _words(line: tuple[str, ...], y: float) -> Iterator[Word]:
    x = EDGES[0]
    for part in line[0].split():
        yield Word(part, Box(x, y, x + len(part) * LETTER, y + HEIGHT), HEIGHT)
        x += (len(part) + 0.6) * LETTER
    for text, edge in zip(line[1:], EDGES[1:], strict=True):
        if text:
            yield Word(text, Box(edge - len(text) * LETTER, y, edge, y + HEIGHT), HEIGHT)


if __name__ == "__main__":
    main()
