"""The pairs of texts that a model is trained with."""

import math
import re
from collections import Counter

from altered import altered_pairs
from papers import BORNE, CLASS_OF_CLAIM, UNSAID, claimed_of, in_place


def stems(text):
    return {word[:5] for word in re.findall(r"\w+", text.lower()) if len(word) > 2}


def rarity(papers):
    """How rare a stem is among the lines of all papers."""
    lines = [stems(line) for paper in papers for line in paper.lines.values()]
    seen = Counter(stem for line in lines for stem in line)
    return lambda stem: math.log(1 + len(lines) / (1 + seen[stem]))


def pairs_of(paper, rare, rng):
    """
    (asked, text, class) to train with: a question with a line that answers and two that don't, most of them those that
    share most with it; a question that nothing answers with the line that misleads and another; each claim with its
    line, and half of the true ones with a line that does not bear them out; what `altered.py` makes of both.
    """
    others = [each for each in sorted(paper.lines) if each != paper.title]

    def nearest(text, but, count):
        asked = stems(text)

        def shared(number):
            own = stems(paper.lines[number])
            return sum(rare(stem) for stem in asked & own) / math.sqrt(3 + len(own)) + rng.random() * 0.3

        usable = [each for each in others if each not in but and len(paper.lines[each]) > 12]
        return sorted(usable, key=shared, reverse=True)[:count]

    def any_but(but):
        usable = [each for each in others if each not in but]
        return [rng.choice(usable)] if usable else []

    pairs = []
    for question in paper.questions:
        if question.kind == "?":
            wrong = nearest(question.text, set(question.lines), 3)
            rng.shuffle(wrong)
            wrong = wrong[:2] if rng.random() < 0.7 else wrong[:1] + any_but({*question.lines, *wrong})
            pairs.append((question.text, in_place(paper, rng.choice(question.lines)), BORNE))
        else:
            wrong = [each for each in question.lines if each != paper.title][:1]
            wrong += nearest(question.text, set(wrong), 1)
        pairs += [(question.text, in_place(paper, each), UNSAID) for each in wrong]
    for claim in paper.claims:
        pairs.append((claim.text, claimed_of(paper, claim), CLASS_OF_CLAIM[claim.kind]))
        if claim.kind == "+" and rng.random() < 0.5:
            wrong = nearest(claim.text, set(claim.lines), 1)
            pairs += [(claim.text, in_place(paper, each), UNSAID) for each in wrong]
    return pairs + altered_pairs(paper, nearest, rng)
