import type { Amount } from './figures.ts';
import { grouped, type Report } from './values.ts';

/** How a question about a report is asked: `{c}` the company, `{y}` the year. The second wording is held out. */
export interface Asked {
  readonly ask: readonly [inSight: string, heldOut: string];
  readonly answer: (report: Report) => { readonly evidence: readonly string[]; readonly value: string };
}

/** The answer is a cell of a row with this label. */
const row = (label: string, amount: Amount, ...ask: Asked['ask']): Asked => ({
  ask,
  answer: ({ figures }) => {
    const value = grouped(Math.abs(figures[0][amount]));
    return { evidence: [label, value], value };
  },
});

/** The answer is a cell of the first column of a table that is made of the segments, regions or notes. */
const cell = (label: (report: Report) => string, value: (report: Report) => string, ...ask: Asked['ask']): Asked => ({
  ask,
  answer: (report) => ({ evidence: [label(report), value(report)], value: value(report) }),
});

export const figureQuestions: readonly Asked[] = [
  row(
    'Purchases of property, plant and equipment',
    'capex',
    'What did {c} spend on capital expenditure in {y}?',
    'How high was the capex of {c} in fiscal {y}?',
  ),
  row(
    'Dividends paid to shareholders',
    'dividends',
    'How much money did {c} hand out to its owners as dividends in {y}?',
    'Total cash dividend payments by {c}, year {y}?',
  ),
  row(
    'Repurchases of common stock',
    'repurchases',
    'What amount did {c} use for share buybacks in {y}?',
    'In {y}, how much of its own stock did {c} buy back, in dollars?',
  ),
  row('Net sales', 'revenue', "What was {c}'s revenue in {y}?", 'What turnover did {c} report for the year {y}?'),
  row(
    'Cost of sales',
    'costOfSales',
    'How high were the COGS of {c} in {y}?',
    'What did it cost {c} to make the goods that it sold in {y}?',
  ),
  row(
    'Operating income',
    'operatingIncome',
    'What was the EBIT of {c} in {y}?',
    'What did {c} earn from its operations in {y}, before interest and taxes?',
  ),
  row(
    'Net income',
    'netIncome',
    'What was the bottom-line profit of {c} in {y}?',
    'How much money was left for {c} after tax in {y}?',
  ),
  cell(
    () => 'Diluted',
    ({ value }) => value('epsDiluted'),
    'What was the profit per share of {c} in {y}, fully diluted?',
    'Give the diluted EPS of {c} for FY{y}.',
  ),
  row(
    'Net cash provided by operating activities',
    'operatingCash',
    "How much cash did {c}'s operations bring in during {y}?",
    'What was the operating cash flow of {c} for {y}?',
  ),
  row(
    'Repayments of long-term debt',
    'debtRepaid',
    'How much debt did {c} pay back in {y}?',
    'What did {c} spend in {y} on paying off its loans?',
  ),
  row(
    'Proceeds from issuance of long-term debt',
    'debtIssued',
    'How much fresh long-term money did {c} borrow in {y}?',
    'What did {c} raise by new bonds and loans in {y}?',
  ),
  row(
    'Cash and cash equivalents',
    'cash',
    'How much cash did {c} have on hand at the end of {y}?',
    'What liquid funds did {c} hold when {y} closed?',
  ),
  row(
    'Trade receivables, net of allowance for expected credit losses',
    'receivables',
    'How much did customers owe {c} at the end of {y}?',
    'Unpaid bills of customers on the balance sheet of {c}, year end {y}?',
  ),
  row(
    'Accounts payable',
    'payables',
    'How much did {c} owe its suppliers at year-end {y}?',
    'What trade creditors did {c} have at the end of {y}?',
  ),
  row(
    'Inventories',
    'inventories',
    'What were the goods that {c} had in stock worth at the end of {y}?',
    'Value of the stock on hand at {c}, end of {y}?',
  ),
  row(
    'Property, plant and equipment, net',
    'property',
    "What was the book value of {c}'s fixed assets, its buildings and machines, at the end of {y}?",
    'Net PP&E of {c}, FY{y}?',
  ),
  row(
    'Long-term debt, less current portion',
    'longDebt',
    'How much noncurrent borrowing was on the balance sheet of {c} at the end of {y}?',
    'What did {c} owe lenders at the end of {y} that was not due within a year?',
  ),
  row(
    'Current portion of long-term debt',
    'currentDebt',
    "How much of {c}'s borrowings falls due in the year after {y}?",
    'Short-term maturities of loans at {c}, balance sheet of {y}?',
  ),
  row(
    "Total shareholders' equity",
    'equity',
    'What was the net worth of {c} in its books at the end of {y}?',
    'How much equity capital did {c} have at the end of {y}?',
  ),
  row(
    'Total assets',
    'totalAssets',
    'How large was the whole balance sheet of {c} at the end of {y}?',
    'What did everything that {c} owned add up to at the close of {y}?',
  ),
  row(
    'Provision for income taxes',
    'tax',
    'What was the tax charge of {c} in {y}?',
    'How much did taxes take from the earnings of {c} in {y}?',
  ),
  row(
    'Share-based compensation',
    'stockCompensation',
    'What was the expense for stock awards to staff at {c} in {y}?',
    'How much did {c} pay its people in equity in {y}?',
  ),
  row(
    'Acquisitions of businesses, net of cash acquired',
    'acquisitions',
    'How much cash did {c} put into buying other companies in {y}?',
    'What did takeovers cost {c} in {y}?',
  ),
  row(
    'Research and development expenses',
    'rnd',
    'What was the R&D spend of {c} in {y}?',
    'How much did {c} invest in developing new products in {y}?',
  ),
  row(
    'Selling, general and administrative expenses',
    'sga',
    'How high was the overhead (SG&A) of {c} in {y}?',
    'What did sales force and administration cost {c} in {y}?',
  ),
  row(
    'Effect of exchange rate changes on cash and cash equivalents',
    'exchangeEffect',
    'By how much did currency moves change the cash of {c} in {y}?',
    'What did the cash pile of {c} lose through exchange rates in {y}?',
  ),
  row(
    'Deferred income taxes',
    'deferredTax',
    'How high were the deferred tax liabilities of {c} at the end of {y}?',
    'What taxes had {c} put off to later years on its balance sheet of {y}?',
  ),
  cell(
    ({ company }) => company.segments[1]?.[0] ?? '',
    ({ figures }) => grouped(figures[0].bySegment[1] ?? 0),
    'What were the sales of the second segment of {c}, {segment}, in {y}?',
    'How much revenue did the {segment} division of {c} bring in {y}?',
  ),
  cell(
    ({ company }) => `${company.segments[0]?.[0]} income`,
    ({ figures }) => grouped(figures[0].segmentIncome[0] ?? 0),
    'What profit did the {firstSegment} unit of {c} make in {y}?',
    'How much did {firstSegment} contribute to the earnings of {c} in {y}?',
  ),
  cell(
    ({ company }) => company.regions[1] ?? '',
    ({ figures }) => grouped(figures[0].byRegion[1] ?? 0),
    'How much did {c} sell to customers in {region} in {y}?',
    'What business did {c} do in {region} during {y}, in dollars?',
  ),
];

/** The names that a question's wording may have in braces. */
export const namesIn = ({ company, year }: Report): Readonly<Record<string, string>> => ({
  c: company.short,
  y: String(year),
  next: String(year + 1),
  segment: company.segments[1]?.[0] ?? '',
  firstSegment: company.segments[0]?.[0] ?? '',
  region: company.regions[1] ?? '',
});
