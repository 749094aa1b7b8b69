import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Part } from '../../../common/domain/part.ts';
import type { OpenDocument } from '../format.ts';
import { openSourceFile } from '../source-file.ts';
import { openPdf } from './read.ts';

const book = join(import.meta.dirname, '..', '..', '..', 'e2e', 'pdf', 'GeoTopo-komprimiert.pdf');

async function partsOf(read: (document: OpenDocument) => AsyncIterable<Part> | undefined): Promise<readonly Part[]> {
  const file = await openSourceFile(book);
  const document = await openPdf(file);
  try {
    return await Array.fromAsync(read(document) ?? []);
  } finally {
    await document.close();
    await file.close();
  }
}

test('pages that are read in shares are those that are read one after the other', async () => {
  const from = 70;
  const whole = await partsOf((document) => document.read(from));
  const share = (index: number) => partsOf((document) => document.readShare?.(from, { index, of: 2, block: 5 }));
  const [first, second] = [await share(0), await share(1)];
  const joined = [...first, ...second].toSorted((a, b) => a.number - b.number);
  expect({ first: first.slice(0, 6).map(({ number }) => number), joined }).toEqual({
    first: [70, 71, 72, 73, 74, 80],
    joined: whole,
  });
}, 30_000);
