import { expect, test } from 'vitest';
import { withoutInstructions } from './instructions.ts';

test('what only says how to answer is left out', () => {
  expect(
    [
      'What is the FY2018 capex (in USD millions) of Nordwerk? Answer from the cash flow statement.',
      'You are an analyst. Use the balance sheet for the following: how large are the payables? Answer in billions.',
      'What is the DPO of Nordwerk, rounded to two decimal places? If there is none, say so.',
      'How high was the rent, in thousands of dollars?',
    ].map(withoutInstructions),
  ).toEqual([
    'What is the FY2018 capex of Nordwerk?',
    'how large are the payables?',
    'What is the DPO of Nordwerk?',
    'How high was the rent?',
  ]);
});

test('a request stays, and so does what tells of the case', () => {
  const questions = [
    'Give the overheads of Nordwerk.',
    'Our lease ends in May. What is the notice period?',
    'If the tenant dies, who pays?',
    'What is in millions of homes?',
    'Wie hoch ist die Miete? Antworte kurz.',
  ];
  expect(questions.map(withoutInstructions)).toEqual(questions);
});
