"""
Claims made by rules: a paper's lines and true claims as they are, and changed so that they say something else. People
write true claims in other words and false ones close to the text; a model that is trained with these alone learns that
what is close is false.
"""

import re

from papers import BORNE, CONTRADICTED, UNSAID, claimed_of, in_place
from reworded import reworded

LINES = 3
FEWEST_WORDS = 5
# Shares of lines that are put beside a line that does not say them, and of true claims that are changed.
ELSEWHERE, CHANGED = 0.4, 0.6
# Share of copies that name their source first, and of those whose figures are written in another way.
ATTRIBUTED, REWORDED = 0.25, 0.6

AUXILIARY = re.compile(
    r"\b(is|are|was|were|may|must|can|will|shall|has|have|should|could|would)\b(?! not\b)"
)
AUXILIARY_NOT = re.compile(
    r"\b(is|are|was|were|may|must|can|will|shall|has|have|should|could|would|does|do|did) not\b"
)
GERMAN_AUXILIARY = re.compile(
    r"\b(ist|sind|war|waren|darf|dürfen|muss|müssen|kann|können|wird|werden|wurde|wurden|hat|haben|soll|sollen)\b"
    r"(?! nicht\b)"
)
ARTICLES = [(f"ein{ending}", f"kein{ending}") for ending in ("", "e", "en", "er", "em")]
# Who or what takes part: a noun behind "the", or a name.
AFTER_NOUN = (
    r"(?=[.,;:]|$|'s | (?:is|are|was|were|has|have|had|must|may|can|will|shall|of|to|for|in|on|at|by|with|from|and|or|as"
    r"|if|when|who|which|that|before|after|under|not|only|\w+(?:s|ed)\b))"
)
NAME = r"[A-Z][\w'-]+"
PART = re.compile(rf"\b[Tt]he [a-z-]{{4,}}{AFTER_NOUN}|(?<=[a-z,] ){NAME}(?: {NAME})*|^{NAME}(?: {NAME})+")
BETWEEN = re.compile(r"\b(?:[a-z]{3,}(?:s|ed|t|te|en|et)|is|are|was|were|has|have|must|may|can|will|shall)\b")
FIGURE = re.compile(r"(?<![\w.,:/-])\d+(?:[.,:]\d+)*(?![\w/-])")
NUMBERING = re.compile(r"^(?:§ ?\d+\w?|\(?\d+[.)]|[a-z]\)) *")
GERMAN = re.compile(
    r"\b(der|die|das|den|dem|des|und|ist|nicht|mit|für|eine?[nmrs]?|keine?[nmrs]?|im|zum|zur|von|auf|wird|wurden?|muss|sich)\b"
)


def other_figure(text, rng):
    """One of the figures has another value; None without one."""
    found = list(FIGURE.finditer(text))
    if not found:
        return None
    one = rng.choice(found)
    figures = list(one[0])
    at = rng.choice([at for at, each in enumerate(figures) if each.isdigit()][:2])
    figures[at] = rng.choice([each for each in "123456789" if each != figures[at]])
    return text[: one.start()] + "".join(figures) + text[one.end() :]


def denied(text, rng):
    """With a negation more or one less; None where there is no place for one."""
    if AUXILIARY_NOT.search(text):
        return AUXILIARY_NOT.sub(r"\1", text, count=1)
    for denial, plain in [("nicht ", ""), ("no ", "a "), *((f"{no} ", f"{a} ") for a, no in ARTICLES)]:
        if f" {denial}" in text:
            return text.replace(f" {denial}", f" {plain}", 1)
    if found := GERMAN_AUXILIARY.search(text):
        for a, no in ARTICLES:
            if f" {a} " in text and rng.random() < 0.6:
                return text.replace(f" {a} ", f" {no} ", 1)
        return f"{text[: found.end()]} nicht{text[found.end() :]}"
    if found := AUXILIARY.search(text):
        return f"{text[: found.end()]} not{text[found.end() :]}"
    return None


def exchanged(text, rng):
    """
    Two that are named have each other's place; None where no two are. English only: in German the place does not tell
    who does what.
    """
    if GERMAN.search(text):
        return None
    parts = [(each[0].removeprefix("The ").removeprefix("the "), each) for each in PART.finditer(text)]
    found = []
    for (one, place), (other, next_place) in zip(parts, parts[1:]):
        between = text[place.end() : next_place.start()]
        if one.lower() != other.lower() and BETWEEN.search(between):
            lead = next_place[0][: len(next_place[0]) - len(other)]
            found.append(text[: place.end() - len(one)] + other + between + lead + one + text[next_place.end() :])
    return rng.choice(found) if found else None


def changed(text, rng):
    """The text saying something else, in one of the ways that it has a place for; none or one."""
    ways = [way(text, rng) for way in (other_figure, denied, exchanged)]
    fit = [each for each in ways if each is not None and each != text]
    return [rng.choice(fit)] if fit else []


def as_claim(text, paper, rng):
    """A line as models copy it: without what numbers it, with figures in their own form, or behind its source."""
    plain = NUMBERING.sub("", text)
    if rng.random() < REWORDED:
        plain = reworded(plain, "german" if GERMAN.search(text) else "english", rng)
    if rng.random() >= ATTRIBUTED:
        return plain
    title = paper.lines[paper.title]
    leads = (
        [f"Laut {title} gilt: ", "In dem Dokument steht: "]
        if GERMAN.search(text)
        else [f"According to {title}, ", "The document says that "]
    )
    return rng.choice([*leads, f"{title}: "]) + plain


def altered_pairs(paper, nearest, rng):
    """(claim, text, class). `nearest(text, but, count)`: lines that share most with a text."""
    pairs = []
    lines = [
        number
        for number, text in sorted(paper.lines.items())
        if number != paper.title and len(text.split()) >= FEWEST_WORDS and text.rstrip().endswith(".")
    ]
    for number in rng.sample(lines, min(LINES, len(lines))):
        text, place = paper.lines[number], in_place(paper, number)
        pairs.append((as_claim(text, paper, rng), place, BORNE))
        pairs += [(as_claim(each, paper, rng), place, CONTRADICTED) for each in changed(text, rng)]
        if rng.random() < ELSEWHERE:
            pairs += [(text, in_place(paper, each), UNSAID) for each in nearest(text, {number}, 1)]
    for claim in paper.claims:
        if claim.kind == "+" and rng.random() < CHANGED:
            pairs += [(each, claimed_of(paper, claim), CONTRADICTED) for each in changed(claim.text, rng)]
    return pairs
