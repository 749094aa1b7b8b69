import { UsageError, libraryOptions, type Command } from '../command.ts';
import { importRoots } from '../library/import-roots.ts';

const command: Command = {
  help: `Usage: carrel index PATH… [options]

Reads files, and folders with all that is in them, into the library. What is there already is not read again; what was
interrupted goes on where it stopped. Folders stay in sync, see: carrel help sources

  --library DIR         the library (your own)
  --parser-memory MB    memory at which reading one file is given up (200 to 8000); kept for later
  --parser-seconds S    time after which reading one file is given up (5 to 3600); kept for later
  --json                a line for each file: {"path","status","pages","chunks","ms","error"?}
                        status: ready, encrypted, scanned, empty, malformed, unsupported or failed

Exits with 0 when every file has an outcome, whatever the outcomes are.`,
  options: { ...libraryOptions, 'parser-memory': { type: 'string' }, 'parser-seconds': { type: 'string' } },

  async run(given) {
    if (given.positionals.length === 0) throw new UsageError('PATH is missing.');
    return importRoots(given, { paths: given.positionals, from: 'carrel index' });
  },
};
export default command;
