import type { Block } from '../../common/domain/part.ts';
import type { PartToRead } from './sections.ts';

/**
 * A part of lines: `# ` begins a heading of its level, `- ` an item of a list, a tab parts the cells of a row; other
 * lines are paragraphs.
 */
export function part(number: number, ...lines: readonly string[]): PartToRead {
  const blocks: Block[] = [];
  let text = '';
  for (const line of lines) {
    if (text !== '') text += '\n\n';
    const [, marks = '', words = ''] = /^(#+|-)?\s?(.*)$/su.exec(line) ?? [];
    const range = { start: text.length, end: text.length + words.length, continues: false };
    text += words;
    if (marks.startsWith('#')) blocks.push({ ...range, kind: 'heading', level: marks.length });
    else if (words.includes('\t')) blocks.push({ ...range, kind: 'table', cells: [] });
    else blocks.push({ ...range, kind: marks === '-' ? 'list-item' : 'paragraph' });
  }
  return { number, text, blocks };
}
