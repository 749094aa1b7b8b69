/** What went wrong anywhere, and what no single room owns. */
export const errors = {
  'disk-full': 'The disk is full. Free some space, then go on; nothing that was read is lost.',
  internal: '{what}',
  'bad-request': 'Something asked for what it may not: {what}',
  'grant-not-given': 'This file or folder is not known any more. Add it again.',
  cancelled: 'Cancelled.',
  'unknown-method': 'There is no method {name}.',
  'engine-not-running': 'The engine is not running.',
  'engine-not-started-by-app': 'The engine process is started by the app. On the command line use: carrel',
  'thread-ended': '{name} ended unexpectedly{lastWords, select, other {: {lastWords}}}',
  'library-read-only':
    'The library folder cannot be written to. Allow Carrel to write there, or choose another folder.',
  'library-cannot-open':
    'The library folder cannot be opened for writing. Check its permissions, or choose another folder.',
  'library-not-allowed':
    'Carrel is not allowed to use the library folder. Check its permissions, or choose another folder.',
  'library-not-a-folder': 'The library folder is not a folder. Choose another one.',
  'disk-error': 'The disk of the library reports an error. Check that it is connected and not full.',
  'library-in-use': 'The library is in use by another program. Close it, then try again.',
  'library-changing':
    'Another Carrel is changing this library. Wait until it has finished, or close it, then try again.',
  'library-damaged':
    'The library is damaged. Your own files are not affected. A repair (“carrel library repair”) keeps the ' +
    'conversations, folders and settings that can be read, and reads your documents anew.',
  'nothing-to-repair': 'The library is not known to be damaged.',
  'not-a-library':
    'The library file is not a Carrel library, or its beginning is damaged. The command “carrel library repair” ' +
    'moves it aside and begins a new one; your documents are not affected.',
  'library-too-new':
    'This library was written by a newer version of Carrel. Install that version, or move the library folder ' +
    'away to start with a new one.',
  'no-library': 'There is no library in {dir} yet. Add documents first.',
  'parser-does-not-start':
    'The process that reads documents does not start, so nothing can be imported. Restart Carrel.',
  'parser-not-started': 'The process that reads documents could not be started: {what}',
  'embedder-does-not-start': 'The embedding model does not start, so nothing can be imported: {what}',
  'other-version': 'The window and the engine are of different versions. Restart Carrel.',
  'import-paused': 'The import is paused. Resume it, then try again.',
  'collection-name-taken': 'There is a collection “{name}” already. Choose another name.',

  // Encryption.
  'library-locked':
    'The library is encrypted and locked. On the command line its passphrase comes from the file that ' +
    'CARREL_PASSPHRASE_FILE names, or is asked for.',
  'passphrase-wrong': 'This is not the passphrase of the library, nor its recovery code.',
  'passphrase-short': 'A passphrase has at least {least, number} characters. Several words are good.',
  'passphrase-file-unreadable': 'The file {path} with the passphrase can’t be read.',
  'key-file-missing':
    'The key of the library, {path}, is not there. Put it back, from a backup too: nothing else opens the library.',
  'key-file-damaged':
    'The key of the library, {path}, is damaged. Put a copy back, from a backup too: nothing else opens the library.',
  'passphrases-differ': 'The two passphrases differ. Nothing was changed.',
  'passphrase-needed': 'A passphrase is needed: name the file that holds it in {variable}, or run this in a terminal.',
  'no-such-backup': 'There is no backup {name}.',
  'backup-damaged': 'The backup {name} is damaged and was not restored. Choose another one.',
  'no-room-for-backup': 'The disk has not enough room for a backup. Free some space.',
  'export-folder-full': 'There is something in {path}. Choose an empty folder, or one that is not there yet.',
  'import-over-library':
    'The library in {path} holds something already, which an import would overwrite. Name another place with ' +
    '--library.',
  'encrypted-already': 'The library is encrypted already.',
  'not-encrypted': 'The library is not encrypted.',
} as const;
