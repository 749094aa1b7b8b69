"""Texts that say the same, with their figures written in another way: claims have amounts in a form of their own."""

import re

AMOUNT = r"\d+(?:[.,]\d+)*"
CURRENCIES = {
    "english": {"€": "euros", "£": "pounds", "$": "dollars"},
    "german": {"€": "Euro", "£": "Pfund", "$": "Dollar"},
}
CODES = {"€": "EUR", "£": "GBP", "$": "USD"}
PERCENT = {"english": "per cent", "german": "Prozent"}
NUMBERS = {
    "english": "two three four five six seven eight nine ten eleven twelve".split(),
    "german": "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(),
}
# What is counted in small numbers.
COUNTED = {
    "english": r"(?=(?:[ -]\w+)?[ -](?:hours?|days?|weeks?|months?|years?|times|persons|people)\b)",
    "german": r"(?= (?:\w+ )?(?:Stunden|Tagen?|Wochen|Monaten?|Jahren?|Mal|Personen)\b)",
}
FIRST_NUMBER = 2


def amounts(text, language, rng):
    """Sign, word or code of a currency in another one's place."""
    names = CURRENCIES[language]

    def other(number, sign):
        if rng.random() < 0.35:
            return f"{CODES[sign]} {number}" if rng.random() < 0.5 else f"{number} {CODES[sign]}"
        return f"{number} {names[sign]}"

    if found := re.search(rf"([€£$]) ?({AMOUNT})", text):
        return text.replace(found[0], other(found[2], found[1]), 1)
    if found := re.search(rf"({AMOUNT}) ?([€£$])", text):
        return text.replace(found[0], other(found[1], found[2]), 1)
    for sign, name in names.items():
        if found := re.search(rf"\b({AMOUNT}) {name}\b", text):
            return text.replace(found[0], f"{found[1]} €" if language == "german" else f"{sign}{found[1]}", 1)
    return text


def shares(text, language):
    name = PERCENT[language]
    return text.replace(f" {name}", "%") if name in text else re.sub(r"(?<=\d) ?%", f" {name}", text)


def counts(text, language):
    """Small numbers in figures where they are words, and in words where they are figures."""
    words = NUMBERS[language]
    as_word = lambda found: words[int(found[0]) - FIRST_NUMBER]
    as_figure = lambda found: str(words.index(found[0].lower()) + FIRST_NUMBER)
    figures = re.sub(rf"\b(?:{'|'.join(words)})\b{COUNTED[language]}", as_figure, text, flags=re.IGNORECASE)
    if figures != text:
        return figures
    return re.sub(rf"(?<![\d.,])(?:[2-9]|1[0-2]){COUNTED[language]}", as_word, text)


def reworded(text, language, rng):
    """The same with other forms of its figures; the text itself where there are none."""
    return counts(shares(amounts(text, language, rng), language), language)
