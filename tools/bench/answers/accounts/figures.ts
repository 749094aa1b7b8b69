import { seeded } from '../../longdocs/seeds.ts';

/** Amounts of a year in euros, made up, that add up as annual accounts do. */
export type Figures = Readonly<Record<keyof ReturnType<typeof figuresOf>, number>>;

/** The amounts of a company's year. The same names give the same amounts. */
export function figuresOf(company: string, year: number) {
  const random = seeded('accounts', company, String(year));
  const part = (of: number, from: number, to: number): number => Math.round(of * random.between(from, to));
  const sales = random.whole(9_000_000, 64_000_000);
  const material = part(sales, 0.38, 0.52);
  const wages = part(sales, 0.16, 0.22);
  const social = part(wages, 0.19, 0.23);
  const depreciation = part(sales, 0.03, 0.06);
  const otherIncome = part(sales, 0.005, 0.02);
  const otherExpenses = part(sales, 0.08, 0.13);
  const operating = sales + otherIncome - material - wages - social - depreciation - otherExpenses;
  const interest = part(sales, 0.004, 0.012);
  const tax = part(Math.max(operating - interest, 100_000), 0.27, 0.32);
  const profit = operating - interest - tax;
  const plant = part(sales, 0.22, 0.4);
  const stock = part(sales, 0.09, 0.16);
  const receivables = part(sales, 0.08, 0.14);
  const cash = part(sales, 0.03, 0.09);
  const software = part(sales, 0.004, 0.02);
  const total = plant + stock + receivables + cash + software;
  const provisions = part(total, 0.07, 0.12);
  const bank = part(total, 0.2, 0.32);
  const suppliers = part(total, 0.06, 0.12);
  const otherDebts = part(total, 0.02, 0.04);
  const equity = total - provisions - bank - suppliers - otherDebts;
  const invested = part(depreciation, 0.8, 1.6);
  const operatingCash = profit + depreciation + part(sales, -0.01, 0.02);
  const repaid = part(bank, 0.08, 0.15);
  return {
    sales,
    otherIncome,
    material,
    wages,
    social,
    staff: wages + social,
    depreciation,
    otherExpenses,
    operating,
    interest,
    tax,
    profit,
    software,
    plant,
    stock,
    receivables,
    cash,
    total,
    equity,
    provisions,
    bank,
    suppliers,
    otherDebts,
    invested,
    operatingCash,
    repaid,
  };
}

/** "1.234.567": as accounts print whole euros. */
export const euros = (amount: number): string => Math.round(amount).toLocaleString('de-DE');
