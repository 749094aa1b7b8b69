import { describe, expect, test } from 'vitest';
import { notice } from '../../../../common/messages/notice.ts';
import { line, partOf } from './fixture.ts';

const text = [
  'The landlord shall keep the roof in repair at',
  'all times and shall bear the cost of that, and',
  'the tenant shall give notice of each defect he',
  'finds within three days of the day on which he',
  'found it or should have found it, as the case',
  'may be, and shall let the landlord in to see it.',
];
const drawn = (lines: readonly string[], left = 72): string =>
  lines.map((each, at) => line(left, 700 - at * 20, each)).join('');
/** Numbers from `first` on at every `step`th line. */
const numbers = (lines: number, left: number, first = 1, step = 1, size = 9): string =>
  Array.from({ length: lines }, (_, at) =>
    (at + 1) % step === 0 ? line(left, 700 - at * 20, String(first + at), size) : '',
  ).join('');
/** Pairs of lines with space between them. */
const top = (at: number): number => 700 - 13 * at - 4 * (at >> 1);
const long = [...text, ...text, ...text];

const verses = Array.from({ length: 20 }, () => 'And all the ships came home to Harwich Sound');

describe('numbers of lines are no part of the text, and that is said', () => {
  test.each([
    ['at the left', numbers(6, 50) + drawn(text), text, 6],
    ['drawn after the text', drawn(text) + numbers(6, 50, 1, 1, 11), text, 6],
    ['at the right', drawn(text) + numbers(6, 330, 41), text, 6],
    [
      'of pairs of lines that stand apart',
      long.map((each, at) => line(50, top(at), String(at + 1), 9) + line(72, top(at), each)).join(''),
      long,
      18,
    ],
    ['at every fifth line', drawn(long) + numbers(18, 50, 1, 5), long, 3],
    ['at every fifth verse, each of which begins with a capital', drawn(verses) + numbers(20, 400, 1, 5), verses, 4],
    [
      'of a whole page, most of which is empty',
      Array.from({ length: 28 }, (_, at) => line(at < 9 ? 50 : 45, 730 - 24 * at, String(at + 1))).join('') +
        text.map((each, at) => line(72, 730 - 24 * at, each)).join(''),
      text,
      28,
    ],
    [
      'at both sides of two columns',
      numbers(15, 40, 1) + drawn(long.slice(0, 15), 60) + drawn(long.slice(0, 15), 320) + numbers(15, 560, 16),
      [...long.slice(0, 15), ...long.slice(0, 15)],
      30,
    ],
    [
      'between two columns',
      drawn(long.slice(0, 15), 40) + numbers(15, 300, 1, 5) + drawn(long.slice(0, 15), 330),
      [...long.slice(0, 15), ...long.slice(0, 15)],
      3,
    ],
  ])('%s', async (_, operators, lines, count) => {
    const part = await partOf(operators);
    expect([part.text, part.omissions]).toEqual([lines.join(' '), [notice('line-numbers-left-out', { count })]]);
  });
});

test.each([
  ['numbers of a list', ['Keep the roof', 'Pay the rent', 'Leave in May', 'Paint it', 'Go away']],
  ['numbers of a list in small letters', ['apples', 'pears', 'plums', 'figs', 'dates']],
])('%s stay', async (_, items) => {
  const part = await partOf(
    items.map((item, at) => line(60, 700 - at * 20, String(at + 1)) + line(80, 700 - at * 20, item)).join(''),
  );
  expect(part.text.match(/\d/gu)).toEqual(['1', '2', '3', '4', '5']);
  expect(part.omissions).toEqual([]);
});

test('items of a numbered list are blocks of their own, with their numbers', async () => {
  const items = [
    'Keep the roof.',
    'Pay the rent.',
    'Leave in May, or, as the case may be, in June of the year that is',
    'then the next.',
  ];
  const marks = ['1.', '2.', '3.'];
  const part = await partOf(
    items.map((item, at) => line(80, 700 - at * 14, item)).join('') +
      marks.map((mark, at) => line(60, 700 - at * 14, mark)).join(''),
  );
  expect(part.blocks.map(({ kind, start, end }) => `${kind}: ${part.text.slice(start, end)}`)).toEqual([
    'list-item: 1. Keep the roof.',
    'list-item: 2. Pay the rent.',
    `list-item: 3. ${items[2]} ${items[3]}`,
  ]);
});

test('few numbers that count in the text below are no numbers of lines', async () => {
  const marks = [2, 4, 6, 8].map((mark, at) => line(180, 540 - 14 * at, String(mark))).join('');
  const flames = ['blue and short', 'blue and long', 'yellow at the tip', 'yellow all over'];
  const part = await partOf(drawn(text) + marks + flames.map((each, at) => line(230, 540 - 14 * at, each)).join(''));
  expect(part.text.split('\n\n')).toEqual([
    text.join(' '),
    flames.map((flame, at) => `${2 * at + 2} ${flame}`).join(' '),
  ]);
});

test('names of columns and a letterhead above a rule are of the text', async () => {
  const rule = 'q 0.4 w 72 786 m 330 786 l S Q\n';
  const letter = await partOf(line(72, 790, 'Ropeworks of Hallam', 9) + rule + drawn(text));
  expect(letter.text.split('\n')[0]).toBe('Ropeworks of Hallam');
  const rows = line(72, 790, 'Kiln') + line(300, 790, 'Hours') + rule + line(72, 772, 'Lower') + line(310, 772, '14');
  const table = await partOf(rows + line(72, 758, 'Upper') + line(310, 758, '21') + drawn(text));
  expect(table.text.split('\n').slice(0, 3)).toEqual(['Kiln\tHours', 'Lower\t14', 'Upper\t21']);
});

test('the number of a page that is turned stands beside its text', async () => {
  const part = await partOf(`BT /F1 9 Tf 0 1 -1 0 580 400 Tm (8) Tj ET\n${drawn(text)}`);
  expect(part.text).toBe(text.join(' '));
});

test('a title and what stands at the other side of its line are two lines', async () => {
  const part = await partOf(line(72, 740, 'Order form', 18) + line(400, 740, 'Garden Club', 11) + drawn(text));
  expect(part.text.split('\n\n')).toEqual(['Order form', 'Garden Club', text.join(' ')]);
});
