"""
BERT with a head of three classes and German words beside the English ones, from the bundled cross-encoder, and back to
the names that published weights have.
"""

import json

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from tokenizers import Tokenizer
from torch import nn
from torch.nn.functional import gelu, scaled_dot_product_attention

from german import first_vectors, german_tokenizer

HIDDEN, HEADS, INNER, LAYERS, POSITIONS, CLASSES = 384, 12, 1536, 12, 512, 3
EPSILON = 1e-12


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.projections = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.attended = nn.Linear(HIDDEN, HIDDEN)
        self.attended_norm = nn.LayerNorm(HIDDEN, EPSILON)
        self.inner = nn.Linear(HIDDEN, INNER)
        self.output = nn.Linear(INNER, HIDDEN)
        self.output_norm = nn.LayerNorm(HIDDEN, EPSILON)

    def forward(self, x, mask):
        """x (texts, length, hidden), mask (texts, 1, 1, length), true where a token is."""
        texts, length, hidden = x.shape
        parted = self.projections(x).view(texts, length, 3, HEADS, hidden // HEADS)
        query, key, value = parted.permute(2, 0, 3, 1, 4)
        context = scaled_dot_product_attention(query, key, value, attn_mask=mask)
        x = self.attended_norm(x + self.attended(context.transpose(1, 2).reshape(x.shape)))
        return self.output_norm(x + self.output(gelu(self.inner(x))))


class Encoder(nn.Module):
    """Logits (texts, classes) of tokens (texts, length), each of type 0 or 1."""

    def __init__(self, vocabulary, added):
        super().__init__()
        self.words = nn.Embedding(vocabulary, HIDDEN)
        # Numbered behind those: the table of words is large and stays as it is.
        self.added = nn.Embedding(added, HIDDEN)
        self.positions = nn.Embedding(POSITIONS, HIDDEN)
        self.types = nn.Embedding(2, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, EPSILON)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.pooler = nn.Linear(HIDDEN, HIDDEN)
        self.classifier = nn.Linear(HIDDEN, CLASSES)

    def forward(self, ids, types, mask):
        x = self.norm(self.vectors(ids) + self.positions(torch.arange(ids.shape[1])) + self.types(types))
        for layer in self.layers:
            x = layer(x, mask[:, None, None, :])
        return self.classifier(torch.tanh(self.pooler(x[:, 0])))

    def vectors(self, ids):
        first = self.words.num_embeddings
        shared, added = self.words(ids.clamp(max=first - 1)), self.added((ids - first).clamp(min=0))
        return torch.where((ids >= first)[:, :, None], added, shared)


def tensor(values):
    return torch.from_numpy(np.array(values, dtype=np.float32))


def read_initializers(file):
    model = onnx.load(file)
    return model.graph, {each.name: numpy_helper.to_array(each) for each in model.graph.initializer}


def layer_names(index):
    return f"encoder.layer.{index}."


DENSE = {"attended": "attention.output.dense", "inner": "intermediate.dense", "output": "output.dense"}
NORMS = {"attended_norm": "attention.output.LayerNorm", "output_norm": "output.LayerNorm"}
PROJECTIONS = [f"attention.self.{name}" for name in ("query", "key", "value")]


def from_cross_encoder(folder):
    """ms-marco-MiniLM-L-12-v2 with 8-bit weights: matrices are known by the bias that is added behind them."""
    graph, values = read_initializers(folder / "model.onnx")
    users = {}
    for node in graph.node:
        for name in node.input:
            users.setdefault(name, []).append(node)

    def full(name):
        if name in values:
            return values[name]
        zero, scale = values[f"{name}_zero_point"].astype(np.float32), values[f"{name}_scale"]
        return (values[f"{name}_quantized"].astype(np.float32) - zero) * scale

    matrices = {}
    for node in graph.node:
        quantized = [name for name in node.input if name.endswith("_quantized") and name in values]
        if not quantized or node.op_type == "Gather":
            continue
        after = node
        while not any(name.endswith(".bias") for name in after.input):
            after = users[after.output[0]][0]
        bias = next(name for name in after.input if name.endswith(".bias"))
        matrices[bias] = full(quantized[0].removesuffix("_quantized")).T

    def dense(*names):
        return {
            "weight": tensor(np.concatenate([matrices[f"{name}.bias"] for name in names])),
            "bias": tensor(np.concatenate([values[f"{name}.bias"] for name in names])),
        }

    def norm(name):
        return {part: tensor(values[f"{name}.{part}"]) for part in ("weight", "bias")}

    embeddings = "bert.embeddings"
    state = {
        "words.weight": tensor(full(f"{embeddings}.word_embeddings.weight")),
        "positions.weight": tensor(full(f"{embeddings}.position_embeddings.weight")),
        "types.weight": tensor(full(f"{embeddings}.token_type_embeddings.weight")),
        **under("norm", norm(f"{embeddings}.LayerNorm")),
        **under("pooler", dense("bert.pooler.dense")),
    }
    for index in range(LAYERS):
        name = f"bert.{layer_names(index)}"
        state |= under(f"layers.{index}.projections", dense(*(name + each for each in PROJECTIONS)))
        for own, published in DENSE.items():
            state |= under(f"layers.{index}.{own}", dense(name + published))
        for own, published in NORMS.items():
            state |= under(f"layers.{index}.{own}", norm(name + published))
    # What answers is the first class; its logit begins somewhat smaller than the one that ranked.
    first = dense("classifier")
    weight, bias = torch.randn(CLASSES, HIDDEN) * 0.005, torch.zeros(CLASSES)
    weight[0] += 0.6 * first["weight"].reshape(-1)
    bias[0] = 0.6 * first["bias"][0]
    return state | {"classifier.weight": weight, "classifier.bias": bias}


def under(name, parts):
    return {f"{name}.{part}": value for part, value in parts.items()}


BASE, VOCABULARY = "ms-marco-MiniLM-L-12-v2", 30_522
# As `../base.ts` has them.
CLS, SEP, PAD = 101, 102, 0
MOST_ASKED, MOST_TEXT = 64, 112


def tokenizer_json(models, words=None):
    """Of English, or with the words of German."""
    english = json.loads((models / BASE / "tokenizer.json").read_text(encoding="utf8"))
    return json.dumps(english if words is None else german_tokenizer(english, words), ensure_ascii=False)


def load(models, words):
    """The model to train, and for each language how two texts become tokens: (ids, types)."""
    tokenizers = {
        "english": Tokenizer.from_str(tokenizer_json(models)),
        "german": Tokenizer.from_str(tokenizer_json(models, words)),
    }
    for tokenizer in tokenizers.values():
        tokenizer.no_truncation()
        tokenizer.no_padding()
    net = Encoder(VOCABULARY, len(words))
    state = from_cross_encoder(models / BASE)
    added = first_vectors(words, tokenizers["english"], state["words.weight"])
    net.load_state_dict(state | {"added.weight": added})

    def encoder(tokenizer):
        def encode(asked, text):
            first = tokenizer.encode(asked, add_special_tokens=False).ids[:MOST_ASKED]
            second = tokenizer.encode(text, add_special_tokens=False).ids[-MOST_TEXT:]
            first = [CLS, *first, SEP]
            second = [*second, SEP]
            return first + second, [0] * len(first) + [1] * len(second)

        return encode

    return net, {language: encoder(each) for language, each in tokenizers.items()}


def published(state):
    """Tensors under the names of Hugging Face's BertForSequenceClassification, without its prefix."""
    names = {
        "embeddings.word_embeddings.weight": torch.cat([state["words.weight"], state["added.weight"]]),
        "embeddings.position_embeddings.weight": state["positions.weight"],
        "embeddings.token_type_embeddings.weight": state["types.weight"],
    }
    for part in ("weight", "bias"):
        names[f"embeddings.LayerNorm.{part}"] = state[f"norm.{part}"]
        names[f"pooler.dense.{part}"] = state[f"pooler.{part}"]
        names[f"classifier.{part}"] = state[f"classifier.{part}"]
        for index in range(LAYERS):
            name = layer_names(index)
            for own, each in {**DENSE, **NORMS}.items():
                names[f"{name}{each}.{part}"] = state[f"layers.{index}.{own}.{part}"]
            parted = state[f"layers.{index}.projections.{part}"].chunk(3)
            for each, value in zip(PROJECTIONS, parted):
                names[f"{name}{each}.{part}"] = value
    return {name: value.contiguous() for name, value in names.items()}
