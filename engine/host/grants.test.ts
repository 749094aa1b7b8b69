import { expect, test } from 'vitest';
import { notice } from '../../common/messages/notice.ts';
import { grantId } from '../../common/ids.ts';
import { createGrants } from './grants.ts';

const id = grantId('a');
const file = { path: '/a.pdf', kind: 'file' as const };
const target = { purpose: 'target' as const, path: '/a.csv' };
const outcome = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return (error as { readonly notice: unknown }).notice;
  }
};

test('a grant serves the purpose it was given for, once', () => {
  const grants = createGrants();
  const notGiven = notice('grant-not-given');
  grants.add(id, { purpose: 'documents', ...file });
  expect([
    outcome(() => grants.take([id], 'model')),
    outcome(() => grants.takeTarget(id)),
    outcome(() => grants.take([id, grantId('other')], 'documents')),
    outcome(() => grants.take([id], 'documents')),
    outcome(() => grants.take([id], 'documents')),
  ]).toEqual([notGiven, notice('export-target-not-given'), notGiven, [file], notGiven]);
});

test('a file that is to be written is never read', () => {
  const grants = createGrants();
  grants.add(id, target);
  expect([
    outcome(() => grants.take([id], 'documents')),
    outcome(() => grants.take([id], 'model')),
    outcome(() => grants.takeTarget(id)),
    outcome(() => grants.takeTarget(id)),
  ]).toEqual([notice('grant-not-given'), notice('grant-not-given'), target.path, notice('export-target-not-given')]);
});
