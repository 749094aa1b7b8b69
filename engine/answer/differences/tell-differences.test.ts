import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWritable, type WritableDB } from '../../store/open.ts';
import { partByNumber, storePart } from '../../store/parts.ts';
import { writeDocuments } from '../../store/search/fixture.ts';
import { answerBy } from '../answer-by.ts';
import { depsOver, embed } from '../fixture.ts';

let dir: string;
let db: WritableDB;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-differences-'));
  db = openWritable(dir);
});
afterEach(() => {
  db.close();
  rmSync(dir, { recursive: true });
});

/** A document of paragraphs. */
function write(name: string, text: string): void {
  const [id] = writeDocuments(db, [{ name, chunks: [{ text, vector: embed(text) }] }]);
  const part = id === undefined ? undefined : partByNumber(db, id, 1);
  if (id === undefined || part === undefined) throw new Error(`${name} was not written`);
  const blocks = [...text.matchAll(/[^\n]+/gu)].map(({ index, 0: { length } }) => ({
    kind: 'paragraph' as const,
    start: index,
    end: index + length,
    continues: false,
  }));
  storePart(db, id, { ...part, blocks });
}

/** The answer to a question: what is told, its text, and what is cited. */
async function answered(question: string) {
  const told: string[] = [];
  const cited: string[] = [];
  let text = '';
  let found: boolean | undefined;
  for await (const event of answerBy(
    depsOver(db, () => 0),
    { question, scope: null, turns: [] },
  )) {
    if (event.kind === 'told') told.push(event.notice.code);
    if (event.kind === 'citation') cited.push(`${event.citation.name}: ${event.citation.quote}`);
    if (event.kind === 'text') text += event.text;
    if (event.kind === 'finished') ({ found } = event);
  }
  return { told, cited, text, found };
}

test('what differs between two documents is quoted from both', async () => {
  const kept = 'The supplier delivers the works in three parts.\n\nThe law of England governs this contract.';
  write('offer-old.txt', `The fee is EUR 1,500 a month.\n\n${kept}`);
  write('offer-new.txt', `The fee is EUR 1,800 a month.\n\n${kept}\n\nThe supplier insures the works against fire.`);
  expect(await answered('What changed between offer-old.txt and offer-new.txt?')).toEqual({
    told: ['answer-compared', 'comparison-summary'],
    cited: [
      'offer-old.txt: The fee is EUR 1,500 a month.',
      'offer-new.txt: The fee is EUR 1,800 a month.',
      'offer-new.txt: The supplier insures the works against fire.',
    ],
    text:
      'The fee is EUR 1,500 a month. [1] → The fee is EUR 1,800 a month. [2]\n\n' +
      '+ The supplier insures the works against fire. [3]',
    found: true,
  });
});

test('documents that have nothing in common are not quoted whole', async () => {
  write('whales.txt', 'Blue whales eat krill in the cold sea.');
  write('ships.txt', 'Steel ships carry grain over the ocean.');
  expect(await answered('Compare whales.txt with ships.txt')).toEqual({
    told: ['answer-compared', 'comparison-unlike'],
    cited: [],
    text: '',
    found: false,
  });
});
