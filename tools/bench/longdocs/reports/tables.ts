import { escaped, tableHtml, type TextTable } from '../markup.ts';
import { inBrackets, amountRows, perShareRow, yearHead } from './rows.ts';
import { seeded } from '../seeds.ts';
import { grouped, type Report } from './values.ts';

/** Parts of a report that are made of its figures, by their name in the text. */
export function blockOf(report: Report, name: string): string {
  const made = tables[name]?.(report);
  if (made !== undefined) return tableHtml(made);
  const other = texts[name]?.(report);
  if (other === undefined) throw new Error(`no block @${name}`);
  return other;
}

const randomOf = ({ company, year }: Report, name: string): ReturnType<typeof seeded> =>
  seeded(company.symbol, year, name);

/** Amounts of the year and the year before that stand in no statement: shares of sales. */
function twoYears(report: Report, name: string, from: number, to: number): readonly string[] {
  return report.figures
    .slice(0, 2)
    .map(({ year, revenue }) => grouped(revenue * seeded(report.company.symbol, year, name).between(from, to)));
}

const ends = (report: Report): TextTable['head'] => yearHead(report, 2, 'December 31,');

function noteTable(
  rows: readonly (readonly [label: string, from: number, to: number])[],
): (report: Report) => TextTable {
  return (report) => ({
    head: ends(report),
    rows: rows.map(([label, from, to]) => [label, ...twoYears(report, label, from, to)]),
  });
}

/** What a company does at a site and sells in a region, in sentences that are alike from company to company. */
const sites = (report: Report): string =>
  report.company.sites
    .map((site, i) => {
      const random = randomOf(report, `site ${site}`);
      const region = report.company.regions[i] ?? '';
      return (
        `<h4>${escaped(site)}</h4><p>The facility in ${escaped(site)} was opened in ${random.whole(1931, 2014)} and ` +
        `employs ${random.whole(110, 2_900)} people in ${random.of(['two', 'three'])} shifts. It serves the ` +
        `${escaped(report.company.segments[i % 3]?.[0] ?? '')} segment. During ${report.year} the Company ` +
        `${random.of(['renewed the roof and the heating', 'installed a second line', 'added a training center'])} ` +
        `there at a cost of $${random.whole(2, 48)} million. The lease or tax agreement with the local ` +
        `authorities runs until ${random.whole(2025, 2044)}.</p><h4>${escaped(region)}</h4><p>In this region the ` +
        `Company estimates its share of the market at ${random.whole(6, 31)} percent, compared with ` +
        `${random.whole(6, 31)} percent five years ago. Demand was ` +
        `${random.of(['firm', 'uneven', 'weak in the first half', 'driven by public contracts'])}, and ` +
        `${random.of(['two local producers merged', 'imports became cheaper', 'a new standard was introduced'])}. ` +
        `The Company has ${random.whole(3, 90)} sales offices and ${random.whole(2, 40)} agents in the region and ` +
        `translates its documents into ${random.whole(2, 9)} languages. Management expects that demand in the ` +
        `region will grow by about ${random.whole(1, 7)} percent a year until ${report.year + 5}.</p>`
      );
    })
    .join('');

const texts: Readonly<Record<string, (report: Report) => string>> = {
  sites,
  segments: (report) =>
    report.company.segments
      .map(([name, description], i) => {
        const share = ((100 * (report.figures[0].bySegment[i] ?? 0)) / report.figures[0].revenue).toFixed(0);
        const random = randomOf(report, `about ${name}`);
        return (
          `<h4>${escaped(name)}</h4><p>The ${escaped(name)} segment offers ${escaped(description)}. It contributed ` +
          `${share} percent of net sales in ${report.year} and operates ${random.whole(4, 60)} sites in ` +
          `${random.whole(3, 22)} countries. Its principal markets are ${escaped(report.company.endMarkets)}. ` +
          `The segment introduced ${random.whole(2, 14)} new products during the year and competes mainly on ` +
          `${random.of(['service', 'price', 'delivery time', 'technical performance'])}. About ` +
          `${random.whole(20, 70)} percent of its sales are made through distributors, the rest directly.</p>`
        );
      })
      .join(''),
  segmentResults: (report) =>
    report.company.segments
      .map(([name], i) => {
        const [now, before] = report.figures;
        const random = randomOf(report, `results of ${name}`);
        const [sales = 0, last = 0, income = 0] = [now.bySegment[i], before.bySegment[i], now.segmentIncome[i]];
        const word = sales < last ? 'decreased' : 'increased';
        return (
          `<h4>${escaped(name)}</h4><p>Net sales of ${escaped(name)} ${word} to $${grouped(sales)} in ` +
          `${report.year} from $${grouped(last)} in ${report.year - 1}. Segment operating income was ` +
          `$${grouped(income)}, or ${((100 * income) / sales).toFixed(1)} percent of segment sales. ` +
          `${random.of(['Price increases', 'New contracts', 'Lower scrap', 'Fewer working days', 'Late orders'])}` +
          ` had the largest effect. Management expects ` +
          `${random.of(['moderate growth', 'stable demand', 'a slow recovery', 'weaker demand'])} in the next year.</p>`
        );
      })
      .join(''),
};

const tables: Readonly<Record<string, (report: Report) => TextTable>> = {
  officers: (report) => ({
    head: [['Name', 'Age', 'Position and business experience']],
    rows: [
      [
        report.company.ceo,
        age(report, 'ceo'),
        'President and Chief Executive Officer; previously chief operating officer',
      ],
      [report.company.cfo, age(report, 'cfo'), 'Senior Vice President and Chief Financial Officer'],
      [report.value('accountant'), age(report, 'controller'), 'Vice President and Controller'],
    ],
  }),
  properties: (report) => ({
    head: [['Location', 'Use', 'Square feet', 'Owned or leased']],
    rows: report.company.sites.map((site) => {
      const random = seeded(report.company.symbol, site);
      const use = random.of(['Manufacturing and storage', 'Operations and training', 'Distribution', 'Laboratory']);
      return [site, use, grouped(random.whole(80, 990) * 1_000), random.of(['Owned', 'Leased'])];
    }),
  }),
  purchases: (report) => ({
    head: [['Period', 'Shares purchased', 'Average price paid per share', 'Remaining (millions)']],
    rows: ['October', 'November', 'December'].map((month, i) => {
      const random = randomOf(report, month);
      const left = Number(report.value('buybackLeft')) + (2 - i) * 17;
      return [
        `${month} 1–30`,
        grouped(random.whole(90_000, 600_000)),
        `$${random.between(30, 130).toFixed(2)}`,
        `$${left}`,
      ];
    }),
  }),
  resultsTable: (report) => ({
    head: yearHead(report, 3, 'Years ended December 31,'),
    rows: [
      ...amountRows(report, 3, [
        ['Net sales', 'revenue'],
        ['Gross profit', 'grossProfit'],
        ['Operating income', 'operatingIncome'],
        ['Net income', 'netIncome'],
      ]),
      perShareRow(report, 'Diluted earnings per share', 'epsDiluted'),
    ],
  }),
  obligations: (report) => ({
    head: [['', 'Total', 'Within one year', 'Later']],
    rows: ['Principal of debt', 'Interest on debt', 'Operating leases', 'Purchase obligations'].map((label) => {
      const random = randomOf(report, label);
      const total = Math.round(report.figures[0].revenue * random.between(0.02, 0.2));
      const near = Math.round(total * random.between(0.1, 0.4));
      return [label, grouped(total), grouped(near), grouped(total - near)];
    }),
  }),
  acquisition: (report) => ({
    head: [['', 'Fair value']],
    rows: ['Inventories and receivables', 'Customer relationships', 'Technology', 'Goodwill from acquisition'].map(
      (label) => [label, grouped(report.figures[0].revenue * randomOf(report, label).between(0.001, 0.01))],
    ),
  }),
  regions: (report) => ({
    head: yearHead(report, 3, 'Net sales by location of customer'),
    rows: report.company.regions.map((region, i) => [
      region,
      ...report.figures.map(({ byRegion }) => grouped(byRegion[i] ?? 0)),
    ]),
  }),
  inventories: noteTable([
    ['Raw materials and supplies', 0.03, 0.05],
    ['Work in process', 0.02, 0.05],
    ['Finished goods', 0.05, 0.08],
  ]),
  property: noteTable([
    ['Land and land improvements', 0.01, 0.03],
    ['Buildings', 0.12, 0.2],
    ['Machinery and equipment', 0.35, 0.5],
    ['Construction in progress', 0.02, 0.05],
    ['Accumulated depreciation', 0.3, 0.4],
  ]),
  goodwill: (report) => ({
    head: [['Goodwill by segment', ...report.company.segments.map(([name]) => name)]],
    rows: [0, 1].map((ago) => [
      `Balance at December 31, ${report.year - ago}`,
      ...report.company.segments.map(([name]) =>
        grouped(
          report.figures[ago === 0 ? 0 : 1].goodwill * seeded(report.company.symbol, name, ago).between(0.2, 0.4),
        ),
      ),
    ]),
  }),
  debt: (report) => ({
    head: ends(report),
    rows: [
      ...[1, 2, 3].map((number) => {
        const random = seeded(report.company.symbol, 'notes', number);
        const label = `${random.between(2.2, 6.4).toFixed(2)}% senior notes due ${random.whole(2024, 2037)}`;
        return [label, ...twoYears(report, label, 0.04, 0.1)];
      }),
      ['Borrowings under revolving credit facility', report.value('revolverDrawn'), report.value('revolverDrawn-1')],
      ['Other borrowings', ...twoYears(report, 'Other borrowings', 0.003, 0.012)],
    ],
  }),
  leases: noteTable([
    ['Operating lease cost', 0.008, 0.016],
    ['Variable lease cost', 0.001, 0.004],
    ['Cash paid for operating leases', 0.008, 0.017],
    ['Lease payments due within one year', 0.008, 0.015],
  ]),
  fairValues: noteTable([
    ['Foreign currency forward contracts', 0.001, 0.004],
    ['Commodity contracts', 0.0004, 0.002],
    ['Marketable securities (Level 1)', 0.003, 0.01],
  ]),
  pensions: noteTable([
    ['Benefit obligation at end of year', 0.2, 0.3],
    ['Fair value of plan assets at end of year', 0.16, 0.26],
    ['Service cost', 0.003, 0.006],
    ['Interest cost', 0.005, 0.009],
    ['Employer contributions', 0.004, 0.01],
    ['Benefits paid', 0.009, 0.015],
  ]),
  grants: (report) => ({
    head: [['Restricted stock units', 'Units (thousands)', 'Weighted average fair value']],
    rows: ['Outstanding at beginning of year', 'Granted', 'Vested', 'Forfeited', 'Outstanding at end of year'].map(
      (label) => {
        const random = randomOf(report, `units ${label}`);
        return [label, grouped(random.whole(60, 2_400)), `$${random.between(34, 120).toFixed(2)}`];
      },
    ),
  }),
  taxes: (report) => ({
    head: yearHead(report, 2, 'Reconciliation of the tax rate'),
    rows: [
      ['Statutory federal rate', '21.0%', '21.0%'],
      ...['State taxes, net of federal benefit', 'Foreign rate differences', 'Research credits'].map((label) => [
        label,
        ...[report.year, report.year - 1].map(
          (year) => `${seeded(report.company.symbol, year, label).between(0.3, 3.4).toFixed(1)}%`,
        ),
      ]),
      ['Effective rate', `${report.value('taxRate')}%`, `${report.value('taxRate-1')}%`],
    ],
  }),
  restructuring: (report) => ({
    head: yearHead(report, 2, 'Restructuring accrual'),
    rows: [
      ['Severance and benefits', ...twoYears(report, 'severance', 0.001, 0.005)],
      ['Closing of facilities', ...twoYears(report, 'closing', 0.0005, 0.004)],
      ['Balance of accrual at end of year', ...twoYears(report, 'accrual', 0.001, 0.006)],
    ],
  }),
  earningsPerShare: (report) => ({
    head: yearHead(report, 3, 'Computation'),
    rows: [
      ...amountRows(report, 3, [['Net income available to shareholders', 'netIncome']]),
      perShareRow(report, 'Average basic shares (millions)', 'shares', ''),
      perShareRow(report, 'Average diluted shares (millions)', 'dilutedShares', ''),
    ],
  }),
  warranty: (report) => ({
    head: ends(report),
    rows: [
      ['Warranty accrual at beginning of year', ...twoYears(report, 'warranty begin', 0.004, 0.01)],
      ['Provision for warranties', report.value('warrantyExpense'), report.value('warrantyExpense-1')],
      ['Warranty claims settled', ...twoYears(report, 'warranty settled', 0.003, 0.008)],
    ],
  }),
  otherIncome: noteTable([
    ['Interest income', 0.0005, 0.003],
    ['Royalty income', 0.0003, 0.002],
    ['Losses on foreign exchange', 0.0004, 0.002],
    ['Gains on sales of property', 0.0003, 0.002],
  ]),
  segmentTable: (report) => ({
    head: yearHead(report, 3, 'Years ended December 31,'),
    rows: [
      ['Net sales'],
      ...report.company.segments.map(([name], i) => [
        `  ${name}`,
        ...report.figures.map(({ bySegment }) => grouped(bySegment[i] ?? 0)),
      ]),
      ...amountRows(report, 3, [['Consolidated net sales', 'revenue']]),
      ['Segment operating income'],
      ...report.company.segments.map(([name], i) => [
        `  ${name} income`,
        ...report.figures.map(({ segmentIncome }) => inBrackets(segmentIncome[i] ?? 0)),
      ]),
      ...amountRows(report, 3, [['Corporate expenses', '-corporate']]),
    ],
  }),
  quarters: (report) => ({
    head: [[`Quarters of ${report.year}`, 'First', 'Second', 'Third', 'Fourth']],
    rows: ['revenue', 'grossProfit', 'netIncome'].map((name, i) => {
      const total = report.figures[0][name as 'revenue'];
      const shares = [0.21, 0.25, 0.26].map((share) => Math.round(total * (share + i * 0.004)));
      const label = ['Quarterly net sales', 'Quarterly gross profit', 'Quarterly net income'][i] ?? '';
      return [label, ...shares.map(grouped), grouped(total - shares.reduce((a, b) => a + b, 0))];
    }),
  }),
  contents: () => ({
    head: [['Item', 'Caption']],
    rows: contents.map(([item, caption]) => [item, caption]),
  }),
  planTable: (report) => ({
    head: [['Plan category', 'Securities to be issued', 'Remaining for future issuance']],
    rows: [
      [
        'Plans approved by shareholders',
        grouped(randomOf(report, 'plan').whole(900_000, 4_900_000)),
        report.value('sharesForGrants'),
      ],
    ],
  }),
  exhibits: () => ({
    head: [['Number', 'Description']],
    rows: [
      ['3.1', 'Restated certificate of incorporation'],
      ['3.2', 'Amended and restated by-laws'],
      ['4.1', 'Indenture for senior notes'],
      ['10.1', 'Credit agreement'],
      ['10.2', 'Stock incentive plan'],
      ['10.3', 'Form of award agreement for restricted stock units'],
      ['21', 'Subsidiaries of the registrant'],
      ['23', 'Consent of independent registered public accounting firm'],
      ['31.1', 'Certification of the Chief Executive Officer'],
      ['31.2', 'Certification of the Chief Financial Officer'],
    ],
  }),
  parentIncome: noteTable([
    ['Equity in earnings of subsidiaries', 0.05, 0.1],
    ['Administrative expenses of the parent', 0.01, 0.02],
    ['Interest on parent borrowings', 0.006, 0.015],
  ]),
  parentBalance: noteTable([
    ['Cash of the parent', 0.005, 0.03],
    ['Investments in subsidiaries', 0.5, 0.7],
    ['Notes payable by the parent', 0.15, 0.25],
    ['Amounts due to subsidiaries', 0.03, 0.09],
  ]),
  parentCash: noteTable([
    ['Cash received from subsidiaries', 0.02, 0.06],
    ['Loans to subsidiaries', 0.005, 0.03],
    ['Dividends of the parent', 0.012, 0.028],
  ]),
  selected: (report) => ({
    head: yearHead(report, 3, 'Selected data'),
    rows: amountRows(report, 3, [
      ['Net sales', 'revenue'],
      ['Net income', 'netIncome'],
      ['Total assets', 'totalAssets'],
    ]),
  }),
  schedule: noteTable([
    ['Allowance for credit losses, additions charged to income', 0.0005, 0.002],
    ['Deductions from reserves', 0.0004, 0.002],
    ['Inventory reserves at end of year', 0.002, 0.006],
  ]),
};

const age = ({ company, year }: Report, who: string): string =>
  String(seeded(company.symbol, who).whole(41, 58) + year - 2019);

const contents: readonly (readonly [string, string])[] = [
  ['Item 1.', 'Business'],
  ['Item 1A.', 'Risk Factors'],
  ['Item 2.', 'Properties'],
  ['Item 3.', 'Legal Proceedings'],
  ['Item 5.', "Market for Registrant's Common Equity"],
  ['Item 7.', "Management's Discussion and Analysis"],
  ['Item 7A.', 'Quantitative and Qualitative Disclosures About Market Risk'],
  ['Item 8.', 'Financial Statements and Supplementary Data'],
  ['Item 9A.', 'Controls and Procedures'],
  ['Item 10.', 'Directors, Executive Officers and Corporate Governance'],
  ['Item 15.', 'Exhibits and Financial Statement Schedules'],
];
