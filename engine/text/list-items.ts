import type { Segment } from './word.ts';

/** "1.", "2)", "(3)", "a)", "(b)", "iv.": what counts, and how it is written. */
const marker = /^(\(?)(\d{1,2}|[a-zA-Z]|[ivx]{1,5}|[IVX]{1,5})([.)])$/u;
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];
/** A number or letter alone counts where its text stands apart from it: further than words do, in font sizes. */
const bare = /^(?:\d{1,2}|[a-z])$/u;
const leastApart = 0.8;
/** Marks of one list stand below each other, within so many font sizes. */
const samePlace = 1.2;
/** The same of the first two marks of a list that begins with another number than 1; their kind. */
const sameEdge = 0.3;
const plainNumber = /^1[.)]$/u;
/** Capitals alone are initials of names: only two that follow each other at one place count. */
const capitals = /^\(?[AI][.)]$/u;
/** Items in brackets that may be missing in between, as clauses that were struck out: "(e)", "(g)". */
const mostMissing = 2;

interface Mark {
  readonly form: string;
  readonly value: number;
}

interface Counted {
  readonly value: number;
  readonly line: Segment;
}

/**
 * Tells the items of numbered lists from lines that begin with a number by chance: an item counts on from one before
 * it that stands at the same place, or is the first of its kind and has its text apart. In brackets, some may be
 * missing.
 */
export class ListItems {
  /** The last mark of each kind at each place: a list in a list may count in the same way. */
  readonly #last = new Map<string, readonly Counted[]>();
  /** The last mark of each kind that is none by what was before it; one that goes on from it makes both items. */
  readonly #perhaps = new Map<string, Counted>();
  readonly #found = new Map<Segment, Mark>();

  /** Whether a line begins an item; lines are asked in reading order. */
  begins(line: Segment): boolean {
    const [first, second] = line.words;
    if (first === undefined || second === undefined) return false;
    const isBare = bare.test(first.text) && second.left - first.right >= leastApart * second.size;
    const marks = isBare ? marksOf(`${first.text}.`).map(bareMark) : marksOf(first.text);
    const found = marks.find(({ form, value }) => {
      if (value === 1 && !capitals.test(form)) return true;
      const last = this.#last.get(form)?.find((each) => stand(each.line, line, samePlace));
      if (last === undefined) return false;
      return value > last.value && value <= last.value + 1 + (form.startsWith('(') ? mostMissing : 0);
    });
    if (found === undefined) return this.#goesOnFromChance(marks, line);
    this.#note(found, line);
    return true;
  }

  /** Whether a line begins the item that follows the one which `before` begins. */
  follows(before: Segment | undefined, line: Segment | undefined): boolean {
    const [one, next] = [before, line].map((each) => (each === undefined ? undefined : this.#found.get(each)));
    return one !== undefined && one.form === next?.form && next.value === one.value + 1;
  }

  /** Whether a list begins with another number than 1: two marks that follow each other at one place. */
  #goesOnFromChance(marks: readonly Mark[], line: Segment): boolean {
    for (const { form, value } of marks) {
      const before = this.#perhaps.get(form);
      this.#perhaps.set(form, { value, line });
      const counts = plainNumber.test(form) || (capitals.test(form) && value === 2);
      const isNext = before !== undefined && value === before.value + 1 && counts;
      if (!isNext || !stand(before.line, line, sameEdge)) continue;
      this.#found.set(before.line, { form, value: before.value });
      this.#note({ form, value }, line);
      return true;
    }
    return false;
  }

  #note(mark: Mark, line: Segment): void {
    const others = (this.#last.get(mark.form) ?? []).filter((each) => !stand(each.line, line, samePlace));
    this.#last.set(mark.form, [{ value: mark.value, line }, ...others]);
    this.#found.set(line, mark);
  }

  has(line: Segment | undefined): boolean {
    return line !== undefined && this.#found.has(line);
  }
}

/** Whether marks, or the texts after them, begin at one place: marks may end at it instead. */
const stand = (one: Segment, other: Segment, within: number): boolean =>
  Math.abs(one.left - other.left) < within * other.size ||
  Math.abs((one.words[1]?.left ?? one.left) - (other.words[1]?.left ?? other.left)) < within * other.size;

/** Such a mark counts on from others like it. */
const bareMark = ({ form, value }: Mark): Mark => ({ form: `bare ${form}`, value });

/** What a mark may be: "i." is the first of romans or the ninth of letters. */
function marksOf(text: string): readonly Mark[] {
  const [, open = '', count = '', close = ''] = marker.exec(text) ?? [];
  if (count === '') return [];
  const form = (kind: string): string => `${open}${kind}${close}`;
  if (/^\d/u.test(count)) return [{ form: form('1'), value: Number(count) }];
  const marks: Mark[] = [];
  const [small, isCapital] = [count.toLowerCase(), /^[A-Z]/u.test(count)];
  if (count.length === 1) marks.push({ form: form(isCapital ? 'A' : 'a'), value: small.charCodeAt(0) - 96 });
  if (romans.includes(small)) marks.push({ form: form(isCapital ? 'I' : 'i'), value: romans.indexOf(small) + 1 });
  return marks;
}
