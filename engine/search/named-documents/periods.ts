import type { NameIndex } from './names.ts';
import { isYear, quartersAsked, yearsIn, type Word } from './words.ts';

/** The years and quarters that a question has. */
export interface Periods {
  readonly years: ReadonlySet<string>;
  readonly quarters: ReadonlySet<string>;
}

export const periodsOf = (words: readonly Word[]): Periods => ({
  years: new Set(words.flatMap(({ keys }) => keys.flatMap(yearsIn))),
  quarters: quartersAsked(words),
});

/** Of documents those that have one of the question's years in their names; all where none has. */
export function ofYears({ byWord }: NameIndex, documents: readonly number[], { years }: Periods): readonly number[] {
  const dated = new Set([...years].flatMap((year) => byWord.get(year) ?? []));
  return someOf(documents, (each) => dated.has(each));
}

/** Of documents those of the question's quarters; of a year without a quarter those of the whole year. */
export function ofQuarters(
  { byWord }: NameIndex,
  documents: readonly number[],
  { years, quarters }: Periods,
): readonly number[] {
  const of = (wanted: Iterable<string>) => new Set([...wanted].flatMap((each) => byWord.get(each) ?? []));
  if (quarters.size > 0) {
    const asked = of(quarters);
    return someOf(documents, (each) => asked.has(each));
  }
  const quarterly = of(['q1', 'q2', 'q3', 'q4']);
  return years.size === 0 ? documents : someOf(documents, (each) => !quarterly.has(each));
}

/** Whether all of some documents have a year in their names. */
export function areDated({ byWord }: NameIndex, documents: readonly number[]): boolean {
  const dated = new Set([...byWord].flatMap(([key, own]) => (isYear(key) ? own : [])));
  return documents.every((each) => dated.has(each));
}

function someOf(documents: readonly number[], isKept: (document: number) => boolean): readonly number[] {
  const kept = documents.filter(isKept);
  return kept.length > 0 ? kept : documents;
}
