import type { PreTokenizer } from './spec.ts';

const gpt2 = "'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+";

/**
 * Regular expressions that cut a text into pieces, applied in order; merges never cross a cut. They are data of the
 * models' published tokenizers, in Oniguruma's syntax.
 */
export const splitPatterns: Readonly<Record<PreTokenizer, readonly string[]>> = {
  'gpt-2': [gpt2],
  smollm: ['\\p{N}', gpt2],
  qwen2: [
    "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+",
  ],
  'llama-bpe': [
    "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+",
  ],
};

/** Letters that fold to another one than their small form. */
const foldedTo: Readonly<Record<string, string>> = { s: 'ſ', k: '\u212A' };

/**
 * A pattern without `(?i:…)`, as V8 can be trusted with: once a process has compiled much for regular expressions, V8
 * optimizes new ones no more, and alternatives in such a group then find small letters only (ADR 0399).
 */
export const withoutModifiers = (pattern: string): string =>
  pattern.replaceAll(
    /\(\?i:([^()]*)\)/gu,
    (_, words: string) =>
      `(?:${words.replaceAll(/[a-z]/gu, (each) => `[${each}${each.toUpperCase()}${foldedTo[each] ?? ''}]`)})`,
  );
