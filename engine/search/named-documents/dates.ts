import { fold } from '../../../common/domain/fold.ts';
import { anyMonth, monthByName, namesOfMonth } from '../../values/month-names.ts';

/** A day that a question names a document by: "the letter of 3 May", "das Schreiben vom 3. Mai 2026". */
export interface NamedDay {
  /** As the question has it, folded: "letter of 3 May". */
  readonly written: string;
  /** What is dated: "letter", folded. */
  readonly noun: string;
  readonly day: number;
  /** From 1. */
  readonly month: number;
  /** Null where none is said. */
  readonly year: number | null;
}

const month = String.raw`(?<month>${anyMonth})\.?`;
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|\.)?`;
const year = String.raw`(?:,?\s+(?<year>(?:19|20)\d\d))?`;
const lead = String.raw`(?<noun>[\p{L}\p{N}-]{3,})\s+(?:of|dated|from|vom|von)\s+(?:the\s+|dem\s+)?`;
const patterns = [
  String.raw`${lead}${day}\s+(?:of\s+)?${month}${year}(?![\p{L}\p{N}])`,
  String.raw`${lead}${month}\s+${day}${year}(?![\p{L}\p{N}])`,
  String.raw`${lead}(?<year>(?:19|20)\d\d)-(?<number>\d\d)-(?<day>\d\d)(?!\d)`,
  String.raw`${lead}(?<day>\d{1,2})\.\s?(?<number>\d{1,2})\.(?:\s?(?<year>(?:19|20)\d\d))?(?!\d)`,
].map((pattern) => new RegExp(pattern, 'u'));

export function namedDay(question: string): NamedDay | null {
  const folded = fold(question);
  for (const pattern of patterns) {
    const match = pattern.exec(folded);
    const groups = match?.groups;
    if (match === null || groups === undefined) continue;
    const found = {
      written: match[0],
      noun: groups['noun'] as string,
      day: Number(groups['day']),
      month: groups['number'] === undefined ? monthByName(groups['month'] as string) : Number(groups['number']),
      year: groups['year'] === undefined ? null : Number(groups['year']),
    };
    if (found.day >= 1 && found.day <= 31 && found.month >= 1 && found.month <= 12) return found;
  }
  return null;
}

/** The ways in which a text may have the day, each as words in a row. */
export function waysToWrite({ day: d, month: m, year: y }: NamedDay): readonly string[] {
  const names = namesOfMonth(m);
  const days = [String(d), `${d}${ordinal(d)}`];
  const inWords = names.flatMap((name) => days.flatMap((each) => [`${each} ${name}`, `${name} ${each}`]));
  if (y === null) return [...new Set(inWords)];
  const [dd, mm] = [String(d).padStart(2, '0'), String(m).padStart(2, '0')];
  return [
    ...new Set([...inWords.map((each) => `${each} ${y}`), `${y} ${mm} ${dd}`, `${dd} ${mm} ${y}`, `${d} ${m} ${y}`]),
  ];
}

/** Whether a file's name or title has the day: "2026-05-03 Letter.pdf", "Brief 03.05.pdf". */
export function hasDay(name: string, date: NamedDay): boolean {
  const [d, m] = [`0?${date.day}`, `0?${date.month}`];
  const apart = '[-._ /]?';
  const numbers = new RegExp(
    `(?<![0-9])(?:(?:[0-9]{4}${apart})?${m}${apart}${d}|${d}${apart}${m}(?:${apart}[0-9]{4})?)(?![0-9])`,
    'u',
  );
  const folded = fold(name);
  const words = folded.replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
  const ofYear = date.year === null || !/(?:19|20)\d\d/u.test(folded) || folded.includes(String(date.year));
  return (
    ofYear &&
    (numbers.test(folded) || waysToWrite({ ...date, year: null }).some((way) => ` ${words} `.includes(` ${way} `)))
  );
}

function ordinal(d: number): string {
  if (d > 3 && d < 21) return 'th';
  return ['th', 'st', 'nd', 'rd'][d % 10] ?? 'th';
}
