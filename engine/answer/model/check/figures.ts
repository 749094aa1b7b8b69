import type { Value } from '../../../../common/domain/value.ts';
import { anyMonth, monthByName } from '../../../values/month-names.ts';
import { anyOrdinal, ordinalOf } from '../../../values/ordinals.ts';
import { valuesOfType } from '../../../values/values.ts';
import { alike, type Word } from './words.ts';

/** A value of a text that a claim must not change. */
export interface Figure {
  readonly kind: 'date' | 'amount' | 'percentage' | 'duration' | 'number' | 'day' | 'month' | 'ordinal';
  /** As `Value.normal`; of a day `MM-DD`, of a month `MM`. */
  readonly normal: string;
  readonly size: number | null;
  readonly start: number;
  readonly end: number;
  /** The word behind a plain number: what is counted or measured. */
  readonly unit: Word | undefined;
}

const open = String.raw`(?<![\p{L}\p{N}])`;
const close = String.raw`(?![\p{L}\p{N}])`;
const dayOfMonth = new RegExp(
  `${open}(?:(?<day>[0-3]?\\d)(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?(?<month>${anyMonth})|` +
    `(?<monthFirst>${anyMonth})\\s+(?<dayLast>[0-3]?\\d)(?:st|nd|rd|th)?)${close}`,
  'giu',
);
/** "may" is a verb too: a month alone has a capital and more than three letters, or is German. */
const monthAlone = new RegExp(`${open}(?:${anyMonth})${close}`, 'giu');
const ordinal = new RegExp(`${open}(?:${anyOrdinal})${close}`, 'giu');

/** "Four of them": what is counted stands before. */
const ofThem = /^\s+(?:of (?:them|these|those|which)|davon|von ihnen)\b/iu;

/** The values of a text in order, each number once. */
export function figuresIn(text: string, words: readonly Word[]): readonly Figure[] {
  const found: Figure[] = [];
  const add = (figure: Figure): void => {
    if (!found.some((other) => other.start < figure.end && figure.start < other.end)) found.push(figure);
  };
  const take = (kind: Figure['kind'], values: readonly Value[]): void => {
    for (const { normal, size, start, end } of values) add({ kind, normal, size, start, end, unit: undefined });
  };
  take('date', valuesOfType(text, 'date'));
  for (const { 0: whole, index, groups } of text.matchAll(dayOfMonth)) {
    const month = monthByName(groups?.['month'] ?? groups?.['monthFirst'] ?? '');
    const day = Number(groups?.['day'] ?? groups?.['dayLast']);
    const normal = `${padded(month)}-${padded(day)}`;
    add({ kind: 'day', normal, size: null, start: index, end: index + whole.length, unit: undefined });
  }
  take('amount', valuesOfType(text, 'amount'));
  take('percentage', valuesOfType(text, 'percentage'));
  take('duration', valuesOfType(text, 'duration'));
  for (const { normal, size, start, end, confidence } of valuesOfType(text, 'number')) {
    // "One of the parties" counts nothing.
    if (size === 1 && confidence < 1) continue;
    const next = words.find((word) => word.start >= end);
    const isNext = next !== undefined && /^[\s-]?$/u.test(text.slice(end, next.start));
    const isOfThem = ofThem.test(text.slice(end, end + 12));
    add({ kind: 'number', normal, size, start, end, unit: isNext && !isOfThem ? next : signAfter(text, end) });
  }
  for (const { 0: name, index } of text.matchAll(monthAlone)) {
    const isMonth =
      name.length > 3 ||
      name === 'Mai' ||
      /\b(?:in|of|by|since|until|from|to|each|every|mid|last|next|early|late)[\s-]$/u.test(text.slice(0, index));
    if (!isMonth || !/^\p{Lu}/u.test(name)) continue;
    const end = index + name.length;
    add({ kind: 'month', normal: padded(monthByName(name)), size: null, start: index, end, unit: undefined });
  }
  for (const { 0: name, index: start } of text.matchAll(ordinal)) {
    const size = ordinalOf(name);
    add({ kind: 'ordinal', normal: String(size), size, start, end: start + name.length, unit: undefined });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** A sign of a unit that no word is: °C, m³. */
function signAfter(text: string, at: number): Word | undefined {
  const sign = /^\s?([°$£¥²³][\p{L}]*)/u.exec(text.slice(at, at + 6))?.[1];
  if (sign === undefined) return undefined;
  return {
    plain: sign,
    forms: [sign],
    bare: sign,
    start: at,
    end: at + sign.length,
    isCapital: false,
    isContent: true,
    clause: 0,
    segment: 0,
  };
}

const padded = (value: number): string => String(value).padStart(2, '0');

/** Units with their signs and words. */
const units = [
  'm metre metres meter meters metern',
  'cm centimetre centimetres zentimeter centimeter centimeters',
  'mm millimetre millimetres millimeter',
  'km kilometre kilometres kilometer kilometers kilometern',
  'kg kilogram kilograms kilogramm kilo kilos',
  'g gram grams gramm',
  't tonne tonnes tonnen ton tons',
  'l litre litres liter liters litern',
  'm3 m³ kubikmeter kubikmetern cubic',
  'm2 m² quadratmeter quadratmetern square sqm',
  'w watt',
  'kw kilowatt',
  'v volt',
  'a ampere amp amps',
  'c °c grad degrees degree',
  'db dezibel decibel decibels',
  'ft foot feet fuss',
  'inch inches zoll',
  'mile miles meile meilen',
  'point points punkt punkte punkten',
  'uhr oclock hours',
].map((line) => new Set(line.split(' ')));

const sameUnit = (a: Word, b: Word): boolean =>
  a.forms.some((form) => b.forms.includes(form)) || units.some((unit) => unit.has(a.plain) && unit.has(b.plain));

const isUnit = ({ plain }: Word): boolean => units.some((unit) => unit.has(plain));

/** Words for whoever is counted: "42 people" for "42 members". */
const people = new Set('people persons personen menschen leute'.split(' '));

const times = new Set<Figure['kind']>(['date', 'day', 'month']);

/** A date, or a number that is likely a year: the word behind it is not what it counts. */
export const isTime = ({ kind, normal }: Figure): boolean => times.has(kind) || /^(?:1[5-9]|20)\d\d$/u.test(normal);

/** Words for shares, each with the percentages that they may stand for. */
const shares: readonly (readonly [words: ReadonlySet<string>, percent: readonly string[]])[] = [
  [new Set(['half', 'halfte']), ['50 %']],
  [new Set(['third', 'drittel']), ['33 %', '33.3 %']],
  [new Set(['quarter', 'viertel']), ['25 %']],
  [new Set(['fifth', 'funftel']), ['20 %']],
  [new Set(['tenth', 'zehntel']), ['10 %']],
];

/** Whether a text has a percentage as a share in words: "a quarter" for 25 %, but not "three quarters". */
export const isShareIn = (
  { kind, normal }: Figure,
  { words, figures }: { readonly words: readonly Word[]; readonly figures: readonly Figure[] },
): boolean =>
  kind === 'percentage' &&
  words.some(({ plain }, i) => {
    const previous = words[i - 1];
    const isCounted = figures.some(
      ({ kind: other, start, end }) =>
        other === 'number' && start <= (previous?.start ?? -1) && (previous?.start ?? -1) < end,
    );
    return !isCounted && shares.some(([names, percent]) => names.has(plain) && percent.includes(normal));
  });

/** Months or days that are as long as years or months: 24 months and 2 years. */
const nearly = 0.03;

/** Whether a text's figure bears a claim's figure out. */
export function sameFigure(claim: Figure, own: Figure, ownWords: readonly Word[]): boolean {
  if (own.kind === 'date') {
    if (claim.kind === 'date') return own.normal === claim.normal || own.normal.startsWith(`${claim.normal}-`);
    if (claim.kind === 'day') return own.normal.slice(5) === claim.normal;
    if (claim.kind === 'month') return own.normal.slice(5, 7) === claim.normal;
    return claim.kind === 'number' && own.normal.slice(0, 4) === claim.normal;
  }
  // "In the year 1724, in May": a date put together of what stands apart is not looked into.
  if (claim.kind === 'month')
    return own.kind === 'day'
      ? own.normal.slice(0, 2) === claim.normal
      : own.kind === 'month' && own.normal === claim.normal;
  if (claim.kind !== own.kind) return isCounted(claim, own);
  if (claim.kind === 'duration') return sameDuration(claim, own);
  if (unsigned(claim) !== unsigned(own)) return false;
  if (claim.unit === undefined || own.unit === undefined || sameUnit(claim.unit, own.unit)) return true;
  // "Kilometer" is alike to "Meter", but measures something else.
  if (isUnit(claim.unit) && isUnit(own.unit)) return false;
  if (isTime(claim)) return true;
  if (people.has(claim.unit.plain) && !isUnit(own.unit)) return true;
  // The word behind a number may be no unit: "212 received", "212 of the patients".
  return !claim.unit.isContent || ownWords.some((word) => alike(word, claim.unit as Word));
}

/** A credit of 5 is an amount of -5: words say of a claim whether it adds or takes. */
const unsigned = ({ normal }: Figure): string => normal.replace('-', '');

/** "2nd" for "second", "third" for 3; an amount or a percentage is no plain number. */
const isCounted = (claim: Figure, own: Figure): boolean =>
  (claim.kind === 'number' || claim.kind === 'ordinal') &&
  (own.kind === 'number' || own.kind === 'ordinal') &&
  claim.size === own.size &&
  claim.size !== null &&
  claim.size < 32 &&
  claim.kind === 'ordinal';

function sameDuration(claim: Figure, own: Figure): boolean {
  const plain = ({ normal }: Figure): string => normal.replace('working ', '').replace(/s$/u, '');
  if (plain(claim) === plain(own)) return true;
  const [one, other] = [claim.size ?? 0, own.size ?? 0];
  const sameKind = plain(claim).split(' ')[1] === plain(own).split(' ')[1];
  return !sameKind && Math.abs(one - other) <= nearly * Math.max(one, other);
}
