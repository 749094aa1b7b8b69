import type { AcrossCondition, AcrossPlan } from '../../../../common/domain/across.ts';

/** The day on which questions are asked. */
export const today = new Date('2026-03-05T12:00:00');

/** A plan in a line: its kind, columns, conditions by the number of their column. */
export const toldPlan = ({ kind, columns, conditions, extreme, mean }: AcrossPlan): string =>
  [
    `${mean ? 'average' : kind}:`,
    columns.map(({ heading }) => heading).join(', '),
    ...conditions.map(toldCondition),
    extreme ?? '',
  ]
    .filter((part) => part !== '')
    .join(' ');

function toldCondition(condition: AcrossCondition): string {
  const { column, is } = condition;
  const denied = 'denied' in condition ? 'not ' : '';
  if (is === 'between') {
    const { least, most, inclusive, currency, month, day } = condition;
    if (month !== undefined) return `[${column} ${denied}month ${month}${day === undefined ? '' : ` day ${day}`}]`;
    return `[${column} ${denied}${currency}${least ?? ''}${inclusive ? '..' : '<>'}${most ?? ''}]`;
  }
  return `[${column} ${denied}${is}${'values' in condition ? ` ${condition.values.join(' | ')}` : ''}]`;
}
