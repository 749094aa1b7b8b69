/**
 * The form in which texts are compared when they are searched: the index, the question and the words looked for in the
 * viewer are folded by this one function. What is stored and shown stays as it is printed.
 *
 * Folded are case, ß (ss), ligatures, full-width forms, powers and fractions (NFKC), accents of Latin and Greek
 * letters, soft hyphens and other characters that are not shown, and the kinds of hyphens, apostrophes and quotation
 * marks.
 */
export function fold(text: string): string {
  return text.replaceAll(notAscii, foldCluster).toLowerCase();
}

/** A folded text with the way back. */
export interface Folded {
  readonly text: string;
  /**
   * Where in the original the cluster starts that a UTF-16 unit of `text` was made from; one more for the text's end.
   */
  readonly starts: Uint32Array;
}

/**
 * As `fold`, with offsets. A range [a, b) of the folded text stands in the original from `starts[a]` to
 * `originalEnd(folded, b)`.
 */
export function foldWithOffsets(text: string): Folded {
  const folded: string[] = [];
  const starts: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(clusters)) {
    const form = foldCluster(cluster);
    folded.push(form);
    for (let i = 0; i < form.length; i++) starts.push(index);
  }
  starts.push(text.length);
  return { text: folded.join(''), starts: Uint32Array.from(starts) };
}

/**
 * Where in the original a range ends that ends at `end` (exclusive, > 0) in the folded text: behind all of its last
 * cluster.
 */
export function originalEnd({ starts }: Folded, end: number): number {
  const last = starts[end - 1] as number;
  let next = end;
  while (next < starts.length - 1 && starts[next] === last) next++;
  return starts[next] as number;
}

// The letters of a Korean syllable: leading consonant, vowels, trailing consonants.
const leading = String.raw`[\u1100-\u115f\ua960-\ua97c]`;
const vowels = String.raw`[\u1160-\u11a7\ud7b0-\ud7c6]*`;
const trailing = String.raw`[\u11a8-\u11ff\ud7cb-\ud7fb]*`;
const syllable = String.raw`${leading}${vowels}${trailing}\p{M}*`;

/** A Korean syllable that is written in its letters, or a character with its marks. */
const clusters = new RegExp(String.raw`${syllable}|.\p{M}*`, 'gsu');

/** As `clusters`, without those of one ASCII character. */
const notAscii = new RegExp(String.raw`${syllable}|[^\u0000-\u007f]\p{M}*|[\u0000-\u007f]\p{M}+`, 'gsu');

const notShown = /\p{Default_Ignorable_Code_Point}/gu;
const marked = /(?<=[\p{Script=Latin}\p{Script=Greek}]\p{Mn}*)\p{Mn}/gu;

function foldCluster(cluster: string): string {
  const lower = cluster.normalize('NFKD').replaceAll(notShown, '').toLowerCase().normalize('NFKD');
  return lower
    .replaceAll(marked, '')
    .replaceAll(/[ßςʼ‘’‚‛‐‑‒–—−“”„‟«»]/gu, (character) => single.get(character) ?? character)
    .normalize('NFC');
}

const single = new Map(
  [
    ['ss', 'ß'],
    ['σ', 'ς'],
    ["'", 'ʼ‘’‚‛'],
    ['-', '‐‑‒–—−'],
    ['"', '“”„‟«»'],
  ].flatMap(([form, characters]) => [...(characters as string)].map((each) => [each, form as string] as const)),
);
