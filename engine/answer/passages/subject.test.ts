import { expect, test } from 'vitest';
import type { Naming } from '../../../common/domain/named.ts';
import { documentId } from '../../../common/ids.ts';
import { spoken, subjectOf } from './subject.ts';

const about = (question: string, by: Naming, ...written: readonly string[]) =>
  subjectOf(question, [{ documentId: documentId(1), name: 'NORDWERK_2021_10K.pdf', by, as: '', written }]);

test('names of documents and their years are left out, wherever they stand', () => {
  expect([
    about('Who is suing Nordwerk in the 2021 report?', 'words', 'Nordwerk').text,
    about("What were Best Buy's stores like in FY2022?", 'name', 'Best Buy').text,
    about('Wer prüft die Nordwerk AG im Jahr 2021?', 'words', 'Nordwerk').text,
  ]).toEqual(['Who is suing in the report?', 'What were stores like in ?', 'Wer prüft die AG im Jahr ?']);
});

test('a party or a day stays, and so does a question that asks nothing besides', () => {
  expect([
    about('What does Ashham pay in 2021?', 'party', 'Ashham').text,
    about('What of Nordwerk in 2021?', 'name', 'Nordwerk').text,
    subjectOf('Who is suing Nordwerk in 2021?', []).text,
  ]).toEqual(['What does Ashham pay in 2021?', 'What of Nordwerk in 2021?', 'Who is suing Nordwerk in 2021?']);
});

test('terms of accounting are said as statements say them', () => {
  const asked = about('What was the capex of Nordwerk in 2021?', 'words', 'Nordwerk');
  expect({ asked, spoken: spoken(asked), plain: spoken(subjectOf('Who signed the lease?', [])) }).toEqual({
    asked: {
      text: 'What was the capex of in ?',
      phrases: [
        'purchases of property, plant and equipment',
        'additions to property and equipment',
        'capital expenditures',
        'consolidated statements of cash flows',
      ],
    },
    spoken:
      'What was the capex of in ? purchases of property, plant and equipment; additions to property and equipment; ' +
      'capital expenditures; consolidated statements of cash flows',
    plain: 'Who signed the lease?',
  });
});
