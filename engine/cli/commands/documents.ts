import type { DocumentStatus, DocumentSummary } from '../../../common/domain/document.ts';
import type { DocumentId } from '../../../common/ids.ts';
import { listDocuments } from '../../store/documents.ts';
import { pathsOf } from '../../store/document-paths.ts';
import { libraryOptions, UsageError, type Command } from '../command.ts';
import { openToRead } from '../open-library.ts';
import type { Output, Style } from '../output.ts';
import { printable } from '../printable.ts';
import { count, wrap } from '../text.ts';

const command: Command = {
  help: `Usage: carrel documents [options]

Lists what is in the library, in order of adding.

  --library DIR    the library (your own)
  --json           a line for each: {"path","name","status","reason","pages","chunks","bytes"}`,
  options: libraryOptions,

  async run(given) {
    if (given.positionals.length > 0) throw new UsageError('documents takes no arguments.');
    const { output } = given;
    const db = openToRead(given);
    const documents = listDocuments(db);
    const paths = pathsOf(
      db,
      documents.map(({ id }) => id),
    );
    db.close();
    if (output.json) {
      for (const { id, name, status, reason, pages, chunks, bytes } of documents)
        output.value({ path: paths.get(id) ?? name, name, status, reason, pages, chunks, bytes });
    } else print(output, documents, paths);
    return 0;
  },
};
export default command;

function print(output: Output, documents: readonly DocumentSummary[], paths: ReadonlyMap<DocumentId, string>): void {
  const { style } = output;
  for (const { id, name, status, reason, pages, chunks } of documents) {
    const size =
      pages === 0 ? '' : style.dim(`  ${count(pages, 'page')}${chunks === 0 ? '' : `, ${count(chunks, 'passage')}`}`);
    output.line(`${colourOf(status, style)(status.padEnd(11))} ${style.bold(printable(name))}${size}`);
    if (reason !== '')
      for (const line of wrap(printable(reason), output.width - 12)) output.line(`${' '.repeat(12)}${line}`);
    output.line(`${' '.repeat(12)}${style.dim(printable(paths.get(id) ?? 'no file known'))}`);
  }
  const ready = documents.filter(({ status }) => status === 'ready').length;
  output.line(style.dim(`${count(documents.length, 'document')}, ${ready} ready to be asked`));
}

/** Ready is good, under way is neutral, everything else wants a look. */
export function colourOf(status: DocumentStatus, style: Style): (text: string) => string {
  if (status === 'ready') return style.green;
  if (status === 'queued' || status === 'parsing' || status === 'embedding') return style.cyan;
  return style.red;
}
