import type { Segment } from './word.ts';

/** "1.", "2)", "(3)", "a)", "(b)", "iv.": what counts, and how it is written. */
const marker = /^(\(?)(\d{1,2}|[a-z]|[ivx]{1,5})([.)])$/u;
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];
/** A number or letter alone counts where its text stands apart from it: further than words do, in font sizes. */
const bare = /^(?:\d{1,2}|[a-z])$/u;
const leastApart = 0.8;
/** Marks of one list stand below each other, within so many font sizes. */
const samePlace = 1.2;
/** The same of the first two marks of a list that begins with another number than 1; their kind. */
const sameEdge = 0.3;
const plainNumber = /^1[.)]$/u;
/** Items in brackets that may be missing in between, as clauses that were struck out: "(e)", "(g)". */
const mostMissing = 2;

interface Mark {
  readonly form: string;
  readonly value: number;
}

/**
 * Tells the items of numbered lists from lines that begin with a number by chance: an item counts on from one before
 * it that stands at the same place, or is the first of its kind and has its text apart. In brackets, some may be
 * missing.
 */
export class ListItems {
  readonly #last = new Map<string, { readonly value: number; readonly line: Segment }>();
  /** The last mark of each kind that is none by what was before it; one that goes on from it makes both items. */
  readonly #perhaps = new Map<string, { readonly value: number; readonly line: Segment }>();
  readonly #found = new Set<Segment>();

  /** Whether a line begins an item; lines are asked in reading order. */
  begins(line: Segment): boolean {
    const [first, second] = line.words;
    if (first === undefined || second === undefined) return false;
    const isBare = bare.test(first.text) && second.left - first.right >= leastApart * second.size;
    const marks = isBare ? marksOf(`${first.text}.`).map(bareMark) : marksOf(first.text);
    const found = marks.find(({ form, value }) => {
      const last = this.#last.get(form);
      if (value === 1) return true;
      if (last === undefined || Math.abs(line.left - last.line.left) >= samePlace * line.size) return false;
      return value > last.value && value <= last.value + 1 + (form.startsWith('(') ? mostMissing : 0);
    });
    if (found === undefined) return this.#goesOnFromChance(marks, line);
    this.#last.set(found.form, { value: found.value, line });
    this.#found.add(line);
    return true;
  }

  /** Whether a list begins with another number than 1: two marks that follow each other at one place. */
  #goesOnFromChance(marks: readonly Mark[], line: Segment): boolean {
    for (const { form, value } of marks) {
      const before = this.#perhaps.get(form);
      this.#perhaps.set(form, { value, line });
      const isNext = before !== undefined && value === before.value + 1 && plainNumber.test(form);
      if (!isNext || Math.abs(line.left - before.line.left) >= sameEdge * line.size) continue;
      this.#last.set(form, { value, line });
      this.#found.add(before.line).add(line);
      return true;
    }
    return false;
  }

  has(line: Segment | undefined): boolean {
    return line !== undefined && this.#found.has(line);
  }
}

/** Such a mark counts on from others like it. */
const bareMark = ({ form, value }: Mark): Mark => ({ form: `bare ${form}`, value });

/** What a mark may be: "i." is the first of romans or the ninth of letters. */
function marksOf(text: string): readonly Mark[] {
  const [, open = '', count = '', close = ''] = marker.exec(text) ?? [];
  if (count === '') return [];
  const form = (kind: string): string => `${open}${kind}${close}`;
  if (/^\d/u.test(count)) return [{ form: form('1'), value: Number(count) }];
  const marks: Mark[] = [];
  if (count.length === 1) marks.push({ form: form('a'), value: count.charCodeAt(0) - 96 });
  if (romans.includes(count)) marks.push({ form: form('i'), value: romans.indexOf(count) + 1 });
  return marks;
}
