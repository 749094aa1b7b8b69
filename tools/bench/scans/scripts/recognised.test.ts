import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { openPicture } from '../../../../engine/formats/picture/read.ts';
import { openSourceFile } from '../../../../engine/formats/source-file.ts';
import { comparable, editDistance } from '../errors.ts';
import { scriptTexts } from './sentences.ts';
import { bundledRecogniserDir } from '../../../../engine/recognise/bundle.ts';
import { loadPartRecogniser } from '../../../../engine/recognise/part.ts';

let recognise: Awaited<ReturnType<typeof loadPartRecogniser>>;
beforeAll(async () => {
  const resources = join(import.meta.dirname, '..', '..', '..', '..', 'resources');
  recognise = await loadPartRecogniser(bundledRecogniserDir(resources), { threads: 2 });
}, 60_000);

/** What is recognised in a picture that was drawn from the first sentences of a language. */
async function recognised(language: string) {
  const file = await openSourceFile(join(import.meta.dirname, 'fixtures', `${language}.png`));
  try {
    const document = await openPicture(file);
    const drawn = await document.draw?.(1);
    if (drawn === undefined) throw new Error('pictures can be drawn');
    return await recognise(drawn);
  } finally {
    await file.close();
  }
}

// The other languages take the same way; `npm run bench:scripts` reads them.
const tried = scriptTexts.filter(({ language }) => language === 'ru' || language === 'ar');

test.each(tried)('$language is read, in the order in which it is written', { timeout: 60_000 }, async (text) => {
  const page = await recognised(text.language);
  const right = comparable(text.sentences.slice(0, 3).join(' '));
  const wrong = editDistance(comparable(page.text), right) / right.length;
  expect([page.omissions, wrong < 0.03 ? 'right' : page.text]).toEqual([[], 'right']);
});

test('a page in a script that nobody here reads says so', { timeout: 60_000 }, async () => {
  const { omissions } = await recognised('th');
  expect(omissions.map(({ code }) => code)).toEqual(['recognised-little']);
});
