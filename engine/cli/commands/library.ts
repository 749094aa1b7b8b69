import { notice } from '../../../common/messages/notice.ts';
import { dayInWords } from '../../../common/messages/day.ts';
import { sentenceOf } from '../../../common/messages/sentence.ts';
import { dayOf } from '../../store/backups.ts';
import { repairLibrary } from '../../library/repair.ts';
import type { Damage, WholeCheck } from '../../../common/domain/damage.ts';
import { checkLibrary } from '../../store/check.ts';
import { readLastCheck } from '../../store/meta.ts';
import { toStoreError } from '../../store/errors.ts';
import { listRoots } from '../../store/roots.ts';
import { libraryOptions, onlyPositional, UsageError, type Command, type Given } from '../command.ts';
import { backups, backUp, exportTo, importFrom, restore } from '../library/backups.ts';
import { changePassphrase, decrypt, encrypt } from '../library/encryption.ts';
import { importRoots } from '../library/import-roots.ts';
import { libraryOf } from '../library/library-path.ts';
import { openToRead } from '../library/open-library.ts';
import { printable } from '../terminal/printable.ts';

/** Actions that take a folder, or the name of a backup. */
const withArgument: ReadonlySet<string> = new Set(['restore', 'export', 'import']);

const command: Command = {
  help: `Usage: carrel library ACTION [FOLDER or BACKUP] [options]

  check      looks at all of the library: whether its file is whole, and every text is as it was stored. The window
             does so by itself, once a week and after a crash, while nobody waits; check tells when it last did.
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
  --json           check: {"sound","damage":[{"kind","name"?}],"lastByItself"}, kind: structure, index, settings,
                   document, conversation or table;
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
  const { damage, before } = damageOf(given);
  const last = before === null ? null : { at: new Date(before.at).toISOString(), sound: before.damage.length === 0 };
  if (output.json) {
    const told = damage.map(({ kind, name }) => (name === '' ? { kind } : { kind, name }));
    output.value({ sound: damage.length === 0, damage: told, lastByItself: last });
    return damage.length === 0 ? 0 : 1;
  }
  if (damage.length === 0) output.line(sentenceOf(notice('library-sound')));
  else {
    output.line(sentenceOf(notice('library-damaged')));
    for (const { kind, name } of damage) output.line(`  ${printable(sentenceOf(notice(`damaged-${kind}`, { name })))}`);
  }
  if (before === null) output.line(sentenceOf(notice('library-not-checked-yet')));
  else {
    const day = dayInWords(dayOf(before.at));
    output.line(sentenceOf(notice('library-checked-on', { day, damaged: before.damage.length })));
  }
  return damage.length === 0 ? 0 : 1;
}

/** What is damaged now, and what the window's last look at the whole came to. */
function damageOf(given: Given): { readonly damage: readonly Damage[]; readonly before: WholeCheck | null } {
  let before: WholeCheck | null = null;
  try {
    const db = openToRead(given);
    try {
      before = readLastCheck(db);
      return { damage: [...checkLibrary(db)], before };
    } finally {
      db.close();
    }
  } catch (error) {
    if (toStoreError(error).code !== 'library-corrupt') throw error;
    // A library that can't even be opened is damaged as a whole.
    return { damage: [{ kind: 'structure', name: '' }], before };
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
