import type { Block } from '../../common/domain/part.ts';
import { assemble, type AssembledText } from './assemble.ts';
import { linesInOrder } from './columns.ts';
import { withDropCaps } from './drop-caps.ts';
import { normaliseText } from './normalise.ts';
import { paragraphsOf } from './paragraphs.ts';
import { segmentsOf } from './segments.ts';
import type { Segment, Word } from './word.ts';

/**
 * The words of a page, in whatever order, to its text in reading order with blocks, and a run for each word. Pure.
 *
 * @param placeless text that stands nowhere on the page; it is read last and has no runs
 * @param comments what readers wrote about the page; each is a note of its own after the text
 */
export function pageText(words: readonly Word[], placeless: string, comments: readonly string[]): AssembledText {
  const paragraphs = [...byTurn(words).values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap((group) => {
      const { body, pageNumber } = setPageNumberAside(segmentsOf(withDropCaps(group)));
      return paragraphsOf(linesInOrder(body)).concat(paragraphsOf(pageNumber));
    });
  const withPlaceless = append(assemble(paragraphs), 'paragraph', normaliseText(placeless));
  return comments.reduce((page, comment) => append(page, 'note', normaliseText(comment)), withPlaceless);
}

function append(page: AssembledText, kind: 'paragraph' | 'note', text: string): AssembledText {
  if (text === '') return page;
  const before = page.text === '' ? '' : `${page.text}\n\n`;
  const start = before.length;
  const block: Block = { kind, start, end: start + text.length, continues: false };
  return { text: before + text, runs: page.runs, blocks: [...page.blocks, block] };
}

/** A lone number in the first or last row belongs to no column and no paragraph; it is read last. */
function setPageNumberAside(segments: readonly Segment[]): {
  readonly body: readonly Segment[];
  readonly pageNumber: readonly Segment[];
} {
  const isLoneNumber = (segment: Segment | undefined): boolean =>
    segment?.words.length === 1 && /^[-–(]?\d{1,4}[-–)]?$/u.test(segment.words[0]?.text ?? '');
  for (const index of [segments.length - 1, 0]) {
    const segment = segments[index];
    const alone = segments.filter((each) => each.baseline === segment?.baseline).length === 1;
    if (segment !== undefined && alone && segments.length > 1 && isLoneNumber(segment))
      return { body: segments.toSpliced(index, 1), pageNumber: [segment] };
  }
  return { body: segments, pageNumber: [] };
}

/** Text shown in different directions (a stamp along the margin, a watermark) is read turn by turn. */
function byTurn(words: readonly Word[]): ReadonlyMap<number, readonly Word[]> {
  // By hand: `Map.groupBy` takes many times as long for the words of a page.
  const groups = new Map<number, Word[]>();
  for (const word of words) {
    const group = groups.get(word.turn);
    if (group === undefined) groups.set(word.turn, [word]);
    else group.push(word);
  }
  return groups;
}
