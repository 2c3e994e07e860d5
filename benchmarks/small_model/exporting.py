"""The small model as an ONNX file of 8-bit numbers, and how long it takes for a page: what shipping it would cost."""

import statistics
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn
from torch.nn import functional

from benchmarks.small_model.batching import batch_of
from benchmarks.small_model.network import SmallModel
from benchmarks.small_model.papers import Paper

AXES = {
    "runs": "r", "begins": "t", "ends": "t", "forms": "t", "text": "n", "spots": "n", "stand": "nn", "segment": "c",
    "before": "c", "own": "c", "after": "c", "candidate": "p", "group": "p", "features": "p", "traits": "g",
    "labels": "gl", "hidden": "gl", "pooled": "g", "query": "g",
}  # fmt: skip
NEVER = -9.0  # likeness to a label that is not there


class Single(nn.Module):
    """One document. What labels come to is given, as it is the same for every document of a type and language."""

    def __init__(self, model: SmallModel) -> None:
        super().__init__()
        self.model, self.words = model, nn.Embedding.from_pretrained(model.words.weight.detach())

    def forward(self, *told: Tensor) -> Tensor:
        m, t = self.model, dict(zip(AXES, told, strict=True))
        sums = functional.pad(self.words(t["runs"]).cumsum(0), (0, 0, 1, 0))
        words = (sums[t["ends"]] - sums[t["begins"]]) / (t["ends"] - t["begins"]).clamp(min=1)[:, None]
        absent = torch.zeros_like(t["text"], dtype=torch.bool)[None]
        forms = m.formed(t["forms"])[t["text"]][None]
        seen, looked = m.seen(words[t["text"]][None], forms, t["spots"][None], t["stand"][None], absent)
        own = [seen[0, t["segment"]], words[t["before"]], words[t["after"]], words[t["own"]], t["forms"][t["own"]]]
        candidate = m.candidate(torch.cat(own, 1))
        several = torch.cat([looked[0, t["segment"]], words[t["before"]][:, None]], 1)
        several = functional.normalize(several, dim=-1)
        best = (torch.einsum("cpw,glw->cgpl", several, t["labels"]) + t["hidden"][None, :, None]).amax(-1)
        alike = torch.cat([best, torch.einsum("cpw,gw->cgp", several, t["pooled"])], -1)
        at, field = t["candidate"], t["group"]
        odds: Tensor = m.weighed(candidate[at], t["query"][field], alike[at, field], t["traits"][field], t["features"])
        return odds


def told_of(model: SmallModel, paper: Paper) -> tuple[tuple[Tensor, ...], float]:
    """The inputs for a document, and the seconds of them that labels took."""
    b = batch_of([paper], [paper.asked])
    began = time.process_time()
    with torch.no_grad():
        lengths = torch.bincount(b.label_group, minlength=len(b.traits)).tolist()
        parts = model.words(b.runs, b.begins)[b.labels].split(lengths)
        pooled = torch.stack([part.mean(0) for part in parts])
        labels = nn.utils.rnn.pad_sequence([functional.normalize(part, dim=-1) for part in parts], batch_first=True)
        hidden = torch.stack([torch.where(torch.arange(labels.shape[1]) < n, 0.0, NEVER) for n in lengths])
        query = model.query(torch.cat([pooled, b.traits], 1))
    gone = time.process_time() - began
    ends = torch.cat([b.begins[1:], torch.tensor([len(b.runs)])])
    known = {"ends": ends, "labels": labels, "hidden": hidden, "query": query}
    known["pooled"] = functional.normalize(pooled, dim=-1)
    known |= {name: getattr(b, name)[0] for name in ("text", "spots", "stand")}
    return tuple(known[name] if name in known else getattr(b, name) for name in AXES), gone


def export(model: SmallModel, paper: Paper, file: Path) -> None:
    """Write the model; `paper` shows it what documents are like."""
    axes = {name: dict(enumerate(letters)) for name, letters in AXES.items()}
    with TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.onnx"
        torch.onnx.export(
            Single(model).eval(), told_of(model, paper)[0], str(plain), input_names=list(AXES), output_names=["odds"],
            dynamic_axes=axes, opset_version=17, dynamo=False,
        )  # fmt: skip
        quantize_dynamic(plain, file, weight_type=QuantType.QInt8)


def milliseconds(model: SmallModel, file: Path, papers: Sequence[Paper]) -> tuple[float, float]:
    """The usual processor time of a document on one thread: for its tensors, labels apart, and for the model itself."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(file), options)
    prepared, ran = [], []
    for paper in papers:
        began = time.process_time()
        told, labels = told_of(model, paper)
        between = time.process_time()
        session.run(None, {name: np.asarray(one) for name, one in zip(AXES, told, strict=True)})
        prepared.append(between - began - labels)
        ran.append(time.process_time() - between)
    return statistics.median(prepared) * 1000, statistics.median(ran) * 1000
