import { expect, test } from 'vitest';
import { evidenceOf } from '../evidence/evidence.ts';
import { besideVerdict } from '../judged-sentences.ts';
import { featuresOf, type Features } from './features.ts';
import { verdictOn } from './verdict.ts';

const evidence = { inText: 0.5, attribute: 0, inOtherWords: 0, hasKind: true, namesNear: 1 };
const read = { answers: 3, meaning: 0.6, bestOther: 1, borne: 2, borneOther: -1.5 };
const words = ['director', 'northgate'].map((word) => ({ word, weight: 1, isName: word === 'northgate' }));
const asks = { kind: { kind: 'name' }, words } as const;

test('features are bounded, and tell of the kind and the names that are asked for', () => {
  expect(featuresOf(asks, evidence, { place: -20, names: 9 }, { ...read, answers: 12 })).toEqual({
    answers: 8,
    meaning: 0.6,
    inText: 0.5,
    attribute: 0,
    inOtherWords: 0,
    nothingSaid: 1,
    kindThere: 1,
    kindMissing: 0,
    valueMissing: 0,
    nameThere: 1,
    nameMissing: 0,
    beyondNames: 3,
    namesAny: 1,
    place: -8,
    namesNear: 1,
    ahead: 8,
    wordsAsked: 2,
    borne: 2,
    borneAhead: 3.5,
  });
});

test('a value with a form of its own is told from a name or a day, and a sentence alone is ahead of all', () => {
  const told = (kind: 'money' | 'time'): Partial<Features> => {
    const without = { ...evidence, hasKind: false, namesNear: 0.5 };
    const { kindMissing, valueMissing, namesNear, ahead } = featuresOf(
      { kind: { kind }, words },
      without,
      { place: 0, names: null },
      { ...read, bestOther: null },
    );
    return { kindMissing, valueMissing, namesNear, ahead };
  };
  expect([told('money'), told('time')]).toEqual([
    { kindMissing: 1, valueMissing: 1, namesNear: 0.5, ahead: 8 },
    { kindMissing: 1, valueMissing: 0, namesNear: 0.5, ahead: 8 },
  ]);
});

test('names that the sentence, its passage and its document do not have speak against it', () => {
  const near = (surroundings: string): number => {
    const sentence = { text: 'She leads it.', before: '', heading: '', title: '', name: 'a.pdf', surroundings };
    return evidenceOf({ ...asks, question: 'Who is the director of Northgate?', german: false }, sentence).namesNear;
  };
  expect([near('Northgate has a new director. She leads it.'), near('She leads it.')]).toEqual([1, 0]);
});

test('a sentence that only the name in the question leads to is less of an answer', () => {
  const verdict = (names: number): number => verdictOn(featuresOf(asks, evidence, { place: -5, names }, read), false);
  expect(verdict(-2) > verdict(3)).toBe(true);
});

test.each<['english' | 'german', 'money' | 'name']>([
  ['english', 'money'],
  ['german', 'money'],
  ['german', 'name'],
])(
  '%s: a sentence that its place alone would bring is less of an answer, and so is one without %s',
  (language, kind) => {
    const verdict = (place: number, hasKind: boolean): number =>
      verdictOn(
        featuresOf({ ...asks, kind: { kind } }, { ...evidence, hasKind }, { place, names: null }, read),
        language === 'german',
      ) + besideVerdict({ isOfOtherYear: false, lacksValue: kind === 'money' && !hasKind, signs: 0, ofLine: 0 }, false);
    expect(verdict(-5, true) > verdict(5, true)).toBe(true);
    expect(verdict(-5, true) > verdict(-5, false)).toBe(true);
  },
);
