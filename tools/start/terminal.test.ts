import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const temporary = mkdtempSync(join(tmpdir(), 'carrel-terminal-'));
afterAll(() => rmSync(temporary, { recursive: true }));

test('the samples are read and asked, then the person asks; nothing stays behind', async () => {
  const module = JSON.stringify(join(import.meta.dirname, 'terminal.ts'));
  const script = `import(${module}).then(async ({ deskInTerminal }) => {
    process.exitCode = await deskInTerminal(${JSON.stringify(root)});
  })`;
  const models = join(temporary, 'no-models');
  const running = promisify(execFile)(process.execPath, ['-e', script], {
    env: { ...process.env, TMPDIR: temporary, CARREL_MODELS: models },
  });
  running.child.stdin?.end('How much does the insurance pay for the water damage?\n');
  const { stdout } = await running;
  const sources = stdout.split('\n').filter((line) => /^\[\d+\]/.test(line));
  expect({
    read: /^8 files: 8 ready\.$/m.test(stdout),
    prepared: stdout.includes('three months to the end of a month.'),
    own: stdout.includes('We value the damage at €2,180.'),
    cited: new Set(sources.map((line) => /[a-z-]+\.pdf, page \d+/.exec(line)?.[0])),
    leftBehind: readdirSync(temporary),
  }).toEqual({
    read: true,
    prepared: true,
    own: true,
    cited: new Set(['lease.pdf, page 1', 'insurance-letter.pdf, page 1']),
    leftBehind: [],
  });
}, 90_000);
