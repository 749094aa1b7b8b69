import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatTable } from '../../common/domain/formats.ts';
import { Random } from '../bench/layout/random.ts';
import { zipFile } from '../fixtures/zip-writer.ts';
import { baseFiles } from './base-files.ts';
import { entriesOf, mutateInside } from './mutate-archive.ts';
import { mutate } from './mutate.ts';

const text = Buffer.from('<w:p w:id="12">The words of a letter.</w:p>'.repeat(20));

test('a seed always makes the same mutant, and seeds make different ones', () => {
  const made = Array.from({ length: 60 }, (_, seed) => mutate(text, new Random(seed)).toString('base64'));
  expect(Array.from({ length: 60 }, (_, seed) => mutate(text, new Random(seed)).toString('base64'))).toEqual(made);
  expect(new Set(made).size).toBeGreaterThan(50);
});

test('an archive is taken apart and put together, with one of its files damaged', () => {
  const entries = [
    { name: 'a.xml', content: text, stored: false },
    { name: 'b.png', content: Buffer.from([1, 2, 3]), stored: true },
  ];
  const archive = Buffer.from(zipFile(entries));
  expect(entriesOf(archive)).toEqual(entries);
  const [damaged, picture] = entriesOf(mutateInside(archive, new Random(1)));
  expect([Buffer.compare(Buffer.from(damaged?.content ?? ''), text) === 0, picture]).toEqual([false, entries[1]]);
});

test('there are sound files of every format that is read, and of no other', () => {
  const workDir = mkdtempSync(join(tmpdir(), 'carrel-bases-'));
  const bases = baseFiles(workDir);
  rmSync(workDir, { recursive: true });
  expect([...bases.keys()].toSorted()).toEqual(formatTable.map(({ name }) => name).toSorted());
  expect([...bases].filter(([, paths]) => paths.length === 0)).toEqual([]);
});
