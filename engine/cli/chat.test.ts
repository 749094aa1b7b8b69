import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pdfFile, proseLines, textPage } from '../../tools/fixtures/pdf-writer.ts';
import { carrel, ended, startCarrel, type Ran } from './fixture.ts';

const texts = {
  'harbour.pdf': 'The harbour of Saint Malo has one of the highest tides of Europe: the sea rises by thirteen metres.',
  'lease.pdf': 'This lease begins on 1 March 2024 and ends on 28 February 2027. Pets need the consent of the landlord.',
};

let root: string;
const at = (...names: readonly string[]): string => join(root, ...names);

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'carrel-chat-'));
  mkdirSync(at('docs'));
  for (const [name, text] of Object.entries(texts))
    writeFileSync(at('docs', name), pdfFile([textPage(proseLines([text]))]));
  const { code, stderr } = await carrel('index', at('docs'), '--library', at('library'), '--json');
  if (code !== 0) throw new Error(stderr);
}, 120_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const chat = (...options: readonly string[]): ReturnType<typeof startCarrel> =>
  startCarrel(['chat', '--quoted', '--library', at('library'), ...options], {}, 'pipe');

function talk(input: string, ...options: readonly string[]): Promise<Ran> {
  const child = chat(...options);
  child.stdin?.end(input);
  return ended(child);
}

test('piped: a question a line, in one conversation until /new; the input ends it', async () => {
  const { code, lines, stderr } = await talk(
    'When does the lease end?\n\nHow high does the sea rise?\n/new\nWho needs consent for pets?',
    '--json',
  );
  const told = (
    lines as { threadId: number; question: string; complete: boolean; citations: { path: string }[] }[]
  ).map(({ threadId, question, complete, citations }) => ({ threadId, question, complete, path: citations[0]?.path }));
  const first = told[0]?.threadId ?? NaN;
  expect({ code, stderr, told }).toEqual({
    code: 0,
    stderr: '',
    told: [
      { threadId: first, question: 'When does the lease end?', complete: true, path: at('docs', 'lease.pdf') },
      { threadId: first, question: 'How high does the sea rise?', complete: true, path: at('docs', 'harbour.pdf') },
      { threadId: first + 1, question: 'Who needs consent for pets?', complete: true, path: at('docs', 'lease.pdf') },
    ],
  });
}, 60_000);

test('it ends with the plain word, too', async () => {
  expect((await talk('Exit\nWhen does the lease end?\n')).stdout).toBe('');
}, 60_000);

test('for people: the answer and its page on standard output, everything else beside it', async () => {
  const { code, stdout, stderr } = await talk('/help\n/what\nWhen does the lease end?\n/quit\nnever asked\n');
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout:
      'This lease begins on 1 March 2024 and ends on 28 February 2027. [1]\n\n' +
      `[1] lease.pdf, page 1  ${at('docs', 'lease.pdf')}\n\n`,
  });
  expect(stderr).toContain('There is no command /what.');
}, 60_000);

test('Ctrl-C while nothing is answered ends', async () => {
  const child = chat();
  const end = ended(child);
  await once(child.stderr as Readable, 'data'); // the welcome: it listens
  child.kill('SIGINT');
  expect((await end).code).toBe(130);
}, 60_000);

test('a library that is not there is refused, not made', async () => {
  const missing = await carrel('chat', '--library', at('nothing'), '--json');
  expect({ code: missing.code, lines: missing.lines }).toMatchObject({
    code: 1,
    lines: [{ error: { code: 'not-found' } }],
  });
}, 60_000);
