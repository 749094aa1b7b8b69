import { contentTerms, termsOf } from '../../search/terms.ts';
import { stem } from '../../search/stem.ts';

/** Numbers that are written as words where documents write them so, and as digits by models. */
const numberWords = new Map(
  [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
    'twenty',
  ]
    .map((word, number) => [word, String(number)] as const)
    .concat([
      ['thirty', '30'],
      ['forty', '40'],
      ['fifty', '50'],
      ['sixty', '60'],
      ['seventy', '70'],
      ['eighty', '80'],
      ['ninety', '90'],
      ['hundred', '100'],
      ['thousand', '1000'],
    ]),
);

/** A text's words for comparing: stems, numbers as digits (`1,200` is 1200), in order. */
export function comparable(text: string): readonly string[] {
  return termsOf(text.replaceAll(/(\d)[,'’  ](?=\d{3}(?!\d))/gu, '$1')).map(comparableTerm);
}

/** The different words of a text that carry meaning, comparable. */
export const comparableContent = (text: string): ReadonlySet<string> =>
  new Set(contentTerms(text.replaceAll(/(\d)[,'’  ](?=\d{3}(?!\d))/gu, '$1')).map(comparableTerm));

const comparableTerm = (term: string): string => numberWords.get(term) ?? stem(term);

/** A claim, made ready to be compared with many sentences. */
export interface ReadyClaim {
  readonly content: ReadonlySet<string>;
  readonly words: string;
  readonly numbers: readonly string[];
}

/** What is compared of a source's sentence, and of the text around it. */
export interface ReadySentence {
  readonly content: ReadonlySet<string>;
  readonly words: string;
  /** Words of the sentence and of its neighbours: a year or a sum may stand there. */
  readonly around: ReadonlySet<string>;
}

export function readyClaim(text: string): ReadyClaim {
  const words = comparable(text);
  return {
    content: comparableContent(text),
    words: ` ${words.join(' ')} `,
    numbers: [...new Set(words.filter((word) => /\d/u.test(word)))],
  };
}

export function readySentences(texts: readonly string[]): readonly ReadySentence[] {
  const words = texts.map(comparable);
  return texts.map((text, i) => ({
    content: comparableContent(text),
    words: ` ${(words[i] ?? []).join(' ')} `,
    around: new Set([...(words[i - 1] ?? []), ...(words[i] ?? []), ...(words[i + 1] ?? [])]),
  }));
}

/** A quote is at least this many words that carry meaning. */
const quoteWords = 3;

/**
 * What of a claim a sentence bears out, before the meaning is looked at: `words` is the share of the claim's words that
 * stand in it (0 to 1), `quoted` whether the claim stands there as it is, `numbers` whether all its numbers stand in
 * the sentence or beside it.
 */
export function compare(
  claim: ReadyClaim,
  sentence: ReadySentence,
): { readonly words: number; readonly quoted: boolean; readonly numbers: boolean } {
  let met = 0;
  for (const term of claim.content) if (sentence.content.has(term)) met++;
  return {
    words: claim.content.size === 0 ? 0 : met / claim.content.size,
    quoted: claim.content.size >= quoteWords && sentence.words.includes(claim.words),
    numbers: claim.numbers.every((number) => sentence.around.has(number)),
  };
}

/** Share of the words in a score; the meaning (cosine) gets the rest. */
const wordsShare = 0.5;
/** A number that is not in the source takes this off: the claim says something else, however alike it sounds. */
const strangeNumber = 0.3;

/** How well a sentence bears a claim out, 0 to 1. */
export function supportScore({ words, quoted, numbers }: ReturnType<typeof compare>, cosine: number): number {
  if (quoted && numbers) return 1;
  const score = wordsShare * words + (1 - wordsShare) * Math.max(0, cosine);
  return Math.max(0, numbers ? score : score - strangeNumber);
}

/** A claim is borne out by a sentence of the source it cites from this score on. Calibrated in ADR 0092. */
export const supported = 0.62;
/** A citation is added by code to a sentence that cites nothing from this score on. */
export const plainlySupported = 0.68;
