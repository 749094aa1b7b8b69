import type { PartToChunk } from '../../common/contracts/chunk-thread.ts';
import type { Chunk } from '../../common/domain/chunk.ts';
import type { DocumentSummary } from '../../common/domain/document.ts';
import type { DocumentToRead, Overview } from '../../common/domain/overview.ts';
import type { QueueState } from '../../common/domain/queue.ts';
import type { DocumentId, RootId } from '../../common/ids.ts';
import type { LibraryEvent } from '../../common/state/library.ts';
import type { DocumentAsker } from '../jobs/across/asker.ts';
import type { PassageEmbedder } from '../jobs/embed/embed-document.ts';
import type { ParserStarter } from '../jobs/import/parser-starter.ts';
import type { WritableDB } from '../store/open.ts';
import type { GivenRoot } from './add-roots.ts';
import type { Collections } from './collections.ts';
import type { RemovalTargets } from './removals.ts';
import type { LastLook } from './sync.ts';
import type { Tables } from './tables.ts';

export interface LibraryOptions {
  readonly db: WritableDB;
  readonly libraryDir: string;
  readonly parserStarter: ParserStarter;
  /** Folder of the models that recognise text in pictures. */
  readonly recogniserDir: string;
  readonly embedder: PassageEmbedder;
  /** Asks documents one by one, for tables over all of them. */
  readonly asker: DocumentAsker;
  readonly chunk: (parts: readonly PartToChunk[], signal: AbortSignal) => Promise<readonly Chunk[]>;
  readonly overview: (document: DocumentToRead, signal: AbortSignal) => Promise<Overview>;
  /** Whether folders are watched as long as the library is open. */
  readonly watchFolders: boolean;
}

/** The documents of a person: how they come, stay in line with the disk, and go. Over the one writable connection. */
export interface Library {
  /** Takes up what an earlier process left, looks at every root, and works. */
  start(): void;
  /** While there is nothing to do, has a parser read files for nobody, so that the first one dropped is read faster. */
  rehearse(paths: readonly string[]): Promise<void>;
  /** Adds files and folders; folders stay in sync from then on. Content that is already here is not read again. */
  add(given: readonly GivenRoot[]): readonly RootId[];
  /** Looks at roots again: at all of them when none are named. */
  sync(ids?: readonly RootId[]): void;
  /** What a person wants to be passed over in folders, beside what usually is; in the syntax of `.gitignore`. */
  ignorePatterns(): readonly string[];
  /** @throws CarrelError `bad-request` when the patterns are too many or too complicated */
  setIgnorePatterns(patterns: readonly string[]): void;
  /** Holds all jobs until `resume`, also over a restart. */
  pause(): void;
  resume(): void;
  /** Stops the import of documents; what was read of them stays. */
  cancel(ids: readonly DocumentId[]): void;
  /** Enqueues documents with a bad outcome, or cancelled ones, again. */
  retry(ids: readonly DocumentId[]): void;
  /**
   * Recognises the text of a part again, or of all pictures of a document. @throws CarrelError `bad-request`,
   * `not-found`
   */
  recognise(id: DocumentId, part: number | null): void;
  /** Reads protected documents with a password, which is held in memory as long as the library is open. */
  unlock(ids: readonly DocumentId[], password: string): void;
  /** Makes files, or all of a root, invisible at once; they are deleted for good after `undoMs`, unless restored. */
  remove(targets: RemovalTargets): { readonly undoMs: number };
  restore(targets: RemovalTargets): void;
  /** Deletes what is removed for good, without waiting. */
  purge(): Promise<void>;
  /** Rows were deleted, as those of a conversation: what is left of them outside the tables is removed soon. */
  tidy(): void;
  readonly collections: Collections;
  /** Questions that are put to every document. */
  readonly tables: Tables;
  /** What a document says of itself as a whole; made now where there is none yet. Null while nothing of it is read. */
  overview(id: DocumentId, signal: AbortSignal): Promise<Overview | null>;
  /** All documents but removed ones, oldest first. */
  documents(): readonly DocumentSummary[];
  /** What the last look at a root showed that is not in the library; undefined before the first. */
  lastLook(id: RootId): LastLook | undefined;
  queue(): QueueState;
  /** True when no job runs, and none will before a person goes on. */
  idle(): boolean;
  /** A snapshot, then deltas, at most ten a second. */
  watch(signal: AbortSignal): AsyncGenerator<LibraryEvent>;
  /**
   * Resolves when nothing is left to do.
   *
   * @throws CarrelError with the reason when the jobs halt by themselves, `conflict` when they are paused
   */
  finished(): Promise<void>;
  /** Puts the jobs that run back, ends the parser and finishes removals. The connection stays open. */
  stop(): Promise<void>;
}
