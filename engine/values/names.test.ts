import { expect, it } from 'vitest';
import { namesIn } from './names.ts';

it.each([
  [
    'Between Tidewater Instruments plc (the employer) and Marta Lindqvist (the employee)',
    ['Tidewater Instruments plc', 'Marta Lindqvist'],
  ],
  ['zwischen der Müller & Söhne GmbH und Herrn Dr. Karl Weber', ['Müller & Söhne GmbH', 'Herrn Dr. Karl Weber']],
  ['Brightwater Plumbing Ltd. and Foo, Inc. agree', ['Brightwater Plumbing Ltd.', 'Foo, Inc.']],
  ['Nordwind Energie GmbH & Co. KG liefert', ['Nordwind Energie GmbH & Co. KG']],
  ['The rent is due.', []],
])('%s', (text, names) => {
  expect(namesIn(text).map(({ normal }) => normal)).toEqual(names);
});
