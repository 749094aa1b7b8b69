import { blockValues, groupBlockBytes4, groupBlockBytes8, groupRows, roundedBlockBytes } from './layout.ts';

/** Width of a matrix's numbers. */
export type Bits = 4 | 8;

/** Bytes of a matrix (n, k) in groups of four rows; n and k are multiples of 32. */
export const matrixBytes = (n: number, k: number, bits: Bits): number => (n / groupRows) * (k / blockValues) * (bits === 4 ? groupBlockBytes4 : groupBlockBytes8);

/** Bytes of a rounded row of `values`, a multiple of 32. */
export const roundedBytes = (values: number): number => (values / blockValues) * roundedBlockBytes;
