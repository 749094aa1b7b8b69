import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWritable, type WritableDB } from '../store/open.ts';
import { writeDocuments } from '../store/search/fixture.ts';
import { searchRoom } from './room.ts';

let dir: string;
let db: WritableDB;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-search-'));
  db = openWritable(dir);
});
afterEach(() => {
  db.close();
  rmSync(dir, { recursive: true });
});

// The vectors say that every other memo is nearer to the question.
const question = Float32Array.from([1, 0, 0, 0, 0, 0, 0, 0]);
const far = Float32Array.from([0, 1, 0, 0, 0, 0, 0, 0]);
const wanted = 37;

/** The best passage for a question about 60 memos that are alike. */
async function best(query: string): Promise<string | undefined> {
  writeDocuments(
    db,
    Array.from({ length: 60 }, (_, i) => ({
      name: `memo${i}.pdf`,
      chunks: [
        {
          text: `By ISO 9001:2015, item K${String(19_200 + i).padStart(6, '0')} is on shelf ${i}.`,
          vector: i === wanted ? far : question,
        },
      ],
    })),
  );
  const { hits } = await searchRoom(db).search({
    query,
    vectors: [{ model: 'test', values: question }],
    scope: null,
    mode: 'hybrid',
    join: true,
    limit: 5,
  });
  return hits[0]?.passage.text;
}

test('the memo whose number is named comes first, however near the others are', async () => {
  expect(await best('On which shelf is item K019237?')).toBe('By ISO 9001:2015, item K019237 is on shelf 37.');
});

test('a name that stands in most memos does not put any of them first', async () => {
  expect(await best('Which items are kept by ISO 9001:2015?')).not.toContain('K019237');
});

test('the memo with a noun and its small number comes first', async () => {
  expect(await best('Which items are on shelf 37?')).toBe('By ISO 9001:2015, item K019237 is on shelf 37.');
});

/** Texts of what is found, best first. */
async function found(query: string, vectors: readonly { readonly model: string; readonly values: Float32Array }[]) {
  const { hits } = await searchRoom(db).search({ query, vectors, scope: null, mode: 'hybrid', join: false, limit: 5 });
  return hits.map(({ passage }) => passage.text);
}

test('German words are found in other forms and as beginnings of compounds', async () => {
  const texts = ['Die Kündigungsfrist beträgt drei Monate.', 'Wie hoch ist die Miete?', 'Wir kündigen den Vertrag.'];
  writeDocuments(db, [{ name: 'a', chunks: texts.map((text) => ({ text })) }]);
  expect(await found('Wie ist die Kündigung möglich?', [{ model: 'test', values: question }])).toEqual([
    'Wir kündigen den Vertrag.',
    'Die Kündigungsfrist beträgt drei Monate.',
  ]);
});

test('passages of two models are found, first those of the model that reads the question', async () => {
  writeDocuments(db, [{ name: 'a', chunks: [{ text: 'first', vector: question }] }], 'one');
  writeDocuments(db, [{ name: 'b', chunks: [{ text: 'second', vector: question }] }], 'other');
  const [one, other] = ['one', 'other'].map((model) => ({ model, values: question }));
  if (one === undefined || other === undefined) throw new Error('two vectors');
  expect({
    models: await searchRoom(db).models({ scope: null }),
    both: await found('question', [one, other]),
    reverse: await found('question', [other, one]),
    alone: await found('question', [other]),
  }).toEqual({
    models: ['one', 'other'],
    both: ['first', 'second'],
    reverse: ['second', 'first'],
    alone: ['second'],
  });
});
