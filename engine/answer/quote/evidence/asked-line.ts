import { stem } from '../../../search/stem.ts';
import { isStopWord, termsOf } from '../../../search/terms.ts';
import { askedLineNames } from '../../passages/reports/terms.ts';
import type { FoundSentence } from '../sentence/sentences.ts';

type Row = Pick<FoundSentence, 'documentId' | 'isRow' | 'quote'>;

/** What a row is where a question asks for lines of statements: the line's place in it, another line, or neither. */
export type LineAsked = number | 'other' | null;

/** Words that a label may have or lack. */
const optional = new Set(['expense', 'common', 'plant', 'and'].map(stem));
/** A label with more words besides is another line. */
const mostBeside = 3;
/** "4. ", "a) ", "IV. " before a label. */
const enumeration = /^\s*(?:\d{1,2}|[a-z]|[IVX]{1,5})[.)]\s+/u;
/** A year is no amount. */
const amount = /(?<![\p{L}\d])(?!(?:19|20)\d\d(?![\d.,]))\d/u;

/**
 * Tells of rows whether they are a line of a statement that a question asks for: "capex" is "Purchases of property,
 * plant and equipment" (ADR 0376). Of each document the rows count whose label is the most usual one.
 *
 * @param question without the names of documents
 * @param sentences all that were found for the question
 */
export function linesAsked(question: string, sentences: readonly Row[]): (row: Row) => LineAsked {
  const lines = askedLineNames(question).map((names) => names.map(wordsOf));
  if (lines.length === 0) return () => null;
  /** Of each line, by document, how usual the label is that the document has. */
  const found = lines.map((names) => {
    const best = new Map<number, number>();
    for (const row of sentences) {
      const place = placeOf(row, names);
      if (place !== null) best.set(row.documentId, Math.min(place, best.get(row.documentId) ?? place));
    }
    return { names, best };
  });
  const asked = new Set([...lines.flat(2), ...wordsOf(question)]);
  return (row) => {
    if (!row.isRow) return null;
    const isThere = found.some(({ best }) => best.has(row.documentId));
    const line = found.findIndex(
      ({ names, best }) => best.has(row.documentId) && placeOf(row, names) === best.get(row.documentId),
    );
    if (isThere) return line === -1 ? 'other' : line;
    // A line that the document words otherwise has a word of the question at least.
    return hasAmount(row) && !wordsOf(labelOf(row)).some((word) => asked.has(word)) ? 'other' : null;
  };
}

/** The row that has the most usual of the labels of a line; undefined where none has one. */
export function rowOfLine<Each extends Row>(labels: readonly string[], rows: readonly Each[]): Each | undefined {
  const names = labels.map(wordsOf);
  return rows
    .map((row) => ({ row, place: placeOf(row, names) }))
    .reduce<{ readonly row: Each; readonly place: number } | undefined>(
      (best, { row, place }) => (place === null || (best !== undefined && best.place <= place) ? best : { row, place }),
      undefined,
    )?.row;
}

/** The scores of rows, the best one of each line with the highest of these: no line is less of an answer. */
export function evenLines(rows: readonly { readonly line: LineAsked; readonly score: number }[]): readonly number[] {
  const best = [...Map.groupBy(rows, ({ line }) => line)].flatMap(([line, own]) =>
    typeof line === 'number' ? [own.reduce((one, other) => (other.score > one.score ? other : one))] : [],
  );
  const most = Math.max(...best.map(({ score }) => score));
  return rows.map((row) => (best.includes(row) ? most : row.score));
}

/** How usual a row's label is for what is asked, from 0; null for another line, and for one without an amount. */
function placeOf(row: Row, names: readonly (readonly string[])[]): number | null {
  if (!row.isRow || !hasAmount(row)) return null;
  const words = wordsOf(labelOf(row));
  const place = names.findIndex(
    (name) =>
      name[0] === words[0] && name.every((word) => words.includes(word)) && words.length <= name.length + mostBeside,
  );
  return place === -1 ? null : place;
}

const cellsOf = ({ quote }: Pick<Row, 'quote'>): readonly string[] => quote.split('\n').at(-1)?.split('\t') ?? [];
const labelOf = (row: Pick<Row, 'quote'>): string => cellsOf(row)[0] ?? '';
const hasAmount = (row: Pick<Row, 'quote'>): boolean =>
  cellsOf(row)
    .slice(1)
    .some((cell) => amount.test(cell));

/** The words of a label that tell the line, stemmed. */
const wordsOf = (label: string): readonly string[] =>
  termsOf(label.replace(/,\s*net$/iu, '').replace(enumeration, ''))
    .filter((word) => !isStopWord(word))
    .map(stem)
    .filter((word) => !optional.has(word));
