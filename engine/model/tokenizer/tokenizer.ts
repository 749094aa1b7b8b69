import { Tokenizer as HuggingFaceTokenizer } from '@huggingface/tokenizers';
import { badFile } from '../bad-file.ts';
import type { PromptSegment } from '../template/chat.ts';
import { tokenBytes } from './byte-alphabet.ts';
import { createDetokenizer, type Detokenizer } from './detokenizer.ts';
import { splitPatterns, withoutModifiers } from './patterns.ts';
import { createSpecialSplitter } from './special-splitter.ts';
import type { TokenizerSpec } from './spec.ts';
import { unwritablePattern } from './unwritable.ts';

export interface Tokenizer {
  /**
   * Tokens of plain text. Never a control or literal token, whatever the text spells. Characters that the vocabulary
   * cannot write (some have no token for a few control characters) are left out, lone surrogates become U+FFFD.
   */
  encode(text: string): number[];
  /** Tokens of a rendered prompt: special tokens are recognised in the template's own parts and nowhere else. */
  encodePrompt(segments: readonly PromptSegment[]): number[];
  /** The text of tokens. Control tokens have none; bytes that are no UTF-8 become U+FFFD. */
  decode(ids: Iterable<number>): string;
  /** `decode` for tokens as they come. */
  createDetokenizer(): Detokenizer;
  /** The bytes a token stands for; none for a control token or an id outside the vocabulary. */
  bytesOf(id: number): Uint8Array;
}

/** Builds the tokenizer. Throws `bad-file` when the vocabulary cannot be a byte-level one. */
export function createTokenizer(spec: TokenizerSpec): Tokenizer {
  const bytes = bytesById(spec);
  const vocabulary = normalTokens(spec);
  const bpe = buildBpe(spec, vocabulary);
  const unwritable = unwritablePattern(vocabulary);
  const special = createSpecialSplitter(
    [...spec.control, ...spec.literal].map((id) => [spec.tokens[id] ?? '', id] as const),
  );
  const none = new Uint8Array();
  const bytesOf = (id: number): Uint8Array => bytes[id] ?? none;
  const encode = (text: string): number[] => {
    const writable = unwritable === null ? text.toWellFormed() : text.toWellFormed().replace(unwritable, '');
    return writable === '' ? [] : bpe.encode(writable, { add_special_tokens: false }).ids;
  };

  return {
    encode,
    encodePrompt(segments) {
      const ids: number[] = [];
      // Text runs to the next special token across segments, so that it is cut into tokens as the whole prompt would
      // be.
      let text = '';
      for (const segment of segments) {
        for (const part of segment.kind === 'template' ? special(segment.text) : [segment.text]) {
          if (typeof part === 'string') text += part;
          else {
            for (const id of encode(text)) ids.push(id);
            text = '';
            ids.push(part);
          }
        }
      }
      for (const id of encode(text)) ids.push(id);
      return ids;
    },
    decode(ids) {
      const detokenizer = createDetokenizer(bytesOf);
      let text = '';
      for (const id of ids) text += detokenizer.push(id);
      return text + detokenizer.end();
    },
    createDetokenizer: () => createDetokenizer(bytesOf),
    bytesOf,
  };
}

function bytesById(spec: TokenizerSpec): readonly Uint8Array[] {
  const encoder = new TextEncoder();
  return spec.tokens.map((token, id) => {
    if (spec.control.has(id)) return new Uint8Array();
    const bytes = spec.literal.has(id) ? encoder.encode(token) : tokenBytes(token);
    if (bytes === null) throw badFile(`token ${id} of the vocabulary is not written in the byte alphabet`);
    return bytes;
  });
}

/** Ids of the tokens that text is made of. */
function normalTokens(spec: TokenizerSpec): ReadonlyMap<string, number> {
  const vocabulary = new Map<string, number>();
  for (const [id, token] of spec.tokens.entries()) {
    if (spec.control.has(id) || spec.literal.has(id)) continue;
    if (vocabulary.has(token))
      throw badFile(`tokens ${vocabulary.get(token)} and ${id} of the vocabulary are the same`);
    vocabulary.set(token, id);
  }
  return vocabulary;
}

/**
 * The library's BPE over the normal tokens alone: it is never given a special token, so it can make none. Decoding is
 * ours, because the library's goes by token texts and a streamed answer needs bytes.
 */
function buildBpe(spec: TokenizerSpec, vocabulary: ReadonlyMap<string, number>): HuggingFaceTokenizer {
  // A merge into a token that is not there can never show: left out, as its parts are what the text is written with
  // anyway.
  const merges = spec.merges.map(splitMerge).filter(([left, right]) => vocabulary.has(left + right));
  const cuts = splitPatterns[spec.preTokenizer].map((pattern) => ({
    type: 'Split',
    pattern: { Regex: withoutModifiers(pattern) },
    behavior: 'Isolated',
    invert: false,
  }));
  return new HuggingFaceTokenizer(
    {
      added_tokens: [],
      normalizer: spec.nfc ? { type: 'NFC' } : null,
      pre_tokenizer: {
        type: 'Sequence',
        pretokenizers: [...cuts, { type: 'ByteLevel', add_prefix_space: false, trim_offsets: false, use_regex: false }],
      },
      model: { type: 'BPE', vocab: Object.fromEntries(vocabulary), merges, ignore_merges: spec.ignoreMerges },
      post_processor: null,
      decoder: null,
    },
    {},
  );
}

function splitMerge(merge: string, rank: number): readonly [string, string] {
  const [left, right, ...more] = merge.split(' ');
  if (left === undefined || right === undefined || more.length > 0) throw badFile(`merge ${rank} is not two tokens`);
  return [left, right];
}
