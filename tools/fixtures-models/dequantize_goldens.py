"""Writes engine/model/dequantize/goldens.json: random blocks of every type and the values that gguf-py makes of them.

    pip install gguf==0.19.0 && python tools/fixtures-models/dequantize_goldens.py
"""

import base64
import json
import pathlib

import numpy
from gguf import GGML_QUANT_SIZES, GGMLQuantizationType
from gguf.quants import dequantize

TYPES = ["F32", "F16", "BF16", "Q4_0", "Q4_1", "Q5_0", "Q5_1", "Q8_0", "Q4_K", "Q5_K", "Q6_K"]
# Byte offsets of half-precision scales in a block: drawn as numbers, because random bits make infinities.
HALVES = {"F16": [0], "Q4_0": [0], "Q4_1": [0, 2], "Q5_0": [0], "Q5_1": [0, 2], "Q8_0": [0], "Q4_K": [0, 2], "Q5_K": [0, 2], "Q6_K": [208]}

random = numpy.random.default_rng(70)
goldens = []
for name in TYPES:
    kind = GGMLQuantizationType[name]
    block_values, block_bytes = GGML_QUANT_SIZES[kind]
    count = 128 if block_values == 1 else 8 if block_values == 32 else 3
    blocks = random.integers(0, 256, (count, block_bytes), dtype=numpy.uint8)
    if name == "F32":
        blocks = random.normal(0, 1, (count, 1)).astype("<f4").view(numpy.uint8)
    if name == "BF16":
        blocks = random.normal(0, 1, (count, 1)).astype("<f4").view(numpy.uint8)[:, 2:].copy()
    for offset in HALVES.get(name, []):
        blocks[:, offset : offset + 2] = random.normal(0, 0.1, (count, 1)).astype("<f2").view(numpy.uint8)
    if name == "F16":  # zeros of both signs, the smallest subnormal, the largest subnormal, the largest number
        blocks[:5] = numpy.array([0x0000, 0x8000, 0x0001, 0x03FF, 0x7BFF], dtype="<u2").view(numpy.uint8).reshape(5, 2)
    values = dequantize(blocks.reshape(-1), kind).astype("<f4")
    goldens.append(
        {
            "type": name,
            "bytes": base64.b64encode(blocks.tobytes()).decode(),
            "values": base64.b64encode(values.tobytes()).decode(),
        }
    )

target = pathlib.Path(__file__).parents[2] / "engine/model/dequantize/goldens.json"
target.write_text("[\n" + ",\n".join(json.dumps(golden) for golden in goldens) + "\n]\n")
