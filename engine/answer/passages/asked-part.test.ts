import { expect, test } from 'vitest';
import { askedPart, asksForAll, sheetNamed, shownNumber, withoutPart } from './asked-part.ts';

test.each([
  ['What do the notes of the first slide say?', 'slide', 1, 'What do the notes say?'],
  ['How much is the rent on page 12?', 'page', 12, 'How much is the rent?'],
  ['Page 3: what is the deposit?', 'page', 3, ': what is the deposit?'],
  ['What does the 2nd slide say about fonts?', 'slide', 2, 'What does say about fonts?'],
  ['Was steht auf der dritten Seite?', 'page', 3, 'Was steht?'],
  ['Was steht in den Notizen der 2. Folie?', 'slide', 2, 'Was steht in den Notizen?'],
  ['Who signed on the last page?', 'page', 'last', 'Who signed?'],
  ['Who wrote message no. 4?', 'message', 4, 'Who wrote?'],
] as const)('%s', (question, kind, number, bare) => {
  const part = askedPart(question);
  expect([part?.kind, part?.number, withoutPart(question, part?.written ?? '')]).toEqual([kind, number, bare]);
});

test.each(['How many slides are there?', 'Which page is it on?', 'How long is the first pause?', 'What is 3.5 %?'])(
  '%s names no part',
  (question) => {
    expect(askedPart(question)).toEqual(null);
  },
);

test('a sheet is called by its name, before or behind the word, whatever signs are around it', () => {
  const asked = [
    'What is the total in sheet Costs?',
    'Was ist die Summe auf dem Blatt „Costs“?',
    'What is on the costs sheet?',
    'What do the costs come to?',
  ];
  expect(asked.map((each) => sheetNamed(each, 'Costs, rows 1–200'))).toEqual([
    ' in sheet Costs',
    ' auf dem Blatt „Costs“',
    ' on the costs sheet',
    null,
  ]);
  expect(asked.map((each) => askedPart(each)?.kind)).toEqual(['sheet', 'sheet', 'sheet', undefined]);
});

test('a part has the number that it shows, and is of one kind only', () => {
  const parts = [
    ['12', 3],
    ['Slide 4 (hidden slide)', 3],
    ['Costs', 2],
    ['Part 2', 2],
    ['iv', 4],
  ] as const;
  const numbers = (kind: 'page' | 'slide') => parts.map(([label, place]) => shownNumber(kind, label, place));
  expect([numbers('page'), numbers('slide')]).toEqual([
    [12, null, null, null, null],
    [null, 4, null, null, null],
  ]);
  expect(['Costs', 'Part 2', '12'].map((label) => shownNumber('sheet', label, 2))).toEqual([2, null, null]);
});

test('asking for all that a part says, and for something in it', () => {
  const bare = ['What do the notes say?', 'Was steht?', 'What does say about fonts?', 'How much is the rent?'];
  expect(bare.map(asksForAll)).toEqual([true, true, false, false]);
});
