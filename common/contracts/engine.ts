import * as v from 'valibot';
import type { AnswerEvent, Message, SearchHit, ThreadSummary } from '../domain/answer.ts';
import type { ExpertCounts } from '../domain/generation.ts';
import type { PageRect } from '../domain/geometry.ts';
import type { ModelsState } from '../domain/models.ts';
import type { Settings } from '../domain/settings.ts';
import type { LibraryEvent } from '../state/library.ts';
import { call, stream } from './define.ts';
import {
  documentIdSchema,
  grantIdSchema,
  modelNameSchema,
  nothingSchema,
  questionSchema,
  scopeSchema,
  threadIdSchema,
} from './schemas.ts';

/** Raised with every change of this contract; `hello` refuses another number. */
export const engineProtocol = 2;

const ids = v.strictObject({ documentIds: v.pipe(v.array(documentIdSchema), v.minLength(1), v.maxLength(10_000)) });
const model = v.strictObject({ name: modelNameSchema });
const thread = v.strictObject({ threadId: threadIdSchema });

/** Bytes one `document.read` returns at most. */
export const maxReadBytes = 1 << 20;

/** Page ↔ engine host, over the MessagePort that main brokers. */
export const engineContract = {
  /** Answers at once: what works without the embedder (reading, search by words) must not wait for it. */
  hello: call<{ readonly protocol: number }>()(v.strictObject({ protocol: v.number() })),

  /** A snapshot of the library, then deltas, until the caller leaves. */
  'library.watch': stream<LibraryEvent>()(nothingSchema),
  /** Enqueues granted files; content that is already here is counted, not imported again. */
  'library.import': call<{ readonly queued: number; readonly known: number }>()(
    v.strictObject({ grantIds: v.pipe(v.array(grantIdSchema), v.minLength(1), v.maxLength(10_000)) }),
  ),
  'library.pause': call<void>()(nothingSchema),
  'library.resume': call<void>()(nothingSchema),
  /** Stops the import of documents; what was read of them stays for a retry. */
  'library.cancel': call<void>()(ids),
  /** Enqueues documents with a bad outcome, or cancelled ones, again. */
  'library.retry': call<void>()(ids),
  /** Documents vanish from search at once and are deleted for good after `undoMs`, unless restored. */
  'library.remove': call<{ readonly undoMs: number }>()(ids),
  'library.restore': call<void>()(ids),

  /** What the viewer needs to open a document. `not-found` says when the file was moved or changed since. */
  'document.open': call<{ readonly name: string; readonly bytes: number; readonly pages: number }>()(
    v.strictObject({ documentId: documentIdSchema }),
  ),
  /** A range of the file's bytes, at most `maxReadBytes`. */
  'document.read': call<Uint8Array>()(
    v.strictObject({
      documentId: documentIdSchema,
      offset: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
      length: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(maxReadBytes)),
    }),
  ),
  /** Places in one document where a text stands, in reading order, for the viewer's search. */
  'document.find': call<readonly { readonly page: number; readonly rects: readonly PageRect[] }[]>()(
    v.strictObject({ documentId: documentIdSchema, text: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) }),
  ),

  search: call<{ readonly hits: readonly SearchHit[]; readonly ms: number }>()(
    v.strictObject({
      query: questionSchema,
      scope: scopeSchema,
      mode: v.picklist(['hybrid', 'bm25', 'vector']),
      limit: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(100)),
    }),
  ),
  /** Asks in a thread (null starts one). The answer is stored as it streams; cancelling keeps what is there. */
  ask: stream<AnswerEvent>()(
    v.strictObject({ question: questionSchema, scope: scopeSchema, threadId: v.nullable(threadIdSchema) }),
  ),

  'threads.list': call<readonly ThreadSummary[]>()(nothingSchema),
  'threads.messages': call<readonly Message[]>()(thread),
  'threads.remove': call<void>()(thread),

  /** The whole state, and again after every change, at most ten times a second, until the caller leaves. */
  'models.watch': stream<ModelsState>()(nothingSchema),
  /** Begins to prepare a granted model file or folder; `models.watch` tells how it goes. `conflict` while another import runs. */
  'models.import': call<void>()(v.strictObject({ grantId: grantIdSchema })),
  'models.cancelImport': call<void>()(nothingSchema),
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

  'settings.get': call<Settings>()(nothingSchema),
  'settings.set': call<void>()(
    v.strictObject({
      parserMemoryMB: v.pipe(v.number(), v.safeInteger(), v.minValue(200), v.maxValue(8_000)),
      parserSeconds: v.pipe(v.number(), v.safeInteger(), v.minValue(5), v.maxValue(3_600)),
    }),
  ),
} as const;

export type EngineContract = typeof engineContract;
