import { resolve } from 'node:path';
import { CarrelError } from '../../../common/errors.ts';
import { resourcesDirectory } from '../../host/paths.ts';
import { createServices } from '../../host/services.ts';
import type { FileId } from '../../../common/ids.ts';
import { filePaths } from '../../store/files.ts';
import type { ReadableDB } from '../../store/open.ts';
import { fileName, liesIn } from '../../store/paths.ts';
import { listRoots } from '../../store/roots.ts';
import { libraryOptions, onlyPositional, type Command } from '../command.ts';
import { libraryOf } from '../library/library-path.ts';
import { openToRead } from '../library/open-library.ts';
import { printable } from '../terminal/printable.ts';
import { count } from '../terminal/text.ts';

const command: Command = {
  help: `Usage: carrel remove PATH [options]

Takes a file, or all files of a folder, out of the library: text, index and all. The files stay where they are. A
document that lies elsewhere too stays in the library.

  --library DIR    the library (your own)
  --json           a line for each: {"path","status":"removed"}`,
  options: libraryOptions,

  async run(given) {
    const { output } = given;
    const path = resolve(onlyPositional(given, 'PATH'));
    // Before anything else: opening for writing would make a library where there is none.
    openToRead(given).close();
    const services = createServices({
      libraryDir: libraryOf(given),
      key: given.key,
      resourcesDir: resourcesDirectory(),
    });
    try {
      const files = filesIn(services.db, path);
      const roots = listRoots(services.db).filter((root) => liesIn(root.path, path));
      if (files.length === 0 && roots.length === 0)
        throw new CarrelError('not-found', 'no-document-at', { params: { path } });
      services.library.remove({ fileIds: files.map(({ id }) => id), rootIds: roots.map(({ id }) => id) });
      await services.library.purge();
      if (output.json) for (const file of files) output.value({ path: file.path, status: 'removed' });
      else
        output.line(
          files.length === 1
            ? `Removed ${printable(fileName(files[0]?.path ?? ''))}. The file itself is untouched.`
            : `Removed ${count(files.length, 'file')}. The files themselves are untouched.`,
        );
    } finally {
      await services.close();
    }
    return 0;
  },
};
export default command;

const filesIn = (db: ReadableDB, path: string): readonly { readonly id: FileId; readonly path: string }[] =>
  filePaths(db).filter((file) => liesIn(file.path, path));
