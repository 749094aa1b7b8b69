"""
Trains a sentence encoder to tell whether a text answers a question or bears out a claim, in English and German:

    pip install torch==2.8.0 tokenizers safetensors numpy
    python3 tools/make-answer-reader/train/main.py --base all-mpnet-base-v2 --minutes 90 --threads 2 --out trained

With `--further resources/models/answer-reader/model.onnx` (and `pip install onnx`) what is shipped is trained further.

Ends after so many minutes, whatever it has seen by then; on another machine that is something else. One of ten papers
is not trained with, and judges at the end. `tools/make-answer-reader.ts` makes the bundle of what this writes: the
weights and both tokenizers.
"""

import argparse
import random
import time
from pathlib import Path

import torch
from safetensors.torch import save_file
from torch.nn.functional import cross_entropy

from encoder import as_bert, load, tokenizer_json
from german import read_words
from judge import judge, padded
from pairs import pairs_of, rarity
from papers import read_papers
from shipped import from_shipped

OWN = Path(__file__).parents[1]
BATCH = 40
PAPERS_AT_ONCE = 16
# Share of batches that are German.
GERMAN = 0.6
# Share of a paper's pairs that are read when the paper is.
KEPT = 0.8
# Layers from here on learn faster than those below.
UPPER = 5
# Of all rates, where a model that is trained already is trained further.
FURTHER = 0.7


def parts_of(net):
    """What is trained, each with its highest rate and the steps in which it is reached."""
    lower = [net.norm, net.relative, *net.layers[:UPPER]]
    values = lambda modules: [value for module in modules for value in module.parameters()]
    return [
        {"params": values([net.pooler, net.classifier]), "highest": 3e-4, "rise": 30, "weight_decay": 0.01},
        {"params": values(net.layers[UPPER:]), "highest": 7e-5, "rise": 100, "weight_decay": 0.01},
        {"params": values(lower), "highest": 4e-5, "rise": 100, "weight_decay": 0.01},
        {"params": values([net.added]), "highest": 5e-4, "rise": 20, "weight_decay": 0},
    ]


def rate_at(part, step, share):
    """Rises, stays, and falls to a fiftieth of the highest."""
    return part["highest"] * min(1, step / part["rise"] + 0.02) * max(0.02, 1 - max(0, share - 0.1) / 0.9)


def batches(papers, encode, rng):
    """Pairs of some papers at a time, those of about one length together; papers in an order of their own each pass."""
    rare = rarity(papers)
    while True:
        rng.shuffle(papers)
        for start in range(0, len(papers), PAPERS_AT_ONCE):
            some = papers[start : start + PAPERS_AT_ONCE]
            pairs = [pair for paper in some for pair in pairs_of(paper, rare, rng) if rng.random() < KEPT]
            read = [(encode(asked, text), label) for asked, text, label in pairs]
            read.sort(key=lambda pair: len(pair[0][0]) + rng.random() * 6)
            parted = [read[at : at + BATCH] for at in range(0, len(read), BATCH)]
            rng.shuffle(parted)
            yield from parted


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--base", type=Path, required=True)
    options.add_argument("--minutes", type=float, required=True)
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--threads", type=int, default=1)
    options.add_argument("--further", type=Path)
    given = options.parse_args()
    torch.manual_seed(1)
    torch.set_num_threads(given.threads)
    rng = random.Random(1)

    words = read_words(OWN / "german-words.txt")
    net, encoders = load(given.base, words)
    if given.further is not None:
        net.load_state_dict(from_shipped(given.further, net.words.num_embeddings), strict=False)
    of_rates = 1 if given.further is None else FURTHER
    papers = {
        language: read_papers(sorted((OWN / "papers" / language).glob("*.txt"))) for language in encoders
    }
    trained = {
        language: batches([each for each in own if not each.is_held_out], encoders[language], rng)
        for language, own in papers.items()
    }
    for part in (net.words, net.positions):
        part.requires_grad_(False)
    optimizer = torch.optim.AdamW(parts_of(net), lr=0, betas=(0.9, 0.98), fused=True)
    body = [value for part in optimizer.param_groups[:3] for value in part["params"]]

    started, losses = time.time(), {language: [] for language in encoders}
    net.train()
    step = 0
    while (share := (time.time() - started) / (60 * given.minutes)) <= 1:
        language = "german" if rng.random() < GERMAN else "english"
        batch = next(trained[language])
        for part in optimizer.param_groups:
            part["lr"] = of_rates * rate_at(part, step, share)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            logits = net(*padded([tokens for tokens, _ in batch]))
        loss = cross_entropy(logits.float(), torch.tensor([label for _, label in batch]), label_smoothing=0.03)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(body, 1.0)
        optimizer.step()
        losses[language].append(loss.item())
        step += 1
        if step % 100 == 0:
            told = ", ".join(f"{name} {sum(own[-50:]) / max(1, len(own[-50:])):.3f}" for name, own in losses.items())
            print(f"step {step}, loss {told}, {100 * share:.0f} %", flush=True)
    given.out.mkdir(parents=True, exist_ok=True)
    save_file(as_bert(net.state_dict()), given.out / "model.safetensors")
    (given.out / "tokenizer.json").write_text(tokenizer_json(given.base), encoding="utf8")
    (given.out / "tokenizer-german.json").write_text(tokenizer_json(given.base, words), encoding="utf8")
    for language, encode in encoders.items():
        print(language, judge(net, encode, [each for each in papers[language] if each.is_held_out]), flush=True)


main()
