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
  const { group } = further;
  if (group !== undefined) {
    for (const column of sidesOf(group.by, plan.ofKind)) numberOf(column);
    // Nobody owes what an invoice says to be paid.
    if (isOwed.test(plan.question)) conditions.push({ column: numberOf(paidColumn), is: 'unless' });
  }
  if (further.addedUp === true && !columns.some(({ type }) => type === 'amount'))
    numberOf(columnOf('', plan.ofKind, 'amount'));
  return { ...plan, columns, conditions, further };
}

const isOwed = /(?<!\p{L})(?:owe[ds]?|schulde[tn]?)(?!\p{L})/iu;

/** Who is put together, and then who is on the other side; or when. */
export function sidesOf(by: AcrossGrouping['by'], ofKind: string): readonly AcrossColumn[] {
  const [seller, buyer] = [columnOf('seller', ofKind, 'name'), columnOf('buyer', ofKind, 'name')];
  if (by === 'seller') return [seller, buyer];
  return by === 'buyer' ? [buyer, seller] : [columnOf('', ofKind, 'date')];
}
