/**
 * A minus at the end of a text that belongs to what follows: "-5 EUR", "-€5", "fell by -3 %"; not that of "10-5" or
 * "500-Euro".
 */
export const minusBefore = /(?:^|[\s:;(|])[-−–]$/u;

/** 1, or -1 where a minus stands before a number. */
export const signBefore = (text: string, start: number): 1 | -1 =>
  minusBefore.test(text.slice(Math.max(0, start - 2), start)) ? -1 : 1;
