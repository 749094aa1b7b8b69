import { fold } from '../../../../common/domain/fold.ts';
import { inAll } from '../../in-all.ts';
import type { FoundSentence } from '../sentence/sentences.ts';

const asksInAll = new RegExp(String.raw`(?<!\p{L})(?:${inAll})(?!\p{L})`, 'u');
const saysInAll =
  /(?<!\p{L})(?:(?:sub)?totals?|sums?|altogether|in all|due|payable|balance|\p{L}*(?:summe|betrag)|gesamt\p{L}*)/u;

/** Whether a question asks for a total, and a row is one of those that make it and not the total itself. */
export const isOnlyPart = (question: string, { isRow, text }: Pick<FoundSentence, 'isRow' | 'text'>): boolean =>
  isRow && asksInAll.test(fold(question)) && !saysInAll.test(fold(text));
