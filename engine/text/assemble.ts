import type { Block, TextRun } from '../../common/domain/part.ts';
import { areJoined, type Word } from './word.ts';
import { hyphenatedInside, splitAt } from './hyphens.ts';
import type { Paragraph } from './paragraphs.ts';
import { isMark, isNoteMark, isRaised, superscript } from './raised.ts';
import { inWritingOrder, isRightToLeft } from './writing-order.ts';

export interface AssembledText {
  readonly text: string;
  readonly runs: readonly TextRun[];
  readonly blocks: readonly Block[];
}

/**
 * Paragraphs to the page's text: words parted by a space, words split at a line end joined, paragraphs parted by an
 * empty line; and for every word the run that leads back to its place.
 */
export function assemble(paragraphs: readonly Paragraph[]): AssembledText {
  const compounds = hyphenatedInside(paragraphs);
  const rtlPage = isRightToLeft(paragraphs.flatMap(({ lines }) => lines.flatMap(({ words }) => words)));
  const runs: TextRun[] = [];
  const blocks: Block[] = [];
  let text = '';

  for (const [index, { kind, level, lines }] of paragraphs.entries()) {
    if (index > 0) text += '\n\n';
    const start = text.length;
    let previous: Word | undefined;
    /** The last word that stands on its line, neither raised nor lowered. */
    let base: Word | undefined;
    for (const line of lines) {
      const words = inWritingOrder(line.words, rtlPage);
      for (const [position, word] of words.entries()) {
        // What is raised is seen at the word it follows, at the start of a line (a note) at the word it stands before.
        const [, second] = words;
        const raised = isRaised(position > 0 ? base : second, word);
        const shown = raised ? superscript(word.text) : word.text;
        if (previous !== undefined) {
          const before = text.slice(Math.max(start, text.lastIndexOf(' ') + 1));
          if (position === 0) {
            const split = splitAt(before, word.text, compounds);
            if (split === 'without hyphen') text = dropHyphen(text, runs);
            if (split === 'apart') text += ' ';
          } else if (!areJoined(previous, word) || (raised ? isMark(before, shown) : isNoteMark(before))) text += ' ';
        }
        runs.push({
          start: text.length,
          end: text.length + shown.length,
          direction: word.rtl ? 'rtl' : 'ltr',
          confidence: 1,
          ...word.rect,
        });
        text += shown;
        previous = word;
        if (!raised) base = word;
      }
    }
    const range = { start, end: text.length, continues: false };
    blocks.push(kind === 'heading' ? { ...range, kind, level } : { ...range, kind });
  }
  return { text, runs, blocks: markContinuing(text, blocks) };
}

/** The hyphen goes from the text; its word's run still covers it on the page. A run that was a hyphen only goes too. */
function dropHyphen(text: string, runs: TextRun[]): string {
  const last = runs.pop();
  if (last !== undefined && last.end - last.start > 1) runs.push({ ...last, end: last.end - 1 });
  return text.slice(0, -1);
}

/** Only a page's last block with words can go on on the next page; a page number may stand below it. */
function markContinuing(text: string, blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex((block) => /\p{L}/u.test(text.slice(block.start, block.end)));
  return blocks.map((block, index) =>
    index === last && block.kind !== 'heading' && !/[.!?:”"»)\]]\s*$/u.test(text.slice(block.start, block.end))
      ? { ...block, continues: true }
      : block,
  );
}
