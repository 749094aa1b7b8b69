import type { Token, Tokens } from 'marked';
import { superscript } from '../../text/raised.ts';
import { PartBuilder } from '../part-builder.ts';
import { decodeEntities, inlineText, withPictureTexts } from './inline.ts';
import { tokensOf, type NoteToken } from './notes.ts';

/** Settings between two lines of dashes at the top of a file, as static site generators read them. */
const frontMatter = /^---\n([^]*?)\n---(?:\n|$)/u;

/** Quotes and lists in each other on one line, so deep that reading them would take longer than anyone waits. */
const nestedTooDeep = /^[\t ]*(?:>[\t ]*|[*+-][\t ]+|\d{1,9}[.)][\t ]+){50}/mu;

/** Whether a file is nested no deeper than documents are; one that is deeper is a plain text. */
export const isNestedSanely = (source: string): boolean => !nestedTooDeep.test(source);

/** The text and blocks of a Markdown file. Pure. */
export function markdownBlocks(source: string): Pick<PartBuilder, 'text' | 'blocks'> {
  const builder = new PartBuilder();
  const settings = frontMatter.exec(source);
  if (settings !== null) builder.add('code', settings[1] ?? '');
  addBlocks(builder, tokensOf(source.slice(settings?.[0].length ?? 0)));
  return { text: builder.text, blocks: builder.blocks };
}

function addBlocks(builder: PartBuilder, tokens: readonly Token[]): void {
  for (const token of tokens) addBlock(builder, token);
}

function addBlock(builder: PartBuilder, token: Token): void {
  switch (token.type) {
    case 'heading':
      return builder.heading(token.depth as number, inlineText(token.tokens ?? []));
    case 'paragraph':
    case 'text':
      return builder.add('paragraph', inlineText(token.tokens ?? [{ ...token, type: 'text' } as Token]));
    case 'code':
      return builder.add('code', token.text as string);
    case 'html':
      return builder.add('paragraph', htmlText(token.text as string));
    case 'blockquote':
      return addBlocks(builder, token.tokens ?? []);
    case 'note':
      return addNote(builder, token as Token & NoteToken);
    case 'list':
      return addList(builder, token as Tokens.List);
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      const text = (row: readonly Tokens.TableCell[]): readonly string[] => row.map((cell) => inlineText(cell.tokens));
      return builder.table([text(header), ...rows.map(text)], 1);
    }
    default: // rules, empty lines and definitions of links have no text
  }
}

/** A note stands where it is written, behind its mark. */
function addNote(builder: PartBuilder, { tokens, label, number }: NoteToken): void {
  const note = new PartBuilder();
  addBlocks(note, tokens);
  builder.add('note', `${superscript(String(number ?? label))} ${note.text}`);
}

/** An item keeps its mark. What an item holds besides its first text is blocks of their own. */
function addList(builder: PartBuilder, { items, ordered, start }: Tokens.List): void {
  for (const [index, { tokens, task, checked }] of items.entries()) {
    const bullet = task ? (checked === true ? '☑' : '☐') : '•';
    const mark = ordered ? `${Number(start || 1) + index}.` : bullet;
    // The box of a task is a token of its own, beside or inside its first text.
    const content = tokens.filter(({ type }) => type !== 'checkbox');
    const first = content.findIndex(({ type }) => type === 'text' || type === 'paragraph');
    const [own] = first === 0 ? content : [];
    const inline = own !== undefined && 'tokens' in own ? (own.tokens ?? []) : [];
    builder.add('list-item', `${mark} ${inlineText(inline.filter(({ type }) => type !== 'checkbox'))}`);
    addBlocks(builder, content.slice(own === undefined ? 0 : 1));
  }
}

/** The text of a block of HTML; what a browser does not show is left out. */
const htmlText = (html: string): string =>
  decodeEntities(
    withPictureTexts(html)
      .replaceAll(/<!--[^]*?-->|<(script|style)\b[^]*?<\/\1\s*>|<[^>]*>/giu, ' ')
      .replaceAll(/[\t ]+/gu, ' '),
  ).trim();
