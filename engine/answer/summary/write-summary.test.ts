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
import { summaryNotes } from './notes.ts';
import type { SummaryNotes } from './write-summary.ts';

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
  { request = 'Summarise whales.pdf', notes = summaryNotes() }: { request?: string; notes?: SummaryNotes } = {},
) {
  const told: string[] = [];
  const cited: string[] = [];
  const doubted: string[] = [];
  let text = '';
  for await (const event of answerBy(
    {
      ...depsOver(db, () => 0, model),
      notes,
      overviews: { documents: () => [whales], of: () => Promise.resolve(null), label: () => '' },
    },
    { question: request, scope: null, turns: [] },
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

test('a longer one comes down to notes, which are kept; the summary cites the document, not the notes', async () => {
  const text = Array.from({ length: 30 }, (_, i) => `Whale number ${i} swims to the far northern sea.`).join(' ');
  const part = partByNumber(db, whales.id, 1);
  if (part !== undefined) storePart(db, whales.id, { ...part, text, blocks: [], layout: null });
  const notes = summaryNotes();
  const script = {
    answers: ['Whales swim north.', 'Whales swim on.', 'Whale number 3 swims to the far northern sea [1].'],
    context: 760,
  };
  const first = scriptedModel(script);
  const written = await sumUp(first, { notes });
  const again = scriptedModel({ ...script, answers: script.answers.slice(2) });
  await sumUp(again, { notes });
  expect({ written, calls: [first.prompts.length, again.prompts.length] }).toEqual({
    written: {
      told: ['model', 'summary-written'],
      cited: ['Whale number 3 swims to the far northern sea.'],
      doubted: [],
      text: 'Whale number 3 swims to the far northern sea [1].',
    },
    calls: [3, 1],
  });
  expect(lastOf(first.prompts[2]?.prompt)).toContain('[1] Whales swim north.\n\n[2] Whales swim on.');
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
