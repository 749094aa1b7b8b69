import { Random } from '../../layout/random.ts';
import type { Company } from './companies.ts';

/** The figures of a company's year: whole numbers in its unit, per share in dollars, shares in millions. */
export type Figures = ReturnType<typeof yearAfter>;
/** What is a whole number in the company's unit. */
export type Amount = Exclude<keyof Figures, 'year' | 'bySegment' | 'segmentIncome' | 'byRegion'>;

/** What the figures of a company are drawn from. */
export type Seed = Pick<Company, 'symbol' | 'years' | 'revenue' | 'segments' | 'regions'>;

/** The figures of each year that the company's reports tell of, by year. Sums are right, from year to year too. */
export function figuresOf(company: Seed): ReadonlyMap<number, Figures> {
  const first = Math.min(...company.years) - 2;
  const last = Math.max(...company.years);
  const random = new Random([...company.symbol].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
  const figures = new Map<number, Figures>();
  let revenue = company.revenue;
  let cash = Math.round(revenue * random.between(0.06, 0.12));
  for (let year = first; year <= last; year++) {
    const next = yearAfter(company, random, year, revenue, cash);
    figures.set(year, next);
    revenue = next.revenue;
    cash = next.cash;
  }
  return figures;
}

function yearAfter(company: Seed, random: Random, year: number, lastRevenue: number, lastCash: number) {
  const parts = (total: number, count: number): readonly number[] => {
    const weights = Array.from({ length: count }, (_, i) => 1 / (i + 1) + random.between(0.1, 0.5));
    const sum = weights.reduce((a, b) => a + b, 0);
    const rounded = weights.slice(1).map((weight) => Math.round((total * weight) / sum));
    return [total - rounded.reduce((a, b) => a + b, 0), ...rounded];
  };
  const revenue = Math.round(lastRevenue * random.between(0.93, 1.16));
  const share = (from: number, to: number): number => Math.round(revenue * random.between(from, to));

  const costOfSales = share(0.58, 0.67);
  const [sga, rnd, amortization, restructuring] = [
    share(0.12, 0.16),
    share(0.02, 0.05),
    share(0.006, 0.014),
    share(0.002, 0.012),
  ];
  const grossProfit = revenue - costOfSales;
  const operatingIncome = grossProfit - sga - rnd - amortization - restructuring;
  const [interest, otherIncome] = [share(0.008, 0.02), share(0.001, 0.006)];
  const pretax = operatingIncome - interest + otherIncome;
  const tax = Math.round(pretax * random.between(0.17, 0.27));
  const netIncome = pretax - tax;

  const depreciation = share(0.035, 0.05);
  const [stockCompensation, workingCapital] = [share(0.004, 0.012), -share(0.002, 0.03)];
  const operatingCash = netIncome + depreciation + amortization + stockCompensation + workingCapital;
  const [capex, acquisitions] = [share(0.03, 0.065), share(0.008, 0.04)];
  const [sales, otherInvesting] = [share(0.001, 0.008), -share(0.001, 0.004)];
  const investingCash = sales + otherInvesting - capex - acquisitions;
  const [debtIssued, debtRepaid] = [share(0.03, 0.08), share(0.02, 0.06)];
  const [dividends, repurchases, stockIssued] = [share(0.012, 0.028), share(0.008, 0.03), share(0.001, 0.004)];
  const financingCash = debtIssued + stockIssued - debtRepaid - dividends - repurchases;
  const exchangeEffect = -share(0.0005, 0.003);
  const cashChange = operatingCash + investingCash + financingCash + exchangeEffect;
  const cash = lastCash + cashChange;

  const [receivables, inventories, prepaid] = [share(0.12, 0.18), share(0.1, 0.16), share(0.015, 0.03)];
  const [property, leaseAssets, goodwill] = [share(0.24, 0.32), share(0.04, 0.07), share(0.18, 0.3)];
  const [intangibles, otherAssets] = [share(0.06, 0.12), share(0.03, 0.06)];
  const currentAssets = cash + receivables + inventories + prepaid;
  const totalAssets = currentAssets + property + leaseAssets + goodwill + intangibles + otherAssets;
  const [payables, accrued, currentDebt, deferredRevenue] = [
    share(0.08, 0.12),
    share(0.05, 0.08),
    share(0.01, 0.03),
    share(0.01, 0.03),
  ];
  const currentLiabilities = payables + accrued + currentDebt + deferredRevenue;
  const [longDebt, leaseLiabilities, pensions] = [share(0.2, 0.3), share(0.03, 0.06), share(0.02, 0.05)];
  const [deferredTax, otherLiabilities] = [share(0.01, 0.03), share(0.02, 0.04)];
  const totalLiabilities = currentLiabilities + longDebt + leaseLiabilities + pensions + deferredTax + otherLiabilities;
  const [translation, hedges, pensionAdjustment] = [-share(0.001, 0.008), share(0.0005, 0.002), -share(0.0005, 0.003)];
  const corporate = share(0.01, 0.02);
  const income = { revenue, costOfSales, grossProfit, sga, rnd, amortization, restructuring, operatingIncome };
  const belowOperations = { corporate, interest, otherIncome, pretax, tax, netIncome };
  const operating = { depreciation, stockCompensation, workingCapital, operatingCash };
  const investing = { capex, acquisitions, sales, otherInvesting, investingCash };
  const financing = { debtIssued, debtRepaid, dividends, repurchases, stockIssued, financingCash };
  const change = { exchangeEffect, cashChange, lastCash, cash };
  const current = { receivables, inventories, prepaid, currentAssets };
  const assets = { property, leaseAssets, goodwill, intangibles, otherAssets, totalAssets };
  const due = { payables, accrued, currentDebt, deferredRevenue, currentLiabilities };
  const liabilities = { longDebt, leaseLiabilities, pensions, deferredTax, otherLiabilities, totalLiabilities };
  const comprehensive = { translation, hedges, pensionAdjustment };
  return {
    year,
    bySegment: parts(revenue, company.segments.length),
    segmentIncome: parts(operatingIncome + corporate + amortization + restructuring, company.segments.length),
    byRegion: parts(revenue, company.regions.length),
    ...income,
    ...belowOperations,
    ...operating,
    ...investing,
    ...financing,
    ...change,
    ...current,
    ...assets,
    ...due,
    ...liabilities,
    equity: totalAssets - totalLiabilities,
    ...comprehensive,
    comprehensiveIncome: netIncome + translation + hedges + pensionAdjustment,
  };
}
