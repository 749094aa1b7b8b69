import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { ParserMessage } from '../../../common/contracts/parser.ts';
import { childParserStarter } from './parser-child.ts';

test('the code of a parser that is killed is kept, where code is kept', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'carrel-code-'));
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(cache, { recursive: true });
  });
  vi.stubEnv('NODE_COMPILE_CACHE', cache);
  const starter = childParserStarter(new URL('../../../workers/parse/entry.ts', import.meta.url));
  const { port, kill, exited } = await starter.start({ memoryMB: 700, seconds: 60 });
  const isRead = new Promise<void>((resolve) =>
    port.onMessage((message) => (message as ParserMessage).kind === 'done' && resolve()),
  );
  const path = fileURLToPath(new URL('../../../e2e/pdf/minimal-document.pdf', import.meta.url));
  port.post({ kind: 'parse', path, fromPart: 1 });
  await isRead;
  kill();
  await exited;
  const kept = readdirSync(cache, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  // The reader of PDF files alone has more modules.
  expect(kept.length).toBeGreaterThan(100);
});
