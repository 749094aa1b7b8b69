import { expect, it } from 'vitest';
import { lawsByAdjective } from './nationalities.ts';

it.each([
  ['Es gilt deutsches Recht.', ['deutsches Recht']],
  ['Der Vertrag unterliegt österreichischem Recht.', ['österreichisches Recht']],
  ['Maßgeblich ist Schweizer materielles Recht.', ['Schweizer Recht']],
  ['Die Geltung spanischen Rechts ist vereinbart.', ['spanisches Recht']],
  ['Ausländisches Recht wird nicht angewandt.', []],
  ['Er hat ein praktisches Rechtsbuch.', []],
  ['Das Recht von Malta gilt.', []],
])('%s', (text, laws) => {
  expect(lawsByAdjective(text).map(({ normal }) => normal)).toEqual(laws);
});
