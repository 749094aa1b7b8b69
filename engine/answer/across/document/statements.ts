import type { ReadDocument, ReadPassage } from '../../../../common/domain/asked-document.ts';
import type { TextRange } from '../../../../common/domain/part.ts';
import type { NamedRow } from '../../../../common/domain/passage.ts';
import { anyMonth } from '../../../values/month-names.ts';
import { cellsOf } from './labels.ts';
import { quotable } from '../../quote/sentence/quotable.ts';

/** What a document states in one place: a sentence, a row of a table, a line of a form. */
export interface Statement {
  readonly passage: ReadPassage;
  /** Range of the passage's text. */
  readonly start: number;
  readonly end: number;
  /** As it stands, line breaks and all: offsets of values lead back by it. */
  readonly raw: string;
  /** As it is read and quoted: single spaces; a row by the names of its columns. */
  readonly words: string;
  /** The nearest heading above, ''. */
  readonly heading: string;
  /** A row's column headings, or the sentence before; ''. */
  readonly before: string;
  readonly isHeading: boolean;
  /** Of a row of a table the names of its columns, a cell each; empty where they are not known. */
  readonly columns: readonly string[];
  /** In the order of the document, from 0. */
  readonly order: number;
}

/** Longer statements are lists run together; they are read to here. */
const longest = 1_200;
/** A heading is no longer than this. */
const longestHeading = 110;

/** All that a document states, as far as it was read. `rows` are the rows of a sheet, for each passage. */
export function statementsOf(
  name: string,
  { passages }: ReadDocument,
  rows: readonly (readonly NamedRow[])[],
): readonly Statement[] {
  const statements: Statement[] = [];
  for (const [i, passage] of passages.entries()) {
    let { heading } = passage;
    let headings = '';
    let columns: readonly string[] = [];
    let before = '';
    for (const { start, end, words } of withWholeDates(
      quotable({ name, passage: passage.passage }, rows[i] ?? [], longest),
    )) {
      const text = passage.passage.text;
      const isRow = text.slice(start, end).includes('\t');
      const isHeading = !isRow && isHeadingAt(text, start, end);
      const cells = isRow ? cellsOf(text.slice(start, end)) : [];
      if (cells.length !== columns.length) columns = [];
      const shared = { passage, heading, isHeading, columns };
      for (const line of isRow || isHeading ? [{ start, end }] : linesOf(text, start, Math.min(end, start + longest))) {
        const raw = text.slice(line.start, line.end);
        const plain = line.start === start && line.end === end ? words : raw.replaceAll(/\s+/gu, ' ').trim();
        if (plain === '') continue;
        statements.push({
          ...shared,
          ...line,
          raw,
          words: plain,
          before: isRow ? headings : before,
          order: statements.length,
        });
        before = plain;
      }
      if (isRow && cells.every((cell) => !/\d/u.test(cell))) columns = cells;
      if (isHeading) heading = words;
      headings = isRow ? headings || words : '';
    }
  }
  return statements;
}

const dayEnds = /(?<!\p{N})\p{N}{1,2}\.$/u;
const monthBegins = new RegExp(`^(?:${anyMonth})(?!\\p{L})`, 'iu');

/** "24. Nov.", "16. IV.": a month that is shortened, before its year. */
const monthEnds = new RegExp(`(?<!\\p{N})\\p{N}{1,2}\\.?\\s(?:${anyMonth}|[ivx]{1,4})\\.$`, 'iu');
const yearBegins = /^(?:1[89]|20)\d\d(?!\p{N})/u;

/** "bis 11. April", "bis 24. Nov. 2020" are one sentence: the points inside a date end none. */
function withWholeDates<Each extends { readonly start: number; readonly end: number; readonly words: string }>(
  sentences: readonly Each[],
): readonly Each[] {
  const whole: Each[] = [];
  for (const next of sentences) {
    const last = whole.at(-1);
    const isRest =
      last !== undefined &&
      ((dayEnds.test(last.words) && monthBegins.test(next.words)) ||
        (monthEnds.test(last.words) && yearBegins.test(next.words)));
    if (isRest) whole[whole.length - 1] = { ...last, end: next.end, words: `${last.words} ${next.words}` };
    else whole.push(next);
  }
  return whole;
}

/** A block by itself that is short and has no end mark, and has text below. */
function isHeadingAt(text: string, start: number, end: number): boolean {
  const said = text.slice(start, end).trim();
  // "Extension: automatic, by one year" answers its label, "If unpaid by then: Extension" its condition.
  if (/^(?:[^:]{2,40}:\s+(?:\p{Ll}|\p{N})|(?:If|When|Falls|Wenn|Sofern)\s[^:]{2,60}:\s+\S)/u.test(said)) return false;
  // "Tenant: A Ltd Date: 3 May" is a form.
  if ((said.match(/\p{L}:\s/gu) ?? []).length > 1) return false;
  if (said.length > longestHeading || said.includes('\n') || (/[.!?:;,]$/u.test(said) && !asksAsHeading.test(said)))
    return false;
  return (start === 0 || /\n\s*$/u.test(text.slice(0, start))) && /^\s*\n/u.test(text.slice(end));
}

/** "What happens when that time is over?": a question that heads its answer, and asks nobody to do something. */
const asksAsHeading = new RegExp(
  String.raw`^(?:\d+(?:\.\d+)*[.)]?\s+)?(?!(?:could|would|will|when)\s+(?:you|we)|(?:können|könnten|würden)\s)` +
    String.raw`\p{Lu}[^.!?\n]{2,70}\?$`,
  'u',
);

/** A line that begins with a label, as in forms and heads of letters. */
const label = /^\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s+)?[\p{Lu}][^\n:]{0,40}:\s*\S/u;

/** "Tenant: A Ltd Date: 3 May 1. Term: 2 years": labels of a form whose lines a layout has run together. */
const labelWithin = new RegExp(
  String.raw`(?<=\s)(?:\(?(?:\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,2}\.\d{1,2})\s+(?=\p{Lu}[^:.;\n\d]{1,44}:\s)|` +
    String.raw`(?=\p{Lu}[\p{L}-]{2,}:\s))`,
  'gu',
);
/** So many of them are a form; one may be in any sentence. */
const fewestWithin = 3;

/** The pieces of a line that is a form run together; the line itself where it is none. */
function formLines(text: string, range: TextRange): readonly TextRange[] {
  const found = [...text.slice(range.start, range.end).matchAll(labelWithin)];
  const numbered = found.findIndex(({ 0: number }) => number !== '');
  // "6. Penalty for late Delivery: …": where labels have numbers, a word with a capital inside one begins none.
  const at = found
    .filter(({ 0: number }, i) => number !== '' || numbered === -1 || i < numbered)
    .map(({ index }) => range.start + index);
  if (at.length < fewestWithin - 1 || !label.test(text.slice(range.start, range.end))) return [range];
  return [range.start, ...at].map((start, i) => ({ start, end: at[i] ?? range.end }));
}

/** The lines of a stretch where they are those of a form; else the stretch as a whole. */
function linesOf(text: string, start: number, end: number): readonly TextRange[] {
  const lines: TextRange[] = [];
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    lines.push({ start: at, end: at + line.length });
    at += line.length + 1;
  }
  const labelled = lines.filter((line) => label.test(text.slice(line.start, line.end))).length;
  const areShort = lines.every((line) => line.end - line.start < 60);
  const some = lines.length > 1 && (labelled > 1 || areShort) ? lines : [{ start, end }];
  return some.flatMap((range) => formLines(text, range));
}
