import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWritable } from '../../store/open.ts';
import { writeDocuments } from '../../store/search/fixture.ts';
import { readerOf } from './reader-of.ts';

const german = 'Der Mieter zahlt die Miete an den Vermieter, und zwar bis zum dritten Werktag.';
const english = 'The tenant pays the rent to the landlord by the third working day.';

/** Documents by the texts of their chunks. */
const documents = {
  german: [german],
  english: [english],
  'German behind an English cover': [english, ...Array.from({ length: 30 }, () => german)],
  'English with a German quotation': [...Array.from({ length: 30 }, () => english), german],
  French: ['Le locataire paie le loyer au bailleur avant le trois du mois, et les charges sont dues.'],
  figures: ['Pos. 1 | 12 | 840,00', 'Pos. 2 | 3 | 120,00'],
  nothing: [],
};

test('German documents are read by the German embedder, all others by the English one', () => {
  const dir = mkdtempSync(join(tmpdir(), 'carrel-reader-'));
  const db = openWritable(dir);
  const ids = writeDocuments(
    db,
    Object.entries(documents).map(([name, texts]) => ({ name, chunks: texts.map((text) => ({ text })) })),
  );
  const readers = Object.keys(documents).map((name, i) => [name, readerOf(db, ids[i] as (typeof ids)[number])]);
  db.close();
  rmSync(dir, { recursive: true });
  expect(Object.fromEntries(readers)).toEqual({
    german: 'german',
    english: 'english',
    'German behind an English cover': 'german',
    'English with a German quotation': 'english',
    French: 'english',
    figures: 'english',
    nothing: 'english',
  });
});
