import { randomInt } from 'node:crypto';

/** Digits and letters without those that are taken for one another (I, L, O, U). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groups = 7;
const groupLength = 4;

/** A code of 140 random bits to be written down: seven groups of four. */
export function newRecoveryCode(): string {
  const group = (): string => Array.from({ length: groupLength }, () => alphabet[randomInt(alphabet.length)]).join('');
  return Array.from({ length: groups }, group).join('-');
}

/** A code as it was made, from what a person types; null when it can't be one. */
export function readRecoveryCode(typed: string): string | null {
  const letters = typed.toUpperCase().replaceAll(/[\s-]/gu, '').replaceAll('O', '0').replaceAll(/[IL]/gu, '1');
  if (letters.length !== groups * groupLength || [...letters].some((letter) => !alphabet.includes(letter))) return null;
  return letters.replaceAll(/.{4}(?!$)/gu, '$&-');
}
