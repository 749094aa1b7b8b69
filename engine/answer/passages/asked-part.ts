import { fold } from '../../../common/domain/fold.ts';
import { isStopWord, termsOf } from '../../search/terms.ts';
import { anyOrdinal, ordinalOf } from '../../values/ordinals.ts';
import { isAskingWord } from '../quote/evidence/evidence.ts';

/** What documents are parted into, as a person may call it. English and German. */
const partWords = {
  page: 'pages?|seiten?',
  slide: 'slides?|folien?',
  message: 'messages?|nachricht(?:en)?',
  sheet: '(?:work)?sheets?|(?:tabellen|arbeits|rechen)?bl(?:att|atts|ätter)',
};
export type PartKind = keyof typeof partWords;

/** A part of a document that a question names: "page 3", "the last slide". */
export interface AskedPart {
  readonly kind: PartKind;
  /** From 1; null for a sheet that is called by its name. */
  readonly number: number | 'last' | null;
  /** As the question has it, with what leads to it: " of the first slide". */
  readonly written: string;
}

const article = 'the|der|die|das|dem|den|des';
const leading = 'on|in|of|at|from|by|to|auf|von|vom|aus|im|zu|zur|der';
const lead = String.raw`(?:\s+(?:${leading}))?(?:\s+(?:${article}))?\s+`;
const start = String.raw`(?:^(?:(?:on|in|at|from|auf|aus|im)\s+)?(?:(?:${article})\s+)?|${lead})`;
const last = 'last|final|letzte[nrsm]?';
const nth = String.raw`\d{1,4}(?:st|nd|rd|th|\.)`;

/** How a part of a kind is written, with its number behind it or before. */
const patterns = (Object.entries(partWords) as [PartKind, string][]).flatMap(([kind, words]) => {
  const [own, end] = [`(?:${words})`, String.raw`(?![\p{L}\p{N}]|[.,]\d)`];
  return [
    [
      kind,
      new RegExp(String.raw`${start}${own}\s+(?:no\.?\s*|nr\.?\s*|number\s+|nummer\s+)?(?<number>\d{1,4})${end}`, 'iu'),
    ],
    [kind, new RegExp(`${start}(?<order>${anyOrdinal}|${nth}|${last})\\s+${own}${end}`, 'iu')],
  ] as const;
});
const ofSheet = new RegExp(`(?<![\\p{L}\\p{N}])(?:${partWords.sheet})(?![\\p{L}\\p{N}])`, 'iu');

/** The part that a question names; null where it names none. */
export function askedPart(question: string): AskedPart | null {
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(question);
    if (match === null) continue;
    const { number, order = '' } = match.groups ?? {};
    return { kind, number: number === undefined ? numberOf(order) : Number(number), written: match[0] };
  }
  return ofSheet.test(question) ? { kind: 'sheet', number: null, written: '' } : null;
}

function numberOf(order: string): number | 'last' {
  if (new RegExp(`^(?:${last})$`, 'iu').test(order)) return 'last';
  return /^\d/u.test(order) ? Number.parseInt(order, 10) : ordinalOf(order);
}

/** The labels that parts of a kind have: `engine/formats` gives them. */
const labels: Readonly<Record<Exclude<PartKind, 'sheet'>, RegExp>> = {
  page: /^(?<number>\d+)$/u,
  slide: /^Slide (?<number>\d+)(?!\d)/u,
  message: /^Message (?<number>\d+)(?!\d)/u,
};

/** The number that a part shows; null where it is of another kind. A sheet has its place in the workbook. */
export function shownNumber(kind: PartKind, label: string, place: number): number | null {
  if (kind !== 'sheet') {
    const number = labels[kind].exec(label)?.groups?.['number'];
    return number === undefined ? null : Number(number);
  }
  return label === '' || /^Part \d/u.test(label) || Object.values(labels).some((each) => each.test(label))
    ? null
    : place;
}

/** The sheet's name in a question, as the question has it with the word "sheet"; null where it is not there. */
export function sheetNamed(question: string, label: string): string | null {
  const name = label.replace(/, rows [\d,]+–[\d,]+$/u, '').replace(/ \(hidden sheet\)$/u, '');
  if (fold(name).trim() === '') return null;
  const words = termsOf(name).join('[^\\p{L}\\p{N}]+');
  const sheet = `(?:${partWords.sheet})`;
  const quoted = `["“„”«»']?${words}["”“«»']?`;
  const pattern = new RegExp(`${start}(?:${sheet}\\s+${quoted}|${quoted}\\s+${sheet})(?![\\p{L}\\p{N}])`, 'iu');
  return pattern.exec(question)?.[0] ?? null;
}

/** A question without the part that it names. */
export const withoutPart = (question: string, written: string): string =>
  question
    .replace(written, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/\s(?=[?!.,;])/gu, '')
    .trim();

/** Words with which one asks for all that a part says. Folded. */
const saying = new Set(
  `say says said stand stands read reads show shows shown write written contain contains content contents text there
about note notes speaker comment comments steht stehen sagt sagen gesagt enthalt enthalten inhalt zeigt lautet lauten
notiz notizen anmerkung anmerkungen kommentar kommentare denn`.split(/\s+/u),
);

/** Whether a question, without its part, asks for nothing but what the part says. */
export const asksForAll = (bare: string): boolean =>
  termsOf(bare).every((word) => isStopWord(word) || isAskingWord(word) || saying.has(word));

/** Whether a question asks for the notes of a part: of a slide, the foot of a page. */
export const asksForNotes = (question: string): boolean =>
  /(?<!\p{L})(?:notes?|comments?|notiz(?:en)?|anmerkung(?:en)?|kommentare?)(?!\p{L})/iu.test(question);
