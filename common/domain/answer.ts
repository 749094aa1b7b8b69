import type { DocumentId, ThreadId, MessageId } from '../ids.ts';
import type { PageRect } from './geometry.ts';

/** The place in a document that a claim of an answer stands on. */
export interface Citation {
  /** The number in the text: `[1]` is marker 1. Markers count from 1 in order of appearance. */
  readonly marker: number;
  readonly documentId: DocumentId;
  readonly name: string;
  /** From 1. */
  readonly page: number;
  /** The document's own words. */
  readonly quote: string;
  readonly rects: readonly PageRect[];
}

/** How an answer was made: quoted sentences of the documents, or written by a language model from them. */
export type AnswerMode = 'quoted' | 'model';

/** Events of one answer, in order: `started`, then text and citations, then `finished`. A `[n]` in the text follows its citation event. */
export type AnswerEvent =
  | { readonly kind: 'started'; readonly threadId: ThreadId; readonly messageId: MessageId; readonly mode: AnswerMode }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'citation'; readonly citation: Citation }
  /** Nothing was close enough to quote: the nearest passages, shown as such and not as an answer. */
  | { readonly kind: 'nearest'; readonly passages: readonly Citation[] }
  | { readonly kind: 'finished'; readonly found: boolean };

export interface Message {
  readonly id: MessageId;
  readonly role: 'user' | 'assistant';
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly nearest: readonly Citation[];
  /** False while streaming, and for good when the answer was stopped or the process died. */
  readonly complete: boolean;
  readonly createdAt: number;
}

export interface ThreadSummary {
  readonly id: ThreadId;
  readonly title: string;
  readonly updatedAt: number;
}

/** One result of a search. */
export interface SearchHit {
  /** From 1. */
  readonly rank: number;
  readonly score: number;
  readonly documentId: DocumentId;
  readonly name: string;
  readonly page: number;
  readonly heading: string;
  readonly text: string;
  readonly rects: readonly PageRect[];
}

export type SearchMode = 'hybrid' | 'bm25' | 'vector';

/** Which documents a question is about: null means everything. */
export type Scope = readonly DocumentId[] | null;
