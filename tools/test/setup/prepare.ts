import { homedir } from 'node:os';
import { join } from 'node:path';
import { lookForDebian } from './debian.ts';
import { prepareNamespaceTools } from './namespace-tools.ts';
import { prepareTestModel } from './test-model.ts';
import { prepareWindow } from './window.ts';

export interface Prepared {
  /** Environment variables for every suite. */
  readonly env: Readonly<Record<string, string>>;
  /** Why the end-to-end specs can't run; undefined when they can. */
  readonly noWindow: string | undefined;
}

/** Brings what the tests need and this machine lacks; a line for each step. */
export async function prepare(root: string, tell: (line: string) => void): Promise<Prepared> {
  const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  const debian = lookForDebian();
  const window = await prepareWindow(root, cache, debian, tell);
  prepareNamespaceTools(debian, tell);
  const model = prepareTestModel(cache, debian, tell);
  return 'env' in window
    ? { env: { ...window.env, ...model }, noWindow: undefined }
    : { env: model, noWindow: window.reason };
}
