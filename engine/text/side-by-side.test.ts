import { expect, test } from 'vitest';
import { read } from './fixtures/tables.ts';
import { segmentAt } from './fixtures/words.ts';
import { laidOver, segmentOf, type Segment } from './word.ts';

/** Lines one below the other, from 100 points on. */
const block = (left: number, ...lines: readonly string[]): readonly Segment[] =>
  lines.map((text, index) => segmentAt(left, 100 + 12 * index, text));

/** Parts in the order in which a file draws them. */
function drawn(parts: readonly Segment[]): readonly Segment[] {
  let order = 0;
  return parts.map(({ words }) => segmentOf(words.map((word) => ({ ...word, order: order++ }))));
}

const sender = block(72, 'Holt GmbH', 'Am Ufer 3', '12345 Berlin', 'Germany');
const receiver = block(300, 'Muster AG', 'Accounts, floor 4', '10115 Hamburg');

test('blocks that a file draws one after the other are read one after the other', () => {
  const before = segmentAt(72, 60, 'Thank you for your order of the first of March and for your trust in us');
  expect(read(drawn([before, ...sender, ...receiver]))).toEqual([
    'Thank you for your order of the first of March and for your trust in us',
    'Holt GmbH / Am Ufer 3 / 12345 Berlin / Germany',
    'Muster AG / Accounts, floor 4 / 10115 Hamburg',
  ]);
});

test('a line of text close below belongs to none of them', () => {
  const below = segmentAt(72, 158, 'Yours sincerely');
  expect(read(drawn([...sender, ...receiver, below])).slice(2)).toEqual(['Yours sincerely']);
});

const byLine = [...sender, ...receiver].toSorted((a, b) => a.baseline - b.baseline);

test.each([
  ['whose lines are drawn from left to right', drawn(byLine)],
  ['of which nothing is known', [...sender, ...receiver]],
])('blocks %s are read line by line', (_, segments) => {
  expect(read(segments)[0]).not.toContain(' / ');
});

const values = block(200, 'Ada', 'Bonn', 'Hesse');

test.each([
  ['labels with colons', [...block(72, 'Name:', 'City:', 'State:'), ...values]],
  ['labels beside words', [...block(72, 'Name', 'City', 'State'), ...values]],
  ['labels beside values with digits', [...block(72, 'Invoice', 'Date'), ...block(200, 'R-1', '3 May 2024')]],
])('%s stay with their values', (_, segments) => {
  expect(read(drawn(segments)).flat().join(' ')).toMatch(/^(Name:?|Invoice)( \|)? (Ada|R-1) /u);
});

test('fields that are filled in stay with their labels', () => {
  const filled = block(200, 'Ada 1', 'Bonn 2').map(({ words }) =>
    segmentOf(words.map((word) => ({ ...word, tag: laidOver }))),
  );
  expect(read(drawn([...block(72, 'Name 1', 'City 2'), ...filled])).join(' ')).toBe('Name 1 Ada 1 City 2 Bonn 2');
});

test('signatures are read as a whole', () => {
  const segments = [...block(72, 'Anna Holt', 'Landlord'), ...block(300, 'Bert Klein', 'Tenant')];
  expect(read(drawn(segments))).toEqual(['Anna Holt / Landlord', 'Bert Klein / Tenant']);
});

test.each([
  [['Name: Harriet Blount', 'Date: 3 May 2019']],
  [['Rechnungsnummer: 118', 'Datum: 14. Mai 2022', 'Kunde: 4410']],
  [['Owned since: 1987', 'Let to: nobody']],
])('fields of one line are apart: %j', (fields) => {
  expect(read(fields.map((text, at) => segmentAt(72 + 160 * at, 100, text)))).toEqual(fields);
});

test.each([[['Name', 'Harriet Blount']], [['Name: Harriet Blount', 'page 2']], [['Name:', 'Harriet Blount']]])(
  'a label and its value, or a field and something else, are one line: %j',
  (parts) => {
    expect(read(parts.map((text, at) => segmentAt(72 + 160 * at, 100, text)))).toEqual([parts.join(' ')]);
  },
);
