import { stem } from '../../../search/stem.ts';
import { isStopWord, termsOf } from '../../../search/terms.ts';
import { askedLineNames } from '../../passages/reports/terms.ts';
import type { FoundSentence } from '../sentence/sentences.ts';

type Row = Pick<FoundSentence, 'documentId' | 'isRow' | 'quote'>;

/** What a row is where a question asks for a line of a statement: this line, another one, or neither. */
export type LineAsked = 'asked' | 'other' | null;

/** Words that a label may have or lack. */
const optional = new Set(['expense', 'common', 'plant', 'and'].map(stem));
/** A label with more words besides is another line. */
const mostBeside = 3;
/** "4. ", "a) ", "IV. " before a label. */
const enumeration = /^\s*(?:\d{1,2}|[a-z]|[IVX]{1,5})[.)]\s+/u;
/** A year is no amount. */
const amount = /(?<![\p{L}\d])(?!(?:19|20)\d\d(?![\d.,]))\d/u;

/**
 * Tells of rows whether they are the line of a statement that a question asks for: "capex" is "Purchases of property,
 * plant and equipment" (ADR 0376). Of each document the rows count whose label is the most usual one.
 *
 * @param question without the names of documents
 * @param sentences all that were found for the question
 */
export function linesAsked(question: string, sentences: readonly Row[]): (row: Row) => LineAsked {
  const names = askedLineNames(question).map(wordsOf);
  if (names.length === 0) return () => null;
  const found = new Map<number, number>();
  for (const row of sentences) {
    const place = placeOf(row, names);
    if (place !== null) found.set(row.documentId, Math.min(place, found.get(row.documentId) ?? place));
  }
  const asked = new Set([...names.flat(), ...wordsOf(question)]);
  return (row) => {
    const best = found.get(row.documentId);
    if (!row.isRow) return null;
    if (best !== undefined) return placeOf(row, names) === best ? 'asked' : 'other';
    // A line that the document words otherwise has a word of the question at least.
    return hasAmount(row) && !wordsOf(labelOf(row)).some((word) => asked.has(word)) ? 'other' : null;
  };
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
