import type { Sampling } from '../../../common/domain/generation.ts';

/**
 * Answers from documents take the likeliest word every time. A penalty on repetition would also weigh on the words of
 * the sources, which are to be repeated, and on the token that ends a turn, which stands in every prompt: running in
 * circles is stopped by `repetition.ts` instead.
 */
export const greedy: Sampling = { temperature: 0, topK: 0, topP: 1, minP: 0, repetitionPenalty: 1, seed: 0 };
