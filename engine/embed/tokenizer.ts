import { Tokenizer } from '@huggingface/tokenizers';

export interface TextTokenizer {
  /** Token ids with the model's start and end token, at most `maxTokens`: what is cut is the end of the text. */
  encode(text: string): readonly number[];
  /** Tokens of a text, uncut and without start and end token. */
  count(text: string): number;
}

/** @param json Hugging Face's tokenizer.json, parsed */
export function textTokenizer(json: object, maxTokens: number): TextTokenizer {
  const tokenizer = new Tokenizer(json, {});
  return {
    encode(text) {
      const { ids } = tokenizer.encode(text);
      const end = ids.at(-1);
      return ids.length <= maxTokens || end === undefined ? ids : [...ids.slice(0, maxTokens - 1), end];
    },
    count: (text) => tokenizer.encode(text, { add_special_tokens: false }).ids.length,
  };
}
