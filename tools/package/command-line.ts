import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Reads a file and asks with the packaged command line; says what is wrong, nothing where all is well.
 *
 * @param carrel the command line and what stands before it
 * @param home a folder of its own
 */
export function commandLineFails(carrel: readonly string[], sample: string, home: string): readonly string[] {
  mkdirSync(home, { recursive: true });
  const [program = '', ...before] = carrel;
  const { CARREL_LIBRARY: _, XDG_CONFIG_HOME: __, CARREL_RESOURCES: ___, ...env } = process.env;
  const run = (...args: readonly string[]): string =>
    execFileSync(program, [...before, ...args], { encoding: 'utf8', env: { ...env, HOME: home }, stdio: 'pipe' });
  try {
    const said = [run('--version'), run('index', sample), run('ask', 'How much is the deposit?')];
    const wanted = [/^\d+\.\d+\.\d+$/mu, /1 ready/u, /deposit/iu];
    return said.flatMap((text, i) => (wanted[i]?.test(text) === true ? [] : [`It said: ${text}`]));
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** The command line of a packaged folder, as a link to it elsewhere would start it. */
export const commandLineIn = (folder: string): readonly string[] => [join(folder, 'resources', 'bin', 'carrel')];
