import type { LongDocument } from './document.ts';
import { annualReports } from './reports/reports.ts';
import { unansweredByReports } from './reports/unanswered.ts';

/** All documents of the set, with their questions. */
export const longDocuments = (): readonly LongDocument[] => annualReports();

/** Questions that no document of the set answers. */
export const unanswered: readonly { readonly question: string; readonly heldOut: boolean }[] = [
  ...unansweredByReports[0].map((question) => ({ question, heldOut: false })),
  ...unansweredByReports[1].map((question) => ({ question, heldOut: true })),
];
