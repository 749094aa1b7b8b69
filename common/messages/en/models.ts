/** Language models: files, import, memory. */
export const models = {
  'model-unreadable': '“{name}” can’t be read. Check that you may open it.',
  'not-a-model':
    '“{name}” is not a language model. {kind, select, folder {Choose a folder with a config.json and ' +
    'safetensors.} other {Choose a GGUF file.}}',
  'prepared-model-damaged': 'This model is damaged on the disk. Import it again.',
  'prepared-model-unreadable':
    'This model can’t be read any more: its files were changed or the disk has a fault. Import it again.',
  'model-not-loadable': 'The model could not be loaded: {what}',
  'model-not-runnable': 'The model could not run: {what}',
  'reranker-incomplete': 'The reranker in {dir} is incomplete: {what}',
  'embedder-incomplete': 'The embedding model in {dir} is incomplete: {what}',
  'embedder-dimension': 'The embedding model in {dir} gives no vectors of {dimension} numbers.',

  // Model files, as they come.
  'model-of-other-sum':
    'This is not the file that was meant: its SHA-256 is {found}. It was not imported. Get the file again.',
  'model-file-missing': 'There is no model file “{name}”.',
  'model-file-unusable': 'This model file can’t be used: {what}.',
  'model-file-changed': 'The model file ends inside the tensor {tensor}; it was changed since it was opened.',
  'model-tensor-missing': 'The model has no tensor {tensor}.',
  'model-weight-not-finite':
    'This model file can’t be used: a weight of the tensor {tensor} is no number, or endless. Get the file again.',
  'chat-template-long': 'The model’s chat template has {length, number} characters; {limit, number} are allowed.',
  'chat-template-fails': 'The model’s chat template does not work here: {what}',
  'chat-template-loses-message': 'The model’s chat template leaves out or changes message {number} ({role}).',
  'chat-template-unbounded': 'The model’s chat template does more work or makes more text than is allowed.',
  'graph-too-large': 'The graph of this model is larger than 2 GiB; its weights must lie in a file beside it.',
  'weights-of-wrong-length': 'The weights of {tensor} do not have the {bytes, number} bytes that their shape asks for.',

  // Imported models.
  'model-unknown': 'There is no model “{name}”. See: carrel models list',
  'model-not-prepared': 'The model is not prepared. Import it again.',
  'model-not-prepared-because': 'The model could not be prepared: {what}',
  'prepared-model-of-another-version':
    'The prepared model was made by another version of Carrel, or is damaged. Import it again.',
  'model-no-room': 'There is not enough room on the disk: the model takes up to {needed}, and {free} are free.',
  'model-disk-full': 'The disk became full while the model was prepared. Free some space and import it again.',
  'model-quota-full':
    'Your share of the disk became full while the model was prepared. Free some space and import it again.',
  'models-disk-read-only': 'Models can’t be stored here: the disk is read-only.',
  'models-folder-read-only': 'Models can’t be stored here: the folder may not be written.',
  'model-import-runs': 'Another model is being imported. Wait until it is there, or cancel it.',

  // Ways to compute a model (`--form`).
  'form-cannot-compute': 'The form {form} can’t compute this model: {what}.',
  'form-knows-no-budget': 'The form {form} holds a whole model in memory: it knows no budget for experts.',
  'form-knows-no-f16-cache': 'A cache of float16 goes with the form kernels only.',

  // The model that answers.
  'model-none-chosen': 'No model is chosen. Choose one first.',
  'model-not-loaded': 'No model is loaded.',
  'model-busy': 'The model is busy with something else; stop that first.',
  'model-is-answering': 'The model is writing an answer. Stop it first, or wait for its end.',
  'model-without-chat': 'This model has no chat template: it can only continue a text.',
  'model-too-big': '“{name}” needs {needed} of memory, and this computer has {total}. Choose a smaller model.',
  'model-layer-too-large': 'One layer of this model takes more than 4 GiB.',
  'model-out-of-memory': 'The system does not give enough memory for this model.',

  // Prompts.
  'prompt-empty': 'There is nothing to continue: the prompt is empty.',
  'prompt-too-long': 'The text has {tokens, number} tokens, more than the {context, number} that the model can read.',
  'prompt-over-context':
    'The question and its sources have {tokens, number} tokens; the model can read {context, number} with the answer.',
  'answer-has-no-room':
    'The question and its sources have {tokens, number} tokens, which leaves {room, number} of {context, number} ' +
    'for an answer; {wanted, number} were asked for.',
  'token-unknown': 'There is no token {token} in a vocabulary of {vocab}.',

  // Which experts a model chose.
  'experts-no-model':
    'Quoted sentences need no model, so there are no experts at work. Choose a mixture-of-experts model such as ' +
    'SmallThinker under “Models” to see which parts of it answer.',
  'experts-none':
    '{name} is a dense model: every part of it works on every token, and no router chooses experts. Models such as ' +
    'SmallThinker have some.',
  'experts-not-loaded':
    '{name} is not loaded. Load it under “Models”, or ask a question; then its routers are counted here.',
  'experts-intro':
    'Each of the {layers, number} layers of {name} has a router that picks {active, number} of {experts, number} ' +
    'experts for every token.',
  'experts-summary':
    'Balance over all layers: {balance}. {never, plural, =0 {Every expert was used.} other {# of {experts, number} ' +
    'experts were never used.}}',
  'experts-map':
    'Use of experts: {layers, number} layers, {experts, number} experts each. Arrow keys move from expert to expert.',
  'experts-cell':
    'Layer {layer, number}, expert {expert, number}: {share} of the layer’s choices (even use: {even}). Balance of ' +
    'the layer: {balance}.',

  // Downloads of models.
  'download-unreachable':
    '{host} can’t be reached from this computer. Go on later, or get the file on another computer and import it from ' +
    'disk; what is here already stays.',
  'download-broke-off': 'The connection broke off again and again. Go on later; what is here already stays.',
  'download-busy': 'The server has no time now (answer {status}). Go on later; what is here already stays.',
  'download-elsewhere':
    'The server led to “{host}”, which is not one of its own. Nothing was asked of that place, and the download was ' +
    'stopped.',
  'download-refused': 'The server refused to give “{name}” (answer {status}).',
  'download-not-offered': 'The publisher does not offer “{name}” as a GGUF file (Q4_0) any more.',
  'download-no-list':
    'The answer of {host} is no list of files: something between here and there may have answered in its place, such ' +
    'as the sign-in page of a network.',
  'download-not-a-file':
    'What came is a page and not the model: something between here and the server may have answered in its place, ' +
    'such as the sign-in page of a network. Nothing of it was kept.',
  'download-other-size': 'What came has another size than the server said. Nothing of it was kept.',
  'download-other-sum':
    'What came is not what the server lists: its checksum (SHA-256) is another. Nothing of it was kept.',
  'download-no-room':
    'There is not enough room on the disk: the file and what is made of it take {needed}, and {free} are free.',
  'download-disk-full': 'The disk became full. Free some space and go on; what is here already stays.',
  'download-not-stored': 'The file could not be stored. Check that Carrel may write into its folder of models.',
  'download-ended': 'The process that downloads ended unexpectedly. Go on; what is here already stays.',
  'download-runs': 'Another model is being downloaded. Wait until it is there, or cancel it.',
  'download-not-allowed':
    'Downloads are off: “No network at all” is on. Turn it off under Privacy (or with: carrel privacy network ' +
    'downloads).',
  'download-unknown-model': 'There is no model “{name}” to download. There are: {names}.',
} as const;
