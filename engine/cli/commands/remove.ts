import { resolve, sep } from 'node:path';
import { CarrelError } from '../../../common/errors.ts';
import { resourcesDirectory } from '../../host/paths.ts';
import { createServices } from '../../host/services.ts';
import { documentsUnder, pathsOf } from '../../store/document-paths.ts';
import { documentById } from '../../store/documents.ts';
import { libraryOptions, onlyPositional, type Command } from '../command.ts';
import { libraryOf, openToRead } from '../open-library.ts';
import { printable } from '../printable.ts';
import { count } from '../text.ts';

const command: Command = {
  help: `Usage: carrel remove PATH [options]

Takes a document, or all documents of a folder, out of the library: text, index and all. The files stay where they are.

  --library DIR    the library (your own)
  --json           a line for each: {"path","status":"removed"}`,
  options: libraryOptions,

  async run(given) {
    const { output } = given;
    const path = resolve(onlyPositional(given, 'PATH'));
    // Before anything else: opening for writing would make a library where there is none.
    openToRead(given).close();
    const services = createServices({ libraryDir: libraryOf(given), resourcesDir: resourcesDirectory() });
    try {
      const ids = documentsUnder(services.db, path, sep);
      if (ids.length === 0)
        throw new CarrelError(
          'not-found',
          `The library has no document at ${path}. See what it has with: carrel documents`,
        );
      const paths = pathsOf(services.db, ids);
      const names = ids.map((id) => documentById(services.db, id)?.name ?? '');
      services.library.remove(ids);
      await services.library.purge(ids);
      if (output.json)
        for (const [i, id] of ids.entries()) output.value({ path: paths.get(id) ?? names[i], status: 'removed' });
      else
        output.line(
          ids.length === 1
            ? `Removed ${printable(names[0] ?? '')}. The file itself is untouched.`
            : `Removed ${count(ids.length, 'document')}. The files themselves are untouched.`,
        );
    } finally {
      await services.close();
    }
    return 0;
  },
};
export default command;
