import type { AcrossColumn } from '../../../common/domain/across.ts';
import type { AskedDocument } from '../../../common/domain/asked-document.ts';
import type { Said } from './cells.ts';
import { conceptOf } from './clause-concept.ts';
import { isMatter, matters } from './fields/matters.ts';
import { saidBy } from './invoice-cells.ts';
import type { Statement } from './statements.ts';

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
