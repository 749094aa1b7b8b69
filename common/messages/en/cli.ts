/** The command line. */
export const cli = {
  // carrel chat
  'chat-welcome': 'Ask about your documents: a question a line. /help tells what else there is.',
  'chat-help':
    '/new begins another conversation, /quit (or the end of the input) ends, /help says this. Ctrl-C stops an ' +
    'answer; where none is being made, it ends.',
  'chat-new': 'A new conversation.',
  'chat-stopped': 'Stopped. What there was of the answer is kept.',
  'chat-unknown-command': 'There is no command {command}. See /help.',
  'no-library-index': 'There is no library in {dir} yet. Make one with: carrel index PATH',
  'library-sound': 'The library is sound: every text is as it was stored.',
  'library-repaired':
    'A new library is in place, with {threads, plural, one {# conversation} other {# conversations}}. ' +
    '{documents, plural, one {# document is} other {# documents are}} read anew. ' +
    'The damaged file is kept as {path}',
  'damaged-structure': 'its file is not whole',
  'damaged-settings': 'the settings',
  'damaged-document': 'the document {name}',
  'damaged-conversation': 'the conversation “{name}”',
  'damaged-table': 'the table “{name}”',
  'library-empty': 'The library has no document that can be searched. Add some with: carrel index PATH',
  'scope-not-found':
    'The library has nothing that is called {name}, and no file or folder there. See what it has with: carrel ' +
    'documents',
  'source-not-found': '{path} is not one of the library’s files and folders. See them with: carrel sources list',
  'no-document-at': 'The library has no document at {path}. See what it has with: carrel documents',
  'nothing-at-paths':
    '{count, plural, one {There is no file or folder {first}.} other {None of these files and folders is there.}}',
  'pages-are-pictures':
    '{count, plural, one {# page is a picture} other {# pages are pictures}} whose text was not read.',
} as const;
