import { anyWriting } from '../../../values/values.ts';
import { numeralsIn } from '../../../values/numerals.ts';

/** What is measured, apart from money and time, which `engine/values` reads. */
export type Dimension =
  'length' | 'area' | 'volume' | 'weight' | 'temperature' | 'speed' | 'power' | 'loudness' | 'force';

/** Units as they stand behind a number, in English and German. Signs of one letter keep their case. */
const units: readonly (readonly [Dimension, string])[] = [
  [
    'area',
    '(?:square |quadrat)(?:kilo|zenti|centi|milli)?(?:met(?:re|er)s?|m|feet|foot|yards?|miles?|inch(?:es)?)' +
      '|[cmk]?m²|[cmk]?m2|sq\\.? ?(?:m|ft)|qm|ha|hectares?|hektar|acres?',
  ],
  [
    'volume',
    '(?:cubic |kubik)(?:zenti|centi|milli)?(?:met(?:re|er)s?|m|feet|foot|inch(?:es)?)|[cm]?m³|[cm]?m3' +
      '|(?:milli|centi|zenti|hekto|hecto)?(?:litres?|liters?|litern?)|[mcdh]?[lL]|gallons?|pints?|cups?|tassen?',
  ],
  ['speed', 'km/h|mph|m/s|kmh|knots?|knoten|stundenkilometern?|(?:kilo)?met(?:re|er)s? (?:an|per) hour|miles an hour'],
  [
    'length',
    '(?:kilo|centi|zenti|milli|mikro|micro|deci|dezi)?met(?:re|er)[ns]?|[kcmdµ]?m' +
      '|feet|foot|ft|inch(?:es)?|miles?|yards?|zoll',
  ],
  [
    'weight',
    '(?:kilo|milli|mikro|micro)?gram(?:me?)?s?|kilos?|[kmµ]?g|tonnes?|tons?|tonnen?|t|pounds?|lbs?|stone|zentner',
  ],
  ['temperature', '°\\s?[CF]|degrees?|grad|°|kelvin|K'],
  ['loudness', 'dB(?:\\(?A\\)?)?|decibels?|dezibel'],
  ['power', '(?:kilo|mega|giga)?watt(?:s|stunden)?|[kMG]?Wh?|kVA|PS|hp|horsepower|volts?|V|amps?|amperes?|m?A'],
  ['force', '(?:kilo)?newton(?: ?met(?:re|er)s?)?|k?Nm?|bars?|[kM]?Pa|psi'],
];

const noWord = '(?![\\p{L}\\p{N}]|-\\p{L})';
const behind = new RegExp(
  `^[\\s\\u00a0-]?(?:${units.map(([dimension, words]) => `(?<${dimension}>${words})`).join('|')})${noWord}`,
  'u',
);
/** The same with words in any case: "Meter", "Quadratmeter". */
const spelledOut = new RegExp(
  `^[\\s\\u00a0-]?(?:${units
    .map(([dimension, words]) => `(?<${dimension}>${words.replaceAll(/(?<=\||^)[^|]{1,2}(?=\||$)/gu, '(?!)')})`)
    .join('|')})${noWord}`,
  'iu',
);

/** A number with its unit, as a range. */
export interface Measure {
  readonly dimension: Dimension;
  readonly start: number;
  readonly end: number;
}

/** A number under the name of its column, which has the unit: "Noise (dB): 65". */
const underUnit = /\((?<unit>[^()\d]{1,12})\): (?<number>-?\d[\d.,]*)/gu;

/** The measures of a text, in order: "42 cm", "1,5 Liter", "zwei Meter". */
export function measuresIn(text: string): readonly Measure[] {
  const named = [...text.matchAll(underUnit)].flatMap(({ 0: all, index, groups }) =>
    unitsBehind(`${groups?.['number'] ?? ''} ${groups?.['unit'] ?? ''}`).map(({ dimension }) => ({
      dimension,
      start: index,
      end: index + all.length,
    })),
  );
  return [...unitsBehind(text), ...named].toSorted((one, other) => one.start - other.start);
}

function unitsBehind(text: string): readonly Measure[] {
  return numeralsIn(text, anyWriting).flatMap(({ start, end }) => {
    const rest = text.slice(end, end + 40);
    const match = behind.exec(rest) ?? spelledOut.exec(rest);
    const found = Object.entries(match?.groups ?? {}).find(([, written]) => written !== undefined);
    if (match === null || found === undefined) return [];
    return [{ dimension: found[0] as Dimension, start, end: end + match[0].length }];
  });
}
