import * as v from 'valibot';
import type { AnswerEvent, Message, SearchHit, ThreadSummary } from '../domain/answer.ts';
import type { ShownComparison } from '../domain/comparison.ts';
import type { EncryptionState } from '../domain/encryption.ts';
import type { ExpertCounts } from '../domain/generation.ts';
import type { PageRect } from '../domain/geometry.ts';
import type { ModelsState } from '../domain/models.ts';
import type { Overview } from '../domain/overview.ts';
import type { Timeline } from '../domain/timeline.ts';
import { mostItems, type Checklist, type ChecklistEvent } from '../domain/checklist.ts';
import type { Backup } from '../domain/backup.ts';
import type { Settings } from '../domain/settings.ts';
import type { NamedDocument } from '../domain/named.ts';
import type { Place } from '../domain/place.ts';
import type { Part } from '../domain/part.ts';
import { exportFormats } from '../domain/export.ts';
import { longestColumnQuestion, type TableSummary } from '../domain/kept-table.ts';
import type { Notice } from '../messages/notice.ts';
import type { CollectionId, MessageId, TableId, ThreadId } from '../ids.ts';
import type { LibraryEvent } from '../state/library.ts';
import type { TableEvent } from '../state/table.ts';
import { call, stream } from './define.ts';
import { offeredIdSchema } from './download.ts';
import {
  collectionIdSchema,
  collectionItemsSchema,
  columnIdSchema,
  documentIdSchema,
  fileIdSchema,
  grantIdSchema,
  modelNameSchema,
  nothingSchema,
  placesSchema,
  questionSchema,
  rootIdSchema,
  scopeSchema,
  tableIdSchema,
  threadIdSchema,
} from './schemas.ts';

/** Raised with every change of this contract; `hello` refuses another number. */
export const engineProtocol = 5;

const ids = v.strictObject({ documentIds: v.pipe(v.array(documentIdSchema), v.minLength(1), v.maxLength(10_000)) });
/** Files one by one, and all of roots. */
const targets = v.strictObject({
  fileIds: v.pipe(v.array(fileIdSchema), v.maxLength(100_000), v.readonly()),
  rootIds: v.pipe(v.array(rootIdSchema), v.maxLength(10_000), v.readonly()),
});
const collection = v.strictObject({ collectionId: collectionIdSchema });
const collectionName = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
const password = v.pipe(v.string(), v.minLength(1), v.maxLength(1_000));
const model = v.strictObject({ name: modelNameSchema });
const thread = v.strictObject({ threadId: threadIdSchema });
const table = v.strictObject({ tableId: tableIdSchema });
const columnQuestion = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longestColumnQuestion));

const checklistName = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100));
const checklistItems = v.pipe(
  v.array(
    v.strictObject({
      heading: v.pipe(v.string(), v.trim(), v.maxLength(200)),
      question: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500)),
      cues: v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(100), v.readonly()),
    }),
  ),
  v.minLength(1),
  v.maxLength(mostItems),
  v.readonly(),
);
const checklistSchema = v.strictObject({ name: checklistName, items: checklistItems });

/** Bytes one `document.read` returns at most. */
export const maxReadBytes = 1 << 20;

/** What the viewer needs of a document. */
export interface OpenedDocument {
  readonly name: string;
  readonly bytes: number;
  readonly parts: number;
  readonly format: string;
  /** Labels of the parts in order; none where parts are pages, which a viewer counts itself, or more than 2,000. */
  readonly labels: readonly string[];
}

export interface DocumentDetails {
  readonly title: string;
  readonly language: string;
  /** What was left out, of the document and of its parts; `part` is 0 for the document as a whole. */
  readonly omissions: readonly { readonly part: number; readonly label: string; readonly notice: Notice }[];
  readonly pictureParts: readonly string[];
  readonly addedAt: number;
  readonly characters: number;
}

/** A place where a text stands, and its rectangles. */
export interface FoundPlace {
  readonly place: Place;
  readonly rects: readonly PageRect[];
}

/** Page ↔ engine host, over the MessagePort that main brokers. */
/** A passphrase, or the recovery code in its place. */
const passphraseSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(1_024));

export const engineContract = {
  /** Answers at once: what works without the embedder (reading, search by words) must not wait for it. */
  hello: call<{ readonly protocol: number }>()(v.strictObject({ protocol: v.number() })),

  /** A snapshot of the library, then deltas, until the caller leaves. */
  'library.watch': stream<LibraryEvent>()(nothingSchema),
  /** Adds granted files and folders; folders stay in sync from then on. `library.watch` tells what comes of it. */
  'library.import': call<{ readonly roots: number }>()(
    v.strictObject({ grantIds: v.pipe(v.array(grantIdSchema), v.minLength(1), v.maxLength(10_000)) }),
  ),
  'library.pause': call<void>()(nothingSchema),
  'library.resume': call<void>()(nothingSchema),
  /** Stops the import of documents; what was read of them stays for a retry. */
  'library.cancel': call<void>()(ids),
  /** Enqueues documents with a bad outcome, or cancelled ones, again. */
  'library.retry': call<void>()(ids),
  /** Files vanish from search at once and are deleted for good after `undoMs`, unless restored. */
  'library.remove': call<{ readonly undoMs: number }>()(targets),
  'library.restore': call<void>()(targets),
  /** Looks at a root again, or at all of them with null. */
  'library.sync': call<void>()(v.strictObject({ rootId: v.nullable(rootIdSchema) })),
  /** Reads protected documents with a password, which is never stored. */
  'library.unlock': call<void>()(v.strictObject({ ...ids.entries, password })),
  /** Shows a file in the system's file manager. `not-found` when it is not there. */
  'library.reveal': call<void>()(v.strictObject({ fileId: fileIdSchema })),

  /** `conflict` when the name is taken. */
  'collections.create': call<CollectionId>()(v.strictObject({ name: collectionName, items: collectionItemsSchema })),
  'collections.rename': call<void>()(v.strictObject({ ...collection.entries, name: collectionName })),
  'collections.setItems': call<void>()(v.strictObject({ ...collection.entries, items: collectionItemsSchema })),
  /** Its documents stay in the library. */
  'collections.remove': call<void>()(collection),

  /** What the viewer needs to open a document. `not-found` says when the file was moved or changed since. */
  'document.open': call<OpenedDocument>()(v.strictObject({ documentId: documentIdSchema })),
  /** All that is known of a document, for its details. */
  'document.details': call<DocumentDetails>()(v.strictObject({ documentId: documentIdSchema })),
  /** What a document says of itself as a whole; null while nothing of it is read. */
  'document.overview': call<Overview | null>()(v.strictObject({ documentId: documentIdSchema })),
  /** A part's text and blocks. `not-found` when it was not read. */
  'document.part': call<Omit<Part, 'layout'>>()(
    v.strictObject({ documentId: documentIdSchema, part: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) }),
  ),
  /** For each place, the rectangles where it stands; none where its part has no picture. */
  'document.marks': call<readonly (readonly PageRect[])[]>()(v.strictObject({ places: placesSchema })),
  /** A range of the file's bytes, at most `maxReadBytes`. */
  'document.read': call<Uint8Array>()(
    v.strictObject({
      documentId: documentIdSchema,
      offset: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
      length: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(maxReadBytes)),
    }),
  ),
  /** Places in one document where a text stands, in reading order, for the viewer's search. */
  'document.find': call<readonly FoundPlace[]>()(
    v.strictObject({ documentId: documentIdSchema, text: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) }),
  ),

  /** Recognises the text of a part again, or of all pictures of a document; `bad-request` where there are none. */
  'document.recognise': call<void>()(
    v.strictObject({
      documentId: documentIdSchema,
      part: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
    }),
  ),

  /** What differs between two documents, bounded. `not-found` for one without text. */
  'compare.run': call<ShownComparison>()(v.strictObject({ left: documentIdSchema, right: documentIdSchema })),
  /** Saves the list of differences as a file that a person chose. */
  'compare.export': call<void>()(
    v.strictObject({
      left: documentIdSchema,
      right: documentIdSchema,
      grantId: grantIdSchema,
      format: v.picklist(exportFormats),
    }),
  ),

  /** The passages of documents that the query names come first. */
  search: call<{
    readonly hits: readonly SearchHit[];
    readonly named: readonly NamedDocument[];
    readonly ms: number;
  }>()(
    v.strictObject({
      query: questionSchema,
      scope: scopeSchema,
      mode: v.picklist(['hybrid', 'bm25', 'vector']),
      limit: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(100)),
    }),
  ),
  /** Asks in a thread (null starts one). The answer is stored as it streams; cancelling keeps what is there. */
  ask: stream<AnswerEvent>()(
    v.strictObject({
      question: questionSchema,
      scope: scopeSchema,
      threadId: v.nullable(threadIdSchema),
      /** True keeps the last question and its answer as an earlier version of these. */
      replace: v.optional(v.boolean()),
      /** True asks all of the scope, whatever document the question names. */
      everywhere: v.optional(v.boolean()),
    }),
  ),

  /**
   * Puts a question to every document of a scope, or with `items` those of the checklist that the question names; the
   * table is the answer in a thread (null starts one).
   */
  'across.start': call<{ readonly tableId: TableId; readonly threadId: ThreadId; readonly messageId: MessageId }>()(
    v.strictObject({
      question: questionSchema,
      scope: scopeSchema,
      threadId: v.nullable(threadIdSchema),
      items: v.exactOptional(checklistItems),
    }),
  ),
  /** Kept tables, the one that changed last first. */
  'across.list': call<readonly TableSummary[]>()(nothingSchema),
  /** A snapshot of a table, then changes, until the caller leaves. `not-found` once it is removed. */
  'across.watch': stream<TableEvent>()(table),
  /** Every row is asked one thing more. `limit` when there are as many columns as there may be. */
  'across.addColumn': call<void>()(v.strictObject({ ...table.entries, question: columnQuestion })),
  'across.removeColumn': call<void>()(v.strictObject({ ...table.entries, columnId: columnIdSchema })),
  /** What columns might be made of: headings that many of its documents have. */
  'across.suggestions': call<readonly string[]>()(table),
  'across.pause': call<void>()(table),
  /** Goes on after a pause, or after it was stopped; over a restart it goes on by itself. */
  'across.resume': call<void>()(table),
  /** Ends with what is there. */
  'across.cancel': call<void>()(table),
  /** Asks the documents that came or changed since, and only them. */
  'across.refresh': call<void>()(table),
  /**
   * Has the language model read the documents that say nothing, now and whenever they are asked again; what it finds
   * must stand there. A table without a model stops with a sentence.
   */
  'across.readByModel': call<void>()(table),
  /** Writes a table into the file that a grant names, with its sources. */
  'across.export': call<void>()(
    v.strictObject({ ...table.entries, grantId: grantIdSchema, format: v.picklist(exportFormats) }),
  ),
  'across.remove': call<void>()(table),

  /** The days that the documents of a scope name, in order. */
  'timeline.get': call<Timeline>()(v.strictObject({ scope: scopeSchema })),
  /** Writes those of a scope's days that are named into the calendar that a grant names; tells how many. */
  'timeline.export': call<{ readonly events: number }>()(
    v.strictObject({
      scope: scopeSchema,
      entryIds: v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.minLength(1), v.maxLength(20_000)),
      grantId: grantIdSchema,
    }),
  ),

  /** Questions that documents of a scope answer; each was tried. They come one by one. */
  suggestions: stream<string>()(v.strictObject({ scope: scopeSchema })),
  /** A person's own lists and the shipped ones. */
  'checklists.list': call<readonly Checklist[]>()(nothingSchema),
  /** Keeps a list in the place of one that is called the same. `limit` when there are as many as there may be. */
  'checklists.save': call<void>()(checklistSchema),
  /** A shipped list that was changed is then as it came. */
  'checklists.remove': call<void>()(v.strictObject({ name: checklistName })),
  /** Looks for each item in each document of a scope. */
  'checklists.run': stream<ChecklistEvent>()(v.strictObject({ items: checklistItems, scope: scopeSchema })),

  'threads.list': call<readonly ThreadSummary[]>()(nothingSchema),
  'threads.messages': call<readonly Message[]>()(thread),
  'threads.remove': call<void>()(thread),

  /** The whole state, and again after every change, at most ten times a second, until the caller leaves. */
  'models.watch': stream<ModelsState>()(nothingSchema),
  /**
   * Begins to prepare a granted model file or folder; `models.watch` tells how it goes. `conflict` while another import
   * runs.
   */
  'models.import': call<void>()(v.strictObject({ grantId: grantIdSchema })),
  'models.cancelImport': call<void>()(nothingSchema),
  /** Ends the download that runs; nothing of it stays. Main starts downloads, and no other. */
  'models.cancelDownload': call<void>()(nothingSchema),
  /** Deletes what is there of a download that broke off. */
  'models.discardDownload': call<void>()(v.strictObject({ model: offeredIdSchema })),
  /** The model that answers from now on, or null for quoted sentences. Another one that is loaded is unloaded. */
  'models.use': call<void>()(v.strictObject({ name: v.nullable(modelNameSchema) })),
  /** Loads the current model now instead of with the next question. `models.watch` tells how it goes. */
  'models.load': call<void>()(nothingSchema),
  /** Frees the current model's memory; the next question loads it again. `conflict` while it answers. */
  'models.unload': call<void>()(nothingSchema),
  'models.remove': call<void>()(model),
  /** Which experts were used since the model was loaded, and in its last answer; null for a dense model or none. */
  'models.experts': call<{ readonly inAll: ExpertCounts; readonly lastAnswer: ExpertCounts | null } | null>()(
    nothingSchema,
  ),

  /** What a person wants to be passed over in folders, and what usually is; in the syntax of `.gitignore`. */
  'sources.ignore': call<{ readonly patterns: readonly string[]; readonly usual: readonly string[] }>()(nothingSchema),
  'sources.setIgnore': call<void>()(
    v.strictObject({ patterns: v.pipe(v.array(v.pipe(v.string(), v.maxLength(1_000))), v.maxLength(1_000)) }),
  ),
  'encryption.get': call<EncryptionState>()(nothingSchema),
  /** `bad-request` when it is another passphrase. */
  'encryption.check': call<void>()(v.strictObject({ passphrase: passphraseSchema })),
  'encryption.setPassphrase': call<void>()(v.strictObject({ passphrase: passphraseSchema, next: passphraseSchema })),
  /** Copies of the whole library, the newest first. */
  'backups.list': call<readonly Backup[]>()(nothingSchema),
  'backups.make': call<string>()(nothingSchema),
  'backups.remove': call<void>()(nothingSchema),
  'settings.get': call<Settings>()(nothingSchema),
  'settings.set': call<void>()(
    v.strictObject({
      parserMemoryMB: v.pipe(v.number(), v.safeInteger(), v.minValue(200), v.maxValue(8_000)),
      parserSeconds: v.pipe(v.number(), v.safeInteger(), v.minValue(5), v.maxValue(3_600)),
      dailyBackups: v.boolean(),
      lockAfterMinutes: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1_440)),
    }),
  ),
} as const;

export type EngineContract = typeof engineContract;
