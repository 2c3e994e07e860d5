"""Load a model from its folder, by transformers' own mappings: no network, no pickle, no code of the model's own.

Knows no family by name; `families` tells what differs, `quantizing` how weights are held.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import huggingface_hub.constants
import torch
import transformers
from safetensors import SafetensorError
from transformers import AutoConfig, AutoModelForImageTextToText, AutoProcessor
from transformers.utils.logging import disable_progress_bar

from docpipe.errors import ModelMemory, ModelNotFound, UnsupportedModel
from docpipe.log import logger
from docpipe.vlm.families import Family, family_of
from docpipe.vlm.folder import ModelFolder, look_into
from docpipe.vlm.quantizing import Holding, hold

_log = logger(__name__)
# Where families stand that hear as well as see, such as Phi-4 multimodal; earlier releases have them among the others.
_BESIDE = getattr(transformers, "AutoModelForMultimodalLM", transformers.AutoModelForCausalLM)
LEAST_WORDS = 256  # of a tokenizer that can spell all bytes
_FAULTS = (ValueError, KeyError, TypeError, OSError, AttributeError, ImportError)  # of what lies in the folder
_LOCAL = {"local_files_only": True, "trust_remote_code": False}


@dataclass(frozen=True, slots=True)
class Loaded:
    """A model that is ready to read, with what turns pages and words into its inputs."""

    name: str
    model: Any
    processor: Any
    tokenizer: Any
    family: Family
    quantization: str

    @property
    def device(self) -> torch.device:
        """Where its inputs go."""
        return torch.device(self.model.device)

    @property
    def encoder_decoder(self) -> bool:
        """Whether the prompt is read by an encoder, and the answer begins with nothing before it."""
        return bool(self.model.config.is_encoder_decoder)


def load(folder: Path, quantization: str = "bf16", device: str | None = None) -> Loaded:
    """Load what lies in `folder`; `device` as torch names it, None for the best that is there.

    Raises ModelNotFound, UnsafeModel, UnsupportedModel and ModelMemory, each with what to do.
    """
    found = look_into(folder)
    device = device or _best_device()
    huggingface_hub.constants.HF_HUB_OFFLINE = True  # whatever a library wants to look up: it stays in the house
    disable_progress_bar()
    kind, config = class_for(found)
    processor = _processor(found)
    holding = hold(kind, config, quantization, device)
    model = _weights(kind, found, holding)
    tokenizer = processor.tokenizer
    tokenizer.padding_side = "right" if model.config.is_encoder_decoder else "left"  # encoders count from the left
    if tokenizer.pad_token_id is None:
        tokenizer.pad_token = tokenizer.eos_token
    return Loaded(found.path.resolve().name, model, processor, tokenizer, family_of(found.model_type), holding.form)


def class_name(found: ModelFolder) -> str:
    """The class of transformers that would load this folder."""
    return str(class_for(found)[0].__name__)


def class_for(found: ModelFolder) -> tuple[Any, Any]:
    """The class of transformers that loads this folder, and its configuration; UnsupportedModel."""
    try:
        config = AutoConfig.from_pretrained(found.path, **_LOCAL)
    except _FAULTS as error:
        raise UnsupportedModel(f"transformers cannot use its config.json: {_short(error)}") from error
    for auto in (AutoModelForImageTextToText, _BESIDE):
        if type(config) in auto._model_mapping and _sees(config):
            kind = auto._model_mapping[type(config)]
            return kind[0] if isinstance(kind, tuple) else kind, config
    raise UnsupportedModel(f"transformers has no class that reads images and writes text for “{found.model_type}”.")


def _sees(config: Any) -> bool:
    """Whether it has eyes: a configuration of its own for them, or a place among those that do."""
    return hasattr(config, "vision_config") or type(config) in AutoModelForImageTextToText._model_mapping


def _processor(found: ModelFolder) -> Any:
    try:
        processor = AutoProcessor.from_pretrained(found.path, **_LOCAL)
    except _FAULTS as error:
        raise UnsupportedModel(f"Its processor cannot be loaded: {_short(error)}") from error
    if not hasattr(processor, "tokenizer") or not hasattr(processor, "image_processor"):
        raise ModelNotFound(f"{found.path} lacks files of its processor (preprocessor_config.json, tokenizer.json).")
    if len(processor.tokenizer) < LEAST_WORDS:  # without its file, an empty one is made up
        raise ModelNotFound(f"{found.path} lacks the words of its tokenizer (tokenizer.json).")
    return processor


def _weights(kind: Any, found: ModelFolder, holding: Holding) -> Any:
    try:
        model, told = kind.from_pretrained(
            found.path,
            use_safetensors=True,
            output_loading_info=True,
            ignore_mismatched_sizes=True,  # they are refused below, by name
            device_map={"": holding.first_device},
            dtype=torch.float32 if holding.form == "fp32" else torch.bfloat16,
            local_files_only=True,
            **holding.arguments,
        )
    except torch.OutOfMemoryError as error:
        raise ModelMemory(_short(error)) from error
    except (*_FAULTS, RuntimeError, SafetensorError) as error:
        raise UnsupportedModel(f"Its weights cannot be loaded: {_short(error)}") from error
    _refuse_gaps(told, found)
    holding.settle(model)
    return model.eval()


def _refuse_gaps(told: dict[str, Any], found: ModelFolder) -> None:
    """Weights that are not in the files would be left to chance."""
    missing, other = sorted(told["missing_keys"]), sorted(map(str, told["mismatched_keys"]))
    if missing or other:
        names = ", ".join((missing + other)[:3])
        raise ModelNotFound(f"{found.path} lacks {len(missing + other)} of the model's weights, such as {names}.")
    if told["unexpected_keys"]:
        _log.warning("unused_weights", model=found.path.name, count=len(told["unexpected_keys"]))


def _best_device() -> str:
    return "cuda" if torch.cuda.is_available() else "cpu"


def _short(error: BaseException) -> str:
    return " ".join(str(error).split())[:300]
