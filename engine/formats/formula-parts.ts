import { superscript } from '../text/raised.ts';

/** A part of a formula on one line, in brackets where it is more than a number or a name. */
export const grouped = (text: string): string => (/^[\p{L}\p{N}.,]*$/u.test(text) ? text : `(${text})`);

/** What is raised, as it is printed, or behind a sign. */
export function raised(text: string, sign = '^'): string {
  if (text === '') return '';
  const printed = superscript(text);
  return printed === text ? `${sign}${grouped(text)}` : printed;
}
