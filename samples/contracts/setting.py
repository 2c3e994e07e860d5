"""Set running text over pages: paragraphs that may break between lines, headings that stay with what follows.

Knows no contract.
"""

from dataclasses import dataclass

from samples.bench import Bench
from samples.look import Style
from samples.runs import Runs, as_runs, wrapped


@dataclass(frozen=True, slots=True)
class Column:
    """A bench whose text flows on to new pages. `gap`: points between paragraphs; `leading`: of the size."""

    bench: Bench
    style: Style
    gap: float
    leading: float

    def paragraph(self, y: float, runs: Runs, indent: float = 0.0, style: Style | None = None) -> float:
        """A paragraph; its first and last lines are not parted from the rest by a page's end where it is short."""
        own = style or self.style
        bench = self.bench.between(self.bench.left + indent, self.bench.right)
        lines = wrapped(as_runs(runs), own, bench.width)
        step = own.size * self.leading
        if y + step * min(2, len(lines)) > bench.bottom:
            y = bench.turn()
        for line in lines:
            if y + step > bench.bottom:
                y = bench.turn()
            bench.line(y, line, own)
            y += step
        return y + self.gap

    def numbered(self, y: float, number: str, runs: Runs, indent: float) -> float:
        """A paragraph with its number before it."""
        step = self.style.size * self.leading
        if y + step * 2 > self.bench.bottom:
            y = self.bench.turn()
        self.bench.line(y, number, self.style)
        return self.paragraph(y, runs, indent)

    def heading(self, y: float, runs: Runs, style: Style, align: str = "left") -> float:
        """A heading with room for three lines under it."""
        need = style.size * self.leading + 3 * self.style.size * self.leading
        if y + need > self.bench.bottom:
            y = self.bench.turn()
        self.bench.line(y, runs, style, align)
        return y + style.size * self.leading + self.gap * 0.6
