import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entryUrl } from '../../../common/entry-url.ts';
import { forkGuarded } from '../../../guard/start.ts';
import type { ChildMessage } from './child.ts';
import type { Recipe } from './recipe.ts';

/** The most that a mutant, or a process that tried thousands, may take. */
const bounds = { seconds: 20, memoryMB: 1_500 } as const;

export interface Tried {
  /** How many ended in each way: `refused at import: model-file-unusable`. */
  readonly counts: ReadonlyMap<string, number>;
  /** Those that ended as none may, with how they are made again. */
  readonly bad: readonly string[];
  /** Mutants that reached code which none before them had reached. */
  readonly guiding: number;
  readonly peakBytes: number;
}

interface Tally {
  readonly counts: Map<string, number>;
  readonly bad: string[];
  guiding: number;
  peakBytes: number;
}

/**
 * Tries `count` mutants of model files, each from import to three tokens, in a process that is started again when one
 * ends it or takes too long.
 *
 * @param onTried told after each
 */
export async function tryModels(count: number, seed: number, onTried: (number: number) => void): Promise<Tried> {
  const tally: Tally = { counts: new Map(), bad: [], guiding: 0, peakBytes: 0 };
  const folder = mkdtempSync(join(tmpdir(), 'carrel-hostile-models-'));
  try {
    for (let next = 0; next < count;) next = await runChild(folder, seed, next, count, tally, onTried);
    if (tally.peakBytes > bounds.memoryMB * 1e6) tally.bad.push(`over ${bounds.memoryMB} MB`);
    return tally;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs one process from mutant `first` on; returns the number of the next one to try. */
function runChild(
  folder: string,
  seed: number,
  first: number,
  count: number,
  tally: Tally,
  onTried: (number: number) => void,
): Promise<number> {
  const entry = entryUrl(import.meta.url, './child');
  const child = forkGuarded(entry, [folder, seed, first, count].map(String), {
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => (stderr = (stderr + chunk.toString('utf8')).slice(-2_000)));
  let trying: { readonly number: number; readonly recipe: Recipe } | null = null;
  let isLate = false;
  let clock: NodeJS.Timeout | undefined;
  child.on('message', (message: ChildMessage) => {
    clearTimeout(clock);
    if (message.kind === 'trying') {
      trying = message;
      clock = setTimeout(() => (isLate = child.kill('SIGKILL')), bounds.seconds * 1_000);
      return;
    }
    const { kind, at, told } = message.outcome;
    add(tally, kind === 'raw error' ? 'raw error' : kind === 'ran' ? 'ran' : `refused at ${at}: ${told}`);
    if (kind === 'raw error') tally.bad.push(`${kind} at ${at}: ${told} ${JSON.stringify(trying?.recipe)}`);
    if (message.isNew) tally.guiding += 1;
    tally.peakBytes = Math.max(tally.peakBytes, message.peakBytes);
    trying = null;
    onTried(message.number);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(clock);
      if (trying === null)
        return code === 0 ? resolve(count) : reject(new Error(`The process ended: ${signal ?? code} ${stderr}`));
      const end = isLate ? `over ${bounds.seconds} s` : 'ended the process';
      add(tally, end);
      tally.bad.push(`${end} (${signal ?? code}): ${JSON.stringify(trying.recipe)} ${stderr.trim()}`);
      onTried(trying.number);
      resolve(trying.number + 1);
    });
  });
}

const add = ({ counts }: Tally, outcome: string): void => void counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
