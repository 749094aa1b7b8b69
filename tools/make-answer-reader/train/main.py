"""
Trains a bundled model further to tell whether a text answers a question or bears out a claim:

    pip install torch==2.8.0 onnx tokenizers safetensors numpy
    python3 tools/make-answer-reader/train/main.py --minutes 45 --threads 2 --out model.safetensors

Ends after so many minutes, whatever it has seen by then; on another machine that is something else. One of ten papers
is not trained with, and judges at the end. `tools/make-answer-reader.ts` makes the bundle of what this writes.
"""

import argparse
import random
import time
from pathlib import Path

import torch
from safetensors.torch import save_file
from torch.nn.functional import cross_entropy

from encoder import load, published
from judge import judge, padded
from papers import pairs_of, rarity, read_papers

ROOT = Path(__file__).parents[3]
BATCH = 16
PAPERS_AT_ONCE = 8
RATE = 1e-4
# Lower layers that stay as they are.
FROZEN = 6


def rate_at(step, share):
    """Rises over 120 steps, stays, and falls to three hundredths of itself."""
    return min(1, step / 120 + 0.02) * max(0.03, 1 - max(0, share - 0.1) / 0.9)


def batches(papers, encode, rng):
    """Pairs of some papers at a time, those of about one length together; papers in an order of their own each pass."""
    rare = rarity(papers)
    while True:
        rng.shuffle(papers)
        for start in range(0, len(papers), PAPERS_AT_ONCE):
            some = papers[start : start + PAPERS_AT_ONCE]
            pairs = [pair for paper in some for pair in pairs_of(paper, rare, rng)]
            read = [(encode(asked, text), label) for asked, text, label in pairs]
            read.sort(key=lambda pair: len(pair[0][0]) + rng.random() * 6)
            parted = [read[at : at + BATCH] for at in range(0, len(read), BATCH)]
            rng.shuffle(parted)
            yield from parted


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--minutes", type=float, required=True)
    options.add_argument("--out", required=True)
    options.add_argument("--threads", type=int, default=1)
    given = options.parse_args()
    torch.manual_seed(1)
    torch.set_num_threads(given.threads)
    rng = random.Random(1)

    net, encode = load(ROOT / "resources" / "models")
    papers = read_papers(sorted((Path(__file__).parents[1] / "papers" / "english").glob("*.txt")))
    for part in (net.words, net.positions, net.types, net.norm, *net.layers[:FROZEN]):
        part.requires_grad_(False)
    trained = [value for value in net.parameters() if value.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=RATE, weight_decay=0.01, betas=(0.9, 0.98))

    started, losses = time.time(), []
    net.train()
    for step, batch in enumerate(batches([each for each in papers if not each.is_held_out], encode, rng)):
        share = (time.time() - started) / (60 * given.minutes)
        if share > 1:
            break
        for group in optimizer.param_groups:
            group["lr"] = RATE * rate_at(step, share)
        logits = net(*padded([tokens for tokens, _ in batch]))
        loss = cross_entropy(logits, torch.tensor([label for _, label in batch]), label_smoothing=0.03)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(trained, 1.0)
        optimizer.step()
        losses.append(loss.item())
        if step % 100 == 99:
            print(f"step {step + 1}, loss {sum(losses[-100:]) / 100:.3f}, {100 * share:.0f} %", flush=True)
    save_file(published(net.state_dict()), given.out)
    print(judge(net, encode, [each for each in papers if each.is_held_out]))


main()
