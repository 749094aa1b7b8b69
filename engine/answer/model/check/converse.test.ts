import { expect, test } from 'vitest';
import { isOtherSide } from './converse.ts';
import { wordsOf } from './words.ts';

const isTurned = (claim: string, sentence: string): boolean => isOtherSide(wordsOf(claim), wordsOf(sentence));

test('the same one is on the other side of a sale, a loan, a gift', () => {
  expect([
    isTurned('She sold a boat to the widow.', 'In May she bought a boat from the widow.'),
    isTurned('The club borrowed tents from the school.', 'The club lent the school its tents.'),
    isTurned('Frau Kern vermietet Herrn Baum ein Zimmer.', 'Frau Kern mietet ein Zimmer von Herrn Baum.'),
  ]).toEqual([true, true, true]);
});

test('another one on the other side, the passive, and both verbs in a text', () => {
  expect([
    isTurned('The widow sold her a boat.', 'In May she bought a boat from the widow.'),
    isTurned('The boat was sold to her.', 'The boat she bought was old.'),
    isTurned('She buys and sells boats.', 'She sells boats.'),
  ]).toEqual([false, false, false]);
});
