import * as v from 'valibot';
import { searchModes, type Unread } from '../domain/answer.ts';
import type { ShownComparison } from '../domain/comparison.ts';
import type { AskedDocument, ReadDocument } from '../domain/asked-document.ts';
import type { PageRect } from '../domain/geometry.ts';
import type { NamedDocument } from '../domain/named.ts';
import type { TextRange } from '../domain/part.ts';
import type { Place } from '../domain/place.ts';
import type { Hit, NamedRow, PlacedPassage, WholeDocument } from '../domain/passage.ts';
import type { Timeline } from '../domain/timeline.ts';
import { call } from './define.ts';
import { documentIdSchema, scopeSchema } from './schemas.ts';

/** What a search found. */
export interface SearchResult {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** What the question names by numbers, like `K019285`, and none of the documents in question has. */
  readonly unknown: readonly string[];
  /** The question's words that carry meaning, each with its inverse document frequency; none in mode `vector`. */
  readonly words: readonly { readonly word: string; readonly weight: number }[];
}

/** A question's vector: (dimension), L2-normalised. Vectors of other models are never compared with it. */
export interface QuestionVector {
  readonly model: string;
  readonly values: Float32Array;
}

const vectorSchema: v.GenericSchema<unknown, QuestionVector> = v.strictObject({
  model: v.string(),
  values: v.instance(Float32Array),
});
const vectorsSchema = v.pipe(v.array(vectorSchema), v.maxLength(4), v.readonly());
const natural = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const placeSchema: v.GenericSchema<unknown, Place> = v.strictObject({
  documentId: documentIdSchema,
  part: natural,
  start: natural,
  end: natural,
});
const rangeSchema = v.pipe(v.array(placeSchema), v.maxLength(10_000), v.readonly());

const placedSchema: v.GenericSchema<unknown, PlacedPassage> = v.strictObject({
  documentId: documentIdSchema,
  pieces: v.pipe(
    v.array(v.strictObject({ part: natural, start: natural, end: natural, offset: natural })),
    v.maxLength(1_000),
    v.readonly(),
  ),
});
const passagesSchema = v.pipe(v.array(placedSchema), v.maxLength(1_000), v.readonly());

/** Host ↔ search thread. All that is read for a question is read there, on a connection that only reads. */
export const searchThreadContract = {
  /**
   * The best passages for a question. Any text is a valid question. Mode `bm25` needs no vector; else there is one for
   * each model whose vectors are looked through, first that of the model that reads the question's language.
   */
  search: call<SearchResult>()(
    v.strictObject({
      query: v.string(),
      /** The words to look for, where they are other than the query's, and what else they may be called. */
      words: v.optional(
        v.strictObject({ text: v.string(), phrases: v.pipe(v.array(v.string()), v.maxLength(32), v.readonly()) }),
      ),
      vectors: vectorsSchema,
      scope: scopeSchema,
      mode: v.picklist(searchModes),
      /** Whether passages that follow each other are one hit. */
      join: v.boolean(),
      /** Hits at most. */
      limit: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(1_000)),
    }),
  ),
  /** The models whose vectors documents of a scope have. */
  models: call<readonly string[]>()(v.strictObject({ scope: scopeSchema })),
  /** The documents of a scope that a question names; none where it names none, or all. */
  named: call<readonly NamedDocument[]>()(v.strictObject({ question: v.string(), scope: scopeSchema })),
  /**
   * The documents of a scope, whole and in the order of their ids; null when they have more than `mostCharacters`
   * together.
   */
  whole: call<readonly WholeDocument[] | null>()(v.strictObject({ scope: scopeSchema, mostCharacters: natural })),
  /**
   * For each passage the rows of tables that stand whole in it, with the names of their columns.
   */
  rows: call<readonly (readonly NamedRow[])[]>()(v.strictObject({ passages: passagesSchema })),
  /** For each passage the notes that stand whole in it, as ranges of its text. */
  notes: call<readonly (readonly TextRange[])[]>()(v.strictObject({ passages: passagesSchema })),
  /** The documents of a scope in the order of their names, those without a known text too. */
  documents: call<readonly AskedDocument[]>()(v.strictObject({ scope: scopeSchema })),
  /**
   * What there is to read in each document for a question. A document of at most `wholeCharacters` is read whole; of a
   * longer one the best passages by words and, with vectors, by meaning. Documents that are gone are left out.
   */
  passagesOf: call<readonly ReadDocument[]>()(
    v.strictObject({
      documentIds: v.pipe(v.array(documentIdSchema), v.maxLength(100), v.readonly()),
      query: v.string(),
      vectors: vectorsSchema,
      wholeCharacters: natural,
      /** Passages of a longer document at most. */
      limit: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(100)),
    }),
  ),
  /** Documents of a scope that can't be asked yet, and how many there are. */
  unread: call<Unread>()(v.strictObject({ scope: scopeSchema })),
  /** The days that the documents of a scope name, in order. */
  timeline: call<Timeline>()(v.strictObject({ scope: scopeSchema })),
  /**
   * Where texts stand on their pages, a list for each text: a rectangle for each line of each of its places, in reading
   * order.
   */
  locate: call<readonly (readonly PageRect[])[]>()(
    v.strictObject({ texts: v.pipe(v.array(rangeSchema), v.maxLength(1_000), v.readonly()) }),
  ),
  /** For each text, whether words of it were recognised in a picture with little confidence. */
  uncertain: call<readonly boolean[]>()(
    v.strictObject({ texts: v.pipe(v.array(rangeSchema), v.maxLength(1_000), v.readonly()) }),
  ),
  /** What differs between two documents. `not-found` for one without text. */
  compare: call<ShownComparison>()(v.strictObject({ left: documentIdSchema, right: documentIdSchema })),
} as const;

export type SearchThreadContract = typeof searchThreadContract;
