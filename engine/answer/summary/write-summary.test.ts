import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Prompt } from '../../../common/domain/generation.ts';
import { documentId } from '../../../common/ids.ts';
import { openWritable, type WritableDB } from '../../store/open.ts';
import { partByNumber, storePart } from '../../store/parts.ts';
import { answerBy } from '../answer-by.ts';
import { depsOver, writeSamples } from '../fixture.ts';
import { scriptedModel, type ScriptedModel } from '../model/fixture.ts';
import type { NamedDocument } from './which-documents.ts';
import { noNotes, storedNotes, type SummaryNotes } from './notes.ts';

let dir: string;
let db: WritableDB;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-summary-'));
  db = openWritable(dir);
  writeSamples(db);
});
afterEach(() => {
  db.close();
  rmSync(dir, { recursive: true });
});

const whales = { id: documentId(1), name: 'whales.pdf', title: '' };

/** Asks for a summary; only what is known of whole documents is made up. */
async function sumUp(
  model: ScriptedModel | null,
  {
    request = 'Summarise whales.pdf',
    notes = noNotes,
    documents = [whales],
    signal,
  }: { request?: string; notes?: SummaryNotes; documents?: readonly NamedDocument[]; signal?: AbortSignal } = {},
) {
  const told: string[] = [];
  const cited: string[] = [];
  const doubted: string[] = [];
  let text = '';
  for await (const event of answerBy(
    {
      ...depsOver(db, () => 0, model),
      notes,
      overviews: { documents: () => documents, of: () => Promise.resolve(null), label: () => '' },
    },
    { question: request, scope: null, turns: [] },
    signal,
  )) {
    if (event.kind === 'mode') told.push(event.mode);
    if (event.kind === 'told') told.push(event.notice.code);
    if (event.kind === 'citation') cited.push(event.citation.quote);
    if (event.kind === 'text') text += event.text;
    if (event.kind === 'unsupported') doubted.push(text.slice(event.span.start, event.span.end));
  }
  return { told, cited, doubted, text };
}

const lastOf = (prompt: Prompt | undefined): string =>
  prompt?.kind === 'chat' ? (prompt.messages.at(-1)?.content ?? '') : '';

test('a document that fits is read at once; what it does not say is doubted', async () => {
  const model = scriptedModel({
    answers: ['Blue whales eat krill in the cold sea [1]. Whales fly to the moon in winter [1].'],
  });
  expect(await sumUp(model, { request: 'Summarise whales.pdf for my client, only the food' })).toEqual({
    told: ['model', 'summary-written'],
    cited: ['Blue whales eat krill in the cold sea.'],
    doubted: ['Whales fly to the moon in winter'],
    text: 'Blue whales eat krill in the cold sea [1]. Whales fly to the moon in winter.',
  });
  expect(lastOf(model.prompts[0]?.prompt)).toContain('Summarise whales.pdf for my client, only the food');
});

/** Makes the first document too long to be read at once: it is read in two pieces. */
function writeLongDocument(): void {
  const text = Array.from({ length: 30 }, (_, i) => `Whale number ${i} swims to the far northern sea.`).join(' ');
  const part = partByNumber(db, whales.id, 1);
  if (part !== undefined) storePart(db, whales.id, { ...part, text, blocks: [], layout: null });
}
const noted = ['Whales swim north.', 'Whales swim on.'];
const context = 760;

test('a longer one comes down to notes; the summary cites the document, not the notes', async () => {
  writeLongDocument();
  const model = scriptedModel({ answers: [...noted, 'Whale number 3 swims to the far northern sea [1].'], context });
  expect(await sumUp(model)).toEqual({
    told: ['model', 'summary-written'],
    cited: ['Whale number 3 swims to the far northern sea.'],
    doubted: [],
    text: 'Whale number 3 swims to the far northern sea [1].',
  });
  expect(lastOf(model.prompts[2]?.prompt)).toContain('[1] Whales swim north.\n\n[2] Whales swim on.');
});

test('a summary that was stopped goes on where it was when the library is open again', async () => {
  writeLongDocument();
  const stop = new AbortController();
  const kept = storedNotes(db);
  const stopping = { ...kept, keep: (...note: Parameters<typeof kept.keep>) => (kept.keep(...note), stop.abort()) };
  const first = scriptedModel({ answers: noted, context });
  await expect(sumUp(first, { notes: stopping, signal: stop.signal })).rejects.toThrow(/abort/iu);
  db.close();
  db = openWritable(dir);
  const again = scriptedModel({
    answers: [...noted.slice(1), 'Whale number 3 swims to the far northern sea [1].'],
    context,
  });
  const { text } = await sumUp(again, { notes: storedNotes(db) });
  // Another wish is another note.
  const other = scriptedModel({ answers: noted, context });
  await sumUp(other, { notes: storedNotes(db), request: 'Summarise whales.pdf, only the food' });
  expect([text, ...[first, again, other].map(({ prompts }) => prompts.length)]).toEqual([
    'Whale number 3 swims to the far northern sea [1].',
    2,
    2,
    3,
  ]);
});

test('several documents are summed up one after the other, each below its name', async () => {
  const ships = { id: documentId(2), name: 'ships.pdf', title: '' };
  const model = scriptedModel({
    answers: ['Blue whales eat krill in the cold sea [1].', 'Ships fly [1]. Their engines burn oil [1].'],
  });
  expect(await sumUp(model, { request: 'Summarise these documents', documents: [whales, ships] })).toEqual({
    told: ['model', 'summary-written', 'summary-written'],
    cited: ['Blue whales eat krill in the cold sea.', 'Their engines burn oil.'],
    doubted: ['Ships fly'],
    text:
      'whales.pdf\n\nBlue whales eat krill in the cold sea [1].\n\nships.pdf\n\n' +
      'Ships fly. Their engines burn oil [2].',
  });
});

test('a wish that sentences of the document can’t follow is said', async () => {
  expect((await sumUp(null, { request: 'Summarise whales.pdf, only the food' })).told).toEqual([
    'quoted',
    'summary-wish-unheard',
  ]);
});

test('a document without text is not told to be too long', async () => {
  const part = partByNumber(db, whales.id, 1);
  if (part !== undefined) storePart(db, whales.id, { ...part, text: ' ', blocks: [], layout: null });
  expect((await sumUp(scriptedModel({ answers: [] }))).told).toEqual(['model', 'quoted']);
});
