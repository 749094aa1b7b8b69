import { blockValues, groupBlockBytes4, groupBlockBytes8, groupRows, tileBlockBytes, tileRows } from './layout.ts';

/** Width of a matrix's numbers. */
export type Bits = 4 | 8;

/** Bytes of a matrix (n, k) in groups of four rows; n and k are multiples of 32. */
export const matrixBytes = (n: number, k: number, bits: Bits): number => (n / groupRows) * (k / blockValues) * (bits === 4 ? groupBlockBytes4 : groupBlockBytes8);

/** Bytes of rounded rows of `width` values, a multiple of 32: whole tiles. */
export const roundedBytes = (rows: number, width: number): number => Math.ceil(rows / tileRows) * (width / blockValues) * tileBlockBytes;

/** The next row from which a tile begins. */
export const nextTile = (row: number): number => Math.ceil(row / tileRows) * tileRows;
