import type { ChunkThreadContract } from '../../common/contracts/chunk-thread.ts';
import type { Damage } from '../../common/domain/damage.ts';
import type { Swap } from '../../common/domain/encryption.ts';
import type { ParserLimits } from '../../common/contracts/parser.ts';
import type { SearchThreadContract } from '../../common/contracts/search-thread.ts';
import { entryUrl } from '../../common/entry-url.ts';
import { clauseHeads, clauseReaderOf, type QueryModels } from '../answer/service.ts';
import type { Library } from '../library/contract.ts';
import { createLibrary } from '../library/library.ts';
import { childParserStarter } from '../jobs/import/parser-child.ts';
import type { ParserStarter } from '../jobs/import/parser-starter.ts';
import type { SearchRoom } from '../search/room.ts';
import { bundledRecogniserDir } from '../recognise/bundle.ts';
import type { DataKey } from '../store/key/data-key.ts';
import { germanSynonyms, synonymsFile } from '../synonyms/german.ts';
import { hasLog } from '../store/library-files.ts';
import { openWritable, type WritableDB } from '../store/open.ts';
import { readSettings } from '../store/meta.ts';
import type { DocumentAsker } from '../jobs/across/asker.ts';
import { documentAsker } from './across/asker.ts';
import { createBackups, type Backups } from './backups.ts';
import { createChecks, type Checks } from './checks.ts';
import { createEmbedThreads, questionEmbedders, youngOfTokenizer } from './embed-threads.ts';
import { createDrawnPages, type DrawnPages } from './drawn-pages.ts';
import { createInnerBytes, type InnerBytes } from './inner-bytes.ts';
import { createModels, type Models } from './models/service.ts';
import { keepOutOfSwap } from './swap.ts';
import { modelsBeside, sampleFiles } from './paths.ts';
import { createThread } from './thread.ts';

export interface ServicesOptions {
  /** Made when it is not there. */
  readonly libraryDir: string;
  /** What the library is read by, when it is encrypted. */
  readonly key?: DataKey | null;
  /** Holds `models/`. */
  readonly resourcesDir: string;
  /** Language models; beside the library when absent. */
  readonly modelsDir?: string;
  /** Where parsers come from; children of this process when absent. */
  readonly parserStarter?: ParserStarter;
  /** Whether folders are watched as long as the library is open; the command line looks when it is told to. */
  readonly watchFolders?: boolean;
  /** Whether a backup is made each day, as the app does. */
  readonly dailyBackups?: boolean;
  /** Hears what looks at the whole library have found; absent where none are made by themselves. */
  readonly tellChecks?: (found: readonly Damage[]) => void;
  /** Who asks documents for tables; tests have their own. */
  readonly asker?: DocumentAsker;
  /** Entries of the threads; tests have their own. */
  readonly entries?: Partial<Entries>;
}

/** Modules that run in threads and processes of their own. */
export interface Entries {
  readonly backup: URL;
  readonly check: URL;
  readonly chunk: URL;
  readonly embed: URL;
  readonly search: URL;
  readonly parse: URL;
  readonly generate: URL;
}

/**
 * The engine over one library, with the right to write to it. The app's engine process and the command line make the
 * same; nothing here knows Electron. Threads start with the first call that needs them.
 */
export interface Services {
  readonly libraryDir: string;
  readonly encrypted: boolean;
  readonly swap: Swap;
  readonly db: WritableDB;
  /** Call `start` to let it work. */
  readonly library: Library;
  /** The embedder and the rerankers, for questions. Rejects with a `CarrelError` when the embedder cannot be loaded. */
  queryModels(): Promise<QueryModels>;
  /** All that is read for a question, in the search thread. */
  readonly room: SearchRoom;
  readonly models: Models;
  readonly backups: Backups;
  /** Call `start` to let it look; undefined where nobody is to be told. */
  readonly checks: Checks | undefined;
  readonly innerBytes: InnerBytes;
  readonly drawnPages: DrawnPages;
  /** Makes what reads files and questions ready for the first. Resolves when that is done, or not to be done now. */
  rehearse(): Promise<void>;
  /** Puts the running job back, ends threads and parser, tidies up and closes the library. */
  close(): Promise<void>;
}

const ourEntries: Entries = {
  backup: entryUrl(import.meta.url, '../../workers/backup/entry'),
  check: entryUrl(import.meta.url, '../../workers/check/entry'),
  chunk: entryUrl(import.meta.url, '../../workers/chunk/entry'),
  embed: entryUrl(import.meta.url, '../../workers/embed/entry'),
  search: entryUrl(import.meta.url, '../../workers/search/entry'),
  parse: entryUrl(import.meta.url, '../../workers/parse/entry'),
  generate: entryUrl(import.meta.url, '../../workers/generate/entry'),
};

/** @throws CarrelError as `openWritable` does: `locked`, `conflict`, `library-too-new`, `library-corrupt`, `io` */
export function createServices({
  libraryDir,
  key = null,
  resourcesDir,
  modelsDir = modelsBeside(libraryDir),
  parserStarter,
  watchFolders = false,
  dailyBackups = false,
  tellChecks,
  asker,
  entries: given,
}: ServicesOptions): Services {
  const entries = { ...ourEntries, ...given };
  const endedUncleanly = hasLog(libraryDir);
  const db = openWritable(libraryDir, key);
  const embed = createEmbedThreads(entries.embed, resourcesDir);
  const search = createThread<SearchThreadContract>('The search thread', entries.search, { libraryDir, key });

  const chunk = createThread<ChunkThreadContract>(
    'The chunk thread',
    entries.chunk,
    { resourcesDir },
    { youngMB: youngOfTokenizer },
  );
  const starter = parserStarter ?? childParserStarter(entries.parse);
  const limits = (): ParserLimits => {
    const { parserMemoryMB, parserSeconds } = readSettings(db);
    return { memoryMB: parserMemoryMB, seconds: parserSeconds };
  };
  const innerBytes = createInnerBytes(starter, limits);
  const drawnPages = createDrawnPages(starter, limits);
  const synonyms = germanSynonyms(synonymsFile(resourcesDir));
  const clauseReader = clauseReaderOf(() => clauseHeads(resourcesDir), embed.embedClauses);
  const queryModels = async (): Promise<QueryModels> => ({
    ...(await questionEmbedders(embed)),
    reranker: { rerank: embed.rerank, readAnswers: (...read) => embed.readAnswers('english', ...read) },
    germanReranker: { rerank: embed.rerankGerman, readAnswers: (...read) => embed.readAnswers('german', ...read) },
    synonyms,
    clauseReader,
  });
  const room: SearchRoom = {
    search: (params, signal) => search.call('search', params, signal),
    models: (params, signal) => search.call('models', params, signal),
    named: (params, signal) => search.call('named', params, signal),
    whole: (params, signal) => search.call('whole', params, signal),
    unread: (params, signal) => search.call('unread', params, signal),
    locate: (params, signal) => search.call('locate', params, signal),
    uncertain: (params, signal) => search.call('uncertain', params, signal),
    compare: (params, signal) => search.call('compare', params, signal),
    timeline: (params, signal) => search.call('timeline', params, signal),
    rows: (params, signal) => search.call('rows', params, signal),
    notes: (params, signal) => search.call('notes', params, signal),
    documents: (params, signal) => search.call('documents', params, signal),
    passagesOf: (params, signal) => search.call('passagesOf', params, signal),
  };
  const models = createModels({ modelsDir, entry: entries.generate });
  const library = createLibrary({
    db,
    libraryDir,
    watchFolders,
    embedder: embed,
    asker: asker ?? documentAsker({ room, queryModels, answerModel: models.answerModel }),
    chunk: (parts, signal) => chunk.call('chunk', { parts }, signal),
    overview: (document, signal) => chunk.call('overview', { document }, signal),
    parserStarter: starter,
    recogniserDir: bundledRecogniserDir(resourcesDir),
  });

  const backups = createBackups({
    db,
    libraryDir,
    key,
    entry: entries.backup,
    daily: dailyBackups,
    now: Date.now,
  });

  const checks =
    tellChecks === undefined
      ? undefined
      : createChecks({
          db,
          libraryDir,
          key,
          entry: entries.check,
          endedUncleanly,
          isIdle: () => library.idle(),
          tell: tellChecks,
          now: Date.now,
        });

  return {
    libraryDir,
    encrypted: key !== null,
    swap: key === null ? 'unknown' : keepOutOfSwap(),
    db,
    library,
    models,
    backups,
    checks,
    innerBytes,
    drawnPages,
    queryModels,
    room,
    async rehearse() {
      // What a question needs first is loaded too; a failure is told to the question.
      const asked = embed.embedQuery('english', '').catch(() => {});
      await Promise.all([library.rehearse(sampleFiles(resourcesDir)), asked]);
    },
    async close() {
      innerBytes.close();
      drawnPages.close();
      try {
        await Promise.all([library.stop(), checks?.close()]);
      } finally {
        await Promise.all([embed.stop(), chunk.stop(), search.stop(), backups.close(), models.close()]);
        db.close();
      }
    },
  };
}
