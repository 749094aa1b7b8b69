import type { ParseArgsOptionsConfig } from 'node:util';
import type { Prompt } from '../../../common/domain/generation.ts';
import { cacheTypes, formNames, type CacheType, type FormName } from '../../moe/experts/form.ts';
import { forms } from '../../moe/experts/forms.ts';
import { readManifest } from '../../moe/manifest.ts';
import type { PrepareOptions } from '../../moe/prepare.ts';
import type { RunOptions } from '../../moe/experts/form.ts';
import { currentName, makeModelsPrivate, resolveModel } from '../../generate/model-store.ts';
import { modelThreads } from '../../host/model-threads.ts';
import { modelsDirectory } from '../../host/paths.ts';
import { integerOption, libraryOptions, scopeOptions, UsageError, type Given } from '../command.ts';

/** Options of every command that runs a language model. */
export const modelOptions = {
  model: { type: 'string' },
  threads: { type: 'string' },
  json: { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig;

/** Options of the commands that answer questions. */
export const answerOptions = {
  ...libraryOptions,
  ...scopeOptions,
  ...modelOptions,
  quoted: { type: 'boolean' },
  everywhere: { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig;

/** Options for comparing the ways to compute experts. */
export const formOptions = {
  form: { type: 'string' },
  'expert-memory': { type: 'string' },
  cache: { type: 'string' },
} as const satisfies ParseArgsOptionsConfig;

/** Processor threads that the model runs on. */
export const threadsOf = (given: Given): number =>
  integerOption(given, 'threads', { min: 1, max: 256 }, modelThreads());

/** The help of `formOptions`. */
export const formHelp = `--form F         how experts are computed: ${formNames.join(', ')}
                   (kernels where they can, else sorted)
  --expert-memory N  MB of experts that the form kernels keeps loaded (all)
  --cache TYPE     what keys and values are kept as: ${cacheTypes.join(', ')} (kernels float16, sorted float32)`;

/** How the model is loaded: `--threads`, `--expert-memory`, `--cache`. */
export function loadOptionsOf(given: Given): RunOptions {
  const cacheType = cacheTypeOf(given);
  const options = { threads: threadsOf(given), ...(cacheType === undefined ? {} : { cacheType }) };
  if (given.options['expert-memory'] === undefined) return options;
  if (formOf(given) === 'sorted') throw new UsageError('--expert-memory goes with the form kernels.');
  return { ...options, expertBytes: 1e6 * integerOption(given, 'expert-memory', { min: 1, max: 1 << 24 }, 0) };
}

/** `--cache`, or undefined when it was not given. */
function cacheTypeOf({ options: { cache } }: Given): CacheType | undefined {
  const type = cacheTypes.find((each) => each === cache);
  if (cache !== undefined && type === undefined) throw new UsageError(`--cache is one of ${cacheTypes.join(', ')}.`);
  return type;
}

/** `--form`, or undefined when it was not given. */
function formOf({ options: { form } }: Given): FormName | undefined {
  const name = formNames.find((each) => each === form);
  if (form !== undefined && name === undefined) throw new UsageError(`--form is one of ${formNames.join(', ')}.`);
  return name;
}

/** The folder of this person's models, which nobody else may read. */
export function openModels(): string {
  const models = modelsDirectory();
  makeModelsPrivate(models);
  return models;
}

/** The prepared folder of `--model`, or of the current model; a file is prepared first. */
export async function preparedDir(given: Given): Promise<string> {
  const form = formOf(given);
  const dir = await anyDir(given, form);
  // An imported model was prepared in its form once and for all.
  if (form !== undefined && (await readManifest(dir)).form !== form)
    throw new UsageError(`This imported model is not prepared for --form ${form}: name its file.`);
  return dir;
}

async function anyDir(given: Given, form: FormName | undefined): Promise<string> {
  const { model } = given.options;
  const models = openModels();
  const options = form === undefined ? preparing(given) : { ...preparing(given), form: forms[form] };
  if (typeof model === 'string' && model !== '') return resolveModel(models, model, options);
  const current = await currentName(models);
  if (current === null) throw new UsageError('--model is missing, and no model was chosen to answer.');
  return resolveModel(models, current);
}

/** Shows how far a preparation is, where a person can see it. */
export function preparing({ output }: Given): PrepareOptions {
  if (!output.progress) return {};
  let last = -1;
  return {
    onProgress(done, total) {
      const percent = Math.floor((100 * done) / total);
      if (percent === last) return;
      last = percent;
      output.status(done === total ? '' : `Preparing the model: ${percent} %`);
    },
  };
}

/** `--tokens` or `--prompt`, exactly one of them. */
export function promptOf({ options }: Given): Prompt {
  const { tokens, prompt } = options;
  if ((typeof tokens === 'string') === (typeof prompt === 'string'))
    throw new UsageError('Give either --tokens or --prompt.');
  if (typeof prompt === 'string') return { kind: 'text', text: prompt };
  const list = String(tokens)
    .split(',')
    .map((token) => (token.trim() === '' ? NaN : Number(token)));
  if (!list.every((token) => Number.isSafeInteger(token) && token >= 0))
    throw new UsageError('--tokens takes whole numbers with commas between them.');
  return { kind: 'tokens', tokens: list };
}
