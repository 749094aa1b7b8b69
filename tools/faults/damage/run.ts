import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NoticeCode } from '../../../common/messages/notice.ts';
import { Random } from '../../bench/layout/random.ts';
import { searchRoom } from '../../../engine/search/room.ts';
import { repairLibrary } from '../../../engine/library/repair.ts';
import { restoreLibrary } from '../../../engine/library/restore.ts';
import { checkLibrary } from '../../../engine/store/check.ts';
import { listThreads, threadMessages } from '../../../engine/store/conversations.ts';
import { listDocuments } from '../../../engine/store/document-list.ts';
import { toStoreError } from '../../../engine/store/errors.ts';
import { libraryFile } from '../../../engine/store/library-files.ts';
import { openWritable, type ReadableDB } from '../../../engine/store/open.ts';
import { readParts } from '../../../engine/store/parts.ts';
import { differences, rowsOf, type LibraryRows } from '../rows.ts';
import { makeLibrary, queries, type SoundLibrary } from './library.ts';
import { damagedAt, damages, pageBytes, type DamageKind, type PageDamage } from './pages.ts';

/**
 * When a damaged page was noticed: by the look at the start, by who reads it, or by the whole check. `unseen`: all that
 * can be read is as it was. `silent`: something is not, and nothing said so.
 */
export type Noticed = 'start' | 'reading' | 'check' | 'unseen' | 'silent';

export type DamagePoint = PageDamage & { readonly noticed: Noticed; readonly faults: readonly string[] };

const found = async (db: ReadableDB, query: string, vector: Float32Array | null): Promise<unknown> =>
  (
    await searchRoom(db).search({
      query,
      vectors: vector === null ? [] : [{ model: 'fixture', values: vector }],
      scope: null,
      mode: vector === null ? 'bm25' : 'vector',
      join: false,
      limit: 10,
    })
  ).hits;

/** Everything of a library that a person sees; each reading is repeatable and by itself. */
const readings: Readonly<Record<string, (db: ReadableDB) => unknown>> = {
  documents: (db) => listDocuments(db),
  ...Object.fromEntries(queries.map((query) => [`words ${query}`, (db: ReadableDB) => found(db, query, null)])),
  meaning: (db) =>
    found(
      db,
      'owls',
      Float32Array.from({ length: 8 }, (_, i) => Math.sqrt((i + 1) / 36)),
    ),
  texts: (db) => listDocuments(db).map(({ id }) => [...readParts(db, id)].map(({ text }) => text)),
  conversations: (db) => listThreads(db).map(({ id, title }) => [title, threadMessages(db, id)]),
};

type Reading = { readonly value: string } | { readonly said: NoticeCode; readonly error: Error };

async function read(db: ReadableDB, reading: (db: ReadableDB) => unknown): Promise<Reading> {
  try {
    return { value: JSON.stringify(await reading(db)) };
  } catch (thrown) {
    const error = toStoreError(thrown);
    return { said: error.notice.code, error };
  }
}

const sentences: ReadonlySet<NoticeCode> = new Set(['library-damaged', 'not-a-library', 'library-too-new']);

/** Damages so many pages, one at a time, each in one of five ways, and uses the library. */
export async function damagePages(
  folder: string,
  { points, seed }: { readonly points: number; readonly seed: number },
): Promise<readonly DamagePoint[]> {
  const made = await makeLibrary(folder);
  const whole = openedCopy(folder, made, made.sound);
  const truth = new Map<string, string>();
  for (const [name, reading] of Object.entries(readings)) truth.set(name, valueOf(await read(whole, reading)));
  whole.close();
  const wanted = rowsOf(join(folder, 'damaged'));
  const random = new Random(seed);
  const done: DamagePoint[] = [];
  for (let point = 0; point < points; point++) {
    const kind = damages[point % damages.length]!;
    const page = random.of(pagesFor(made, kind));
    done.push(await tryOne({ page, kind }, folder, made, truth, wanted, random));
  }
  return done;
}

/** All pages; for a write that was lost, those that were written since. */
const pagesFor = ({ sound, former }: SoundLibrary, kind: DamageKind): readonly number[] =>
  Array.from({ length: sound.length / pageBytes }, (_, page) => page).filter(
    (page) => kind !== 'former' || isOtherwise(sound, former, page),
  );
const isOtherwise = (sound: Buffer, former: Buffer, page: number): boolean => {
  const [start, end] = [page * pageBytes, (page + 1) * pageBytes];
  return end <= former.length && !sound.subarray(start, end).equals(former.subarray(start, end));
};

const valueOf = (reading: Reading): string => {
  if ('value' in reading) return reading.value;
  throw reading.error;
};

function writeLibrary(folder: string, { backups }: SoundLibrary, bytes: Buffer): string {
  const library = join(folder, 'damaged');
  rmSync(library, { recursive: true, force: true });
  mkdirSync(library);
  cpSync(backups, join(library, 'backups'), { recursive: true });
  writeFileSync(libraryFile(library), bytes);
  return library;
}
const openedCopy = (folder: string, made: SoundLibrary, bytes: Buffer): ReadableDB =>
  openWritable(writeLibrary(folder, made, bytes));

async function tryOne(
  damage: PageDamage,
  folder: string,
  made: SoundLibrary,
  truth: ReadonlyMap<string, string>,
  wanted: LibraryRows,
  random: Random,
): Promise<DamagePoint> {
  const bytes = damagedAt(made.sound, made.former, damage, random);
  const faults: string[] = [];
  const library = writeLibrary(folder, made, bytes);
  let noticed: Noticed = 'unseen';
  const otherwise: string[] = [];
  let db: ReadableDB | undefined;
  try {
    db = openWritable(library);
  } catch (thrown) {
    const error = toStoreError(thrown);
    noticed = 'start';
    if (!sentences.has(error.notice.code)) faults.push(`the start said: ${error.stack}`);
  }
  if (db !== undefined) {
    for (const [name, reading] of Object.entries(readings)) {
      const got = await read(db, reading);
      if ('said' in got) {
        if (noticed === 'unseen') noticed = 'reading';
        if (!sentences.has(got.said)) faults.push(`${name} said: ${got.error.stack}`);
      } else if (got.value !== truth.get(name)) {
        otherwise.push(name);
      }
    }
    if (noticed === 'unseen' && otherwise.length > 0)
      noticed = checkLibrary(db).next().done === true ? 'silent' : 'check';
    if (noticed === 'silent') faults.push(`${otherwise.join(', ')}: otherwise, and nothing is said`);
    db.close();
  }
  if (noticed !== 'unseen') faults.push(...repairs(folder, made, bytes, wanted));
  return { ...damage, noticed, faults };
}

/** The two ways back: the backup brings back every row, a repair makes a sound library. */
function repairs(folder: string, made: SoundLibrary, bytes: Buffer, wanted: LibraryRows): readonly string[] {
  const faults: string[] = [];
  try {
    const library = writeLibrary(folder, made, bytes);
    restoreLibrary(library, 'library-2026-01-31.db', Date.now());
    const { jobs: _, ...restored } = rowsOf(library);
    const { jobs: __, ...rows } = wanted;
    faults.push(...differences(rows, restored).map((line) => `restored: ${line}`));
  } catch (error) {
    faults.push(`it can't be restored: ${toStoreError(error).stack}`);
  }
  try {
    const library = writeLibrary(folder, made, bytes);
    repairLibrary(library, Date.now());
    const repaired = openWritable(library);
    for (const each of checkLibrary(repaired)) faults.push(`repaired, it is damaged: ${JSON.stringify(each)}`);
    repaired.close();
  } catch (error) {
    faults.push(`it can't be repaired: ${toStoreError(error).stack}`);
  }
  return faults;
}

/** How each way of damage was noticed, and each fault. */
export function damageLines(points: readonly DamagePoint[]): readonly string[] {
  const lines = damages.map((kind) => {
    const own = points.filter((point) => point.kind === kind);
    const noticed = [...Map.groupBy(own, (point) => point.noticed)].map(([when, group]) => `${when} ${group.length}`);
    return `damage       ${kind.padEnd(10)} ${String(own.length).padStart(4)} pages; noticed: ${noticed.join(', ')}`;
  });
  return [
    ...lines,
    ...points.flatMap(({ page, kind, faults }) =>
      faults.map((fault) => `             page ${page}, ${kind}: ${fault}`),
    ),
  ];
}
