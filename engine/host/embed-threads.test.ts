import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { entryUrl } from '../../common/entry-url.ts';
import { createEmbedThreads } from './embed-threads.ts';

const entry = entryUrl(import.meta.url, '../../workers/embed/entry');
const resources = join(import.meta.dirname, '..', '..', 'resources');
const [one, two] = [createEmbedThreads(entry, resources, 1), createEmbedThreads(entry, resources, 2)];
afterAll(() => Promise.all([one.stop(), two.stop()]));

const texts = [
  'Owls hunt at night.',
  'The rent is due in May.',
  'A',
  'Bananas are yellow, and rich in potassium.',
  'x y z',
];

test('two threads give the vectors that one gives, in the same order', async () => {
  expect(await two.embedPassages('english', texts)).toEqual(await one.embedPassages('english', texts));
});

test('a question is answered while passages are embedded', async () => {
  const order: string[] = [];
  const passages = two
    .embedPassages('english', Array.from({ length: 40 }, () => texts).flat())
    .then(() => order.push('passages'));
  const question = two.embedQuery('english', 'When is the rent due?').then(() => order.push('question'));
  await Promise.all([passages, question]);
  expect(order).toEqual(['question', 'passages']);
});

test('a cancelled batch ends in both', async () => {
  const controller = new AbortController();
  const pending = two.embedPassages('english', Array.from({ length: 40 }, () => texts).flat(), controller.signal);
  controller.abort();
  await expect(pending).rejects.toMatchObject({ code: 'cancelled' });
});
