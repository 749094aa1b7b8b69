import { copyFileSync, cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { carrel, startCarrel, startProgram, type Group, type StartOptions } from './group.ts';
import { growOldLibrary } from './old-library.ts';
import { copyingPhase, jobPhase, keyPhase, migrationPhase, removalPhase, tablePhase } from './phases.ts';

/** Where an operation has its files. */
export type Place = {
  /** Documents, which nothing changes. */
  readonly docs: string;
  readonly library: string;
  /** Files that hold the passphrase, and the one that comes in its place. */
  readonly passphrase: string;
  readonly newPassphrase: string;
};

/** Something a person does with a library, that may be killed at any moment and done again. */
export type Operation = {
  readonly name: string;
  /** Writes the documents, and makes the library that it begins with. */
  readonly prepare: (place: Place) => Promise<void>;
  /** @param env what its processes get beside the environment of this one */
  readonly start: (place: Place, env?: StartOptions['env']) => Group;
  /** Exit codes of what is done again after it was done: a library can't be encrypted twice. */
  readonly doneCodes?: readonly number[];
  /** How far it is: from what lies in the library's folder, which nobody writes to. */
  readonly phase: (library: string, before: string) => string;
  /**
   * Without one, an operation begins with its first change in the library's folder. With one, when a library in the
   * middle of it is there.
   */
  readonly hasBegun?: (library: string) => boolean;
  /** Words that no file of the library may hold at the end. */
  readonly gone?: readonly string[];
};

const root = join(import.meta.dirname, '..', '..');
const secretEnv = ({ passphrase, newPassphrase }: Place): Readonly<Record<string, string>> => ({
  CARREL_PASSPHRASE_FILE: passphrase,
  CARREL_NEW_PASSPHRASE_FILE: newPassphrase,
});
const removedWord = 'quillfeather';

/** Files of several formats: a text layer, tables, mail with attachments, the same content twice. */
export function writeDocuments(docs: string): void {
  mkdirSync(docs);
  for (const path of [
    'resources/samples/lease.pdf',
    'e2e/formats/docx/delins.docx',
    'e2e/formats/mail/msg_07.eml',
    'e2e/formats/mail/msg_26.eml',
  ])
    copyFileSync(join(root, path), join(docs, path.split('/').at(-1) ?? ''));
  writeFileSync(join(docs, 'notes.txt'), `The ${removedWord} is kept in the third drawer.\n\nThe rent is 940 euros.\n`);
  copyFileSync(join(docs, 'notes.txt'), join(docs, 'notes (copy).txt'));
}

async function prepareRead(place: Place): Promise<void> {
  writeDocuments(place.docs);
  await carrel(['index', place.docs, '--library', place.library]);
}

/** Many small documents: their removal takes a while. */
async function prepareMany(place: Place): Promise<void> {
  mkdirSync(place.docs);
  for (let note = 0; note < 60; note++)
    writeFileSync(
      join(place.docs, `note ${note}.txt`),
      `Note ${note}: the ${removedWord} lies in drawer ${note * 7}.\n`,
    );
  await carrel(['index', place.docs, '--library', place.library]);
}

async function prepareEncrypted(place: Place): Promise<void> {
  await prepareRead(place);
  await carrel(['library', 'encrypt', '--library', place.library], { env: secretEnv(place) });
}

/** A text that takes the embedder some time. */
function writeLongText(docs: string): void {
  mkdirSync(docs);
  const paragraph = (number: number): string =>
    Array.from(
      { length: 12 },
      (_, i) => `In the year ${1500 + number} the keeper of tower ${i * number + 7} counted ${i + number} ships.`,
    ).join(' ');
  writeFileSync(join(docs, 'chronicle.txt'), Array.from({ length: 260 }, (_, i) => paragraph(i)).join('\n\n'));
}

function writeScans(docs: string): void {
  mkdirSync(docs);
  copyFileSync(join(root, 'e2e/formats/picture/crom.png'), join(docs, 'crom.png'));
  copyFileSync(join(root, 'e2e/pdf/imagemagick-images.pdf'), join(docs, 'pictures.pdf'));
}

const index: Operation['start'] = ({ docs, library }, env) =>
  startCarrel(['index', docs, '--library', library], { env });
const library =
  (...action: readonly string[]): Operation['start'] =>
  (place, env) =>
    startCarrel(['library', ...action, '--library', place.library], { env: { ...env, ...secretEnv(place) } });

export const operations: readonly Operation[] = [
  {
    name: 'import',
    prepare: async ({ docs }) => writeDocuments(docs),
    start: index,
    phase: jobPhase,
  },
  {
    name: 'recognition',
    prepare: async ({ docs }) => writeScans(docs),
    start: index,
    phase: jobPhase,
    hasBegun: (dir) => jobPhase(dir).includes('recognise'),
  },
  {
    name: 'embedding',
    prepare: async ({ docs }) => writeLongText(docs),
    start: index,
    phase: jobPhase,
    hasBegun: (dir) => jobPhase(dir).startsWith('embed'),
  },
  {
    name: 'across',
    prepare: prepareRead,
    start: ({ library: dir }, env) => startProgram(join(import.meta.dirname, 'across-process.ts'), [dir], { env }),
    phase: tablePhase,
    hasBegun: (dir) => tablePhase(dir) !== 'before',
  },
  {
    name: 'migration',
    async prepare({ docs, library: dir }) {
      mkdirSync(docs);
      growOldLibrary(dir, 60);
    },
    start: ({ library: dir }, env) => startCarrel(['documents', '--library', dir], { env }),
    phase: migrationPhase,
  },
  {
    name: 'removal',
    prepare: prepareMany,
    start: ({ docs, library: dir }, env) => startCarrel(['remove', docs, '--library', dir], { env }),
    // The second time nothing is left to be removed.
    doneCodes: [0, 1],
    phase: removalPhase,
    gone: [removedWord],
  },
  {
    name: 'encryption',
    prepare: prepareRead,
    start: library('encrypt'),
    doneCodes: [0, 1],
    phase: copyingPhase,
    gone: [removedWord],
  },
  {
    name: 'decryption',
    prepare: prepareEncrypted,
    start: library('decrypt'),
    doneCodes: [0, 1],
    phase: copyingPhase,
  },
  {
    name: 'passphrase',
    prepare: prepareEncrypted,
    start: library('passphrase'),
    doneCodes: [0, 1],
    phase: keyPhase,
    gone: [removedWord],
  },
];

/** A copy of a place for one attempt; the documents are shared, for a library holds their paths. */
export function copyOf(place: Place, folder: string): Place {
  const copy = { ...place, library: join(folder, 'library') };
  mkdirSync(folder, { recursive: true });
  if (existsSync(place.library)) cpSync(place.library, copy.library, { recursive: true, preserveTimestamps: true });
  return copy;
}

/** Makes the library that an operation begins with, in a folder of its own. */
export async function prepared(operation: Operation, folder: string): Promise<Place> {
  const place: Place = {
    docs: join(folder, 'docs'),
    library: join(folder, 'begin'),
    passphrase: join(folder, 'passphrase'),
    newPassphrase: join(folder, 'new-passphrase'),
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(place.passphrase, 'otters row upstream');
  writeFileSync(place.newPassphrase, 'herons wade downstream');
  await operation.prepare(place);
  return place;
}
