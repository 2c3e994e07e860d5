"""How image processors size a page: a budget in pixels in the words of each kind, and how large the page is then seen.

Processors differ in what they call it: an area, an edge, tiles, tokens. Knows no family by name and no picture.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

Words = dict[str, Any]
LEAST_PIXELS = 224 * 224  # no page is worth showing smaller


@dataclass(frozen=True, slots=True)
class Sizing:
    """A kind of image processor: which attributes tell it, and what a budget is in its words.

    `looks`: how the page arrives: `whole` in its own shape, `tiles`, or `fixed` in one square.
    """

    name: str
    told_by: tuple[str, ...]
    words: Callable[[Any, int], Words]
    looks: str


def sizing_of(processor: Any) -> Sizing:
    """The first kind whose attributes the image processor has; the last kind fits all."""
    return next(kind for kind in KINDS if all(_has(processor, name) for name in kind.told_by))


def budget(processor: Any, pixels: int) -> Words:
    """The arguments with which an image processor keeps a page within so many pixels."""
    return sizing_of(processor).words(processor, max(pixels, LEAST_PIXELS))


def scale(processor: Any, width: int, height: int, pixels: int) -> float:
    """How much smaller the model sees a page of so many pixels, at most 1 (what is blown up shows nothing more)."""
    kind, side = sizing_of(processor), _side(processor)
    area = max(pixels, LEAST_PIXELS)
    shrunk = min(1.0, math.sqrt(area / (width * height)))
    if kind.looks == "whole" or side is None:
        return min(shrunk, _edge_scale(kind.words(processor, area), width, height))
    tiles = max(1, area // (side * side)) if kind.looks == "tiles" else 1
    tiles = min(tiles, _most_tiles(processor))
    return min(shrunk, _grid_scale(width, height, side, tiles))


def _grid_scale(width: int, height: int, side: int, tiles: int) -> float:
    """The largest scale at which a page fits a grid of that many squares."""
    grids = ((columns, tiles // columns) for columns in range(1, tiles + 1))
    return max(min(columns * side / width, rows * side / height) for columns, rows in grids)


def _edge_scale(words: Mapping[str, Any], width: int, height: int) -> float:
    edge = words.get("size", {}).get("longest_edge", 0)
    return edge / max(width, height) if 0 < edge < 10_000 else 1.0  # larger ones are areas


# --- what a budget is in a processor's own words ---


def _area(processor: Any, pixels: int) -> Words:
    least = min(int(_size(processor, "shortest_edge") or LEAST_PIXELS), pixels)
    return {"size": {"shortest_edge": least, "longest_edge": pixels}}


def _tiles_named(name: str) -> Callable[[Any, int], Words]:
    def words(processor: Any, pixels: int) -> Words:
        side = _side(processor) or 448
        most = max(1, min(pixels // (side * side), _most_tiles(processor)))
        return {name: most} | ({"crop_to_patches": True} if _has(processor, "crop_to_patches") else {})

    return words


def _longest_edge(processor: Any, pixels: int) -> Words:
    """Of an A4 page with so many pixels; never more than the processor was made for."""
    edge = math.isqrt(int(pixels * math.sqrt(2)))
    usual = int(_size(processor, "longest_edge") or edge)
    size = {"longest_edge": min(edge, usual)}
    shortest = _size(processor, "shortest_edge")
    return {"size": size | ({"shortest_edge": min(int(shortest), size["longest_edge"])} if shortest else {})}


def _soft_tokens(processor: Any, pixels: int) -> Words:
    """Gemma 4 knows five sizes, each with its number of tokens."""
    of_one = (processor.patch_size * processor.pooling_kernel_size) ** 2
    fits = [tokens for tokens in (70, 140, 280, 560, 1120) if tokens * of_one <= pixels]
    return {"max_soft_tokens": max(fits, default=70)}


def _pan_and_scan(processor: Any, pixels: int) -> Words:
    """Gemma 3 sees one square; where the budget allows for more, crops beside it."""
    side = _side(processor) or 896
    crops = pixels // (side * side) - 1
    return {"do_pan_and_scan": crops > 1} | ({"pan_and_scan_max_num_crops": min(crops, 4)} if crops > 1 else {})


def _nothing(_processor: Any, _pixels: int) -> Words:
    return {}


KINDS = (
    Sizing("area", ("merge_size",), _area, "whole"),
    Sizing("soft tokens", ("max_soft_tokens",), _soft_tokens, "whole"),
    Sizing("slices", ("max_slice_nums",), _tiles_named("max_slice_nums"), "tiles"),
    Sizing("tiles", ("max_tiles",), _tiles_named("max_tiles"), "tiles"),
    Sizing("patches", ("max_patches",), _tiles_named("max_patches"), "tiles"),
    Sizing("crops", ("max_crops",), _tiles_named("max_crops"), "tiles"),
    Sizing("dynamic tiles", ("dynamic_hd",), _tiles_named("dynamic_hd"), "tiles"),
    Sizing("canvas", ("max_image_tiles",), _nothing, "tiles"),
    Sizing("pinpoints", ("image_grid_pinpoints",), _nothing, "tiles"),
    Sizing("pan and scan", ("pan_and_scan_max_num_crops",), _pan_and_scan, "fixed"),
    Sizing("longest edge", ("size.longest_edge",), _longest_edge, "whole"),
    Sizing("fixed", (), _nothing, "fixed"),
)


def _has(processor: Any, name: str) -> bool:
    if name.startswith("size."):
        return _size(processor, name.removeprefix("size.")) is not None
    return hasattr(processor, name)


def _size(processor: Any, name: str) -> int | None:
    size = getattr(processor, "size", None)
    found = size.get(name) if isinstance(size, Mapping) else getattr(size, name, None)
    return None if found is None else int(found)


def _side(processor: Any) -> int | None:
    """The side of one square that it looks at, in pixels."""
    for name in ("tile_size", "scale_resolution"):
        if _has(processor, name):
            return int(getattr(processor, name))
    crop = getattr(processor, "crop_size", None)
    if crop and getattr(processor, "do_center_crop", None):
        return int(crop["height"])
    return _size(processor, "height") or _size(processor, "shortest_edge")


def _most_tiles(processor: Any) -> int:
    """What a processor was made for."""
    names = ("max_slice_nums", "max_tiles", "max_patches", "max_crops", "dynamic_hd", "max_image_tiles")
    told = [int(getattr(processor, name)) for name in names if getattr(processor, name, None)]
    pinpoints = getattr(processor, "image_grid_pinpoints", None)
    if pinpoints:
        side = _side(processor) or 336
        told.append(max(1, max(height * width for height, width in pinpoints) // (side * side)))
    return min(told, default=1)
