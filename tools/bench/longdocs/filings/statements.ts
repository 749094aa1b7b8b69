import { escaped, tableHtml, type TextTable } from '../markup.ts';
import type { Amount } from '../reports/figures.ts';
import { inBrackets } from '../reports/rows.ts';
import type { Filing } from './filing.ts';
import { labelOf } from './labels.ts';

type Row = string | Amount | `-${Amount}`;

const titles: Readonly<Record<string, readonly [string, string, string]>> = {
  income: [
    'CONSOLIDATED STATEMENTS OF OPERATIONS',
    'Consolidated Statement of Earnings',
    'Consolidated Income Statements',
  ],
  balance: [
    'CONSOLIDATED BALANCE SHEETS',
    'Consolidated Balance Sheet',
    'Consolidated Statements of Financial Position',
  ],
  cash: [
    'CONSOLIDATED STATEMENTS OF CASH FLOWS',
    'Consolidated Statement of Cash Flows',
    'Consolidated Cash Flow Statements',
  ],
};

const income: readonly Row[] = [
  'revenue',
  '-costOfSales',
  'grossProfit',
  'Operating expenses:',
  '-sga',
  '-rnd',
  '-amortization',
  '-restructuring',
  'operatingIncome',
  '-interest',
  'otherIncome',
  'pretax',
  '-tax',
  'netIncome',
];
const balance: readonly Row[] = [
  'Assets',
  'cash',
  'receivables',
  'inventories',
  'prepaid',
  'currentAssets',
  'property',
  'leaseAssets',
  'goodwill',
  'intangibles',
  'otherAssets',
  'totalAssets',
  'Liabilities and equity',
  'payables',
  'accrued',
  'currentDebt',
  'deferredRevenue',
  'currentLiabilities',
  'longDebt',
  'leaseLiabilities',
  'pensions',
  'deferredTax',
  'otherLiabilities',
  'totalLiabilities',
  'equity',
];
const cash: readonly Row[] = [
  'Operating activities:',
  'netIncome',
  'depreciation',
  'amortization',
  'stockCompensation',
  'workingCapital',
  'operatingCash',
  'Investing activities:',
  '-capex',
  '-acquisitions',
  'sales',
  'otherInvesting',
  'investingCash',
  'Financing activities:',
  'debtIssued',
  '-debtRepaid',
  '-dividends',
  '-repurchases',
  'stockIssued',
  'financingCash',
  'exchangeEffect',
  'cashChange',
  'lastCash',
  'cash',
];

/** A statement on a page of its own, in the filer's words. */
export function statementHtml(filing: Filing, name: string): string {
  const { filer, year } = filing;
  const title = titles[name]?.[filer.labels] ?? '';
  const rows = { income, balance, cash }[name];
  if (rows === undefined) throw new Error(`no statement ${name}`);
  const over = name === 'balance' ? `As of ${filer.yearEnd}` : `For the years ended ${filer.yearEnd}`;
  const years = name === 'balance' ? 2 : 3;
  const table: TextTable = {
    head: [
      [`(${filer.unit === 'millions' ? 'In millions' : 'In thousands'})`, over],
      ['', ...filing.figures.slice(0, years).map((each) => String(each.year))],
    ],
    rows: [...rowsOf(filing, rows, years), ...(name === 'income' ? perShare(filing) : [])],
    totals: [labelOf('netIncome', filer.labels), labelOf('totalAssets', filer.labels)],
  };
  return (
    `<div class="newpage"></div><p class="statement">${escaped(filer.legal)}</p>` +
    `<p class="statement"><b>${title}</b></p>${tableHtml(table)}` +
    `<p class="statement"><i>The notes are an integral part of these financial statements. ${year} 10-K</i></p>`
  );
}

const rowsOf = ({ figures, filer }: Filing, rows: readonly Row[], years: number): readonly (readonly string[])[] =>
  rows.map((row) => {
    const name = row.replace('-', '') as Amount;
    if (!(name in figures[0])) return [row];
    const sign = row.startsWith('-') ? -1 : 1;
    return [labelOf(name, filer.labels), ...figures.slice(0, years).map((year) => inBrackets(sign * year[name]))];
  });

const perShare = ({ figures, perShareOf }: Filing): readonly (readonly string[])[] => [
  ['Per share:'],
  ['Basic', ...figures.map(({ netIncome, year }) => perShareOf(netIncome, year, 1))],
  ['Assuming dilution', ...figures.map(({ netIncome, year }) => perShareOf(netIncome, year, 1.014))],
];

/** A table of some amounts over three years with the change, as the discussion has it. */
export function amountsHtml({ figures, filer }: Filing, rows: readonly Amount[]): string {
  return tableHtml({
    head: [['', ...figures.map(({ year }) => String(year)), 'Change']],
    rows: rows.map((name) => {
      const [now, before] = figures;
      const change = `${((100 * (now[name] - before[name])) / Math.max(1, Math.abs(before[name]))).toFixed(1)} %`;
      return [labelOf(name, filer.labels), ...figures.map((each) => inBrackets(each[name])), change];
    }),
  });
}

/** Sales and profit by segment, a column for each segment, as the note has them. */
export function segmentsHtml({ figures, filer }: Filing): string {
  const [now, before] = figures;
  const row = (label: string, values: readonly number[]): readonly string[] => [label, ...values.map(inBrackets)];
  return tableHtml({
    head: [['', ...filer.segments.map(([name]) => name)]],
    rows: [
      [String(now.year)],
      row('Revenue from external customers', now.bySegment),
      row('Segment profit', now.segmentIncome),
      [String(before.year)],
      row('Revenue from external customers', before.bySegment),
      row('Segment profit', before.segmentIncome),
    ],
  });
}

/** Sales by the customers' place. */
export const regionsHtml = ({ figures, filer }: Filing): string =>
  tableHtml({
    head: [['', ...figures.slice(0, 2).map(({ year }) => String(year))]],
    rows: filer.regions.map((region, i) => [
      region,
      ...figures.slice(0, 2).map((each) => inBrackets(each.byRegion[i] ?? 0)),
    ]),
  });
