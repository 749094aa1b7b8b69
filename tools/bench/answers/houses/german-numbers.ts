const ones = 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
const teens = 'dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ');
const tens = ' zehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

/** A whole number below a million in German words, as before a noun: "ein", "zweitausendeinhundert". */
export function germanWords(value: number): string {
  if (value < 13) return ones[value] as string;
  if (value < 20) return teens[value - 13] as string;
  if (value < 100) return `${value % 10 === 0 ? '' : `${ones[value % 10]}und`}${tens[Math.floor(value / 10)]}`;
  const [size, name] = value < 1_000 ? [100, 'hundert'] : [1_000, 'tausend'];
  const rest = value % size;
  return `${germanWords(Math.floor(value / size))}${name}${rest === 0 ? '' : germanWords(rest)}`;
}

/** A day of a month from the 13th to the 28th in words, as after "am" or "den": "dreizehnten". */
export const germanDay = (day: number): string => `${germanWords(day)}${day < 20 ? 'ten' : 'sten'}`;
