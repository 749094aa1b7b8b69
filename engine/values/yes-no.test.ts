import { expect, it } from 'vitest';
import { yesNoOf } from './yes-no.ts';

it.each([
  ['Yes', 'yes'],
  ['Insured: nein', 'no'],
  ['Cats and other small animals may be kept.', 'yes'],
  ['The tenant may not keep a dog.', 'no'],
  ['Die Untervermietung ist nicht gestattet.', 'no'],
  ['Eine Untervermietung ist untersagt.', 'no'],
  ['Notice is given no later than 30 days before.', 'yes'],
  ['Nothing in this clause shall not apply.', 'yes'],
  ['Es gibt keine Probezeit.', 'no'],
  ['Der Vertrag verlängert sich um ein Jahr, wenn er nicht gekündigt wird.', 'yes'],
  ['If notice is not given, the lease is renewed.', 'yes'],
])('%s: %s', (text, normal) => {
  expect(yesNoOf(text).normal).toBe(normal);
});
