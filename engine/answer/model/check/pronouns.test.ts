import { expect, test } from 'vitest';
import { pronounMoved } from './pronouns.ts';
import { wordsOf } from './words.ts';

const isMoved = (claim: string, sentence: string): boolean => pronounMoved(wordsOf(claim), wordsOf(sentence));

test('a pronoun that does it beside one to whom it is done', () => {
  expect([
    isMoved('Our guests lend us tents for a week.', 'We lend tents to our guests for a week.'),
    isMoved('Nine sailors rescued her off the cape.', 'In May she rescued nine sailors off the cape.'),
    isMoved('Er begleitete seine Mutter.', 'Seine Mutter begleitete ihn.'),
    isMoved('We have sent Carver our bill.', 'Carver has sent us its bill.'),
  ]).toEqual([true, true, true, true]);
});

test('the same side in both, the passive, a possessive, and another verb', () => {
  expect([
    isMoved('We lent the guests tents.', 'We lend tents to our guests.'),
    isMoved('Nine sailors were rescued by her.', 'She rescued nine sailors.'),
    isMoved('She taught the child to read.', 'The child taught her sister to read.'),
    isMoved('She received a medal from the king.', 'The king awarded her a medal.'),
  ]).toEqual([false, false, false, false]);
});
