import type { Message } from '../../../common/domain/answer.ts';
import type { Turn } from './prompt.ts';

/** Marks are left out: they number the citations of that answer, not the sources of the next. */
const withoutMarks = (text: string): string => text.replaceAll(/ ?\[\d+\]/gu, '').trim();

/** The questions of a conversation that were answered, with their answers, in order; earlier versions are left out. */
export function turnsOf(messages: readonly Message[]): readonly Turn[] {
  const standing = messages.filter(({ replacedBy }) => replacedBy === null);
  return standing.flatMap((message, i) => {
    const answer = standing[i + 1];
    const text = answer?.role === 'assistant' ? withoutMarks(answer.text) : '';
    return message.role === 'user' && text !== '' ? [{ question: message.text, answer: text }] : [];
  });
}

/** The last turns that have at most `budget` tokens together, in order. A turn is taken whole or not at all. */
export function lastTurnsWithin(turns: readonly Turn[], tokens: readonly number[], budget: number): readonly Turn[] {
  let left = budget;
  let first = turns.length;
  while (first > 0 && (tokens[first - 1] ?? Infinity) <= left) {
    first--;
    left -= tokens[first] ?? 0;
  }
  return turns.slice(first);
}
