import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FormName } from '../moe/experts/form.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-truncated-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

interface Ending {
  readonly status: number | null;
  readonly signal: string | null;
  readonly answers: { readonly whole: unknown; readonly truncated: unknown } | null;
}

/** How a process ends that goes on with a model of whose files some are truncated, and what it answers. */
function ending(form: FormName, preset: string, when: 'loaded' | 'generating', files: RegExp): Ending {
  const folder = mkdtempSync(join(dir, 'model-'));
  const entry = fileURLToPath(new URL('./fixtures/truncated.ts', import.meta.url));
  const { status, signal, stdout } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', entry, folder, form, preset, when, files.source],
    { encoding: 'utf8' },
  );
  return { status, signal, answers: stdout === '' ? null : (JSON.parse(stdout) as Ending['answers']) };
}

const moments = ['loaded', 'generating'] as const;
const weights = /^(?!embedding|manifest).*\.\w+$/;

test.each(moments)('weights of sorted are in memory: truncated while it is %s, the answer stays the same', (when) => {
  const { status, signal, answers } = ending('sorted', 'wide4', when, weights);
  expect({ status, signal, answer: answers?.truncated }).toEqual({ status: 0, signal: null, answer: answers?.whole });
  expect(answers?.whole).toHaveLength(12);
});

test.each([
  ['kernels', weights],
  ['kernels', /embedding/],
  ['sorted', /embedding/],
] as const)('what %s reads when it is needed, %s, gives an error', (form, files) => {
  expect(moments.map((when) => ending(form, 'tiny4', when, files))).toEqual(
    moments.map(() => ({
      status: 0,
      signal: null,
      answers: {
        whole: expect.any(Array),
        truncated: { code: 'io', notice: { code: 'prepared-model-unreadable', params: expect.any(Object) } },
      },
    })),
  );
});
