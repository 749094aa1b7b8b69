import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServices, type Services } from '../../../engine/host/services.ts';
import { addFiles, fixtureEntries, writeDocument } from '../../../engine/library/fixtures/make-library.ts';
import { makeBackup } from '../../../engine/store/backups.ts';
import { addMessage, createThread, saveCheckpoint } from '../../../engine/store/conversations.ts';
import { listDocuments } from '../../../engine/store/document-list.ts';
import { libraryFile } from '../../../engine/store/library-files.ts';
import type { WritableDB } from '../../../engine/store/open.ts';

/** A library to be damaged: its file, and the file as it was before its last documents came. */
export type SoundLibrary = { readonly sound: Buffer; readonly former: Buffer; readonly backups: string };

const birds = ['owls', 'herons', 'storks', 'larks', 'geese', 'ravens', 'terns', 'wrens', 'swifts', 'rooks'];
const now = Date.UTC(2026, 0, 31, 12);

/** Makes a library of ten documents of twelve pages, with a conversation about each, and a backup of it. */
export async function makeLibrary(dir: string): Promise<SoundLibrary> {
  const library = join(dir, 'sound');
  mkdirSync(dir, { recursive: true });
  await grow(dir, library, birds.slice(0, 7));
  const former = readFileSync(libraryFile(library));
  await grow(dir, library, birds.slice(7));
  makeBackup(library, null, now);
  return { sound: readFileSync(libraryFile(library)), former, backups: join(library, 'backups') };
}

async function grow(dir: string, library: string, subjects: readonly string[]): Promise<void> {
  const services: Services = createServices({ libraryDir: library, resourcesDir: dir, entries: fixtureEntries });
  services.library.start();
  await addFiles(
    services,
    subjects.map((subject) => writeDocument(dir, `${subject}.pdf`, pagesAbout(subject))),
  );
  await services.library.finished();
  for (const { id, name } of listDocuments(services.db))
    if (subjects.some((subject) => name.startsWith(subject))) converse(services.db, name, id);
  await services.close();
}

const pagesAbout = (subject: string): readonly string[] =>
  Array.from(
    { length: 12 },
    (_, page) =>
      `Page ${page + 1} is about ${subject}. ` +
      Array.from({ length: 20 }, (__, i) => `In the year ${1500 + page * 20 + i} there were ${i * 7} ${subject}.`).join(
        ' ',
      ),
  );

function converse(db: WritableDB, name: string, documentId: ReturnType<typeof listDocuments>[number]['id']): void {
  const threadId = createThread(db, `About ${name}`, 1);
  addMessage(db, { threadId, role: 'user', text: `What is said of ${name}?`, complete: true, now: 2 });
  const answer = addMessage(db, { threadId, role: 'assistant', text: '', complete: false, now: 3 });
  const place = { documentId, part: 1, start: 0, end: 6 };
  saveCheckpoint(db, answer, {
    mode: 'quoted',
    text: `Much is said of ${name}. [1]`,
    complete: true,
    newCitations: [{ marker: 1, name, label: '1', quote: 'Page 1', state: 'here', places: [place] }],
    unsupported: [],
    usage: null,
    sources: null,
    named: [],
    unread: null,
    told: [],
    model: null,
  });
}

/** Questions for words of the library, some of all documents and some of one. */
export const queries = ['owls', 'rooks', 'page 7 is about herons', 'in the year 1633 there were', 'terns 91'];
