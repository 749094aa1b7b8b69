import type { TextItem } from '../../text/words.ts';
import type { TextEntry } from './replaced-text.ts';

/** A node of the tags of a page as pdf.js tells them: an element with its role, or a stretch of marked content. */
export interface TagNode {
  readonly role?: unknown;
  readonly type?: unknown;
  readonly id?: unknown;
  readonly children?: unknown;
  /** What describes an element, or stands for it. */
  readonly alt?: unknown;
}

const deepest = 60;
const lastLevel = 6;

/** What a file says by its tags of each stretch of marked content: the level of a heading, or 0 of other text. */
export function levelsOf(tree: TagNode | null): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  if (tree !== null) collect(tree, 0, { level: 0, sections: 0 }, levels);
  return levels;
}

/** Whether an element of a page has words of its own, which stand for it or describe it. */
export function hasWords(tree: TagNode | null, depth = 0): boolean {
  if (tree === null || depth > deepest) return false;
  const children = Array.isArray(tree.children) ? (tree.children as readonly TagNode[]) : [];
  return typeof tree.alt === 'string' || children.some((child) => hasWords(child, depth + 1));
}

interface Around {
  readonly level: number;
  /** Sections that stand around, which tell the level of a heading without one. */
  readonly sections: number;
}

function collect(node: TagNode, depth: number, around: Around, levels: Map<string, number>): void {
  if (depth > deepest) return;
  if (node.type === 'content' && typeof node.id === 'string') levels.set(node.id, around.level);
  if (!Array.isArray(node.children)) return;
  const role = typeof node.role === 'string' ? node.role : '';
  const sections = around.sections + (role === 'Sect' ? 1 : 0);
  const level = levelOf(role, sections) || around.level;
  for (const child of node.children as readonly TagNode[]) collect(child, depth + 1, { level, sections }, levels);
}

function levelOf(role: string, sections: number): number {
  if (role === 'Title') return 1;
  if (role === 'H') return Math.min(lastLevel, Math.max(1, sections));
  const number = /^H([1-9])$/u.exec(role)?.[1];
  return number === undefined ? 0 : Math.min(lastLevel, Number(number));
}

/** The entries of a page, its items with what the tags say of them. */
export function tagged(entries: readonly TextEntry[], levels: ReadonlyMap<string, number>): readonly TextEntry[] {
  /** What each mark around says; undefined where nothing. */
  const around: (number | undefined)[] = [];
  return entries.map((entry) => {
    if ('str' in entry) return withTag(entry, around.at(-1));
    if (entry.type.startsWith('begin')) {
      const outer = around.at(-1);
      const own = typeof entry.id === 'string' ? levels.get(entry.id) : undefined;
      around.push(outer === artifact || entry.tag === 'Artifact' ? artifact : (own ?? outer));
    } else around.pop();
    return entry;
  });
}

/** What the file says is none of its text, as headers and page numbers are. */
const artifact = -1;

const withTag = (item: TextItem, tag: number | undefined): TextItem => (tag === undefined ? item : { ...item, tag });
