import { expect, test } from 'vitest';
import { plainAddress, plainLine } from './plain-text.ts';

test('a title is one visible line of bounded length', () => {
  expect([
    plainLine('  Chapter\n\t1\u202E evil\u200B ', 50),
    plainLine('abcdef', 4),
    plainLine('💡💡💡', 3),
    plainLine('x'.repeat(1_000_000), 5),
    plainLine(null, 5),
  ]).toEqual(['Chapter 1 evil', 'abc…', '💡💡💡', 'xxxx…', '']);
});

test('an address cannot hide what it is', () => {
  expect([
    plainAddress('https://example.org/a?b=1#c'),
    plainAddress('https://ex\u202Eample.org/ä b'),
    plainAddress('javascript:alert(1)'),
    plainAddress('x'.repeat(3_000)).length,
  ]).toEqual(['https://example.org/a?b=1#c', 'https://ex%E2%80%AEample.org/%C3%A4%20b', 'javascript:alert(1)', 2_049]);
});
