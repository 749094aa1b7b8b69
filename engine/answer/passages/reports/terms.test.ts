import { expect, test } from 'vitest';
import { askedLineNames, askedStatements, isForStatements, reportTerms } from './terms.ts';

test('abbreviations and synonyms give the lines and the statement', () => {
  expect(
    ['EBIT in 2020?', 'What is net PP&E?', 'How large are trade creditors?', 'Give the SG & A.'].map(reportTerms),
  ).toEqual([
    ['operating income', 'income from operations', 'operating profit', 'consolidated statements of income'],
    ['property, plant and equipment, net', 'consolidated balance sheets'],
    ['accounts payable', 'consolidated balance sheets'],
    ['selling, general and administrative expenses', 'consolidated statements of income'],
  ]);
});

test('a question about several lines has six of them at most', () => {
  const terms = reportTerms('Compare capex, COGS, EPS and dividends.');
  expect({ lines: terms.length, statements: terms.slice(6) }).toEqual({
    lines: 8,
    statements: ['consolidated statements of cash flows', 'consolidated statements of income'],
  });
});

test('a part of a word is no term', () => {
  expect(['How taxing was the epsilon party?', 'Wie lange gilt der Vertrag?'].map(reportTerms)).toEqual([[], []]);
});

test('a ratio is looked for by the lines that it takes', () => {
  expect(['What is the DPO?', 'Is it liquid by its quick ratio?', 'How high is the ROA?'].map(reportTerms)).toEqual([
    [
      'accounts payable',
      'cost of sales',
      'inventories',
      'consolidated balance sheets',
      'consolidated statements of income',
    ],
    ['total current assets', 'inventories', 'total current liabilities', 'consolidated balance sheets'],
    ['net income', 'total assets', 'consolidated statements of income', 'consolidated balance sheets'],
  ]);
});

test('the statements that are named come before those that have what is asked', () => {
  expect(
    [
      'What are payables per the statement of financial position?',
      'Capex from the cash flow statement, in percent of net sales?',
      'EBITDA by the P&L and the statement of cash flows?',
      'Who signed the lease?',
    ].map(askedStatements),
  ).toEqual([['balance'], ['cash', 'income'], ['income', 'cash'], []]);
});

test('a question for lines alone is told from one about something besides', () => {
  const questions = [
    'What is the total amount of payables?',
    'How high was EBITDA at the end of fiscal 2021?',
    'What were the sales of the second segment, Valves and Actuation?',
    'What would a dollar that is stronger by a tenth cost in revenue?',
    'What drove the change of sales of valves in Spain, by the income statement?',
  ];
  expect(questions.map((each) => isForStatements(each, each))).toEqual([true, true, false, false, true]);
});

test('a question for lines has their labels; one for a ratio, a reason, a person or more has none', () => {
  const questions = [
    'How high was the R&D spend in 2021?',
    'How large are the deferred tax liabilities?',
    'What is the DPO?',
    'Why did the gross margin fall?',
    'Who pays the dividends?',
    'Umsatz und Gewinn 2021?',
    'How much of the borrowings falls due?',
    'What were the sales of the second segment, Valves and Actuation?',
  ];
  expect(questions.map(askedLineNames)).toEqual([
    [['research and development expenses']],
    [['deferred income taxes']],
    [],
    [],
    [],
    [
      ['Umsatzerlöse', 'Umsatz', 'Erlöse'],
      ['Jahresüberschuss', 'Konzernjahresüberschuss', 'Jahresfehlbetrag', 'Jahresergebnis', 'Konzernergebnis'],
    ],
    [],
    [],
  ]);
});
