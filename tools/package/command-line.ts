import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** What is read by what was packaged. */
export interface Samples {
  /** A lease that speaks of a deposit. */
  readonly lease: string;
  /** A picture of words about a ropemaker: what recognises text is loaded for it. */
  readonly scan: string;
}

/**
 * Reads two files and asks with the packaged command line; says what is wrong, nothing where all is well.
 *
 * @param carrel the command line and what stands before it
 * @param home a folder of its own
 */
export function commandLineFails(carrel: readonly string[], { lease, scan }: Samples, home: string): readonly string[] {
  mkdirSync(home, { recursive: true });
  const [program = '', ...before] = carrel;
  const { CARREL_LIBRARY: _, XDG_CONFIG_HOME: __, CARREL_RESOURCES: ___, ...env } = process.env;
  const run = (...args: readonly string[]): string =>
    execFileSync(program, [...before, ...args], { encoding: 'utf8', env: { ...env, HOME: home }, stdio: 'pipe' });
  try {
    const steps: readonly (readonly [readonly string[], RegExp])[] = [
      [['--version'], /^\d+\.\d+\.\d+$/mu],
      [['index', lease], /1 ready/u],
      [['ask', 'How much is the deposit?'], /deposit/iu],
      [['index', scan], /1 ready/u],
      [['ask', 'By whom was the ropemaker paid?'], /Tamsin Holloway/u],
    ];
    return steps.flatMap(([args, wanted]) => {
      const text = run(...args);
      return wanted.test(text) ? [] : [`${args.join(' ')} said: ${text}`];
    });
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** The command line of a packaged folder, as a link to it elsewhere would start it. */
export const commandLineIn = (folder: string): readonly string[] => [join(folder, 'resources', 'bin', 'carrel')];
