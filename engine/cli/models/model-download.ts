import { rm } from 'node:fs/promises';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { addressOf, catalogue, hubName, type OfferedModel } from '../../../common/domain/catalogue.ts';
import { CarrelError } from '../../../common/errors.ts';
import { isNoNetwork } from '../../../guard/privacy-files.ts';
import { runDownload, startDownloadProcess } from '../../download/run.ts';
import { importModel, type StoredModel } from '../../generate/model-store.ts';
import { downloadsIn, libraryDirectory, privacyFilesBeside } from '../../host/paths.ts';
import type { Given } from '../command.ts';
import { preparing } from './model-options.ts';

/** The models that can be downloaded, what each needs, and how to get it without network. */
export function listOffered({ output }: Given): void {
  if (output.json) return output.value(catalogue.map((model) => ({ ...model, address: addressOf(model) })));
  output.line(`This computer: ${gigabytes(totalmem())} of memory, ${availableParallelism()} cores.`);
  for (const model of catalogue) {
    output.line();
    output.line(`${model.id}  ${model.name}, by ${model.publisher}, ${model.license}`);
    output.line(`  about ${gigabytes(model.aboutBytes)} to download; needs ${gigabytes(model.memory.all)} of memory`);
    output.line(`  without network: get the Q4_0 file (.gguf) from ${addressOf(model)} on another computer,`);
    output.line('  where its page names its SHA-256, then: carrel models import FILE --sha256 SUM');
  }
}

/** Downloads a model and imports it; null when what was there of it was discarded instead. */
export async function downloadAndImport(given: Given, models: string, name: string): Promise<StoredModel | null> {
  const model = offeredCalled(name);
  const folder = join(downloadsIn(models), model.id);
  if (given.options['discard'] === true) {
    await rm(folder, { recursive: true, force: true });
    return null;
  }
  if (isNoNetwork(privacyFilesBeside(libraryDirectory()))) throw new CarrelError('conflict', 'download-not-allowed');
  given.output.note(`Asking ${hubName} for this one file of ${model.repository}; nothing else leaves this computer.`);
  let last = '';
  const path = await runDownload(startDownloadProcess(), {
    model: model.id,
    folder,
    signal: new AbortController().signal,
    progress({ phase, done, total }) {
      const verb = phase === 'fetching' ? 'Downloading' : 'Checking';
      const line = `${verb} ${model.name}: ${Math.floor((100 * done) / total)} %`;
      if (line !== last && given.output.progress) given.output.status(line);
      last = line;
    },
  });
  if (given.output.progress) given.output.status('');
  const imported = await importModel(models, path, preparing(given));
  await rm(folder, { recursive: true, force: true });
  return imported;
}

function offeredCalled(name: string): OfferedModel {
  const found = catalogue.find(({ id }) => id === name);
  if (found !== undefined) return found;
  const names = catalogue.map(({ id }) => id).join(', ');
  throw new CarrelError('not-found', 'download-unknown-model', { params: { name: name.slice(0, 100), names } });
}

const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`;
