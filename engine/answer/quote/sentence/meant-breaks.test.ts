import { expect, test } from 'vitest';
import { linesOf, partedAtBreaks } from './meant-breaks.ts';

const wide = 'The club was founded in 1951 by players of the paper mill and meets in the library.';

/** The sentences of a block in a document whose lines are as wide as `beside`. */
function parted(block: string, beside = '', ofPages = false): readonly string[] {
  const text = `${beside}\n\n${block}`;
  const range = { start: text.length - block.length, end: text.length };
  return partedAtBreaks(linesOf(text, ofPages), range).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['fields and statements', 'Best player: Ann Lee\nIncome of the year 4,310, spending 2,740\nThe youth team came'],
  ['an address', 'Clinic\n2 Foundry Court, by the bridge\nLudlow'],
  ['a list below its name', 'At home\n- Small meals of boiled rice\n- Walks on the lead\n• No stairs for two weeks'],
  ['a diary', '12 March: first flight of the bees in all hives\n20 April: honey super added\n2 July: 14.5 kg'],
])('a line is one thing: %s', (_, block) => {
  expect(parted(block, wide)).toEqual(block.split('\n'));
});

test.each([
  ['prose that was wrapped', 'The tenant keeps the flat in good order and tells\nMrs Marchant of damage at once'],
  ['German nouns behind a break', 'Der Mieter hat dem Vermieter jede Beschädigung der\nWohnung sofort zu melden'],
  [
    'a dash at the end of a wrapped line',
    'The members who had voted against the plan –\nMarta and her brother – left the room',
  ],
  ['a line that goes on', 'Shirts are washed at 40 degrees,\nWool by hand in cold water, without soap'],
])('a sentence stays whole: %s', (_, block) => {
  expect(parted(block)).toEqual([block]);
});

test('a block that was filled to a narrow width is whole beside wide lines', () => {
  const block = 'The committee of the\nGarden Club meets on\nTuesdays in May';
  expect(parted(block, wide)).toEqual([block]);
});

test('a heading above leaves filled lines a block', () => {
  const prose =
    'It meets on Tuesdays at eight in the hall beside\nthe mill, and who needs a lift to it asks the clerk\nMrs Lee';
  expect(parted(`Meetings\n${prose}`, wide)).toEqual(['Meetings', prose]);
});

test('items of a list are none of such a block', () => {
  const items = [
    '- Walks on the lead for half an hour',
    '- Small meals of boiled rice and meat',
    '- Rest for two weeks',
  ];
  expect(parted(['At home', ...items].join('\n'), wide)).toEqual(['At home', ...items]);
  expect(parted(items.join('\n'), wide)).toEqual(items);
});

test('a line does not end with a small word', () => {
  const block = 'The rules of the board are kept by the\nClerk';
  expect(parted(block, wide)).toEqual([block]);
});

test('letters of print differ in width', () => {
  const block = 'Rules that are made by the board\nSt Anne bind all the members of it';
  const beside = 'These are the rules of the board of St Anne';
  expect([parted(block, beside).length, parted(block, beside, true).length]).toEqual([2, 1]);
});
