import type { Citation } from '../../../common/domain/answer.ts';
import type { NamedRow, Passage } from '../../../common/domain/passage.ts';
import type { DocumentId } from '../../../common/ids.ts';
import { sentencesOf, type TextRange } from '../../../common/domain/sentences.ts';
import { piecesOf } from '../../search/passage.ts';
import { citationOf } from '../citation.ts';

/** What the model reads under one number: a passage of a document, or all of it. */
export interface Source {
  readonly documentId: DocumentId;
  readonly name: string;
  /** The document's title; '' for none. */
  readonly title: string;
  /** The heading above a passage; '' for none, and for a document. */
  readonly heading: string;
  readonly passage: Passage;
  /** The rows of tables in the passage, in order, each cell with the name of its column. */
  readonly rows: readonly NamedRow[];
}

/** A sentence of a source, as it can be cited. */
export interface SourceSentence {
  /** Equal for the same place, whichever source it was found in. */
  readonly key: string;
  /** The document's own words, white space joined. */
  readonly text: string;
  readonly range: TextRange;
}

/** A cited sentence has at least this many letters and digits; shorter ones go with the sentence after them. */
const shortest = 6;
/** What has no end mark for longer than this (a table, a list) is cut at a line's or word's end. */
const longest = 400;

/** The sentences of a source, in order, none empty. */
export function sentencesOfSource({ documentId, passage }: Source): readonly SourceSentence[] {
  return joinShort(
    passage.text,
    sentencesOf(passage.text).flatMap((range) => cut(passage.text, range)),
  ).flatMap((range) => {
    const text = passage.text.slice(range.start, range.end).replaceAll(/\s+/gu, ' ').trim();
    const first = piecesOf(passage, range.start, range.end)[0];
    return text === '' || first === undefined
      ? []
      : [{ key: `${documentId} ${first.part} ${first.start}`, text, range }];
  });
}

/** A sentence of a source as a citation. */
export const citationAt = (
  { documentId, name, passage }: Source,
  { text, range }: SourceSentence,
  marker: number,
): Citation => citationOf({ documentId, name, pieces: piecesOf(passage, range.start, range.end), text }, marker);

function cut(text: string, { start, end }: TextRange): readonly TextRange[] {
  const parts: TextRange[] = [];
  let from = start;
  while (end - from > longest) {
    const window = text.slice(from, from + longest);
    const line = window.lastIndexOf('\n');
    const at = line > longest / 2 ? line : Math.max(window.lastIndexOf(' '), line);
    const length = at > 0 ? at : longest;
    parts.push({ start: from, end: from + length });
    from += length;
  }
  parts.push({ start: from, end });
  return parts;
}

function joinShort(text: string, ranges: readonly TextRange[]): readonly TextRange[] {
  const joined: TextRange[] = [];
  let start: number | null = null;
  for (const [i, range] of ranges.entries()) {
    const from: number = start ?? range.start;
    const letters = text.slice(from, range.end).replaceAll(/[^\p{L}\p{N}]/gu, '').length;
    start = letters < shortest && i < ranges.length - 1 ? from : null;
    if (start === null) joined.push({ start: from, end: range.end });
  }
  return joined;
}
