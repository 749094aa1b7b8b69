/**
 * Every sentence the app says to a person, in English: ICU MessageFormat by code. Another language is another file of
 * the same shape. A sentence says what happened and, where there is something to do, what to do.
 */
export const english = {
  'disk-full': 'The disk is full. Free some space, then go on; nothing that was read is lost.',
  internal: '{what}',
  'bad-request': 'Something asked for what it may not: {what}',
  'page-may-not-ask': 'This page may not ask that.',
  'model-unreadable': '“{name}” can’t be read. Check that you may open it.',
  'not-a-model':
    '“{name}” is not a language model. {kind, select, folder {Choose a folder with a config.json and safetensors.} other {Choose a GGUF file.}}',
} as const;
