import { Session, type Profiler } from 'node:inspector/promises';

/** Which blocks of this process's own code have run. */
export interface Coverage {
  /** Blocks that ran since it was asked last and had not run before. */
  newBlocks(): Promise<number>;
}

/**
 * Counts what V8 sees of the code under `root`, block by block.
 *
 * @param root beginning of the URLs of the modules that count
 */
export async function watchCoverage(root: string): Promise<Coverage> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  // With counts, for without them V8 tells of each function once and not of the blocks that run later.
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const seen = new Set<string>();
  return {
    async newBlocks() {
      const { result } = await session.post('Profiler.takePreciseCoverage');
      const before = seen.size;
      for (const { url, functions } of result)
        if (url.startsWith(root)) for (const block of ran(functions)) seen.add(url + block);
      return seen.size - before;
    },
  };
}

const ran = (functions: readonly Profiler.FunctionCoverage[]): readonly string[] =>
  functions.flatMap(({ ranges }) =>
    ranges.filter(({ count }) => count > 0).map(({ startOffset, endOffset }) => ` ${startOffset} ${endOffset}`),
  );
