import { isStopWord, termsOf } from '../../search/terms.ts';
import { stem } from '../../search/stem.ts';

/** A text as lines of at most `width` characters; words that are longer stand alone. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((each) => each !== '')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** True for a word of a text (with its punctuation) that has the stem of a query's word. */
export function matcher(query: string): (word: string) => boolean {
  const stems = new Set(
    termsOf(query)
      .filter((term) => !isStopWord(term))
      .map(stem),
  );
  return (word) => termsOf(word).some((term) => stems.has(stem(term)));
}

/**
 * The stretch of a text, at most `length` characters and whole words, where most words match; `…` marks what is left
 * out.
 */
export function excerpt(text: string, length: number, matches: (word: string) => boolean): string {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const hits = words.map((word) => (matches(word) ? 1 : 0));
  let best = { first: 0, end: 0, hits: -1 };
  let end = 0;
  let size = 0;
  let inside = 0;
  for (let first = 0; first < words.length; first++) {
    while (end < words.length && (end === first || size + 1 + (words[end] as string).length <= length)) {
      size += (words[end] as string).length + 1;
      inside += hits[end] as number;
      end++;
    }
    if (inside > best.hits) best = { first, end, hits: inside };
    if (end === words.length) break;
    size -= (words[first] as string).length + 1;
    inside -= hits[first] as number;
  }
  const shown = words.slice(best.first, best.end).join(' ');
  return `${best.first > 0 ? '… ' : ''}${shown}${best.end < words.length ? ' …' : ''}`;
}

/** `1 page`, `2 pages`. */
export const count = (n: number, noun: string): string => `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`;
