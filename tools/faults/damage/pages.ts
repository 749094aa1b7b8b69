import type { Random } from '../../bench/layout/random.ts';

/** Pages of SQLite's, in bytes: what it makes when nobody asks for another size. */
export const pageBytes = 4_096;

/** What becomes of a page: it is empty, noise, one of another place, as it was before, or has one other bit. */
export const damages = ['zeros', 'noise', 'elsewhere', 'former', 'bit'] as const;
export type DamageKind = (typeof damages)[number];

export type PageDamage = { readonly page: number; readonly kind: DamageKind };

/**
 * A library with one page damaged.
 *
 * @param former the library as it was some changes ago: a write that the disk said it had done, and had not
 */
export function damagedAt(
  sound: Buffer,
  former: Buffer,
  { page, kind }: PageDamage,
  random: Random,
): Buffer<ArrayBufferLike> {
  const bytes = Buffer.from(sound);
  const [start, end] = [page * pageBytes, (page + 1) * pageBytes];
  const other = Math.floor(random.next() * (bytes.length / pageBytes)) * pageBytes;
  switch (kind) {
    case 'zeros':
      bytes.fill(0, start, end);
      break;
    case 'noise':
      for (let at = start; at < end; at++) bytes[at] = Math.floor(random.next() * 256);
      break;
    case 'elsewhere':
      sound.copy(bytes, start, other, other + pageBytes);
      break;
    case 'former':
      former.copy(bytes, start, start, end);
      break;
    case 'bit':
      bytes[start + Math.floor(random.next() * pageBytes)]! ^= 1 << Math.floor(random.next() * 8);
      break;
  }
  return bytes;
}
