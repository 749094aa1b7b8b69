import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWritable, type WritableDB } from '../../store/open.ts';
import { depsOver, writeSamples } from '../fixture.ts';
import { bestPassages } from './choose-sources.ts';
import { scriptedModel } from './fixture.ts';

let dir: string;
let db: WritableDB;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-sources-'));
  db = openWritable(dir);
  writeSamples(db);
});
afterEach(() => {
  db.close();
  rmSync(dir, { recursive: true });
});

/** Names of the sources that fit into so many tokens when the cross-encoder likes texts with a word best. */
async function chosen(liked: string, tokens: number): Promise<readonly string[]> {
  const own = depsOver(db, () => 0);
  const deps = {
    ...own,
    room: {
      ...own.room,
      // What search found is equally good: the cross-encoder alone tells it apart.
      search: async (params: Parameters<typeof own.room.search>[0]) => {
        const found = await own.room.search(params);
        return { ...found, hits: found.hits.map((hit) => ({ ...hit, score: 1 })) };
      },
    },
    model: scriptedModel({ answers: [] }),
    reranker: {
      rerank: (_: string, texts: readonly string[]) => Float32Array.from(texts, (text) => Number(text.includes(liked))),
    },
  };
  const budget = { whole: 0, passages: tokens, history: 0, answer: 0 };
  const { sources } = await bestPassages(deps, null, 'What do whales and ships do on the ocean?', budget);
  return sources.map(({ name }) => name);
}

test('where not all passages fit, those are read that answer best as the cross-encoder sees it', async () => {
  expect([await chosen('whales', 26), await chosen('ships', 26), await chosen('ships', 100)]).toEqual([
    ['whales.pdf'],
    ['ships.pdf'],
    ['whales.pdf', 'ships.pdf'],
  ]);
});

test('a question whose passages do not fit one by one is refused', async () => {
  await expect(chosen('whales', 2)).rejects.toThrow(/question-too-long/u);
});
