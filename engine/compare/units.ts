import type { Block } from '../../common/domain/part.ts';
import { sentencesOf } from '../../common/domain/sentences.ts';
import { labelLength } from './labels.ts';
import { paragraphsOf, type Paragraph } from './paragraphs.ts';
import type { PlacedBlock, ReadPart } from './parts.ts';
import { tokensOf, type Token } from './tokens.ts';

/** What is aligned: a sentence, a heading, or a row of a table. */
export interface Unit {
  /** In reading order, without the label; at least one. */
  readonly tokens: readonly Token[];
  /** The number that a clause or list item begins with; empty elsewhere. */
  readonly label: readonly Token[];
  readonly kind: 'sentence' | 'heading' | 'row';
  /** Number of the paragraph or table in the document, from 0. */
  readonly paragraph: number;
  /** All forms: equal for units that say the same. */
  readonly key: string;
  /** The forms of words and numbers in lower case, by how units are like each other. */
  readonly words: readonly string[];
  /** True when a part of it was recognised in a picture. */
  readonly recognised: boolean;
  readonly partLabel: string;
  /** The text of the heading above. */
  readonly heading: string;
}

/** The units of a document in reading order. */
export function unitsOf(parts: readonly ReadPart[]): readonly Unit[] {
  const units: Unit[] = [];
  let heading = '';
  let table: { readonly part: number; readonly head: string } | null = null;
  const paragraphs = paragraphsOf(parts);
  const heads = repeatedHeads(paragraphs);
  for (const [number, paragraph] of paragraphs.entries()) {
    const [{ part, block }] = paragraph;
    const isRepeated = heads.has(paragraph);
    if (isRepeated && block.kind !== 'table') continue;
    const facts = {
      paragraph: number,
      partLabel: part.label,
      recognised: paragraph.some((each) => each.part.state === 'recognised'),
    };
    if (block.kind === 'table') {
      const rows = rowsOf({ part, block });
      const head = keyOf(rows[0] ?? []);
      // The head of a table that goes on behind the end of a page stands there again.
      const again: boolean = table !== null && table.part === part.number - 1 && table.head === head;
      for (const tokens of again || isRepeated ? rows.slice(1) : rows)
        add(units, { ...facts, tokens, label: [], kind: 'row', heading });
      table = { part: part.number, head };
      continue;
    }
    table = null;
    const kind = block.kind === 'heading' ? 'heading' : 'sentence';
    const all = paragraph.flatMap((each) => tokensOf(each.part.text, each.part.number, each.block));
    const above = heading;
    if (kind === 'heading') heading = part.text.slice(block.start, block.end).replaceAll(/\s+/gu, ' ');
    // Where a reader takes clauses for one paragraph, a number stands before a sentence inside of it.
    for (const sentence of kind === 'heading' ? [all] : cut(all, sentenceEnds(paragraph))) {
      const label = sentence.slice(0, labelLength(sentence));
      add(units, { ...facts, tokens: sentence.slice(label.length), label, kind, heading: above });
    }
  }
  return units;
}

/** Lines of one row that may lie between the head of a table and the rest of it. */
const fewLines = 2;

/**
 * Heads of tables that stand a second time because a page break tears a table apart: of a table of which a page has a
 * row or two, a reader takes the head for a heading. Returns such headings behind their table, and the tables whose
 * head stands before them already.
 */
function repeatedHeads(paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const repeated = new Set<Paragraph>();
  for (const [index, table] of paragraphs.entries()) {
    const [{ part, block }] = table;
    if (block.kind !== 'table') continue;
    const head = keyOf(rowsOf({ part, block })[0] ?? []);
    const isHead = (paragraph: Paragraph | undefined, page: number): boolean => {
      if (paragraph === undefined || paragraph.length > 1) return false;
      const [own] = paragraph;
      if (own.block.kind === 'table' || own.part.number !== page) return false;
      return keyOf(tokensOf(own.part.text, own.part.number, own.block)) === head;
    };
    const next = paragraphs[index + 1];
    if (next !== undefined && isHead(next, part.number + 1)) repeated.add(next);
    const above = paragraphs.slice(Math.max(0, index - 1 - fewLines), index);
    if (above.some((each) => isHead(each, part.number - 1))) repeated.add(table);
  }
  return repeated;
}

function add(units: Unit[], unit: Omit<Unit, 'key' | 'words'>): void {
  if (unit.tokens.length === 0) return;
  const words = unit.tokens.filter(({ is }) => is !== 'sign').map(({ form }) => form.toLowerCase());
  units.push({ ...unit, key: keyOf(unit.tokens), words });
}

const keyOf = (tokens: readonly Token[]): string => tokens.map(({ form }) => form).join(' ');

/** Where sentences of a paragraph end: by part, then by offset. */
function sentenceEnds(paragraph: Paragraph): readonly { readonly part: number; readonly end: number }[] {
  const whole = paragraph.map(({ part, block }) => part.text.slice(block.start, block.end)).join(' ');
  let from = 0;
  const pieces = paragraph.map(({ part, block }) => {
    const piece = { part: part.number, block, from };
    from += block.end - block.start + 1;
    return piece;
  });
  return sentencesOf(whole).flatMap(({ end }) => {
    const piece = pieces.findLast((each) => each.from < end);
    return piece === undefined ? [] : [{ part: piece.part, end: piece.block.start + end - piece.from }];
  });
}

function cut(tokens: readonly Token[], ends: ReturnType<typeof sentenceEnds>): readonly (readonly Token[])[] {
  const sentences: Token[][] = [[]];
  let at = 0;
  for (const token of tokens) {
    const isBehind = (end: (typeof ends)[number]): boolean =>
      token.part > end.part || (token.part === end.part && token.start >= end.end);
    let moved = false;
    for (let end = ends[at]; end !== undefined && isBehind(end); end = ends[at]) {
      at++;
      moved = true;
    }
    if (moved) sentences.push([]);
    sentences.at(-1)?.push(token);
  }
  return sentences;
}

function rowsOf({ part, block }: PlacedBlock & { readonly block: Extract<Block, { kind: 'table' }> }): Token[][] {
  const rows = Map.groupBy(block.cells, ({ row }) => row);
  return [...rows.values()].map((cells) =>
    cells.flatMap((cell) =>
      tokensOf(part.text, part.number, cell).map((token, at) => (at === 0 ? apart(token) : token)),
    ),
  );
}

const apart = (token: Token): Token => ({ ...token, apart: true });
