import { superscript } from '../../text/raised.ts';
import { formatNumber, type NumberFormat } from './number-format.ts';

const raisedLetters: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('abcdefghijklmnoprstuvwxyz', (letter, index) => [
    letter,
    Array.from('ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ')[index] ?? letter,
  ]),
);

/** The mark of a note as it is printed, raised: "¹", "ⁱᵛ", "*". */
export function noteMark(number: number, format: NumberFormat | 'bullet'): string {
  const text = formatNumber(number, format === 'bullet' || format === 'none' ? 'decimal' : format);
  return raisedMark(text);
}

/** A mark in its raised form, where its letters have one. */
export const raisedMark = (text: string): string =>
  superscript(text).replaceAll(/[a-z]/gu, (letter) => raisedLetters[letter] ?? letter);
