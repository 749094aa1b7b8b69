import { expect, test } from 'vitest';
import { createRepetitionWatch } from './repetition.ts';

/** How many sentences are said before the watch ends the answer; null when it lets all of them pass. */
function endsAfter(sentences: readonly string[], borneOut = false): number | null {
  const watch = createRepetitionWatch();
  const at = sentences.findIndex((sentence) => watch.sentence(sentence, borneOut));
  return at < 0 ? null : at + 1;
}

/** How many characters are written, a few at a time, before the watch ends the answer; null when it never does. */
function textEndsAfter(text: string): number | null {
  const watch = createRepetitionWatch();
  for (let at = 0; at < text.length; at += 3)
    if (watch.text(text.slice(at, at + 3))) return Math.min(at + 3, text.length);
  return null;
}

test.each([
  ['a sentence that follows itself', ['The rent is due each month.', 'The rent is due each month.'], 2],
  ['the same with other signs', ['The rent is due each month.', '**The rent is due each month!**'], 2],
  [
    'a circle of two',
    [
      'The rent is due each month.',
      'It is paid by the tenant.',
      'The rent is due each month.',
      'It is paid by the tenant.',
    ],
    4,
  ],
  [
    'a sentence that comes back a second time',
    [
      'The rent is due each month.',
      'A dog needs consent.',
      'The rent is due each month.',
      'The lease ends soon.',
      'The rent is due each month.',
    ],
    5,
  ],
  ['a circle of short ones', ['Yes.', 'No.', 'Yes.', 'No.', 'Yes.', 'No.'], 6],
  ['a short one over and over', ['Yes.', 'Yes.', 'Yes.'], 3],
  ['a numbered list of one item', ['1. The landlord pays', '2. The landlord pays', '3. The landlord pays'], 3],
  ['a numbered list of one sentence', ['1. The landlord pays all repairs.', '2. The landlord pays all repairs.'], 2],
  ['sentences that count', ['Section 4 is about rent.', 'Section 5 is about rent.', 'Section 6 is about rent.'], 3],
])('%s ends the answer', (_, sentences, ends) => {
  expect(endsAfter(sentences)).toBe(ends);
});

test.each([
  ['years with their amounts', ['In 2021 the rent was 900.', 'In 2022 the rent was 950.', 'In 2023 the rent was 980.']],
  ['rows of a table', ['| Flat 1 | yes |', '| Flat 2 | yes |', '| Flat 3 | yes |', '| Flat 4 | yes |']],
  [
    'equal items below different headings',
    ['**Cats**', '- only with the consent of the landlord', '**Dogs**', '- only with the consent of the landlord'],
  ],
  [
    'a sentence that comes back once',
    ['The rent is due each month.', 'A dog needs consent.', 'The rent is due each month.'],
  ],
  ['different items', ['- Heating: included', '- Water: included', '- Lift: included', '- Internet: not included']],
])('%s may be alike', (_, sentences) => {
  expect(endsAfter(sentences)).toBeNull();
});

test('sentences that count may be alike as long as the sources say them', () => {
  const flats = [1, 2, 3, 4, 5, 6].map((flat) => `Flat ${flat} pays 300 euros for the lift.`);
  expect([endsAfter(flats, true), endsAfter(flats, false)]).toEqual([null, 3]);
});

test.each([
  ['a long phrase', 'so that the tenant of the flat ', 3],
  ['a short phrase', 'of the rent ', 4],
  ['a word', 'very ', 8],
])('%s ends the answer when it is said too often', (_, phrase, times) => {
  const before = 'The lease says ';
  // The last word is known to be whole when the next one begins.
  expect(textEndsAfter(before + phrase.repeat(12))).toBeLessThanOrEqual((before + phrase.repeat(times)).length + 6);
  expect(textEndsAfter(before + phrase.repeat(times - 1))).toBeNull();
});

test.each([
  ['a row of zeros', `| 2024 |${' 0 |'.repeat(12)}`],
  ['the line below the head of a table', `|${'---|'.repeat(20)}`],
  ['a table whose cells are alike', Array.from({ length: 9 }, (_, i) => `| Flat ${i + 1} | yes | yes |`).join('\n')],
  ['numbers by year', '900 in 2021, 950 in 2022, 980 in 2023, 990 in 2024, 995 in 2025, 999 in 2026.'],
  ['names with the same beginning', 'the landlord of the flat, the landlord of the shop and the landlord of the yard'],
])('%s is no loop', (_, text) => {
  expect(textEndsAfter(text)).toBeNull();
});

test('signs without words are a loop when they go on', () => {
  expect(textEndsAfter('. '.repeat(200))).toBe(162);
});
