import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { emptyLibrary, applyEvent, type LibraryState } from '../../../common/state/library.ts';
import { CarrelError } from '../../../common/errors.ts';
import { resourcesDirectory } from '../../host/paths.ts';
import { createServices, type Services } from '../../host/services.ts';
import type { AddedFile } from '../../library/add-files.ts';
import { walk } from '../../library/walk.ts';
import { toStoreError } from '../../store/errors.ts';
import { readSettings, writeSettings } from '../../store/meta.ts';
import { integerOption, libraryOptions, UsageError, type Command, type Given } from '../command.ts';
import { outcomeOf, printReport, type FileReport } from '../import-report.ts';
import { libraryOf } from '../open-library.ts';
import type { Output } from '../output.ts';
import { progressLine } from '../progress.ts';
import { printable } from '../printable.ts';
import { count } from '../text.ts';

/** The shell's exit code for a program that was stopped with Ctrl-C. */
const interruptedCode = 130;

const command: Command = {
  help: `Usage: carrel index PATH… [options]

Reads files, and folders with all that is in them, into the library. What is there already is not read again; what was
interrupted goes on where it stopped.

  --library DIR         the library (your own)
  --parser-memory MB    memory at which reading one file is given up (200 to 8000); kept for later
  --parser-seconds S    time after which reading one file is given up (5 to 3600); kept for later
  --json                a line for each file: {"path","status","pages","chunks","ms","error"?}
                        status: ready, encrypted, scanned, empty, malformed, unsupported or failed

Exits with 0 when every file has an outcome, whatever the outcomes are.`,
  options: { ...libraryOptions, 'parser-memory': { type: 'string' }, 'parser-seconds': { type: 'string' } },

  async run(given) {
    const { output, positionals } = given;
    if (positionals.length === 0) throw new UsageError('PATH is missing.');
    const missing = positionals.filter((path) => !existsSync(path));
    const found = positionals.filter((path) => !missing.includes(path));
    for (const path of missing) reportMissing(output, path);
    if (found.length === 0)
      throw new CarrelError(
        'not-found',
        missing.length === 1
          ? `There is no file or folder ${missing[0] ?? ''}.`
          : 'None of these files and folders is there.',
      );
    const { files, skipped, truncated } = await walk(found);
    if (files.length === 0) throw new CarrelError('not-found', `There is no PDF file in ${found.join(', ')}.`);
    if (!output.json && truncated)
      output.note(
        'There are more files than one import takes; the first are imported. Run the command again for the others.',
      );

    const services = createServices({ libraryDir: libraryOf(given), resourcesDir: resourcesDirectory() });
    const interrupted = new AbortController();
    // The services' timers and threads let a process end; this one must not before they are done.
    const alive = setInterval(() => {}, 60_000);
    // Only once: a second Ctrl-C ends the process at once.
    process.once('SIGINT', () => interrupted.abort());
    process.once('SIGTERM', () => interrupted.abort());
    try {
      applyLimits(given, services);
      const reports = await importFiles(services, files, output, interrupted.signal);
      if (interrupted.signal.aborted) {
        output.note(
          `Stopped. What is done is kept; go on with: carrel index ${[...positionals, ...libraryArguments(given)].map(quoted).join(' ')}`,
        );
        return interruptedCode;
      }
      if (!output.json) summarise(output, reports, skipped);
      return missing.length === 0 ? 0 : 1;
    } catch (error) {
      throw toStoreError(error);
    } finally {
      await services.close();
      clearInterval(alive);
    }
  },
};
export default command;

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

/** Imports files and tells of each as soon as it has an outcome. Returns what was told; the signal ends it early. */
async function importFiles(
  { db, library }: Services,
  files: readonly string[],
  output: Output,
  signal: AbortSignal,
): Promise<readonly FileReport[]> {
  const open = new Map<string, AddedFile>();
  const reports: FileReport[] = [];
  const tell = (): void => {
    for (const [path, file] of open) {
      const report = outcomeOf(db, file);
      if (report === null) continue;
      open.delete(path);
      reports.push(report);
      if (output.progress) output.status('');
      printReport(output, report, basename(path));
    }
  };

  library.start();
  library.resume();
  for (const file of await library.add(files)) open.set(file.path, file);
  tell();
  const leave = new AbortController();
  const watching = watch(library.watch(AbortSignal.any([signal, leave.signal])), (state) => {
    tell();
    if (output.progress) output.status(progressLine(state, (process.stderr.columns ?? 80) - 1, output.style));
  });
  try {
    await Promise.race([library.finished(), whenAborted(signal)]);
  } finally {
    leave.abort();
    await watching;
    if (output.progress) output.status('');
  }
  if (!signal.aborted) tell();
  return reports;
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

function summarise(output: Output, reports: readonly FileReport[], skipped: number): void {
  const statuses = [...Map.groupBy(reports, ({ status }) => status)].map(
    ([status, group]) => `${group.length} ${status}`,
  );
  output.line();
  output.line(
    `${count(reports.length, 'file')}: ${statuses.join(', ')}${skipped > 0 ? `. ${count(skipped, 'file')} of other kinds left out` : ''}.`,
  );
  if (reports.some(({ status }) => status === 'ready'))
    output.line(output.style.dim('Ask about them with: carrel ask "…"'));
}

const libraryArguments = ({ options }: Given): readonly string[] =>
  typeof options['library'] === 'string' ? ['--library', options['library']] : [];

/** An argument as a shell takes it. */
const quoted = (argument: string): string =>
  /^[\w./@:+-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", String.raw`'\''`)}'`;
