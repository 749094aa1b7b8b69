import type { DocumentToRead, QuotedRange } from '../../common/domain/overview.ts';

/** A part as an overview reads it. */
export type PartToRead = DocumentToRead['parts'][number];

/** A section of a document: it goes to the next section of any level. */
export interface Section {
  readonly level: number;
  readonly heading: QuotedRange;
}

/** Headings kept of a document; of more, the deepest levels are left out. */
const mostSections = 400;
const longestHeading = 200;

/** The sections of a document in order. Headings of one level that follow each other are one (a title in two lines). */
export function sectionsOf(parts: readonly PartToRead[]): readonly Section[] {
  const sections: Section[] = [];
  let open = false;
  for (const { number: part, text, blocks } of parts)
    for (const block of blocks) {
      if (block.kind !== 'heading') {
        open = false;
        continue;
      }
      const last = sections.at(-1);
      const heading = quoted(part, text, block.start, block.end, longestHeading);
      if (heading.text === '') continue;
      if (
        open &&
        last !== undefined &&
        last.level === block.level &&
        last.heading.part === part &&
        !isNumbered(heading)
      )
        sections[sections.length - 1] = { level: block.level, heading: joined(last.heading, heading) };
      else sections.push({ level: block.level, heading });
      open = true;
    }
  return withoutDeepest(sections);
}

/** A range of a part as it is quoted: words with single spaces. */
export function quoted(part: number, text: string, start: number, end: number, most = Infinity): QuotedRange {
  const words = text.slice(start, end).replaceAll(/\s+/gu, ' ').trim();
  return { part, start, end, text: words.length <= most ? words : `${words.slice(0, most - 1)}…` };
}

const joined = (first: QuotedRange, next: QuotedRange): QuotedRange => ({
  ...first,
  end: next.end,
  text: `${first.text} ${next.text}`.slice(0, longestHeading),
});

/** A heading with a number of its own begins a section, whatever stands above. */
const isNumbered = ({ text }: QuotedRange): boolean => /^(?:\p{N}|[IVX]+\.|[A-Z]\.|§)/u.test(text);

function withoutDeepest(sections: readonly Section[]): readonly Section[] {
  let kept = sections;
  while (kept.length > mostSections) {
    const deepest = Math.max(...kept.map(({ level }) => level));
    const higher = kept.filter(({ level }) => level < deepest);
    kept = higher.length === 0 ? kept.slice(0, mostSections) : higher;
  }
  return kept;
}

/** For a place the index of its section, -1 before the first heading. Places must come in order. */
export function sectionFinder(sections: readonly Section[]): (part: number, start: number) => number {
  let at = -1;
  return (part, start) => {
    for (let next = sections[at + 1]; next !== undefined; next = sections[at + 1]) {
      const { heading } = next;
      if (heading.part > part || (heading.part === part && heading.start > start)) break;
      at++;
    }
    return at;
  };
}
