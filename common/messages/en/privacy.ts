/** The Privacy panel, the catalogue of models, and what main asks before anything leaves or is deleted. */
export const privacy = {
  'command-privacy': 'Privacy…',
  privacy: 'Privacy',

  // The switch.
  'privacy-switch': 'No network at all',
  'privacy-switch-on': 'Nothing in Carrel may open a connection. Models come from disk.',
  'privacy-switch-off':
    'On a click, and never by itself, Carrel may ask huggingface.co for the file of a model. Nothing else may connect.',
  'privacy-downloading':
    'Now open: huggingface.co and its servers of files, for “{name}” and no longer than that takes.',

  // What was tried.
  'privacy-tried': 'Connections that were tried',
  'privacy-tried-none': 'None since Carrel was installed.',
  'privacy-tried-since':
    '{times, plural, one {# since} other {# since}} {since}: {allowed, plural, =0 {all refused} other {# allowed}}.',
  'privacy-column-part': 'Part',
  'privacy-column-to': 'To',
  'privacy-column-times': 'Times',
  'privacy-column-last': 'Last',
  'privacy-refused': 'refused',
  'privacy-allowed': 'allowed',
  'privacy-unnamed': 'not named',
  'privacy-part':
    '{part, select, main {Window and menus} page {Page} host {Engine} parse {Reader of files} chunk {Passages} ' +
    'embed {Meaning} search {Search} generate {Language model} download {Download of a model} ' +
    'kernels {Kernels} other {Another part}}',

  // Where everything lies.
  'privacy-places': 'Where everything lies',
  'privacy-places-hint': 'All on this computer. Your own documents stay where they are; Carrel keeps their text.',
  'privacy-place':
    '{kind, select, library {Library: text, index, conversations, settings} models {Language models and downloads} ' +
    'network {This list and the switch} window {Window and key of the system} other {The window’s profile: ' +
    'Chromium’s own files}}',
  'privacy-show': 'Show',
  'privacy-nothing': 'nothing yet',
  'privacy-delete': 'Delete everything…',
  'privacy-delete-hint': 'Carrel is then as it was when it was installed. You are asked first.',

  // From outside.
  'privacy-outside': 'Check it from outside',
  'privacy-outside-how':
    'Do not take our word for it: watch Carrel with a tool of the system while you use it. Linux: “strace -f -e ' +
    'trace=network carrel …”, or OpenSnitch. macOS: Little Snitch or LuLu. Windows: Resource Monitor, tab Network.',

  // Models that can be had.
  'models-offered': 'Get a model',
  'models-offered-hint': 'This computer: {memory} of memory, {cores, plural, one {# core} other {# cores}}, {disk}.',
  'models-disk-free': '{size} free on the disk',
  'models-disk-unknown': 'free room on the disk not known',
  'offered-for-smallthinker-4b': 'Quick on an ordinary laptop: short answers, summaries, single facts.',
  'offered-for-smallthinker-21b':
    'Writes and reasons better: long answers, several documents at once. For large machines.',
  'offered-facts':
    'By {publisher}, licence {license}. About {size} to download (the exact size and checksum come from the server), ' +
    'twice that on the disk until it is imported. {memory} of memory, best with {cores, number} cores or more.',
  'offered-fit':
    '{fit, select, fits {Fits this computer.} tight {Tight on this computer.} partly {Runs here with some experts on ' +
    'the disk, so it is slower.} other {Too big for the memory of this computer.}}',
  'offered-no-room': 'There is not enough room on the disk for it.',
  'offered-download': 'Download…',
  'offered-go-on': 'Go on ({done} of {total} here)…',
  'offered-discard': 'Discard',
  'offered-without': 'Without network',
  'offered-without-how':
    'On another computer, open {address} and get the file whose name ends in Q4_0.gguf (not the one with ' +
    '“powerinfer” in its name). Its page there names its SHA-256: compare it. Bring the file here and choose ' +
    '“Import a model…”. Neither name nor checksum is written here, because they could not be verified when this ' +
    'version was made.',
  'offered-off': 'Downloads are off: “No network at all” is on.',
  'offered-open-privacy': 'Privacy…',
  'download-starting': 'Asking the server',
  'download-fetching': 'Downloading {done} of {total}',
  'download-checking': 'Comparing the checksum',
  'download-cancel': 'Cancel',
  'download-leaves': 'What leaves this computer is the request for this file, to huggingface.co; nothing else.',

  // What main asks.
  'dialog-cancel': 'Cancel',
  'ask-allow-downloads': 'Allow the download of models?',
  'ask-allow-downloads-detail':
    'Carrel then may ask {host} for the file of a model, each time you click on it and confirm. Nothing of your ' +
    'documents, questions or answers is ever sent.',
  'ask-allow-downloads-yes': 'Allow downloads',
  'ask-download': 'Download “{name}”?',
  'ask-download-detail':
    'What leaves this computer: the request for this one file (about {size}, {repository}) to {host} and its servers ' +
    'of files, which see your network address, as with any page you visit. Nothing else.',
  'ask-download-yes': 'Download',
  'ask-delete-everything': 'Delete everything?',
  'ask-delete-everything-detail':
    'This deletes {size} for good: the library with the text of your documents, the index, collections, ' +
    'conversations, tables and checklists; language models and downloads; settings; the list of connections. Your ' +
    'own documents stay where they are. It can’t be undone.',
  'ask-delete-everything-yes': 'Delete everything',
} as const;
