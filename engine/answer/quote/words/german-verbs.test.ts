import { expect, test } from 'vitest';
import { areAkinInGerman } from './kin.ts';

test.each([
  ['abgeraten', 'abzuraten', 'abraten'],
  ['empfohlen', 'empfiehlt', 'empfehlung'],
  ['verschrieben', 'verschreibt', 'verschreiben'],
  ['eingenommen', 'einnehmen', 'einnimmt'],
  ['verstorben', 'verstarb', 'versterben'],
  ['abgeschlossen', 'abschluss', 'abschliessen'],
  ['einzuhalten', 'eingehalten', 'einhaltung'],
  ['nachgewiesen', 'nachweis', 'nachweisen'],
  ['angegeben', 'angaben', 'angeben'],
])('%s, %s and %s are of one family', (...words) => {
  expect(words.map((one) => words.map((other) => areAkinInGerman(one, other)))).toEqual(
    words.map(() => words.map(() => true)),
  );
});

test('words that only begin alike are of different families', () => {
  const pairs = [
    ['betrag', 'betrug'],
    ['lieferung', 'laufzeit'],
    ['miete', 'meidet'],
    ['zimmer', 'nehmen'],
    ['versand', 'verstand'],
  ] as const;
  expect(pairs.filter(([one, other]) => areAkinInGerman(one, other))).toEqual([]);
});
