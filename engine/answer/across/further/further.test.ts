import { expect, it } from 'vitest';
import { furtherIn } from './further.ts';

const told = (question: string): string => {
  const { asked, further } = furtherIn(question);
  const { group, ranks, ours, ...others } = further;
  const wanted = group?.wanted === null || group === undefined ? '' : ` ${group.wanted.extreme} ${group.wanted.number}`;
  return [
    asked,
    ...(group === undefined ? [] : [`by ${group.by}${wanted}`]),
    ...(ours === undefined ? [] : [`we: ${ours}`]),
    ...(ranks === undefined ? [] : [`ranks ${ranks.first} to ${ranks.last}`]),
    ...Object.keys(others),
  ].join(' | ');
};

it.each([
  ['Who owes us the most?', 'What is the total of all invoices? | by buyer most 1 | we: seller'],
  ['Wer schuldet am meisten?', 'What is the total of all invoices? | by buyer most 1 | we: seller'],
  ['Whom do we owe the most?', 'What is the total of all invoices? | by seller most 1 | we: buyer'],
  ['Which supplier costs most in total?', 'What is the total of all invoices? | by seller most 1 | we: buyer'],
  ['Top three customers', 'What is the total of all invoices? | by buyer most 3 | we: seller'],
  [
    'How much did we pay to each supplier in 2025?',
    'What is the total of all invoices in 2025? | by seller | we: buyer',
  ],
  ['Summe der Rechnungen je Lieferant', 'What is the total of all invoices? | by seller | we: buyer'],
  ['Total VAT per supplier', 'What is the sum of the VAT of all invoices? | by seller | we: buyer'],
  ['Average invoice amount per customer', 'What is the average total of all invoices? | by buyer | we: seller'],
  ['Total of the invoices per month', 'What is the total of all invoices? | by month'],
  ['How many contracts were signed each year?', 'How many contracts are there? | by year'],
  ['What are the three largest invoices?', 'What are the largest invoices? | ranks 1 to 3'],
  ['Second largest invoice', 'What are the largest invoice | ranks 2 to 2'],
  ['Die drei höchsten Rechnungen', 'Welche sind die höchsten Rechnungen | ranks 1 to 3'],
  ['What is the median invoice amount?', 'What is the average invoice amount? | median'],
  ['What is the difference between the highest and the lowest quote?', 'What is the highest quote? | spread'],
  [
    'How many invoices are over 1000 pounds and what do they add up to?',
    'How many invoices are over 1000 pounds? | addedUp',
  ],
  ['Which customers owe us money?', 'What is the total of all invoices? | by buyer | we: seller'],
  ['How much did we spend per quarter?', 'What is the total of all invoices? | by quarter | we: buyer'],
  ['Net amount per month', 'What is the sum of the net amount of all invoices? | by month'],
  ['How much did we spend in 2025?', 'How much did we spend in 2025? | we: buyer'],
  ['Which invoices did we send?', 'Which invoices did we send? | we: seller'],
  ['Which three contracts have the longest term?', 'Which contracts have the longest term? | ranks 1 to 3'],
  ['Die beiden letzten Rechnungen', 'Welche sind die letzten Rechnungen | ranks 1 to 2'],
  ['What is the longest and the shortest notice period?', 'What is the longest notice period? | spread'],
  ['How much higher is the highest quote than the lowest?', 'What is the highest quote? | spread'],
  ['What share of the invoices comes from Acme Ltd?', 'How many invoices come from Acme Ltd? | share'],
])('%s', (question, read) => {
  expect(told(question)).toBe(read);
});

it.each([
  'How much do we pay each month?',
  'What is the total of each invoice?',
  'What do the contracts cost per month in total?',
  'How many contracts are above €4,500 per month?',
  'Which supplier sent the largest invoice?',
  'Umsatz und Gewinn je Unternehmen',
  'How much did we pay in all invoices of 2024?',
  'How many invoices did we send to Acme GmbH?',
  'Which reminders did we get?',
])('nothing besides: %s', (question) => {
  expect(furtherIn(question)).toEqual({ asked: question, further: {} });
});
