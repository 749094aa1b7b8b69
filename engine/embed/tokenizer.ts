import { Tokenizer } from '@huggingface/tokenizers';
import { asciiWordCounter, isPlainWord } from './word-pieces.ts';

export interface TextTokenizer {
  /** Token ids with the model's start and end token, at most `maxTokens`: what is cut is the end of the text. */
  encode(text: string): readonly number[];
  /** Tokens of a text, uncut and without start and end token. */
  count(text: string): number;
}

/** Different words whose counts are kept; a long book has 30,000. */
const mostWords = 100_000;
/** Longer words are seldom the same twice. */
const longestWord = 40;

/** @param json Hugging Face's tokenizer.json, parsed */
export function textTokenizer(json: object, maxTokens: number): TextTokenizer {
  const tokenizer = new Tokenizer(json, {});
  const countExactly = (text: string): number => tokenizer.encode(text, { add_special_tokens: false }).ids.length;
  return {
    encode(text) {
      const { ids } = tokenizer.encode(text);
      const end = ids.at(-1);
      return ids.length <= maxTokens || end === undefined ? ids : [...ids.slice(0, maxTokens - 1), end];
    },
    count: byWords(countExactly, asciiWordCounter(json)),
  };
}

/**
 * The same count, fast: a BERT tokenizer parts a text at white space before it does anything across characters, so the
 * counts of the words add up, and most words were counted before.
 */
function byWords(
  countExactly: (text: string) => number,
  countPlain: ((word: string) => number) | null,
): (text: string) => number {
  const known = new Map<string, number>();
  function countWord(word: string): number {
    const before = known.get(word);
    if (before !== undefined) return before;
    const count = countPlain !== null && isPlainWord(word) ? countPlain(word) : countExactly(word);
    if (word.length <= longestWord) {
      if (known.size >= mostWords) known.clear();
      known.set(word, count);
    }
    return count;
  }
  return (text) => {
    let sum = 0;
    for (const word of text.split(/[ \n\r\t]+/u)) if (word !== '') sum += countWord(word);
    return sum;
  };
}
