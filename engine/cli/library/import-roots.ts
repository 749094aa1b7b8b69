import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { isSettled } from '../../../common/domain/document.ts';
import { applyEvent, emptyLibrary, type LibraryState } from '../../../common/state/library.ts';
import { CarrelError } from '../../../common/errors.ts';
import type { RootId } from '../../../common/ids.ts';
import { resourcesDirectory } from '../../host/paths.ts';
import { createServices, type Services } from '../../host/services.ts';
import type { GivenRoot } from '../../library/add-roots.ts';
import { toStoreError } from '../../store/errors.ts';
import { hasJobs } from '../../store/jobs.ts';
import { readSettings, writeSettings } from '../../store/meta.ts';
import { integerOption, type Given } from '../command.ts';
import { printReport, reportsOf, unreadableReport, type FileReport } from './import-report.ts';
import { libraryOf } from './library-path.ts';
import type { Output } from '../terminal/output.ts';
import { progressLine } from '../terminal/progress.ts';
import { printable } from '../terminal/printable.ts';
import { count } from '../terminal/text.ts';

/** The shell's exit code for a program that was stopped with Ctrl-C. */
const interruptedCode = 130;

export interface Imported {
  readonly paths: readonly string[];
  /** The command that goes on with what was interrupted. */
  readonly from: string;
  /** True when the paths are in the library already: one that is not on the disk now is no mistake. */
  readonly known?: boolean;
}

/**
 * Reads files and folders into the library and tells of each file as soon as it has an outcome. Returns the exit code.
 */
export async function importRoots(given: Given, { paths, from, known = false }: Imported): Promise<number> {
  const { output } = given;
  const looked = paths.map((path) => ({ path, kind: kindOf(path) }));
  const missing = known ? [] : looked.filter(({ kind }) => kind === null);
  // Of one path that is not there the error below tells.
  if (output.json || looked.length > 1) for (const { path } of missing) reportMissing(output, path);
  const roots = looked.flatMap(({ path, kind }): readonly GivenRoot[] =>
    kind === null && !known ? [] : [{ path: resolve(path), kind: kind ?? 'folder' }],
  );
  if (roots.length === 0) {
    if (known) return 0;
    throw new CarrelError('not-found', 'nothing-at-paths', { params: { count: paths.length, first: paths[0] ?? '' } });
  }

  const services = createServices({ libraryDir: libraryOf(given), key: given.key, resourcesDir: resourcesDirectory() });
  const interrupted = new AbortController();
  const stop = (): void => interrupted.abort();
  // The services' timers and threads let a process end; this one must not before they are done.
  const alive = setInterval(() => {}, 60_000);
  // Only once: a second Ctrl-C ends the process at once.
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    applyLimits(given, services);
    const { reports, otherKinds } = await run(services, roots, output, interrupted.signal);
    if (interrupted.signal.aborted) {
      const again = [...given.positionals.slice(from.split(' ').length - 2), ...libraryArguments(given)].map(quoted);
      output.note(`Stopped. What is done is kept; go on with: ${from} ${again.join(' ')}`);
      return interruptedCode;
    }
    if (!output.json) summarise(output, reports, otherKinds);
    return missing.length === 0 ? 0 : 1;
  } catch (error) {
    throw toStoreError(error, services.libraryDir);
  } finally {
    clearInterval(alive);
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
    await services.close();
  }
}

/** What lies at a path; null when nothing does, or it can't be looked at. */
function kindOf(path: string): GivenRoot['kind'] | null {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
}

function reportMissing(output: Output, path: string): void {
  const error = 'There is no such file or folder.';
  if (output.json)
    output.value({ path: resolve(path), status: 'failed', pages: 0, chunks: 0, ms: 0, error } satisfies FileReport);
  else output.note(`carrel: There is no file or folder ${printable(path)}.`);
}

function applyLimits(given: Given, { db }: Services): void {
  const now = readSettings(db);
  const parserMemoryMB = integerOption(given, 'parser-memory', { min: 200, max: 8_000 }, now.parserMemoryMB);
  const parserSeconds = integerOption(given, 'parser-seconds', { min: 5, max: 3_600 }, now.parserSeconds);
  if (parserMemoryMB !== now.parserMemoryMB || parserSeconds !== now.parserSeconds)
    writeSettings(db, { ...now, parserMemoryMB, parserSeconds });
}

/**
 * Imports roots and tells of each file as soon as it has an outcome. Returns what was told; the signal ends it early.
 */
async function run(
  { db, library }: Services,
  roots: readonly GivenRoot[],
  output: Output,
  signal: AbortSignal,
): Promise<{ readonly reports: readonly FileReport[]; readonly otherKinds: number }> {
  const told = new Map<string, FileReport>();
  let ids: readonly RootId[] = [];
  const tell = (state: LibraryState): void => {
    // Before the roots were looked at, files have their old names.
    if (hasJobs(db, 'sync')) return;
    const settled = state.documents.filter(({ status }) => isSettled(status));
    for (const each of reportsOf(db, settled, ids, roots)) report(each);
  };
  const report = (each: FileReport): void => {
    if (told.has(each.path)) return;
    told.set(each.path, each);
    if (output.progress) output.status('');
    printReport(output, each, basename(each.path));
  };

  library.start();
  library.resume();
  ids = library.add(roots);
  const leave = new AbortController();
  let last = emptyLibrary;
  const watching = watch(library.watch(AbortSignal.any([signal, leave.signal])), (state) => {
    last = state;
    tell(state);
    if (output.progress) output.status(progressLine(state, (process.stderr.columns ?? 80) - 1, output.style));
  });
  try {
    await Promise.race([library.finished(), whenAborted(signal)]);
  } finally {
    leave.abort();
    await watching;
    if (output.progress) output.status('');
  }
  const looks = ids.flatMap((id) => library.lastLook(id) ?? []);
  if (!signal.aborted) {
    tell({ ...last, documents: library.documents() });
    for (const { path, notice } of looks.flatMap(({ unreadable }) => unreadable))
      report(unreadableReport(path, notice));
  }
  return { reports: [...told.values()], otherKinds: looks.reduce((sum, look) => sum + look.otherKinds, 0) };
}

async function watch(
  events: ReturnType<Services['library']['watch']>,
  show: (state: LibraryState) => void,
): Promise<void> {
  let at: { readonly seq: number; readonly state: LibraryState } | null = { seq: -1, state: emptyLibrary };
  for await (const event of events) {
    at = applyEvent(at, event);
    if (at !== null) show(at.state);
  }
}

const whenAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolvePromise) => {
    if (signal.aborted) resolvePromise();
    else signal.addEventListener('abort', () => resolvePromise(), { once: true });
  });

function summarise(output: Output, reports: readonly FileReport[], others: number): void {
  const statuses = [...Map.groupBy(reports, ({ status }) => status)].map(
    ([status, group]) => `${group.length} ${status}`,
  );
  const left = others > 0 ? `. ${count(others, 'file')} of other kinds left out` : '';
  output.line();
  output.line(
    reports.length === 0
      ? `There is no document${left}.`
      : `${count(reports.length, 'file')}: ${statuses.join(', ')}${left}.`,
  );
  if (reports.some(({ status }) => status === 'ready'))
    output.line(output.style.dim('Ask about them with: carrel ask "…"'));
}

const libraryArguments = ({ options }: Given): readonly string[] =>
  typeof options['library'] === 'string' ? ['--library', options['library']] : [];

/** An argument as a shell takes it. */
const quoted = (argument: string): string =>
  /^[\w./@:+-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", String.raw`'\''`)}'`;
