import { expect, test } from 'vitest';
import type { Passage } from '../../../../common/domain/passage.ts';
import { quotable } from './quotable.ts';

function passageOf(...parts: readonly string[]): Passage {
  let offset = 0;
  const pieces = parts.map((text, index) => {
    const piece = { part: index + 1, label: `${index + 1}`, start: 0, end: text.length, offset };
    offset += text.length + 1;
    return piece;
  });
  return { text: parts.join('\n'), pieces };
}

const wordsOf = (name: string, passage: Passage, rows: Parameters<typeof quotable>[1] = []): readonly string[] =>
  quotable({ name, passage }, rows, 30).map(({ words }) => words);

test('a row of a sheet is one quote with the names of its columns, whatever full stops it has', () => {
  const passage = passageOf('Item\tRemark\nTea\tIt is good. It is green.\n\nB2: A note. Two.');
  const start = passage.text.indexOf('Tea');
  const rows = [
    { start: 0, end: 11, headings: [], cells: ['Item', 'Remark'] },
    {
      start,
      end: passage.text.indexOf('\n\n'),
      headings: ['Item', 'Remark'],
      cells: ['Tea', 'It is good. It is green.'],
    },
  ];
  expect(wordsOf('a.xlsx', passage, rows)).toEqual(['Item · Remark', 'Item: Tea', 'B2: A note.', 'Two.']);
});

test('a sentence goes on over the end of a page, and not over the end of a slide', () => {
  const passage = passageOf('One that begins here', 'and ends there.');
  expect([wordsOf('a.pdf', passage), wordsOf('a.pptx', passage)]).toEqual([
    ['One that begins here and ends there.'],
    ['One that begins here', 'and ends there.'],
  ]);
});

test('a heading above a sentence is no part of it, and marks of lists are none', () => {
  const passage = passageOf(
    '5. Committee\nThe committee meets on the first Tuesday of each month, and whenever\nit must.\n\n' +
      'a) Rent is due monthly. b)\n\nMinutes\n\nAll came.',
  );
  expect(
    quotable({ name: 'a.txt', passage }, [], 200).map(({ kind, words, start, end }) => [
      kind,
      words,
      passage.text.slice(start, end).replaceAll('\n', ' ') === words,
    ]),
  ).toEqual([
    ['heading', '5. Committee', true],
    ['sentence', 'The committee meets on the first Tuesday of each month, and whenever it must.', true],
    ['sentence', 'Rent is due monthly.', true],
    ['heading', 'Minutes', true],
    ['sentence', 'All came.', true],
  ]);
});

test('lines with gaps are rows, and what stands before and behind them stays a sentence', () => {
  const passage = passageOf('Seen in the log:\nF.02  Burner too hot\nF.04  No flame\nThe pump was changed.');
  const found = quotable({ name: 'a.txt', passage }, [], 200);
  expect(found.map(({ kind, words }) => [kind, words])).toEqual([
    ['sentence', 'Seen in the log:'],
    ['row', 'F.02 · Burner too hot'],
    ['row', 'F.04 · No flame'],
    ['sentence', 'The pump was changed.'],
  ]);
});
