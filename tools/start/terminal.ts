import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Answered by the lease of the samples. */
const preparedQuestion = 'What is the notice period of the lease?';

/**
 * The main job in the terminal, where no window can be opened: reads the sample documents into a library of its own,
 * asks one question, prints the answer with its pages, and takes the person's questions. Returns the exit code.
 */
export async function deskInTerminal(root: string): Promise<number> {
  const library = mkdtempSync(join(tmpdir(), 'carrel-samples-'));
  const carrel = (...args: readonly string[]): Promise<number> =>
    run(root, [join(root, 'engine', 'cli', 'main.ts'), ...args, '--library', library]);
  try {
    console.log('Reading the sample documents in resources/samples …\n');
    const read = await carrel('index', join(root, 'resources', 'samples'));
    if (read !== 0) return read;
    console.log(`\n› ${preparedQuestion}`);
    const asked = await carrel('ask', preparedQuestion);
    if (asked !== 0) return asked;
    console.log(
      '\nYour own documents: npm run --silent carrel -- index PATH, then npm run --silent carrel -- chat\nNow ' +
        'ask the samples yourself.',
    );
    return await carrel('chat');
  } finally {
    rmSync(library, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs a command line of ours to its end. Ctrl-C reaches it through the terminal, and it decides what that means. */
function run(root: string, args: readonly string[]): Promise<number> {
  const waitForChild = (): void => {};
  process.on('SIGINT', waitForChild);
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  return new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  }).finally(() => process.off('SIGINT', waitForChild));
}
