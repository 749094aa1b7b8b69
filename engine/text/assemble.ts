import type { Block, Cell, TextRun } from '../../common/domain/part.ts';
import { areJoined, type Segment, type Word } from './word.ts';
import { hyphenStyleOf, splitAt, type HyphenStyle } from './hyphens.ts';
import type { Paragraph } from './paragraphs.ts';
import { isDrawnRaised, isMark, isNoteMark, isRaised, isUpperNumber, markApart, superscript } from './raised.ts';
import { isWrittenWithoutSpaces, meetsForeign } from './scripts.ts';
import type { Table, TableCell } from './tables/table.ts';
import { inWritingOrder, isRightToLeft } from './writing-order.ts';

export interface AssembledText {
  readonly text: string;
  readonly runs: readonly TextRun[];
  readonly blocks: readonly Block[];
}

/**
 * Paragraphs and tables to the page's text: words parted by a space, words split at a line end joined, cells parted by
 * a tab, rows by a line break, blocks by an empty line; and for every word the run that leads back to its place.
 */
export function assemble(content: readonly (Paragraph | Table)[]): AssembledText {
  const writer = new Writer(content.flatMap(linesOf));
  const blocks: Block[] = [];
  for (const [index, block] of content.entries()) {
    if (index > 0) writer.text += '\n\n';
    const start = writer.text.length;
    if ('cells' in block) {
      const cells = block.cells.map((cell, position) => writeCell(writer, cell, block.cells[position - 1]));
      blocks.push({ kind: 'table', start, end: writer.text.length, continues: false, cells });
    } else {
      writer.write(block.lines);
      const range = { start, end: writer.text.length, continues: false };
      blocks.push(
        block.kind === 'heading' ? { ...range, kind: block.kind, level: block.level } : { ...range, kind: block.kind },
      );
    }
  }
  const { text, runs } = writer;
  return { text, runs, blocks: markContinuing(text, blocks) };
}

const linesOf = (block: Paragraph | Table): readonly Segment[] =>
  'cells' in block ? block.cells.flatMap(({ lines }) => lines) : block.lines;

function writeCell(writer: Writer, cell: TableCell, previous: TableCell | undefined): Cell {
  if (previous !== undefined) writer.text += previous.row === cell.row ? '\t' : '\n';
  const start = writer.text.length;
  writer.write(cell.lines);
  const { row, column, columnSpan, header } = cell;
  return { start, end: writer.text.length, row, column, rowSpan: 1, columnSpan, header, address: '' };
}

/** Letters of a few words. */
const fewWords = 60;

/** Writes lines of words, and notes where each word stands. */
class Writer {
  text = '';
  readonly runs: TextRun[] = [];
  readonly #hyphens: HyphenStyle;
  readonly #rtlPage: boolean;

  /** @param all lines of the page, which tell its direction and how its words are written */
  constructor(all: readonly Segment[]) {
    this.#hyphens = hyphenStyleOf(all);
    this.#rtlPage = isRightToLeft(all.flatMap(({ words }) => words));
  }

  /** Lines that belong together, as one text. */
  write(lines: readonly Segment[]): void {
    const start = this.text.length;
    let previous: Word | undefined;
    /** The last word that stands on its line, neither raised nor lowered. */
    let base: Word | undefined;
    for (const line of lines) {
      const words = inWritingOrder(line.words, this.#rtlPage);
      for (const [position, word] of words.entries()) {
        // What is raised is seen at the word it follows, at the start of a line (a note) at the word it stands before.
        const [, second] = words;
        const raised = isRaised(position > 0 ? base : second, word);
        const next = words[position + 1];
        const upper = raised && isUpperNumber(word.text, next);
        const after = next !== undefined && areJoined(word, next) && isRaised(base, next) ? next.text : '';
        const shown = raised ? (upper ? word.text : superscript(word.text, base?.text, after)) : markApart(word.text);
        if (previous !== undefined) {
          if (position === 0) {
            const before = this.#lastWord(start);
            const split = splitAt(before, word.text, this.#hyphens, previous.font, this.#wordsBefore(before));
            if (split === 'without hyphen') this.#dropHyphen();
            if (split === 'apart' && !isWrittenWithoutSpaces(before, word.text)) this.text += ' ';
          } else if (
            areJoined(previous, word)
              ? isApart(this.#lastWord(start), shown, raised, upper)
              : !isSetApart(previous, word)
          )
            this.text += ' ';
        }
        this.runs.push({
          start: this.text.length,
          end: this.text.length + shown.length,
          direction: word.rtl ? 'rtl' : 'ltr',
          confidence: word.confidence ?? 1,
          ...word.rect,
        });
        this.text += shown;
        previous = word;
        if (!raised) base = word;
      }
    }
  }

  /** What was written since the last space, or since `start`. To look is slow: few words need it. */
  #lastWord(start: number): string {
    return this.text.slice(Math.max(start, this.text.lastIndexOf(' ') + 1));
  }

  /** Some of what stands before the last word. */
  #wordsBefore(last: string): string {
    return this.text.slice(Math.max(0, this.text.length - last.length - fewWords), this.text.length - last.length);
  }

  /** The hyphen goes from the text; its word's run still covers it on the page. A run of a hyphen alone goes too. */
  #dropHyphen(): void {
    const last = this.runs.pop();
    if (last !== undefined && last.end - last.start > 1) this.runs.push({ ...last, end: last.end - 1 });
    this.text = this.text.slice(0, -1);
  }
}

/** Typesetters set figures and foreign words in Chinese and Japanese apart by less than this share of the size. */
const narrow = 0.2;

/** Whether what is between two words is no space, but the narrow gap at the side of a foreign word. */
const isSetApart = (before: Word, word: Word): boolean =>
  Math.abs(word.left - before.right) < narrow * word.size && meetsForeign(before.text, word.text);

/** Whether words that touch are none: the marks of notes are parted from amounts, and fractions from whole numbers. */
function isApart(before: string, shown: string, raised: boolean, upper: boolean): boolean {
  if (upper) return /\d$/u.test(before);
  return raised || isDrawnRaised(shown) ? isMark(before, shown) : isNoteMark(before) && !/^[.,;:!?)\]]/u.test(shown);
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
