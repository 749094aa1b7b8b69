import { isPageNumber } from '../../text/margin-wording.ts';
import type { FlowBlock } from './block.ts';

/**
 * The text of headers and footers, once each: a letterhead says who writes, and a footer where to
 * pay, which the text itself does not. Numbers of pages say nothing.
 *
 * @param texts of headers, then of footers; each may come for several sections
 */
export const edgeBlocks = (texts: readonly string[]): readonly FlowBlock[] =>
  [...new Set(texts.map(withoutPageNumbers))]
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'aside', text }) as const);

const withoutPageNumbers = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !isPageNumber(line))
    .join('\n');
