import { expect, test } from 'vitest';
import { part } from './fixture.ts';
import { sectionFinder, sectionsOf } from './sections.ts';

const told = (parts: Parameters<typeof sectionsOf>[0]): readonly string[] =>
  sectionsOf(parts).map(({ level, heading }) => `${level} ${heading.part} ${heading.text}`);

test('a title in two lines is one heading, numbered ones that follow each other are two', () => {
  const parts = [
    part(1, '# A long title', '# in two lines', 'Text.', '## 1. Term', '## 2. Rent', 'More text.'),
    part(2, '## 3. Deposit', 'Text.'),
  ];
  expect(told(parts)).toEqual(['1 1 A long title in two lines', '2 1 1. Term', '2 1 2. Rent', '2 2 3. Deposit']);
});

test('of too many headings the deepest levels go', () => {
  const many = Array.from({ length: 500 }, (_, i) => [`### Deep ${i}`, 'Text.']).flat();
  expect(told([part(1, '# Top', 'Text.', ...many, '## Middle', 'Text.')])).toEqual(['1 1 Top', '2 1 Middle']);
});

test('a place lies in the section whose heading stands last before it', () => {
  const parts = [part(1, 'Before.', '# One', 'In one.'), part(2, 'Still one.', '# Two', 'In two.')];
  const sectionOf = sectionFinder(sectionsOf(parts));
  const found = parts.flatMap(({ number, blocks }) => blocks.map(({ start }) => sectionOf(number, start)));
  expect(found).toEqual([-1, 0, 0, 0, 1, 1]);
});
