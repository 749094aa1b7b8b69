import type { AcrossCell, AcrossCondition } from '../../../common/domain/across.ts';
import { isSameName } from './same-name.ts';

/**
 * Whether a document meets a condition; null where it says nothing to it.
 *
 * @param others what the document calls the same besides
 */
export function meets(condition: AcrossCondition, cell: AcrossCell | null, others: readonly string[]): boolean | null {
  if (condition.is === 'said') return cell !== null;
  if (condition.is === 'not-said') return cell === null;
  if (condition.is === 'unless') return cell?.value !== 'yes';
  if (cell === null) return null;
  switch (condition.is) {
    // Which of them are shared is known when all documents were asked (`shared-values.ts`).
    case 'shared':
      return true;
    // Of a duty its time may be told, which is more than a yes.
    case 'yes':
      return cell.value !== 'no';
    case 'no':
      return cell.value === 'no';
    case 'contains': {
      const isNamed = [cell.value, ...others].some((name) => condition.values.some((value) => isSameName(name, value)));
      return isNamed !== (condition.denied === true);
    }
    case 'between': {
      const lies = isBetween(condition, cell);
      return lies === null ? null : lies !== (condition.denied === true);
    }
  }
}

function isBetween(
  condition: Extract<AcrossCondition, { is: 'between' }>,
  { value, size }: AcrossCell,
): boolean | null {
  const { least, most, inclusive, currency, month, day } = condition;
  if (size === null) return null;
  // A date is `2025-07-03`, or `2025-07`; of a year alone nobody knows the month, of a month nobody the day.
  if (month !== undefined) {
    if (value.length < 7) return null;
    const isMonth = Number(value.slice(5, 7)) === month;
    if (day === undefined || !isMonth) return isMonth;
    return value.length < 10 ? null : Number(value.slice(8, 10)) === day;
  }
  // Nothing is changed into another currency.
  if (currency !== '' && /^[A-Z]{3} /u.test(value) && !value.startsWith(currency)) return false;
  const above = least === null || (inclusive ? size >= least : size > least);
  const below = most === null || (inclusive ? size <= most : size < most);
  return above && below;
}

/** Whether a document meets all conditions: false where it fails one, null where it says nothing to one. */
export function meetsAll(
  conditions: readonly AcrossCondition[],
  cells: readonly (AcrossCell | null)[],
  others: readonly (readonly string[])[],
): boolean | null {
  const met = new Set(conditions.map((each) => meets(each, cells[each.column] ?? null, others[each.column] ?? [])));
  if (met.has(false)) return false;
  return met.has(null) ? null : true;
}
