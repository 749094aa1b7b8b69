import { median } from '../../metrics.ts';
import { table } from '../../table.ts';
import type { Printed } from '../set.ts';

/** Of the questions that have an answer at most this share is refused; of the others at most this share answered. */
const mostFaults = 0.05;
/** The group of the questions that no document answers. */
export const noAnswer = 'without an answer';

/** What came of a question. */
export interface Judged {
  /** Where the question was asked, and its kind. */
  readonly group: string;
  readonly heldOut: boolean;
  readonly outcome: 'right' | 'wrong' | 'refused' | 'refused rightly' | 'answered though nothing does';
  /** Whether the first quote alone holds the value. */
  readonly first: boolean;
  readonly ms: number;
}

/** A row for each half and group, and what was missed. */
export function printed(judged: readonly Judged[]): Printed {
  const groups = [...new Set(judged.map(({ group }) => group))];
  const rows = [false, true].flatMap((heldOut) =>
    groups.flatMap((group) => {
      const own = judged.filter((each) => each.heldOut === heldOut && each.group === group);
      return own.length === 0 ? [] : [[heldOut ? 'held out' : 'in sight', group, ...sharesOf(own)]];
    }),
  );
  const head = ['half', 'questions', 'number', 'holds the value', 'first quote does', 'refused', 'answered wrongly'];
  const due = judged.filter(({ group }) => group !== noAnswer);
  const none = judged.filter(({ group }) => group === noAnswer);
  const share = (list: readonly Judged[], outcome: Judged['outcome']): number =>
    list.filter((each) => each.outcome === outcome).length / Math.max(1, list.length);
  const missed = [
    [share(due, 'refused'), 'of the questions that have an answer are refused'] as const,
    [share(none, 'answered though nothing does'), 'of the questions without an answer are answered'] as const,
  ].flatMap(([value, what]) =>
    value > mostFaults ? [`${(100 * value).toFixed(1)} % ${what}; must: at most ${100 * mostFaults} %`] : [],
  );
  const ms = median(judged.map((each) => each.ms)).toFixed(0);
  return { title: `Long documents; median ${ms} ms to a whole answer`, tables: [table(head, rows)], missed };
}

function sharesOf(own: readonly Judged[]): readonly string[] {
  const percent = (is: (each: Judged) => boolean): string =>
    `${((100 * own.filter(is).length) / own.length).toFixed(1)} %`;
  const isDue = own.some(({ group }) => group !== noAnswer);
  return [
    String(own.length),
    isDue ? percent(({ outcome }) => outcome === 'right') : '–',
    isDue ? percent(({ first }) => first) : '–',
    percent(({ outcome }) => outcome === 'refused' || outcome === 'refused rightly'),
    percent(({ outcome }) => outcome === 'wrong' || outcome === 'answered though nothing does'),
  ];
}
