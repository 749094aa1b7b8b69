import { expect, test } from 'vitest';
import { createFinder } from './find.ts';

const found = (words: string, text: string): readonly string[] =>
  createFinder(words)(text).map(({ start, end }) => text.slice(start, end));

test('words are found as they are printed, however they are typed', () => {
  expect({
    strasse: found('STRASSE', 'Die Straße und die Stra\u00adße, nicht die Strasbourg.'),
    street: found('Straße', 'HAUPTSTRASSE 12'),
    ligature: found('office', 'The oﬃce and the OFFICE'),
    accents: found('muller', 'Herr Mu\u0308ller, Frau Müller'),
    lines: found('two  words', 'two\nwords, two\u00a0words'),
    signs: found("don't (ever)", 'They don’t (ever) say'),
    nothing: found(' ', 'a b'),
  }).toEqual({
    strasse: ['Straße', 'Stra\u00adße'],
    street: ['STRASSE'],
    ligature: ['oﬃce', 'OFFICE'],
    accents: ['Mu\u0308ller', 'Müller'],
    lines: ['two\nwords', 'two\u00a0words'],
    signs: ['don’t (ever)'],
    nothing: [],
  });
});
