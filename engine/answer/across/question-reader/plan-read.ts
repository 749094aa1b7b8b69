import type { AcrossColumn, AcrossPlan } from '../../../../common/domain/across.ts';
import type { ClauseReader } from '../../deps.ts';
import { planOf } from '../question/plan.ts';
import { notUnderstoodIn } from '../question/not-understood.ts';
import { planAs } from './plan-as.ts';
import { toldOf } from './told-question.ts';

/**
 * What a question asks of every document, as `planOf`; where its words tell that not, as questions that are like it.
 *
 * @throws CarrelError `cancelled` when the signal fires
 */
export async function planRead(
  reader: ClauseReader | undefined,
  {
    question,
    today,
    more = [],
  }: { readonly question: string; readonly today: Date; readonly more?: readonly string[] },
  signal?: AbortSignal,
): Promise<AcrossPlan> {
  const plan = planOf(question, today);
  const nothing = nothingAsked(question, plan);
  if (nothing !== null && more.length === 0) return nothing;
  const isTold = plan.further?.group !== undefined || plan.further?.spread === true;
  const told = reader === undefined || isTold ? null : await toldOf(reader, plan, today, signal);
  const read = told === null ? plan : planAs(question, today, told);
  if (more.length === 0) return read;
  const added = planOf(question, today, more).columns.slice(plan.columns.length);
  const isNew = ({ heading }: AcrossColumn): boolean => !read.columns.some((own) => own.heading === heading);
  return { ...read, columns: [...read.columns, ...added.filter(isNew)] };
}

/** The plan of a question that was read before: its columns know how. */
export function planKept(question: string, today: Date, columns: readonly AcrossColumn[]): AcrossPlan {
  const nothing = columns.length > 0 ? null : nothingAsked(question, planOf(question, today));
  if (nothing !== null) return nothing;
  const learned = columns.find((column) => column.learned !== undefined)?.learned;
  return learned === undefined ? planOf(question, today) : planAs(question, today, learned);
}

/** The plan of a question that asks for what no document says of itself: nobody is asked; null of any other one. */
function nothingAsked(question: string, plan: AcrossPlan): AcrossPlan | null {
  const words = notUnderstoodIn(question);
  return words === null
    ? null
    : { ...plan, kind: 'list', columns: [], conditions: [], extreme: null, notUnderstood: words };
}
