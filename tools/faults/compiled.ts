import { execFileSync } from 'node:child_process';
import { basename, join } from 'node:path';

/** Why what needs a compiled library is left out. */
export const noCompiler = 'this is done by a library that a C compiler makes, on Linux';

/** Compiles a library that is loaded before all others (LD_PRELOAD); undefined where that can't be done. */
export function compiled(source: string, folder: string): string | undefined {
  const library = join(folder, `${basename(source, '.c')}.so`);
  if (process.platform !== 'linux') return undefined;
  try {
    execFileSync('cc', ['-shared', '-fPIC', '-O2', '-o', library, source, '-ldl'], { stdio: 'ignore' });
    return library;
  } catch {
    return undefined;
  }
}
