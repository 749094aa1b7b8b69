import { expect, test } from 'vitest';
import { partsOf } from './parts.ts';

test.each([
  ['The rent is €900 a month.', ['The rent is €900 a month.']],
  ['The rent is €900, and the advance €100.', ['The rent is €900', 'the advance €100.']],
  ['The loan is paid out in May and carries interest.', ['The loan is paid out in May', 'The loan carries interest.']],
  ['Ann Lee led the project, which ended in June.', ['Ann Lee led the project', 'the project ended in June.']],
  ['Water between 5 and 95 °C is allowed here.', ['Water between 5 and 95 °C is allowed here.']],
  ['Die Miete beträgt 900 Euro, die Kaution 2.700 Euro.', ['Die Miete beträgt 900 Euro', 'die Kaution 2.700 Euro.']],
  ['Pipes and heating are kept in repair.', ['Pipes and heating are kept in repair.']],
])('%j joins %j', (claim, parts) => {
  expect(partsOf(claim)).toEqual(parts);
});
