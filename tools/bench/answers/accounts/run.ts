import { readFileSync } from 'node:fs';
import { printed } from '../../layout/print.ts';
import { euros, figuresOf } from './figures.ts';
import { runPairs } from '../near/pairs.ts';
import type { NearDocument } from '../near/set.ts';
import type { Printed, SetOptions } from '../set.ts';
import { questions, unanswered } from './questions.ts';
import { companies, type Company } from './companies.ts';
import { accountsHtml } from './statements.ts';

function documentOf(company: Company): NearDocument {
  const figures = figuresOf(company.name, company.year);
  const put = (wordings: readonly [string, string]): string =>
    wordings[company.heldOut ? 1 : 0].replace('{c}', company.short).replace('{y}', String(company.year));
  return {
    file: `Jahresabschluss ${company.year} ${company.short}.pdf`,
    language: 'de',
    heldOut: company.heldOut,
    text: '',
    bytes: readFileSync(printed(accountsHtml(company))),
    answered: questions.map(([amount, ...wordings]) => [put(wordings), euros(Math.abs(figures[amount]))]),
    unanswered: unanswered.map(put),
  };
}

/** German annual accounts as PDF, with questions for their lines. */
export const runAccounts = (options: SetOptions): Promise<Printed> =>
  runPairs(
    { name: 'accounts', title: 'German annual accounts: lines asked for', documents: companies.map(documentOf) },
    options,
  );
