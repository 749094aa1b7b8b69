import { expect, test } from 'vitest';
import { withoutAttribution } from './attribution.ts';
import { wordsOf } from './words.ts';

const title = wordsOf('Residential lease, Elm Street: 2024');

test.each([
  ['According to the residential lease, the rent is €900.', 'the rent is €900.'],
  ['The lease states that the tenant bears small repairs.', 'the tenant bears small repairs.'],
  ['Laut Lease gilt: die Miete beträgt 900 Euro.', 'die Miete beträgt 900 Euro.'],
  ['Residential lease, Elm Street: 2024 says that dogs are allowed.', 'dogs are allowed.'],
  ['The answer is: The monthly rent is €900.', 'The monthly rent is €900.'],
  ['Therefore, the rent is €900.', 'the rent is €900.'],
  ['The answer to your question is that dogs are allowed.', 'dogs are allowed.'],
  ['Die Antwort lautet: Hunde sind erlaubt.', 'Hunde sind erlaubt.'],
  ['The answer to the tenant is late, as it was.', 'The answer to the tenant is late, as it was.'],
  [
    'The rent of the lease, which states an advance, is due.',
    'The rent of the lease, which states an advance, is due.',
  ],
  ['The tenant says that the lease is void.', 'The tenant says that the lease is void.'],
  ['The lease, as it is, is void.', 'The lease, as it is, is void.'],
])('%j tells %j', (claim, told) => {
  expect(withoutAttribution(claim, title)).toBe(told);
});
