import type { Citation, Message } from '../../common/domain/answer.ts';
import { quoteInWords } from '../../common/domain/quoted-row.ts';
import { sourceName } from '../../common/messages/part-name.ts';
import { say, sentence } from '../words.ts';

/** A piece of an answer: plain text, or the place of a citation chip. `at`: where it starts, in UTF-16 units. */
export type Segment = { readonly at: number } & (
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'citation'; readonly citation: Citation }
);

/**
 * Cuts an answer at its `[n]`. A number without a citation stays text: nothing is invented. A marker that may still be
 * growing at the end of a streamed text (`[1`) is held back, so that no bracket flickers.
 */
export function segments(text: string, citations: readonly Citation[], streaming: boolean): readonly Segment[] {
  const byMarker = new Map(citations.map((citation) => [String(citation.marker), citation]));
  const shown = streaming ? text.replace(/\[\d{0,3}$/, '') : text;
  const pieces: Segment[] = [];
  let from = 0;
  for (const found of shown.matchAll(/\[(\d{1,3})\]/g)) {
    const citation = byMarker.get(found[1] ?? '');
    if (citation === undefined) continue;
    if (found.index > from) pieces.push({ at: from, kind: 'text', text: shown.slice(from, found.index) });
    pieces.push({ at: found.index, kind: 'citation', citation });
    from = found.index + found[0].length;
  }
  if (from < shown.length) pieces.push({ at: from, kind: 'text', text: shown.slice(from) });
  return pieces;
}

/** A paragraph and where it starts in the answer, in UTF-16 units. */
export interface Paragraph {
  readonly at: number;
  readonly text: string;
}

/**
 * An answer's paragraphs, separated by blank lines; single line breaks stay inside, and a tab before all: a quoted row
 * whose first column has no name begins with one.
 */
export const paragraphs = (text: string): readonly Paragraph[] =>
  [...text.matchAll(/[\t\S](?:(?!\n{2,})[^])*/g)].map((found) => ({ at: found.index, text: found[0].trimEnd() }));

const withoutEnds = (text: string): string => text.replace(/^[\n ]+/u, '').trimEnd();

/** An answer with its sources, and with what they do not bear out, as plain text for the clipboard. */
export function answerAsText({
  text,
  told,
  citations,
  unsupported,
}: Pick<Message, 'text' | 'told' | 'citations' | 'unsupported'>): string {
  const list = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [[title, ...lines].join('\n')];
  return [
    ...[told.map(sentence).join(' '), withoutEnds(text)].filter((each) => each !== ''),
    ...list(
      say('copy-sources'),
      citations.map((each) =>
        say('copy-source', {
          marker: each.marker,
          source: sentence(sourceName(each)),
          quote: quoteInWords(each.quote),
        }),
      ),
    ),
    ...list(
      say('copy-doubts'),
      unsupported.map(({ start, end }) => `“${text.slice(start, end).trim()}”`),
    ),
  ].join('\n\n');
}
