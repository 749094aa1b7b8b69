import type { AnswerEvent } from '../../common/domain/answer.ts';

/** What an answer consists of before it belongs to a conversation. */
export type UnthreadedAnswerEvent = Exclude<AnswerEvent, { readonly kind: 'started' }>;
