import { expect, test } from 'vitest';
import type { Passage } from '../../common/domain/passage.ts';
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
  quotable({ name, passage }, rows, 40).map(({ words }) => words);

test('a row of a sheet is one quote with the names of its columns, whatever full stops it has', () => {
  const passage = passageOf('Item\tRemark\nTea\tIt is good. It is green.\n\nB2: A note. Two.');
  const start = passage.text.indexOf('Tea');
  const rows = [
    { start: 0, end: 11, words: 'Item · Remark' },
    { start, end: passage.text.indexOf('\n\n'), words: 'Item: Tea · Remark: It is good. It is green.' },
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
