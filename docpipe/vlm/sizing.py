"""How image processors size a page: a budget in pixels in the words of each kind, and how large the page is then seen.

Processors differ in what they call it: an area, an edge, tiles, tokens. Knows no family by name and no picture.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

Words = dict[str, Any]
LEAST_PIXELS = 224 * 224  # no page is worth showing smaller
A4 = math.sqrt(2)
LEAST_SIDE = 50  # of a square that a page is laid on, in pixels
SLACK = 1.1  # a budget may be passed by so much where there is nothing between one square and four


@dataclass(frozen=True, slots=True)
class Sizing:
    """A kind of image processor: which attributes tell it (`!`: that it has not), and what a budget is in its words.

    `looks`: how the page arrives: `whole` in its own shape, in `tiles`, on a `grid` of them that goes by the picture's
    size alone, or `fixed` in one square.
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
    kind, side, area = sizing_of(processor), _side(processor), max(pixels, LEAST_PIXELS)
    shrunk = min(1.0, math.sqrt(area / (width * height)))
    if kind.looks == "whole" or side is None:
        return min(shrunk, _whole_scale(processor, kind.words(processor, area), width, height))
    tiles = min(area // (side * side), _most_tiles(processor)) if kind.looks != "fixed" else 1
    side -= _shared(processor)
    grids = [(rows, columns) for rows, columns in _grids(processor, side) if rows * columns <= max(tiles, 1)]
    return min(shrunk, max(min(columns * side / width, rows * side / height) for rows, columns in grids))


def shrinks_first(processor: Any) -> bool:
    """Whether the picture itself must be made as small as `scale` says, as the processor has no word for a budget."""
    return sizing_of(processor).looks == "grid"


def cuts_edges(processor: Any) -> bool:
    """Whether it looks at a square in the middle alone: a page must be laid on a square before."""
    return sizing_of(processor).looks == "fixed" and bool(getattr(processor, "do_center_crop", None))


def _grids(processor: Any, side: int) -> list[tuple[int, int]]:
    """The rows and columns of squares that it may lay a page on; one square always."""
    pinpoints = getattr(processor, "image_grid_pinpoints", None)
    if pinpoints:
        return [(1, 1), *((height // side, width // side) for height, width in pinpoints)]
    most = _most_tiles(processor)
    return [(rows, columns) for rows in range(1, most + 1) for columns in range(1, most // rows + 1)]


def _whole_scale(processor: Any, words: Mapping[str, Any], width: int, height: int) -> float:
    if "max_soft_tokens" in words:
        return math.sqrt(words["max_soft_tokens"] * _of_one_token(processor) / (width * height))
    edge = words.get("size", {}).get("longest_edge", 0)
    return edge / max(width, height) if 0 < edge < 10_000 else 1.0  # larger ones are areas


# --- what a budget is in a processor's own words ---


def _area(processor: Any, pixels: int) -> Words:
    """GLM's processors take a page for a film of two pictures and count both: what comes of it is asked of them."""
    least = min(int(_size(processor, "shortest_edge") or LEAST_PIXELS), pixels)
    words = {"size": {"shortest_edge": least, "longest_edge": pixels}}
    frames = int(getattr(processor, "temporal_patch_size", 1))
    if frames > 1 and _has(processor, "get_number_of_image_patches"):
        edge = math.isqrt(pixels) * 2  # of a page that is too large
        area = processor.get_number_of_image_patches(edge, edge, words) * int(processor.patch_size) ** 2
        if area * frames < pixels * SLACK:
            words["size"] = {"shortest_edge": least * frames, "longest_edge": pixels * frames}
    return words


def _tiles_named(name: str) -> Callable[[Any, int], Words]:
    def words(processor: Any, pixels: int) -> Words:
        side = _side(processor) or 448
        most = max(1, min(pixels // (side * side), _most_tiles(processor)))
        return {name: most} | ({"crop_to_patches": True} if _has(processor, "crop_to_patches") else {})

    return words


def _longest_edge(processor: Any, pixels: int) -> Words:
    """Of an A4 page with so many pixels; never more than the processor was made for."""
    edge = math.isqrt(int(pixels * A4))
    usual = int(_size(processor, "longest_edge") or edge)
    size = {"longest_edge": min(edge, usual)}
    shortest = _size(processor, "shortest_edge")
    return {"size": size | ({"shortest_edge": min(int(shortest), size["longest_edge"])} if shortest else {})}


def _whole_squares(processor: Any, pixels: int) -> Words:
    """A page is blown up to whole squares: as many along its longer edge as an A4 page may take in all."""
    side = int(processor.max_image_size["longest_edge"])
    usual = max(1, int(_size(processor, "longest_edge") or side) // side)
    fits = [rows for rows in range(1, usual + 1) if rows * math.ceil(rows / A4) * side * side <= pixels * SLACK]
    return {"size": {"longest_edge": max(fits, default=1) * side}}


def _split(processor: Any, pixels: int) -> Words:
    """Tiles, but no fewer than the processor splits a page into at all."""
    most = min(pixels // (int(processor.tile_size) ** 2), _most_tiles(processor))
    return {"max_tiles": most} if most >= processor.min_tiles else {"do_image_splitting": False}


def _patches(processor: Any, pixels: int) -> Words:
    """As many of its small patches as the budget allows for."""
    patch = processor.patch_size
    side = int(patch if isinstance(patch, int) else patch["height"])
    return {"max_patches": min(pixels // (side * side), int(processor.max_patches))}


def _soft_tokens(processor: Any, pixels: int) -> Words:
    """Gemma 4 knows five sizes, each with its number of tokens."""
    fits = [tokens for tokens in (70, 140, 280, 560, 1120) if tokens * _of_one_token(processor) <= pixels]
    return {"max_soft_tokens": max(fits, default=70)}


def _of_one_token(processor: Any) -> int:
    return int(processor.patch_size * processor.pooling_kernel_size) ** 2


def _pan_and_scan(processor: Any, pixels: int) -> Words:
    """Gemma 3 sees one square; where the budget allows for more, the two halves of the page beside it."""
    side = _side(processor) or 896
    if pixels < 2 * side * side:
        return {"do_pan_and_scan": False}
    limits = {"max_num_crops": 2, "min_crop_size": 256, "min_ratio_to_activate": 1.2}
    return {"do_pan_and_scan": True} | {f"pan_and_scan_{name}": value for name, value in limits.items()}


def _nothing(_processor: Any, _pixels: int) -> Words:
    return {}


KINDS = (
    Sizing("area", ("merge_size", "size.longest_edge"), _area, "whole"),
    Sizing("count of patches", ("max_patches", "patch_size", "!crop_to_patches"), _patches, "whole"),
    Sizing("soft tokens", ("max_soft_tokens",), _soft_tokens, "whole"),
    Sizing("slices", ("max_slice_nums",), _tiles_named("max_slice_nums"), "tiles"),
    Sizing("tiles", ("max_tiles", "tile_size"), _split, "tiles"),
    Sizing("patches", ("max_patches",), _tiles_named("max_patches"), "tiles"),
    Sizing("many tiles", ("max_num_tiles",), _tiles_named("max_num_tiles"), "tiles"),
    Sizing("crops", ("max_crops",), _tiles_named("max_crops"), "tiles"),
    Sizing("dynamic tiles", ("dynamic_hd",), _tiles_named("dynamic_hd"), "tiles"),
    Sizing("canvas", ("max_image_tiles",), _nothing, "grid"),
    Sizing("pinpoints", ("image_grid_pinpoints",), _nothing, "grid"),
    Sizing("pan and scan", ("pan_and_scan_max_num_crops",), _pan_and_scan, "tiles"),
    Sizing("whole squares", ("max_image_size", "size.longest_edge"), _whole_squares, "whole"),
    Sizing("longest edge", ("size.longest_edge",), _longest_edge, "whole"),
    Sizing("fixed", (), _nothing, "fixed"),
)


def _has(processor: Any, name: str) -> bool:
    if name.startswith("!"):
        return not hasattr(processor, name[1:])
    if name.startswith("size."):
        return _size(processor, name.removeprefix("size.")) is not None
    return hasattr(processor, name)


def _size(processor: Any, name: str) -> int | None:
    size = getattr(processor, "size", None)
    found = size.get(name) if isinstance(size, Mapping) else getattr(size, name, None)
    return None if found is None else int(found)


def _side(processor: Any) -> int | None:
    """The side of one square that it looks at, in pixels."""
    for name in ("tile_size", "scale_resolution", "image_size", "max_image_size"):
        if isinstance(getattr(processor, name, None), int):
            return int(getattr(processor, name))
    crop = getattr(processor, "crop_size", None)
    if crop and getattr(processor, "do_center_crop", None):
        return int(crop["height"])
    side = _size(processor, "height") or _size(processor, "shortest_edge")
    return side if side and side >= LEAST_SIDE else None  # what is smaller is a patch


def _shared(processor: Any) -> int:
    """How many pixels of a square's side its neighbours show as well."""
    margins = getattr(processor, "overlap_margins", None)
    return sum(margins) * int(processor.patch_size) if margins else 0


_COUNTS = (
    "max_slice_nums", "max_tiles", "max_patches", "max_crops", "dynamic_hd", "max_image_tiles", "max_num_tiles"
)  # fmt: skip


def _most_tiles(processor: Any) -> int:
    """What a processor was made for."""
    told = [int(getattr(processor, name)) for name in _COUNTS if getattr(processor, name, None)]
    if getattr(processor, "image_grid_pinpoints", None):
        side = _side(processor) or 336
        told.append(max(height * width for height, width in processor.image_grid_pinpoints) // (side * side))
    if _has(processor, "pan_and_scan_max_num_crops"):
        told.append(2)
    return max(1, min(told, default=1))
