/**
 * Text that is not ours (a file's name, a passage, a model's words, an error that quotes any of them), made safe for a
 * terminal. Control characters command a terminal, and direction characters show a text as another: both become
 * visible.
 */
const unsafe = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** A text in one line. */
export const printable = (text: string): string =>
  text.replaceAll(unsafe, (character) => (character === '\n' ? String.raw`\n` : visible(character)));

/** A text whose line breaks and tabs stay. */
export const printableLines = (text: string): string =>
  text.replaceAll(unsafe, (character) => (character === '\n' || character === '\t' ? character : visible(character)));

/** The sequences that `styleOf` makes; none of them moves, deletes or hides. */
const escape = '\u001B';
const styled = new RegExp(String.raw`${escape}\[(?:1|2|22|31|32|36|39)m`, 'gu');

/** Lines that we have styled: `printableLines` but for the style's own sequences. */
export function printableStyled(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { 0: sequence, index } of text.matchAll(styled)) {
    pieces.push(printableLines(text.slice(from, index)), sequence);
    from = index + sequence.length;
  }
  return [...pieces, printableLines(text.slice(from))].join('');
}

/** A value as JSON in one line, whose characters are all safe to print: JSON itself escapes the first 32 only. */
export const printableJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll(
    /[\u007F-\u009F\p{Bidi_Control}\u2028\u2029]/gu,
    (character) => String.raw`\u` + codeOf(character).padStart(4, '0'),
  );

const visible = (character: string): string => String.raw`\u{${codeOf(character)}}`;

const codeOf = (character: string): string => (character.codePointAt(0) ?? 0).toString(16);
