/** The command line. */
export const cli = {
  // carrel chat
  'chat-welcome': 'Ask about your documents: a question a line. /help tells what else there is.',
  'chat-help':
    '/new begins another conversation, /quit (or the end of the input) ends, /help says this. Ctrl-C stops an ' +
    'answer; where none is being made, it ends.',
  'chat-new': 'A new conversation.',
  'chat-stopped': 'Stopped. What there was of the answer is kept.',
  'chat-stopped-unkept': 'Stopped.',
  'chat-unknown-command': 'There is no command {command}. See /help.',
  'no-library-index': 'There is no library in {dir} yet. Make one with: carrel index PATH',
  'library-sound': 'The library is sound: every text is as it was stored.',
  'library-repaired':
    'A new library is in place, with {threads, plural, one {# conversation} other {# conversations}}. ' +
    '{documents, plural, one {# document is} other {# documents are}} read anew. ' +
    'The damaged file is kept as {path}',
  'damaged-structure': 'its file is not whole',
  'damaged-index': 'the index by which passages are found',
  'damaged-settings': 'the settings',
  'damaged-document': 'the document {name}',
  'damaged-conversation': 'the conversation “{name}”',
  'damaged-table': 'the table “{name}”',
  'library-checked-on':
    'The window last looked at all of it on {day}{damaged, plural, =0 {: sound} other {: damaged}}.',
  'library-not-checked-yet': 'The window has not looked at all of it by itself yet.',
  'library-empty': 'The library has no document that can be searched. Add some with: carrel index PATH',
  'scope-not-found':
    'The library has nothing that is called {name}, and no file or folder there. See what it has with: carrel ' +
    'documents',
  'look-over': 'Have them looked over with: carrel sources sync',
  'source-not-found': '{path} is not one of the library’s files and folders. See them with: carrel sources list',
  'no-document-at': 'The library has no document at {path}. See what it has with: carrel documents',
  'nothing-at-paths':
    '{count, plural, one {There is no file or folder {first}.} other {None of these files and folders is there.}}',
  'pages-are-pictures':
    '{count, plural, one {# page is a picture} other {# pages are pictures}} whose text was not read.',

  // Backups, and moving a library.
  'backup-made': 'The library is backed up as {name}.',
  'backups-none': 'There is no backup of the library.',
  'backup-restored':
    'The library is as it was on {day}. What its folders and files became since is looked at next time.',
  'backup-kept-before': 'What it was before is kept as {name}.',
  'library-exported': 'The library was copied to {path}. Import it with: carrel library import FOLDER',
  'library-imported':
    'The library was imported. Documents whose files are not on this machine can be asked, and are said to be away.',

  // Encryption.
  'encrypt-warning':
    'Who loses the passphrase and the recovery code loses the library: nobody can open it then. Your own files stay ' +
    'as they are.',
  'encrypted-now': 'The library is encrypted, and so are all copies of it.',
  'recovery-code-is':
    'Recovery code: {code}\nWrite it down and keep it away from this computer. It opens the library when the ' +
    'passphrase is lost, and is not shown again.',
  'decrypted-now': 'The library is not encrypted any more.',
  'passphrase-changed':
    'The passphrase was changed. Copies of the library that lie elsewhere are still opened by the old one.',
} as const;
