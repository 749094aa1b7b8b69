import type { AcrossCell } from '../../common/domain/across.ts';
import type { ValueType } from '../../common/domain/value.ts';
import { say } from '../words.ts';

/** Types whose values stand below each other by their digits. */
export const isNumeric = (type: ValueType): boolean =>
  type === 'amount' || type === 'number' || type === 'percentage' || type === 'duration';

/** Below this, a person is told to look at the source. */
const sure = 0.5;
export const isUnsure = ({ confidence }: AcrossCell): boolean => confidence < sure;

/** Why a person should look at the source: the value was hardly found, hardly read, or found by a model; else ''. */
export function doubtOf(cell: AcrossCell): string {
  if (cell.by === 'model') return say('table-by-model');
  if (isUnsure(cell)) return say('table-unsure');
  return cell.citation.uncertain === true ? say('source-uncertain') : '';
}

/** A value as it is shown; amounts and numbers get marks between thousands. A type that is not known is text. */
export function shownValue({ value }: AcrossCell, type: ValueType): string {
  if (type !== 'amount' && type !== 'number') return value;
  return value.replace(/-?\d{4,}/u, (digits) => Number(digits).toLocaleString('en'));
}

/** A cell by its row and column in the page; both exist only near the view. */
export const cellId = (row: number, column: number): string => `table-cell-${row}-${column}`;
