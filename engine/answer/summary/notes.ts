import type { SummaryNotes } from './write-summary.ts';

/** Notes that are kept at most; the oldest go first. A book has a few hundred pieces. */
const mostKept = 4_000;

/** Notes in the memory of this process; they are the documents' content, and are never written anywhere. */
export function summaryNotes(): SummaryNotes {
  const kept = new Map<string, string>();
  return {
    read: (key) => kept.get(key),
    keep(key, note) {
      kept.set(key, note);
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    },
  };
}
