"""What scanners, copiers and fax machines do to pages of our own drawing."""

from random import Random

import cv2
import numpy as np

Pixels = np.ndarray


def ruined(pixels: Pixels, dpi: int, rng: Random) -> Pixels:
    """Grey, blurred, noisy, shaded, through JPEG, as a fax, with heavy toner, dark edges or specks: some of it."""
    chance = np.random.default_rng(rng.getrandbits(32))
    high, wide = pixels.shape[:2]
    if rng.random() < 0.4:
        pixels = np.repeat(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)[..., None], 3, 2)
    if rng.random() < 0.5:
        pixels = np.asarray(cv2.GaussianBlur(pixels, (0, 0), rng.uniform(0.4, 1.0) * dpi / 200))
    noise = chance.normal(0, rng.uniform(0.1, 9), (high, wide, 1))
    pixels = np.clip(pixels * rng.uniform(0.9, 1) + noise - rng.uniform(0, 12), 0, 255).astype(np.uint8)
    if rng.random() < 0.3:
        shade = cv2.resize(chance.random((3, 3)).astype(np.float32), (wide, high), interpolation=cv2.INTER_CUBIC)
        pixels = np.clip(pixels * (1 - 0.3 * shade[..., None]), 0, 255).astype(np.uint8)
    if rng.random() < 0.7:
        coded = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, rng.randint(35, 90)])[1]
        pixels = np.asarray(cv2.imdecode(coded, cv2.IMREAD_COLOR), np.uint8)
    if rng.random() < 0.12:
        grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
        pixels = np.repeat((grey > rng.randint(120, 190)).astype(np.uint8)[..., None] * np.uint8(255), 3, 2)
    if rng.random() < 0.3:
        pixels = _heavy(pixels, rng)
    if rng.random() < 0.2:
        pixels = _dark_edges(pixels, dpi / 25.4, chance, rng)
    for _ in range(rng.randint(20, 200) if rng.random() < 0.1 else 0):
        shade_of_speck = (rng.randint(0, 120),) * 3
        cv2.circle(pixels, (rng.randrange(wide), rng.randrange(high)), rng.randint(1, 3), shade_of_speck, -1)
    return pixels


def _heavy(pixels: Pixels, rng: Random) -> Pixels:
    pixels = np.asarray(cv2.erode(pixels, np.ones(rng.choice(((2, 2), (2, 2), (3, 3), (3, 2))), np.uint8)))
    if rng.random() < 0.4:
        return pixels
    soft = cv2.GaussianBlur(pixels, (0, 0), 1.0).astype(np.float32)
    return np.clip((soft - rng.uniform(90, 150)) * rng.uniform(2, 6) + 128, 0, 255).astype(np.uint8)


def _dark_edges(pixels: Pixels, mm: float, chance: np.random.Generator, rng: Random) -> Pixels:
    pixels = pixels.copy()
    for _ in range(rng.randint(1, 3)):
        width = max(1, int(rng.uniform(1, 6) * mm))
        side = rng.choice((np.s_[:width], np.s_[-width:], np.s_[:, :width], np.s_[:, -width:]))
        edge = pixels[side]
        if rng.random() < 0.7:
            dots = chance.random((*edge.shape[:2], 1)) > rng.uniform(0.2, 0.9)
            pixels[side] = (edge * dots * rng.uniform(0.3, 1)).astype(np.uint8)
        else:
            pixels[side] = rng.randint(10, 140)
    return pixels
