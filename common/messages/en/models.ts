/** Language models: files, import, memory. */
export const models = {
  'model-unreadable': '“{name}” can’t be read. Check that you may open it.',
  'not-a-model':
    '“{name}” is not a language model. {kind, select, folder {Choose a folder with a config.json and safetensors.} other {Choose a GGUF file.}}',
  'prepared-model-damaged': 'This model is damaged on the disk. Import it again.',
  'prepared-model-unreadable':
    'This model can’t be read any more: its files were changed or the disk has a fault. Import it again.',
  'model-not-loadable': 'The model could not be loaded: {what}',
  'model-not-runnable': 'The model could not run: {what}',
  'embedder-incomplete': 'The embedding model in {dir} is incomplete: {what}',
  'embedder-dimension': 'The embedding model in {dir} gives no vectors of {dimension} numbers.',
} as const;
