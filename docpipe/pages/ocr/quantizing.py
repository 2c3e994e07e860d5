"""The recognizer in 8-bit whole numbers: half the time on processors made for it, at one character in a thousand.

The detector stays as it is: in 8 bits it sees print on blank ground. Weights are quantized at loading; the ranges of
what flows between the layers were measured beforehand, by scripts/measure_ranges.py, and lie beside this file. Static
quantization as in Jacob et al., Quantization and Training of Neural Networks for Efficient Integer-Arithmetic-Only
Inference, 2018.
"""

import json
import logging
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import onnx
import onnxruntime
from onnx import version_converter
from onnxruntime.quantization import CalibrationMethod, QuantType
from onnxruntime.quantization.calibrate import TensorData, TensorsData
from onnxruntime.quantization.qdq_quantizer import QDQQuantizer

RANGES = Path(__file__).with_name("ranges.json")
OPSET = 17  # the first with layer normalization as one layer
INSTRUCTIONS = {"avx512_vnni", "avx_vnni", "asimddp"}  # without them 8-bit sums may overflow, and are no faster


def worth_it() -> bool:
    """Can this processor multiply 8-bit numbers fast and without loss?"""
    try:
        return not INSTRUCTIONS.isdisjoint(Path("/proc/cpuinfo").read_text(encoding="utf-8").split())
    except OSError:
        return False


def fuse(model: onnx.ModelProto) -> onnx.ModelProto:
    """The same network in fewer layers, so that ranges are needed, and rounding happens, at fewer places."""
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    with TemporaryDirectory() as folder:
        options.optimized_model_filepath = f"{folder}/fused.onnx"
        newer = version_converter.convert_version(model, OPSET).SerializeToString()
        onnxruntime.InferenceSession(newer, options, disabled_optimizers=["ConvActivationFusion"])
        return onnx.load(options.optimized_model_filepath)


def read_ranges() -> Mapping[str, tuple[float, float]]:
    """The least and greatest value of the recognizer's layers, by the name of a layer's output."""
    ranges: Mapping[str, tuple[float, float]] = json.loads(RANGES.read_text(encoding="utf-8"))
    return ranges


def quantize(model: onnx.ModelProto, ranges: Mapping[str, tuple[float, float]]) -> onnx.ModelProto | None:
    """A fused network with its convolutions in 8 bits; None where it is not the one whose ranges were measured.

    Convolutions channel by channel stay as they are: they are few sums each, and sensitive.
    """
    nodes = [node for node in model.graph.node if node.op_type == "Conv" and _mixes_channels(node)]
    if any(name not in ranges for node in nodes for name in (node.input[0], node.output[0])):
        return None
    measured = {name: TensorData(lowest=_number(low), highest=_number(high)) for name, (low, high) in ranges.items()}
    quiet = logging.root.manager.disable
    logging.disable(logging.WARNING)  # the quantizer advises, on the root logger, to do what was done above
    try:
        quantizer = QDQQuantizer(
            model,
            per_channel=True,
            reduce_range=False,
            weight_qType=QuantType.QInt8,
            activation_qType=QuantType.QUInt8,
            tensors_range=TensorsData(CalibrationMethod.MinMax, measured),
            nodes_to_quantize=[node.name for node in nodes],
            nodes_to_exclude=[],
            op_types_to_quantize=["Conv"],
            extra_options={},
        )
        quantizer.quantize_model()
    finally:
        logging.disable(quiet)
    small: onnx.ModelProto = quantizer.model.model
    return small


def _mixes_channels(node: onnx.NodeProto) -> bool:
    return all(attribute.i == 1 for attribute in node.attribute if attribute.name == "group")


def _number(value: float) -> np.ndarray:
    return np.array(value, np.float32)
