import type { ParseArgsOptionsConfig } from 'node:util';
import type { QueryModels } from '../answer/deps.ts';
import type { DataKey } from '../store/key/data-key.ts';
import type { Output } from './terminal/output.ts';

/** What a command gets: its options and arguments, parsed. A flag that was not given is undefined. */
export interface Given {
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly positionals: readonly string[];
  readonly output: Output;
  /** What the library is read by; null when it is not encrypted, or the command has no library. */
  readonly key: DataKey | null;
  readonly models: QueryModelLoader;
}

/** Loads the bundled models that read questions, for a command that needs some. */
export interface QueryModelLoader {
  embedders(): Promise<Pick<QueryModels, 'embedder' | 'germanEmbedder'>>;
  all(): Promise<QueryModels>;
}

/** A command of the command line. */
export interface Command {
  /** All of `carrel help NAME`. */
  readonly help: string;
  readonly options: ParseArgsOptionsConfig;
  /** Returns the exit code; throws a `CarrelError` (exit 1) or a `UsageError` (exit 2). */
  run(given: Given): Promise<number>;
}

/** The command line was not understood. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Options that every command about a library has. */
export const libraryOptions = {
  library: { type: 'string' },
  json: { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig;

/** Options of commands that ask a part of the library. */
export const scopeOptions = { in: { type: 'string', multiple: true } } as const satisfies ParseArgsOptionsConfig;

/** A whole number option within its bounds, or `otherwise` when it was not given. */
export function integerOption(
  { options }: Given,
  name: string,
  bounds: { readonly min: number; readonly max: number },
  otherwise: number,
): number {
  const given = options[name];
  if (given === undefined) return otherwise;
  const value = Number(given);
  if (!Number.isSafeInteger(value) || value < bounds.min || value > bounds.max) {
    throw new UsageError(`--${name} takes a whole number from ${bounds.min} to ${bounds.max}.`);
  }
  return value;
}

/** The one argument of a command such as `search "QUERY"`. */
export function onlyPositional({ positionals }: Given, name: string): string {
  const [first, ...rest] = positionals;
  if (first === undefined || first.trim() === '') throw new UsageError(`${name} is missing.`);
  if (rest.length > 0) throw new UsageError(`There is more than one ${name}; put it in quotes.`);
  return first;
}
