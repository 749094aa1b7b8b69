import { tensorTypes, type TensorType } from '../tensor-types.ts';

/** Bits of an exponent; where all are set, the number is endless or none. By the type that a value has. */
const exponents = { F32: 0x7f80_0000, F16: 0x7c00, BF16: 0x7f80 } as const;

/** Where in a block its float16 numbers stand: its scale, and its least value or the scale of the least values. */
const halves = {
  Q4_0: [0],
  Q4_1: [0, 2],
  Q5_0: [0],
  Q5_1: [0, 2],
  Q8_0: [0],
  Q4_K: [0, 2],
  Q5_K: [0, 2],
  Q6_K: [208],
} as const satisfies Readonly<Partial<Record<TensorType, readonly number[]>>>;

/**
 * Whether all values of stored blocks are finite.
 *
 * @param stored whole blocks of the type
 */
export function hasOnlyFinite(type: TensorType, stored: Uint8Array): boolean {
  switch (type) {
    case 'F32': {
      const { buffer, byteOffset, length } = aligned(stored);
      return allFinite(new Uint32Array(buffer, byteOffset, length >> 2), exponents.F32);
    }
    case 'F16':
    case 'BF16': {
      const { buffer, byteOffset, length } = aligned(stored);
      return allFinite(new Uint16Array(buffer, byteOffset, length >> 1), exponents[type]);
    }
    default:
      return halves[type].every((at) => hasFiniteHalves(stored, at, tensorTypes[type].blockBytes));
  }
}

function allFinite(words: Uint16Array | Uint32Array, exponent: number): boolean {
  for (const word of words) if ((word & exponent) === exponent) return false;
  return true;
}

/** The bytes at a place where numbers of four bytes may lie: the same ones, or a copy. */
const aligned = (bytes: Uint8Array): Uint8Array => (bytes.byteOffset % 4 === 0 ? bytes : bytes.slice());

/** Whether the float16 at `at` of each block is finite. The exponent is in its second byte. */
function hasFiniteHalves(stored: Uint8Array, at: number, blockBytes: number): boolean {
  const exponent = exponents.F16 >> 8;
  for (let high = at + 1; high < stored.length; high += blockBytes)
    if (((stored[high] ?? 0) & exponent) === exponent) return false;
  return true;
}
