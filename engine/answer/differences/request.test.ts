import { expect, test } from 'vitest';
import type { NamedDocument } from '../../../common/domain/named.ts';
import { documentId } from '../../../common/ids.ts';
import { inOrder, wantsDifferences } from './request.ts';

const named = (...written: readonly string[]): readonly NamedDocument[] =>
  written.map((words, i) => ({
    documentId: documentId(i + 1),
    name: `${words}.txt`,
    by: 'name',
    as: '',
    written: [words],
  }));
const two = named('nda-v1', 'nda-v2');

test.each([
  'What are the differences between nda-v1 and nda-v2?',
  'What has changed between nda-v1 and nda-v2?',
  'Compare nda-v1 with nda-v2',
  'Can you please compare the two contracts nda-v1 and nda-v2?',
  'How does nda-v2 differ from nda-v1?',
  'nda-v1 vs nda-v2',
  'Show me the changes from nda-v1 to nda-v2.',
  'Was ist der Unterschied zwischen nda-v1 und nda-v2?',
  'Was hat sich von nda-v1 zu nda-v2 geändert?',
  'Worin unterscheiden sich nda-v1 und nda-v2?',
  'Vergleiche bitte die Verträge nda-v1 und nda-v2.',
  'What is different in the new version nda-v2 compared with nda-v1?',
])('%s', (question) => {
  expect(wantsDifferences(question, two)).toBe(true);
});

test.each([
  'Which has the longer notice period, nda-v1 or nda-v2?',
  'What is the difference in price between nda-v1 and nda-v2?',
  'How does the liability differ between nda-v1 and nda-v2?',
  'Was kostet der Unterschied der Miete in nda-v1 und nda-v2?',
  'Who signed nda-v1 and nda-v2?',
  'Compare the notice periods of nda-v1 and nda-v2.',
])('asks for something in them: %s', (question) => {
  expect(wantsDifferences(question, two)).toBe(false);
});

test('one document, and three, are not compared', () => {
  expect([
    wantsDifferences('What has changed in nda-v1?', named('nda-v1')),
    wantsDifferences('What has changed between a1, b2 and c3?', named('a1', 'b2', 'c3')),
  ]).toEqual([false, false]);
});

test('the older document is first: as the question has them, else by their names', () => {
  const same = two.map((each) => ({ ...each, written: ['NDA'] })).toReversed();
  const names = (documents: readonly NamedDocument[]) => documents.map(({ name }) => name);
  expect([
    names(inOrder('What changed from nda-v2 to nda-v1?', two)),
    names(inOrder('What changed in the NDA?', same)),
  ]).toEqual([
    ['nda-v2.txt', 'nda-v1.txt'],
    ['nda-v1.txt', 'nda-v2.txt'],
  ]);
});
