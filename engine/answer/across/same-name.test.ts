import { expect, it } from 'vitest';
import { isSameName } from './same-name.ts';

it.each([
  ['deutsches Recht', 'German', true],
  ['Germany', 'deutsch', true],
  ['the Federal Republic of Germany', 'deutsch', true],
  ['luxemburgisches Recht', 'Luxembourg', true],
  ['Schweizer Recht', 'Swiss', true],
  ['Irish', 'Ireland', true],
  ['Danish', 'Dänemark', true],
  ['österreichisches Recht', 'German', false],
  ['Munich', 'München', true],
  ['Acme Limited', 'Acme Ltd', true],
])('%s, %s', (stated, asked, same) => {
  expect(isSameName(stated, asked)).toBe(same);
});
