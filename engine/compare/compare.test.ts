import { describe, expect, test } from 'vitest';
import type { Comparison, Difference } from '../../common/domain/comparison.ts';
import type { PartState } from '../../common/domain/part.ts';
import { compareDocuments } from './compare.ts';
import { documentOf } from './fixture.ts';

type Pages = readonly (readonly string[])[];
const compared = (left: Pages, right: Pages, state: PartState = 'read'): Comparison =>
  compareDocuments(documentOf(1, left), documentOf(2, right, state));

/** A difference in a line: its kind, its words, its numbers. */
function told({ kind, words, numbers, evidence }: Difference): string {
  const text = words
    .map((piece) => {
      const own = piece.text.trim();
      return piece.is === 'same' ? own : piece.is === 'removed' ? `[-${own}-]` : `{+${own}+}`;
    })
    .join(' ');
  const changes = numbers.map(({ before, after }) => ` <${before}|${after}>`).join('');
  return `${kind}: ${text}${changes}${evidence === 'text' ? '' : ` (${evidence})`}`;
}
const tell = (left: Pages, right: Pages, state?: PartState): readonly string[] =>
  compared(left, right, state).differences.map(told);

const clause = 'The tenant pays the rent on the third working day of each month to the landlord’s account.';
const other = 'Heating and water are settled once a year by the readings of the meters in the flat.';
const third = 'Small repairs in the flat are borne by the tenant up to a sum that is agreed every year.';

describe('what differs', () => {
  test('changed words, those with numbers first', () => {
    const left = [[clause, 'The lease runs until further notice.', 'The deposit is €3,420 in all.']];
    const right = [[clause, 'The lease runs until written notice.', 'The deposit is €4,320 in all.']];
    expect(tell(left, right)).toEqual([
      'changed: The deposit is € [-3,420-] {+4,320+} in all. <€3,420|€4,320>',
      'changed: The lease runs until [-further-] {+written+} notice.',
    ]);
  });

  test('a number is told with what belongs to it: day and year of a month, currency', () => {
    expect(
      tell([['It begins on 1 March 2025, at EUR 900 a day.']], [['It begins on 1 April 2025, at USD 900 a day.']]),
    ).toEqual([
      'changed: It begins on 1 [-March-] {+April+} 2025, at [-EUR-] {+USD+} 900 a day.' +
        ' <1 March 2025|1 April 2025> <EUR 900|USD 900>',
    ]);
  });

  test('one letter of case, one "not", one sign are told', () => {
    const left = [['The Tenant may not sublet.', 'The discount is 5 %.', `${clause} It is due.`]];
    const right = [['The tenant may sublet.', 'The discount is 5 ‰.', `${clause} It is due!`]];
    expect(tell(left, right)).toEqual([
      'changed: The discount is 5 [-%-] {+‰+} . <5 %|5 ‰>',
      'changed: The [-Tenant-] {+tenant+} may [-not-] sublet.',
      'changed: It is due [-.-] {+!+}',
    ]);
  });

  test('added and removed sentences, and a clause as one', () => {
    const added = ['# Insurance', 'The tenant insures the flat against fire.', 'Proof is given every year.'];
    expect(tell([[clause, `${other} This stands. ${third}`]], [[clause, ...added, `${other} ${third}`]])).toEqual([
      'added: {+Insurance The tenant insures the flat against fire. Proof is given every year.+}',
      'removed: [-This stands.-]',
    ]);
  });

  test('a clause that was moved is moved, also when a word of it changed', () => {
    const moved = ['# Pets', 'Cats and other small animals may be kept in the flat without asking.'];
    const there = ['# Pets', 'Cats and other small animals may be kept in the house without asking.'];
    expect(tell([[...moved, clause, other, third]], [[clause, other, ...there, third]])).toEqual([
      'moved: Pets Cats and other small animals may be kept in the [-flat-] {+house+} without asking.',
    ]);
  });

  test('rows of tables: a changed cell, a row more', () => {
    const left = [['Item\tAmount', 'Rent\t1,140', 'Heating\t165', 'Water\t20']];
    const right = [['Item\tAmount', 'Rent\t1,140', 'Garage\t60', 'Heating\t185', 'Water\t20']];
    expect(tell(left, right)).toEqual(['changed: Heating [-165-] {+185+} <165|185>', 'added: {+Garage 60+}']);
  });
});

describe('what is no difference', () => {
  const same = { differences: [], renumbered: [], unread: { left: 0, right: 0 }, cut: false };

  test('other pages, line ends, quotation marks, hyphens, paragraphs', () => {
    const left = [
      ['The “long-term” tenant’s share is set out in the annex and', 'binds both.'],
      [clause, `${other} ${third}`],
    ];
    const right = [
      ['The "longterm" tenant\'s share is set out'],
      ['in the annex and\nbinds both.', clause, other, third],
    ];
    expect(compared([[left[0]?.join(' ') ?? ''], left[1] ?? []], right)).toMatchObject(same);
  });

  test('headers and footers, and the head of a table that goes on', () => {
    const page = (number: number): string => `${clause.replace('third', `number ${number} of all`)} Sum ${number}.`;
    const numbers = [1, 2, 3, 4, 5];
    const left = numbers.map((number) => [page(number)]);
    const right = numbers.map((number) => ['Lease of 14 Harbour Lane', page(number), `Page ${number} of 5`]);
    expect(compared(left, right)).toMatchObject(same);
    const rows = ['Item\tAmount', 'Rent\t1,140', 'Heating\t165'];
    expect(compared([[...rows, 'Water\t20']], [rows, ['Item\tAmount', 'Water\t20']])).toMatchObject(same);
    // A page has a single row of the table: its reader sees a heading and a line.
    const torn = ['# Item Amount', 'Water 20'];
    expect(compared([[...rows, 'Water\t20']], [rows, torn])).toMatchObject(same);
    expect(
      compared(
        [[...rows]],
        [
          ['# Item Amount', 'Rent 1,140'],
          ['Item\tAmount', 'Heating\t165'],
        ],
      ),
    ).toMatchObject(same);
  });

  test('clauses that count on after one that was added are told once, and so are references to them', () => {
    const left = [['1. Rent is due.', '2. Heating is due, as 1 says.', '3. Pets may be kept, see Section 2.']];
    const right = [
      [
        '1. Rent is due.',
        '2. Keys are given to no one else.',
        '3. Heating is due, as 1 says.',
        '4. Pets may be kept, see Section 3.',
      ],
    ];
    const { differences, renumbered } = compared(left, right);
    expect(differences.map(told)).toEqual(['added: {+2. Keys are given to no one else.+}']);
    expect(renumbered.map(({ from, to }) => `${from} ${to}`)).toEqual(['2 3', '3 4']);
  });

  test('a number before a sentence is one where clauses are taken for one paragraph', () => {
    const clauses = ['1. Rent is due.', '2. Heating is due each month.', '3. Pets may be kept.'];
    expect(compared([clauses], [[clauses.join(' ')]])).toMatchObject(same);
  });

  test('a reference to another clause is a difference', () => {
    const left = [['1. Rent is due.', '2. Heating is due.', '3. Pets may be kept, see Section 2.']];
    const right = [['1. Rent is due.', '2. Heating is due.', '3. Pets may be kept, see Section 1.']];
    expect(tell(left, right)).toEqual(['changed: 3. Pets may be kept, see Section [-2-] {+1+} . <2|1>']);
  });
});

describe('a scan', () => {
  test('what is likely misread comes last and says so; another number or word is never taken for that', () => {
    const left = [[clause, other, 'The deposit is 3,420 in all.', `${third} The landlord agrees.`]];
    const right = [
      [
        clause.replace('working', 'workirg'),
        other.replace('once', 'twice'),
        'The deposit is 3,480 in all.',
        `${third.replace('sum that', 'surn that')} The landlord agrees`,
      ],
    ];
    expect(tell(left, right, 'recognised')).toEqual([
      expect.stringContaining('[-once-] {+twice+}'),
      'changed: The deposit is [-3,420-] {+3,480+} in all. <3,420|3,480> (scan)',
      expect.stringContaining('[-working-] {+workirg+}'),
      expect.stringContaining('[-sum-] {+surn+}'),
      'changed: The landlord agrees [-.-] (misread)',
    ]);
  });

  test('letters read as digits, separators and headers are no other words; what was moved was moved', () => {
    const moved = ['# Pets', 'Cats and other small animals may be kept in the flat without asking.'];
    const page = (number: number): string => `${clause.replace('third', `number ${number} of all`)} Sum ${number}.`;
    const left = [...moved, page(1), page(2), 'The tenant shall pay 1,140.50 for it.', page(3), page(4), page(5)];
    const right = [page(1), page(2), 'The tenant shal1 pay 1.140.50 for it.', page(3), page(4), page(5), ...moved];
    const header = [
      'Lease of the flat',
      'Lease oI the flat',
      'Lease of the flat',
      'Lease of the flat',
      'Lease of the flat',
    ];
    const pages = header.map((each, index) => [each, ...(index === 0 ? right : [])]);
    const scanned = tell([left], pages, 'recognised');
    expect(scanned).toEqual([
      expect.stringMatching(/^moved: .*\(scan\)$/u),
      'changed: The tenant [-shall-] {+shal1+} pay [-1,140.50-] {+1.140.50+} for it.' +
        ' <shall|shal1> <1,140.50|1.140.50> (misread)',
    ]);
  });

  test('pages without text are counted and not compared', () => {
    const left = documentOf(1, [[clause]]);
    const right = documentOf(2, [[clause], [other]]);
    const parts = right.parts.map((part, index) => (index === 1 ? { ...part, state: 'picture' as const } : part));
    expect(compareDocuments(left, { ...right, parts })).toMatchObject({
      differences: [],
      unread: { left: 0, right: 1 },
    });
  });
});

test('clauses that differ by their numbers are compared, also at the edges of pages', () => {
  const numbered = (n: number): string => `Clause ${n} says that party ${n * 7} keeps the books in order.`;
  const clauses = Array.from({ length: 30 }, (_, i) => numbered(i + 1));
  const pages = Array.from({ length: 6 }, (_, page) => clauses.slice(page * 5, page * 5 + 5));
  const { differences } = compareDocuments(documentOf(1, pages), documentOf(2, [clauses.toSpliced(14, 1)]));
  expect(differences.map(({ kind, words }) => [kind, words.map(({ text }) => text).join('')])).toEqual([
    ['removed', numbered(15)],
  ]);
});
