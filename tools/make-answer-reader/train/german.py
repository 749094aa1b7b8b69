"""
German words for a model that reads English: pieces of their own behind the English ones, each of which begins as the
English words that say the same (`../german-words.txt`). What the model has learned of English holds for them at once;
training does the rest.
"""

import json
import re

import numpy as np
import torch
from tokenizers import Tokenizer, normalizers, pre_tokenizers
from tokenizers.models import WordPiece
from tokenizers.trainers import WordPieceTrainer

# Letters, two or more: figures, marks and single letters are the same in both languages.
WORD = re.compile(r"(?:##)?[^\W\d_]{2,}")
LARGEST = 16_000
# Pieces that no text is cut into are kept when they are that short: other texts may need them.
SHORT = 4
# What the second, third and fourth English word count beside the first.
SHARES = (1.0, 0.6, 0.4, 0.3)
# An ending without a meaning of its own begins as its letters, and weaker than a word.
ENDING = 0.7


def read_words(file):
    """(piece, English words; none where there are none) in the order of their numbers."""
    rows = [line.split("\t") for line in file.read_text(encoding="utf8").splitlines()]
    return [(piece, re.findall(r"[a-z']+", english)) for piece, english in rows]


def german_tokenizer(english, words):
    """tokenizer.json as an object: the English one with German pieces in place of English words."""
    vocabulary = english["model"]["vocab"]
    shared = {piece: number for piece, number in vocabulary.items() if not WORD.fullmatch(piece)}
    own = {piece: len(vocabulary) + at for at, (piece, _) in enumerate(words)}
    return {**english, "model": {**english["model"], "vocab": shared | own}}


def first_vectors(words, english, vectors):
    """(pieces, hidden): what each piece begins as. `english` is a tokenizer, `vectors` are those of its pieces."""
    numbers = english.get_vocab()
    table = vectors.numpy()

    def mean(ids):
        """As long as the vectors are in the mean."""
        some = table[ids]
        middle = some.mean(0)
        return middle * np.linalg.norm(some, axis=1).mean() / max(1e-6, np.linalg.norm(middle))

    def ids(text):
        return english.encode(text, add_special_tokens=False).ids

    def vector(piece, meaning):
        if meaning:
            each = [mean(ids(word)) for word in meaning[: len(SHARES)]]
            mixed = sum(share * one for share, one in zip(SHARES, each))
            return mixed * np.mean([np.linalg.norm(one) for one in each]) / np.linalg.norm(mixed)
        if piece in numbers:
            return table[numbers[piece]]
        if not piece.startswith("##"):
            return mean(ids(piece))
        letters = [numbers.get(f"##{letter}", numbers["[UNK]"]) for letter in piece[2:]]
        return ENDING * mean(letters)

    return torch.from_numpy(np.stack([vector(*word) for word in words]).astype(np.float32))


def pieces_of(texts, english):
    """Pieces for German texts, as `../german-words.txt` has them: how that list was begun."""
    learned = Tokenizer(WordPiece(unk_token="[UNK]"))
    learned.normalizer = normalizers.BertNormalizer(lowercase=True)
    learned.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    learned.train_from_iterator(
        texts, WordPieceTrainer(vocab_size=LARGEST, min_frequency=2, special_tokens=["[UNK]"])
    )
    numbers = learned.get_vocab()
    own = [piece for piece in sorted(numbers, key=numbers.get) if WORD.fullmatch(piece)]
    tokenizer = Tokenizer.from_str(json.dumps(german_tokenizer(english, [(piece, []) for piece in own])))
    used = {piece for text in texts for piece in tokenizer.encode(text, add_special_tokens=False).tokens}
    return [piece for piece in own if piece in used or len(piece.removeprefix("##")) <= SHORT]
