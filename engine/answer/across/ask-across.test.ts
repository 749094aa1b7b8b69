import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AcrossRow, AcrossTable } from '../../../common/domain/across.ts';
import { CarrelError } from '../../../common/errors.ts';
import { sentenceOf } from '../../../common/messages/sentence.ts';
import { openWritable, type WritableDB } from '../../store/open.ts';
import { writeDocuments } from '../../store/search/fixture.ts';
import { depsOver } from '../fixture.ts';
import type { QueryModels, SearchDeps } from '../deps.ts';
import { scriptedModel } from '../model/fixture.ts';
import type { AcrossDeps } from './asking/deps.ts';
import { askAcross, type AcrossEvent, type AcrossQuestion } from './ask-across.ts';

let dir: string;
let db: WritableDB;
let deps: SearchDeps & QueryModels;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-across-'));
  db = openWritable(dir);
  const { room, embedder, reranker } = depsOver(db, () => 0);
  deps = { room, embedder: embedder as QueryModels['embedder'], reranker: reranker as QueryModels['reranker'] };
  writeDocuments(db, [
    contract('c1', 'The notice period is six (6) months. Invoices are payable within 30 days.'),
    contract('c2', 'Zahlungsziel: 14 Tage. Die Kündigungsfrist beträgt 30 Tage.'),
    contract('c10', 'The seat of the company is Westhaven.'),
    { name: 'invoice.pdf', title: 'Invoice 7', chunks: [{ text: 'Invoice 7\n\nThe notice period is 90 days.' }] },
    { name: 'locked.pdf', status: 'encrypted', chunks: [] },
  ]);
});
afterEach(() => {
  db.close();
  rmSync(dir, { recursive: true });
});

const contract = (name: string, text: string) => ({
  name: `${name}.pdf`,
  title: 'Service contract',
  chunks: [{ text: `Service contract\n\n${text}` }],
});

async function tableWith(given: AcrossDeps, question: string, byModel = false): Promise<AcrossTable> {
  const asked = { question, scope: null, today: new Date('2026-03-05'), byModel };
  for await (const event of askAcross(given, asked)) if (event.kind === 'finished') return event.table;
  throw new Error('not finished');
}

async function ask(question: Partial<AcrossQuestion> & { readonly question: string }, signal?: AbortSignal) {
  const events: AcrossEvent[] = [];
  for await (const event of askAcross(deps, { scope: null, today: new Date('2026-03-05'), ...question }, signal))
    events.push(event);
  return events;
}

async function tableFor(question: string, more: Partial<AcrossQuestion> = {}): Promise<AcrossTable> {
  const last = (await ask({ question, ...more })).at(-1);
  if (last?.kind !== 'finished') throw new Error('not finished');
  return last.table;
}

const told = ({ name, state, matches, cells }: AcrossRow): string =>
  [name, state, matches, ...cells.map((cell) => (cell === null ? '-' : `${cell.value} «${cell.text}»`))].join(' ');

it('documents that are still to be read are told, and have no row', async () => {
  writeDocuments(db, [{ name: 'queued.pdf', status: 'queued', chunks: [] }]);
  const events = await ask({ question: 'Which contracts have a notice period of more than 60 days?' });
  const table = events.at(-1)?.kind === 'finished' ? (events.at(-1) as { table: AcrossTable }).table : null;
  expect([events[0], table?.rows.map(({ name }) => name), table?.unread]).toEqual([
    { kind: 'unread', waiting: 1, total: 5 },
    ['c1.pdf', 'c2.pdf', 'c10.pdf', 'locked.pdf'],
    1,
  ]);
});

it('a row for each document of the kind, each value with the words that hold it', async () => {
  const table = await tableFor('Which contracts have a notice period of more than 60 days?');
  expect(table.rows.map(told)).toEqual([
    'c1.pdf asked true 6 months «six (6) months»',
    'c2.pdf asked false 30 days «30 Tage»',
    'c10.pdf asked  -',
    'locked.pdf unread  -',
  ]);
  expect([table.kind, table.matching, table.notSaid, table.unread, sentenceOf(table.answer)]).toEqual([
    'list',
    1,
    1,
    1,
    "1 of 4 contracts; 1 doesn't say; 1 could not be read.",
  ]);
  const [cell] = table.rows[0]?.cells ?? [];
  expect(cell?.citation.quote).toBe('The notice period is six (6) months.');
  expect(cell?.citation.places).toMatchObject([{ part: 1, start: 18, end: 54 }]);
});

it('further columns, and an order', async () => {
  const table = await tableFor('Which contract has the shortest notice period?', { columns: ['payment term'] });
  expect(table.rows.map(told)).toEqual([
    'c1.pdf asked false 6 months «six (6) months» 30 days «30 days»',
    'c2.pdf asked true 30 days «30 Tage» 14 days «14 Tage»',
    'c10.pdf asked  - -',
    'locked.pdf unread  - -',
  ]);
  expect(sentenceOf(table.answer)).toContain('Notice period: 30 days (c2.pdf)');
});

it('a run that was stopped goes on with the documents that are left', async () => {
  const question = 'List the notice period of every contract';
  const whole = await tableFor(question);
  const asked: AcrossRow[] = [];
  for (const event of await ask({ question, rows: whole.rows.slice(0, 2) }))
    if (event.kind === 'row') asked.push(event.row);
  expect(asked.map(({ name }) => name)).toEqual(['c10.pdf', 'locked.pdf']);
});

it('what code finds nowhere a model reads, and its words must stand in the document', async () => {
  writeDocuments(db, [
    contract('c11', 'Ninety days are to pass between a letter of farewell and the last working day.'),
  ]);
  const model = scriptedModel({ answers: ['four weeks', 'Ninety days', 'not said'] });
  const question = 'Which contracts have a notice period of more than 60 days?';
  const [plain, read] = [await tableWith(deps, question), await tableWith({ ...deps, model }, question, true)];
  expect(plain.rows.map(told)).toEqual([
    'c1.pdf asked true 6 months «six (6) months»',
    'c2.pdf asked false 30 days «30 Tage»',
    'c10.pdf asked  -',
    'c11.pdf asked  -',
    'locked.pdf unread  -',
  ]);
  expect(read.rows.map(told)).toEqual([
    'c1.pdf asked true 6 months «six (6) months»',
    'c2.pdf asked false 30 days «30 Tage»',
    // The model says what does not stand there.
    'c10.pdf asked  -',
    'c11.pdf asked true 90 days «Ninety days»',
    'locked.pdf unread  -',
  ]);
  expect(read.rows.map(({ cells: [cell] }) => [cell?.by, cell?.citation.quote]).slice(0, 4)).toEqual([
    [undefined, 'The notice period is six (6) months.'],
    [undefined, 'Die Kündigungsfrist beträgt 30 Tage.'],
    [undefined, undefined],
    ['model', 'Ninety days are to pass between a letter of farewell and the last working day.'],
  ]);
  expect(model.prompts.map(({ prompt }) => prompt.kind === 'chat' && prompt.messages[0]?.content)).toEqual(
    ['The seat of the company is Westhaven.', 'Ninety days are to pass'].map((words) =>
      expect.stringMatching(new RegExp(`^From c1[01].pdf:[^]*${words}[^]*Question: What is the notice period`, 'u')),
    ),
  );
});

it('a model is not asked unless a person wants that', async () => {
  const model = scriptedModel({ answers: [] });
  await tableWith({ ...deps, model }, 'List the notice period of every contract');
  expect(model.prompts).toEqual([]);
});

it('a model that cannot be loaded is no silent gap', async () => {
  const model = scriptedModel({ answers: [], failure: new CarrelError('bad-file', 'prepared-model-damaged') });
  await expect(tableWith({ ...deps, model }, 'List the notice period of every contract', true)).rejects.toMatchObject({
    code: 'bad-file',
  });
});

it('a signal that fires ends the run with an error', async () => {
  const stopped = AbortSignal.abort();
  await expect(ask({ question: 'List the notice period of every contract' }, stopped)).rejects.toMatchObject({
    code: 'cancelled',
  });
});
