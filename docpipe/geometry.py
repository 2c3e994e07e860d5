"""Places on a page, and how a page lies in its file. Lengths are fractions of its width and height, origin top left."""

from typing import NamedTuple


class Box(NamedTuple):
    """A place on a page: fractions 0..1 of its width and height, origin top left."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def width(self) -> float:
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        return self.y1 - self.y0

    @property
    def middle(self) -> float:
        """The height of the middle line."""
        return (self.y0 + self.y1) / 2

    def join(self, other: "Box") -> "Box":
        """The smallest box around both."""
        return Box(min(self.x0, other.x0), min(self.y0, other.y0), max(self.x1, other.x1), max(self.y1, other.y1))

    def share_in(self, other: "Box") -> float:
        """How much of this box lies in another, 0..1."""
        across = min(self.x1, other.x1) - max(self.x0, other.x0)
        down = min(self.y1, other.y1) - max(self.y0, other.y0)
        size = self.width * self.height
        return across * down / size if across > 0 and down > 0 and size > 0 else 0.0


class Warp(NamedTuple):
    """A homography, row by row: from fractions of the page as it is read to fractions of the page in its file.

    A scan may lie on its side or askew, a photo may show the page as a trapezium: it is read upright, while a person
    looks at the file's own page.
    """

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 0.0
    e: float = 1.0
    f: float = 0.0
    g: float = 0.0
    h: float = 0.0
    i: float = 1.0

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the page as it is read lies in the file's page."""
        depth = self.g * x + self.h * y + self.i
        return (self.a * x + self.b * y + self.c) / depth, (self.d * x + self.e * y + self.f) / depth

    def box(self, box: Box) -> Box:
        """The smallest upright box of the file's page around a box of the page as it is read, held inside the page."""
        if self == AS_IT_LIES and 0 <= box.x0 <= box.x1 <= 1 and 0 <= box.y0 <= box.y1 <= 1:
            return box
        corners = [self.point(x, y) for x in (box.x0, box.x1) for y in (box.y0, box.y1)]
        xs, ys = [min(max(x, 0.0), 1.0) for x, _ in corners], [min(max(y, 0.0), 1.0) for _, y in corners]
        return Box(min(xs), min(ys), max(xs), max(ys))

    def after(self, first: "Warp") -> "Warp":
        """Both ways in one: `first`, and from where that leads this one."""
        rows, columns = (self[0:3], self[3:6], self[6:9]), (first[0::3], first[1::3], first[2::3])
        return Warp(*(sum(one * other for one, other in zip(r, c, strict=True)) for r in rows for c in columns))


AS_IT_LIES = Warp()
