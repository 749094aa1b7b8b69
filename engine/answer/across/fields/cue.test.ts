import { expect, it } from 'vitest';
import { cuePattern, placesIn } from './cue.ts';

it.each([
  ['notice period', 'The Notice Period is short', ['Notice Period']],
  ['terminat*', 'may terminate; termination', ['terminate', 'termination']],
  ['liab* … exceed*', 'The liability of the seller shall not exceed 5', ['liability of the seller shall not exceed']],
  ['liab* … exceed*', 'No liability. Costs exceed 5', []],
  ['kündigungsfrist*', 'Die Kündigungsfristen', ['Kündigungsfristen']],
  ['fee', 'coffee', []],
])('%s in “%s”', (cue, text, expected) => {
  expect(placesIn(text, cuePattern([cue])).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
