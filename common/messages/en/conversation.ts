/** Questions, answers and their sources. */
export const conversation = {
  'conversation-pane': 'Conversation',
  'conversation-new': 'New conversation',
  'library-show': 'Show library',
  'library-hide': 'Hide library',

  // The field for questions.
  'ask-field': 'Ask your documents',
  'ask-placeholder': 'Ask your documents…',
  'ask-engine-stopped': 'The engine is stopped',
  'ask-engine-starting': 'The engine is starting…',
  'ask-no-documents': 'Add documents first, then ask',
  'ask-none-ready': 'You can ask as soon as the first document is ready',
  'ask-send': 'Ask',
  'ask-send-tip': 'Ask (Enter)',
  'ask-stop': 'Stop',
  'ask-stop-tip': 'Stop (Esc)',
  'scope-label': 'Asking:',
  'scope-everything': 'everything',
  'scope-documents': '{count, plural, one {# document} other {# documents}}',
  'scope-clear': 'Ask everything',

  // Who answers.
  'answerer-quotes': 'Quoted sentences',
  'answerer-label': 'Who answers: {name}',
  'honest-untold': 'Answers come from your documents, on this computer.',
  'honest-importing': 'A model is being imported: {percent}.',
  'honest-importing-show': 'Show',
  'honest-quotes': 'Answers are quoted sentences from your documents.',
  'honest-no-model': 'No language model is installed yet.',
  'honest-import-model': 'Import a model',
  'honest-use-model': 'Let a model answer',
  'honest-model-failed': 'The model could not be loaded, so answers are quoted sentences meanwhile.',
  'honest-see-why': 'See why',
  'honest-model': 'The model writes on this computer and can be wrong. Check what matters at its source.',
  'quotes-from-now-on': 'Quoted sentences answer from now on.',
  'quotes-models': 'Models',

  // Before the first question.
  'welcome-drop': 'Drop documents or a folder here',
  'welcome-drop-hint':
    'Carrel reads them and answers your questions: with their own sentences, or in the words of a language model ' +
    'that you import. Every claim opens the page it stands on.',
  'welcome-add-files': 'Add files',
  'welcome-add-folder': 'Add a folder',
  'welcome-privacy': 'Stays on this computer. Your files are read where they are; nothing is uploaded.',
  'welcome-reading': 'Your documents are being read',
  'welcome-reading-hint': 'You can ask as soon as the first one is ready; the others follow meanwhile.',
  'welcome-ask': 'What would you like to know?',
  'welcome-ask-hint': 'Ask in your own words.',
  'welcome-examples': 'Example questions',
  'welcome-by-model':
    'A model on this computer writes the answers from your documents. What their sources do not bear out is marked.',
  'welcome-by-quotes': 'Answers are sentences from your documents, numbered by source.',
  'welcome-click': 'Click a number, and its page opens beside with the passage marked.',

  // An answer while it is made.
  'answer-compared': '{left} compared with {right}:',
  'answer-first-differences': 'These are the first {shown} of {count}.',
  'answer-open-comparison': 'Open side by side',
  'answer-looking': 'Looking through your documents…',
  'answer-loading': 'Loading the model…{percent, select, none {} other { {percent}}}',
  'answer-reading':
    'Reading {what, select, documents {{count, plural, one {# document} other {# documents}}} passages {{count, ' +
    'plural, one {# passage} other {# passages}}} other {your documents}}…{percent, select, none {} other { ' +
    '{percent}}}',
  'answer-loading-bar': 'Loading the model',
  'answer-reading-bar': 'Reading',

  // An answer and what it stands on.
  question: 'Question',
  'question-edit': 'Edit question',
  answer: 'Answer',
  'answer-read-whole': 'Read {count, plural, one {# document} other {# documents}} whole',
  'answer-read-passages': 'Read the {count, plural, one {best passage} other {# best passages}}',
  'answer-looked-for': '{read} · looked for “{query}”',
  'answer-doubts':
    '{count, plural, one {One sentence is marked: the sources do not bear it out.} other {# sentences are ' +
    'marked: the sources do not bear them out.}}',
  'answer-no-source': 'This answer names no source.',
  'answer-nearest': 'Nearest passages, not an answer',
  'answer-nearest-by-model': 'The answer names no source. The nearest passages:',
  'answer-nearest-list': 'Nearest passages',
  'answer-sources-list': 'Sources',
  'answer-in': 'In:',
  'answer-in-named': 'In: {names} (--everywhere asks all documents)',
  'search-named-first': 'First in: {names}',
  'answer-named': 'Documents that the question names',
  'answer-named-more': '{count} more',
  'answer-everywhere': 'Ask all documents instead',
  'answer-unread':
    'Of {total, plural, one {# file} other {# files}}, {waiting, plural, one {# was} other {# were}} not read yet. ' +
    'This answer knows nothing of {waiting, plural, one {it} other {them}}; ask again later.',
  'answer-stopped': 'Stopped. What was there by then is kept.',
  'answer-stopped-unchecked':
    'Stopped. What was there by then is kept; its last sentence was not compared with the sources.',
  'answer-stopped-early': 'Stopped before the first word.',
  'answer-stopped-unkept': 'Stopped.',
  'answer-with-quotes': 'Answer with quotes',
  'answer-copy': 'Copy answer with sources',
  'answer-copied': 'Copied',
  'answer-again': 'Ask again',
  'answer-written-by': 'Written by {model}',
  'answer-versions': 'Versions of this answer',
  'answer-version': '{at}/{count}',
  'answer-earlier': 'Earlier answer',
  'answer-later': 'Later answer',
  'question-editing': 'Editing your last question. Its answer is kept as an earlier version.',
  'question-editing-stop': 'Cancel',
  'answer-usage':
    '{read, plural, one {# token} other {# tokens}} read{reused, plural, =0 {} other { (# of them from ' +
    'before)}}, {written, number} written{rate, select, none {} other {, {rate} tokens/s}}',
  'doubt-name': 'The sources do not bear this out',
  'doubt-why':
    'Carrel compared this sentence with the sources and found neither its words nor its sense there. Look it up ' +
    'before you rely on it.',

  // Sources.
  'part-name': '{kind, select, page {page {label}} none {} other {{label}}}',
  'source-name': '{kind, select, page {{name}, page {label}} none {{name}} other {{name}, {label}}}',
  'source-chip': 'Source {marker}: {source}',
  'source-open': 'Open {source}',
  'source-tip-part': '· {part}',
  'source-removed': 'The source was removed from the library.',
  'source-changed': 'The file was changed since; the passage may be gone.',
  'source-uncertain': 'Read from a picture with little certainty; compare the words with the page.',
  'copy-sources': 'Sources',
  'copy-source': '[{marker}] {source}: “{quote}”',
  'copy-doubts': 'Not borne out by the sources',

  // What a screen reader says about the last answer.
  'status-answering': 'Answering',
  'status-stopped': 'Answer stopped',
  'status-nothing': 'Nothing close enough was found',
  'status-complete':
    'Answer complete, {sources, plural, =0 {no sources named} one {# source} other {# sources}}{doubts, plural, ' +
    '=0 {} one {, # sentence not borne out by the sources} other {, # sentences not borne out by the sources}}',

  // Earlier conversations.
  'history-title': 'Earlier conversations',
  'history-loading': 'Loading…',
  'history-none': 'No earlier conversations. Each question you ask is kept here, on this computer.',
  'history-list': 'Conversations',
  'history-remove': 'Remove conversation {title}',
  'history-remove-tip': 'Remove',
  'history-remove-sure': 'Remove for good',
  'no-embedder': 'The embedding model is not loaded, so only words can be searched.',
  'question-too-long':
    'The model can’t read a passage of your documents together with this question. Ask a shorter question, use a ' +
    'model with a larger context, or none.',
  'conversation-deleted': 'This conversation was deleted.',

  // What the app itself says of an answer.
  'answer-nothing-about': 'There is nothing in your documents about this.',
  'answer-unknown-names':
    '{names} {count, plural, one {stands} other {stand}} in none of your documents, so there is nothing to quote.',
  'answer-nothing-clear': 'Nothing in your documents answers this clearly enough to quote.',
  'answer-cut': 'The answer ends here because it has reached its greatest length. Its last sentence is unfinished.',
  'answer-other-language':
    'What was found is in {theirs, select, de {German} en {English} fr {French} es {Spanish} it {Italian} ' +
    'nl {Dutch} pt {Portuguese} other {another language}}, your question in {asked, select, de {German} ' +
    'en {English} fr {French} es {Spanish} it {Italian} nl {Dutch} pt {Portuguese} other {another language}}: ' +
    'without a language model nothing is translated. Ask in {theirs, select, de {German} en {English} fr {French} ' +
    'es {Spanish} it {Italian} nl {Dutch} pt {Portuguese} other {that language}} to find more.',
  'answer-language-unread':
    'Your question is in {asked, select, fr {French} es {Spanish} it {Italian} nl {Dutch} pt {Portuguese} ' +
    'other {another language}}: without a language model, only questions in English and German are understood by ' +
    'their meaning. In other languages little more is found than the same words.',
  'answer-circles': 'The answer ends here because the model began to repeat itself.',
  'answer-unknown-in':
    '{names} {count, plural, one {stands} other {stand}} in none of the {documents, plural, one {# document} other ' +
    '{# documents}} that were searched, so there is nothing to quote.',
  'answer-unclear-in':
    'Nothing in the {documents, plural, one {# document} other {# documents}} that {documents, plural, one {was} ' +
    'other {were}} searched answers this clearly enough to quote.',
  'answer-nothing-in':
    'There is nothing about this in the {documents, plural, one {# document} other {# documents}} that ' +
    '{documents, plural, one {was} other {were}} searched.',
  'answer-search-command': 'Search these words instead: carrel search "{words}"',
  'answer-search-words': 'Search these words instead',
  'quote-row': '{rows, plural, one {Row of a table} other {Rows of a table}}',
  'answer-understood': 'Understood as “{query}”',
  'answer-not-in-named': '{names} says nothing to this. Other documents do:',
  'answer-unsure': 'Nothing says it outright. This may answer it:',
  'answer-quoted-instead': 'So this answer quotes your documents instead.',
  'answer-model-not-loaded': 'The language model could not be loaded.',
  'model-has-no-template':
    'The model “{name}” has no chat template: it can continue a text, but not answer a question.',
  // An answer that the disk does not take.
  'answer-not-kept':
    'This answer could not be kept: {why, select, full {the disk is full} readonly {the disk can only be read now} ' +
    'other {the disk reports an error}}. It stands here, but not in the library: copy it, or ' +
    '{why, select, full {free some space} other {see to the disk}} and ask again.',
} as const;
