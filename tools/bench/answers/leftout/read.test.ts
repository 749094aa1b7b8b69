import { expect, test } from 'vitest';
import { isOfLine, leftOut, papersIn } from './read.ts';

test('a paper is its lines, what they answer, and what is near to them', () => {
  const source = `
= e1-key note | short note on keys
[1] KEYS
[2] The spare key is with Mrs Lee.
[3] Lost keys cost £12.
? 2 | Who has the spare key?
? 2,3 | What is said of keys?
? 2&3 | What does it cost when Mrs Lee loses hers?
! 3 | Who lost a key?
+ 2 | Mrs Lee has a key.

= rota
[1] ROTA
`;
  expect(papersIn(source)).toEqual([
    {
      header: 'e1-key note | short note on keys',
      lines: new Map([
        [1, 'KEYS'],
        [2, 'The spare key is with Mrs Lee.'],
        [3, 'Lost keys cost £12.'],
      ]),
      asked: [
        { kind: '?', numbers: [2], question: 'Who has the spare key?' },
        { kind: '?', numbers: [2, 3], question: 'What is said of keys?' },
        { kind: '!', numbers: [3], question: 'Who lost a key?' },
      ],
    },
    { header: 'rota', lines: new Map([[1, 'ROTA']]), asked: [] },
  ]);
});

test.each([
  ['Lost keys cost £12.', 'Mrs Lee has one. Lost keys cost £12.', true],
  ['Lost keys cost\n£12 and more.', 'Lost keys cost £12', true],
  ['Lost keys cost £12.', 'Lost keys cost £14.', false],
])('%j of the line %j: %s', (quote, line, is) => {
  expect(isOfLine(quote, line)).toBe(is);
});

test('the papers that the training leaves out, each name once', () => {
  expect([leftOut('english').length, leftOut('german').length]).toEqual([104, 58]);
});
