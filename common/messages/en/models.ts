/** Language models: files, import, memory. */
export const models = {
  'model-unreadable': '“{name}” can’t be read. Check that you may open it.',
  'not-a-model':
    '“{name}” is not a language model. {kind, select, folder {Choose a folder with a config.json and safetensors.} other {Choose a GGUF file.}}',
} as const;
