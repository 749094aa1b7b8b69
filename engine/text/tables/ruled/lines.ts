import type { Rule } from '../../rules.ts';
import { segmentOf, type Segment, type Word } from '../../word.ts';
import { mirrored, mirroredRule, mirroredTable, mirroredWord } from '../mirror.ts';
import type { Table } from '../table.ts';
import { ruledTables } from './find.ts';
import { tableOfRuled } from './table.ts';

/** Words that stand in no table between rules, and the lines of those tables. */
export interface RuledLines {
  readonly rest: readonly Word[];
  readonly lines: readonly Segment[];
}

/**
 * Parts tables between rules from all other words of a page. Each line of one is as wide as the table, as lines of text
 * are as wide as their column: so columns of text are found whatever tables stand in them.
 */
export function linesOfRuled(
  words: readonly Word[],
  rules: readonly Rule[],
  isBold: (part: Segment) => boolean,
): RuledLines {
  const taken = new Set<Word>();
  const lines: Segment[] = [];
  for (const found of ruledTables(words, rules)) {
    const table = tableOfRuled(found, isBold);
    if (table === undefined) continue;
    const { left, right } = found.frame;
    for (const line of found.lines) {
      for (const word of line) taken.add(word);
      lines.push({ ...segmentOf(line), left, right, ruled: table });
    }
  }
  return { rest: taken.size === 0 ? words : words.filter((word) => !taken.has(word)), lines };
}

/** The same of text from right to left: what is found in the mirror, as it stands on the page. */
export function linesOfRuledFromRight(
  words: readonly Word[],
  rules: readonly Rule[],
  isBold: (part: Segment) => boolean,
): RuledLines {
  const originals = new Map(words.map((word) => [mirroredWord(word), word]));
  const found = linesOfRuled(Array.from(originals.keys()), rules.map(mirroredRule), isBold);
  const tables = new Map<Table, Table>();
  const lines = found.lines.map((line) => {
    const { ruled } = line;
    if (ruled === undefined) return mirrored(line);
    const table = tables.get(ruled) ?? mirroredTable(ruled);
    tables.set(ruled, table);
    return { ...mirrored(line), ruled: table };
  });
  return { rest: found.rest.map((word) => originals.get(word) ?? word), lines };
}
