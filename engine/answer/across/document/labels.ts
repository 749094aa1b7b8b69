import type { Value } from '../../../../common/domain/value.ts';
import type { Statement } from './statements.ts';

/** A line's label: "Notice period: 3 months". */
const lineLabel = /^\s*(?<label>[^\n:]{2,60}):\s/u;
/** A term that is explained: `"Exit Period" means three months.` */
const explained = new RegExp(
  String.raw`^[^\p{L}"“„«»]*["“„«»](?<label>[^"“”„«»]{2,60})["“”«»]\s+(?:shall\s+)?(?:means?|denotes?|bedeutet|` +
    String.raw`bezeichnet|meint|ist|sind)\s`,
  'u',
);
/** A heading in a sentence's place: "4. TERM AND RENEWAL." */
const longestInline = 60;

/**
 * What names a value beside or above it: of a cell the name of its column, and of its row; of a line its label. ''
 * where
 * nothing does.
 */
export function labelOf({ raw, columns }: Statement, value: Value): string {
  if (!raw.includes('\t')) {
    const label = (explained.exec(raw) ?? lineLabel.exec(raw))?.groups?.['label'] ?? '';
    return label.length < value.start ? label : '';
  }
  // Cells of a page that are empty stand where the row above has none.
  const at = cellsOf(`${raw.slice(0, value.start)}.`).length - 1;
  const before = cellsOf(raw)
    .slice(0, at)
    .filter((cell) => !/\d{2}/u.test(cell));
  return [columns[at], before[0], before.at(-1)]
    .filter((name, i, all) => all.indexOf(name) === i)
    .join(' ')
    .trim();
}

/** The cells of a row that say something. */
export const cellsOf = (row: string): readonly string[] => row.split('\t').filter((cell) => cell.trim() !== '');

/** The heading that a statement stands under: the nearest above, or one in a sentence's place. */
export function headingOf({ heading, before }: Statement): string {
  // "Want to stop? Tell us two months ahead."
  if (before.endsWith('?') && before.length < longestInline) return before;
  const isInline = before.length < longestInline && /^[\p{Lu}\p{N}(§][^:]*[.]$/u.test(before);
  return isInline && before.split(' ').length < 7 ? before : heading;
}
