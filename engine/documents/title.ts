import type { PartToChunk } from '../../common/contracts/chunk-thread.ts';

/** Longer titles are cut: one goes before every passage of its document. */
const longestTitle = 160;
/** A title stands on the first part, or on the second behind a cover. */
const partsLookedAt = 2;
/** Lines of one title: "Annual report" and "of the city of Ulm". */
const mostLines = 3;

/** What programs call a document that nobody named. */
const names =
  'untitled unbenannt unknown title titel document dokument layout scan print slide presentation präsentation ' +
  'pdf word blank draft copy test';
const unnamed = new RegExp(
  `^(?:new |neues? )?(?:powerpoint presentation|${names.replaceAll(' ', '|')})[ \\d().#-]*$`,
  'iu',
);
/** Programs put their own name before that of the file. */
const programName = /^(?:microsoft (?:word|excel|powerpoint)|libreoffice|openoffice(?:\.org)?) - /iu;
const extension = /\.(?:docx?|xlsx?|pptx?|odt|ods|odp|rtf|txt|html?|pdf|tex|dvi|ps|indd|qxd|pub)$/iu;

/**
 * The title of a document as a person would give it: the one that the file states, or else the first heading of the
 * highest level on its first parts. A number that an archive gave, or the name of a program's file, says nothing and
 * leads search astray.
 *
 * @returns '' where there is none
 */
export function titleOf(stated: string, parts: readonly PartToChunk[]): string {
  const given = stated.replace(programName, '').replace(extension, '').trim();
  return (saysSomething(given) ? given : firstHeading(parts)).slice(0, longestTitle);
}

/** Whether a title is words: not a number, a file's name or what stands for no name. */
export function saysSomething(title: string): boolean {
  const letters = title.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 3 || letters * 2 < title.length || unnamed.test(title)) return false;
  // "F20_10K_VFinal" is one word of a file's name; "Hausordnung" is a title.
  return /\s/u.test(title) || !/[\d_]/u.test(title);
}

function firstHeading(parts: readonly PartToChunk[]): string {
  const headings = parts
    .slice(0, partsLookedAt)
    .flatMap(({ text, blocks }) =>
      blocks.flatMap((block, at) =>
        block.kind === 'heading'
          ? [{ at, level: block.level, text: text.slice(block.start, block.end).replaceAll(/\s+/gu, ' ').trim() }]
          : [],
      ),
    );
  const highest = Math.min(...headings.map(({ level }) => level));
  const first = headings.findIndex(({ level, text }) => level === highest && saysSomething(text));
  if (first === -1) return '';
  const lines = headings
    .slice(first, first + mostLines)
    .filter(({ level, at }, index) => level === highest && at === (headings[first]?.at ?? 0) + index);
  return lines.map(({ text }) => text).join(' ');
}
