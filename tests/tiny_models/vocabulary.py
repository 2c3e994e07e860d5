"""A small byte-level tokenizer, trained on the spot, with a family's own special tokens in it."""

from functools import cache
from typing import Any

from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import PreTrainedTokenizerFast

TEXT = (
    'Invoice number, invoice date and grand total: {"invoice_number":"2025-0042","issue_date":"30.01.2025",'
    '"due_date":null,"line_items":[["Widget","2","50,00"],["Bolt","10","1,90"]],"grand_total":"119,00 €"}',
    "Read the page and answer in JSON. What is not on the page is null. Rechnung, Gesamtbetrag, Lieferadresse, Steuer.",
)


def tokenizer(*specials: str, bos: str = "<s>", eos: str = "</s>", pad: str = "<pad>", **named: str):
    """`specials`: further special tokens; `named`: those that a processor asks the tokenizer for by name."""
    plain = Tokenizer.from_str(_trained())
    tokens = dict.fromkeys((pad, bos, eos, "<unk>", *named.values(), *specials))
    plain.add_special_tokens([AddedToken(token, special=True, normalized=False) for token in tokens])
    return PreTrainedTokenizerFast(
        tokenizer_object=plain, bos_token=bos, eos_token=eos, pad_token=pad, unk_token="<unk>",
        padding_side="right", extra_special_tokens=named,
    )  # fmt: skip


def sizes(words, **more) -> dict[str, Any]:
    """What the configuration of a small text model is made of."""
    return {
        "vocab_size": len(words), "hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2,
        "num_attention_heads": 4, "num_key_value_heads": 2, "max_position_embeddings": 8192,
        "bos_token_id": words.bos_token_id, "eos_token_id": words.eos_token_id, "pad_token_id": words.pad_token_id,
        **more,
    }  # fmt: skip


@cache
def _trained() -> str:
    words = Tokenizer(models.BPE())
    words.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    words.decoder = decoders.ByteLevel()
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(vocab_size=400, initial_alphabet=alphabet, show_progress=False)
    words.train_from_iterator(TEXT, trainer)
    return words.to_str()
