import { expect, test } from 'vitest';
import type { Comparison } from './compare.ts';
import type { SourceEvidence } from './evidence.ts';
import { readFor, weighed, type Read } from './weigh.ts';

const read = (text: string, source: number, contradiction: Comparison['contradiction'] = null): Read => ({
  evidence: { text, inContext: `Lease. ${text}`, source, place: { range: { start: 10 * source } } } as SourceEvidence,
  comparison: { contradiction } as Comparison,
  closeness: 1,
  score: 0.6,
});
const rent = read('The tenant pays the rent.', 1);
const dogs = read('Dogs are welcome.', 0, 'untold');
const never = read('The tenant never pays the rent.', 3, 'negation');
const other = read('The rent is £900.', 2, 'figure');

test('the closest sentences are read in their place, and the first two together as they stand', () => {
  expect(readFor({ good: [], reads: [rent, dogs] })).toEqual([
    'Lease. The tenant pays the rent.',
    'Lease. Dogs are welcome.',
    'Lease. Dogs are welcome. … The tenant pays the rent.',
  ]);
  expect(readFor({ good: [], reads: [rent] })).toEqual(['Lease. The tenant pays the rent.']);
});

test.each<[string, readonly Read[], readonly Read[]]>([
  ['the closest sentence says something else', [], [other, rent]],
  ['there is none', [], []],
])('nothing is read where %s', (_, good, reads) => {
  expect(readFor({ good, reads })).toEqual([]);
});

test.each<[string, readonly number[], readonly Read[]]>([
  ['far from sure of any', [-1.6, -4, -3], []],
  ['not so sure', [-4, -4, -1.4], [rent]],
])('a claim that the rules find borne out stays so unless the answer reader is %s', (_, odds, good) => {
  expect(weighed({ good: [rent], reads: [rent, dogs] }, odds)).toEqual({ good, reads: [rent, dogs] });
});

test('what the rules find plainly borne out stays so', () => {
  const verdict = { good: [{ ...rent, score: 0.9 }], reads: [rent] };
  expect(weighed(verdict, [-5])).toEqual(verdict);
});

test.each<[string, readonly Read[], readonly number[], readonly Read[]]>([
  ['of a sentence', [dogs, rent], [-3, 2, -3], [rent]],
  ['of two together', [dogs, rent], [-3, -3, 2], [dogs, rent]],
  ['of none', [rent, dogs], [1.1, -4, -3], []],
  ['of one that the rules find denied', [never, dogs], [1.3, -4, -3], [never]],
  ['of none where the rules find it denied', [never, dogs], [1.1, 1.1, 1.1], []],
  ['of one with another figure', [rent, other], [-3, 4, 4], []],
])('the answer reader is sure %s', (_, reads, odds, good) => {
  expect(weighed({ good: [], reads }, odds)).toEqual({ good, reads });
});
