"""Tokenizers of the kinds that models have, trained on the spot: byte-level, byte fallback, SentencePiece-like.

Their text is the source of Python packages: real models' tokenizers are not at hand, their kinds and sizes are.
"""

import itertools
import json
import sysconfig
from collections.abc import Callable, Iterator
from pathlib import Path

from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers
from transformers import PreTrainedTokenizerFast

END = "<|im_end|>"
_SPECIAL = ["<unk>", "<s>", END]
_ADDED = ["<tool_call>", "<think>", "<image>"]  # such as models have that are not marked as special
_BYTES = [f"<0x{number:02X}>" for number in range(256)]
_JSON = (
    '{}[]":,\\0123456789 null true false -. "," ":" [" "] "],[" {"a":"b","c":null} Müller & Söhne 12,50 € 日本 Ωμέγα'
)


def byte_level(size: int, characters: int) -> PreTrainedTokenizerFast:
    """As those of Qwen, Llama 3, GPT."""
    made = Tokenizer(models.BPE())
    made.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    made.decoder = decoders.ByteLevel()
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(
        vocab_size=size, special_tokens=_SPECIAL, initial_alphabet=alphabet, show_progress=False
    )
    made.train_from_iterator(_texts(characters), trainer)
    return _finished(made)


def byte_fallback(size: int, characters: int) -> PreTrainedTokenizerFast:
    """As those of Llama 2, Mistral, Gemma: a mark for blanks, bytes for what has no token."""
    made = Tokenizer(models.BPE(byte_fallback=True, unk_token="<unk>", fuse_unk=True))
    made.normalizer = normalizers.Sequence([normalizers.Prepend("▁"), normalizers.Replace(" ", "▁")])
    steps = [decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse(), decoders.Strip(" ", 1, 0)]
    made.decoder = decoders.Sequence(steps)
    special = [*_SPECIAL, *_BYTES]
    trainer = trainers.BpeTrainer(vocab_size=size, special_tokens=special, show_progress=False, limit_alphabet=200)
    made.train_from_iterator(_texts(characters, lines=True), trainer)
    return _finished(_ordinary_bytes(made))


def unigram(size: int, characters: int, fallback: bool = True) -> PreTrainedTokenizerFast:
    """As those of T5 and XLM-R; without `fallback` some characters have no token."""
    made = Tokenizer(models.Unigram())
    made.pre_tokenizer = pre_tokenizers.Metaspace()
    steps = [decoders.Metaspace(), decoders.ByteFallback(), decoders.Fuse()] if fallback else [decoders.Metaspace()]
    made.decoder = decoders.Sequence(steps)
    special = [*_SPECIAL, *(_BYTES if fallback else [])]
    trainer = trainers.UnigramTrainer(vocab_size=size, special_tokens=special, unk_token="<unk>", show_progress=False)
    made.train_from_iterator(_texts(characters), trainer)
    return _finished(_ordinary_bytes(made, fallback))


KINDS: dict[str, Callable[[int, int], PreTrainedTokenizerFast]] = {
    "byte_level": byte_level,
    "byte_fallback": byte_fallback,
    "unigram": unigram,
}


def _ordinary_bytes(made: Tokenizer, fallback: bool = True) -> Tokenizer:
    """Byte tokens are trained as special ones, so that they are there, but are ordinary tokens of a real vocabulary."""
    described = json.loads(made.to_str())
    described["model"]["byte_fallback"] = fallback
    described["added_tokens"] = [token for token in described["added_tokens"] if token["content"] not in _BYTES]
    return Tokenizer.from_str(json.dumps(described))


def _finished(made: Tokenizer) -> PreTrainedTokenizerFast:
    made.add_tokens(_ADDED)
    return PreTrainedTokenizerFast(tokenizer_object=made, eos_token=END)


def _texts(characters: int, lines: bool = False) -> Iterator[str]:
    """Text of about so many characters; in lines where a tokenizer does not cut words itself."""
    yield from itertools.repeat(_JSON, 50)
    packages = sorted(Path(sysconfig.get_path("purelib")).iterdir())
    for path in (path for package in packages for path in sorted(package.rglob("*.py"))):
        text = path.read_text(encoding="utf-8", errors="ignore")
        characters -= len(text)
        if characters < 0:
            return
        yield from (word for line in text.splitlines() for word in line.split(" ")) if lines else (text,)
