/** How text is cut before byte-pair merges: the regular expression family of the model's own tokenizer. */
export type PreTokenizer = 'gpt-2' | 'smollm' | 'qwen2' | 'llama-bpe';

/**
 * A byte-level BPE tokenizer as data. Tokens are written in GPT-2's byte alphabet (`Ġthe`); control tokens
 * (`<|im_end|>`) are written as they are.
 */
export interface TokenizerSpec {
  /** Token text by id; the length is the vocabulary's size. */
  readonly tokens: readonly string[];
  /** Ids of control tokens: a chat template makes them, text never does. */
  readonly control: ReadonlySet<number>;
  /**
   * Ids of tokens that stand for their literal text (`user defined` in GGUF: `<tool_call>`, code markers). Like control
   * tokens they are made by a template only; unlike those they show when the model writes them.
   */
  readonly literal: ReadonlySet<number>;
  /** Merges, best first; a pair is written `left right`. */
  readonly merges: readonly string[];
  readonly preTokenizer: PreTokenizer;
  /** Text is brought to Unicode NFC first. */
  readonly nfc: boolean;
  /** A piece that is a token as a whole is taken as it is, before any merge. */
  readonly ignoreMerges: boolean;
  /** The token to start a prompt with that no template made, when `addBos`; null when the model has none. */
  readonly bos: number | null;
  readonly addBos: boolean;
  /** The token that the file names as the end of an answer; null when it names none. */
  readonly eos: number | null;
  /** Tokens that end an answer; never empty. */
  readonly stop: ReadonlySet<number>;
}
