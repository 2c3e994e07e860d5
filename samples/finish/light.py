"""What light, a lens and a hand do to a photograph; each is applied to the whole image. Knows no page."""

from dataclasses import dataclass

import numpy as np

from samples.finish import pixels as px
from samples.finish.pixels import Field, Pixels
from samples.finish.ruins import Scene


def _grid(shape: tuple[int, ...]) -> tuple[Field, Field]:
    """Coarse coordinates 0..1 of an image, for fields that are soft anyway."""
    down, across = np.mgrid[0 : 1 : complex(0, max(shape[0] // 16, 2)), 0 : 1 : complex(0, max(shape[1] // 16, 2))]
    return across.astype(np.float32), down.astype(np.float32)


def _lit(pixels: Pixels, coarse: Field) -> Pixels:
    return px.lit(pixels, px.stretched(coarse.astype(np.float32), *pixels.shape[:2]))


@dataclass(frozen=True, slots=True)
class Lamp:
    """Light that falls off to one side (`slope` 0..1, `angle` in degrees) and into the corners (`vignette` 0..1)."""

    slope: float = 0.25
    angle: float = 0.0
    vignette: float = 0.1
    level: float = 1.0

    def __call__(self, pixels: Pixels, scene: Scene) -> Pixels:
        across, down = _grid(pixels.shape)
        turn = np.radians(self.angle)
        along = (across - 0.5) * np.cos(turn) + (down - 0.5) * np.sin(turn)
        rim = ((across - 0.5) ** 2 + (down - 0.5) ** 2) * 2
        return _lit(pixels, self.level * (1 - self.slope * (along + 0.5)) * (1 - self.vignette * rim))


@dataclass(frozen=True, slots=True)
class Shadow:
    """The soft shadow of a hand, a head or the phone, from one edge into the page."""

    strength: float = 0.35
    reach: float = 0.5
    angle: float = 200.0
    softness: float = 0.05

    def __call__(self, pixels: Pixels, scene: Scene) -> Pixels:
        across, down = _grid(pixels.shape)
        turn = np.radians(self.angle)
        along = (across - 0.5) * np.cos(turn) + (down - 0.5) * np.sin(turn)
        side = (down - 0.5) * np.cos(turn) - (across - 0.5) * np.sin(turn)
        wobble = 0.08 * px.field(across.shape[0], across.shape[1], 4, scene.chance)
        round_end = 0.7 * np.maximum(0, np.abs(side + scene.chance.uniform(-0.15, 0.15)) - 0.15) ** 1.3
        depth = along - (0.5 - self.reach) - round_end + wobble
        return _lit(pixels, 1 - self.strength / (1 + np.exp(-np.clip(depth / self.softness, -30, 30))))


@dataclass(frozen=True, slots=True)
class Glare:
    """A lamp mirrored by glossy paper or plastic; at `strength` 1 its middle is blank. `at`: shares of the image."""

    at: tuple[float, float] = (0.7, 0.3)
    size: float = 0.12
    strength: float = 0.5

    def __call__(self, pixels: Pixels, scene: Scene) -> Pixels:
        across, down = _grid(pixels.shape)
        turn = scene.chance.uniform(0, np.pi)
        x, y = across - self.at[0], (down - self.at[1]) * pixels.shape[0] / pixels.shape[1]
        along, side = x * np.cos(turn) + y * np.sin(turn), y * np.cos(turn) - x * np.sin(turn)
        spot = self.strength * np.exp(-((along / self.size) ** 2 + (side / self.size / 0.55) ** 2))
        share = px.stretched(spot.astype(np.float32), *pixels.shape[:2])
        return px.over(pixels, np.full_like(pixels, 255), share)


@dataclass(frozen=True, slots=True)
class Warmth:
    """The colour of the light: gains of red, green and blue."""

    gains: tuple[float, float, float] = (1.0, 0.97, 0.88)

    def __call__(self, pixels: Pixels, scene: Scene) -> Pixels:
        if pixels.ndim == 2:
            return pixels
        levels = np.arange(256)[:, None] * np.array(self.gains)
        table = px.clipped(levels)
        return np.stack([table[:, i][pixels[:, :, i]] for i in range(3)], 2)


@dataclass(frozen=True, slots=True)
class Motion:
    """A hand that moved: millimetres of paper along a direction in degrees."""

    millimetres: float = 0.2
    angle: float = 0.0

    def __call__(self, pixels: Pixels, scene: Scene) -> Pixels:
        return px.smeared(pixels, scene.dots(self.millimetres), self.angle)


@dataclass(frozen=True, slots=True)
class Sharp:
    """The sharpening that a phone puts on top; 0..1."""

    strength: float = 0.5

    def __call__(self, pixels: Pixels, scene: Scene) -> Pixels:
        return px.sharpened(pixels, self.strength)


Light = Lamp | Shadow | Glare | Warmth | Motion | Sharp
