import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sentenceOf } from '../../../common/messages/sentence.ts';
import { depsOver } from '../../answer/fixture.ts';
import { scriptedModel } from '../../answer/model/fixture.ts';
import { readByModelToo, type AnswerModel, type QueryModels } from '../../answer/service.ts';
import type { AskedRow } from '../../jobs/across/asker.ts';
import { openWritable, type WritableDB } from '../../store/open.ts';
import { writeDocuments } from '../../store/search/fixture.ts';
import { documentAsker } from './asker.ts';

let dir: string;
let db: WritableDB;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-asker-'));
  db = openWritable(dir);
});
afterEach(() => {
  db.close();
  rmSync(dir, { recursive: true });
});

const contract = (name: string, text: string) => ({
  name,
  title: 'Service contract',
  chunks: [{ text: `Service contract\n\n${text}` }],
});

it('a kept table is asked as a question to all documents is, column by column', async () => {
  const documentIds = writeDocuments(db, [
    contract('a.pdf', 'The notice period is six months. The monthly fee is EUR 100.00.'),
    contract('b.pdf', 'The notice period is 30 days.'),
    { name: 'i.pdf', title: 'Invoice 7', chunks: [{ text: 'Invoice 7\n\nTotal: EUR 5.00' }] },
  ]);
  const { room, embedder, reranker } = depsOver(db, () => 0);
  const asker = documentAsker({
    room,
    queryModels: async () => ({ embedder, reranker }) as QueryModels,
    answerModel: async () => null,
  });
  const question = 'Which contracts have a notice period of more than 60 days?';
  const { kind, columns } = await asker.read(question, 0);
  const all = [asker.column('the fee'), ...columns];
  const rows: AskedRow[] = [];
  const asked = { question, kind, columns: all, createdAt: 0, fresh: true, documentIds };
  for await (const row of asker.ask(asked, new AbortController().signal)) rows.push(row);
  const told = rows.flatMap((row) => (row.state === 'apart' ? [] : [row]));
  expect(told.map(({ name, matches, cells }) => [name, matches, ...cells.map((cell) => cell?.value ?? null)])).toEqual([
    ['a.pdf', true, 'EUR 100.00', '6 months'],
    ['b.pdf', false, null, '30 days'],
  ]);
  expect(rows.length - told.length).toBe(1);
  const kept = told.map((row, id) => ({ ...row, id, passages: 1 }));
  expect(sentenceOf(asker.answer({ question, kind, columns: all, createdAt: 0, rows: kept }))).toBe(
    '1 of 2 contracts.',
  );
});

it('where a person wants that, a model reads what says nothing; conditions count with what it finds', async () => {
  const documentIds = writeDocuments(db, [
    contract('a.pdf', 'The notice period is 30 days.'),
    contract('b.pdf', 'Ninety days are to pass between a letter of farewell and the last working day.'),
  ]);
  const { room, embedder, reranker } = depsOver(db, () => 0);
  const queryModels = async () => ({ embedder, reranker }) as QueryModels;
  const question = 'Which contracts have a notice period of more than 60 days?';
  const ask = async (model: AnswerModel | null): Promise<readonly AskedRow[]> => {
    const asker = documentAsker({ room, queryModels, answerModel: async () => model });
    const { kind, columns } = await asker.read(question, 0);
    const byModel = columns.map(readByModelToo);
    const asked = { question, kind, columns: byModel, createdAt: 0, fresh: true, documentIds };
    return Array.fromAsync(asker.ask(asked, new AbortController().signal));
  };
  const rows = await ask(scriptedModel({ answers: ['ninety days'] }));
  expect(
    rows.map((row) => row.state !== 'apart' && [row.matches, ...row.cells.map((cell) => [cell?.value, cell?.by])]),
  ).toEqual([
    [false, ['30 days', undefined]],
    [true, ['90 days', 'model']],
  ]);
  await expect(ask(null)).rejects.toMatchObject({ notice: { code: 'across-no-model' } });
});

it('“this year” of a kept table is the year in which the table was made', async () => {
  const documentIds = writeDocuments(db, [
    {
      name: 'a.pdf',
      title: 'Service contract',
      chunks: [{ text: 'Service contract\n\nThis contract was signed on 3 May 2024. The monthly fee is EUR 100.00.' }],
    },
  ]);
  const { room, embedder, reranker } = depsOver(db, () => 0);
  const asker = documentAsker({
    room,
    queryModels: async () => ({ embedder, reranker }) as QueryModels,
    answerModel: async () => null,
  });
  const question = 'Which contracts were signed this year?';
  const matches: unknown[] = [];
  for (const year of [2024, 2025]) {
    const createdAt = Date.UTC(year, 5, 1);
    const { kind, columns } = await asker.read(question, createdAt);
    const asked = { question, kind, columns, createdAt, fresh: true, documentIds };
    for await (const row of asker.ask(asked, new AbortController().signal))
      matches.push(row.state === 'apart' ? 'apart' : row.matches);
  }
  expect(matches).toEqual([true, false]);
});
