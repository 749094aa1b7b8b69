import type {
  AcrossColumn,
  AcrossCondition,
  AcrossFurther,
  AcrossGrouping,
  AcrossPlan,
} from '../../../../common/domain/across.ts';
import { columnOf } from '../question/column.ts';
import { paidColumn } from '../question/state-conditions.ts';

/** A plan with the columns and conditions that are needed for what is made of its rows besides. */
export function withFurther(plan: AcrossPlan, further: AcrossFurther): AcrossPlan {
  if (Object.keys(further).length === 0) return plan;
  const columns = [...plan.columns];
  const conditions: AcrossCondition[] = [...plan.conditions];
  const numberOf = (column: AcrossColumn): number => {
    const known = columns.findIndex(({ heading }) => heading === column.heading);
    return known === -1 ? columns.push(column) - 1 : known;
  };
  const { group, ours } = further;
  if (group !== undefined) numberOf(columnOfGroup(group.by, plan.ofKind));
  // Whose papers these are, is told by both sides.
  if (ours !== undefined) for (const side of sides(ours)) numberOf(columnOfGroup(side, plan.ofKind));
  // Nobody owes what an invoice says to be paid.
  if (group !== undefined && isOwed.test(plan.question))
    conditions.push({ column: numberOf(paidColumn), is: 'unless' });
  if (further.addedUp === true && !columns.some(({ type }) => type === 'amount'))
    numberOf(columnOf('', plan.ofKind, 'amount'));
  return { ...plan, columns, conditions, further };
}

const isOwed = /(?<!\p{L})(?:owe[ds]?|schulde[tn]?)(?!\p{L})/iu;

/** The asker's side, and the other one first. */
const sides = (ours: 'buyer' | 'seller') =>
  ours === 'buyer' ? (['seller', 'buyer'] as const) : (['buyer', 'seller'] as const);

/** The column by whose values documents are put together. */
export const columnOfGroup = (by: AcrossGrouping['by'], ofKind: string): AcrossColumn =>
  by === 'seller' || by === 'buyer' ? columnOf(by, ofKind, 'name') : columnOf('', ofKind, 'date');
