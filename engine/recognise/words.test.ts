import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { charactersOf } from './characters.ts';
import { wordsOfLine } from './words.ts';

const alphabet = ['a', 'b', 'ß'];
/** Steps of a line: a character (' ' a space, '-' none) and how likely it is. */
function sharesOf(steps: readonly (readonly [string, number])[]): Float32Array {
  const classes = alphabet.length + 2;
  const shares = new Float32Array(steps.length * classes);
  for (const [step, [text, likely]] of steps.entries()) {
    const index = text === '-' ? 0 : text === ' ' ? classes - 1 : alphabet.indexOf(text) + 1;
    shares[step * classes + index] = likely;
  }
  return shares;
}

test('a character over several steps is one, after none it is another; its surest step tells its place', () => {
  const steps = [
    ['a', 0.5],
    ['a', 0.75],
    ['-', 0.9],
    ['a', 0.5],
    [' ', 0.5],
    ['ß', 1],
    ['b', 0.25],
  ] as const;
  expect(charactersOf(sharesOf(steps), 0, steps.length, alphabet)).toEqual([
    { text: 'a', confidence: 0.75, step: 1 },
    { text: 'a', confidence: 0.5, step: 3 },
    { text: ' ', confidence: 0.5, step: 4 },
    { text: 'ß', confidence: 1, step: 5 },
    { text: 'b', confidence: 0.25, step: 6 },
  ]);
});

test('what is read collapses as the definition says, whatever the steps are', () => {
  const anyStep = fc.constantFrom('a', 'b', 'ß', ' ', '-');
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 30 }), (texts) => {
      const read = charactersOf(sharesOf(texts.map((text) => [text, 0.5])), 0, texts.length, alphabet);
      const expected = texts.filter((text, index) => text !== texts[index - 1]).filter((text) => text !== '-');
      expect(read.map(({ text }) => text)).toEqual(expected);
    }),
  );
});

test('a word reaches to the ink at its ends, and words are parted by the widest gap between them', () => {
  const ink = new Float32Array(100);
  // Two letters with a narrow gap between them, a wide gap, a letter.
  for (const [from, to] of [
    [10, 25],
    [28, 40],
    [60, 90],
  ] as const)
    ink.fill(0.5, from, to);
  const characters = [
    { text: 'a', confidence: 1, step: 1 },
    { text: 'b', confidence: 0.5, step: 3 },
    { text: ' ', confidence: 0.5, step: 5 },
    { text: 'ß', confidence: 0.75, step: 7 },
  ];
  expect(wordsOfLine(characters, 10, ink, 30)).toEqual([
    { text: 'ab', confidence: 0.75, start: 0.1, end: 0.4 },
    { text: 'ß', confidence: 0.75, start: 0.6, end: 0.9 },
  ]);
});

test('words follow each other and lie in their line, wherever their ink is', () => {
  const character = fc.record({ text: fc.constantFrom('a', ' ', 'b'), confidence: fc.constant(1) });
  fc.assert(
    fc.property(
      fc.array(character, { maxLength: 20 }),
      fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { minLength: 20, maxLength: 60 }),
      (read, ink) => {
        const characters = read.map((each, step) => ({ ...each, step }));
        const edges = wordsOfLine(characters, Math.max(1, read.length), Float32Array.from(ink), 12).flatMap(
          ({ start, end }) => [start, end],
        );
        expect(edges).toEqual(edges.toSorted((a, b) => a - b));
        expect(edges.every((edge) => edge >= 0 && edge <= 1)).toBe(true);
      },
    ),
  );
});

test('a wide gap parts words though no space was read', () => {
  const ink = new Float32Array(100).fill(0.5);
  ink.fill(0, 40, 70);
  const characters = ['d', 'p'].map((text, index) => ({ text, confidence: 1, step: 3 + 5 * index }));
  const texts = (widest: number) => wordsOfLine(characters, 10, ink, widest).map(({ text }) => text);
  expect([texts(29), texts(30)]).toEqual([['d', 'p'], ['dp']]);
});

test('ink beyond a gap at the end of a line is that of its neighbour', () => {
  const ink = new Float32Array(100);
  ink.fill(0.5, 0, 3);
  ink.fill(0.5, 25, 60);
  ink.fill(0.5, 90, 100);
  expect(wordsOfLine([{ text: 'a', confidence: 1, step: 4 }], 10, ink, 40)).toEqual([
    { text: 'a', confidence: 1, start: 0.25, end: 0.6 },
  ]);
});
