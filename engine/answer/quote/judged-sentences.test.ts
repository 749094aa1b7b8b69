import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWritable } from '../../store/open.ts';
import { writeDocuments } from '../../store/search/fixture.ts';
import type { QueryModels, SearchDeps } from '../deps.ts';
import { depsOver, embed } from '../fixture.ts';
import { besideVerdict } from './judged-sentences.ts';
import { readClosely } from './reading/read-closely.ts';

test('a sentence without the day that is asked for loses, one that has a role instead of a name does not', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'carrel-judged-'));
  const db = openWritable(dir);
  const texts = ['The tenant planted the apple tree. The apple tree was planted on 3 May 1911.'];
  writeDocuments(db, [{ name: 'garden.txt', chunks: texts.map((text) => ({ text, vector: embed(text) })) }]);
  const deps = depsOver(db, () => 0) as SearchDeps & QueryModels;
  const ask = async (question: string) => {
    const { candidates } = await readClosely(deps, question, { scope: null, named: [] });
    return Object.fromEntries(candidates.map((each) => [each.sentence.text, besideVerdict(each, false)]));
  };
  expect([await ask('When was the apple tree planted?'), await ask('Who planted the apple tree?')]).toEqual([
    { 'The tenant planted the apple tree.': -4, 'The apple tree was planted on 3 May 1911.': 0 },
    { 'The tenant planted the apple tree.': 0, 'The apple tree was planted on 3 May 1911.': 0 },
  ]);
  db.close();
  rmSync(dir, { recursive: true });
});
