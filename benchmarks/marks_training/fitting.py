"""Fit the network to crops and write it as ONNX: `python fitting.py FOLDER OUT.onnx [--minutes 25]`.

Needs torch and onnx, which nothing else here does; run it in an environment of its own. Reads what `cropping` wrote.
"""

import argparse
import copy
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812

KINDS = ("handwriting", "stamp", "signature", "empty", "checked")
BATCH = 8
EVERY_TENTH = "000.npy"  # how files of crops end that are only looked at
HALVINGS = 4  # pixels of a place, either way
FULL = 0.4  # of a place: so much of a check box makes it one
DECAY = 1e-4
RARE = torch.tensor([1.5, 2.0, 2.0, 5.0, 5.0])  # what a pixel of each kind weighs against one of none
NEAR, USUAL = 17, 0.12  # places around one, and the share of them that marks of a usual density take
SLOW = 0.999  # of the mean numbers: what a step leaves of them


def layer(
    inside: int, outside: int, size: int = 1, stride: int = 1, groups: int = 1, act: bool = True
) -> nn.Sequential:
    parts: list[nn.Module] = [
        nn.Conv2d(inside, outside, size, stride, size // 2, groups=groups, bias=False),
        nn.BatchNorm2d(outside, momentum=0.05),
    ]
    return nn.Sequential(*parts, nn.ReLU(inplace=True)) if act else nn.Sequential(*parts)


class Parted(nn.Module):
    """A depthwise and a pointwise convolution, with a way past where sizes agree."""

    def __init__(self, inside: int, outside: int, size: int = 3, stride: int = 1) -> None:
        super().__init__()
        self.past = inside == outside and stride == 1
        self.all = nn.Sequential(layer(inside, inside, size, stride, inside), layer(inside, outside))

    def forward(self, x: Tensor) -> Tensor:
        return x + self.all(x) if self.past else self.all(x)


class Finder(nn.Module):
    """A small U-Net: red, green, blue and known print, 0..255, to a score of each kind at a quarter of the size."""

    def __init__(self) -> None:
        super().__init__()
        self.first = layer(4, 16, 3, 2)
        self.down4 = nn.Sequential(Parted(16, 32, 3, 2), Parted(32, 32))
        self.down8 = nn.Sequential(Parted(32, 80, 3, 2), Parted(80, 80), Parted(80, 80))
        self.down16 = nn.Sequential(
            Parted(80, 176, 3, 2), Parted(176, 176, 5), Parted(176, 176, 5), Parted(176, 176, 5)
        )
        self.down32 = nn.Sequential(Parted(176, 224, 3, 2), Parted(224, 224, 5), Parted(224, 224, 5))
        self.side16, self.up16 = layer(176, 128), layer(224, 128)
        self.side8, self.up8 = layer(80, 80), layer(128, 80)
        self.side4, self.up4 = layer(32, 32), layer(80, 32)
        self.join16, self.join8, self.join4 = Parted(128, 128), Parted(80, 80), Parted(32, 32)
        self.last = nn.Conv2d(32, len(KINDS), 1)

    def forward(self, pixels: Tensor) -> Tensor:
        x4 = self.down4(self.first(pixels / 255 - 0.5))
        x8 = self.down8(x4)
        x16 = self.down16(x8)
        x = self.up16(self.down32(x16))
        x = self.join16(_twice(x) + self.side16(x16))
        x = self.join8(_twice(self.up8(x)) + self.side8(x8))
        x = self.join4(_twice(self.up4(x)) + self.side4(x4))
        scores: Tensor = self.last(x)
        return scores


def _twice(x: Tensor) -> Tensor:
    return F.interpolate(x, scale_factor=2.0, mode="nearest")


def batches(folder: Path, chance: np.random.Generator) -> Iterator[tuple[Tensor, Tensor]]:
    """Crops without end, three files mixed at a time; new files are taken up as they appear."""
    while True:
        names = [name for name in sorted(folder.glob("??????.npy")) if not name.name.endswith(EVERY_TENTH)]
        if not names:
            time.sleep(5)
        for _ in range(0, len(names), 3):
            some = [names[i] for i in chance.permutation(len(names))[:3]]
            crops = np.concatenate([np.load(name) for name in some])
            order = chance.permutation(len(crops))
            for at in range(0, len(order) - BATCH + 1, BATCH):
                yield prepared(varied(crops[order[at : at + BATCH]], chance))


def varied(crops: np.ndarray, chance: np.random.Generator) -> np.ndarray:
    """Grey instead of colour, other colours, darker or lighter, at times turned upside down."""
    crops = crops.copy()
    for crop in crops:
        way = chance.random()
        if way < 0.2:
            crop[..., :3] = crop[..., :3].mean(2, keepdims=True).astype(np.uint8)
        elif way < 0.35:
            crop[..., :3] = crop[..., chance.permutation(3)]
        if chance.random() < 0.4:
            gain, shift = chance.uniform(0.75, 1.15), chance.uniform(-20, 15)
            crop[..., :3] = np.clip(crop[..., :3] * gain + shift, 0, 255).astype(np.uint8)
        if chance.random() < 0.15:
            crop[:] = crop[::-1, ::-1].copy()
        if chance.random() < 0.1:
            crop[..., 3] &= 31
    return crops


def prepared(crops: np.ndarray) -> tuple[Tensor, Tensor]:
    """Pixels and known print, 0..255, and the kinds of places: one stroke makes writing, a box must fill its place."""
    bits = torch.from_numpy(crops[..., 3].astype(np.int32))
    pixels = torch.from_numpy(np.ascontiguousarray(crops[..., :3].transpose(0, 3, 1, 2))).float()
    known = ((bits >> 5) & 1).float()[:, None] * 255
    kinds = torch.stack([(bits >> kind) & 1 for kind in range(5)], 1).float()
    drawn = F.max_pool2d(kinds[:, :3], HALVINGS)
    boxes = (F.avg_pool2d(kinds[:, 3:], HALVINGS) > FULL).float()
    return torch.cat([pixels, known], 1), torch.cat([drawn, boxes], 1)


def loss_of(scores: Tensor, kinds: Tensor) -> Tensor:
    """Cross entropy, rare kinds and lone strokes weighing more, and what overlap lacks (dice)."""
    dense = F.avg_pool2d(kinds[:, :3], NEAR, 1, NEAR // 2)
    alone = torch.cat([(USUAL / dense.clamp(min=1e-3)).sqrt().clamp(0.6, 2.5), torch.ones_like(kinds[:, 3:])], 1)
    weights = 1 + kinds * (RARE[None, :, None, None] * alone - 1)
    entropy = F.binary_cross_entropy_with_logits(scores, kinds, weight=weights)
    shares = torch.sigmoid(scores)
    shared, both = (shares * kinds).sum((0, 2, 3)), (shares + kinds).sum((0, 2, 3))
    return 10 * entropy + (1 - (2 * shared + 5) / (both + 5)).mean()


def fit(folder: Path, minutes: float, keep: Path, start: Path | None, rate: float, falling: float) -> Finder:
    """Fit until the minutes are over, the rate falling for a share of them; kept is the mean of some thousand steps."""
    torch.manual_seed(7)
    finder, chance = Finder(), np.random.default_rng(7)
    if start:
        finder.load_state_dict(torch.load(start))
    finder = finder.to(memory_format=torch.channels_last)
    mean = copy.deepcopy(finder)
    print(sum(p.numel() for p in finder.parameters()), "numbers", flush=True)
    optimizer = torch.optim.AdamW(finder.parameters(), rate, weight_decay=DECAY)
    begun, told, losses = time.time(), time.time(), []
    for step, (pixels, kinds) in enumerate(batches(folder, chance)):
        passed = (time.time() - begun) / 60 / max(minutes, 1e-9)
        if passed >= 1:
            break
        for group in optimizer.param_groups:
            group["lr"] = rate * min(1.0, (step + 1) / 300, (1 - passed) / falling + 0.01)
        loss = loss_of(finder(pixels.contiguous(memory_format=torch.channels_last)), kinds)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(finder.parameters(), 2.0)
        optimizer.step()
        _follow(mean, finder, min(SLOW, (step + 1) / (step + 10)))
        losses.append(loss.item())
        if time.time() - told > 60:
            told = time.time()
            print(f"{(told - begun) / 60:.1f} min, step {step}, loss {np.mean(losses[-200:]):.4f}", flush=True)
            torch.save(mean.state_dict(), keep)
    return mean


@torch.no_grad()
def _follow(mean: Finder, finder: Finder, slow: float) -> None:
    """Bring the mean numbers a little nearer to the numbers of a step."""
    for one, other in zip(mean.state_dict().values(), finder.state_dict().values(), strict=True):
        if one.dtype.is_floating_point:
            one.lerp_(other, 1 - slow)
        else:
            one.copy_(other)


def tell(finder: Finder, folder: Path) -> None:
    """Precision and recall of places on the files that were held out."""
    finder.eval()
    hits, found, there = (np.zeros(5) for _ in range(3))
    for name in sorted(folder.glob(f"???{EVERY_TENTH}")):
        crops = np.load(name)
        for at in range(0, len(crops), BATCH):
            pixels, kinds = prepared(crops[at : at + BATCH])
            with torch.no_grad():
                seen = (finder(pixels) > 0).float()
            hits += (seen * kinds).sum((0, 2, 3)).numpy()
            found += seen.sum((0, 2, 3)).numpy()
            there += kinds.sum((0, 2, 3)).numpy()
    for kind, hit, ours, theirs in zip(KINDS, hits, found, there, strict=True):
        print(f"{kind}: precision {hit / max(1, ours):.3f}, recall {hit / max(1, theirs):.3f}")


class Shipped(nn.Module):
    """Bytes in, bytes out: height by width by 4 to a score 0..255 of each kind."""

    def __init__(self, finder: Finder) -> None:
        super().__init__()
        self.finder = finder

    def forward(self, pixels: Tensor) -> Tensor:
        seen = torch.sigmoid(self.finder(pixels.permute(2, 0, 1)[None].float()))
        return (seen[0] * 255).to(torch.uint8)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--minutes", type=float, default=25)
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--falling", type=float, default=0.6, help="the share of the minutes in which the rate falls")
    parser.add_argument("--start", type=Path, help="numbers of an earlier run to go on from")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    kept = arguments.out.with_suffix(".pt")
    finder = fit(arguments.folder, arguments.minutes, kept, arguments.start, arguments.rate, arguments.falling)
    torch.save(finder.state_dict(), kept)
    tell(finder, arguments.folder)
    write(finder, arguments.out)


def write(finder: Finder, out: Path) -> None:
    example = torch.zeros((256, 256, 4), dtype=torch.uint8)
    torch.onnx.export(
        Shipped(finder).eval(),
        (example,),
        str(out),
        input_names=["pixels"],
        output_names=["scores"],
        dynamic_axes={"pixels": {0: "height", 1: "width"}, "scores": {1: "rows", 2: "columns"}},
        opset_version=17,
        dynamo=False,
    )


if __name__ == "__main__":
    main()
