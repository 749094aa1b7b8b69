import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { runParser } from './fixtures/parser.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

test('the code of a parser that is killed is kept, where code is kept', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'carrel-code-'));
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(cache, { recursive: true });
  });
  vi.stubEnv('NODE_COMPILE_CACHE', cache);
  await runParser(here('../../e2e/pdf/minimal-document.pdf'));
  const kept = readdirSync(cache, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  // The reader of PDF files alone has more modules.
  expect(kept.length).toBeGreaterThan(100);
});
