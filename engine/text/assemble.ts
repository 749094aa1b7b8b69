import type { Block, TextRun } from '../../common/domain/part.ts';
import type { Word } from './word.ts';
import type { Paragraph } from './paragraphs.ts';

export interface AssembledText {
  readonly text: string;
  readonly runs: readonly TextRun[];
  readonly blocks: readonly Block[];
}

const lineEndHyphen = /\p{L}[-‐]$/u;

/**
 * Paragraphs to the page's text: words parted by a space, words split at a line end joined, paragraphs parted by an
 * empty line; and for every word the run that leads back to its place.
 */
export function assemble(paragraphs: readonly Paragraph[]): AssembledText {
  const compounds = hyphenatedInside(paragraphs);
  const runs: TextRun[] = [];
  const blocks: Block[] = [];
  let text = '';

  for (const [index, { kind, level, lines }] of paragraphs.entries()) {
    if (index > 0) text += '\n\n';
    const start = text.length;
    let previous: Word | undefined;
    for (const line of lines) {
      for (const [position, word] of inWritingOrder(line.words).entries()) {
        if (previous !== undefined) {
          if (position === 0 && lineEndHyphen.test(previous.text) && /^\p{Ll}/u.test(word.text)) {
            if (!compounds.has((previous.text + word.text).toLowerCase())) text = dropHyphen(text, runs);
          } else if (position === 0 || word.spaced || !touches(previous, word)) text += ' ';
        }
        runs.push({
          start: text.length,
          end: text.length + word.text.length,
          direction: word.rtl ? 'rtl' : 'ltr',
          confidence: 1,
          ...word.rect,
        });
        text += word.text;
        previous = word;
      }
    }
    const range = { start, end: text.length, continues: false };
    blocks.push(kind === 'heading' ? { ...range, kind, level } : { ...range, kind });
  }
  return { text, runs, blocks: markContinuing(text, blocks) };
}

/** The hyphen goes from the text; its word's run still covers it on the page. */
function dropHyphen(text: string, runs: TextRun[]): string {
  const last = runs.at(-1);
  if (last !== undefined) runs[runs.length - 1] = { ...last, end: last.end - 1 };
  return text.slice(0, -1);
}

/** Words that are written with a hyphen in the middle of a line keep it when they are split at that hyphen. */
function hyphenatedInside(paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { lines } of paragraphs)
    for (const { words } of lines)
      for (const { text } of words)
        if (/[-‐]/u.test(text) && /\p{L}[-‐]\p{L}/u.test(text))
          found.add(text.replace(/[.,;:!?)]+$/u, '').toLowerCase());
  return found;
}

/** Left to right, or right to left when most of the line is. */
function inWritingOrder(words: readonly Word[]): readonly Word[] {
  const rtl = words.filter((word) => word.rtl).length * 2 > words.length;
  return words.toSorted((a, b) => (rtl ? b.right - a.right : a.left - b.left));
}

/** Parts of one word that the file draws one by one (kerning, a change of font) stand without a gap. */
function touches(a: Word, b: Word): boolean {
  const gap = Math.max(b.left - a.right, a.left - b.right);
  return gap < 0.13 * Math.min(a.size, b.size);
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
