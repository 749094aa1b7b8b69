import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DocumentId } from '../../../common/ids.ts';
import { createServices, type Services } from '../../../engine/host/services.ts';
import { listDocuments } from '../../../engine/store/document-list.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const cache = join(root, '.cache', 'answers');
const resourcesDir = join(root, 'resources');
/** What decides which passages and vectors an import makes. */
const importCode = ['formats', 'text', 'chunk', 'embed', 'jobs'];

/** A file of a bench, by its path inside the bench's folder. */
export interface BenchFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A library of a bench, open, and the files that are in it. */
export interface BenchLibrary {
  readonly services: Services;
  /** Where the files lie. */
  readonly folder: string;
  /** A document's id by its file's name. */
  readonly idOf: ReadonlyMap<string, DocumentId>;
}

/**
 * A library with these files, imported as the app imports them. The library is kept under `.cache/answers`, by its
 * files and by the code that imports, and made when it is not there.
 */
export async function benchLibrary(name: string, files: readonly BenchFile[]): Promise<BenchLibrary> {
  const place = join(cache, `${name}-${keyOf(files)}`);
  const folder = join(place, 'files');
  const libraryDir = join(place, 'library');
  if (!existsSync(join(libraryDir, 'whole'))) await build(libraryDir, folder, files);
  const services = createServices({ libraryDir, resourcesDir });
  const ids = listDocuments(services.db).flatMap((document) =>
    document.files.map((file) => [file.name, document.id] as const),
  );
  return { services, folder, idOf: new Map(ids) };
}

async function build(libraryDir: string, folder: string, files: readonly BenchFile[]): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  rmSync(libraryDir, { recursive: true, force: true });
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  console.error(`${files.length} files are imported, once`);
  const services = createServices({ libraryDir, resourcesDir });
  try {
    services.library.start();
    services.library.add([{ path: folder, kind: 'folder' }]);
    await services.library.finished();
    const ready = services.library.documents().filter(({ status }) => status === 'ready').length;
    if (ready !== files.length) throw new Error(`${files.length - ready} files could not be read.`);
  } finally {
    await services.close();
  }
  writeFileSync(join(libraryDir, 'whole.part'), '');
  renameSync(join(libraryDir, 'whole.part'), join(libraryDir, 'whole'));
}

function keyOf(files: readonly BenchFile[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of files) hash.update(path).update(bytes);
  for (const room of importCode)
    for (const file of readdirSync(join(root, 'engine', room), { recursive: true, encoding: 'utf8' }).toSorted())
      if (/(?<!\.test|\.d)\.ts$/u.test(file)) hash.update(file).update(readFileSync(join(root, 'engine', room, file)));
  return hash.digest('hex').slice(0, 16);
}
