import { expect, test } from 'vitest';
import { notice } from './notice.ts';
import { isOfMostParts, toldOnce } from './told-once.ts';

test('running lines of all parts are told once, with their sum', () => {
  const notices = [
    notice('running-lines-left-out', { count: 2 }),
    notice('letters-unknown', { count: 3 }),
    notice('running-lines-left-out', { count: 1 }),
    notice('line-numbers-left-out', { count: 25 }),
  ];
  expect(toldOnce(notices)).toEqual([
    notice('running-lines-left-out', { count: 3 }),
    notice('line-numbers-left-out', { count: 25 }),
  ]);
  expect(notices.map(isOfMostParts)).toEqual([true, false, true, true]);
});
