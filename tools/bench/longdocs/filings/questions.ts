import type { LongQuestion } from '../document.ts';
import type { Amount } from '../reports/figures.ts';
import { inBrackets } from '../reports/rows.ts';
import type { Filing } from './filing.ts';
import { labelOf } from './labels.ts';

/** A question by analysts and owners: `{c}` the filer, `{y}` the year; what is said is found by the words before it. */
interface Asked {
  readonly ask: string;
  readonly answer: (filing: Filing) => Pick<LongQuestion, 'evidence' | 'value'>;
  readonly kind: LongQuestion['kind'];
}

/** The answer is a cell of the statements, whatever the filer calls its row. */
const cell = (amount: Amount, ask: string): Asked => ({
  kind: 'figure',
  ask,
  answer: ({ figures, filer }) => {
    const value = inBrackets(figures[0][amount]).replaceAll(/[()]/gu, '');
    return { evidence: [labelOf(amount, filer.labels), value], value };
  },
});

/** What is worked out from cells of the statements; the page that has the one named. */
const ratio = (amount: Amount, ask: string): Asked => ({ ...cell(amount, ask), kind: 'ratio' });

/** The answer is said in a sentence of the text with these words and this value. */
const said = (words: string, value: string, ask: string): Asked => ({
  kind: 'prose',
  ask,
  answer: (filing) => {
    const found = filing.value(value);
    return {
      evidence: [words.replaceAll(/\{(\w+)\}/gu, (_, name: string) => filing.value(name)), found],
      value: found,
    };
  },
});

/** The answer is a cell of the note that has this row. */
const noted = (row: string, beside: string, ask: string): Asked => ({
  kind: 'figure',
  ask,
  answer: () => ({ evidence: [row, beside], value: row }),
});

export const filingQuestions: readonly Asked[] = [
  cell(
    'capex',
    'What is the FY{y} capital expenditure amount (in USD {unit}) of {c}? Rely on the cash flow statement.',
  ),
  cell('property', 'What is the year end FY{y} net PP&E for {c}? State the answer in USD {unit}.'),
  cell('revenue', "Looking at the income statement, what is {c}'s total top line for FY{y}?"),
  cell('costOfSales', 'How much COGS did {c} record in fiscal {y}?'),
  cell('operatingIncome', 'What is the unadjusted EBIT of {c} for fiscal year {y}, per its income statement?'),
  cell('netIncome', 'What were the FY{y} net profits of {c}?'),
  cell(
    'inventories',
    'What is the amount of stock held for sale by {c} in FY{y}, per the statement of financial position?',
  ),
  cell('receivables', 'What is the net AR of {c} at the end of FY{y}?'),
  cell('payables', 'How much in accounts payable did {c} show in its {y} balance sheet?'),
  cell('currentAssets', "What was {c}'s total of assets that turn into cash within a year, FY{y}?"),
  cell('currentLiabilities', "What are {c}'s total current liabilities at fiscal year-end {y}?"),
  cell('dividends', 'What amount of cash was returned to shareholders through dividends by {c} in FY{y}?'),
  cell('repurchases', 'How many {unit} of dollars went into stock buybacks at {c} in {y}?'),
  cell('operatingCash', 'What is the cash from operations (CFO) of {c} in FY{y}, in USD {unit}?'),
  cell('depreciation', 'What is the D&A component, depreciation only, in the cash flow statement of {c} for {y}?'),
  cell('debtRepaid', 'How much debt was retired by {c} during FY{y}?'),
  cell('debtIssued', 'What new borrowings did {c} take up in FY{y}?'),
  cell('acquisitions', 'How much did {c} pay for M&A, net of cash, in {y}?'),
  cell('rnd', 'What was the R&D expense of {c} in FY{y}?'),
  cell('sga', 'Give the SG&A expense of {c}, FY{y}.'),
  cell('tax', 'What did {c} book as income tax in FY{y}?'),
  cell('interest', 'What was the cost of debt, i.e. interest, at {c} for FY{y}?'),
  cell('totalAssets', 'How big are the total assets of {c} at the end of fiscal {y}?'),
  cell('equity', 'What is the book value of equity of {c} at the end of {y}?'),
  cell('longDebt', 'Non-current financial debt of {c}, FY{y}?'),
  cell('currentDebt', 'What part of the loans of {c} must be paid within the next twelve months, balance sheet FY{y}?'),
  cell('stockCompensation', 'What is the SBC expense of {c} in the {y} cash flow statement?'),
  cell('deferredTax', 'Is there a DTL on the balance sheet of {c} in {y}, and how large?'),
  noted('Segment profit', 'Revenue from external customers', 'Which division of {c} earned most in {y}?'),
  noted('Commercial paper', 'Term loan', 'How is the debt of {c} composed at the end of FY{y}?'),
  noted(
    'Current state tax',
    'Deferred tax expense',
    'How does the tax expense of {c} split into federal, state and abroad, {y}?',
  ),
  noted('Operating lease cost', 'Sublease income', 'What did renting space cost {c} in FY{y}?'),
  noted('Work in process', 'Finished goods', 'What is the breakdown of inventory of {c} by stage, {y}?'),
  noted(
    'Benefit obligation at end of year',
    'Service cost',
    'How large is the pension liability of {c} under its plans in FY{y}?',
  ),
  noted('Fourth quarter revenue', 'First quarter revenue', 'How did sales of {c} develop over the quarters of {y}?'),
  noted(
    'Dividends from subsidiaries',
    'Equity in earnings of subsidiaries',
    'What did the holding company of {c} itself receive from its daughters in {y}?',
  ),
  said('full-time and', 'whole_4100_98000_people', 'How many staff did {c} employ at the close of FY{y}?'),
  said(
    'One customer accounted for',
    'whole_10_22_oneCustomer',
    'Does {c} depend on a single buyer (FY{y}), and how much?',
  ),
  said('brought an action against', 'opponent', 'Are there material lawsuits against {c} as of FY{y}, and by whom?'),
  said('asks for', 'whole_14_480_damages', 'What is the sum in dispute in court for {c}, FY{y}?'),
  said('with {lender} as agent', 'sales_60_160_facility', 'How large is the revolver of {c} in FY{y}?'),
  said('below', 'tenth_3_5_netDebt', 'What leverage covenant binds {c} in FY{y}?'),
  said('carry a rating of', 'of_BBB-flat_A-minus_BB-plus', 'How is the debt of {c} graded by the agencies, {y}?'),
  said('explains most of the change', 'grossShare', 'What drove the gross margin change of {c} in FY{y}?'),
  said('The effective rate was', 'taxShare', "What was {c}'s effective tax rate in FY{y} versus the year before?"),
  said('grew fastest', 'segment_1', 'Which segment of {c} had the highest growth in FY{y}?'),
  said('to invest between', 'sales_30_45_planLow', 'What capex does {c} guide for the year after FY{y}?'),
  said('we expect sales growth of', 'whole_2_4_growthLow', 'What top line guidance did {c} give in its FY{y} filing?'),
  said('Sales made online were', 'whole_9_37_online', 'What share of business does {c} do through e-commerce, FY{y}?'),
  said('Advertising cost', 'sales_8_24_advertising', 'How much did {c} spend on marketing campaigns in {y}?'),
  said('the company acquired', 'target', 'What M&A did {c} complete in FY{y}?'),
  said('The firm has audited', 'accountants', 'Who is the auditor of {c}, FY{y}?'),
  said('handles', 'site_0', 'Is any one site critical for the operations of {c} (FY{y})?'),
  said('Tariffs raised our cost by', 'sales_2_9_tariffs', 'What impact did customs duties have on {c} in FY{y}?'),
  said('100 basis points', 'sales_1_5_rates', 'How sensitive is {c} to interest rates, FY{y}?'),
  said('Guarantees given for others', 'sales_1_9_guarantees', 'What off-balance exposure has {c} from sureties, {y}?'),
  said(
    'could still be used to purchase shares',
    'whole_90_2400_programLeft',
    'How much is left under the buyback authorization of {c}, FY{y}?',
  ),
  said('are independent', 'whole_5_7_independent', 'How many outside directors sit on the board of {c}, FY{y}?'),
  said('that of the median employee', 'whole_60_410_payRatio', 'What is the CEO pay ratio of {c} in {y}?'),
  said('Comparable sales rose', 'tenth_1_8_comparable', 'How did like-for-like revenue move at {c} in FY{y}?'),
  ratio('currentAssets', 'Is {c} liquid enough, judged by its quick ratio at the end of FY{y}?'),
  ratio('currentLiabilities', 'Does the current ratio of {c} point to trouble in fiscal {y}?'),
  ratio(
    'payables',
    'What is the FY{y} DPO of {c}, i.e. how long does it take to pay suppliers? Round to two decimals.',
  ),
  ratio('receivables', 'After how many days do customers of {c} pay in FY{y}? Work out the DSO.'),
  ratio('capex', 'What share of revenue went into capital expenditure at {c} in FY{y}? Answer as a percentage.'),
  ratio('totalAssets', 'What is the return on assets of {c} for FY{y}? Assume you are a credit analyst.'),
  ratio(
    'operatingCash',
    'How much free cash flow did {c} produce in FY{y}? Subtract what was invested. Answer in {unit}.',
  ),
  ratio('depreciation', 'What was the EBITDA of {c} in {y}? Depreciation as in the statement of cash flows.'),
  ratio(
    'inventories',
    'How often did {c} turn over its inventory in FY{y}? You are an analyst who has only this filing.',
  ),
  ratio('property', 'What is the fixed asset turnover of {c} for FY{y}? Take net sales over average net PP&E.'),
  ratio('interest', 'By what factor does EBIT cover interest at {c}, FY{y}? Use the statement of operations.'),
  ratio(
    'netIncome',
    'What part of profits was paid out as dividends by {c} in FY{y}? Give your answer to one decimal.',
  ),
  ratio('equity', 'How leveraged is {c}, debt to equity, at the end of FY{y}?'),
  ratio('currentAssets', 'What is the net working capital of {c} at fiscal year-end {y}? If it is negative, say so.'),
  ratio('grossProfit', 'Is the gross margin of {c} in FY{y} typical of its trade? Explain in one sentence.'),
  ratio('operatingIncome', 'What operating margin did {c} reach in {y}? State it as a percentage, rounded.'),
  ratio('property', 'Would you call {c} asset heavy, judging by its FY{y} numbers?'),
  ratio('capex', 'Is {c} capital intensive as of FY{y}?'),
];
