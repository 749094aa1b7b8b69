import { Tokenizer } from '@huggingface/tokenizers';

/** A tokenizer.json of SentencePiece's unigram kind, as far as it is changed here. */
export interface UnigramJson {
  readonly added_tokens: readonly { readonly id: number; readonly content: string }[];
  readonly model: { readonly vocab: readonly (readonly [string, number])[] };
}

/** Pieces that are kept whatever the words: the most frequent ones of all languages, as far as they are Latin. */
const frequent = 20_000;
/** Numbers and marks: no word list has them. */
const withoutLetters = /^[^\p{L}]+$/u;
/** Letters of Latin scripts, digits, and marks of texts in them; ▁ is a space. */
const latin = /^[▁\u0020-\u024f\u2010-\u205f\u20ac\u2116\u2122]+$/u;
const specials: ReadonlySet<string> = new Set(['<s>', '<pad>', '</s>', '<unk>']);

/**
 * The tokenizer with the pieces alone that words of some languages are made of, also at the beginning of a sentence,
 * single Latin letters, numbers and what is frequent, and the old numbers of these pieces in their new order.
 */
export function cutVocabulary(
  json: UnigramJson,
  words: Iterable<string>,
): { readonly tokenizer: object; readonly kept: readonly number[] } {
  const { vocab } = json.model;
  const tokenizer = new Tokenizer({ ...json, truncation: null, padding: null }, {});
  const used = new Set<number>();
  for (const word of words)
    for (const form of new Set([word, word.charAt(0).toUpperCase() + word.slice(1)]))
      for (const id of tokenizer.encode(form, { add_special_tokens: false }).ids) used.add(id);
  const kept = vocab.flatMap(([piece], id) => {
    const isLatin = latin.test(piece);
    const isSingle = piece.replace('▁', '').length <= 1;
    return specials.has(piece) || used.has(id) || (isLatin && (isSingle || id < frequent || withoutLetters.test(piece)))
      ? [id]
      : [];
  });
  return {
    kept,
    tokenizer: {
      ...json,
      truncation: null,
      padding: null,
      added_tokens: json.added_tokens.filter(({ content }) => specials.has(content)),
      model: { ...json.model, vocab: kept.map((id) => vocab[id]) },
    },
  };
}
