import type { AnswerEvent, AnswerMode } from '../../common/domain/answer.ts';

/** What an answer consists of before it belongs to a conversation. */
export type UnthreadedAnswerEvent = Exclude<AnswerEvent, { readonly kind: 'started' }>;

/** `mode` comes first, and again when an answer that a model was to write is quoted after all. */
export type AnyAnswerEvent = UnthreadedAnswerEvent | { readonly kind: 'mode'; readonly mode: AnswerMode };
