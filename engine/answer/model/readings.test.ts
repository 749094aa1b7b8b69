import { expect, test } from 'vitest';
import type { QueryModels } from '../deps.ts';
import { createReadings } from './readings.ts';

const read: string[] = [];
const readerOf = (language: string, odds: number) => ({
  readAnswers: (asked: string, texts: readonly string[]) => {
    read.push(`${language}: ${asked}`);
    return Float32Array.from(texts.flatMap(() => [odds, -40, 0]));
  },
});
const models = {
  reranker: readerOf('English', 2),
  germanReranker: readerOf('German', 3),
} as unknown as QueryModels;

test('claims are read beside texts in their language, and not beside those in another', async () => {
  const { borne } = createReadings(models);
  const claims = [
    await borne('The tenant pays the rent.', ['Lease. The rent is paid by the tenant.']),
    await borne('Der Mieter zahlt die Miete.', ['Mietvertrag. Die Miete zahlt der Mieter.']),
    await borne('The tenant pays the rent.', ['Mietvertrag. Die Miete zahlt der Mieter.']),
  ];
  expect({ claims, read }).toEqual({
    claims: [[2], [3], null],
    read: ['English: The tenant pays the rent.', 'German: Der Mieter zahlt die Miete.'],
  });
});

test('where no model reads answers nothing is told', async () => {
  const { borne } = createReadings({ reranker: {} } as unknown as QueryModels);
  expect(await borne('The tenant pays the rent.', ['Lease. The rent is paid by the tenant.'])).toBe(null);
});
