import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ChecklistItem, ChecklistRow } from '../../../common/domain/checklist.ts';
import { openWritable, type WritableDB } from '../../store/open.ts';
import { writeDocuments } from '../../store/search/fixture.ts';
import { depsOver } from '../fixture.ts';
import { askChecklist } from './ask-checklist.ts';
import { contractReview } from './contract-review.ts';

let dir: string;
let db: WritableDB;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-checklist-'));
  db = openWritable(dir);
});
afterEach(() => {
  db.close();
  rmSync(dir, { recursive: true, force: true });
});

async function run(items: readonly ChecklistItem[], ...texts: readonly string[]): Promise<readonly ChecklistRow[]> {
  writeDocuments(
    db,
    texts.map((text, i) => ({ name: `${i + 1}.pdf`, chunks: [{ text, vector: new Float32Array(256).fill(1 / 16) }] })),
  );
  const { room, embedder, reranker } = depsOver(db, () => 0);
  if (embedder === null || reranker === null) throw new Error('no models');
  const rows: ChecklistRow[] = [];
  const documents = await room.documents({ scope: null });
  for await (const row of askChecklist({ room, embedder, reranker }, items, documents)) rows.push(row);
  return rows;
}

const itemsCalled = (...headings: readonly string[]): readonly ChecklistItem[] =>
  contractReview.items.filter(({ heading }) => headings.includes(heading));
const told = ({ answers }: ChecklistRow, items: readonly ChecklistItem[]): readonly string[] =>
  answers.map(({ state, citations }, i) =>
    [items[i]?.heading, state, ...(state === 'missing' ? [] : [citations[0]?.quote])].join(' | '),
  );

test('a clause that is there is cited, one that is not there is missing; how much was looked at is told', async () => {
  const items = itemsCalled('Notice period', 'Governing law', 'Force majeure');
  const [row] = await run(
    items,
    'Either party may end this agreement with a notice period of three months. This agreement is governed by the ' +
      'laws of Delaware. The office is open on weekdays.',
  );
  if (row === undefined) throw new Error('no row');
  expect({ told: told(row, items), whole: row.whole, statements: row.statements, readable: row.readable }).toEqual({
    told: [
      'Notice period | found | Either party may end this agreement with a notice period of three months.',
      'Force majeure | missing',
      'Governing law | found | This agreement is governed by the laws of Delaware.',
    ],
    whole: true,
    statements: 3,
    readable: true,
  });
});

test('German clauses are found by German words', async () => {
  const items = itemsCalled('Notice period', 'Disputes', 'Severability', 'Insurance');
  const [row] = await run(
    items,
    'Die Kündigungsfrist beträgt drei Monate zum Quartalsende. Gerichtsstand ist Hamburg. Sollte eine Bestimmung ' +
      'unwirksam sein, bleibt der Vertrag im Übrigen gültig.',
  );
  if (row === undefined) throw new Error('no row');
  expect(told(row, items)).toEqual([
    'Notice period | found | Die Kündigungsfrist beträgt drei Monate zum Quartalsende.',
    'Insurance | missing',
    'Disputes | found | Gerichtsstand ist Hamburg.',
    'Severability | found | Sollte eine Bestimmung unwirksam sein, bleibt der Vertrag im Übrigen gültig.',
  ]);
});

test('an own question without cues is found only where a sentence surely answers it', async () => {
  const own = { heading: 'Bees', question: 'How do bees tell the others the direction?', cues: [] };
  const rows = await run(
    [own],
    'Bees tell the others the direction by how they dance. Honey is sweet.',
    'The lease begins on the first of March in that year.',
  );
  expect(rows.map((row) => told(row, [own]))).toEqual([
    ['Bees | found | Bees tell the others the direction by how they dance.'],
    ['Bees | missing'],
  ]);
});

test('each document of the scope has a row, in the order of names', async () => {
  const rows = await run(itemsCalled('Insurance'), 'Some text of one.', 'The tenant must be insured against fire.');
  expect(rows.map(({ name, answers }) => [name, answers[0]?.state])).toEqual([
    ['1.pdf', 'missing'],
    ['2.pdf', 'found'],
  ]);
});
