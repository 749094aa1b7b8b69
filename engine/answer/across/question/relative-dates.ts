import { isGerman } from '../../../../common/domain/language.ts';

const which =
  '(?<last>last|previous|past|letzte[snm]?|vorige[snm]?|vergangene[snm]?)|' +
  '(?<next>next|coming|following|nächste[snm]?|' +
  'kommende[snm]?)|(?:this|the current|current|diese[srnm]|das laufende|im laufenden|laufende[nsm]?)';
const relative = new RegExp(
  String.raw`(?<!\p{L})(?:(?<lead>in|im|during|within|of|from|for|by|until|before|after|since|bis|vor|nach|seit|aus|` +
    String.raw`von|ab)\s+(?:(?:the|dem|das|der)\s+)?)?(?:${which})\s+(?<unit>year|month|jahr(?:e?s)?|` +
    String.raw`monat(?:s)?)(?:['’]s)?(?!\p{L})`,
  'giu',
);

/** "This year", "im nächsten Monat" as the year or the month that is meant: "in 2026", "im März 2026". */
export function withDates(question: string, today: Date): string {
  const language = isGerman(question) ? 'de' : 'en';
  return question.replaceAll(relative, (...found) => {
    const { lead, last, next, unit = '' } = found.at(-1) as Readonly<Record<string, string | undefined>>;
    const away = last === undefined ? (next === undefined ? 0 : 1) : -1;
    const before = lead ?? 'in';
    if (/^(?:year|jahr)/iu.test(unit)) return `${before.replace(/^im$/iu, 'in')} ${today.getFullYear() + away}`;
    const month = new Date(today.getFullYear(), today.getMonth() + away, 1);
    return `${before} ${month.toLocaleDateString(language, { month: 'long' })} ${month.getFullYear()}`;
  });
}
