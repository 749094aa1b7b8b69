import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import { maxDropped, type Refusal } from '../common/contracts/shell.ts';
import { CarrelError } from '../common/errors.ts';
import { notice } from '../common/messages/notice.ts';

/**
 * The argument that hands the key of drops to the preload. Code of the page sees no arguments: a call that lacks the
 * key did not come from the preload, which takes paths from `File` objects of a real drop or dialog only.
 */
export const dropKeyArgument = '--carrel-drop-key=';

/** A key for one run of the app. */
export const createDropKey = (): string => randomBytes(32).toString('base64url');

export const droppedSchema = v.object({
  key: v.pipe(v.string(), v.maxLength(128)),
  files: v.pipe(
    v.array(v.object({ name: v.pipe(v.string(), v.maxLength(1_024)), path: v.pipe(v.string(), v.maxLength(32_768)) })),
    v.maxLength(maxDropped),
  ),
});

interface Dropped {
  readonly paths: readonly string[];
  /** Files that a program made: they lie nowhere. */
  readonly refused: readonly Refusal[];
}

/**
 * The paths of a drop.
 *
 * @throws CarrelError `bad-request` when the call has another key than `expected`
 */
export function droppedPaths({ key, files }: v.InferOutput<typeof droppedSchema>, expected: string): Dropped {
  if (key !== expected) throw new CarrelError('bad-request', 'page-may-not-ask');
  return {
    paths: files.map(({ path }) => path).filter((path) => path !== ''),
    refused: files.filter(({ path }) => path === '').map(({ name }) => ({ name, notice: notice('refused-not-here') })),
  };
}
