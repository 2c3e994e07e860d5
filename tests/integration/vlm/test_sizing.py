"""Every kind of image processor, of the sizes that people's checkpoints have, keeps a page within its budget."""

import math

import pytest
import transformers as hf
from transformers.image_transforms import to_pil_image

from docpipe.document import Image
from docpipe.vlm.pixels import fitted, rgb
from docpipe.vlm.sizing import budget, scale, sizing_of

WIDTH, HEIGHT = 1240, 1754  # A4 at 150 dots per inch
A4 = Image(WIDTH, HEIGHT, b"\xf0" * (WIDTH * HEIGHT))


def made(name: str) -> object:
    try:
        return PROCESSORS[name][0]()
    except AttributeError:
        pytest.skip(f"not run: transformers {hf.__version__} does not know it")


def square(side: int) -> dict[str, int]:
    return {"height": side, "width": side}


# image processor, as a checkpoint sizes it; its kind; pixels of one square (0: it has none)
PROCESSORS = {
    "qwen2.5-vl": (lambda: hf.Qwen2VLImageProcessor(), "area", 0),
    "qwen2.5-vl as saved of old": (lambda: hf.Qwen2VLImageProcessor(min_pixels=3136, max_pixels=12845056), "area", 0),
    "qwen3-vl": (lambda: hf.Qwen2VLImageProcessor(patch_size=16), "area", 0),
    "glm-4.1v": (lambda: hf.Glm4vImageProcessor(), "area", 0),
    "glm-ocr": (lambda: hf.Glm46VImageProcessor(), "area", 0),
    "paddleocr-vl": (lambda: hf.PaddleOCRVLImageProcessor(), "area", 0),
    "gemma-4": (lambda: hf.Gemma4ImageProcessor(), "soft tokens", 0),
    "pixtral": (lambda: hf.PixtralImageProcessor(), "longest edge", 0),
    "mistral-3": (lambda: hf.PixtralImageProcessor(patch_size=14, size={"longest_edge": 1540}), "longest edge", 0),
    "idefics2": (lambda: hf.Idefics2ImageProcessor(), "longest edge", 0),
    "idefics3": (lambda: hf.Idefics3ImageProcessor(), "whole squares", 364),
    "granite-docling-258M": (
        lambda: hf.Idefics3ImageProcessor(size={"longest_edge": 2048}, max_image_size={"longest_edge": 512}),
        "whole squares",
        512,
    ),
    "smolvlm": (lambda: hf.SmolVLMImageProcessor(), "whole squares", 364),
    "internvl-3": (lambda: hf.GotOcr2ImageProcessor(size=square(448), crop_to_patches=True), "patches", 448),
    "ovis2": (lambda: hf.Ovis2ImageProcessor(size=square(448), crop_to_patches=True), "patches", 448),
    "granite-docling": (lambda: hf.GraniteDoclingImageProcessor(), "patches", 512),
    "llava-next": (
        lambda: hf.LlavaNextImageProcessor(size={"shortest_edge": 336}, crop_size=square(336)),
        "pinpoints",
        336,
    ),
    "llava-onevision": (lambda: hf.LlavaOnevisionImageProcessor(), "pinpoints", 384),
    "molmo2": (lambda: hf.Molmo2ImageProcessor(), "crops", 378),
    "lfm2-vl": (lambda: hf.Lfm2VlImageProcessor(), "tiles", 512),
    "minicpm-v": (lambda: hf.MiniCPMV4_6ImageProcessor(), "slices", 448),
    "phi-4": (lambda: hf.Phi4MultimodalImageProcessor(), "dynamic tiles", 448),
    "gemma-3": (lambda: hf.Gemma3ImageProcessor(size=square(896)), "pan and scan", 896),
    "kimi-k2.5": (lambda: hf.Kimi_K25ImageProcessor(), "count of patches", 0),
    "ernie-4.5-vl": (lambda: hf.Ernie4_5_VLMoeImageProcessor(), "area", 0),
    "llama-4": (lambda: hf.Llama4ImageProcessor(), "patches", 336),
    "command-a-vision": (lambda: hf.Cohere2VisionImageProcessor(), "patches", 512),
    "llava-1.5": (
        lambda: hf.LlavaImageProcessor(size={"shortest_edge": 336}, crop_size=square(336)),
        "fixed",
        336,
    ),
    "deepseek-vl": (lambda: hf.DeepseekVLImageProcessor(), "fixed", 384),
    "blip-2": (lambda: hf.BlipImageProcessor(size=square(224)), "fixed", 224),
    "idefics": (lambda: hf.IdeficsImageProcessor(image_size=224), "fixed", 224),
    "florence-2": (lambda: hf.CLIPImageProcessor(size=square(768), do_center_crop=False), "fixed", 768),
}


@pytest.mark.parametrize("name", PROCESSORS)
@pytest.mark.parametrize("pixels", [500_000, 1_600_000])
def test_a_page_is_kept_within_its_budget(name: str, pixels: int) -> None:
    _, kind, side = PROCESSORS[name]
    processor = made(name)
    assert sizing_of(processor).name == kind
    seen = pixels_seen(processor, shown(processor, A4, pixels))
    overview = side * side  # a small picture of the whole page, which tiles bring along
    assert seen <= max(pixels * 1.1 + overview, 2 * overview)
    assert 0 < scale(processor, WIDTH, HEIGHT, pixels) <= 1
    assert scale(processor, WIDTH, HEIGHT, pixels) <= math.sqrt(seen / (WIDTH * HEIGHT)) * 1.08, (
        "promises too much"
    )  # whole patches


@pytest.mark.parametrize(
    "name", ["qwen3-vl", "internvl-3", "idefics3", "llava-onevision", "molmo2", "gemma-4", "phi-4"]
)
def test_more_budget_shows_more(name: str) -> None:
    processor = made(name)
    few, many = (pixels_seen(processor, shown(processor, A4, pixels)) for pixels in (400_000, 1_600_000))
    assert many >= 2 * few
    assert scale(processor, WIDTH, HEIGHT, 1_600_000) > 1.4 * scale(processor, WIDTH, HEIGHT, 400_000)


def test_no_edge_of_a_page_is_cut_off() -> None:
    """LLaVA-1.5's processor looks at the square in the middle: the first and the last line would be gone."""
    lines = bytearray(b"\xff" * (300 * 600))
    lines[: 300 * 40] = bytes(300 * 40)  # a black band at the very top
    processor = made("llava-1.5")
    values = shown(processor, Image(300, 600, bytes(lines)), 500_000)["pixel_values"][0]
    assert values[:, :15, 168].max() < -1  # black, once normalized


def test_a_picture_is_never_blown_up_by_us() -> None:
    small = Image(100, 80, bytes(8000))
    assert fitted(made("qwen3-vl"), small, 1_000_000).shape == (80, 100, 3)
    assert scale(made("qwen3-vl"), 100, 80, 1_000_000) == 1


@pytest.mark.parametrize(
    ("width", "height", "shape"),
    [
        (800, 100, (100, 800, 3)),  # a line
        (800, 20, (100, 800, 3)),  # a thin one
        (20, 800, (800, 100, 3)),
        (3, 2, (56, 56, 3)),  # a dot
    ],
)
def test_crops_of_one_line_are_given_room(width: int, height: int, shape: tuple[int, ...]) -> None:
    assert fitted(made("qwen3-vl"), Image(width, height, bytes(width * height)), 200_000).shape == shape


@pytest.mark.parametrize("name", PROCESSORS)
@pytest.mark.parametrize(("width", "height"), [(600, 10), (3000, 8), (8, 3000), (1, 1)])
def test_nothing_is_too_thin_to_be_shown(name: str, width: int, height: int) -> None:
    processor = made(name)
    crop = Image(width, height, bytes(width * height))
    assert pixels_seen(processor, shown(processor, crop, 200_000)) > 0


def test_shrinking_keeps_shape_and_greys() -> None:
    image = Image(400, 800, b"\x00\xff" * 160_000)  # fine stripes become grey, not black or white
    small = fitted(made("qwen3-vl"), image, 80_000)
    assert small.shape == (400, 200, 3)
    assert 120 <= small.mean() <= 135
    assert small.std() < 20


def test_pixels_of_grey_and_colour() -> None:
    assert rgb(Image(2, 1, bytes([5, 9]))).tolist() == [[[5, 5, 5], [9, 9, 9]]]
    assert rgb(Image(1, 2, bytes(range(6)), 3)).tolist() == [[[0, 1, 2]], [[3, 4, 5]]]


def shown(processor: object, image: Image, pixels: int) -> dict[str, object]:
    picture = to_pil_image(fitted(processor, image, pixels), do_rescale=False)
    made = processor(picture, return_tensors="pt", **budget(processor, pixels))
    return made if hasattr(made, "get") else {"pixel_values": made}


def pixels_seen(processor: object, made: dict[str, object]) -> int:
    """How many pixels of the page go into the model: of those that are padded, only what is not padding."""
    if "image_grid_thw" in made:
        _, rows, columns = made["image_grid_thw"][0].tolist()
        return rows * columns * processor.patch_size**2
    if "num_soft_tokens_per_image" in made:
        return int(made["num_soft_tokens_per_image"][0]) * (processor.patch_size * processor.pooling_kernel_size) ** 2
    if "spatial_shapes" in made:
        return sum(rows * columns for rows, columns in made["spatial_shapes"].tolist()) * 16**2
    if "num_tiles" in made:
        return made["num_tiles"][0][0] * 560 * 560
    values = made.get("pixel_values", made.get("image_pixel_values"))
    return values.numel() // 3
