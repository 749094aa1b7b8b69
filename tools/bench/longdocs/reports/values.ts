import type { Company } from './companies.ts';
import { figuresOf, type Figures } from './figures.ts';
import { drawnFacts, drawnTexts, lastingFacts, lastingTexts } from './facts.ts';
import { seeded } from '../seeds.ts';

/** What a report's text and tables are made of. */
export interface Report {
  readonly company: Company;
  readonly year: number;
  /** The figures of the year, of the one before, and of the one before that. */
  readonly figures: readonly [Figures, Figures, Figures];
  /** What stands for a name in braces, `year` or `year-1`. */
  readonly value: (name: string) => string;
}

export function reportOf(company: Company, year: number): Report {
  const all = figuresOf(company);
  const figures = [0, 1, 2].map((ago) => all.get(year - ago) as Figures) as unknown as Report['figures'];
  const own = { company, year, figures };
  const value = (name: string): string => {
    const [, plain = name, ago = '0'] = /^(.*?)(?:-([12]))?$/u.exec(name) ?? [];
    const found = valueOf(company, all.get(year - Number(ago)) as Figures, plain);
    if (found === null) throw new Error(`no value for {${name}}`);
    return found;
  };
  return { ...own, value };
}

/** 1577 → "1,577". */
export const grouped = (value: number): string => Math.round(value).toLocaleString('en-US');

const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);

/** One value of a company's year; null when there is none of this name. */
function valueOf(company: Company, figures: Figures, name: string): string | null {
  const { year } = figures;
  const own = company[name as keyof Company];
  if (typeof own === 'string') return own;
  const derived = derivedOf(company, figures)[name];
  if (derived !== undefined) return derived();
  if (name in figures) return grouped(figures[name as keyof Figures] as number);
  const once = lastingFacts[name] ?? lastingTexts[name];
  const each = drawnFacts[name] ?? drawnTexts[name];
  if (once !== undefined) return once(seeded(company.symbol, name), company, figures);
  if (each !== undefined) return each(seeded(company.symbol, year, name), company, figures);
  return null;
}

/** Shares of a company in millions: fewer each year, as it buys its own. */
export const sharesOf = ({ symbol }: Company, year: number): number =>
  seeded(symbol, 'shares').between(90, 420) * (1 - 0.012 * (year - 2017));

const dilution = 1.012;

/** What is computed from the figures. */
const derivedOf = (company: Company, figures: Figures): Readonly<Record<string, () => string>> => {
  const { year, revenue } = figures;
  const dollars = company.unit === 'thousands' ? 1 / 1_000 : 1;
  const perShare = (amount: number, shares: number): string => ((amount * dollars) / shares).toFixed(2);
  const shares = sharesOf(company, year);
  const before = figuresOf(company).get(year - 1);
  const change = before === undefined ? 0 : (100 * (revenue - before.revenue)) / before.revenue;
  return {
    year: () => String(year),
    nextYear: () => String(year + 1),
    nextNextYear: () => String(year + 2),
    legalCapitals: () => company.legal.toUpperCase(),
    segmentCount: () => 'three',
    segmentList: () => company.segments.map(([segment]) => segment).join(', '),
    acquired: () => company.acquired[0],
    acquiredWhat: () => company.acquired[1],
    tightSegment: () => company.segments[2]?.[0] ?? '',
    acquisitionYear: () => String(year),
    revenueChange: () => Math.abs(change).toFixed(1),
    revenueChangeWord: () => (change < 0 ? 'a decrease' : 'an increase'),
    operatingMargin: () => percent(figures.operatingIncome, revenue),
    grossMargin: () => percent(figures.grossProfit, revenue),
    sgaShare: () => percent(figures.sga, revenue),
    taxRate: () => percent(figures.tax, figures.pretax),
    totalDebt: () => grouped(figures.longDebt + figures.currentDebt),
    leverage: () =>
      (
        (figures.longDebt + figures.currentDebt) /
        (figures.operatingIncome + figures.depreciation + figures.amortization)
      ).toFixed(2),
    shares: () => shares.toFixed(1),
    dilutedShares: () => (shares * dilution).toFixed(1),
    epsBasic: () => perShare(figures.netIncome, shares),
    epsDiluted: () => perShare(figures.netIncome, shares * dilution),
    dividendPerShare: () => perShare(figures.dividends, shares),
    nextDividend: () => ((figures.dividends * dollars) / shares / 3.8).toFixed(2),
    sharesOutstanding: () => (shares * 0.997).toFixed(1),
  };
};
