import { basename, resolve } from 'node:path';
import { CarrelError } from '../../../common/errors.ts';
import type { DocumentId } from '../../../common/ids.ts';
import { isRead } from '../../../common/domain/part.ts';
import { sentenceOf } from '../../../common/messages/sentence.ts';
import { resourcesDirectory } from '../../host/paths.ts';
import { createServices, type Services } from '../../host/services.ts';
import { documentSummary } from '../../store/document-list.ts';
import { fileAtPath } from '../../store/files.ts';
import { partTexts } from '../../store/parts.ts';
import { integerOption, libraryOptions, onlyPositional, type Command } from '../command.ts';
import { libraryOf } from '../library/library-path.ts';
import { openToRead } from '../library/open-library.ts';
import { printable } from '../terminal/printable.ts';
import { count } from '../terminal/text.ts';

const command: Command = {
  help: `Usage: carrel recognise DOCUMENT [--page N] [options]

Recognises the text in the pictures of a document again: of all pages that are pictures, or of one page, also one whose
own text is of no use. DOCUMENT is the path of a file in the library.

  --page N         this page alone, counted from 1
  --library DIR    the library (your own)
  --json           {"path","status","pages","characters"}`,
  options: { ...libraryOptions, page: { type: 'string' } },

  async run(given) {
    const { output } = given;
    const path = resolve(onlyPositional(given, 'DOCUMENT'));
    const page = integerOption(given, 'page', { min: 1, max: 1_000_000 }, 0);
    // Before anything else: opening for writing would make a library where there is none.
    openToRead(given).close();
    const services = createServices({
      libraryDir: libraryOf(given),
      key: given.key,
      resourcesDir: resourcesDirectory(),
    });
    // The services' timers and threads let a process end; this one must not before they are done.
    const alive = setInterval(() => {}, 60_000);
    try {
      const id = fileAtPath(services.db, path)?.documentId;
      if (id === undefined) throw new CarrelError('not-found', 'no-document-at', { params: { path } });
      services.library.start();
      services.library.resume();
      services.library.recognise(id, page === 0 ? null : page);
      await services.library.finished();
      const report = { path, ...reportOf(services, id) };
      if (output.json) output.value(report);
      else {
        output.line(
          `${output.style.bold(printable(basename(path)))}  ${report.status}, ` +
            `${count(report.pages, 'recognised page')}, ${count(report.characters, 'character')} of text`,
        );
        if (report.error !== undefined) output.line(report.error);
      }
      return 0;
    } finally {
      clearInterval(alive);
      await services.close();
    }
  },
};
export default command;

function reportOf({ db }: Services, id: DocumentId) {
  const { status, notice } = documentSummary(db, id) ?? { status: 'failed', notice: null };
  const parts = partTexts(db, id);
  return {
    status,
    pages: parts.filter(({ state }) => state === 'recognised').length,
    characters: parts.reduce((sum, { state, text }) => sum + (isRead(state) ? text.length : 0), 0),
    ...(notice === null ? {} : { error: sentenceOf(notice) }),
  };
}
