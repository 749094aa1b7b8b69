import type { FileSummary } from '../../../common/domain/document.ts';
import type { RootSummary } from '../../../common/domain/sources.ts';

interface Entry {
  readonly file: FileSummary | null;
  readonly root: RootSummary | null;
}

/**
 * Entries in their order, but what lies in a file that was given by itself stands right below that file, as attachments
 * below their message. Inside of folders such files are folders of their own.
 */
export function attachedBelow<E extends Entry>(entries: readonly E[]): readonly E[] {
  const isInside = ({ file, root }: E): boolean => root !== null && file?.inside !== undefined;
  const inside = Map.groupBy(entries.filter(isInside), ({ root }) => root?.id);
  const outside = entries.filter((entry) => !isInside(entry));
  const placed = outside.flatMap((entry) => {
    const own = inside.get(entry.root?.id) ?? [];
    inside.delete(entry.root?.id);
    return [entry, ...own];
  });
  // What they lie in may be filtered out.
  return [...placed, ...[...inside.values()].flat()];
}
