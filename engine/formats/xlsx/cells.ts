import type { CellFormatter } from './number-format.ts';

/** A cell as the file writes it. */
export interface RawCell {
  /** The kind of its value: "n", "s", "str", "inlineStr", "b", "e", "d". */
  readonly type: string;
  readonly style: number;
  readonly value: string;
  readonly inline: string;
}

/** What of the workbook cells point to. */
export interface CellSources {
  readonly strings: readonly string[];
  readonly codes: readonly string[];
  readonly format: CellFormatter;
}

export interface ShownCell {
  readonly words: string;
  readonly isValue: boolean;
}

/** What a person sees in a cell; undefined where it points to a string that is not there. Pure. */
export function shownCell({ type, style, value, inline }: RawCell, sources: CellSources): ShownCell | undefined {
  const code = sources.codes[style] ?? 'General';
  switch (type) {
    case 's': {
      const found = sources.strings[Number(value)];
      return found === undefined ? undefined : { words: sources.format(found, code), isValue: false };
    }
    case 'str':
      return { words: sources.format(value, code), isValue: false };
    case 'inlineStr':
      return { words: sources.format(inline, code), isValue: false };
    case 'b':
      return { words: value === '1' || value === 'true' ? 'TRUE' : 'FALSE', isValue: true };
    case 'e':
      return { words: value, isValue: true };
    case 'd':
      return { words: value.replace(/T00:00:00(?:\.0+)?Z?$/u, '').replace('T', ' '), isValue: true };
    default: {
      const number = Number(value);
      return { words: Number.isNaN(number) ? value : sources.format(number, code), isValue: true };
    }
  }
}
