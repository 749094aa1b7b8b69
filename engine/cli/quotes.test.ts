import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { carrel, ended, startCarrel } from './fixture.ts';

const files = {
  'Nordwerk 2021.txt': 'Nordwerk AG\n\nThe revenue of the year was EUR 412 million. The firm has 1,830 employees.\n',
  'Nordwerk 2022.txt': 'Nordwerk AG\n\nThe revenue of the year was EUR 388 million. The firm has 1,790 employees.\n',
  'prices.csv': 'Article,Pieces,Price\nOak desk,1,540.00\nOffice chair,2,265.00\n',
  'garden.txt': 'A shed may be 2.3 metres high. Bonfires are allowed in November.\n',
};

let root: string;
const at = (...names: readonly string[]): string => join(root, ...names);
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'carrel-quotes-'));
  process.env['CARREL_MODELS'] = at('models');
  mkdirSync(at('docs'));
  for (const [name, text] of Object.entries(files)) writeFileSync(at('docs', name), text);
  const { code, stderr } = await carrel('index', at('docs'), '--library', at('library'), '--json');
  if (code !== 0) throw new Error(stderr);
}, 120_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const ask = (question: string, ...options: readonly string[]): ReturnType<typeof carrel> =>
  carrel('ask', question, '--quoted', '--library', at('library'), ...options);
/** What a program sees: the documents named, those cited, and whether anything was found. */
async function told(question: string, ...options: readonly string[]): Promise<unknown> {
  const { lines } = await ask(question, '--json', ...options);
  const { named, citations } = lines[0] as { named: { path: string }[]; citations: { path: string }[] };
  const names = (list: readonly { path: string }[]): readonly string[] => [...new Set(list.map(({ path }) => path))];
  return { named: names(named), cited: names(citations) };
}

test('the document that is named is asked; everywhere asks all', async () => {
  const question = 'What was the revenue of the year in Nordwerk 2021?';
  expect(await told(question)).toEqual({
    named: [at('docs', 'Nordwerk 2021.txt')],
    cited: [at('docs', 'Nordwerk 2021.txt')],
  });
  expect(await told(question, '--everywhere')).toMatchObject({ named: [] });
}, 60_000);

test('a row of a table is shown below the names of its columns, with its mark', async () => {
  const { stdout } = await ask('What is the price of the oak desk?');
  expect(stdout.split('\n').slice(0, 2)).toEqual(['Article   Pieces  Price', 'Oak desk  1       540.00 [1]']);
}, 60_000);

test('a refusal says what was searched and how to search for the words', async () => {
  const { stdout } = await ask('What is the boiling point of liquid nitrogen?');
  expect(stdout).toContain('the 4 documents that were searched');
  expect(stdout).toContain('Search these words instead: carrel search "boiling point liquid nitrogen"');
}, 60_000);

test('a follow-up is understood by the question before, and says how', async () => {
  const child = startCarrel(['chat', '--quoted', '--json', '--library', at('library')], {}, 'pipe');
  child.stdin?.end('What was the revenue of the year in Nordwerk 2021?\nwhat about 2022?\n');
  const { lines } = await ended(child);
  const [, second] = lines as { understood?: string; named: { path: string }[]; answer: string }[];
  expect(second).toMatchObject({
    understood: 'What was the revenue of the year in Nordwerk 2022?',
    named: [{ path: at('docs', 'Nordwerk 2022.txt') }],
  });
  expect(second?.answer).toContain('EUR 388 million');
}, 60_000);
