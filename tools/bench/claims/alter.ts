import type { Claim, Language } from './read.ts';

type Change = (found: string) => string;

const other =
  (choices: readonly string[]): Change =>
  (found) => {
    const at = choices.indexOf(found);
    return choices[(at + 1) % choices.length] ?? found;
  };

const numberWords: Readonly<Record<Language, readonly string[]>> = {
  english: ['two', 'three', 'four', 'five', 'six', 'ten', 'twelve'],
  german: ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'acht', 'zehn', 'zwölf'],
};
const monthsIn = (language: string): readonly string[] => {
  const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, i) => month.format(Date.UTC(2001, i)));
};
const months: Readonly<Record<Language, readonly string[]>> = { english: monthsIn('en'), german: monthsIn('de') };
/** Units, each beside the one that takes its place: it stands for less or more, or for something else. */
const units: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  english: [
    ['days', 'weeks'],
    ['weeks', 'months'],
    ['months', 'years'],
    ['years', 'months'],
    ['hours', 'minutes'],
    ['seconds', 'minutes'],
    ['kWh', 'MWh'],
    ['metres', 'feet'],
    ['centimetres', 'inches'],
    ['kg', 'g'],
    ['million', 'billion'],
    ['€', '$'],
    ['$', '£'],
    ['dollars', 'euros'],
    ['francs', 'dollars'],
    ['%', 'points'],
    ['W', 'kW'],
    ['km', 'miles'],
    ['°C', '°F'],
  ],
  german: [
    ['Tagen', 'Wochen'],
    ['Tage', 'Wochen'],
    ['Wochen', 'Monaten'],
    ['Monaten', 'Wochen'],
    ['Monate', 'Wochen'],
    ['Jahren', 'Monaten'],
    ['Stunden', 'Minuten'],
    ['Euro', 'Franken'],
    ['Tonnen', 'Zentnern'],
    ['W', 'kW'],
    ['kg', 'g'],
    ['Millionen', 'Milliarden'],
    ['Prozent', 'Promille'],
    ['Kubikmeter', 'Liter'],
    ['Taler', 'Gulden'],
    ['Kilometer', 'Meter'],
    ['Grad', 'Prozent'],
    ['Arbeitstage', 'Wochen'],
  ],
};

const word = (words: readonly string[]): string => `(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`;

/** The same claim with another number, date and unit, as far as it has one. All of these are false. */
export function altered({ text, ...claim }: Claim, language: Language): readonly Claim[] {
  const monthNames = word(months[language]);
  const date =
    replaced(text, new RegExp(monthNames, 'u'), other(months[language])) ??
    replaced(text, /\b(?:1[6-9]|20)\d\d\b/u, (year) => String(Number(year) + 3));
  const number =
    replaced(
      text,
      // No year, no day of a month, no number of a document.
      new RegExp(
        String.raw`(?<![\p{L}\p{N}.,/-]|(?:No|Nr)\. )\d[\d.,]*(?<![.,])(?!\p{N}|[-/.]? ?${monthNames}|\. )`,
        'u',
      ),
      (found) => (/^(?:1[6-9]|20)\d\d$/u.test(found) ? found : otherDigits(found)),
    ) ?? replaced(text, new RegExp(word(numberWords[language]), 'u'), other(numberWords[language]));
  const unit = units[language]
    .map(([own, instead]) => replaced(text, new RegExp(unitAt(own), 'u'), () => instead))
    .find((changed) => changed !== undefined);
  return [
    ...(number === undefined ? [] : [{ ...claim, kind: 'other number' as const, text: number }]),
    ...(date === undefined ? [] : [{ ...claim, kind: 'other date' as const, text: date }]),
    ...(unit === undefined ? [] : [{ ...claim, kind: 'other unit' as const, text: unit }]),
  ];
}

/** A unit behind a number or before one, in digits or in words. */
function unitAt(unit: string): string {
  const escaped = unit.replace('$', String.raw`\$`);
  const counted = `${[...numberWords.english, ...numberWords.german].join('|')}|\\d`;
  return /^[€$]$/u.test(unit) ? escaped : String.raw`(?<=(?:${counted})[\s-])${escaped}(?![\p{L}\p{N}])`;
}

const otherDigits = (found: string): string => found.replace(/^\d/u, (digit) => String((Number(digit) % 9) + 1));

/** The text with the first match changed; undefined where there is none, or nothing changes. */
function replaced(text: string, pattern: RegExp, change: Change): string | undefined {
  const changed = text.replace(pattern, (found) => change(found));
  return changed === text ? undefined : changed;
}
