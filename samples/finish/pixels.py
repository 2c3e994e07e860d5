"""Small moves on rasters: light, blur, noise, soft fields. A raster is rows of 8-bit grey or RGB. Knows no page."""

from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.uint8]
Field = npt.NDArray[np.floating[Any]]
Chance = np.random.Generator
TILE = 512  # noise is drawn once for so many pixels and repeated


def clipped(values: npt.NDArray[Any]) -> Pixels:
    """Values as pixels, held in 0..255."""
    return np.asarray(np.clip(values, 0, 255), np.uint8)


def lit(pixels: Pixels, gain: Field) -> Pixels:
    """Pixels times a field of the same height and width, or of both and the three colours."""
    if pixels.ndim == 3 and gain.ndim == 2:
        gain = gain[:, :, None]
    return clipped(pixels * gain)


def grey(pixels: Pixels) -> Pixels:
    """The brightness alone."""
    return pixels if pixels.ndim == 2 else np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), np.uint8)


def black_or_white(pixels: Pixels, dark: int = 160, darker: float = 0.84) -> Pixels:
    """What fax machines and copiers keep of a grey page: black is what is dark, or much darker than what is around."""
    around = np.asarray(cv2.blur(pixels, (41, 41)), np.uint8)
    black = (pixels < dark) | (pixels < around * np.float32(darker))
    return np.where(black, np.uint8(0), np.uint8(255))


def sharpened(pixels: Pixels, strength: float, sigma: float = 1.2) -> Pixels:
    """The bright and dark rims that phones draw along edges."""
    soft = cv2.GaussianBlur(pixels, (0, 0), sigma)
    return np.asarray(cv2.addWeighted(pixels, 1 + strength, soft, -strength, 0), np.uint8)


def blurred(pixels: Pixels, sigma: float) -> Pixels:
    """A soft focus of so many pixels."""
    return pixels if sigma <= 0 else np.asarray(cv2.GaussianBlur(pixels, (0, 0), sigma), np.uint8)


def smeared(pixels: Pixels, length: float, angle: float) -> Pixels:
    """A blur along one direction, as of a moving hand; length in pixels, angle in degrees."""
    size = int(length) | 1
    if size < 3:
        return pixels
    kernel = np.zeros((size, size), np.float32)
    kernel[size // 2] = 1
    turn = cv2.getRotationMatrix2D(((size - 1) / 2, (size - 1) / 2), angle, 1)
    kernel = np.asarray(cv2.warpAffine(kernel, turn, (size, size)), np.float32)
    return np.asarray(cv2.filter2D(pixels, -1, kernel / kernel.sum()), np.uint8)


def field(height: int, width: int, cells: int, chance: Chance) -> Field:
    """A soft random field in about -1..1; `cells`: how many hills fit along the longer side."""
    rows, columns = (max(round(cells * side / max(height, width)), 1) + 3 for side in (height, width))
    coarse = chance.uniform(-1, 1, (rows, columns)).astype(np.float32)
    fine = np.asarray(cv2.resize(coarse, (width // 8 + 1, height // 8 + 1), interpolation=cv2.INTER_CUBIC), np.float32)
    return stretched(fine, height, width)


def stretched(small: Field, height: int, width: int) -> Field:
    """A field at another size."""
    return np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR), np.float32)


def grain(pixels: Pixels, strength: float, chance: Chance, size: float = 0.0) -> Pixels:
    """Noise of so many grey levels; `size` makes its grains larger, in pixels."""
    shape = (TILE, TILE) if pixels.ndim == 2 else (TILE, TILE, 3)
    noise = chance.standard_normal(shape, np.float32)
    if size > 0:
        noise = np.asarray(cv2.GaussianBlur(noise, (0, 0), size), np.float32)
        noise /= noise.std()
    height, width = pixels.shape[:2]
    times = (-(-height // TILE) + 1, -(-width // TILE) + 1, 1)[: pixels.ndim]
    down, right = (int(at) for at in chance.integers(0, TILE, 2))
    levels = np.tile((noise * strength).round().astype(np.int16), times)[down : down + height, right : right + width]
    return clipped(pixels + levels)


def over(ground: Pixels, top: Pixels, share: Field) -> Pixels:
    """One raster over another; `share` 0..1 how much of the upper one is seen."""
    part = share.astype(np.float32)[:, :, None] if ground.ndim == 3 else share.astype(np.float32)
    return clipped(ground + (top.astype(np.float32) - ground) * part)
