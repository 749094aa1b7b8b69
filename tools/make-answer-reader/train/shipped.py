"""
The model as it is shipped, to train it further: `model.onnx` of `../../make-answer-reader.ts` back to what `encoder.py`
trains. Weights come back as they were rounded.
"""

import numpy as np
import onnx
import torch
from onnx.numpy_helper import to_array

from encoder import (
    BERT,
    BERT_PROJECTIONS,
    BUCKETS,
    HEADS,
    HIDDEN,
    LAYERS,
    PRODUCT_SCALE,
    bucket_of,
    layer_names,
)


def unrounded(values, name, divided=None):
    """A dense layer (n, k) of whole numbers (k, n) and a scale for each column; row k was taken times `divided[k]`."""
    matrix = values[f"{name}.weight"].astype(np.float32) * values[f"{name}.scales"]
    return (matrix if divided is None else matrix / divided[:, None]).T.copy()


def unrounded_words(values):
    """The vectors of all words, of two numbers of 4 bits a byte."""
    name = "embeddings.word_embeddings.weight"
    packed, scales = values[name], values[f"{name}.scales"]
    numbers = np.stack([packed & 15, packed >> 4], 2).reshape(len(packed), HIDDEN).astype(np.float32) - 8
    return numbers * np.repeat(scales, HIDDEN // scales.shape[1], 1)


def relative_buckets(offsets):
    """(buckets, heads) of what is added at each distance (heads, distances), the middle one being none."""
    middle = offsets.shape[1] // 2
    buckets = bucket_of(torch.arange(-middle, middle + 1)).numpy()
    found = np.zeros((BUCKETS, HEADS), np.float32)
    found[buckets] = offsets.T
    return found


def from_shipped(file, shared_words):
    """
    The tensors that `Encoder` trains, by their names there. `shared_words`: how many words are English; theirs are not
    trained and are not given back.
    """
    values = {each.name: to_array(each) for each in onnx.load(file).graph.initializer}
    factors = 1 / values["outliers.inverse"]
    state = {
        "added.weight": unrounded_words(values)[shared_words:],
        "relative.weight": relative_buckets(values["relative"]),
        "pooler.weight": values["pooler.dense.weight"].copy(),
        "pooler.bias": values["pooler.dense.bias"],
    }
    # As `as_bert` scales it.
    state["pooler.weight"][:, HIDDEN : 2 * HIDDEN] /= PRODUCT_SCALE
    for part in ("weight", "bias"):
        state[f"norm.{part}"] = values[f"embeddings.LayerNorm.{part}"]
        state[f"classifier.{part}"] = values[f"classifier.{part}"]
    for index in range(LAYERS):
        own, published = f"layers.{index}.", layer_names(index)
        projections = "+".join(f"{published}{each}" for each in BERT_PROJECTIONS)
        dense = {each: f"{published}{BERT[each]}" for each in ("attended", "inner", "output")}
        dense["projections"] = projections
        for each, name in dense.items():
            of_states = each in ("projections", "inner")
            state[f"{own}{each}.weight"] = unrounded(values, name, factors if of_states else None)
            state[f"{own}{each}.bias"] = values[f"{name}.bias"]
        for each in ("attended_norm", "output_norm"):
            for part in ("weight", "bias"):
                state[f"{own}{each}.{part}"] = values[f"{published}{BERT[each]}.{part}"]
    return {name: torch.tensor(value) for name, value in state.items()}
