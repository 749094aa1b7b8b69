import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { toWireError } from '../../common/errors.ts';
import { sentenceOfError } from '../../common/messages/sentence.ts';
import { keyFile } from '../store/library-files.ts';
import type { DataKey } from '../store/key/data-key.ts';
import { UsageError, type Command, type Given, type QueryModelLoader } from './command.ts';
import { generalHelp, version } from './help.ts';
import { libraryOf } from './library/library-path.ts';
import type { Output } from './terminal/output.ts';
import { printable } from './terminal/printable.ts';

/** Each command is loaded when it is called for: a search by words must not wait for code of the importer. */
const commands = new Map<string, () => Promise<{ readonly default: Command }>>([
  ['index', () => import('./commands/index.ts')],
  ['search', () => import('./commands/search.ts')],
  ['ask', () => import('./commands/ask.ts')],
  ['across', () => import('./commands/across.ts')],
  ['chat', () => import('./commands/chat.ts')],
  ['summary', () => import('./commands/summary.ts')],
  ['overview', () => import('./commands/overview.ts')],
  ['checklist', () => import('./commands/checklist.ts')],
  ['timeline', () => import('./commands/timeline.ts')],
  ['sources', () => import('./commands/sources.ts')],
  ['compare', () => import('./commands/compare.ts')],
  ['text', () => import('./commands/text.ts')],
  ['recognise', () => import('./commands/recognise.ts')],
  ['library', () => import('./commands/library.ts')],
  ['documents', () => import('./commands/documents.ts')],
  ['remove', () => import('./commands/remove.ts')],
  ['models', () => import('./commands/models.ts')],
  ['privacy', () => import('./commands/privacy.ts')],
  ['generate', () => import('./commands/generate.ts')],
  ['next', () => import('./commands/next.ts')],
  ['bench', () => import('./commands/bench.ts')],
]);

/** The bundled models; their code is loaded for a command that asks for them. */
const bundledModels: QueryModelLoader = {
  embedders: async () => (await import('./models/query-models.ts')).loadQueryEmbedders(),
  all: async () => (await import('./models/query-models.ts')).loadQueryModels(),
};

async function load(name: string): Promise<Command> {
  const command = commands.get(name);
  if (command === undefined) throw new UsageError(`There is no command “${name}”.`);
  return (await command()).default;
}

/**
 * Runs one command line, the arguments behind the program's name, to its end. Returns the exit code: what goes wrong is
 * told on `output`.
 */
export const runCarrel = (
  args: readonly string[],
  output: Output,
  models: QueryModelLoader = bundledModels,
): Promise<number> => run(args, output, models).catch((thrown: unknown) => report(thrown, output));

async function run(args: readonly string[], output: Output, models: QueryModelLoader): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || (name === 'help' && rest.length === 0)) {
    output.line(generalHelp);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-V') {
    output.line(version());
    return 0;
  }
  const wantsHelp = name === 'help' || beforeSeparator(rest).some((each) => each === '--help' || each === '-h');
  const command = await load(name === 'help' ? (rest[0] ?? '') : name);
  if (wantsHelp) {
    output.line(command.help);
    return 0;
  }
  const { values, positionals } = parse(command, rest);
  const given = { options: values as Given['options'], positionals, output, models };
  return command.run({ ...given, key: await keyFor(command, given.options) });
}

/** Asks for the passphrase of a library that is encrypted. Only then is anything of the store loaded. */
async function keyFor(command: Command, options: Given['options']): Promise<DataKey | null> {
  if (!('library' in command.options)) return null;
  const dir = libraryOf({ options });
  return existsSync(keyFile(dir)) ? (await import('./library/library-key.ts')).keyOf(dir) : null;
}

function parse(
  command: Command,
  args: readonly string[],
): { readonly values: object; readonly positionals: readonly string[] } {
  try {
    return parseArgs({ args: [...args], options: command.options, allowPositionals: true, strict: true });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new UsageError(said.replaceAll(/(?<=[.?])\n/g, ' '), { cause: error });
  }
}

const beforeSeparator = (args: readonly string[]): readonly string[] =>
  args.includes('--') ? args.slice(0, args.indexOf('--')) : args;

/**
 * One sentence for a person on standard error; with `--json` also `{"error":{"code","message"}}` on standard output.
 */
async function report(thrown: unknown, output: Output): Promise<number> {
  const usage = thrown instanceof UsageError;
  // Loaded now: most commands that fail have the store already, and those without a library need it for nothing else.
  const error = usage ? thrown : (await import('../store/errors.ts')).toStoreError(thrown);
  const { code } = usage ? { code: 'bad-request' } : toWireError(error);
  const message = usage ? thrown.message : sentenceOfError(error);
  // One line: a text with line breaks in it could pass for messages of ours.
  output.note(printable(`carrel: ${message}${usage ? ' See: carrel --help' : ''}`));
  if (output.json) output.value({ error: { code, message } });
  return usage ? 2 : 1;
}
