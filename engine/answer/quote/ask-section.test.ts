import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { NamedDocument } from '../../../common/domain/named.ts';
import { openWritable, type WritableDB } from '../../store/open.ts';
import { writeDocuments } from '../../store/search/fixture.ts';
import type { QueryModels, SearchDeps } from '../deps.ts';
import { depsOver, embed } from '../fixture.ts';
import { askSection, isCalled, leadOf, listAsked } from './ask-section.ts';

test.each([
  ['What are the risks?', ['risks']],
  ['List all the risks of the project', ['risks', 'project']],
  ['Nenne die Zutaten', ['zutaten']],
  ['Welche Kenntnisse gibt es?', ['kenntnisse']],
  ['What is the rent?', null],
  ['Who are the partners?', null],
  ['What are they?', null],
])('%s', (question, words) => {
  expect(listAsked(question)).toEqual(words);
});

test.each([
  ['3. Risks', ['risks'], true],
  ['Risks and side effects', ['side', 'effects'], false],
  ['Risks', ['risks', 'market'], false],
  ['Zutaten', ['zutaten'], true],
  ['12.', ['risks'], false],
])('%s is called %s: %s', (heading, words, expected) => {
  expect(isCalled(heading, words, false)).toBe(expected);
});

test('the line above a list leads all of its items, and no other lines', () => {
  expect([
    leadOf('Goals\n\n• Speed\n\nRisks\n\n• Frost\n\n• '),
    leadOf('Risks\n1. Frost\n2. '),
    leadOf('Risks\n\nFrost is one of them. '),
    leadOf(''),
  ]).toEqual(['Risks', 'Risks', '', '']);
});

let dir: string;
let db: WritableDB;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-section-'));
  db = openWritable(dir);
});
afterEach(() => {
  db.close();
  rmSync(dir, { recursive: true });
});

test('all items below the heading are quoted, of one document and in order', async () => {
  const plan =
    'Goals\n\n• Cut the cost to 29 euros\n\nRisks\n\n• Frost may split the pipes\n\n• The supplier may be late';
  const note = 'Report\n\nGerman\n\n• Reads aloud with a feigned voice';
  const other = 'Risks\n\n• The lift may stop between floors';
  const [id, report] = writeDocuments(db, [
    { name: 'heron.md', chunks: [{ text: plan, vector: embed(plan) }] },
    { name: 'report.md', chunks: [{ text: note, vector: embed(note) }] },
    { name: 'tower.md', chunks: [{ text: other, vector: embed(other) }] },
  ]);
  if (id === undefined || report === undefined) throw new Error('There is no document.');
  const heron: NamedDocument = { documentId: id, name: 'heron.md', by: 'name', as: '', written: ['Heron'] };
  const deps = depsOver(db, () => 0) as SearchDeps & QueryModels;
  const jonte: NamedDocument = { ...heron, documentId: report, name: 'report.md', written: ['mark does Jonte'] };
  const quotes = async (question: string, named = heron): Promise<readonly string[]> =>
    (await askSection(deps, { question, scope: null, named: [named] })).map(({ quote }) => quote);
  expect([
    await quotes('What are the risks of Heron?'),
    await quotes('Which risks does Heron have?'),
    await quotes('What are the costs of Heron?'),
    await quotes('Who bears the risks of Heron?'),
    await quotes('Which mark does Jonte get in German?', jonte),
  ]).toEqual([
    ['Frost may split the pipes', 'The supplier may be late'],
    ['Frost may split the pipes', 'The supplier may be late'],
    [],
    [],
    [],
  ]);
});
