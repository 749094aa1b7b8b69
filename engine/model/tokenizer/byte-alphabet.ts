/**
 * GPT-2's way of writing bytes as characters: bytes that print stand for themselves (Latin-1), the 68 others for the
 * characters from U+0100 on, in order. So `Ġ` (U+0120) is a space.
 */
export const byteCharacters: readonly string[] = (() => {
  let spare = 0x100;
  return Array.from({ length: 256 }, (_, byte) => {
    const prints = (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xff && byte !== 0xad);
    return String.fromCharCode(prints ? byte : spare++);
  });
})();

const bytesByCharacter: ReadonlyMap<string, number> = new Map(
  byteCharacters.map((character, byte) => [character, byte]),
);

/** The bytes a token stands for, or null when it has a character outside the alphabet. */
export function tokenBytes(token: string): Uint8Array | null {
  const bytes = new Uint8Array(token.length);
  for (let i = 0; i < token.length; i++) {
    const byte = bytesByCharacter.get(token.charAt(i));
    if (byte === undefined) return null;
    bytes[i] = byte;
  }
  return bytes;
}
