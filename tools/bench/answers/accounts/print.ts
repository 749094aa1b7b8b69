/** Prints the accounts that are not printed yet: behind the guard no other program starts. */
import { printed } from '../../layout/print.ts';
import { companies } from './companies.ts';
import { accountsHtml } from './statements.ts';

for (const company of companies) printed(accountsHtml(company));
