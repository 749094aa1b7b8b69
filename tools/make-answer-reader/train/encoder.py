"""
MPNet with a head of three classes and German words beside the English ones, from the published sentence encoder, and
to the names that `../cross-encoder-graph.ts` reads.
"""

import json
import math

import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import nn
from torch.nn.functional import gelu, scaled_dot_product_attention

from german import first_vectors, german_tokenizer

HIDDEN, HEADS, INNER, LAYERS, POSITIONS, CLASSES = 768, 12, 3072, 12, 514, 3
EPSILON = 1e-5
# MPNet counts positions from here on.
FIRST_POSITION = 2
# As `../relative-positions.ts` has them.
BUCKETS, FARTHEST = 32, 128
# The product of two means has numbers a tenth of theirs: this makes them as large.
PRODUCT_SCALE = 10


def bucket_of(offset):
    """The bucket of keys that are so many tokens behind their query, or before it where negative."""
    half, exact = BUCKETS // 2, BUCKETS // 4
    distance = offset.abs()
    far = torch.log(distance.clamp(min=1) / exact) / math.log(FARTHEST / exact) * (half - exact)
    own = torch.where(distance < exact, distance, (exact + far.long()).clamp(max=half - 1))
    return own + half * (offset > 0)


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.projections = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.attended = nn.Linear(HIDDEN, HIDDEN)
        self.attended_norm = nn.LayerNorm(HIDDEN, EPSILON)
        self.inner = nn.Linear(HIDDEN, INNER)
        self.output = nn.Linear(INNER, HIDDEN)
        self.output_norm = nn.LayerNorm(HIDDEN, EPSILON)

    def forward(self, x, scores):
        """x (texts, length, hidden), scores (texts, heads, length, length), added before the softmax."""
        texts, length, hidden = x.shape
        parted = self.projections(x).view(texts, length, 3, HEADS, hidden // HEADS)
        query, key, value = parted.permute(2, 0, 3, 1, 4)
        context = scaled_dot_product_attention(query, key, value, attn_mask=scores.to(query.dtype))
        x = self.attended_norm(x + self.attended(context.transpose(1, 2).reshape(x.shape)))
        return self.output_norm(x + self.output(gelu(self.inner(x))))


class Encoder(nn.Module):
    """Logits (texts, classes) of tokens (texts, length), each of the first text (0) or the second (1)."""

    def __init__(self, vocabulary, added):
        super().__init__()
        self.words = nn.Embedding(vocabulary, HIDDEN)
        # Numbered behind those: the table of words is large and stays as it is.
        self.added = nn.Embedding(added, HIDDEN)
        self.positions = nn.Embedding(POSITIONS, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, EPSILON)
        self.relative = nn.Embedding(BUCKETS, HEADS)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.pooler = nn.Linear(3 * HIDDEN, HIDDEN)
        self.classifier = nn.Linear(HIDDEN, CLASSES)

    def forward(self, ids, types, mask):
        x = self.states(ids, mask)
        first, second = (self.mean(x, mask & (types == text)) for text in (0, 1))
        compared = torch.cat([first + second, PRODUCT_SCALE * first * second, (first - second).abs()], 1)
        return self.classifier(torch.tanh(self.pooler(compared)))

    def states(self, ids, mask):
        at = torch.arange(ids.shape[1])
        x = self.norm(self.vectors(ids) + self.positions(at + FIRST_POSITION))
        relative = self.relative(bucket_of(at[None, :] - at[:, None])).permute(2, 0, 1)[None]
        scores = relative.expand(ids.shape[0], -1, -1, -1).masked_fill(~mask[:, None, None, :], -1e9)
        for layer in self.layers:
            x = layer(x, scores)
        return x

    def vectors(self, ids):
        first = self.words.num_embeddings
        shared, added = self.words(ids.clamp(max=first - 1)), self.added((ids - first).clamp(min=0))
        return torch.where((ids >= first)[:, :, None], added, shared)

    @staticmethod
    def mean(x, chosen):
        shares = chosen.to(x.dtype)[:, :, None]
        return (x * shares).sum(1) / shares.sum(1)


def layer_names(index):
    return f"encoder.layer.{index}."


DENSE = {"attended": "attention.attn.o", "inner": "intermediate.dense", "output": "output.dense"}
NORMS = {"attended_norm": "attention.LayerNorm", "output_norm": "output.LayerNorm"}
PROJECTIONS = [f"attention.attn.{name}" for name in "qkv"]
RELATIVE = "encoder.relative_attention_bias.weight"


def from_published(values):
    """All but the head, from the tensors of an MPNetModel."""
    embeddings = "embeddings"
    state = {
        "words.weight": values[f"{embeddings}.word_embeddings.weight"],
        "positions.weight": values[f"{embeddings}.position_embeddings.weight"],
        "relative.weight": values[RELATIVE],
    }
    for part in ("weight", "bias"):
        state[f"norm.{part}"] = values[f"{embeddings}.LayerNorm.{part}"]
        for index in range(LAYERS):
            name = layer_names(index)
            parted = [values[f"{name}{each}.{part}"] for each in PROJECTIONS]
            state[f"layers.{index}.projections.{part}"] = torch.cat(parted)
            for own, published in {**DENSE, **NORMS}.items():
                state[f"layers.{index}.{own}.{part}"] = values[f"{name}{published}.{part}"]
    return state


# As `../base.ts` has them.
BEGIN, END, PAD = 0, 2, 1
MOST_ASKED, MOST_TEXT = 64, 112
MOST = MOST_ASKED + MOST_TEXT + 4


def tokenizer_json(base, words=None):
    """Of English, or with the words of German."""
    english = json.loads((base / "tokenizer.json").read_text(encoding="utf8"))
    return json.dumps(english if words is None else german_tokenizer(english, words), ensure_ascii=False)


def load(base, words):
    """The model to train, and for each language how two texts become tokens: (ids, types)."""
    tokenizers = {
        "english": Tokenizer.from_str(tokenizer_json(base)),
        "german": Tokenizer.from_str(tokenizer_json(base, words)),
    }
    for tokenizer in tokenizers.values():
        tokenizer.no_truncation()
        tokenizer.no_padding()
    state = from_published(load_file(base / "model.safetensors"))
    net = Encoder(len(state["words.weight"]), len(words))
    state["added.weight"] = first_vectors(words, tokenizers["english"], state["words.weight"])
    head = {name: value for name, value in net.state_dict().items() if name.startswith(("pooler", "classifier"))}
    net.load_state_dict(state | head)

    def encoder(tokenizer):
        def encode(asked, text):
            first = tokenizer.encode(asked, add_special_tokens=False).ids[:MOST_ASKED]
            second = tokenizer.encode(text, add_special_tokens=False).ids[-MOST_TEXT:]
            first, second = [BEGIN, *first, END], [END, *second, END]
            return first + second, [0] * len(first) + [1] * len(second)

        return encode

    return net, {language: encoder(each) for language, each in tokenizers.items()}


# As `../../make-embedder/bert-graph.ts` reads them.
BERT = {
    "attended": "attention.output.dense",
    "inner": "intermediate.dense",
    "output": "output.dense",
    "attended_norm": "attention.output.LayerNorm",
    "output_norm": "output.LayerNorm",
}
BERT_PROJECTIONS = [f"attention.self.{name}" for name in ("query", "key", "value")]


def as_bert(state):
    """Tensors under the names of Hugging Face's BertModel; positions count from 0, the types of tokens add nothing."""
    names = {
        "embeddings.word_embeddings.weight": torch.cat([state["words.weight"], state["added.weight"]]),
        "embeddings.position_embeddings.weight": state["positions.weight"][FIRST_POSITION : FIRST_POSITION + MOST],
        "embeddings.token_type_embeddings.weight": torch.zeros(2, HIDDEN),
        RELATIVE: state["relative.weight"],
    }
    # The graph knows no scale of the product.
    scales = torch.ones(3 * HIDDEN)
    scales[HIDDEN : 2 * HIDDEN] = PRODUCT_SCALE
    names["pooler.dense.weight"] = state["pooler.weight"] * scales
    names["pooler.dense.bias"] = state["pooler.bias"]
    for part in ("weight", "bias"):
        names[f"embeddings.LayerNorm.{part}"] = state[f"norm.{part}"]
        names[f"classifier.{part}"] = state[f"classifier.{part}"]
        for index in range(LAYERS):
            name = layer_names(index)
            for own, each in BERT.items():
                names[f"{name}{each}.{part}"] = state[f"layers.{index}.{own}.{part}"]
            parted = state[f"layers.{index}.projections.{part}"].chunk(3)
            for each, value in zip(BERT_PROJECTIONS, parted):
                names[f"{name}{each}.{part}"] = value
    return {name: value.contiguous() for name, value in names.items()}
