import type { Value } from '../../common/domain/value.ts';
import { whenNeeded } from '../../common/when-needed.ts';

/** A word of a name, with the small words that stand inside names. */
const word = String.raw`\p{Lu}[\p{L}\p{M}\p{N}'’.&-]*`;
const small = String.raw`(?:of|the|de|van|von|der|den|zu|und|and|für|for|la|le|du|&|\+)`;
const words = String.raw`${word}(?:[ \u00a0](?:${small}[ \u00a0]){0,2}${word}){0,6}?`;
const legalForms = [
  String.raw`gGmbH|GmbH(?:\s*&\s*Co\.?\s*KGa?A?)?|(?:PartG\s*)?mbB|PartG|mbH|AG|SE|KGaA|KG|OHG|GbR` +
    String.raw`|UG(?:\s*\(haftungsbeschränkt\))?`,
  String.raw`e\.\s?V\.|eG|e\.\s?K\.`,
  String.raw`Pty\.?\s+Ltd\.?|Pte\.?\s+Ltd\.?|Co\.,?\s+Ltd\.?|Ltd\.?|Limited|LLC|L\.L\.C\.|LLP|LP|plc|PLC`,
  String.raw`Inc\.?|Incorporated|Corp\.?|Corporation|Company|Holding|Foundation|Trust|Stiftung|Partners`,
  String.raw`S\.\s?A\.(?:\s?S\.)?|SAS|SARL|S\.\s?p\.\s?A\.|SpA|S\.\s?r\.\s?l\.|Srl|B\.\s?V\.|BV|N\.\s?V\.|NV`,
  String.raw`Oyj?|AB|A\/S|ApS|S\.?\s?à\.?\s?r\.?\s?l\.?|Sàrl|d\.\s?o\.\s?o\.|s\.\s?r\.\s?o\.|[Ss]p\.\s?z\s?o\.\s?o\.`,
].join('|');
const organisation = whenNeeded(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${words}|[\\p{L}\\p{N}][\\p{L}\\p{N}.&-]*)(?:,?[ ` +
        `\\u00a0](?:${legalForms})(?![\\p{L}\\p{N}]))+`,
      'gu',
    ),
);
const titles =
  '(?:Mr|Mrs|Ms|Miss|Mx|Sir|Dame|Dr|Prof|Professor|Herrn?|Frau|Dipl\\.-Ing|Dr\\.-Ing|Doctor|Judge|Richter(?:in)?)';
const person = whenNeeded(
  () => new RegExp(`(?<!\\p{L})(?:${titles}\\.?[ \\u00a0])+(?:${words})(?![ \\u00a0]${word})`, 'gu'),
);
/** Words with capitals; "and" parts two names. */
const ofName = String.raw`(?:of|the|de|van|von|der|den|zu|la|le|du)`;
const capitalised = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${word}(?:[ \u00a0](?:${ofName}[ \u00a0]){0,2}${word}){0,6}`,
  'gu',
);

/** Words with a capital at the start of a sentence or line that are no part of the name after them. */
const noNames =
  'Signed Executed Dear Hello Hallo Sehr Liebe Lieber ' +
  'By And Between From To The This That A An In On At For With Each Either Any If Of Our Your Under It We You ' +
  'Alle Sämtliche Jede Jeder Jedes Jeglicher Zwischen Und Der Die Das Dem Den Des ' +
  'Von Vom Ein Eine Einer Einem Im Am Bei Für Mit Zum Zur Diese Dieser Wir Sie Es';
const notNames = new RegExp(
  `^(?:(?:${noNames.replaceAll(' ', '|')}|Damen und Herren)` +
    `(?:[ \\u00a0]+(?:der|des|von|for|by)(?=[ \\u00a0]))?(?:[ \\u00a0]|$))+`,
  'u',
);

/** "Der Stiftung" is any foundation. */
const startsWithArticle = /^(?:the|der|die|das|dem|den|des|an?|eine[rmns]?|eine?)[ \u00a0]/u;

/** How sure a name is, by what tells that the words are one. */
const confidences = { organisation: 0.95, person: 0.9, words: 0.4 };

/** Companies by their legal form, persons by their title, and other words with capitals that are most likely names. */
export function namesIn(text: string): readonly Value[] {
  const found: Value[] = [];
  const add = (at: number, name: string, confidence: number): void => {
    const end = at + name.length;
    const start = at + (notNames.exec(name)?.[0].length ?? 0);
    if (start === end || startsWithArticle.test(text.slice(start, end))) return;
    if (found.some((other) => other.start < end && start < other.end)) return;
    found.push(nameOf(text, start, end, confidence));
  };
  for (const match of text.matchAll(organisation())) add(match.index, match[0], confidences.organisation);
  for (const match of text.matchAll(person())) add(match.index, match[0].replace(/[.,]+$/u, ''), confidences.person);
  for (const match of text.matchAll(capitalised)) {
    // The first word of a sentence has a capital anyway.
    const isFirst = /(?:^|[.!?]\s+|\n\s*)$/u.test(text.slice(0, match.index)) && !match[0].includes(' ');
    // "Law. This contract": a name goes on behind an initial or a title, not behind a sentence.
    const [name = ''] = match[0].split(/(?<=\p{Ll}{3}\.)[ \u00a0]/u);
    if (!isFirst) add(match.index, name.replace(/[.,]+$/u, ''), confidences.words);
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** The words from `start` to `end` as a name, with single spaces. */
export const nameOf = (text: string, start: number, end: number, confidence: number): Value => ({
  type: 'name',
  normal: text.slice(start, end).replaceAll(/\s+/gu, ' ').trim(),
  size: null,
  start,
  end,
  confidence,
});
