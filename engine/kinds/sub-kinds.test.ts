import { expect, it } from 'vitest';
import { subjectOfNoun, subjectPattern } from './sub-kinds.ts';

it('what a noun says that contracts are about', () => {
  expect(
    ['leases', 'ndas', 'contracts', 'mietvertrage', 'beratungsvereinbarung', 'vertrag'].map(subjectOfNoun),
  ).toEqual(['leases', 'ndas', '', 'mietvertrage', 'beratung', '']);
});

it.each([
  ['lease', 'tenancy agreement', true],
  ['lease', 'wohnraummietvertrag', true],
  ['leases', 'mietvertrag', true],
  ['lease', 'release of claims', false],
  ['employment', 'anstellungsvertrag', true],
  ['franchise', 'franchise deed', true],
  ['loan', 'facility letter', true],
])('%s in “%s”: %s', (word, title, isThere) => {
  expect(subjectPattern(word).test(title)).toBe(isThere);
});
