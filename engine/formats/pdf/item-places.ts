import { hasPlace, type TextItem } from '../../text/words.ts';

/** The size of an item's letters, and where it begins, in points from the page's lower left. */
export const placeOf = ({ transform: [, , , scale = 0, left = 0, baseline = 0] }: TextItem) => ({
  scale,
  left,
  baseline,
});

/** The items of a page that have words, and stand upright. */
export const uprightWords = (items: readonly TextItem[]): readonly TextItem[] =>
  items.filter(
    (item) => hasPlace(item) && item.str.trim() !== '' && item.transform[1] === 0 && (item.transform[3] ?? 0) > 0,
  );

export const within = (value: number, { least, most }: { readonly least: number; readonly most: number }): boolean =>
  value >= least && value <= most;
