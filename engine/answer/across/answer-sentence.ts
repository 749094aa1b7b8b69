import type { AcrossPlan, AcrossRow, AcrossTable } from '../../../common/domain/across.ts';
import { notice, type Notice } from '../../../common/messages/notice.ts';
import { bestOfUnits, extremeOf, rankedRows, spreadsOf, withExtremes } from './further/ends.ts';
import { groupedRows, type Grouped } from './further/groups.ts';
import { byUnit, mean, middle, sum } from './further/units.ts';
import { kindNamed } from '../../kinds/asked-kinds.ts';
import { withShared } from './shared-values.ts';

/** What is counted of rows. A document that meets no condition and says nothing to the first column has not said it. */
export interface AcrossCounts {
  readonly matching: readonly AcrossRow[];
  readonly notSaid: number;
  readonly unread: number;
  /** Documents that were asked, and that could not be. */
  readonly documents: number;
}

export function countsOf(rows: readonly AcrossRow[]): AcrossCounts {
  const asked = rows.filter(({ state }) => state === 'asked');
  const matching = asked.filter((row) => row.matches === true && !saysNothing(row));
  const notSaid = asked.filter((row) => row.matches === null || (row.matches === true && saysNothing(row))).length;
  const unread = rows.filter(({ state }) => state === 'unread').length;
  return { matching, notSaid, unread, documents: rows.length };
}

const saysNothing = ({ cells, matches }: AcrossRow): boolean =>
  matches === true && cells.length > 0 && cells.every((cell) => cell === null);

/** The answer in a sentence: "51 of 300 contracts; 3 don't say; 2 could not be read". */
export const answerOf = (plan: AcrossPlan, told: readonly AcrossRow[]): Notice => {
  const grouped = groupedRows(plan, withShared(plan, told));
  return sentenceOf(plan, grouped);
};

function sentenceOf(plan: AcrossPlan, grouped: Grouped): Notice {
  const { rows } = grouped;
  const { matching, notSaid, unread, documents } = countsOf(rows);
  const isAbsence = plan.conditions.some(({ is }) => is === 'not-said');
  const found = isAbsence ? rows.filter(({ matches }) => matches === true) : matching;
  const counted = {
    matching: found.length,
    documents,
    notSaid: isAbsence ? 0 : notSaid,
    unread,
    kind: plan.noneOfKind === true ? '' : (kindNamed(plan.ofKind) ?? ''),
  };
  const heading = plan.columns[0]?.heading ?? '';
  const { further } = plan;
  if (plan.notUnderstood !== undefined)
    return notice('across-not-understood', { ...counted, words: plan.notUnderstood });
  if (isOfNoKind(plan)) return notice('across-none-of-kind', { ...counted, asked: plan.ofKind });
  if (further?.group !== undefined) return groupSentence(plan, grouped, counted);
  if (plan.kind === 'sum') {
    const sums = plan.mean ? byUnit(matching, further?.median === true ? middle : mean) : sumsOf(matching);
    const id = plan.mean ? (further?.median === true ? 'across-median' : 'across-mean') : 'across-sum';
    const told = { ...counted, heading, sums: sums.join(', ') };
    if (sums.length > 0 && grouped.ours !== null && !plan.mean)
      return notice('across-own-sum', { ...told, ours: grouped.ours, owed: 'no' });
    if (sums.length > 0) return notice(id, told);
  }
  if (plan.kind === 'extreme') {
    const told = extremeSentence(plan, rows, counted);
    if (told !== null) return told;
  }
  if (further?.addedUp === true) {
    const at = plan.columns.findIndex(({ type }) => type === 'amount');
    const sums = byUnit(matching, sum, at).join(', ');
    if (sums !== '') return notice('across-added-up', { ...counted, heading: plan.columns[at]?.heading ?? '', sums });
  }
  if (further?.share === true && documents > unread) {
    const share = Math.round((1_000 * found.length) / (documents - unread)) / 10;
    return notice('across-share', { ...counted, share: String(share) });
  }
  if (grouped.ours !== null) return notice('across-own', { ...counted, ours: grouped.ours, owed: 'no' });
  if (plan.conditions.length === 0 && plan.columns.length > 1)
    return notice('across-said-each', { ...counted, said: saidEach(plan, rows) });
  if (plan.conditions.length === 0 && plan.columns.length > 0) return notice('across-said', { ...counted, heading });
  if (plan.conditions.length === 0 && notSaid === 0) return notice('across-listed', counted);
  return notice('across-matching', counted);
}

/** "Notice period 10, End date 5": how many documents say each. */
const saidEach = ({ columns }: AcrossPlan, rows: readonly AcrossRow[]): string =>
  columns
    .map(({ heading }, at) => {
      const saying = rows.filter(
        ({ state, cells }) => state === 'asked' && cells[at] !== null && cells[at] !== undefined,
      );
      return `${heading} ${saying.length}`;
    })
    .join(', ');

type Counted = Readonly<Record<'matching' | 'documents' | 'notSaid' | 'unread', number>> & { readonly kind: string };

/** Groups that a sentence names; the others stand in the table. */
const mostNamed = 4;

function groupSentence(plan: AcrossPlan, { groups, ours }: Grouped, counted: Counted): Notice {
  const wanted = plan.further?.group?.wanted ?? null;
  const named = groups
    .slice(0, mostNamed)
    .map(({ name, documents, values }) => `${name}: ${values.length === 0 ? documents : values.join(', ')}`);
  return notice(wanted === null ? 'across-groups' : 'across-best-groups', {
    ...counted,
    heading: plan.kind === 'count' ? '' : (plan.columns[0]?.heading ?? ''),
    groups: named.join('; '),
    more: Math.max(0, groups.length - mostNamed),
    extreme: wanted?.extreme ?? 'none',
    mean: plan.mean ? (plan.further?.median === true ? 'median' : 'mean') : 'none',
    ours: ours ?? 'none',
    owed: plan.conditions.some(({ is }) => is === 'unless') ? 'yes' : 'no',
  });
}

function extremeSentence(plan: AcrossPlan, rows: readonly AcrossRow[], counted: Counted): Notice | null {
  const heading = plan.columns[0]?.heading ?? '';
  const named = (row: AcrossRow): string => [...whose(plan, row), row.name].join(', ');
  if (plan.further?.spread === true) {
    const spreads = spreadsOf(rows);
    if (spreads.length === 0) return notice('across-no-spread', { ...counted, heading });
    return notice('across-spread', {
      ...counted,
      heading,
      spreads: spreads
        .map(
          ({ size, most, least }) =>
            `${size} (${most.cells[0]?.value}, ${most.name}; ${least.cells[0]?.value}, ${least.name})`,
        )
        .join(', '),
    });
  }
  const ranked = rankedRows(plan, rows);
  if (plan.further?.ranks !== undefined && ranked.length > 0)
    return notice('across-ranked', {
      ...counted,
      heading,
      ranked: ranked.map((row) => `${row.cells[0]?.value} (${named(row)})`).join(', '),
    });
  const row = extremeOf(plan, rows);
  const value = row?.cells[0]?.value;
  if (row === undefined || value === undefined) return null;
  // Nothing is changed into another currency: each has its own.
  const others = bestOfUnits(plan, rows)
    .filter((each) => each !== row)
    .map((each) => `${each.cells[0]?.value} (${named(each)})`);
  const best = { ...counted, heading, value, name: named(row) };
  return others.length === 0
    ? notice('across-extreme', best)
    : notice('across-extremes', { ...best, others: others.join(', ') });
}

/** Whose the extreme is: the names that the question asks for beside the value. */
const whose = ({ columns, conditions }: AcrossPlan, { cells }: AcrossRow): readonly string[] =>
  columns.flatMap(({ type }, at) =>
    at > 0 && type === 'name' && !conditions.some(({ column }) => column === at) ? (cells[at]?.value ?? []) : [],
  );

/** The sum of the first column over rows, for each currency: amounts of different currencies are not added up. */
export const sumsOf = (rows: readonly AcrossRow[]): readonly string[] => byUnit(rows, sum);

/** Documents of a kind are asked for, counted, added up or ordered, and there are none: others are not meant. */
const isOfNoKind = ({ noneOfKind, columns, kind }: AcrossPlan): boolean =>
  noneOfKind === true && (columns.length === 0 || kind === 'count' || kind === 'sum' || kind === 'extreme');

/** The table of a plan and its rows; of an extreme, the rows that have it match, and no others. */
export function tableOf(plan: AcrossPlan, told: readonly AcrossRow[]): AcrossTable {
  const grouped = groupedRows(plan, withShared(plan, told));
  const { question, kind, columns } = plan;
  const answer = sentenceOf(plan, grouped);
  const isNobody = plan.notUnderstood !== undefined || isOfNoKind(plan);
  const asked = isNobody ? grouped.rows.map((row) => ({ ...row, matches: false })) : grouped.rows;
  const shown = kind === 'extreme' ? withExtremes(plan, asked) : asked;
  const { matching, notSaid, unread } = countsOf(shown);
  const isAbsence = plan.conditions.some(({ is }) => is === 'not-said');
  const found = isAbsence ? shown.filter(({ matches }) => matches === true).length : matching.length;
  const groups = plan.further?.group === undefined ? {} : { groups: grouped.groups };
  return {
    question,
    kind,
    columns,
    rows: shown,
    matching: found,
    notSaid: isAbsence ? 0 : notSaid,
    unread,
    ...groups,
    answer,
  };
}
