import {
  importModel,
  listModels,
  removeModel,
  useModel,
  useNoModel,
  type StoredModel,
} from '../../generate/model-store.ts';
import { CarrelError } from '../../../common/errors.ts';
import { hashFile } from '../../sources/files.ts';
import { UsageError, type Command, type Given } from '../command.ts';
import { openModels, preparing } from '../models/model-options.ts';
import { printable } from '../terminal/printable.ts';
import { downloadAndImport, listOffered } from '../models/model-download.ts';

const command: Command = {
  help: `Usage: carrel models import FILE|FOLDER [--sha256 SUM]
       carrel models list | use NAME | use --quoted | remove NAME
       carrel models download [NAME] [--discard]

Language models on this machine. Import takes a GGUF file or a folder of safetensors; the original stays where it is.
Download without NAME lists what can be had, and how without network. With NAME it asks huggingface.co for that one
file, if “carrel privacy network downloads” was said before; what broke off goes on with the same words.

  --sha256 SUM     import: the file's SHA-256, as the page that offers it names it; another file is refused
  --discard        download: deletes what is there of a download that broke off
  --quoted         no model answers; answers are sentences of the documents
  --json           import, use: one model (null with --quoted); list: all of them:
                   {"name","architecture","weightBytes","current"}`,
  options: {
    json: { type: 'boolean' },
    quoted: { type: 'boolean' },
    discard: { type: 'boolean' },
    sha256: { type: 'string' },
  },

  async run(given) {
    const models = openModels();
    const [action, name, ...more] = given.positionals;
    if (more.length > 0) throw new UsageError('There are more arguments than this command takes.');
    switch (action) {
      case 'list':
        print(given, await listModels(models));
        return 0;
      case 'import':
        await requireSum(needed(name, 'FILE|FOLDER'), given.options['sha256']);
        printOne(given, await importModel(models, needed(name, 'FILE|FOLDER'), preparing(given)));
        return 0;
      case 'download': {
        if (name === undefined) {
          listOffered(given);
          return 0;
        }
        const model = await downloadAndImport(given, models, name);
        if (model !== null) printOne(given, model);
        return 0;
      }
      case 'use':
        if (given.options['quoted'] === true) {
          if (name !== undefined) throw new UsageError('Give either NAME or --quoted.');
          await useNoModel(models);
          if (given.output.json) given.output.value(null);
          return 0;
        }
        printOne(given, await useModel(models, needed(name, 'NAME')));
        return 0;
      case 'remove':
        await removeModel(models, needed(name, 'NAME'));
        if (given.output.json) given.output.value({ removed: name });
        return 0;
      default:
        throw new UsageError('models takes one of import, list, use, remove, download.');
    }
  },
};
export default command;

function needed(argument: string | undefined, what: string): string {
  if (argument === undefined || argument === '') throw new UsageError(`${what} is missing.`);
  return argument;
}

/** @throws CarrelError when the file is not the one that has this SHA-256 */
async function requireSum(path: string, wanted: Given['options'][string]): Promise<void> {
  if (typeof wanted !== 'string') return;
  if (!/^[0-9a-f]{64}$/iu.test(wanted)) throw new UsageError('--sha256 takes 64 digits and letters from a to f.');
  const found = await hashFile(path);
  if (found !== wanted.toLowerCase()) throw new CarrelError('bad-file', 'model-of-other-sum', { params: { found } });
}

const plain = ({ name, architecture, weightBytes, current }: StoredModel) => ({
  name,
  architecture,
  weightBytes,
  current,
});

function printOne({ output }: Given, model: StoredModel): void {
  if (output.json) output.value(plain(model));
  else output.line(lineOf(model));
}

function print({ output }: Given, models: readonly StoredModel[]): void {
  if (output.json) return output.value(models.map(plain));
  if (models.length === 0) return output.line('No model is imported. Import one with: carrel models import FILE');
  for (const model of models) output.line(lineOf(model));
}

const lineOf = ({ name, architecture, weightBytes, current }: StoredModel): string =>
  `${current ? '*' : ' '} ${printable(name)}  ${architecture}, ${(weightBytes / 1e9).toFixed(1)} GB`;
