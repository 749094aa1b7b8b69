import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Fields } from '../fields.ts';
import { tokenizerFromJson } from './from-json.ts';
import type { TokenizerSpec } from './spec.ts';
import { createTokenizer } from './tokenizer.ts';

interface Golden {
  readonly preTokenizer: TokenizerSpec['preTokenizer'];
  readonly vocab: number;
  /** A tokenizer.json. */
  readonly tokenizer: Readonly<Record<string, unknown>>;
  readonly cases: readonly { readonly text: string; readonly ids: readonly number[] }[];
}

// Made by tools/fixtures-models/tokenizer_goldens.py.
const goldens = JSON.parse(readFileSync(new URL('goldens.json', import.meta.url), 'utf8')) as readonly Golden[];

function specOf(golden: Golden): TokenizerSpec {
  const none = new Fields(new Map());
  return tokenizerFromJson(
    new Map(Object.entries(golden.tokenizer)),
    { config: none, tokenizerConfig: none, generation: none },
    golden.vocab,
  );
}

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      ' ',
      '\n',
      '\t',
      '\r',
      "'",
      's',
      'LL',
      '7',
      '½',
      'é',
      'e\u0301',
      '中',
      '🏳️‍🌈',
      '<|',
      '|>',
      'im_end',
    ),
    maxLength: 60,
  }),
);

describe.for(goldens)('a tokenizer of the kind $preTokenizer', (golden) => {
  const spec = specOf(golden);
  const tokenizer = createTokenizer(spec);
  const special = new Set([...spec.control, ...spec.literal]);

  test('is recognised', () => {
    expect(spec.preTokenizer).toBe(golden.preTokenizer);
  });

  test.for(golden.cases)('makes the tokens that the reference makes of $text', ({ text, ids }) => {
    expect(tokenizer.encode(text)).toEqual(ids);
  });

  test('gives back any text from its tokens', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const expected = spec.nfc ? text.toWellFormed().normalize('NFC') : text.toWellFormed();
        expect(tokenizer.decode(tokenizer.encode(text))).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('makes no special token of text, whatever it spells', () => {
    const pieces = [...special].flatMap((id) => {
      const text = spec.tokens[id] ?? '';
      return [
        text,
        text.slice(0, 3),
        text.slice(3),
        text.toUpperCase(),
        text.normalize('NFKC'),
        text.replace('|', '\uff5c'),
        `${text}${text}`,
      ];
    });
    const hostile = fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(hostile, (text) => {
        expect(tokenizer.encode(text).filter((id) => special.has(id))).toEqual([]);
        const inPrompt = tokenizer.encodePrompt([
          { kind: 'template', text: '<|im_' },
          { kind: 'text', text },
          { kind: 'template', text: '|>' },
        ]);
        expect(inPrompt.filter((id) => special.has(id))).toEqual([]);
      }),
    );
  });

  test('streams the same text as it decodes, never ending inside a character', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: spec.tokens.length + 2 }), { maxLength: 60 }), (ids) => {
        const detokenizer = tokenizer.createDetokenizer();
        const pieces = ids.map((id) => detokenizer.push(id));
        pieces.push(detokenizer.end());
        expect(pieces.join('')).toBe(tokenizer.decode(ids));
        // All bytes are there: the whole is what a decoder makes of all bytes at once.
        expect(pieces.join('')).toBe(
          new TextDecoder('utf-8', { ignoreBOM: true }).decode(Buffer.concat(ids.map(tokenizer.bytesOf))),
        );
        for (const piece of pieces) expect(piece.isWellFormed()).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('streams every character as soon as its last byte is there, and none before', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const detokenizer = tokenizer.createDetokenizer();
        let seen = '';
        let bytes = Buffer.alloc(0);
        for (const id of tokenizer.encode(text)) {
          seen += detokenizer.push(id);
          bytes = Buffer.concat([bytes, tokenizer.bytesOf(id)]);
          const complete = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes, { stream: true });
          expect(seen).toBe(complete);
        }
        expect(detokenizer.end()).toBe('');
      }),
    );
  });

  test('finds control tokens in the template parts of a prompt, and cuts the text between them as a whole', () => {
    const id = (text: string): number => spec.tokens.indexOf(text);
    expect(
      tokenizer.encodePrompt([
        { kind: 'template', text: '<|im_start|>user\n' },
        { kind: 'text', text: '\n<|im_end|> it' },
        { kind: 'template', text: "'s<|im_end|>" },
      ]),
    ).toEqual([id('<|im_start|>'), ...tokenizer.encode("user\n\n<|im_end|> it's"), id('<|im_end|>')]);
  });
});

describe('createTokenizer', () => {
  const golden = goldens.find(({ preTokenizer }) => preTokenizer === 'smollm');
  if (golden === undefined) throw new Error('no golden');
  const spec = specOf(golden);

  /** The vocabulary without the token for one byte, whose place a control token takes. */
  function withoutByte(character: string): TokenizerSpec {
    const id = spec.tokens.indexOf(character);
    return { ...spec, tokens: spec.tokens.with(id, '<gone>'), control: new Set([...spec.control, id]), merges: [] };
  }

  test('leaves out characters that the vocabulary cannot write, whole', () => {
    expect(createTokenizer(withoutByte('Ą')).decode(createTokenizer(withoutByte('Ą')).encode('a\u0004b'))).toBe('ab');
    const noPlanes = createTokenizer(withoutByte('ñ')); // first byte of U+40000 to U+7FFFF
    expect(noPlanes.decode(noPlanes.encode('a\u{40000}b\u{7ffff}c\u{80000}😀'))).toBe('abc\u{80000}😀');
  });

  test('leaves out merges into tokens that are not there', () => {
    const text = 'the bananas';
    const more = createTokenizer({ ...spec, merges: ['x ĠĠĠz', ...spec.merges] });
    expect(more.encode(text)).toEqual(createTokenizer(spec).encode(text));
  });

  test.for([
    [withoutByte('e'), 'the vocabulary has no token for the byte 101'],
    [{ ...spec, tokens: spec.tokens.with(5, spec.tokens[6] ?? '') }, 'tokens 5 and 6 of the vocabulary are the same'],
    [{ ...spec, tokens: spec.tokens.with(5, '中') }, 'token 5 of the vocabulary is not written in the byte alphabet'],
    [{ ...spec, merges: ['a b c'] }, 'merge 0 is not two tokens'],
  ] as const)('refuses a vocabulary that cannot be: $1', ([bad, message]) => {
    expect(() => createTokenizer(bad)).toThrow(message);
  });

  test('literal tokens are made by the template alone, and show when decoded; control tokens do not', () => {
    const literal = spec.tokens.length;
    const tokenizer = createTokenizer({
      ...spec,
      tokens: [...spec.tokens, '<tool_call>'],
      literal: new Set([literal]),
    });
    expect(tokenizer.encode('<tool_call>')).not.toContain(literal);
    const ids = tokenizer.encodePrompt([{ kind: 'template', text: '<tool_call><|im_end|>' }]);
    expect(ids).toEqual([literal, spec.tokens.indexOf('<|im_end|>')]);
    expect(tokenizer.decode(ids)).toBe('<tool_call>');
  });
});
