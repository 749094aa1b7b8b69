import { expect, test } from 'vitest';
import { documentsIn } from './read.ts';

test('a document is its text, what it answers, and what is near to it', () => {
  const source =
    '= lease\nLEASE\nRent: £845\n\nNo dogs\n? What is the rent? >> £845\n! Who is the tenant?\n\n= note\nHello\n';
  expect(documentsIn(source)).toEqual([
    {
      file: 'lease.txt',
      language: 'en',
      heldOut: false,
      text: 'LEASE\nRent: £845\n\nNo dogs\n',
      answered: [['What is the rent?', '£845']],
      unanswered: ['Who is the tenant?'],
    },
    { file: 'note.txt', language: 'en', heldOut: false, text: 'Hello\n', answered: [], unanswered: [] },
  ]);
});

test.each(['= lease\nRent: £845\n? What is the rent? >> £854\n', '= lease\nRent: £845\n? What is the rent?\n'])(
  'words that the text does not have are no truth: %j',
  (source) => {
    expect(() => documentsIn(source)).toThrow('The text does not have');
  },
);
