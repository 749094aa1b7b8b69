import { partKind } from '../../../common/domain/formats.ts';
import { isFindable, isSettled, type DocumentStatus, type DocumentSummary } from '../../../common/domain/document.ts';
import type { DocumentId } from '../../../common/ids.ts';
import { sentenceOf } from '../../../common/messages/sentence.ts';
import { listDocuments } from '../../store/document-list.ts';
import { allPathsOf } from '../../store/files.ts';
import { libraryOptions, UsageError, type Command } from '../command.ts';
import { openToRead } from '../library/open-library.ts';
import type { Output, Style } from '../terminal/output.ts';
import { printable } from '../terminal/printable.ts';
import { count, wrap } from '../terminal/text.ts';

const command: Command = {
  help: `Usage: carrel documents [options]

Lists what is in the library, in order of adding.

  --library DIR    the library (your own)
  --json           a line for each: {"path","name","status","reason","pages","pictures","chunks",
                   "bytes","copies"}`,
  options: libraryOptions,

  async run(given) {
    if (given.positionals.length > 0) throw new UsageError('documents takes no arguments.');
    const { output } = given;
    const db = openToRead(given);
    const documents = listDocuments(db);
    const paths = new Map(documents.map(({ id }) => [id, allPathsOf(db, id)]));
    db.close();
    if (output.json) {
      for (const { id, name, status, notice, parts, pictures, chunks, bytes } of documents) {
        const [path = name, ...copies] = paths.get(id) ?? [];
        const reason = notice === null ? '' : sentenceOf(notice);
        output.value({ path, name, status, reason, pages: parts, pictures, chunks, bytes, copies });
      }
    } else print(output, documents, paths);
    return 0;
  },
};
export default command;

function print(
  output: Output,
  documents: readonly DocumentSummary[],
  paths: ReadonlyMap<DocumentId, readonly string[]>,
): void {
  const { style } = output;
  for (const { id, name, format, status, notice, parts, pictures, chunks } of documents) {
    const size =
      parts === 0
        ? ''
        : style.dim(`  ${count(parts, partKind(format))}${chunks === 0 ? '' : `, ${count(chunks, 'passage')}`}`);
    output.line(`${colourOf(status, style)(status.padEnd(11))} ${style.bold(printable(name))}${size}`);
    const indent = ' '.repeat(12);
    if (notice !== null)
      for (const line of wrap(printable(sentenceOf(notice)), output.width - 12)) output.line(`${indent}${line}`);
    if (status === 'ready' && pictures > 0)
      output.line(`${indent}${sentenceOf({ code: 'pages-are-pictures', params: { count: pictures } })}`);
    for (const path of paths.get(id) ?? []) output.line(`${indent}${style.dim(printable(path))}`);
  }
  const ready = documents.filter(({ status }) => isFindable(status)).length;
  output.line(style.dim(`${count(documents.length, 'document')}, ${ready} ready to be asked`));
}

/** Ready is good, under way is neutral, everything else wants a look. */
export function colourOf(status: DocumentStatus, style: Style): (text: string) => string {
  if (status === 'ready') return style.green;
  if (!isSettled(status)) return style.cyan;
  return style.red;
}
