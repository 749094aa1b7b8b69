import { resolve } from 'node:path';
import { CarrelError } from '../../../common/errors.ts';
import { sentenceOf } from '../../../common/messages/sentence.ts';
import { resourcesDirectory } from '../../host/paths.ts';
import { createServices } from '../../host/services.ts';
import { countDocumentsOfRoot } from '../../store/files.ts';
import type { ReadableDB } from '../../store/open.ts';
import { listRootSummaries, listRoots, rootAtPath, type RootRow } from '../../store/roots.ts';
import { libraryOptions, UsageError, type Command, type Given } from '../command.ts';
import { ignore, unignore } from '../library/ignore-rules.ts';
import { importRoots } from '../library/import-roots.ts';
import { libraryOf } from '../library/library-path.ts';
import { openToRead } from '../library/open-library.ts';
import { printable } from '../terminal/printable.ts';
import { count } from '../terminal/text.ts';

const command: Command = {
  help: `Usage: carrel sources ACTION [PATH…] [options]

The files and folders that the library is made of. Folders stay in sync: what is added, changed, renamed or deleted in
them follows with the next sync, in the app as soon as it happens.

  add PATH…      read files and folders into the library, and keep the folders in sync
  list           what there is (also without an action)
  remove PATH    take a file or folder out of the library; the files themselves are untouched
  sync [PATH…]   look at folders again: all of them, or these
  ignore [RULE…] pass over what a rule names, in every folder; without a rule, what there is
  unignore RULE… take rules off that list

  --library DIR  the library (your own)
  --json         add and sync: a line for each file, as with carrel index;
                 list: a line for each: {"path","kind","state","documents","notice"};
                 ignore and unignore: {"rules","usual"}

Rules have the syntax of .gitignore. A file .carrelignore in a folder holds rules of that folder alone.`,
  options: libraryOptions,

  async run(given) {
    const [action = 'list', ...paths] = given.positionals;
    switch (action) {
      case 'add':
        if (paths.length === 0) throw new UsageError('PATH is missing.');
        return importRoots(given, { paths, from: 'carrel sources add' });
      case 'sync':
        return sync(given, paths);
      case 'list':
        return list(given);
      case 'remove':
        return remove(given, paths);
      case 'ignore':
        return ignore(given, paths);
      case 'unignore':
        return unignore(given, paths);
      default:
        throw new UsageError(`There is no action “${action}”.`);
    }
  },
};
export default command;

/** Roots by their paths; all of them when none are named. */
function rootsNamed(db: ReadableDB, paths: readonly string[]): readonly RootRow[] {
  if (paths.length === 0) return listRoots(db).filter(({ removedAt }) => removedAt === null);
  return paths.map((path) => {
    const root = rootAtPath(db, resolve(path));
    if (root === undefined) throw new CarrelError('not-found', 'source-not-found', { params: { path } });
    return root;
  });
}

function sync(given: Given, paths: readonly string[]): Promise<number> {
  const db = openToRead(given);
  const roots = rootsNamed(db, paths);
  db.close();
  return importRoots(given, { paths: roots.map(({ path }) => path), from: 'carrel sources sync', known: true });
}

function list(given: Given): number {
  const { output } = given;
  const db = openToRead(given);
  const notices = new Map(listRootSummaries(db).map(({ id, notice }) => [id, notice]));
  const roots = rootsNamed(db, []).map(({ id, path, kind, state }) => ({
    path,
    kind,
    state,
    documents: countDocumentsOfRoot(db, id),
    notice: notices.get(id) ?? null,
  }));
  db.close();
  if (output.json) {
    for (const root of roots) output.value({ ...root, notice: root.notice === null ? '' : sentenceOf(root.notice) });
    return 0;
  }
  for (const { path, kind, state, documents: held, notice } of roots) {
    const what = kind === 'folder' ? `  ${count(held, 'document')}` : '';
    const colour = state === 'here' ? output.style.green : output.style.red;
    output.line(`${colour(state.padEnd(5))} ${output.style.bold(printable(path))}${output.style.dim(what)}`);
    if (notice !== null) output.line(`      ${printable(sentenceOf(notice))}`);
  }
  if (roots.length === 0) output.line('The library has no files or folders. Add some with: carrel sources add PATH');
  return 0;
}

async function remove(given: Given, paths: readonly string[]): Promise<number> {
  const { output } = given;
  if (paths.length !== 1) throw new UsageError('remove takes one PATH.');
  openToRead(given).close();
  const services = createServices({ libraryDir: libraryOf(given), key: given.key, resourcesDir: resourcesDirectory() });
  try {
    const [root] = rootsNamed(services.db, paths);
    if (root === undefined) return 1;
    services.library.remove({ fileIds: [], rootIds: [root.id] });
    await services.library.purge();
    if (output.json) output.value({ path: root.path, status: 'removed' });
    else output.line(`Removed ${printable(root.path)} from the library. The files themselves are untouched.`);
  } finally {
    await services.close();
  }
  return 0;
}
