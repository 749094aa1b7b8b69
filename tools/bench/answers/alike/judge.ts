import type { OverAll } from './questions/question.ts';
import { hasValue, holds, isCited } from './same-value.ts';
import type { ToldTable } from './told.ts';
import type { Language, TrueDocument } from './truth.ts';

/** Counts that are added up over questions. */
export interface Counted {
  /** Rows that were told to belong to the answer and do, those that don't, and those that were left out. */
  readonly found: number;
  readonly extra: number;
  readonly left: number;
  /** Of the rows that were found and whose document says the value. */
  readonly values: number;
  readonly right: number;
  readonly cited: number;
  /** Questions whose answer has a number or a value in its sentence. */
  readonly sentences: number;
  readonly sentencesRight: number;
}

export const nothingCounted: Counted = {
  found: 0,
  extra: 0,
  left: 0,
  values: 0,
  right: 0,
  cited: 0,
  sentences: 0,
  sentencesRight: 0,
};

export const added = (a: Counted, b: Counted): Counted =>
  Object.fromEntries(
    Object.entries(a).map(([key, value]) => [key, (value as number) + b[key as keyof Counted]]),
  ) as unknown as Counted;

/** A judged question; the counts of documents in its own language apart from those of the other. */
export interface JudgedTable {
  readonly own: Counted;
  readonly other: Counted;
  /** A line for each row that is not right, at most so many as help. */
  readonly faults: readonly string[];
}

/** Compares what was told of all documents with what is right. */
export function judgedTable(question: OverAll, truth: readonly TrueDocument[], told: ToldTable): JudgedTable {
  const faults: string[] = [];
  const of = (language: Language, isOwn: boolean): Counted => {
    const documents = truth.filter((each) => each.folder === question.folder && each.language === language);
    return documents
      .map((document) => judgedRow(question, document, told, faults))
      .concat(isOwn ? [judgedSentence(question, told, faults)] : [])
      .reduce(added, nothingCounted);
  };
  const other = question.language === 'en' ? 'de' : 'en';
  return { own: of(question.language, true), other: of(other, false), faults };
}

function judgedRow({ form, expected }: OverAll, { file }: TrueDocument, told: ToldTable, faults: string[]): Counted {
  const right = expected.get(file);
  const row = told.rows.get(file);
  if (right === undefined || right.matches === 'open') return nothingCounted;
  // Where no condition is set, a row without a value says nothing.
  const saysIt = form === 'for each' ? (row?.cells.length ?? 0) > 0 : true;
  const isTold = row?.matches === true && saysIt;
  const { matches, fact } = right;
  if (isTold !== matches) {
    faults.push(`${matches ? 'left out' : 'extra'}: ${file}: ${fact?.text ?? '–'} | ${row?.cells[0]?.quote ?? ''}`);
    return { ...nothingCounted, extra: Number(isTold), left: Number(matches) };
  }
  if (!matches) return nothingCounted;
  if (fact === null || row === undefined) return { ...nothingCounted, found: 1 };
  const cell = row.cells.find((each) => hasValue(each, fact));
  if (cell === undefined) faults.push(`value: ${file}: ${fact.text} | ${row.cells.map(shown).join(' | ')}`);
  else if (!isCited(cell, fact)) faults.push(`cited: ${file}: ${fact.text} | ${shown(cell)}`);
  return {
    ...nothingCounted,
    found: 1,
    values: 1,
    right: Number(cell !== undefined),
    cited: Number(cell !== undefined && isCited(cell, fact)),
  };
}

const shown = ({ value, quote }: { readonly value: string | null; readonly quote: string }): string =>
  `${value ?? ''} “${quote.slice(0, 160)}”`;

function judgedSentence({ sentence }: OverAll, told: ToldTable, faults: string[]): Counted {
  if (sentence === null) return nothingCounted;
  const isRight = /^\d+$/u.test(sentence)
    ? new RegExp(`(?<![\\d.,])${sentence}(?![\\d])`, 'u').test(told.sentence)
    : holds(told.sentence, sentence) || holds(told.sentence.replaceAll(',', ''), sentence);
  if (!isRight) faults.push(`sentence: ${sentence} | ${told.sentence.slice(0, 200)}`);
  return { ...nothingCounted, sentences: 1, sentencesRight: Number(isRight) };
}
