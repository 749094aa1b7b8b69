import type { Random } from './random.ts';

const nouns =
  'harbour ledger valley contract engine committee forest archive market river survey bridge council report season price garden letter tower museum railway station library orchard mill quarry village museum college hospital bakery ferry island canal workshop'.split(
    ' ',
  );
const verbs = 'carries measures describes replaces follows shows supports limits crosses records explains holds'.split(
  ' ',
);
const adjectives =
  'old quiet steady narrow local northern annual public heavy early common later small careful wide'.split(' ');
const titles =
  'Results Methods Background Revenue Liquidity Risks Outlook Staff Suppliers Research Insurance Property Governance Strategy Markets Taxes Pensions Leases Segments Borrowings Inventories Customers Energy Transport'.split(
    ' ',
  );
export const items =
  'Net sales|Cost of sales|Gross profit|Research and development|Selling, general and administrative|Amortization of intangible assets|Restructuring charges|Operating income|Interest expense|Interest income|Other income, net|Income before taxes|Provision for income taxes|Net income|Cash and cash equivalents|Short-term investments|Trade receivables, net of allowance for expected credit losses|Inventories|Prepaid expenses and other current assets|Property, plant and equipment, net|Operating lease right-of-use assets|Goodwill|Deferred tax assets|Accounts payable|Accrued compensation and related benefits|Current portion of long-term debt|Deferred revenue|Long-term debt, less current portion|Retained earnings|Accumulated other comprehensive loss|Treasury stock, at cost|Dividends paid to shareholders|Proceeds from the issuance of long-term debt, net of issuance costs|Purchases of property, plant and equipment|Effect of exchange rate changes on cash and cash equivalents|Share-based compensation|Depreciation and amortization|Changes in operating assets and liabilities, net of acquisitions|Repayments of borrowings under the revolving credit facility|Repurchases of common stock'.split(
    '|',
  );

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function sentence(random: Random): string {
  const phrase = (): string =>
    `the ${random.of(adjectives)} ${random.of(nouns)}${random.chance(0.4) ? ` of the ${random.of(nouns)}` : ''}`;
  const number = random.chance(0.25)
    ? ` in ${random.whole(1990, 2024)}`
    : random.chance(0.2)
      ? ` by ${random.whole(2, 90)} percent`
      : '';
  return `${capital(phrase())} ${random.of(verbs)} ${phrase()}${random.chance(0.5) ? ` and ${random.of(verbs)} ${phrase()}` : ''}${number}.`;
}

export const paragraph = (random: Random, from: number, to: number): string =>
  Array.from({ length: random.whole(from, to) }, () => sentence(random)).join(' ');

export function title(random: Random): string {
  const form = random.whole(0, 3);
  if (form === 0) return random.of(titles);
  if (form === 1) return `${random.of(titles)} and ${random.of(titles).toLowerCase()}`;
  if (form === 2) return `${capital(random.of(adjectives))} ${random.of(nouns)} of the ${random.of(nouns)}`;
  return `${random.of(titles)} by ${random.of(nouns)}`;
}

export const name = (random: Random): string =>
  `${random.of(['Ada', 'Boris', 'Clara', 'David', 'Elena', 'Farid', 'Greta', 'Henrik'])} ${random.of(['Lindqvist', 'Okafor', 'Moreau', 'Tanaka', 'Weber', 'Novak', 'Silva', 'Hughes'])}`;

export const company = (random: Random): string =>
  `${capital(random.of(nouns))} ${random.of(['Holdings', 'Industries', 'Partners', 'Group'])} ${random.of(['Inc.', 'plc', 'AG', 'Ltd.'])}`;
