import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Part } from '../../../common/domain/part.ts';
import { openWritable, type WritableDB } from '../../store/open.ts';
import { partByNumber, storePart } from '../../store/parts.ts';
import { writeDocuments } from '../../store/search/fixture.ts';
import type { QueryModels, SearchDeps } from '../deps.ts';
import { depsOver, embed } from '../fixture.ts';
import { askPart } from './ask-part.ts';

const slides = [
  ['Whales of the cold sea', 'A blue whale eats four tonnes of krill.', 'Thank the sponsors of the first slide.'],
  ['Ships of the cold sea', 'A steel ship burns forty tonnes of oil.', 'These are the notes of the second slide'],
] as const;
const textOf = (slide: readonly string[]): string => slide.join('\n\n');

let dir: string;
let db: WritableDB;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-part-'));
  db = openWritable(dir);
  const texts = slides.map(textOf);
  const [id] = writeDocuments(db, [
    { name: 'show.pptx', chunks: texts.map((text) => ({ text, vector: embed(text) })) },
  ]);
  if (id === undefined) throw new Error('There is no document.');
  const part = partByNumber(db, id, 1) as Part;
  for (const [index, text] of texts.entries()) {
    const number = index + 1;
    const start = text.indexOf(slides[index]?.[2] ?? '');
    const blocks = [{ kind: 'note' as const, start, end: text.length, continues: false }];
    storePart(db, id, { ...part, number, label: `Slide ${number}`, text, blocks, layout: null });
  }
  db.prepare('UPDATE chunks SET start_part = 2, end_part = 2, start_char = 0, end_char = ? WHERE ordinal = 1').run(
    texts[1]?.length,
  );
});
afterEach(() => {
  db.close();
  rmSync(dir, { recursive: true });
});

async function ask(question: string): Promise<readonly string[] | null> {
  const deps = depsOver(db, () => 0) as SearchDeps & QueryModels;
  const quoted = await askPart(deps, { question, scope: null, named: [] });
  return quoted?.quotes.map(({ quote }) => quote) ?? null;
}

test('all that a part says, or only its notes, though they repeat the question', async () => {
  const asked = [
    'What do the notes of the first slide say?',
    'What do the notes of the last slide say?',
    'Was steht auf der zweiten Folie?',
  ];
  expect([await ask(asked[0] ?? ''), await ask(asked[1] ?? ''), await ask(asked[2] ?? '')]).toEqual([
    ['Thank the sponsors of the first slide.'],
    ['These are the notes of the second slide'],
    ['A steel ship burns forty tonnes of oil.', 'These are the notes of the second slide'],
  ]);
});

test('something in a part is looked for there only', async () => {
  expect(await ask('How many tonnes of krill does a blue whale eat on slide 1?')).toEqual([slides[0][1]]);
  expect(await ask('How many tonnes of krill does a blue whale eat on slide 2?')).toEqual([]);
});

test('a part that no document has is no part', async () => {
  expect(await ask('What does slide 9 say?')).toEqual(null);
});
