import type { TextRange } from '../../../../common/domain/sentences.ts';

const months =
  'Jan|Feb|Mar|Mär|Apr|May|Mai|Jun|Jul|Aug|Sep|Oct|Okt|Nov|Dec|Dez|Quartal|Werktag|Stock|Etage|Klasse|Rang|Platz';
/** What stands before an item of a list: "2)", "(a)", "iv.", "•"; not the day of "1. September". */
const leading = new RegExp(
  String.raw`^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)|(?:\d{1,2}|[a-z])\.(?=\s+(?!${months})\p{Lu})|[•·▪◦‣*–—-])\s+`,
  'u',
);
/** The mark of the next item, where a text runs on into it. */
const trailing = /\s+(?:\(?(?:\d{1,2}|[a-z])\)|[•·▪◦‣–—]|(?<=[.!?]\s+)\d{1,2}\.)$/u;

/** A range without the mark of its list's item, and without the mark of the item that follows. */
export function withoutListMarks(text: string, { start, end }: TextRange): TextRange {
  const raw = text.slice(start, end);
  const before = leading.exec(raw)?.[0].length ?? 0;
  const after = trailing.exec(raw)?.[0].length ?? 0;
  return before + after >= raw.length ? { start, end } : { start: start + before, end: end - after };
}
