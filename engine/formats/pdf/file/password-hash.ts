import { createCipheriv, createHash } from 'node:crypto';

/** Rounds after which the last byte may end them, and the most that a file of chance takes. */
const leastRounds = 64;
const mostRounds = 2_000;

/**
 * The hash of the empty password with a salt, of files locked with AES-256: ISO 32000-2, algorithm 2.B, and its
 * forerunner, revision 5. Pure.
 *
 * @param salt 8 bytes
 * @returns 32 bytes
 */
export function hashOfPassword(salt: Uint8Array, revision: number): Buffer {
  let hash = createHash('sha256').update(salt).digest();
  if (revision < 6) return hash;
  for (let round = 0, last = 0; round < leastRounds || last > round - 32; round++) {
    if (round > mostRounds) break;
    const cipher = createCipheriv('aes-128-cbc', hash.subarray(0, 16), hash.subarray(16, 32));
    cipher.setAutoPadding(false);
    const mixed = cipher.update(Buffer.concat(Array.from({ length: 64 }, () => hash)));
    const kind = mixed.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    hash = createHash(['sha256', 'sha384', 'sha512'][kind] ?? 'sha256')
      .update(mixed)
      .digest();
    last = mixed.at(-1) ?? 0;
  }
  return hash.subarray(0, 32);
}
