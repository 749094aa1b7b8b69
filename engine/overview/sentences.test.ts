import { expect, test } from 'vitest';
import { part } from './fixture.ts';
import { sectionsOf } from './sections.ts';
import { readableSentences } from './sentences.ts';

const read = (...parts: Parameters<typeof sectionsOf>[0]): readonly string[] =>
  readableSentences(parts, sectionsOf(parts)).map(({ text, section, inSection, opens }) =>
    [section, inSection, opens ? 'opens' : 'goes on', text].join(' | '),
  );

test('whole sentences of prose, with their place in their section', () => {
  expect(
    read(
      part(1, 'The house was built in 1904.', '# Rent', 'The rent is due on the third day. It is paid by transfer.'),
    ),
  ).toEqual([
    '-1 | 0 | opens | The house was built in 1904.',
    '0 | 0 | opens | The rent is due on the third day.',
    '0 | 1 | goes on | It is paid by transfer.',
  ]);
});

test('a letter may go on in small letters after its salutation', () => {
  const letter = part(
    1,
    'Liebe Eltern,',
    'unsere Einrichtung bleibt im August geschlossen.',
    'und noch ein kleiner Rest.',
  );
  expect(read(letter)).toEqual(['-1 | 0 | opens | unsere Einrichtung bleibt im August geschlossen.']);
});

test('what can’t stand alone is left out: pieces, tables, lines of signs, furniture', () => {
  const furniture = 'Page # is printed on paper that was made of rags.';
  expect(
    read(
      part(
        1,
        'and so it was decided by the court in the end.',
        'Item\tPrice\tThis whole sentence stands in a table.',
        'Chapter one ........ 3',
        'f(x) = x + 1, g(x) = 2 x + 3, h(x) = 4 + 5 x 6.',
        'All rights reserved by the author of this fine book.',
        'Dear Ms Lindqvist, the cellar was flooded in the night.',
        furniture.replace('#', '1'),
        furniture.replace('#', '2'),
        furniture.replace('#', '3'),
        '- Cancel within thirty days of delivery',
        'Only this one can be read by itself.',
      ),
    ),
  ).toEqual([
    '-1 | 0 | opens | Cancel within thirty days of delivery',
    '-1 | 1 | opens | Only this one can be read by itself.',
  ]);
});
