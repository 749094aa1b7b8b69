/** "3.", "c)", "(iv)": as the type of the list says; plain numbers for those of other scripts. */
export function listNumber(count: number, type: string): string {
  const digits = type.startsWith('alpha') ? letters(count) : type.startsWith('roman') ? roman(count) : String(count);
  const cased = type.includes('Uc') ? digits.toUpperCase() : digits;
  if (type.endsWith('ParenBoth')) return `(${cased})`;
  if (type.endsWith('ParenR')) return `${cased})`;
  return type.endsWith('Plain') ? cased : `${cased}.`;
}

/** 1 is a, 26 z, 27 aa, as PowerPoint counts. */
const letters = (count: number): string =>
  String.fromCodePoint(97 + ((count - 1) % 26)).repeat(Math.min(9, Math.ceil(count / 26)));

const romans = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function roman(count: number): string {
  let rest = Math.min(count, 399);
  let text = '';
  for (const [value, sign] of romans) for (; rest >= value; rest -= value) text += sign;
  return text;
}
