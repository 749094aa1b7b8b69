import type { Block } from '../../../common/domain/part.ts';

/** A piece of a text with its paragraphs; offsets count from the start of the piece. */
export interface Section {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/**
 * A plain text in sections of at most `most` UTF-16 units, cut between paragraphs where there are any, else between
 * lines, else anywhere. Paragraphs are what empty lines part. There is at least one section.
 */
export function sectionsOf(text: string, most: number): readonly Section[] {
  const sections: Section[] = [];
  let begin = 0;
  while (begin < text.length || sections.length === 0) {
    const end = endOfSection(text, begin, most);
    const piece = text.slice(begin, end);
    sections.push({ text: piece, blocks: paragraphsOf(piece, end < text.length) });
    begin = end;
  }
  return sections;
}

function endOfSection(text: string, begin: number, most: number): number {
  const limit = begin + most;
  if (limit >= text.length) return text.length;
  for (const part of ['\n\n', '\n', ' ']) {
    const at = text.lastIndexOf(part, limit - part.length);
    if (at > begin) return at + part.length;
  }
  const splitsPair = (text.charCodeAt(limit) & 0xfc00) === 0xdc00;
  return splitsPair && most > 1 ? limit - 1 : limit;
}

/** @param goesOn whether the text was cut at its end */
function paragraphsOf(text: string, goesOn: boolean): readonly Block[] {
  const blocks: { kind: 'paragraph'; start: number; end: number; continues: boolean }[] = [];
  let inside = false;
  let at = 0;
  for (const line of text.split('\n')) {
    const content = line.trim();
    const end = at + line.trimEnd().length;
    const last = blocks.at(-1);
    if (content !== '' && inside && last !== undefined) last.end = end;
    else if (content !== '') blocks.push({ kind: 'paragraph', start: end - content.length, end, continues: false });
    inside = content !== '';
    at += line.length + 1;
  }
  const last = blocks.at(-1);
  if (last !== undefined) last.continues = goesOn && !/\n\s*\n$/u.test(text.slice(last.end));
  return blocks;
}
