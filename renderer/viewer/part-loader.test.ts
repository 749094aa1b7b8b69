import { expect, test } from 'vitest';
import { CarrelError } from '../../common/errors.ts';
import { documentId } from '../../common/ids.ts';
import { errorSentence } from '../words.ts';
import { createPartLoader, type LoadedPart } from './part-loader.ts';

test('each part is loaded once, the one asked for last first, and a part that fails says why', async () => {
  const gone = new CarrelError('not-found', 'part-not-read');
  const calls: number[] = [];
  const client = {
    call: (_: string, { part }: { part: number }) => {
      calls.push(part);
      return part === 2 ? Promise.reject(gone) : Promise.resolve({ number: part });
    },
  } as unknown as Parameters<typeof createPartLoader>[0];
  const loaded: LoadedPart[] = [];
  await new Promise<void>((resolve) => {
    const loader = createPartLoader(client, documentId(1), (part) => {
      loaded.push(part);
      if (loaded.length === 3) resolve();
    });
    for (const part of [1, 2, 3, 1]) loader.want(part);
  });
  expect(calls).toEqual([3, 2, 1]);
  expect(loaded).toEqual([{ number: 3 }, { number: 2, failed: errorSentence(gone) }, { number: 1 }]);
});
