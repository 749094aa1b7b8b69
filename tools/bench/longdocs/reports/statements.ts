import { tableHtml } from '../markup.ts';
import { amountRows, perShareRow, yearHead } from './rows.ts';
import type { Report } from './values.ts';

/** The five statements, each on a page of its own. */
export function statementHtml(report: Report, name: string): string {
  const title = titles[name];
  const body = bodies[name];
  if (title === undefined || body === undefined) throw new Error(`no statement ${name}`);
  const { legal, unit } = report.company;
  const heading = `<h2 class="statement">${legal.toUpperCase()}<br>${title}</h2>`;
  return `</div><div class="statements">${heading}<p>(In ${unit} of dollars, except per share data)</p>${body(report)}`;
}

const titles: Readonly<Record<string, string>> = {
  income: 'CONSOLIDATED STATEMENTS OF INCOME',
  comprehensive: 'CONSOLIDATED STATEMENTS OF COMPREHENSIVE INCOME',
  balance: 'CONSOLIDATED BALANCE SHEETS',
  cash: 'CONSOLIDATED STATEMENTS OF CASH FLOWS',
  equity: "CONSOLIDATED STATEMENTS OF SHAREHOLDERS' EQUITY",
};

const bodies: Readonly<Record<string, (report: Report) => string>> = {
  income: (report) =>
    tableHtml({
      head: yearHead(report, 3, 'Years ended December 31,'),
      rows: [
        ...amountRows(report, 3, [
          ['Net sales', 'revenue'],
          ['Cost of sales', '-costOfSales'],
          ['Gross profit', 'grossProfit'],
          ['Selling, general and administrative expenses', '-sga'],
          ['Research and development expenses', '-rnd'],
          ['Amortization of intangible assets', '-amortization'],
          ['Restructuring charges', '-restructuring'],
          ['Operating income', 'operatingIncome'],
          ['Interest expense', '-interest'],
          ['Other income, net', 'otherIncome'],
          ['Income before income taxes', 'pretax'],
          ['Provision for income taxes', '-tax'],
          ['Net income', 'netIncome'],
        ]),
        ['Earnings per share:'],
        perShareRow(report, '  Basic', 'epsBasic'),
        perShareRow(report, '  Diluted', 'epsDiluted'),
        perShareRow(report, 'Cash dividends declared per share', 'dividendPerShare'),
        ['Weighted average shares outstanding (millions):'],
        perShareRow(report, '  Basic shares', 'shares', ''),
        perShareRow(report, '  Diluted shares', 'dilutedShares', ''),
      ],
      totals: ['Gross profit', 'Operating income', 'Income before income taxes', 'Net income'],
    }),
  comprehensive: (report) =>
    tableHtml({
      head: yearHead(report, 3, 'Years ended December 31,'),
      rows: amountRows(report, 3, [
        ['Net income', 'netIncome'],
        ['Other comprehensive income (loss), net of tax:'],
        ['  Foreign currency translation adjustments', 'translation'],
        ['  Gains on cash flow hedges', 'hedges'],
        ['  Pension and other postretirement benefit adjustments', 'pensionAdjustment'],
        ['Comprehensive income', 'comprehensiveIncome'],
      ]),
      totals: ['Comprehensive income'],
    }),
  balance: (report) =>
    tableHtml({
      head: yearHead(report, 2, 'December 31,'),
      rows: amountRows(report, 2, [
        ['ASSETS'],
        ['Current assets:'],
        ['  Cash and cash equivalents', 'cash'],
        ['  Trade receivables, net of allowance for expected credit losses', 'receivables'],
        ['  Inventories', 'inventories'],
        ['  Prepaid expenses and other current assets', 'prepaid'],
        ['Total current assets', 'currentAssets'],
        ['Property, plant and equipment, net', 'property'],
        ['Operating lease right-of-use assets', 'leaseAssets'],
        ['Goodwill', 'goodwill'],
        ['Intangible assets, net', 'intangibles'],
        ['Other noncurrent assets', 'otherAssets'],
        ['Total assets', 'totalAssets'],
        ["LIABILITIES AND SHAREHOLDERS' EQUITY"],
        ['Current liabilities:'],
        ['  Accounts payable', 'payables'],
        ['  Accrued compensation and other liabilities', 'accrued'],
        ['  Current portion of long-term debt', 'currentDebt'],
        ['  Contract liabilities', 'deferredRevenue'],
        ['Total current liabilities', 'currentLiabilities'],
        ['Long-term debt, less current portion', 'longDebt'],
        ['Operating lease liabilities', 'leaseLiabilities'],
        ['Pension and other retirement obligations', 'pensions'],
        ['Deferred income taxes', 'deferredTax'],
        ['Other noncurrent liabilities', 'otherLiabilities'],
        ['Total liabilities', 'totalLiabilities'],
        ["Total shareholders' equity", 'equity'],
        ["Total liabilities and shareholders' equity", 'totalAssets'],
      ]),
      totals: ['Total current assets', 'Total assets', 'Total current liabilities', 'Total liabilities'],
    }),
  cash: (report) =>
    tableHtml({
      head: yearHead(report, 3, 'Years ended December 31,'),
      rows: amountRows(report, 3, [
        ['OPERATING ACTIVITIES'],
        ['Net income', 'netIncome'],
        ['Adjustments to reconcile net income to net cash provided by operating activities:'],
        ['  Depreciation', 'depreciation'],
        ['  Amortization of intangible assets', 'amortization'],
        ['  Share-based compensation', 'stockCompensation'],
        ['  Changes in operating assets and liabilities, net of acquisitions', 'workingCapital'],
        ['Net cash provided by operating activities', 'operatingCash'],
        ['INVESTING ACTIVITIES'],
        ['  Purchases of property, plant and equipment', '-capex'],
        ['  Acquisitions of businesses, net of cash acquired', '-acquisitions'],
        ['  Proceeds from sales of property and businesses', 'sales'],
        ['  Other investing activities', 'otherInvesting'],
        ['Net cash used in investing activities', 'investingCash'],
        ['FINANCING ACTIVITIES'],
        ['  Proceeds from issuance of long-term debt', 'debtIssued'],
        ['  Repayments of long-term debt', '-debtRepaid'],
        ['  Dividends paid to shareholders', '-dividends'],
        ['  Repurchases of common stock', '-repurchases'],
        ['  Proceeds from exercise of stock options', 'stockIssued'],
        ['Net cash provided by (used in) financing activities', 'financingCash'],
        ['Effect of exchange rate changes on cash and cash equivalents', 'exchangeEffect'],
        ['Net change in cash and cash equivalents', 'cashChange'],
        ['Cash and cash equivalents at beginning of year', 'lastCash'],
        ['Cash and cash equivalents at end of year', 'cash'],
      ]),
      totals: ['Net cash provided by operating activities', 'Net cash used in investing activities'],
    }),
  equity: (report) =>
    tableHtml({
      head: yearHead(report, 3, 'Years ended December 31,'),
      rows: amountRows(report, 3, [
        ['Net income', 'netIncome'],
        ['Other comprehensive income, translation', 'translation'],
        ['Cash dividends declared', '-dividends'],
        ['Treasury shares acquired', '-repurchases'],
        ['Shares issued under stock plans', 'stockIssued'],
        ['Compensation settled in shares', 'stockCompensation'],
        ['Balance at end of year', 'equity'],
      ]),
      totals: ['Balance at end of year'],
    }),
};
