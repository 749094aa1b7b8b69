import type { ChecklistItem } from '../../../common/domain/checklist.ts';

/** An item: heading, question, and its cues, parted by commas. */
export const item = (heading: string, question: string, cues: string): ChecklistItem => ({
  heading,
  question,
  cues: cues.split(',').map((cue) => cue.trim()),
});
