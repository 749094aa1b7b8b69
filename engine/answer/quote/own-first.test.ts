import { expect, test } from 'vitest';
import type { DocumentId } from '../../../common/ids.ts';
import { ownFirst } from './own-first.ts';

const quote = (id: number) => ({ documentId: id as DocumentId });

test.each([
  ['one of the named document among others', [1, 2], { quotes: [quote(2)], areOthers: false }],
  ['others alone', [1, 3], { quotes: [quote(1), quote(3)], areOthers: true }],
  ['none', [], { quotes: [], areOthers: false }],
] as const)('%s', (_what, ids, found) => {
  expect(ownFirst(ids.map(quote), [quote(2)])).toEqual(found);
});
