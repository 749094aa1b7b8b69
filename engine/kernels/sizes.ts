import {
  blockValues,
  floatTileBytes,
  groupBlockBytes32,
  groupBlockBytes4,
  groupBlockBytes8,
  groupRows,
  quantizedTileBytes,
  tileRows,
} from './layout.ts';

/** Width of a matrix's numbers; 32: float32. */
export type Bits = 4 | 8 | 32;

/** Bytes of 32 numbers of a group of four rows. */
const groupBlockBytes: Readonly<Record<Bits, number>> = {
  4: groupBlockBytes4,
  8: groupBlockBytes8,
  32: groupBlockBytes32,
};

/** Bytes of a matrix (n, k) in groups of four rows; n and k are multiples of 32. */
export const matrixBytes = (n: number, k: number, bits: Bits): number =>
  (n / groupRows) * (k / blockValues) * groupBlockBytes[bits];

/**
 * Bytes of rows of `width` values, a multiple of 32, as they are multiplied with weights of so many bits: whole tiles.
 */
export const tiledBytes = (rows: number, width: number, bits: Bits): number =>
  Math.ceil(rows / tileRows) * (width / blockValues) * (bits === 32 ? floatTileBytes : quantizedTileBytes);

/** The next row from which a tile begins. */
export const nextTile = (row: number): number => Math.ceil(row / tileRows) * tileRows;
