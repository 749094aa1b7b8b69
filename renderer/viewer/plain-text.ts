/** Characters that are not seen but change what is: controls, marks of direction, zero-width ones. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]+/gu;

/**
 * One line of a text that a file brings (a title, a label), fit to be shown: at most `most` characters, all visible.
 */
export function plainLine(text: unknown, most: number): string {
  if (typeof text !== 'string') return '';
  // Only so much is looked at, because a file may bring any length.
  const line = text
    .slice(0, 4 * most)
    .replace(unseen, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const characters = [...line];
  return characters.length <= most ? line : `${characters.slice(0, most - 1).join('')}…`;
}

/** Longer addresses are cut when shown; browsers refuse them as well. */
const longestAddress = 2_048;

/** An address as it is shown: whole, and with everything escaped that could make it look like another. */
export function plainAddress(address: string): string {
  const shown = address
    .slice(0, longestAddress)
    .replace(/[^\x21-\x7e]/gu, (character) =>
      [...new TextEncoder().encode(character)]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
        .join(''),
    );
  return address.length > longestAddress ? `${shown}…` : shown;
}
