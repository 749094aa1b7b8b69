import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWritable } from '../../../store/open.ts';
import { writeDocuments } from '../../../store/search/fixture.ts';
import type { QueryModels, SearchDeps } from '../../deps.ts';
import { depsOver, embed } from '../../fixture.ts';
import { readSentences } from './read-sentences.ts';

/** Thirty sentences with a word of the question, and one with none. */
const text = [
  ...Array.from({ length: 30 }, (_, index) => `The committee has met in the ${index}th week of its term.`),
  'Five of them make a quorum.',
].join(' ');

/** A stand-in that finds the two alike which people would. */
const embedAsPeople = (each: string): Float32Array =>
  embed(/quorum|must be present/u.test(each) ? 'number needed' : each);

test.each([
  ['How many of the committee must be present?', true],
  // The likeness of an English model says nothing of German.
  ['Wie viele vom committee müssen da sein?', false],
])('a sentence in other words is read when it is like the question: %s', async (question, isRead) => {
  const dir = mkdtempSync(join(tmpdir(), 'carrel-read-'));
  const db = openWritable(dir);
  writeDocuments(db, [{ name: 'rules.txt', chunks: [{ text, vector: embed(text) }] }]);
  const deps = depsOver(db, () => 0) as SearchDeps & QueryModels;
  const embedder: QueryModels['embedder'] = {
    ...deps.embedder,
    embedQuery: embedAsPeople,
    embedPassages: (texts) => Float32Array.from(texts.flatMap((each) => [...embedAsPeople(each)])),
  };
  const { sentences } = await readSentences({ ...deps, embedder }, question, { scope: null, named: [] });
  expect(sentences.length).toBe(20);
  expect(sentences.some(({ sentence }) => sentence.text.includes('quorum'))).toBe(isRead);
  db.close();
  rmSync(dir, { recursive: true });
});
