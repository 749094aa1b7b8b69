import type { AcrossColumn } from '../../../../common/domain/across.ts';
import type { Value } from '../../../../common/domain/value.ts';
import { valuesOfType } from '../../../values/values.ts';
import type { Reading } from './stated-values.ts';

/** Columns that ask whether there is a duty to leave something: a clause that forbids says yes by its "not". */
export const isDuty = ({ heading, type }: AcrossColumn): boolean =>
  type === 'yes-no' && (heading === 'Confidentiality' || heading === 'Non-compete');

/** What a clause about such a duty says: that there is one; where the clause tells for how long, that. */
export function dutyIn(raw: string, reading: Reading): Value {
  const [period, ...more] = valuesOfType(raw, 'duration', reading);
  const told = period === undefined || more.length > 0 ? { normal: 'yes', size: 1 } : period;
  return { type: 'yes-no', normal: told.normal, size: told.size, start: 0, end: raw.length, confidence: 0.9 };
}
