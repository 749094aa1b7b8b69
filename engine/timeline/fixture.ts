import type { TimelineEntry } from '../../common/domain/timeline.ts';
import type { DocumentId } from '../../common/ids.ts';

/** An entry of a timeline. */
export const entry = (date: string, text: string, more: Partial<TimelineEntry> = {}): TimelineEntry => ({
  id: `1.1.0.${date}`,
  documentId: 1 as DocumentId,
  name: 'lease.pdf',
  label: '1',
  role: 'due',
  date,
  text: date,
  said: { part: 1, start: 0, end: text.length, text },
  computed: null,
  ...more,
});
