"""What scanners, fax machines, toner and hole punches do to a page; each is applied to its raster.

Sizes are physical, so that a ruin looks the same at any resolution. Knows no words: what it hides, it hides by chance.
"""

from dataclasses import dataclass, field

import cv2
import numpy as np

from samples.finish import pixels as px
from samples.finish.pixels import Chance, Pixels

INCH = 25.4


@dataclass(frozen=True, slots=True)
class Scene:
    """What a ruin may look at: dots an inch, chance, and the page that is printed on the back."""

    dpi: float
    chance: Chance
    behind: Pixels = field(repr=False)

    def dots(self, millimetres: float) -> float:
        return millimetres * self.dpi / INCH


@dataclass(frozen=True, slots=True)
class Ground:
    """Paper that is not white: its tint, and how unevenly it is lit (0..1)."""

    tint: tuple[float, float, float] = (0.97, 0.96, 0.93)
    uneven: float = 0.03

    def __call__(self, pixels: Pixels, scene: Scene) -> Pixels:
        height, width = pixels.shape[:2]
        light = 1 + self.uneven * (px.field(height, width, 3, scene.chance) - 0.6)
        if pixels.ndim == 2:
            return px.lit(pixels, (light * float(np.mean(self.tint))).astype(np.float32))
        return px.lit(pixels, light[:, :, None] * np.array(self.tint, np.float32))


@dataclass(frozen=True, slots=True)
class Tone:
    """The range from black to white that is left, 0..255; `gamma` above 1 darkens the middle."""

    black: int = 30
    white: int = 250
    gamma: float = 1.0

    def __call__(self, pixels: Pixels, scene: Scene) -> Pixels:
        levels = self.black + (self.white - self.black) * (np.arange(256) / 255) ** self.gamma
        return levels.round().astype(np.uint8)[pixels]


@dataclass(frozen=True, slots=True)
class Grain:
    """Noise in grey levels."""

    strength: float = 6.0
    size: float = 0.0

    def __call__(self, pixels: Pixels, scene: Scene) -> Pixels:
        return px.grain(pixels, self.strength, scene.chance, self.size)


@dataclass(frozen=True, slots=True)
class Soft:
    """A lens out of focus, in millimetres of paper."""

    blur: float = 0.05

    def __call__(self, pixels: Pixels, scene: Scene) -> Pixels:
        return px.blurred(pixels, scene.dots(self.blur))


@dataclass(frozen=True, slots=True)
class Jpeg:
    """What a strong compression leaves, before the file is written in another."""

    quality: int = 35

    def __call__(self, pixels: Pixels, scene: Scene) -> Pixels:
        _, data = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, self.quality])
        how = cv2.IMREAD_GRAYSCALE if pixels.ndim == 2 else cv2.IMREAD_COLOR
        return np.asarray(cv2.imdecode(data, how), np.uint8)


@dataclass(frozen=True, slots=True)
class Bleed:
    """The back of the sheet shining through, 0..1."""

    strength: float = 0.12

    def __call__(self, pixels: Pixels, scene: Scene) -> Pixels:
        back = px.blurred(px.grey(scene.behind)[:, ::-1], scene.dots(0.16))
        if back.shape != pixels.shape[:2]:
            back = np.asarray(cv2.resize(back, (pixels.shape[1], pixels.shape[0])), np.uint8)
        patchy = 1 + 0.5 * px.field(back.shape[0], back.shape[1], 5, scene.chance)
        return px.lit(pixels, 1 - self.strength * patchy * (255 - back.astype(np.float32)) / 255)


@dataclass(frozen=True, slots=True)
class Faded:
    """Toner that runs out: how much of the print is lost (0..1) where it is worst, in bands along the sheet."""

    strength: float = 0.4
    bands: int = 3

    def __call__(self, pixels: Pixels, scene: Scene) -> Pixels:
        height, width = pixels.shape[:2]
        across = px.field(8, width, self.bands * 2, scene.chance)[4][None, :]
        lost = self.strength * np.clip(0.5 + across + 0.4 * px.field(height, width, 6, scene.chance), 0, 1)
        left = (1 - lost)[:, :, None] if pixels.ndim == 3 else 1 - lost
        return px.clipped(255 - (255 - pixels.astype(np.float32)) * left)


@dataclass(frozen=True, slots=True)
class Lines:
    """Straight lines from a dirty glass or a bad telephone line: dark ones, or dropouts that are white."""

    count: int = 3
    dark: bool = True
    upright: bool = True
    strength: float = 0.7

    def __call__(self, pixels: Pixels, scene: Scene) -> Pixels:
        ruined = pixels.copy() if self.upright else pixels.swapaxes(0, 1).copy()
        height, width = ruined.shape[:2]
        for _ in range(self.count):
            x, thick = int(scene.chance.integers(width)), max(1, round(scene.dots(scene.chance.uniform(0.08, 0.2))))
            start, stop = sorted(int(at) for at in scene.chance.integers(0, height, 2))
            start, stop = (0, height) if scene.chance.random() < 0.6 else (start, stop)
            part = ruined[start:stop, x : x + thick].astype(np.float32)
            level = scene.chance.uniform(20, 110) if self.dark else 255
            ruined[start:stop, x : x + thick] = px.clipped(part + (level - part) * self.strength)
        return ruined if self.upright else np.ascontiguousarray(ruined.swapaxes(0, 1))


@dataclass(frozen=True, slots=True)
class Dust:
    """Specks and a few hairs on the glass."""

    specks: int = 60
    hairs: int = 1

    def __call__(self, pixels: Pixels, scene: Scene) -> Pixels:
        height, width = pixels.shape[:2]
        mask = np.zeros((height, width), np.uint8)
        for _ in range(self.specks):
            at = (int(scene.chance.integers(width)), int(scene.chance.integers(height)))
            size = scene.dots(float(scene.chance.exponential(0.07)) + 0.04)
            axes = (max(1, round(size)), max(1, round(size * scene.chance.uniform(0.5, 1))))
            cv2.ellipse(mask, at, axes, float(scene.chance.uniform(0, 180)), 0, 360, 255, -1, cv2.LINE_AA)
        for _ in range(self.hairs):
            start = scene.chance.uniform((0, 0), (width, height))
            steps = np.cumsum(scene.chance.normal(0, 0.35, 18)) + scene.chance.uniform(0, 6.3)
            path = start + np.cumsum(np.column_stack([np.cos(steps), np.sin(steps)]) * scene.dots(0.5), 0)
            cv2.polylines(mask, [path.astype(np.int32)], False, 170, max(1, round(scene.dots(0.06))), cv2.LINE_AA)
        return px.over(pixels, np.full_like(pixels, 70), px.blurred(mask, 0.6).astype(np.float32) / 255)


@dataclass(frozen=True, slots=True)
class Punched:
    """Holes at the left rim: two as in Europe (80 mm apart), three as in America, or four."""

    holes: int = 2
    dark: bool = True

    def __call__(self, pixels: Pixels, scene: Scene) -> Pixels:
        mask: Pixels = np.zeros(pixels.shape[:2], np.uint8)
        apart = {2: 80.0, 3: 108.0, 4: 80.0}[self.holes]
        middle, x = mask.shape[0] / 2 + scene.dots(float(scene.chance.normal(0, 3))), scene.dots(11)
        for i in range(self.holes):
            y = middle + scene.dots((i - (self.holes - 1) / 2) * apart)
            cv2.circle(mask, (round(x), round(y)), round(scene.dots(2.9)), 255, -1, cv2.LINE_AA)
        level = 45 if self.dark else 225
        rim = px.lit(pixels, 1 - 0.25 * px.blurred(mask, scene.dots(0.5)).astype(np.float32) / 255)
        return px.over(rim, np.full_like(pixels, level), mask.astype(np.float32) / 255)


@dataclass(frozen=True, slots=True)
class Edges:
    """The dark rim of a sheet that does not fill the glass, on some sides (top, right, bottom, left)."""

    sides: tuple[int, ...] = (1, 2)
    millimetres: float = 3.0

    def __call__(self, pixels: Pixels, scene: Scene) -> Pixels:
        ruined: Pixels = pixels
        for side in self.sides:
            turned: Pixels = np.rot90(ruined, side)
            reach = scene.dots(self.millimetres * scene.chance.uniform(0.4, 1))
            slope = scene.chance.uniform(-1, 1) * reach * 0.6
            limit = reach + np.linspace(0, slope, turned.shape[1])
            depth = np.arange(turned.shape[0])[:, None]
            rows = int(limit.max() + scene.dots(3)) + 1
            dark = 1 / (1 + np.exp(np.clip((depth[:rows] - limit[None, :]) / scene.dots(0.35), -40, 40)))
            band = px.lit(np.ascontiguousarray(turned[:rows]), (1 - 0.82 * dark).astype(np.float32))
            ruined = np.rot90(np.concatenate([band, turned[rows:]]), -side)
        return np.ascontiguousarray(ruined)


@dataclass(frozen=True, slots=True)
class Creases:
    """Folds of a letter: thin shaded lines where some toner broke off; `at`: shares of the height."""

    at: tuple[float, ...] = (0.345, 0.68)

    def __call__(self, pixels: Pixels, scene: Scene) -> Pixels:
        height, width = pixels.shape[:2]
        gain, lost = np.ones((height, width), np.float32), np.zeros((height, width), np.float32)
        rows = np.arange(height)[:, None]
        for share in self.at:
            wander = px.field(8, width, 5, scene.chance)[4] * scene.dots(0.5)
            away = (rows - share * height - wander[None, :]) / scene.dots(0.35)
            near = np.exp(-(away**2))
            gain -= (0.16 * near + 0.05 * np.exp(-((away / 6 - 1) ** 2))).astype(np.float32)
            lost += near * (scene.chance.random((1, width)) < 0.3)
        return px.over(px.lit(pixels, gain), np.full_like(pixels, 235), np.clip(lost, 0, 0.6).astype(np.float32))


Ruin = Ground | Tone | Grain | Soft | Jpeg | Bleed | Faded | Lines | Dust | Punched | Edges | Creases
