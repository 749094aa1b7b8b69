import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bundledGermanEmbedderDir } from './bundle.ts';
import { loadEmbedder } from './embedder.ts';
import { germanReranker } from './german-reranker.ts';

const embedder = await loadEmbedder(bundledGermanEmbedderDir(join(import.meta.dirname, '..', '..', 'resources')), {
  threads: 1,
});
const bundled = germanReranker(embedder);
afterAll(() => embedder.release());

test('a text is as near to 0 as its likeness to .85, a hundredth of it is 1', async () => {
  const { rerank } = germanReranker({
    info: { model: 'test', dimension: 2 },
    embedQuery: async () => Float32Array.of(1, 0),
    embedPassages: async () => Float32Array.of(1, 0, 0.85, 0.5, 0.5, 1),
  });
  const logits = Array.from(await rerank('Frage', ['gleich', 'nahe', 'fern']), (value) => Math.round(value));
  expect(logits).toEqual([15, 0, -35]);
});

/** Questions, and what answers each in other words. */
const answers = [
  ['Wie hoch ist der Selbstbehalt?', 'Die ersten 150 Euro jedes Schadens trägt die Versicherte aus eigener Tasche.'],
  ['Darf man nebenbei woanders arbeiten?', 'Weitere Beschäftigungen sind vorher zu genehmigen.'],
  ['Wann endet das Mietverhältnis?', 'Der Vertrag über die Wohnung läuft am 31. März 2027 aus.'],
  ['Wer leitet die Firma?', 'Geschäftsführerin ist Anna Krohn.'],
  ['Wie schwer ist die Maschine?', 'Gewicht 64 kg ohne Verpackung'],
  ['Sind Haustiere erlaubt?', 'Einen Hund darf halten, wer vorher gefragt hat.'],
  ['Bis wann muss bezahlt werden?', 'Bitte überweisen Sie den Betrag binnen 14 Tagen.'],
  ['Warum wurde der Antrag abgelehnt?', 'Wir konnten nicht zustimmen, weil die Belege fehlen.'],
] as const;

test('German questions bring what answers them in other words', async () => {
  const texts = answers.map(([, text]) => text);
  const first = await Promise.all(
    answers.map(async ([question]) => {
      const logits = await bundled.rerank(question, texts);
      return texts[logits.indexOf(Math.max(...logits))];
    }),
  );
  const right = answers.filter(([, text], index) => first[index] === text);
  expect(right.length).toBeGreaterThanOrEqual(6);
});

test('a cancelled call ends before the next text', async () => {
  const controller = new AbortController();
  controller.abort();
  await expect(bundled.rerank('Wer?', ['Anna'], controller.signal)).rejects.toMatchObject({ code: 'cancelled' });
});
