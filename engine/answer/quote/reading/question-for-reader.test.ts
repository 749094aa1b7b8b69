import { expect, test } from 'vitest';
import { questionForReader } from './question-for-reader.ts';

test.each([
  ['What does lease.pdf say about dogs?', 'What about dogs?'],
  // As it is put when the document's name is left out.
  ['What does say about dogs?', 'What about dogs?'],
  ['What does the energy report say about the attic?', 'What about the attic?'],
  ['What is agreed about repairs of the boiler?', 'What about repairs of the boiler?'],
  ['Is there anything about pets in it?', 'What about pets in it?'],
  ['Was steht in der Hausordnung zur Heizung?', 'Was ist mit Heizung?'],
  ['Was sagt der Vertrag über die Haltung von Hunden?', 'Was ist mit Haltung von Hunden?'],
])('%j is put as %j', (question, plain) => {
  expect(questionForReader(question)).toBe(plain);
});

test.each(['What is the rent?', 'What did she say to Tom?', 'Was steht auf der Rechnung?', 'Who writes about whales?'])(
  '%j is put as it is',
  (question) => {
    expect(questionForReader(question)).toBe(question);
  },
);
