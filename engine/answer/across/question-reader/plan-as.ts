import type { AcrossColumn, AcrossCondition, AcrossPlan, LearnedQuestion } from '../../../../common/domain/across.ts';
import type { ValueType } from '../../../../common/domain/value.ts';
import { isDuty } from '../document/duty.ts';
import { fields } from '../fields/fields.ts';
import { columnOf } from '../question/column.ts';
import { comparedName } from '../question/compared-name.ts';
import { compareName } from '../question/name-condition.ts';
import { planOf } from '../question/plan.ts';
import { isUnknown } from './headings.ts';

/** The plan of a question whose form or heading the question reader told. */
export function planAs(question: string, today: Date, learned: LearnedQuestion): AcrossPlan {
  const { kind, mean, ofKind, heading } = learned;
  const plan = planOf(question, today, [], kind === null ? null : { kind, mean, ofKind });
  const told = heading === null ? plan : withHeading(plan, heading, learned);
  return { ...told, columns: told.columns.map((column) => ({ ...column, learned })) };
}

/** A plan with a column of a heading in the place of those that its words named wrongly, or not at all. */
function withHeading(plan: AcrossPlan, heading: string, { stance }: LearnedQuestion): AcrossPlan {
  const unknown = plan.columns.filter(isUnknown);
  const wrong = unknown.length > 0 ? unknown : plan.columns.filter((_, at) => !hasName(plan, at));
  const kept = plan.columns.filter((each) => !wrong.includes(each));
  const isCompared = plan.conditions.some(
    ({ is, column }) => is === 'between' && wrong.includes(plan.columns[column] as AcrossColumn),
  );
  // A day is no period and no amount: what is compared tells more than what the question is like.
  const isOther = plan.conditions.some(({ is, column }) => {
    const own = plan.columns[column] as AcrossColumn;
    return (
      is === 'between' && wrong.includes(own) && (own.type === 'date') !== (typeOf(heading, plan.ofKind) === 'date')
    );
  });
  if (isOther) return plan;
  const isWhether = (plan.kind === 'list' || plan.kind === 'count') && stance !== 'open' && !isCompared;
  const told = columnNamed(heading, plan.ofKind, isWhether);
  const columns = [told, ...kept];
  const conditions: AcrossCondition[] = plan.conditions.flatMap((condition): readonly AcrossCondition[] => {
    const own = plan.columns[condition.column] as AcrossColumn;
    if (!wrong.includes(own)) return [{ ...condition, column: columns.indexOf(own) }];
    return isOf(condition, told.type) ? [{ ...condition, column: 0 }] : [];
  });
  const named = unknown.length > 0 && conditions.every(({ is }) => is !== 'contains') ? nameIn(plan, told) : null;
  if (named !== null) {
    const at = columns.findIndex((column) => column.heading === named.column.heading);
    if (at === -1) columns.push(named.column);
    conditions.push({ ...named.condition, column: at === -1 ? columns.length - 1 : at });
  }
  const isMet = conditions.some(({ column }) => column === 0);
  return {
    ...plan,
    columns,
    conditions:
      isWhether && !isMet ? [{ column: 0, is: whether(told, stance === 'denied') }, ...conditions] : conditions,
  };
}

const typeOf = (heading: string, ofKind: string): ValueType => columnNamed(heading, ofKind, false).type;

/** A name that the question looks for, and that its words were too many to tell: whose the value must be. */
function nameIn({ question, ofKind }: AcrossPlan, told: AcrossColumn) {
  const name = comparedName(question);
  if (name === null || name.lead === '' || !/\s/u.test(name.value)) return null;
  const { column, condition } = compareName(name, told.type === 'name' ? question : name.words, ofKind);
  if (condition?.is !== 'contains') return null;
  return { column: told.type === 'name' ? told : column, condition };
}

/** A period of a duty is not asked for where it is asked whether there is the duty. */
function columnNamed(heading: string, ofKind: string, isWhether: boolean): AcrossColumn {
  const duty = heading.replace(/ period$/u, '');
  const isOfDuty = isWhether && isDuty({ heading: duty, question: '', type: 'yes-no' });
  const found = fields.find((field) => field.heading === (isOfDuty ? duty : heading));
  return found === undefined
    ? columnOf(heading.toLowerCase(), ofKind)
    : { heading: found.heading, question: found.question, type: found.type };
}

function whether(column: AcrossColumn, isDenied: boolean): 'said' | 'not-said' | 'yes' | 'no' {
  if (column.type !== 'yes-no' || (isDenied && isDuty(column))) return isDenied ? 'not-said' : 'said';
  return isDenied ? 'no' : 'yes';
}

/** Whether a condition compares values of a type; whether something is said at all is told anew. */
const isOf = ({ is }: AcrossCondition, type: ValueType): boolean =>
  is === 'between'
    ? type === 'amount' || type === 'duration' || type === 'date' || type === 'percentage'
    : is === 'contains' && type === 'name';

const leadsTo = /(?<!\p{L})(?:with|from|by|to|for|of|between|mit|von|vom|an|bei|für)\s+(?:\p{L}+\.?\s+)?$/iu;

/** Whether a column's condition is a name that the question looks for: of two words, or behind a word that leads. */
function hasName({ columns, conditions, question }: AcrossPlan, at: number): boolean {
  const named = conditions.find(({ column, is }) => column === at && is === 'contains');
  if (named?.is !== 'contains' || columns[at]?.type !== 'name') return false;
  return named.values.some(
    (value) => /\s/u.test(value) || leadsTo.test(question.slice(0, Math.max(0, question.indexOf(value)))),
  );
}
