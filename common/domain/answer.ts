import type { Notice } from '../messages/notice.ts';
import type { DocumentId, MessageId, TableId, ThreadId } from '../ids.ts';
import type { Usage } from './generation.ts';
import type { NamedDocument } from './named.ts';
import type { Place } from './place.ts';

/** Whether a cited document is as it was: removed since, or changed since, so that the place may hold other words. */
export type SourceState = 'here' | 'removed' | 'changed';

/** What a claim of an answer stands on: places of one document and the words that stand there. */
export interface Citation {
  /** The number in the text: `[1]` is marker 1. Markers count from 1 in order of appearance. */
  readonly marker: number;
  /** The document's name when it was cited, and its name now while it is here. */
  readonly name: string;
  /** The label of the first place's part: "12", "iv", "Sheet Budget". */
  readonly label: string;
  /** In reading order, one for each part that the words run over; empty when the document was removed. */
  readonly places: readonly Place[];
  /** The document's own words. */
  readonly quote: string;
  readonly state: SourceState;
  /** True where words of it were recognised in a picture with little confidence. */
  readonly uncertain?: boolean;
}

/** How an answer was made: quoted sentences of the documents, or written by a language model from them. */
export type AnswerMode = 'quoted' | 'model';

/** Codes of notices that say why an answer ends where it ends, and stand behind its text; others stand before it. */
export const saidAtTheEnd: ReadonlySet<string> = new Set(['answer-cut', 'answer-circles']);

/** What a model had to read for an answer. */
export interface AnswerSources {
  /** True when the documents in question were read whole; false when the best passages of them were. */
  readonly whole: boolean;
  /** Whole documents, or passages. */
  readonly count: number;
  /** The question as it was looked for: a follow-up is made to stand alone first. */
  readonly query: string;
}

/** How much of what a question was about could not be asked yet. */
export interface Unread {
  readonly waiting: number;
  readonly total: number;
}

/** A part of an answer's text, by UTF-16 offsets. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Events of one answer, in order: `started`, then text and citations, then `finished`. A `[n]` in the text follows its
 * citation event. Answers by a model also have `progress` and `sources` before the text and `unsupported` among it;
 * `finished` then has the usage, but not when the answer was ended because it ran in circles. `started` comes a second
 * time, with mode 'quoted', when the model turns out not to be able to answer. `unkept` may come at any time.
 */
export type AnswerEvent =
  | { readonly kind: 'started'; readonly threadId: ThreadId; readonly messageId: MessageId; readonly mode: AnswerMode }
  /** The model that writes the answer. */
  | { readonly kind: 'writer'; readonly model: string }
  /** `done` is a share, 0…1, or null where it is not known. */
  | { readonly kind: 'progress'; readonly phase: 'loading' | 'reading'; readonly done: number | null }
  | { readonly kind: 'sources'; readonly sources: AnswerSources }
  /** The question names these documents: it is answered from them, unless they say nothing to it. */
  | { readonly kind: 'named'; readonly documents: readonly NamedDocument[] }
  /** Files of the scope still wait to be read: the answer knows nothing of them. */
  | ({ readonly kind: 'unread' } & Unread)
  /** What the app itself has to say of the answer: why there is none, why it is quoted, that it was cut. */
  | { readonly kind: 'told'; readonly notice: Notice }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'citation'; readonly citation: Citation }
  /** A sentence that the sources it cites do not bear out, as far as code can tell. */
  | { readonly kind: 'unsupported'; readonly span: TextSpan }
  /** Every document is asked: the answer is this table, which is filled by itself. */
  | { readonly kind: 'table'; readonly tableId: TableId }
  /** The question may be meant for every document, so many of them; it was answered from the best passages. */
  | { readonly kind: 'offer'; readonly documents: number }
  /** Nothing was close enough to quote: the nearest passages, shown as such and not as an answer. */
  | { readonly kind: 'nearest'; readonly passages: readonly Citation[] }
  /** As it stands now the answer is not in the library, and why; null when it is again. */
  | { readonly kind: 'unkept'; readonly notice: Notice | null }
  | { readonly kind: 'finished'; readonly found: boolean; readonly usage?: Usage };

export interface Message {
  readonly id: MessageId;
  readonly role: 'user' | 'assistant';
  /** 'quoted' for a question. */
  readonly mode: AnswerMode;
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly nearest: readonly Citation[];
  readonly unsupported: readonly TextSpan[];
  /** Name of the model that wrote it; null for a question, for quotes, and where it was not kept. */
  readonly model: string | null;
  /** The message that was asked or answered instead; null for one that stands. */
  readonly replacedBy: MessageId | null;
  /** Null for quoted answers, and while an answer is written. */
  readonly usage: Usage | null;
  readonly sources: AnswerSources | null;
  /** The documents that the question names; empty for all of the scope. */
  readonly named: readonly NamedDocument[];
  /** What the app itself has to say of the answer. */
  readonly told: readonly Notice[];
  /** The table over all documents that the answer is; null for other answers, and when it was removed. */
  readonly table: TableId | null;
  /** Null when all documents in question were read. */
  readonly unread: Unread | null;
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
  /** Number of the part where what fits best begins; neighbours may begin before. */
  readonly part: number;
  /** Its label. */
  readonly label: string;
  readonly heading: string;
  readonly text: string;
  /** In reading order, one for each part that the passage runs over. */
  readonly places: readonly Place[];
}

/** By words and meaning, by words (BM25), by meaning (vectors). */
export const searchModes = ['hybrid', 'bm25', 'vector'] as const;
export type SearchMode = (typeof searchModes)[number];
