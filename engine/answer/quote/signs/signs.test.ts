import { expect, test } from 'vitest';
import { isGerman } from '../../../../common/domain/language.ts';
import { meaningOf } from './definition.ts';
import { asked } from '../evidence/evidence.ts';
import { signsOf } from './signs.ts';

const place = { heading: '', title: '', name: '' };
const signs = (question: string, text: string, before = ''): number =>
  Number(signsOf({ ...asked(question, new Map()), german: isGerman(question) }, { ...place, text, before }).toFixed(1));

test.each([
  // The label of a field has a word of the question, or what forms call it.
  ['Who is the customer of the test?', 'Customer · Halvorsen Marine AS', 2.4],
  ['Wie lautet das Geschäftszeichen?', 'Geschäftszeichen · 7 C 412/24', 1.2],
  ['Who was absent from the meeting?', 'Apologies: Gareth Lowe', 1.2],
  ['Wer fehlte bei der Sitzung?', 'Entschuldigt: Frau Gerlach, Herr Duong', 1.2],
  ['An wen wende ich mich bei Radlbeck?', 'Ansprechpartner: Herr Ferstl, 09421 88 10 33', 1.2],
  ['Welche Medikamente nimmt Frau Hennig?', 'Medikation: Bisoprolol 5 mg', 1.2],
  // Another of those labels, or a value that is only the name in the question.
  ['Who was absent from the meeting?', 'Present: Helena Marlowe, Rupert Finch', -1.5],
  ['What is the address of Ngozi Okafor?', 'Employee: Miss Ngozi Okafor', -3],
  ['Wer ist der Hausarzt von Frau Hennig?', 'Patientin: Waltraud Hennig', -4],
  ['Was verdient Herr Hagedorn?', 'Patient: Herr Bernd Hagedorn, geb. 03.09.1958', -3],
  ['What did Mr Lowe buy?', 'Customer: Mr Owen Lowe (born 3 May 1961)', -3.6],
])('a field: %s %s', (question, text, sum) => {
  expect(signs(question, text)).toBe(sum);
});

test.each([
  ['Who is the manager of the bakery?', 'Tell your manager, Mr Alan Birkett, before 3.30 am.', 1.2],
  ['Who chaired the meeting?', 'Helena Marlowe (chair), Rupert Finch and Sunita Rao came.', 1.2],
  ['Wer ist Kassenwartin?', 'Kassenwartin bleibt Frau Sandmann.', 1.2],
  ['Who is the head teacher of Larkfield?', 'Larkfield Primary School, 4 June 2026', -1],
  // What somebody does is told in many words, and whoever wrote a text stands above it.
  ['Who looks after the boats?', 'Damage must be reported to Ted Whitlow.', 0],
  ['Who are the authors of the paper?', 'Tereza Black, Ahmed Samir and Judith Oakes', 0],
])('a role: %s %s', (question, text, sum) => {
  expect(signs(question, text)).toBe(sum);
});

test.each([
  ['Why did sample C fail?', 'Sample C failed because the seal leaked.', 0.8],
  ['Warum klagt sie?', 'Die Klägerin verlangt Ersatz, weil ein Regal umstürzte.', 0.8],
  ['Why did sample C fail?', 'Sample C failed after 312 hours.', 0],
  ['What do the authors recommend?', 'We recommend a substrate of at least 12 cm.', 0.8],
  ['What do the authors recommend?', 'The authors declare that they have no competing interests.', -0.6],
])('a reason or a deed: %s %s', (question, text, sum) => {
  expect(signs(question, text)).toBe(sum);
});

test.each([
  ['Does the pension scheme invest in tobacco?', 'Brightwater Staff Pension Scheme', -2],
  ['Are pets allowed?', 'Rules for pets and plants', -2],
  ['Are pets allowed?', 'Pets are welcome', 0],
  ['Are pets allowed?', 'Pets: two at most', 1.2],
  ['Sind Haustiere erlaubt?', 'Haustiere nur nach Absprache.', 0],
  ['Which pension scheme is it?', 'Brightwater Staff Pension Scheme', 0],
])('yes or no is not told by a title: %s %s', (question, text, sum) => {
  expect(signs(question, text)).toBe(sum);
});

test.each([
  ['Is there a lift inspection certificate?', 'The lift was out of order in 2024.', -1.2],
  ['Is there a certificate for the lift?', 'The certificate was renewed in May.', 0],
  ['Gibt es einen Stellplatz im Hof?', 'Im Hof stehen Fahrräder.', -1.2],
  ['Gibt es einen Stellplatz im Hof?', 'Der Stellplatz kostet 40 Euro.', 0],
])('whether there is a thing: %s %s', (question, text, sum) => {
  expect(signs(question, text)).toBe(sum);
});

test.each([
  // A last or first day is asked for.
  ['By when must I object?', 'Objections are made in writing within a month.', 0.8],
  ['By when must I object?', 'Objections are made in writing, with reasons.', -1.5],
  ['Bis wann ist zu zahlen?', 'Zahlbar bis 31.07.2025 ohne Abzug.', 1.2],
  ['Bis wann ist zu zahlen?', 'Zeitraum: 1. Januar bis 31. Dezember 2024', -1.5],
  ['When is the boiler invoice due?', 'Please pay the total by 30 April 2026.', 1.2],
  ['By when must I pay for the desk?', 'The desk may be returned within 30 days.', -1.5],
  ['When must the fee be paid?', 'The desk may be returned within 30 days.', -1.5],
  ['Wann ist die Rechnung zu bezahlen?', 'Wir bitten um Überweisung bis zum 3. Mai.', 1.2],
  ['Wann ist die Miete fällig?', 'Die Miete wird am dritten Werktag gezahlt.', 1.2],
  ['Wann ist die Miete fällig?', 'Datum: 3. Mai 2024', -1.5],
  ['When is the library book due?', 'Please return it by 5 May.', 0],
  ['Ab wann braucht man ein Attest?', 'Ab dem dritten Tag ist ein Attest vorzulegen.', 0.8],
  ['Seit wann ist sie dort?', 'Am 1. September 2021 trat sie ein.', 0],
  ['When does the contract end?', 'It runs until May 2027.', 0.5],
  ['When does the contract end?', 'The start is in May 2025.', -1],
])('an end or a beginning: %s %s', (question, text, sum) => {
  expect(signs(question, text)).toBe(sum);
});

test('the day of an invoice is not asked for because the document is one', () => {
  const of = (text: string): number =>
    signsOf(asked('When is the invoice paid?', new Map()), { ...place, text, before: '', title: 'Invoice' });
  expect([of('Invoice date: 5 May 2025'), of('Paid: 9 May 2025')]).toEqual([0, 1.2]);
});

test.each([
  ['What does E6 mean?', 'E6 · Door open · Close the door', true],
  ['What does E6 mean?', 'Display: E6 · Meaning: Door open', true],
  ['What does error E24 mean?', 'E24: the drain is blocked.', true],
  ['Was bedeutet F.04?', 'F.04 · Keine Flamme', true],
  ['Was bedeutet der Code 17?', '17 = Pumpe läuft trocken', true],
  ['What does E6 mean?', 'E9 · Motor blocked', false],
  ['What does E6 mean?', 'Call the service when E6 comes up again.', false],
  ['What does the rent include?', 'The rent: heating and water', false],
])('the meaning of a code: %s %s', (question, text, is) => {
  expect(meaningOf(question, text)).toBe(is);
});

test.each([
  ['Do the guests need a visa?', 'Passports must be valid, no visa is asked for.', 1.2],
  ['Braucht man einen Ausweis?', 'Ein Ausweis ist vorzulegen.', 0],
  ['Ist ein Führerschein nötig?', 'Dafür ist kein Führerschein nötig.', 1.2],
  ['Do the guests need a visa?', 'No dogs are allowed.', 0],
])('there is none of what is asked for: %s %s', (question, text, sum) => {
  expect(signs(question, text)).toBe(sum);
});
