import type { QuotedRange } from '../../common/domain/overview.ts';
import type { Block } from '../../common/domain/part.ts';
import { sentencesOf } from '../../common/domain/sentences.ts';
import { isBoilerplate, repeatedIn } from './boilerplate.ts';
import { quoted, sectionFinder, type PartToRead, type Section } from './sections.ts';

/** A sentence that may carry something of its document. */
export interface DocumentSentence extends QuotedRange {
  /** Index of its section, -1 before the first. */
  readonly section: number;
  /** Its place among the sentences of its section, from 0. */
  readonly inSection: number;
  /** True for the first sentence of a paragraph. */
  readonly opens: boolean;
}

/** Words that a sentence has at least and at most, to be read by itself. */
const length = { least: 5, most: 70 };
/** Sentences read of a document. A book of a thousand pages has about 20,000. */
const mostSentences = 40_000;

const readKinds: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'quote']);

/**
 * The sentences of a document that can stand by themselves: whole, of words, told once. Headings, tables, code,
 * captions and notes are left out.
 */
export function readableSentences(
  parts: readonly PartToRead[],
  sections: readonly Section[],
): readonly DocumentSentence[] {
  const sectionOf = sectionFinder(sections);
  const found = parts.flatMap(({ number: part, text, blocks }) =>
    blocks.flatMap((block, index) => {
      const section = sectionOf(part, block.start);
      if (!readKinds.has(block.kind)) return [];
      const { start = 0, end = 0 } = blocks[index - 1] ?? {};
      const goesOn = text.slice(start, end).endsWith(',');
      return sentencesOfBlock(part, text, block, goesOn).map((each) => ({ ...each, section }));
    }),
  );
  const isRepeated = repeatedIn(found.map(({ text }) => text));
  let inSection = 0;
  let before: number | null = null;
  return found
    .filter(({ text }) => !isRepeated(text))
    .slice(0, mostSentences)
    .map((sentence) => {
      inSection = sentence.section === before ? inSection + 1 : 0;
      before = sentence.section;
      return { ...sentence, inSection };
    });
}

/** @param goesOn whether the block goes on in small letters after the salutation of a letter: "Liebe Eltern," */
const sentencesOfBlock = (part: number, text: string, { kind, start, end }: Block, goesOn: boolean) =>
  sentencesOf(text.slice(start, end))
    .map((range, i) => ({ ...quoted(part, text, start + range.start, start + range.end), opens: i === 0 }))
    .filter((sentence) => standsAlone(sentence.text, kind === 'list-item', goesOn && sentence.opens));

/** Whole and of words: it begins as a sentence does, ends with an end mark, and most of its signs are letters. */
function standsAlone(text: string, isListItem: boolean, maySmall: boolean): boolean {
  const words = text.split(' ').length;
  if (words < length.least || words > length.most) return false;
  if (!maySmall && !/^["'“‘«„»([•–-]*\s*[\p{Lu}\p{N}]/u.test(text)) return false;
  if (!isListItem && !/[.!?。！？]["'”’»)\]\p{N}]*$/u.test(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 0.6 * text.replaceAll(' ', '').length && !isBoilerplate(text);
}
