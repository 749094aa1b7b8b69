import type { DocumentSummary } from '../../common/domain/document.ts';
import { isSettled } from '../../common/domain/document.ts';
import { documentAtPath } from '../store/document-paths.ts';
import { documentSummary, importTime } from '../store/documents.ts';
import type { ReadableDB } from '../store/open.ts';
import type { AddedFile } from '../library/add-files.ts';
import { colourOf } from './commands/documents.ts';
import type { Output } from './output.ts';
import { duration } from './progress.ts';
import { printable } from './printable.ts';
import { count } from './text.ts';

/** What became of one file, as `carrel index --json` prints it. */
export interface FileReport {
  readonly path: string;
  readonly status: string;
  readonly pages: number;
  readonly chunks: number;
  /** Milliseconds its import took. */
  readonly ms: number;
  readonly error?: string;
}

/** The outcome of a file that was added, or null while it has none. A file's document may have become another with the same content. */
export function outcomeOf(db: ReadableDB, { path, documentId, reason }: AddedFile): FileReport | null {
  if (documentId === null) return { path, status: 'failed', pages: 0, chunks: 0, ms: 0, error: reason };
  const id = documentAtPath(db, path)?.documentId ?? documentId;
  const document = documentSummary(db, id);
  if (document === undefined || !isSettled(document.status)) return null;
  return {
    path,
    ...factsOf(document),
    ms: importTime(db, id),
    ...(document.reason === '' ? {} : { error: document.reason }),
  };
}

const factsOf = ({ status, pages, chunks }: DocumentSummary): Pick<FileReport, 'status' | 'pages' | 'chunks'> => ({
  status,
  pages,
  chunks,
});

/** A line for a person, or for a program with `--json`. */
export function printReport(output: Output, report: FileReport, name: string): void {
  if (output.json) return output.value(report);
  const { style } = output;
  const { status, pages, chunks, ms, error } = report;
  const facts =
    status === 'ready'
      ? style.dim(`  ${count(pages, 'page')}, ${count(chunks, 'passage')}, ${duration(ms / 1000)}`)
      : '';
  output.line(
    `${colourOf(status as DocumentSummary['status'], style)(status.padEnd(11))} ${style.bold(printable(name))}${facts}`,
  );
  if (error !== undefined) output.line(`${' '.repeat(12)}${printable(error)}`);
}
