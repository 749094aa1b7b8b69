import { tryModels } from './supervise.ts';

/** Tries mutants of model files and prints what became of them; returns how many came to no outcome by themselves. */
export async function reportModels(count: number, seed: number): Promise<number> {
  const started = performance.now();
  const { counts, bad, guiding, peakBytes } = await tryModels(count, seed, (number) => {
    if ((number + 1) % 1_000 === 0) console.log(`${number + 1} tried, ${seconds(started)} s`);
  });
  for (const [outcome, times] of [...counts].toSorted(([, a], [, b]) => b - a))
    console.log(`${String(times).padStart(6)}  ${outcome}`);
  console.log(`${guiding} mutants reached code that none before them had; at most ${(peakBytes / 1e6).toFixed(0)} MB.`);
  for (const line of bad) console.log(line);
  return bad.length;
}

const seconds = (started: number): string => ((performance.now() - started) / 1_000).toFixed(0);
