import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tinyGguf } from '../model/fixtures/tiny-model.ts';
import { carrel, type Ran } from './fixture.ts';

let root: string;
const at = (...names: readonly string[]): string => join(root, ...names);

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'carrel-cli-models-'));
  process.env['CARREL_MODELS'] = at('models');
  writeFileSync(at('small.gguf'), tinyGguf('tiny4', 'Q4_0', 1));
  writeFileSync(at('dense.gguf'), tinyGguf('llama', 'Q8_0', 2));
  writeFileSync(at('cut.gguf'), tinyGguf('tiny4', 'Q8_0', 1).subarray(0, 9_000));
  writeFileSync(at('paper.pdf'), '%PDF-1.7\nnot a model');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const number = expect.any(Number) as number;

test('models are imported, listed, used and removed; the first one becomes the current one', async () => {
  const small = { name: 'small', architecture: 'smallthinker', weightBytes: number };
  const dense = { name: 'dense', architecture: 'llama', weightBytes: number };
  const said = async (...args: readonly string[]): Promise<unknown> =>
    (await carrel('models', ...args, '--json')).lines[0];
  const story = [
    await said('list'),
    await said('import', at('small.gguf')),
    await said('import', at('dense.gguf')),
    await said('list'),
    await said('use', 'dense'),
    await said('remove', 'dense'),
    await said('list'),
  ];
  expect(story).toEqual([
    [],
    { ...small, current: true },
    { ...dense, current: false },
    [
      { ...dense, current: false },
      { ...small, current: true },
    ],
    { ...dense, current: true },
    { removed: 'dense' },
    [{ ...small, current: false }],
  ]);
}, 120_000);

test('a file whose SHA-256 is not the one that was given is refused, and not imported', async () => {
  const sum = createHash('sha256')
    .update(readFileSync(at('small.gguf')))
    .digest('hex');
  const other = await carrel('models', 'import', at('dense.gguf'), '--sha256', sum);
  const unknown = await carrel('models', 'import', at('dense.gguf'), '--sha256', sum.slice(1));
  const listed = (await carrel('models', 'list', '--json')).lines[0] as readonly { readonly name: string }[];
  const right = await carrel('models', 'import', at('small.gguf'), '--sha256', sum.toUpperCase(), '--json');
  expect({
    ends: [other.code, unknown.code, right.code],
    said: /not the file that was meant: its SHA-256 is [0-9a-f]{64}/u.test(other.stderr),
    listed: listed.map(({ name }) => name),
  }).toEqual({ ends: [1, 2, 0], said: true, listed: ['small'] });
});

describe('commands that run a model, named by its file', () => {
  test('next gives the 20 likeliest tokens, the likeliest first', async () => {
    const { code, lines } = await carrel('next', '--model', at('small.gguf'), '--tokens', '1,2,3', '--json');
    const likeliest = lines[0] as readonly { readonly id: number; readonly p: number }[];
    expect({
      code,
      count: likeliest.length,
      different: new Set(likeliest.map(({ id }) => id)).size,
      falling: likeliest.every(({ p }, i) => p > 0 && p <= (likeliest[i - 1]?.p ?? 1)),
    }).toEqual({ code: 0, count: 20, different: 20, falling: true });
  });

  test('generate begins with the likeliest token, counts experts, and gives the same text each time', async () => {
    const args = [
      'generate',
      '--model',
      at('small.gguf'),
      '--tokens',
      '1,2,3',
      '--count',
      '5',
      '--greedy',
      '--stats',
      '--json',
    ];
    const [next, first, second] = [
      await carrel('next', '--model', at('small.gguf'), '--tokens', '1,2,3', '--json'),
      await carrel(...args),
      await carrel(...args),
    ];
    const told = first.lines[0] as {
      readonly tokens: readonly number[];
      readonly experts: { readonly counts: readonly number[] };
    };
    expect(told).toEqual({
      tokens: expect.any(Array) as number[],
      text: expect.any(String) as string,
      finish: 'length',
      usage: { promptTokens: 3, reusedTokens: 0, generatedTokens: 5, prefillMs: number, decodeMs: number },
      experts: { layers: 4, experts: 8, counts: expect.any(Array) as number[], entropy: expect.any(Array) as number[] },
    });
    // 4 layers choose 2 experts for each of the 3 + 4 tokens that were read.
    expect({
      likeliest: (next.lines[0] as readonly { readonly id: number }[])[0]?.id,
      again: (second.lines[0] as typeof told).tokens,
      picks: told.experts.counts.reduce((sum, count) => sum + count, 0),
    }).toEqual({ likeliest: told.tokens[0], again: told.tokens, picks: 4 * 2 * 7 });
  }, 60_000);

  test('the ways to compute experts write the same, and other ones are refused', async () => {
    const write = (...args: readonly string[]): Promise<Ran> =>
      carrel(
        'generate',
        '--model',
        at('small.gguf'),
        '--tokens',
        '1,2,3',
        '--count',
        '4',
        '--greedy',
        '--json',
        ...args,
      );
    const text = async (...args: readonly string[]): Promise<unknown> =>
      ((await write(...args)).lines[0] as { readonly tokens: unknown }).tokens;
    expect(await text('--form', 'sorted')).toEqual(await text());
    // One MB has room for a few of its experts.
    expect(await text('--expert-memory', '1')).toEqual(await text());
    expect([
      (await write('--form', 'none')).code,
      (await write('--form', 'sorted', '--expert-memory', '1')).code,
    ]).toEqual([2, 2]);
    const dense = await carrel(
      'generate',
      '--model',
      at('dense.gguf'),
      '--tokens',
      '1',
      '--count',
      '1',
      '--expert-memory',
      '1',
    );
    expect({ code: dense.code, said: dense.stderr }).toEqual({
      code: 1,
      said: expect.stringContaining('knows no budget for experts'),
    });
  });

  test('the cache holds halves or float32, near each other; what cannot be is said', async () => {
    const next = async (...args: readonly string[]): Promise<Ran> =>
      carrel('next', '--model', at('small.gguf'), '--tokens', '1,2,3', '--json', ...args);
    const [usual, halves, single] = [
      await next(),
      await next('--cache', 'float16'),
      await next('--cache', 'float32'),
    ].map(({ lines }) => lines[0] as readonly { readonly id: number; readonly p: number }[]);
    expect(halves).toEqual(usual);
    expect(single).not.toEqual(usual);
    expect(Math.abs((single?.[0]?.p ?? 0) - (usual?.[0]?.p ?? 1))).toBeLessThan(1e-3);
    const [unknown, graph] = [await next('--cache', 'int8'), await next('--form', 'sorted', '--cache', 'float16')];
    expect({ codes: [unknown.code, graph.code], said: [unknown.stderr, graph.stderr] }).toEqual({
      codes: [2, 1],
      said: [expect.stringContaining('float16, float32'), expect.stringContaining('goes with the form kernels only')],
    });
  }, 60_000);

  test('bench measures reading and writing', async () => {
    const { code, lines } = await carrel(
      'bench',
      '--model',
      at('dense.gguf'),
      '--threads',
      '1',
      '--prompt',
      '16',
      '--count',
      '4',
      '--json',
    );
    expect({ code, speed: lines[0] }).toEqual({
      code: 0,
      speed: {
        threads: 1,
        prefillTokensPerSecond: number,
        decodeMsMedian: number,
        decodeMsMin: number,
        decodeTokensPerSecond: number,
        rssMB: number,
      },
    });
  });
});

describe('mistakes', () => {
  test.each<readonly [readonly string[], number, RegExp]>([
    [['models'], 2, /models takes one of import, list, use, remove/],
    [['models', 'import'], 2, /FILE\|FOLDER is missing/],
    [['models', 'import', 'nowhere.gguf'], 1, /nowhere\.gguf/],
    [['models', 'use', 'nobody', '--quoted'], 2, /either NAME or --quoted/],
    [['models', 'use', 'nobody'], 1, /no model “nobody”/],
    [['models', 'remove', '../../etc'], 1, /no model/],
    [['next', '--model', 'small', '--tokens', '1,x'], 2, /whole numbers/],
    [['next', '--model', 'small'], 2, /either --tokens or --prompt/],
    [['generate', '--model', 'nobody', '--prompt', 'a'], 1, /nobody/],
  ])('%j ends with %i and says why in one line', async (args, code, why) => {
    const ran = await carrel(...args, '--json');
    expect({ code: ran.code, lines: ran.stderr.trimEnd().split('\n').length, stderr: ran.stderr }).toEqual({
      code,
      lines: 1,
      stderr: expect.stringMatching(why) as string,
    });
  });

  test.each(['cut.gguf', 'paper.pdf'])('%s is no model, and nothing of it stays', async (file) => {
    const ran = await carrel('models', 'import', at(file), '--json');
    const list = await carrel('models', 'list', '--json');
    expect({
      code: ran.code,
      error: ran.lines[0],
      names: (list.lines[0] as readonly { readonly name: string }[]).map(({ name }) => name),
    }).toEqual({
      code: 1,
      error: { error: { code: 'bad-file', message: expect.any(String) as string } },
      names: ['small'],
    });
  });

  test('a token that the model does not have', async () => {
    const ran = await carrel('next', '--model', at('small.gguf'), '--tokens', '1,320', '--json');
    expect(ran).toMatchObject({ code: 1, lines: [{ error: { code: 'bad-request' } }] });
  });
});
