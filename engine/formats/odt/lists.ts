import { formatNumber, type NumberFormat } from '../flow/number-format.ts';
import { bulletOf } from '../flow/symbols.ts';
import { elementAt, elementsOf, type XmlElement } from '../package/xml-tree.ts';
import { countOf } from './names.ts';

interface Level {
  readonly format: NumberFormat;
  readonly bullet: string | undefined;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many levels are shown, this one and those above it. */
  readonly shown: number;
}

/** The count of each level, from 1; grows and shrinks as items are counted. */
export type Counts = number[];

const deepestLevel = 10;
const formats: ReadonlyMap<string, NumberFormat> = new Map(
  Object.entries<NumberFormat>({
    '1': 'decimal',
    a: 'lower-letter',
    A: 'upper-letter',
    i: 'lower-roman',
    I: 'upper-roman',
    '': 'none',
  }),
);

export const numberFormat = (name: string | undefined): NumberFormat => formats.get(name ?? '') ?? 'decimal';

/** The styles of lists, and the counts of the lists that were met. */
export class Lists {
  readonly #styles = new Map<string, ReadonlyMap<number, Level>>();
  readonly #byId = new Map<string, Counts>();
  readonly #lastOfStyle = new Map<string, Counts>();
  /** The name of the style that numbers headings. */
  static readonly outline = ' outline';

  /** @param element `text:list-style` or `text:outline-style` */
  add(element: XmlElement): void {
    const name = element.name === 'text:outline-style' ? Lists.outline : (element.attributes['style:name'] ?? '');
    this.#styles.set(name, new Map(elementsOf(element).map(levelOf)));
  }

  /** The counts that a list goes on with: its own, unless it continues another. */
  countsOf({ attributes }: XmlElement, style: string): Counts {
    const continued = attributes['text:continue-list'];
    const goesOn = attributes['text:continue-numbering'] === 'true';
    const other = continued === undefined ? undefined : this.#byId.get(continued);
    const counts = other ?? (goesOn ? this.#lastOfStyle.get(style) : undefined) ?? [];
    const id = attributes['xml:id'];
    if (id !== undefined) this.#byId.set(id, counts);
    this.#lastOfStyle.set(style, counts);
    return counts;
  }

  /**
   * The mark of the next item.
   *
   * @param level from 1
   * @param start the number that it has whatever was counted
   */
  next(style: string, counts: Counts, level: number, start: number | undefined): string {
    const levels = this.#styles.get(style);
    const own = levels?.get(level);
    for (let above = 1; above < level; above++) counts[above] ??= levels?.get(above)?.start ?? 1;
    counts[level] = start ?? (counts[level] ?? (own?.start ?? 1) - 1) + 1;
    counts.length = level + 1;
    if (own === undefined) return '';
    if (own.bullet !== undefined) return own.bullet;
    if (own.format === 'none') return (own.prefix + own.suffix).trim();
    const numbers: string[] = [];
    for (let shown = Math.max(1, level - own.shown + 1); shown <= level; shown++) {
      const format = levels?.get(shown)?.format ?? 'decimal';
      if (format !== 'none') numbers.push(formatNumber(counts[shown] ?? 1, format));
    }
    return own.prefix + numbers.join('.') + own.suffix;
  }
}

function levelOf(element: XmlElement): readonly [number, Level] {
  const { attributes } = element;
  const text = elementAt(element, 'style:text-properties')?.attributes ?? {};
  const font = text['style:font-name'] ?? text['fo:font-family'] ?? '';
  const sign = attributes['text:bullet-char'];
  const isPicture = element.name === 'text:list-level-style-image';
  const level: Level = {
    format: numberFormat(attributes['style:num-format']),
    bullet: sign !== undefined ? bulletOf(sign, font) : isPicture ? '•' : undefined,
    prefix: attributes['style:num-prefix'] ?? '',
    suffix: attributes['style:num-suffix'] ?? '',
    start: countOf(attributes['text:start-value'], 1, 1e9),
    shown: countOf(attributes['text:display-levels'], 1, deepestLevel),
  };
  return [countOf(attributes['text:level'], 1, deepestLevel), level];
}
