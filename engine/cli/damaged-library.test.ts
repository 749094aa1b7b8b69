import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { english } from '../../common/messages/en.ts';
import { documentDetails, findInDocument } from '../host/document-files.ts';
import { createServices } from '../host/services.ts';
import { addFiles, fixtureEntries, newFolder, somePages, writeDocument } from '../library/fixtures/make-library.ts';
import { repairLibrary } from '../library/repair.ts';
import { addMessage, createThread, listThreads, saveCheckpoint, threadMessages } from '../store/conversations.ts';
import { checkLibrary } from '../store/check.ts';
import { listDocuments } from '../store/document-list.ts';
import { toStoreError } from '../store/errors.ts';
import { readSettings, writeSettings } from '../store/meta.ts';
import { libraryFile } from '../store/library-files.ts';
import { openReadable, openWritable, type ReadableDB, type WritableDB } from '../store/open.ts';
import { readParts } from '../store/parts.ts';
import documents from './commands/documents.ts';
import search from './commands/search.ts';
import sources from './commands/sources.ts';
import type { Command } from './command.ts';
import { carrel, collected, sharedModels } from './fixture.ts';

/** Libraries of which bytes were flipped: a sentence is said, and no other word than the documents' is shown. */

const runs = 80;

let dir: string;
let sound: Buffer;
/** Every text there is; what is shown must be a piece of one. */
let truths: readonly string[];

beforeAll(async () => {
  dir = newFolder();
  const services = createServices({ libraryDir: join(dir, 'sound'), resourcesDir: dir, entries: fixtureEntries });
  services.library.start();
  const names = ['owls', 'tides', 'leases', 'harbours'];
  await addFiles(
    services,
    names.map((name) =>
      writeDocument(dir, `${name}.pdf`, somePages(12, `${name}${' and what is known of them'.repeat(20)}`)),
    ),
  );
  await services.library.finished();
  for (const document of listDocuments(services.db)) converse(services.db, document.name, document.id);
  truths = textsOf(services.db);
  await services.close();
  sound = readFileSync(libraryFile(join(dir, 'sound')));
}, 30_000);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function converse(db: WritableDB, name: string, documentId: ReturnType<typeof listDocuments>[number]['id']): void {
  const threadId = createThread(db, `About ${name}`, 1);
  addMessage(db, { threadId, role: 'user', text: `What is said of ${name}?`, complete: true, now: 2 });
  const answer = addMessage(db, { threadId, role: 'assistant', text: '', complete: false, now: 3 });
  saveCheckpoint(db, answer, {
    mode: 'quoted',
    text: `Much is said of ${name}. [1]`,
    complete: true,
    newCitations: [
      {
        marker: 1,
        name,
        label: '1',
        quote: 'Page 1',
        state: 'here',
        places: [{ documentId, part: 1, start: 0, end: 6 }],
      },
    ],
    unsupported: [],
    usage: null,
    sources: null,
    named: [],
    unread: null,
    told: [],
    model: null,
  });
}

/** Texts that a library shows. */
const textsOf = (db: WritableDB): readonly string[] => [
  ...listDocuments(db).flatMap(({ id }) => [...readParts(db, id)].map(({ text }) => text)),
  ...listThreads(db).flatMap(({ id }) =>
    threadMessages(db, id).flatMap(({ text, citations }) => [text, ...citations.map(({ quote }) => quote)]),
  ),
];

/** Random numbers below 1 by a seed (mulberry32). */
function randomBy(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The library with some bytes flipped; every fourth time in its header or its first page. */
function flipped(seed: number): Buffer {
  const random = randomBy(seed);
  const bytes = Buffer.from(sound);
  const span = seed % 4 === 0 ? 4_096 : bytes.length;
  for (let flips = 1 + Math.floor(random() * 40); flips > 0; flips--)
    bytes[Math.floor(random() * (seed % 8 === 0 ? 100 : span))] = Math.floor(random() * 256);
  return bytes;
}

async function run(
  command: Command,
  library: string,
  positionals: readonly string[],
  options = {},
): Promise<readonly string[]> {
  const { output, told } = collected(true);
  await command.run({
    positionals,
    options: { library, json: true, ...options },
    key: null,
    output,
    models: sharedModels(),
  });
  return told(0).lines.flatMap(
    (each) => (each as { results?: { text: string }[] }).results?.map(({ text }) => text) ?? [],
  );
}

/** All that is done with a library. Each returns the texts it shows. */
const actions: Readonly<Record<string, (library: string) => Promise<readonly string[]> | readonly string[]>> = {
  documents: (library) => run(documents, library, []),
  search: (library) => run(search, library, ['what is known of tides'], { mode: 'bm25' }),
  sources: (library) => run(sources, library, ['list']),
  async window(library) {
    const services = createServices({ libraryDir: library, resourcesDir: dir, entries: fixtureEntries });
    try {
      for (const { id } of listDocuments(services.db)) {
        documentDetails(services.db, id);
        findInDocument(services.db, id, 'known');
      }
      services.library.queue();
      return textsOf(services.db);
    } finally {
      await services.close();
    }
  },
  writer(library) {
    const db = openWritable(library);
    try {
      converse(db, 'owls.pdf', listDocuments(db)[0]?.id ?? (1 as never));
      return textsOf(db);
    } finally {
      db.close();
    }
  },
};

/** What is wrong with an action; null when it works or ends as it may. */
async function faultOf(name: string, library: string): Promise<string | null> {
  try {
    const texts = (await actions[name]?.(library)) ?? [];
    const isTrue = (line: string): boolean => truths.some((truth) => truth.includes(line));
    const wrong = texts.find((text) => !text.split('\n').every(isTrue));
    return wrong === undefined ? null : `${name} shows: ${wrong}`;
  } catch (thrown) {
    const { code, notice, message } = toStoreError(thrown);
    const isFine = ['library-corrupt', 'library-too-new', 'not-found'].includes(code) && notice.code in english;
    return isFine ? null : `${name}: ${code}: ${message}\n${thrown instanceof Error ? thrown.stack : ''}`;
  }
}

test('flipped bytes end in a sentence, and show no other word than was written', async () => {
  const faults: string[] = [];
  const library = join(dir, 'damaged');
  mkdirSync(library);
  for (let seed = 0; seed < runs; seed++)
    for (const name of Object.keys(actions)) {
      rmSync(library, { recursive: true });
      mkdirSync(library);
      writeFileSync(libraryFile(library), flipped(seed));
      const fault = await faultOf(name, library);
      if (fault !== null) faults.push(`seed ${seed}: ${fault}`);
    }
  expect(faults).toEqual([]);
}, 60_000);

/** Writes a library in which the bytes of a text are flipped wherever they stand. */
function withFlipped(library: string, text: string): string {
  rmSync(library, { recursive: true, force: true });
  mkdirSync(library);
  const bytes = Buffer.from(sound);
  for (let at = bytes.indexOf(text); at !== -1; at = bytes.indexOf(text, at)) bytes.write('X', at);
  writeFileSync(libraryFile(library), bytes);
  return library;
}

test('a word of a document that changed on the disk is not shown, and the check names the document', async () => {
  const library = withFlipped(join(dir, 'word'), 'Page 7 is about tides');
  const shown = await run(search, library, ['what is known of tides'], { mode: 'bm25' }).catch(
    (error: unknown) => toStoreError(error).notice.code,
  );
  const checked = await carrel('library', 'check', '--library', library, '--json');
  expect([shown, checked.code, checked.lines]).toEqual([
    'library-damaged',
    1,
    [{ sound: false, damage: [{ kind: 'document', name: 'tides.pdf' }], lastByItself: null }],
  ]);
});

test('a repair keeps sources, ids of documents, settings and conversations, and reads the documents anew', async () => {
  const library = withFlipped(join(dir, 'repaired'), 'Page 7 is about tides');
  const before = openWritable(library);
  const rows = (db: WritableDB): object => ({
    documents: listDocuments(db).map(({ id, name, parts, files }) => ({ id, name, parts, files })),
    conversations: listThreads(db).map(({ id, title }) => ({ title, messages: threadMessages(db, id) })),
    roots: db.prepare('SELECT path, kind FROM roots').all(),
    settings: readSettings(db),
  });
  writeSettings(before, { parserMemoryMB: 900, parserSeconds: 33, lockAfterMinutes: 15, dailyBackups: true });
  const wanted = rows(before);
  before.close();
  const { keptAs } = repairLibrary(library, Date.UTC(2026, 0, 31));
  const services = createServices({ libraryDir: library, resourcesDir: dir, entries: fixtureEntries });
  services.library.start();
  await services.library.finished();
  const after = [rows(services.db), textsOf(services.db).toSorted(), [...checkLibrary(services.db)]];
  await services.close();
  expect(after).toEqual([wanted, truths.toSorted(), []]);
  expect([keptAs, existsSync(keptAs)]).toEqual([join(library, 'library.damaged-2026-01-31.db'), true]);
});

/** The log of a library from which all conversations were deleted. */
function logWithoutThreads(): Buffer {
  const library = join(dir, 'logged');
  mkdirSync(library);
  writeFileSync(libraryFile(library), sound);
  const db = openWritable(library);
  db.exec('DELETE FROM threads');
  const log = readFileSync(`${libraryFile(library)}-wal`);
  db.close();
  rmSync(library, { recursive: true });
  return log;
}

test('a repair that was cut off loses nothing: it is begun anew, or ended by the next who opens the library', () => {
  const library = withFlipped(join(dir, 'cut-off'), 'Page 7 is about tides');
  const half = join(library, 'repair');
  mkdirSync(half);
  writeFileSync(join(half, 'library.db'), 'half a library');
  const { keptAs, salvaged } = repairLibrary(library, 0);
  const kept = (db: ReadableDB): object => ({ documents: listDocuments(db).length, threads: listThreads(db).length });

  const logOfDamaged = logWithoutThreads();
  const seen = [openReadable, openWritable].map((open) => {
    // As it is when the process ends between the two renames.
    mkdirSync(half);
    renameSync(libraryFile(library), libraryFile(half));
    // The damaged one is put away, its log not yet.
    writeFileSync(`${libraryFile(library)}-wal`, logOfDamaged);
    const db = open(library);
    const found = { ...kept(db), half: existsSync(half) };
    db.close();
    return found;
  });
  const all = { documents: salvaged.documents, threads: salvaged.threads, half: false };
  // Who asks for a repair once more ends the one that was cut off.
  mkdirSync(half);
  renameSync(libraryFile(library), libraryFile(half));
  const again = repairLibrary(library, 0);
  expect([salvaged.documents > 0, seen, again]).toEqual([true, [all, all], { keptAs, salvaged }]);
});

test('whatever is damaged, a repair makes a sound library, and keeps no text that is not as it was stored', () => {
  const faults: string[] = [];
  const kept = { threads: 0, messages: 0, documents: 0 };
  for (let seed = 0; seed < 40; seed++) {
    const library = join(dir, `repair-${seed}`);
    mkdirSync(library);
    writeFileSync(libraryFile(library), flipped(seed));
    const { salvaged } = repairLibrary(library, 0);
    kept.threads += salvaged.threads;
    kept.messages += salvaged.messages;
    kept.documents += salvaged.documents;
    const db = openWritable(library);
    for (const damage of checkLibrary(db)) faults.push(`seed ${seed}: ${JSON.stringify(damage)}`);
    for (const text of textsOf(db)) if (!truths.includes(text)) faults.push(`seed ${seed} keeps: ${text}`);
    db.close();
    rmSync(library, { recursive: true });
  }
  expect(faults).toEqual([]);
  // Of 40 libraries of 4 conversations; 10 have a damaged beginning. A repair that kept nothing would be sound too.
  expect(kept.messages).toBeGreaterThan(100);
  // Forty libraries are written to the disk, beside whatever else the machine does.
}, 120_000);
