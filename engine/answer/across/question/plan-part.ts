import type { AcrossColumn, AcrossCondition } from '../../../../common/domain/across.ts';

/** What a condition compares, before its column has a number. */
export type Compared = AcrossCondition extends infer Each
  ? Each extends unknown
    ? Omit<Each, 'column'>
    : never
  : never;

/** A column that a question asks for, and what its value must meet, if anything. */
export interface Part {
  readonly column: AcrossColumn;
  readonly condition: Compared | null;
}
