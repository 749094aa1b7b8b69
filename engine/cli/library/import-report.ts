import { formatByExtension, partKind } from '../../../common/domain/formats.ts';
import type { DocumentSummary } from '../../../common/domain/document.ts';
import type { RootId } from '../../../common/ids.ts';
import type { Notice } from '../../../common/messages/notice.ts';
import { sentenceOf } from '../../../common/messages/sentence.ts';
import type { GivenRoot } from '../../library/add-roots.ts';
import { importTime } from '../../store/documents.ts';
import { fileById } from '../../store/files.ts';
import type { ReadableDB } from '../../store/open.ts';
import { liesIn } from '../../store/paths.ts';
import { colourOf } from '../commands/documents.ts';
import type { Output } from '../terminal/output.ts';
import { duration } from '../terminal/progress.ts';
import { printable } from '../terminal/printable.ts';
import { count } from '../terminal/text.ts';

/** What became of one file, as `carrel index --json` prints it. */
export interface FileReport {
  readonly path: string;
  readonly status: string;
  readonly pages: number;
  readonly chunks: number;
  /** Pages that are pictures, whose text was not read. */
  readonly pictures?: number;
  /** Milliseconds its import took. */
  readonly ms: number;
  readonly error?: string;
}

/** A report for each file of settled documents that lies where it was asked for. */
export function reportsOf(
  db: ReadableDB,
  documents: readonly DocumentSummary[],
  rootIds: readonly RootId[],
  given: readonly GivenRoot[],
): readonly FileReport[] {
  return documents.flatMap((document) =>
    document.files
      .filter(({ rootId }) => rootIds.includes(rootId))
      .flatMap(({ id }) => {
        const path = fileById(db, id)?.path;
        return path === undefined || !given.some((root) => liesIn(path, root.path))
          ? []
          : [reportOf(db, document, path)];
      }),
  );
}

function reportOf(
  db: ReadableDB,
  { id, status, notice, parts, chunks, pictures }: DocumentSummary,
  path: string,
): FileReport {
  return {
    path,
    status,
    pages: parts,
    chunks,
    ...(status === 'ready' && pictures > 0 ? { pictures } : {}),
    ms: importTime(db, id),
    ...(notice === null ? {} : { error: sentenceOf(notice) }),
  };
}

/** A report of a file or folder that could not even be looked at. */
export const unreadableReport = (path: string, notice: Notice): FileReport => ({
  path,
  status: 'failed',
  pages: 0,
  chunks: 0,
  ms: 0,
  error: sentenceOf(notice),
});

/** A line for a person, or for a program with `--json`. */
export function printReport(output: Output, report: FileReport, name: string): void {
  if (output.json) return output.value(report);
  const { style } = output;
  const { status, pages, chunks, pictures = 0, ms, error } = report;
  const facts =
    status === 'ready'
      ? style.dim(
          `  ${count(pages, partKind(formatByExtension(name) ?? ''))}, ${count(chunks, 'passage')}, ` +
            `${duration(ms / 1000)}`,
        )
      : '';
  output.line(
    `${colourOf(status as DocumentSummary['status'], style)(status.padEnd(11))} ${style.bold(printable(name))}${facts}`,
  );
  const indent = ' '.repeat(12);
  if (error !== undefined) output.line(`${indent}${printable(error)}`);
  if (pictures > 0) output.line(`${indent}${sentenceOf({ code: 'pages-are-pictures', params: { count: pictures } })}`);
}
