import { CarrelError } from '../../common/errors.ts';

/**
 * Tokens that an answer may have.
 *
 * @param wanted null for as many as fit
 * @throws CarrelError `limit` when they do not fit beside the prompt: nothing is ever cut off in silence
 */
export function answerBudget(promptTokens: number, wanted: number | null, context: number): number {
  const room = context - promptTokens;
  if (room < 1) throw new CarrelError('limit', 'prompt-over-context', { params: { tokens: promptTokens, context } });
  if (wanted !== null && wanted > room) {
    throw new CarrelError('limit', 'answer-has-no-room', { params: { tokens: promptTokens, room, context, wanted } });
  }
  return wanted ?? room;
}
