"""Hold a model's weights smaller: those of the language model's blocks alone, by bitsandbytes or torchao.

The eyes, what joins them to the language, and the head stay as they are. Knows no family by name.
"""

import importlib
import importlib.util
import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import torch
from transformers import BitsAndBytesConfig

from docpipe.errors import UnsupportedModel
from docpipe.log import logger
from docpipe.vlm.anatomy import Anatomy, find_anatomy
from docpipe.vlm.weighing import FOUR_BITS, Machine, choose

_log = logger(__name__)
FP8_SINCE = (8, 9)  # compute capability of NVIDIA's GPUs (Ada, Hopper) from which they reckon in 8-bit floats
WHOLE = ("bf16", "fp32")  # the latter for tests
STORED = "stored"  # the folder's own form: its weights lie there quantized


@dataclass(frozen=True, slots=True)
class Holding:
    """The form in which weights are held, and how `from_pretrained` is told so.

    `first_device`: where they are loaded to; `layers`: those that are held smaller only then, by torchao.
    """

    form: str
    device: str
    arguments: dict[str, Any] = field(default_factory=dict)
    first_device: str = ""
    layers: frozenset[str] = frozenset()

    def settle(self, model: Any) -> None:
        """Make a model that was just loaded what it should be: in its form, on its device, safe to use and to save."""
        if self.layers:
            made = TORCHAO[self.form](torch.device(self.device))
            _need("torchao", self.form).quantize_(
                model, made, filter_fn=lambda _, name: name in self.layers, device=self.device
            )
        keep_unpacked(model)


def hold(kind: Any, config: Any, quantization: str, device: str) -> Holding:
    """How to load the class `kind` in this form; `auto` decides by the machine, and says why in the log.

    Raises UnsupportedModel where something is missing for it, ModelMemory where nothing fits.
    """
    _run_nothing_fetched()
    stored = _stored_as(config)
    if stored:
        return _as_stored(stored, quantization, device)
    if quantization in WHOLE:
        return Holding(quantization, device, first_device=device)
    if quantization != "auto" and quantization not in (*BITSANDBYTES, *TORCHAO):
        raise UnsupportedModel(
            f"Weights cannot be held as {quantization}; there are: bf16, {', '.join((*BITSANDBYTES, *TORCHAO))}."
        )
    anatomy = find_anatomy(kind, config)
    form = _chosen(anatomy, device) if quantization == "auto" else quantization
    if form in WHOLE:
        return Holding(form, device, first_device=device)
    layers = _layers(anatomy, form)
    if anatomy is None or not layers:
        raise UnsupportedModel(f"No layers of it can be held as {form}. Set DOCPIPE_MODEL_QUANTIZATION=bf16.")
    if form in TORCHAO:  # loaded whole beside the GPU and moved to it layer by layer, as it may not fit before
        TORCHAO[form](torch.device(device))
        return Holding(form, device, first_device="cpu", layers=layers)
    left = (*anatomy.kept, *sorted(anatomy.inner - layers))
    return Holding(form, device, {"quantization_config": BITSANDBYTES[form](left)}, device)


def keep_unpacked(model: Any) -> None:
    """Keep 4-bit weights as they are on CPUs with AVX512-BF16.

    bitsandbytes would pack them anew at the first use, `state_dict()` unpacks them again and leaves the model with the
    old scales: its answers are wrong from then on. It refuses narrow layers besides.
    """
    for part in model.modules():
        if hasattr(part, "support_avx512bf16_for_cpu"):
            part.support_avx512bf16_for_cpu = False


def machine(device: str) -> Machine:
    """What there is at the device now."""
    place = torch.device(device)
    if place.type == "cuda":
        reckons = torch.cuda.get_device_capability(place) >= FP8_SINCE and _is_here("torchao")
        return Machine("cuda", torch.cuda.mem_get_info(place)[0], reckons)
    return Machine(place.type, _free_memory() if place.type == "cpu" else None)


def forms_here(device: str) -> dict[str, str]:
    """Each form, and what is missing for it at the device; nothing where it can be used."""
    missing = {"bf16": ""}
    for form in (*BITSANDBYTES, *TORCHAO):
        try:
            BITSANDBYTES[form](()) if form in BITSANDBYTES else TORCHAO[form](torch.device(device))
            missing[form] = ""
        except UnsupportedModel as error:
            missing[form] = error.detail
    return missing


def _layers(anatomy: Anatomy | None, form: str) -> frozenset[str]:
    """Those that can be held in this form."""
    if anatomy is None:
        return frozenset()
    return anatomy.inner - anatomy.uneven if form in FOUR_BITS else anatomy.inner


def _chosen(anatomy: Anatomy | None, device: str) -> str:
    if anatomy is None:
        _log.info("model_form", form="bf16", reason="how it is built cannot be told", device=device)
        return "bf16"
    choice = choose(anatomy, machine(device))
    if choice.tight:
        _log.warning("model_held_small", form=choice.form, reason=choice.reason, device=device)
    else:
        _log.info("model_form", form=choice.form, reason=choice.reason, device=device)
    return choice.form


def _stored_as(config: Any) -> str:
    told = getattr(config, "quantization_config", None)
    if not told:
        return ""
    return str(told.get("quant_method", STORED) if isinstance(told, dict) else getattr(told, "quant_method", STORED))


def _as_stored(stored: str, quantization: str, device: str) -> Holding:
    if quantization != "auto":
        raise UnsupportedModel(
            f"Its weights are stored quantized already ({stored}), not to be held as {quantization}. Set "
            "DOCPIPE_MODEL_QUANTIZATION=auto, or take the model as it was trained."
        )
    _log.info("model_form", form=STORED, reason=f"its weights are stored so ({stored})")
    return Holding(STORED, device, first_device=device)


# --- what each form is made by ---


def _four_bits(kind: str) -> Callable[[tuple[str, ...]], Any]:
    def make(left: tuple[str, ...]) -> Any:
        _need("bitsandbytes", kind)
        return BitsAndBytesConfig(
            load_in_4bit=True,
            bnb_4bit_quant_type=kind,
            bnb_4bit_use_double_quant=True,
            bnb_4bit_compute_dtype=torch.bfloat16,
            llm_int8_skip_modules=list(left),  # transformers reads it for four bits too
        )

    return make


def _int8(left: tuple[str, ...]) -> Any:
    _need("bitsandbytes", "int8")
    return BitsAndBytesConfig(load_in_8bit=True, llm_int8_skip_modules=list(left))


def _int8_torchao(_device: torch.device) -> Any:
    """Weights alone: what passes through stays in bfloat16, unlike with bitsandbytes' int8."""
    return _need("torchao.quantization", "int8-torchao").Int8WeightOnlyConfig()


def _fp8(device: torch.device) -> Any:
    """Weights by row, and what passes through by token, so that the GPU multiplies in 8 bits."""
    if device.type != "cuda" or torch.cuda.get_device_capability(device) < FP8_SINCE:
        raise UnsupportedModel("fp8 needs an NVIDIA GPU of compute capability 8.9 or more (Ada, Hopper and later).")
    torchao = _need("torchao.quantization", "fp8")
    return torchao.Float8DynamicActivationFloat8WeightConfig(granularity=torchao.PerRow())


# By transformers while it loads, which is told what to leave; and by torchao afterwards, which is told what to take:
# transformers cannot use it for families that lie in files otherwise than in memory.
BITSANDBYTES = {"int8": _int8, "nf4": _four_bits("nf4"), "fp4": _four_bits("fp4")}
TORCHAO: dict[str, Callable[[torch.device], Any]] = {"fp8": _fp8, "int8-torchao": _int8_torchao}


def _need(module: str, form: str) -> Any:
    """The library that a form is made by, imported only when the form is wanted: torchao need not be there."""
    package = module.partition(".")[0]
    if not _is_here(package):
        raise UnsupportedModel(f"{form} needs {package}, which is not installed: pip install {package}.")
    return importlib.import_module(module)


def _run_nothing_fetched() -> None:
    """bitsandbytes and others fetch compiled code by the package `kernels` where that is installed: it is not found."""
    sys.modules.setdefault("kernels", None)  # type: ignore[arg-type]  # what importing fails at, as documented
    logging.getLogger("bitsandbytes").setLevel(logging.ERROR)  # it regrets that, and warns at each layer of int8


def _is_here(package: str) -> bool:
    return importlib.util.find_spec(package) is not None


def _free_memory() -> int | None:
    """Bytes that this machine can give without swapping, as Linux tells; None elsewhere."""
    try:
        with open("/proc/meminfo", encoding="ascii") as told:
            for line in told:
                if line.startswith("MemAvailable:"):
                    return int(line.split()[1]) * 1024
    except OSError:
        pass
    return None
