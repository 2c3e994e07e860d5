"""A model's folder as it lies there after a download, of a few bytes."""

import json
from pathlib import Path
from random import Random

import pytest

CARD = "---\nlanguage: en\nlicense: apache-2.0\n---\n# A model\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "model"
    (made / "sub").mkdir(parents=True)
    (made / "config.json").write_text(json.dumps({"model_type": "qwen3_vl"}))
    (made / "model.safetensors").write_bytes(Random(1).randbytes(1_280_000))
    (made / "sub" / "tokenizer.json").write_text("{}")
    (made / "README.md").write_text(CARD)
    return made
