import type { Part } from '../../../common/domain/part.ts';
import { notice, type Notice } from '../../../common/messages/notice.ts';

/** UTF-16 units below which pictures may hold what the text lacks. */
const scarceText = 200;
const mostNames = 9;

/** What a text was read without. */
export interface Passed {
  /** The name or kind of each embedded object; '' for one without. */
  readonly objects: readonly string[];
  readonly charts: number;
  readonly pictures: number;
  /** Letters of text that is hidden in the file. */
  readonly hidden: number;
  /** Letters that were deleted, and that the file keeps with its tracked changes. */
  readonly deleted: number;
}

/** What of a document is told as left out. Pictures are not text, and are told only where there is hardly any. */
export function omissionsOf(
  { objects, charts, pictures, hidden, deleted }: Passed,
  parts: readonly Part[],
): readonly Notice[] {
  const length = parts.reduce((sum, { text }) => sum + text.length, 0);
  const names = [...new Set(objects)].filter((name) => name !== '').slice(0, mostNames);
  return [
    ...(objects.length > 0
      ? [notice('objects-unread', { count: objects.length, names: names.length === 0 ? '–' : names.join(', ') })]
      : []),
    ...(charts > 0 ? [notice('charts-unread', { count: charts })] : []),
    ...(hidden > 0 ? [notice('hidden-text-unread', { count: hidden })] : []),
    ...(deleted > 0 ? [notice('deleted-text-unread', { count: deleted })] : []),
    ...(pictures > 0 && length < scarceText ? [notice('pictures-unread', { count: pictures })] : []),
  ];
}

/** How many letters a text has, as they are counted in what is told. */
export const countLetters = (text: string): number => text.match(/\p{L}|\p{N}/gu)?.length ?? 0;
