import { notice } from '../../../common/messages/notice.ts';
import { sentenceOf } from '../../../common/messages/sentence.ts';
import { repairLibrary } from '../../library/repair.ts';
import { checkLibrary, type Damage } from '../../store/check.ts';
import { toStoreError } from '../../store/errors.ts';
import { listRoots } from '../../store/roots.ts';
import { libraryOptions, onlyPositional, UsageError, type Command, type Given } from '../command.ts';
import { backups, backUp, exportTo, importFrom, restore } from '../backups.ts';
import { changePassphrase, decrypt, encrypt } from '../encryption.ts';
import { importRoots } from '../import-roots.ts';
import { libraryOf } from '../library-path.ts';
import { openToRead } from '../open-library.ts';
import { printable } from '../printable.ts';

/** Actions that take a folder, or the name of a backup. */
const withArgument: ReadonlySet<string> = new Set(['restore', 'export', 'import']);

const command: Command = {
  help: `Usage: carrel library ACTION [FOLDER or BACKUP] [options]

  check      looks at all of the library: whether its file is whole, and every text is as it was stored
  repair     makes a new library in place of a damaged one, with the sources, collections, settings and conversations
             that can be read, and reads the documents anew. The damaged file stays beside it.
  backup     copies the library into its folder of backups. The window does so each day; the last seven days are kept.
  backups    lists them; with --remove, removes them
  restore    puts a backup in the place of the library: the last one, or the one of a name or day (2026-11-27). The
             library as it was is kept.
  export     copies the whole library into a folder that is empty or not there yet
  import     takes a library over that was exported, on this machine or another; where its sources are not on this
             machine, their documents are asked all the same, and said to be away
  encrypt    encrypts the library and its copies with a passphrase: from the file that CARREL_PASSPHRASE_FILE names, or
             asked for. Prints a recovery code, once. From then on every command wants the passphrase.
  decrypt    takes the encryption away
  passphrase sets another passphrase: from the file that CARREL_NEW_PASSPHRASE_FILE names, or asked for

  --library DIR    the library (your own)
  --json           check: {"sound","damage":[{"kind","name"?}]}, kind: structure, index, settings, document,
                   conversation or table;
                   repair: {"keptAs","kept":{"documents","threads","messages",…}}, then a line for each file;
                   backups: {"backups":[{"name","day","nth","bytes"}]}; backup, restore, export, import: what was done;
                   encrypt: {"encrypted","recoveryCode"}

check exits with 0 when the library is sound, with 1 when it is not.`,
  options: { ...libraryOptions, remove: { type: 'boolean' } },

  async run(given) {
    const [action = onlyPositional(given, 'ACTION'), argument, ...more] = given.positionals;
    if (more.length > 0 || (argument !== undefined && !withArgument.has(action)))
      throw new UsageError('There are too many arguments.');
    if (action === 'check') return check(given);
    if (action === 'repair') return repair(given);
    if (action === 'backup') return backUp(given);
    if (action === 'backups') return backups(given);
    if (action === 'restore') return restore(given, argument);
    if (action === 'export') return exportTo(given, argument);
    if (action === 'import') return importFrom(given, argument);
    if (action === 'encrypt') return encrypt(given);
    if (action === 'decrypt') return decrypt(given);
    if (action === 'passphrase') return changePassphrase(given);
    throw new UsageError(`There is no action “${action}”.`);
  },
};
export default command;

function check(given: Given): number {
  const { output } = given;
  const damage = damageOf(given);
  const told = damage.map((each) => ({
    kind: each.kind,
    ...(each.kind === 'document' ? { name: each.name } : {}),
    ...(each.kind === 'conversation' || each.kind === 'table' ? { name: each.title } : {}),
  }));
  if (output.json) output.value({ sound: damage.length === 0, damage: told });
  else if (damage.length === 0) output.line(sentenceOf(notice('library-sound')));
  else {
    output.line(sentenceOf(notice('library-damaged')));
    for (const { kind, name = '' } of told)
      output.line(`  ${printable(sentenceOf(notice(`damaged-${kind}`, { name })))}`);
  }
  return damage.length === 0 ? 0 : 1;
}

/** A library that can't even be opened is damaged as a whole. */
function damageOf(given: Given): readonly Damage[] {
  try {
    const db = openToRead(given);
    try {
      return [...checkLibrary(db)];
    } finally {
      db.close();
    }
  } catch (error) {
    if (toStoreError(error).code !== 'library-corrupt') throw error;
    return [{ kind: 'structure' }];
  }
}

async function repair(given: Given): Promise<number> {
  const { output } = given;
  const { keptAs, salvaged } = repairLibrary(libraryOf(given), Date.now(), given.key);
  if (output.json) output.value({ keptAs, kept: salvaged });
  else {
    const { threads, documents } = salvaged;
    output.line(printable(sentenceOf(notice('library-repaired', { path: keptAs, threads, documents }))));
  }
  const db = openToRead(given);
  const paths = listRoots(db).map(({ path }) => path);
  db.close();
  return importRoots(given, { paths, from: 'carrel sources sync', known: true });
}
