import { act } from './books/act.ts';
import { bookDocument } from './books/book.ts';
import { chronicle } from './books/chronicle.ts';
import { formulary } from './books/formulary.ts';
import { handbuch, satzung } from './books/german.ts';
import { manual } from './books/manual.ts';
import { publicDomainBooks } from './books/public-domain.ts';
import { unansweredByBooks } from './books/unanswered.ts';
import type { LongDocument } from './document.ts';
import { annualReports } from './reports/reports.ts';
import { unansweredByReports } from './reports/unanswered.ts';

/** All documents of the set, with their questions. */
export const longDocuments = (): readonly LongDocument[] => [
  ...annualReports(),
  ...[...publicDomainBooks(), formulary(), manual(), act(), chronicle(), handbuch(), satzung()].map(bookDocument),
];

/** Questions that no document of the set answers. */
export const unanswered = [unansweredByReports, unansweredByBooks].flatMap(([inSight, heldOut]) => [
  ...inSight.map((question) => ({ question, heldOut: false })),
  ...heldOut.map((question) => ({ question, heldOut: true })),
]);
