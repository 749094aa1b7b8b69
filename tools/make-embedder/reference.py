"""
Reference vectors for a bundled embedder, computed in float32 by an implementation independent of ONNX Runtime and of our
graphs: NumPy for the model, Hugging Face's own `tokenizers` for the ids.

    pip install numpy tokenizers
    python3 tools/make-embedder/reference.py --weights DIR --pooling mean --out tools/make-embedder/reference

texts.json was written for this test: short texts in many scripts, odd input, and sentences put together at random, up to
more than 512 tokens. DIR holds model.safetensors, config.json and tokenizer.json as published. Reads texts.json in the output folder; writes
tokens.json (ids after truncation to 512) and vectors.bin (little-endian float32, texts x dimension, L2-normalised).
"""

import argparse
import json
import math
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer


def read_safetensors(path):
    raw = path.read_bytes()
    header_bytes = int.from_bytes(raw[:8], "little")
    header = json.loads(raw[8 : 8 + header_bytes])
    tensors = {}
    for name, entry in header.items():
        if name == "__metadata__" or entry["dtype"] != "F32":
            continue
        begin, end = (8 + header_bytes + offset for offset in entry["data_offsets"])
        tensors[name] = np.frombuffer(raw[begin:end], "<f4").reshape(entry["shape"])
    return tensors


def layer_norm(x, weight, bias, eps):
    mean = x.mean(-1, keepdims=True)
    variance = ((x - mean) ** 2).mean(-1, keepdims=True)
    return (x - mean) / np.sqrt(variance + eps) * weight + bias


def softmax(x):
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


erf = np.vectorize(math.erf, otypes=[np.float32])


def bert(tensors, config, ids):
    """Hidden states of the last layer, (length, hidden)."""
    heads = config["num_attention_heads"]
    eps = config["layer_norm_eps"]

    def dense(x, name):
        return x @ tensors[f"{name}.weight"].T + tensors[f"{name}.bias"]

    def norm(x, name):
        return layer_norm(x, tensors[f"{name}.weight"], tensors[f"{name}.bias"], eps)

    def split_heads(x):  # (length, hidden) -> (heads, length, head size)
        return x.reshape(len(ids), heads, -1).transpose(1, 0, 2)

    x = tensors["embeddings.word_embeddings.weight"][ids]
    x = x + tensors["embeddings.position_embeddings.weight"][: len(ids)]
    x = norm(x + tensors["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
    for index in range(config["num_hidden_layers"]):
        layer = f"encoder.layer.{index}"
        q, k, v = (split_heads(dense(x, f"{layer}.attention.self.{part}")) for part in ("query", "key", "value"))
        weights = softmax(q @ k.transpose(0, 2, 1) / np.float32(math.sqrt(q.shape[-1])))
        context = (weights @ v).transpose(1, 0, 2).reshape(len(ids), -1)
        x = norm(dense(context, f"{layer}.attention.output.dense") + x, f"{layer}.attention.output.LayerNorm")
        h = dense(x, f"{layer}.intermediate.dense")
        h = h * np.float32(0.5) * (1 + erf(h / np.float32(math.sqrt(2))))
        x = norm(dense(h, f"{layer}.output.dense") + x, f"{layer}.output.LayerNorm")
    return x


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--pooling", choices=["mean", "cls"], required=True)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()

    tensors = read_safetensors(arguments.weights / "model.safetensors")
    config = json.loads((arguments.weights / "config.json").read_text())
    tokenizer = Tokenizer.from_file(str(arguments.weights / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(512)

    texts = json.loads((arguments.out / "texts.json").read_text())
    ids = [tokenizer.encode(text).ids for text in texts]
    vectors = []
    for text_ids in ids:
        hidden = bert(tensors, config, text_ids)
        pooled = hidden[0] if arguments.pooling == "cls" else hidden.mean(0)
        vectors.append(pooled / np.linalg.norm(pooled))
    (arguments.out / "tokens.json").write_text("[\n" + ",\n".join(json.dumps(text_ids) for text_ids in ids) + "\n]\n")
    (arguments.out / "vectors.bin").write_bytes(np.stack(vectors).astype("<f4").tobytes())


main()
