import { expect, it } from 'vitest';
import type { ValueType } from '../../../../common/domain/value.ts';
import { clauseAt, conceptOf, labelConceptOf, weakConceptOf } from './clause-concept.ts';

const clauses: readonly (readonly [string, ValueType, string | null])[] = [
  ['A party that wants out has to announce its exit 60 days in advance.', 'duration', 'Notice period'],
  ['Wer gehen will, zeigt seinen Ausstieg 60 Tage vorher an.', 'duration', 'Notice period'],
  ['Should war or floods end the work for 75 days, the other is told.', 'duration', ''],
  ['What one side learns stays between them for 3 years after the end.', 'duration', 'Confidentiality period'],
  ['The Agency shall not work for any rival for 9 months.', 'duration', 'Non-compete period'],
  ['The arrangement binds both for 24 months.', 'duration', 'Term'],
  ['Neither side has to make good losses beyond EUR 5,000.', 'amount', 'Liability cap'],
  ['Jeder Verstoß kostet die schuldige Seite 500 EUR.', 'amount', 'Penalty'],
  ['Any lawsuit has to be filed in Munich.', 'name', 'Jurisdiction'],
  ['Geklagt wird in Tirol.', 'name', 'Jurisdiction'],
  ['Eingeklagt werden kann eine Forderung nur in Tirol.', 'name', 'Jurisdiction'],
  ['During it either party may end the contract with two weeks’ notice.', 'duration', ''],
  ['Parts carry a warranty of 5 years.', 'duration', 'Warranty period'],
  ['Auf Ersatzteile gibt es 2 Jahre Garantie.', 'duration', 'Warranty period'],
  ['The weather was fine for 3 days.', 'duration', null],
];

it.each(clauses)('%s', (clause, type, heading) => {
  expect(conceptOf(clause, type)?.heading ?? null).toBe(heading);
});

it('a semicolon parts two clauses', () => {
  const text = 'Leave 60 days ahead; a fault is cured in 12 days.';
  const { start, end } = clauseAt(text, { start: 40, end: 47 });
  expect(text.slice(start, end)).toBe('a fault is cured in 12 days.');
});

it('a label tells by one word, and nothing where it names two matters', () => {
  expect(
    ['Delay damages (per event)', 'Haftungshöchstbetrag', 'Penalty and liability', 'Colour'].map(
      (label) => labelConceptOf(label, 'amount')?.heading ?? null,
    ),
  ).toEqual(['Penalty', 'Liability cap', null, null]);
});

it('a word for any length of time is what it is of; when something holds is not what it is', () => {
  const labels = ['Length of notice', 'Term and notice', 'Secrecy after termination', 'Length'];
  expect(labels.map((label) => labelConceptOf(label, 'duration')?.heading ?? null)).toEqual([
    'Notice period',
    null,
    'Confidentiality period',
    'Term',
  ]);
});

it('a date of this paper is its own, whatever the paper is called', () => {
  const labels = ['Date of this standing order', 'Datum dieser Bestellung', 'Order date'];
  expect(labels.map((label) => labelConceptOf(label, 'date')?.heading ?? null)).toEqual([
    'Date of signing',
    'Date of signing',
    null,
  ]);
});

it('a clause that tells less is taken last', () => {
  const clause = 'Either of us may walk away after 3 months.';
  expect([conceptOf(clause, 'duration'), weakConceptOf(clause, 'duration')?.heading]).toEqual([null, 'Notice period']);
});
