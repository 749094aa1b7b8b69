import { expect, test } from 'vitest';
import { fileOf, rootOf } from '../fixture.ts';
import { attachedBelow } from './attached-below.ts';

const entry = (id: number, root: number | null, name: string, inside?: string) => ({
  name,
  file: root === null ? null : { ...fileOf(id, root, '', name), ...(inside === undefined ? {} : { inside }) },
  root: root === null ? null : rootOf(root, 'file', name),
});

test('attachments stand below their message, others stay in order', () => {
  const entries = [
    entry(1, 11, 'a.pdf', 'offer.eml'),
    entry(2, 12, 'b.pdf'),
    entry(3, 13, 'c.pdf', 'filtered out.eml'),
    entry(4, 11, 'offer.eml'),
    entry(5, null, 'of a collection.pdf'),
    entry(6, 11, 'z.pdf', 'offer.eml'),
  ];
  expect(attachedBelow(entries).map(({ name }) => name)).toEqual([
    'b.pdf',
    'offer.eml',
    'a.pdf',
    'z.pdf',
    'of a collection.pdf',
    'c.pdf',
  ]);
});
