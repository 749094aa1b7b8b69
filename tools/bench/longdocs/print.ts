/**
 * `node tools/bench/longdocs/print.ts`: prints all documents of the sets that are not printed yet. The benches
 * import this before the guard, behind which no other program starts: a Chromium neither.
 */
import { printed } from '../layout/print.ts';
import { longDocuments } from './documents.ts';
import { annualFilings } from './filings/filings.ts';

for (const { html } of [...longDocuments(), ...annualFilings()]) printed(html);
