import type { QuotedRange } from '../../common/domain/overview.ts';
import type { Block, Cell } from '../../common/domain/part.ts';
import { sentencesOf } from '../../common/domain/sentences.ts';
import { quoted, sectionFinder, type PartToRead, type Section } from './sections.ts';

/** A sentence, a heading or a row of a table: what says something, however short. */
export interface Statement extends QuotedRange {
  /** The words as they stand in the part, from `start` to `end`. */
  readonly raw: string;
  /** Index of its section, -1 before the first. */
  readonly section: number;
  readonly kind: 'sentence' | 'heading' | 'row';
  /** Words of the first cell of a row; '' for others. */
  readonly rowName: string;
  /** True when it is all of its block. */
  readonly isBlock: boolean;
}

/** Statements read of a document. */
const mostStatements = 60_000;
const longestStatement = 1_200;

/** Everything a document says, in order. */
export function statementsOf(parts: readonly PartToRead[], sections: readonly Section[]): readonly Statement[] {
  const sectionOf = sectionFinder(sections);
  return parts
    .flatMap(({ number, text, blocks }) =>
      blocks.flatMap((block) => {
        const section = sectionOf(number, block.start);
        return rangesOf(text, block).map(({ start, end, rowName }): Statement => {
          const last = Math.min(end, start + longestStatement);
          return {
            ...quoted(number, text, start, last),
            raw: text.slice(start, last),
            section,
            kind: block.kind === 'heading' ? 'heading' : block.kind === 'table' ? 'row' : 'sentence',
            rowName,
            isBlock: start === block.start && end >= block.end - 1,
          };
        });
      }),
    )
    .slice(0, mostStatements);
}

interface Range {
  readonly start: number;
  readonly end: number;
  readonly rowName: string;
}

function rangesOf(text: string, block: Block): readonly Range[] {
  if (block.kind === 'table') return rowsOf(text, block.cells, block);
  return sentencesOf(text.slice(block.start, block.end)).map(({ start, end }) => ({
    start: block.start + start,
    end: block.start + end,
    rowName: '',
  }));
}

function rowsOf(text: string, cells: readonly Cell[], { start, end }: Block): readonly Range[] {
  if (cells.length === 0)
    return [...text.slice(start, end).matchAll(/[^\n]+/gu)].map((line) => ({
      start: start + line.index,
      end: start + line.index + line[0].length,
      rowName: line[0].split('\t')[0]?.trim() ?? '',
    }));
  return [...Map.groupBy(cells, ({ row }) => row).values()].map((row) => {
    const first = row.find((cell) => text.slice(cell.start, cell.end).trim() !== '');
    return {
      start: Math.min(...row.map((cell) => cell.start)),
      end: Math.max(...row.map((cell) => cell.end)),
      rowName: first === undefined ? '' : text.slice(first.start, first.end).replaceAll(/\s+/gu, ' ').trim(),
    };
  });
}

/** A statement as it is quoted. */
export const rangeOf = ({ part, start, end, text }: QuotedRange): QuotedRange => ({ part, start, end, text });
