"""Papers with questions and claims, as `../README.md` says they are written."""

import re
import zlib
from dataclasses import dataclass, field

BORNE, CONTRADICTED, UNSAID = range(3)
CLASS_OF_CLAIM = {"+": BORNE, "-": CONTRADICTED, "0": UNSAID}
LONGEST_PLACE = 80


@dataclass
class Asked:
    """A question (? or !) or a claim (+, - or 0), and the lines that it is noted for."""

    kind: str
    lines: list
    needs_all: bool
    text: str


@dataclass
class Paper:
    name: str
    lines: dict = field(default_factory=dict)
    questions: list = field(default_factory=list)
    claims: list = field(default_factory=list)

    @property
    def title(self):
        return min(self.lines)

    @property
    def is_held_out(self):
        """One of ten papers judges the training."""
        return zlib.crc32(self.name.encode()) % 10 == 0


def read_papers(files):
    papers = []
    for file in files:
        for number, line in enumerate(file.read_text(encoding="utf8").splitlines(), 1):
            line = line.strip()
            if header := re.match(r"= *(.+)$", line):
                papers.append(Paper(header[1]))
            elif own := re.match(r"\[(\d+)\] ?(.*)$", line):
                papers[-1].lines[int(own[1])] = own[2]
            elif asked := re.match(r"([?!+\-0])\s*([\d,&\s]*)\|\s*(.+)$", line):
                kind, noted, text = asked.groups()
                lines = [int(each) for each in re.findall(r"\d+", noted)]
                if not lines or any(each not in papers[-1].lines for each in lines):
                    raise ValueError(f"{file}:{number}: the paper has no such line")
                is_question = kind in "?!"
                (papers[-1].questions if is_question else papers[-1].claims).append(
                    Asked(kind, lines, "&" in noted, text)
                )
            elif line:
                raise ValueError(f"{file}:{number}: neither a line nor a question nor a claim")
    return papers


# As `engine/answer/quote/sentence/sentences.ts` has them.
POINTERS = (
    "this these those it they he she his her its their therefore dies diese dieser dieses er sie es ihr ihre sein "
    "seine dabei dafür davon dazu danach deshalb otherwise andernfalls sonst ansonsten yes no ja nein"
)
PREPOSITIONS = (
    "during for with by from after before until at in on of to über für mit von bei nach vor bis auf an aus zu durch"
)
POINTED = "it him her them this that these those ihn ihm ihr ihnen diese diesen diesem dieser dieses"


def either(words):
    return "|".join(words.split())


POINTS_BACK = re.compile(
    rf"^(?:{either(POINTERS)}|(?:{either(PREPOSITIONS)}) (?:{either(POINTED)}))(?!\w)", re.IGNORECASE
)


def is_row(text):
    return text.count(";") >= 2 or text.count("|") >= 2


def is_heading(text):
    return len(text) < 60 and not re.search(r"[.;:!?,]", text)


CELLS = re.compile(r"\s*[;|]\s*")
FIELD = re.compile(r"^([^:.;|]{2,30}): ([^|;]{1,80})$")


def cells_of(text):
    return [each for each in CELLS.split(text.strip()) if each]


def as_row(text, header):
    """A row of a table as the engine writes one: each cell behind its heading where the first row has headings."""
    own, heads = cells_of(text), cells_of(header)
    if header != text and len(own) == len(heads) and not re.search(r"\d", header):
        return " · ".join(f"{head}: {cell}" for head, cell in zip(heads, own))
    return " · ".join(own)


def first_of_block(paper, numbers, at, belongs):
    """The place of the first of those lines in a row that are of one kind."""
    while at > 1 and belongs(paper.lines[numbers[at - 1]]):
        at -= 1
    return at


def in_place(paper, number):
    """
    A line as the engine has it read: behind its title, its heading and what it points back to. Rows are those of a
    table in three of four papers, fields in one of three; in the others they stay as plain text has them.
    """
    numbers = sorted(paper.lines)
    at = numbers.index(number)
    text = paper.lines[number]
    if at == 0:
        return text
    heading = next(
        (paper.lines[each] for each in reversed(numbers[1:at]) if is_heading(paper.lines[each])), ""
    )
    before = ""
    of_name = zlib.crc32(paper.name.encode())
    if is_row(text):
        first = first_of_block(paper, numbers, at, is_row)
        before = paper.lines[numbers[first]] if first != at else ""
        if of_name % 4 != 1:
            text, before = as_row(text, paper.lines[numbers[first]]), " · ".join(cells_of(before))
    elif FIELD.match(text) and of_name % 3 == 1:
        first = first_of_block(paper, numbers, at, FIELD.match)
        if first != at:
            text, before = (FIELD.sub(r"\1 · \2", each) for each in (text, paper.lines[numbers[first]]))
    elif POINTS_BACK.match(text) and at > 1 and paper.lines[numbers[at - 1]] != heading:
        before = paper.lines[numbers[at - 1]]
    parts = [paper.lines[paper.title][:LONGEST_PLACE], heading[:LONGEST_PLACE], before, text]
    return ". ".join(part for part in parts if part)


def claimed_of(paper, claim):
    """What a claim is judged by: its line in its place, and the other line where it needs two."""
    text = in_place(paper, claim.lines[0])
    return f"{text} … {paper.lines[claim.lines[1]]}" if claim.needs_all and len(claim.lines) > 1 else text
