import { expect, test } from 'vitest';
import { acceptedRewrite, standAlone } from './follow-up.ts';
import { scriptedModel } from './fixture.ts';

const turns = [{ question: 'What do blue whales eat?', answer: 'Blue whales eat krill.' }];
const question = 'How much of it a day?';

test.each([
  ['taken as it is', 'How much krill do blue whales eat a day?', 'How much krill do blue whales eat a day?'],
  [
    'without quotes and label',
    ' Question: "How much krill do blue whales eat a day?"',
    'How much krill do blue whales eat a day?',
  ],
  ['empty', ' \n', null],
  ['too long', 'How much krill do blue whales eat a day? '.repeat(9), null],
  ['about something else', 'How much bread do French people eat a day?', null],
  ['has lost what was asked', 'What do blue whales eat?', null],
])('%s', (_, written, accepted) => {
  expect(acceptedRewrite(written, turns, question)).toBe(accepted);
});

test('the first question stays as it is, without the model; a bad rewrite gives way to earlier words', async () => {
  const model = scriptedModel({ answers: ['I am a helpful assistant.'] });
  const first = await standAlone(model, [], 'What do blue whales eat?');
  const asked = model.prompts.length;
  expect([first, asked, await standAlone(model, turns, question)]).toEqual([
    'What do blue whales eat?',
    0,
    'How much of it a day? blue whales eat',
  ]);
});
