import { setFlagsFromString } from 'node:v8';
import { afterEach, expect, test } from 'vitest';
import { splitPatterns, withoutModifiers } from './patterns.ts';

afterEach(() => setFlagsFromString('--regexp-optimization'));

test('a group of any case becomes classes of letters', () => {
  expect(withoutModifiers("(?i:'s|'re)|\\p{L}+")).toBe("(?:'[sSſ]|'[rR][eE])|\\p{L}+");
});

// What V8 does by itself once the regular expressions of a process have a megabyte of code.
test('words are cut alike where V8 optimizes no regular expression any more', () => {
  setFlagsFromString('--no-regexp-optimization');
  const cut = Object.entries(splitPatterns).map(([name, patterns]) => [
    name,
    "WE'LL see, I'M sure it'ſ 12 O'Neill's".match(new RegExp(withoutModifiers(patterns.at(-1) ?? ''), 'gu')),
  ]);
  expect(Object.fromEntries(cut)).toEqual({
    'gpt-2': ['WE', "'", 'LL', ' see', ',', ' I', "'", 'M', ' sure', ' it', "'", 'ſ', ' 12', ' O', "'", 'Neill', "'s"],
    smollm: ['WE', "'", 'LL', ' see', ',', ' I', "'", 'M', ' sure', ' it', "'", 'ſ', ' 12', ' O', "'", 'Neill', "'s"],
    qwen2: ['WE', "'LL", ' see', ',', ' I', "'M", ' sure', ' it', "'ſ", ' ', '1', '2', ' O', "'Neill", "'s"],
    'llama-bpe': ['WE', "'LL", ' see', ',', ' I', "'M", ' sure', ' it', "'ſ", ' ', '12', ' O', "'Neill", "'s"],
  });
});
