import type { Random } from '../../layout/random.ts';
import type { Company } from './companies.ts';
import type { Figures } from './figures.ts';

type Fact = (random: Random, company: Company, figures: Figures) => string;

const whole =
  (from: number, to: number): Fact =>
  (random) =>
    random.whole(from, to).toLocaleString('en-US');
/** A year, without a comma. */
const yearFrom =
  (from: number, to: number): Fact =>
  (random) =>
    String(random.whole(from, to));
const after =
  (from: number, to: number): Fact =>
  (random, _, { year }) =>
    String(year + random.whole(from, to));
const decimal =
  (from: number, to: number, digits = 1): Fact =>
  (random) =>
    random.between(from, to).toFixed(digits);
const of =
  (...texts: readonly string[]): Fact =>
  (random) =>
    random.of(texts);
/** A share of the year's sales, in the company's unit. */
const sales =
  (from: number, to: number): Fact =>
  (random, _, { revenue }) =>
    Math.round(revenue * random.between(from, to)).toLocaleString('en-US');
/** A round amount of that size. */
const roundSales =
  (from: number, to: number): Fact =>
  (random, { unit }, { revenue }) => {
    const step = unit === 'thousands' ? 25_000 : 50;
    return (Math.max(1, Math.round((revenue * random.between(from, to)) / step)) * step).toLocaleString('en-US');
  };
const site =
  (index: number): Fact =>
  (_, { sites }) =>
    sites[index] ?? '';
const date =
  (...months: readonly string[]): Fact =>
  (random) =>
    `${random.of(months)} ${random.whole(2, 27)}`;
const givenNames = ['Ellen', 'Samuel', 'Priya', 'Oscar', 'Judith', 'Karim', 'Bridget', 'Leon'];
const initials = ['A.', 'J.', 'M.', 'R.'];
const familyNames = ['Fairbanks', 'Adeyemi', 'Stroud', 'Castillo', 'Nakamura', 'Bergstrom', 'Doyle', 'Ruiz'];
const person: Fact = (random) => [givenNames, initials, familyNames].map((names) => random.of(names)).join(' ');

/** Numbers of a company that are the same in all its reports. */
export const lastingFacts: Readonly<Record<string, Fact>> = {
  fileNumber: (random) => `001-${random.whole(10_000, 39_999)}`,
  telephone: (random) => `(${random.whole(210, 980)}) 555-0${random.whole(100, 199)}`,
  parValue: of('0.01', '0.10', '1.00', '0.50'),
  auditorSince: yearFrom(1988, 2014),
  planClosed: yearFrom(2005, 2016),
  planYear: yearFrom(2009, 2018),
  lifeBuildings: of('20 to 40', '15 to 45', '25 to 50', '10 to 30'),
  lifeMachines: of('3 to 15', '5 to 20', '4 to 12', '3 to 18'),
  lifeSoftware: of('3 to 5', '2 to 7', '3 to 10'),
  termsLow: of('20', '30', '35'),
  termsHigh: of('60', '75', '90'),
  supermajority: of('66', '70', '75', '80'),
  authorizedShares: of('500', '750', '800', '1,200'),
  officeSquareFeet: (random) => (random.whole(90, 480) * 1_000).toLocaleString('en-US'),
  officeLeaseUntil: yearFrom(2026, 2039),
  cleanupUntil: yearFrom(2031, 2058),
  buybackYear: yearFrom(2016, 2018),
  downturnFall: whole(11, 29),
  warrantyLow: of('6', '12', '18'),
  warrantyHigh: of('24', '36', '60'),
  distributorNotice: of('30', '60', '90', '120'),
  deductibleLow: of('50', '100', '250'),
  deductibleHigh: of('1,000', '2,500', '5,000'),
  waitingDays: of('10', '15', '20', '30', '45'),
};

export const lastingTexts: Readonly<Record<string, Fact>> = {
  inventoryMethod: of('first-in, first-out', 'last-in, first-out', 'weighted average'),
  auditCity: of('Chicago, Illinois', 'Boston, Massachusetts', 'Denver, Colorado', 'Minneapolis, Minnesota'),
  strongQuarter: of('second', 'third', 'fourth'),
  weakQuarter: of('first'),
  unionSite: site(0),
  hazardSite: site(3),
  cleanupPlace: of('Elmira, New York', 'Gary, Indiana', 'Woburn, Massachusetts', 'Anniston, Alabama'),
  suitCourt: of('District Court for the Western District', 'Superior Court of the County', 'Court of Chancery'),
  accountant: person,
  auditChair: person,
};

/** Numbers that are others in each year's report. */
export const drawnFacts: Readonly<Record<string, Fact>> = {
  marketValue: whole(2_400, 19_800),
  filingDay: whole(9, 26),
  supplierShare: whole(12, 31),
  supplierUntil: after(2, 6),
  supplierNotice: of('six', 'nine', 'twelve', 'eighteen'),
  bigCustomerShare: whole(11, 24),
  topTenShare: whole(38, 57),
  backlog: sales(0.2, 0.6),
  backlogShare: whole(61, 93),
  patents: whole(310, 4_900),
  patentsPending: whole(60, 900),
  patentsUntil: after(14, 19),
  employees: (random) => (random.whole(42, 380) * 100).toLocaleString('en-US'),
  employeesAbroad: (random) => (random.whole(9, 38) * 100).toLocaleString('en-US'),
  unionShare: whole(14, 47),
  unionUntil: after(1, 4),
  injuryRate: decimal(0.4, 2.2, 2),
  turnover: decimal(6, 17),
  environmentSpend: sales(0.001, 0.004),
  cleanupSites: whole(3, 19),
  materialSensitivity: sales(0.02, 0.05),
  hedgeShare: whole(25, 70),
  qualifyMonths: of('six', 'nine', 'twelve', 'fifteen'),
  incidentSites: of('two', 'three', 'five', 'seven'),
  incidentDays: of('four', 'six', 'nine', 'eleven', 'thirteen'),
  incidentCost: sales(0.001, 0.004),
  coverage: whole(120, 600),
  vacancyDays: whole(38, 81),
  warrantyExpense: sales(0.003, 0.009),
  newProductShare: whole(13, 34),
  foreignShare: whole(22, 58),
  covenant: of('3.25', '3.50', '3.75', '4.00'),
  taxCountries: whole(9, 34),
  pensionNext: sales(0.003, 0.01),
  utilization: whole(68, 94),
  suitDamages: whole(35, 480),
  trialYear: after(1, 2),
  holders: whole(1_900, 14_500),
  buybackTotal: of('500', '600', '750', '1,000'),
  buybackLeft: whole(41, 390),
  returnOnCapital: decimal(7, 17),
  volumeEffect: decimal(0.4, 3.9),
  priceEffect: decimal(0.5, 3.2),
  restructuringPeople: (random) => (random.whole(12, 90) * 10).toLocaleString('en-US'),
  restructuringSaving: sales(0.005, 0.012),
  averageRate: decimal(2.8, 5.4, 2),
  foreignCash: sales(0.01, 0.04),
  capexNextLow: roundSales(0.03, 0.045),
  capexNextHigh: roundSales(0.06, 0.07),
  revolver: roundSales(0.16, 0.3),
  revolverUntil: after(2, 4),
  revolverDrawn: sales(0.02, 0.09),
  letters: sales(0.004, 0.012),
  revolverMargin: of('1.125', '1.25', '1.375', '1.50', '1.75'),
  commitmentFee: of('0.10', '0.125', '0.15', '0.175', '0.20'),
  guarantees: sales(0.003, 0.01),
  tightExcess: whole(9, 22),
  tightAfter: whole(2, 7),
  valuationAllowance: sales(0.004, 0.013),
  discountRate: decimal(2.1, 5.3, 2),
  pensionSensitivity: sales(0.004, 0.01),
  variableShare: whole(12, 39),
  rateSensitivity: sales(0.0006, 0.002),
  currencySales: sales(0.02, 0.05),
  currencyIncome: sales(0.003, 0.009),
  forwards: sales(0.03, 0.11),
  commodityMonths: of('six', 'nine', 'twelve', 'eighteen'),
  allowance: sales(0.002, 0.006),
  acquisitionPrice: sales(0.008, 0.04),
  acquiredSales: sales(0.004, 0.02),
  deferredRecognized: sales(0.007, 0.012),
  amortizationNext: sales(0.006, 0.012),
  trademarkLoss: sales(0.001, 0.004),
  interestPaid: sales(0.008, 0.02),
  ...Object.fromEntries([1, 2, 3, 4, 5].map((year) => [`maturity${year}`, sales(0.004, 0.06)])),
  leaseTerm: decimal(4.1, 9.8),
  leaseRate: decimal(2.4, 4.9),
  debtFairValue: sales(0.21, 0.31),
  forwardsFair: sales(0.0006, 0.003),
  planReturn: decimal(5.2, 7.4, 2),
  contributionPlans: sales(0.005, 0.011),
  sharesForGrants: decimal(2.1, 11.9),
  unrecognizedCost: sales(0.006, 0.016),
  vestingPeriod: decimal(1.4, 2.7),
  lossCarryforwards: sales(0.02, 0.06),
  lossExpiring: sales(0.003, 0.01),
  lossUntil: after(6, 14),
  uncertainTax: sales(0.004, 0.012),
  openYear: after(-7, -3),
  sharesRepurchased: decimal(0.6, 4.8),
  repurchasePrice: decimal(31, 128, 2),
  environmentAccrual: sales(0.003, 0.011),
  purchaseCommitments: sales(0.05, 0.14),
  salePrice: sales(0.01, 0.05),
  salesDays: whole(38, 71),
  inventoryTurns: decimal(3.4, 8.1),
  payback: of('three', 'four', 'five'),
  paperDays: of('90', '180', '270'),
  paperPeak: sales(0.02, 0.07),
  inflation: decimal(2.1, 7.8),
  inflationRecovered: whole(35, 95),
  growthLow: of('1', '2', '3'),
  growthHigh: of('4', '5', '6'),
  taxOutlook: whole(19, 26),
  selfInsured: (random) => (random.whole(4, 30) * 25).toLocaleString('en-US'),
  parentDividends: sales(0.01, 0.05),
  restricted: sales(0.02, 0.06),
  salesForce: (random) => (random.whole(20, 160) * 10).toLocaleString('en-US'),
  serviceCenters: whole(14, 96),
  electronicShare: whole(18, 74),
  audits: whole(21, 140),
  onTime: decimal(88, 98),
  complaints: decimal(1.1, 6.8),
  renewable: whole(12, 78),
  supplierAudits: whole(40, 310),
  donations: (random) => (random.whole(12, 180) * 50).toLocaleString('en-US'),
  premiumRise: whole(3, 19),
  excludedShare: decimal(1.2, 4.9),
  auditMembers: of('three', 'four', 'five'),
};

/** Texts that are others in each year's report. */
export const drawnTexts: Readonly<Record<string, Fact>> = {
  incidentMonth: of('February', 'April', 'May', 'August', 'October'),
  incident: of(
    'ransomware on servers of its order system',
    'an intrusion into the network of a subsidiary',
    'the theft of credentials of administrators',
    'malicious software on controllers of production lines',
  ),
  suitDate: (random, company, figures) =>
    `${date('March', 'June', 'September')(random, company, figures)}, ${figures.year - 1}`,
  trialMonth: of('January', 'May', 'September', 'November'),
  revolverMonth: of('March', 'June', 'August', 'December'),
  acquisitionDate: (random, company, figures) =>
    `${date('January', 'April', 'July', 'November')(random, company, figures)}, ${figures.year}`,
  acquisitionFinance: of(
    'borrowings under the revolving credit facility',
    'cash on hand',
    'the issue of commercial paper',
    'a term loan of a bank in Frankfurt',
  ),
  salesReason: of(
    'Higher volumes were shipped after a strike at a competitor.',
    'Customers reduced stocks in the second half of the year.',
    'The new distribution center shortened delivery times and won orders.',
    'Price increases were introduced in two steps, in January and in July.',
    'Mild weather in the first quarter lowered demand.',
  ),
  marginReason: of(
    'The change was caused by freight rates, which rose with the shortage of containers.',
    'Lower energy prices and better use of capacity had a favorable effect.',
    'The mix shifted toward products with lower margins.',
    'Start-up cost of a new production line weighed on the margin.',
    'Cost of overtime and temporary personnel was higher than planned.',
  ),
  sgaReason: of(
    'higher pay for sales personnel and the cost of trade fairs',
    'lower travel and the closing of sales offices',
    'the cost of a new enterprise system',
    'fees of advisers for acquisitions that were not completed',
  ),
  restructuringReason: of(
    'the closing of a plant in Ohio',
    'the consolidation of warehouses',
    'the relocation of administrative functions to a shared service center',
    'the end of production at a site in the north of France',
  ),
  cashReason: of(
    'lower inventories',
    'slower payment by customers',
    'the timing of tax payments',
    'advance payments received on long-term contracts',
  ),
  capexPurpose: of(
    'a new production hall',
    'the replacement of furnaces and boilers',
    'automation of warehouses',
    'the expansion of capacity abroad',
    'a new laboratory',
  ),
  rating: of('BBB', 'BBB-', 'BBB+', 'A-', 'BB+'),
  ratingOutlook: of('stable', 'negative', 'positive'),
  auditMatter: of(
    'valuation of goodwill of one reporting unit',
    'estimate of cost to complete long-term contracts',
    'accrual for environmental remediation',
    'measurement of uncertain tax positions',
  ),
  eventDate: date('January', 'February'),
  eventPayDate: date('March', 'April'),
  saleDate: date('January', 'February'),
  saleQuarter: of('second', 'third'),
};
