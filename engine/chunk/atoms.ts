import type { TextRange } from '../../common/domain/sentences.ts';
import type { PartToChunk } from '../../common/contracts/chunk-thread.ts';
import { halvesOf } from './halves.ts';
import { columnNamesOf } from './column-names.ts';
import { piecesOf, type ChunkableBlock } from './pieces.ts';

/**
 * What is not cut further: a heading, a sentence, a row of a table, a line of code, or a part of one that is too long.
 */
export interface Atom extends TextRange {
  /** Number of the part. */
  readonly part: number;
  readonly tokens: number;
  /** Level of the heading, 0 for other text. */
  readonly level: number;
  /** Tokens of the block when this atom is its first, else 0. */
  readonly blockTokens: number;
  /** The atom ends in the next part. */
  readonly continues: boolean;
  /** The block is better kept whole than filled up to the limit. */
  readonly whole: boolean;
  /** Of a row of a sheet the names of its columns, else ''. */
  readonly columnNames: string;
  /** The atom's text on one line, when it is of a heading; else ''. */
  readonly headingText: string;
}

/** A part's atoms in order; together they cover its text but for white space. */
export function atomsOf(
  { number, text, blocks }: PartToChunk,
  countTokens: (text: string) => number,
  most: number,
): readonly Atom[] {
  return blocks.flatMap((block) => {
    const ranges = piecesOf(text, block).flatMap((piece) => halvesOf(text, piece, countTokens, most));
    const blockTokens = ranges.reduce((sum, { tokens }) => sum + tokens, 0);
    const level = levelOf(block);
    const namesAt = columnNamesOf(text, block);
    return ranges.map(({ start, end, tokens }, index) => ({
      part: number,
      start,
      end,
      tokens,
      level,
      blockTokens: index === 0 ? blockTokens : 0,
      continues: block.continues && index === ranges.length - 1,
      whole: block.kind === 'table',
      columnNames: namesAt(start),
      headingText: level > 0 ? text.slice(start, end).replace(/\s+/gu, ' ') : '',
    }));
  });
}

/** Headings without a level are of the first. */
const levelOf = (block: ChunkableBlock): number =>
  block.kind !== 'heading' ? 0 : 'level' in block ? Math.max(1, block.level) : 1;
