import { expect, test } from 'vitest';
import { ofPermission } from './permission.ts';

const german = (question: string): boolean => /^(?:Darf|Dürfen|Kann|Ist es)/u.test(question);
const worth = (question: string, text: string, heading = ''): number =>
  ofPermission({ question, german: german(question) }, { text, before: '', heading });

test.each([
  ['May I keep a dog?', 'A dog needs the landlord’s consent.'],
  ['Can I park my bicycle in the stairwell?', 'Bicycles no longer stand in the hall.'],
  ['Are we allowed to hold parties in the garden?', 'Parties are permitted until ten.'],
  ['Is it allowed to use a barbecue on the balcony?', 'Barbecues are forbidden.'],
  ['Darf ich einen Hund halten?', 'Hunde bedürfen der Zustimmung des Vermieters.'],
  ['Darf man im Garten ein Feuer machen?', 'Ein Feuer im Garten ist verboten.'],
])('%s is ruled by: %s', (question, text) => {
  expect(worth(question, text)).toBeGreaterThan(0);
});

test.each([
  ['May I keep a dog?', 'Cats and other small animals may be kept.'],
  ['Can we hang out washing?', 'Bicycles may not stand in the hall.'],
])('%s is not answered by: %s', (question, text) => {
  expect(worth(question, text)).toBeLessThan(0);
});

test.each([
  ['no leave is asked for', 'How large is the dog?', 'A dog needs consent.'],
  ['a month is no permission', 'May 2024 was the wettest month?', 'A dog needs consent.'],
  ['nothing is wished for but a deed', 'May tenants smoke?', 'A dog needs consent.'],
  ['German may have another word for the thing', 'Darf ich einen Hund halten?', 'Tierhaltung ist nicht erlaubt.'],
  ['the thing is named, and nothing is ruled', 'May I keep a dog?', 'The dog of the Millers is grey.'],
])('no sign: %s', (_, question, text) => {
  expect(worth(question, text)).toBe(0);
});

test('a heading that names the thing is enough for another sentence below it', () => {
  expect(worth('May I keep a dog?', 'Ask the landlord first.', 'Dogs')).toBe(0);
});
