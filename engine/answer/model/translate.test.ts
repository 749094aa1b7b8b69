import { expect, test } from 'vitest';
import { scriptedModel } from './fixture.ts';
import { translated } from './translate.ts';

const into = (answer: string, question: string) => translated(scriptedModel({ answers: [answer] }), question, 'de');

test('a question is put into the language of the documents', async () => {
  expect(await into('„Wie hoch ist die Miete für das Jahr 2024?“', 'How high is the rent in 2024?')).toBe(
    'Wie hoch ist die Miete für das Jahr 2024?',
  );
});

test.each([
  ['nothing', ''],
  ['the question as it was', 'How high is the rent for the year 2024?'],
  ['another figure', 'Wie hoch ist die Miete für das Jahr 2023?'],
  ['far more than a question', 'Wie hoch ist die Miete für das Jahr 2024? '.repeat(12)],
])('not used: %s', async (_, answer) => {
  expect(await into(answer, 'How high is the rent for the year 2024?')).toBeNull();
});
