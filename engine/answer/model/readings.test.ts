import { expect, test } from 'vitest';
import type { QueryModels } from '../deps.ts';
import { createReadings } from './readings.ts';

const read: string[] = [];
const models = {
  reranker: {
    readAnswers: (asked: string, texts: readonly string[]) => {
      read.push(asked);
      return Float32Array.from(texts.flatMap(() => [2, -40, 0]));
    },
  },
} as unknown as QueryModels;

test('English claims about English texts are read, German claims and texts are not', async () => {
  const { borne } = createReadings(models);
  const claims = [
    await borne('The tenant pays the rent.', ['Lease. The rent is paid by the tenant.']),
    await borne('Der Mieter zahlt die Miete.', ['Mietvertrag. Die Miete zahlt der Mieter.']),
    await borne('The tenant pays the rent.', ['Mietvertrag. Die Miete zahlt der Mieter.']),
  ];
  expect({ claims, read }).toEqual({ claims: [[2], null, null], read: ['The tenant pays the rent.'] });
});

test('where no model reads answers nothing is told', async () => {
  const { borne } = createReadings({ reranker: {} } as unknown as QueryModels);
  expect(await borne('The tenant pays the rent.', ['Lease. The rent is paid by the tenant.'])).toBe(null);
});
