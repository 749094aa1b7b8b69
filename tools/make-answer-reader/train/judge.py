"""How well a model tells, on papers that it was not trained with."""

import torch

from encoder import PAD
from papers import claimed_of, in_place

BATCH = 64


def padded(tokens):
    """(ids, types) of several pairs as (pairs, length) each, and where tokens are."""
    length = max(len(ids) for ids, _ in tokens)
    ids = torch.tensor([[*ids, *[PAD] * (length - len(ids))] for ids, _ in tokens])
    types = torch.tensor([[*types, *[0] * (length - len(types))] for _, types in tokens])
    mask = torch.tensor([[True] * len(ids) + [False] * (length - len(ids)) for ids, _ in tokens])
    return ids, types, mask


def odds(net, encode, pairs):
    """Log odds that each text answers or bears out."""
    tokens = [encode(asked, text) for asked, text in pairs]
    order = sorted(range(len(pairs)), key=lambda index: len(tokens[index][0]))
    found = [0.0] * len(pairs)
    net.eval()
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for start in range(0, len(order), BATCH):
            some = order[start : start + BATCH]
            logits = net(*padded([tokens[index] for index in some]))
            for index, value in zip(some, (logits[:, 0].float() - torch.logsumexp(logits[:, 1:].float(), 1)).tolist()):
                found[index] = value
    return found


def curve(right, wrong):
    """The area under the curve: how often one of those that should be is above one that should not."""
    pairs = [(a > b) + 0.5 * (a == b) for a in right for b in wrong]
    return round(sum(pairs) / len(pairs), 3)


def judge(net, encode, papers):
    """
    `first`: the right line is the best of its paper; `answered`: the best lines of questions that are answered against
    those of the others; `claims`: true ones against both kinds of false ones.
    """
    first, best = [], {"?": [], "!": []}
    claims = {"+": [], "-": [], "0": []}
    for paper in papers:
        lines = [each for each in sorted(paper.lines) if each != paper.title]
        for question in paper.questions:
            found = odds(net, encode, [(question.text, in_place(paper, each)) for each in lines])
            best[question.kind].append(max(found))
            if question.kind == "?":
                first.append(lines[found.index(max(found))] in question.lines)
        judged = odds(net, encode, [(claim.text, claimed_of(paper, claim)) for claim in paper.claims])
        for claim, value in zip(paper.claims, judged):
            claims[claim.kind].append(value)
    return {
        "papers": len(papers),
        "first": round(sum(first) / len(first), 3),
        "answered": curve(best["?"], best["!"]),
        "claims": curve(claims["+"], claims["-"] + claims["0"]),
        "contradicted": curve(claims["+"], claims["-"]),
        "unsaid": curve(claims["+"], claims["0"]),
    }
