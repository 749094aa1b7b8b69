import { formatNumber, type NumberFormat } from '../flow/number-format.ts';
import { bulletOf } from '../flow/symbols.ts';
import { elementAt, elementsOf, type XmlElement } from '../package/xml-tree.ts';
import { flagOf, numberOf, valueOf } from './properties.ts';
import type { Styles } from './styles.ts';

/** One level of a list: how its marks look. */
interface Level {
  readonly start: number;
  readonly format: NumberFormat | 'bullet';
  /** "%1.%2)": numbers of this level and those above it. */
  readonly text: string;
  readonly font: string;
  /** The level, from 1, whose next item starts this one anew; 0 for none. */
  readonly restart: number | undefined;
  /** All numbers in digits, whatever their levels say. */
  readonly legal: boolean;
  readonly style: string | undefined;
}

interface List {
  /** Lists of one abstract list count on together. */
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** The level from which counting starts anew when the list is first used. */
  readonly startsAnewFrom: number;
}

const formats: ReadonlyMap<string, Level['format']> = new Map<string, Level['format']>(
  Object.entries<Level['format']>({
    decimal: 'decimal',
    decimalZero: 'decimal-zero',
    upperRoman: 'upper-roman',
    lowerRoman: 'lower-roman',
    upperLetter: 'upper-letter',
    lowerLetter: 'lower-letter',
    ordinal: 'ordinal',
    bullet: 'bullet',
    none: 'none',
    chicago: 'note-signs',
    decimalEnclosedCircle: 'circled',
  }),
);

/** How Word names a way to count; 'decimal' for those that are written in digits here. */
export const numberFormat = (name: string | undefined): Level['format'] => formats.get(name ?? '') ?? 'decimal';

const deepestLevel = 8;

/** The lists of a document (`word/numbering.xml`), which count as they are asked. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counts = new Map<string, number[]>();
  readonly #used = new Set<string>();

  constructor(root: XmlElement | undefined, styles: Styles) {
    this.#lists = listsOf(root, styles);
  }

  /** The level at which a style numbers its paragraphs, when its list names it. */
  levelOfStyle(numId: string, style: string): number | undefined {
    const levels = this.#lists.get(numId)?.levels ?? new Map<number, Level>();
    return [...levels].find(([, level]) => level.style === style)?.[0];
  }

  /** The mark of the next paragraph of a list: "2.1.3", "(iv)", "•"; '' for one without. */
  next(numId: string, level: number): string {
    const list = this.#lists.get(numId);
    const own = list?.levels.get(level);
    if (list === undefined || own === undefined) return '';
    const counts = this.#count(numId, list, level);
    if (own.format === 'bullet') return bulletOf(own.text, own.font);
    return own.text.replaceAll(/%([1-9])/gu, (_, digit: string) => {
      const place = Number(digit) - 1;
      const { start = 1, format = 'decimal' } = list.levels.get(place) ?? {};
      const number = counts[place] ?? start;
      if (own.legal && format !== 'none') return String(number);
      return format === 'bullet' ? '' : formatNumber(number, format);
    });
  }

  #count(numId: string, list: List, level: number): readonly number[] {
    const counts = this.#counts.get(list.abstractId) ?? [];
    this.#counts.set(list.abstractId, counts);
    if (!this.#used.has(numId)) {
      this.#used.add(numId);
      counts.length = Math.min(counts.length, list.startsAnewFrom);
    }
    // A level that nobody used before counts as its first item where deeper levels name it.
    for (let index = 0; index < level; index++) counts[index] ??= this.#first(list, index);
    counts[level] = (counts[level] ?? (list.levels.get(level)?.start ?? 1) - 1) + 1;
    for (let deeper = level + 1; deeper <= deepestLevel; deeper++) {
      const restart = list.levels.get(deeper)?.restart;
      if (restart === undefined || (restart > 0 && level < restart)) delete counts[deeper];
    }
    return counts;
  }

  #first(list: List, level: number): number {
    return list.levels.get(level)?.start ?? 1;
  }
}

function listsOf(root: XmlElement | undefined, styles: Styles): ReadonlyMap<string, List> {
  const abstracts = new Map(
    elementsOf(root, 'w:abstractNum').map((element) => [element.attributes['w:abstractNumId'] ?? '', element] as const),
  );
  const nums = elementsOf(root, 'w:num');
  const lists = new Map<string, List>();
  for (const num of nums) {
    const abstractId = resolveAbstract(valueOf(num, 'w:abstractNumId') ?? '', abstracts, nums, styles);
    const levels = new Map(levelsOf(abstracts.get(abstractId)));
    let startsAnewFrom = deepestLevel + 1;
    for (const override of elementsOf(num, 'w:lvlOverride')) {
      const place = numberOf(override.attributes['w:ilvl']) ?? 0;
      const start = numberOf(valueOf(override, 'w:startOverride'));
      for (const [, level] of levelsOf(override)) levels.set(place, level);
      const level = levels.get(place);
      if (start === undefined || level === undefined) continue;
      levels.set(place, { ...level, start });
      startsAnewFrom = Math.min(startsAnewFrom, place);
    }
    lists.set(num.attributes['w:numId'] ?? '', { abstractId, levels, startsAnewFrom });
  }
  return lists;
}

/** An abstract list may say no more than which style has the list that is meant. */
function resolveAbstract(
  id: string,
  abstracts: ReadonlyMap<string, XmlElement>,
  nums: readonly XmlElement[],
  styles: Styles,
): string {
  const link = valueOf(abstracts.get(id), 'w:numStyleLink');
  if (link === undefined) return id;
  const numId = styles.of(link).numId;
  const num = nums.find(({ attributes }) => attributes['w:numId'] === numId);
  return valueOf(num, 'w:abstractNumId') ?? id;
}

function levelsOf(element: XmlElement | undefined): readonly (readonly [number, Level])[] {
  return elementsOf(element, 'w:lvl').map((level) => {
    const run = elementAt(level, 'w:rPr');
    const place = Math.min(deepestLevel, Math.max(0, numberOf(level.attributes['w:ilvl']) ?? 0));
    return [
      place,
      {
        start: numberOf(valueOf(level, 'w:start')) ?? 0,
        format: numberFormat(
          valueOf(level, 'w:numFmt') ?? valueOf(level, 'mc:AlternateContent', 'mc:Fallback', 'w:numFmt'),
        ),
        text: valueOf(level, 'w:lvlText') ?? '',
        font: elementAt(run, 'w:rFonts')?.attributes['w:ascii'] ?? '',
        restart: numberOf(valueOf(level, 'w:lvlRestart')),
        legal: flagOf(level, 'w:isLgl') ?? false,
        style: valueOf(level, 'w:pStyle'),
      },
    ] as const;
  });
}
