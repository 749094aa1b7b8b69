import { expect, test } from 'vitest';
import { featuresOf } from './features.ts';
import { verdictOn } from './verdict.ts';

const evidence = { inText: 0.5, attribute: 0, hasKind: true };
const read = { answers: 3, meaning: 0.6 };
const asks = { kind: { kind: 'name' } } as const;

test('features are bounded, and tell of the kind and the names that are asked for', () => {
  expect(featuresOf(asks, evidence, { place: -20, names: 9 }, { answers: 12, meaning: 0.6 })).toEqual({
    answers: 8,
    meaning: 0.6,
    inText: 0.5,
    attribute: 0,
    nothingSaid: 1,
    kindThere: 1,
    kindMissing: 0,
    nameThere: 1,
    nameMissing: 0,
    beyondNames: 3,
    namesAny: 1,
    place: -8,
  });
});

test('a sentence that only the name in the question leads to is less of an answer', () => {
  const verdict = (names: number): number => verdictOn(featuresOf(asks, evidence, { place: -5, names }, read), false);
  expect(verdict(-2) > verdict(3)).toBe(true);
});

test('a sentence that its place alone would bring is less of an answer, and so is one without the kind', () => {
  const verdict = (place: number, hasKind: boolean): number =>
    verdictOn(featuresOf(asks, { ...evidence, hasKind }, { place, names: null }, read), false);
  expect(verdict(-5, true) > verdict(5, true)).toBe(true);
  expect(verdict(-5, true) > verdict(-5, false)).toBe(true);
});
