import { expect, test } from 'vitest';
import { notice } from '../common/messages/notice.ts';
import { createDropKey, droppedPaths } from './dropped.ts';

const files = [
  { name: 'a.pdf', path: '/home/ann/a.pdf' },
  { name: 'made.pdf', path: '' },
];

test('paths come from a drop; what lies nowhere is refused by name', () => {
  const key = createDropKey();
  expect(droppedPaths({ key, files }, key)).toEqual({
    paths: ['/home/ann/a.pdf'],
    refused: [{ name: 'made.pdf', notice: notice('refused-not-here') }],
  });
});

test('a call without the key of this run names no path', () => {
  const key = createDropKey();
  const refusals = ['', createDropKey(), key.slice(1)].map((wrong) => {
    try {
      return droppedPaths({ key: wrong, files }, key);
    } catch (error) {
      return (error as { readonly notice: unknown }).notice;
    }
  });
  expect(refusals).toEqual([notice('page-may-not-ask'), notice('page-may-not-ask'), notice('page-may-not-ask')]);
});
