import * as v from 'valibot';

/** The parts of a tokenizer.json that make counting simple: BERT's own normalizer and parts, in lower case. */
const bertSchema = v.looseObject({
  normalizer: v.looseObject({ type: v.literal('BertNormalizer'), lowercase: v.literal(true) }),
  pre_tokenizer: v.looseObject({ type: v.literal('BertPreTokenizer') }),
  model: v.looseObject({
    type: v.literal('WordPiece'),
    continuing_subword_prefix: v.string(),
    max_input_chars_per_word: v.number(),
    vocab: v.custom<Readonly<Record<string, number>>>((vocab) => typeof vocab === 'object' && vocab !== null),
  }),
});

/**
 * Counts the tokens of a word of ASCII, without the brackets of special tokens: such a word needs no normalizing but
 * lower case, its marks are a token each, and its letters and digits are the longest pieces of the vocabulary, from the
 * left. Null for a tokenizer of another kind.
 */
export function asciiWordCounter(json: object): ((word: string) => number) | null {
  const bert = v.safeParse(bertSchema, json);
  if (!bert.success) return null;
  const { vocab, continuing_subword_prefix: prefix, max_input_chars_per_word: longestWord } = bert.output.model;
  const pieces = new Set(Object.keys(vocab));
  const longestPiece = [...pieces].reduce((longest, { length }) => Math.max(longest, length), 0);

  /** A run of which a part is not in the vocabulary is one unknown token. */
  function countRun(run: string): number {
    if (run.length > longestWord) return 1;
    let count = 0;
    for (let start = 0; start < run.length; count++) {
      let end = Math.min(run.length, start + longestPiece);
      while (end > start && !pieces.has((start > 0 ? prefix : '') + run.slice(start, end))) end--;
      if (end === start) return 1;
      start = end;
    }
    return count;
  }

  return (word) => {
    let sum = 0;
    for (const [part] of word.toLowerCase().matchAll(/[a-z0-9]+|[^a-z0-9]/gu))
      sum += /[a-z0-9]/u.test(part) ? countRun(part) : 1;
    return sum;
  };
}

/** What `asciiWordCounter` counts. */
export const isPlainWord = (word: string): boolean => /^[!-Z^-~]+$/u.test(word);
