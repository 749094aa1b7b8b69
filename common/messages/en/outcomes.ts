/** What became of a document or of a job, stored with it. */
export const outcomes = {
  'from-earlier-version': '{sentence}',
  scanned: 'Its pages are pictures, and no text was found in them.',
  empty: 'There is no text in it.',
  'no-part-readable':
    'None of its pages could be read. Get a fresh copy, or open it in another program and save it again.',
  'over-memory':
    'Reading it took more than {memoryMB, number} MB of memory, so it was stopped. You can raise the limit in ' +
    'the settings and retry.',
  'over-time':
    'Reading it took more than {seconds, number} seconds ({part, plural, =0 {opening it} other {page #}}), so it ' +
    'was stopped. You can raise the limit in the settings and retry.',
  'parser-ended': 'The process that read it ended unexpectedly ({how}). You can retry.',
  'parser-lied': 'The process that read it sent something it should not, so it was stopped.',
  'import-cancelled': 'Its import was cancelled.',
  'import-failed': 'Something went wrong inside Carrel while it read this file: {what} You can retry.',
  'embed-failed': 'It is found by its words only, as its passages could not be embedded: {what} You can retry.',
  'stopped-twice': 'Carrel stopped twice while it worked on this, so it was left out. You can retry.',
  'file-not-there': 'The file is not there any more. Put it back, then retry.',
  'root-away': 'It is not there now: the drive may be away, or it was moved or deleted. What was read of it stays.',
  'root-too-large': 'There are more files in it than Carrel takes from one folder; the first ones are in the library.',
  'root-partly-unreadable':
    '{count, plural, one {One folder or file could not be looked at} other {# folders or files could not be ' +
    'looked at}}, such as {first}. Check their permissions.',

  // Recognition.
  'recognise-failed': 'Something went wrong inside Carrel while it recognised its pictures: {what} You can retry.',
  'pictures-left': 'The text of its pictures could not be recognised: {sentence}',
} as const;
