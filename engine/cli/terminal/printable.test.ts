import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { printable, printableJson, printableLines, printableStyled } from './printable.ts';
import { styleOf } from './output.ts';

/** Clears the screen in two ways, rings, goes back in the line, turns the direction round, sets the window's title. */
const hostile = 'a\u001B[2J\u009B2J\u0007\rb\u202Ec\u2066d\u007F\u001B]0;title\u001B\\\u2028e';
const shown = String.raw`a\u{1b}[2J\u{9b}2J\u{7}\u{d}b\u{202e}c\u{2066}d\u{7f}\u{1b}]0;title\u{1b}\\u{2028}e`;

test('what commands a terminal becomes visible; line breaks and tabs stay where lines are', () => {
  expect({
    line: printable(`${hostile}\n\tf`),
    lines: printableLines(`${hostile}\n\tf`),
    plain: printable('Ä 日本 👩‍🔬 “q”'),
  }).toEqual({ line: `${shown}\\n\\u{9}f`, lines: `${shown}\n\tf`, plain: 'Ä 日本 👩‍🔬 “q”' });
});

test('our own styles stay, and no other sequences beside them', () => {
  const { bold, red } = styleOf(true);
  expect(printableStyled(`${bold('x')}${red(hostile)}\n\u001B[8m`)).toBe(`${bold('x')}${red(shown)}\n\\u{1b}[8m`);
});

test('JSON stays the same value, of safe characters only', () => {
  const check = property(string({ unit: 'binary' }), (text) => {
    const json = printableJson({ text, hostile });
    expect(JSON.parse(json)).toEqual({ text: text.toWellFormed(), hostile });
    expect(json.match(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu)).toBeNull();
  });
  assert(check);
});
