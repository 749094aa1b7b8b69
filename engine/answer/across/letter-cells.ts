import type { AcrossColumn } from '../../../common/domain/across.ts';
import type { AskedDocument } from '../../../common/domain/asked-document.ts';
import type { Value } from '../../../common/domain/value.ts';
import type { Said } from './cells.ts';
import { conceptOf } from './clause-concept.ts';
import { kindOf } from './document-kinds.ts';
import { isMatter, matters } from './fields/matters.ts';
import { saidBy } from './invoice-cells.ts';
import { statedValues, type Reading } from './stated-values.ts';
import type { Statement } from './statements.ts';

/** What stands in a letter without the usual words is likely. */
const likely = 0.7;
const shown = 0.85;

/**
 * What a letter is for, judged by all of its sentences; `undefined` where the column asks something else, or
 * no sentence tells. Null where the letter is for something else.
 */
export function matterOfLetter(
  document: AskedDocument,
  { heading }: AcrossColumn,
  statements: readonly Statement[],
): Said | null | undefined {
  if (!isMatter(heading)) return undefined;
  const told = matters.map((matter) => ({
    matter,
    saying: statements.filter(({ raw }) => conceptOf(raw, 'yes-no', matter) !== null),
  }));
  const best = told.reduce((one, other) => (other.saying.length > one.saying.length ? other : one));
  const [first] = best.saying;
  if (first === undefined) return undefined;
  if (best.matter !== heading) return null;
  const value = { type: 'yes-no', normal: 'yes', size: 1, start: 0, end: first.raw.length, confidence: 1 } as const;
  return saidBy(document, first, value, shown);
}

/**
 * A letter's deadline or amount that no usual word goes with: the last date after the letter's own, and the first
 * amount in a sentence that speaks of nothing past. Null where there is none.
 */
export function likelyInLetter(
  document: AskedDocument,
  { heading }: AcrossColumn,
  statements: readonly Statement[],
  reading: Reading,
): Said | null {
  if ((heading !== 'Deadline' && heading !== 'Amount') || kindOf(document) !== 'letter') return null;
  const dates = valuesIn(statements, 'date', reading);
  const written = dates[0]?.value.size ?? null;
  if (written === null) return null;
  if (heading === 'Deadline') {
    const [last] = dates.filter(({ value }) => after(value, written)).toSorted((a, b) => sizeOf(b) - sizeOf(a));
    return last === undefined ? null : saidBy(document, last.statement, last.value, likely);
  }
  const past = new Set(dates.filter(({ value }) => !after(value, written)).map(({ statement }) => statement));
  const first = valuesIn(statements, 'amount', reading).find(({ statement }) => !past.has(statement));
  return first === undefined ? null : saidBy(document, first.statement, first.value, likely);
}

const after = ({ size }: Value, written: number): boolean => size !== null && size > written;
const sizeOf = ({ value }: { readonly value: Value }): number => value.size ?? 0;

const valuesIn = (statements: readonly Statement[], type: 'date' | 'amount', reading: Reading) =>
  statements.flatMap((statement) => statedValues(type, statement, reading).map((value) => ({ statement, value })));
